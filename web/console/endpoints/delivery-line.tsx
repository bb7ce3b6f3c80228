import { useConsole } from '../console.tsx';
import { Badge, Guid, When } from '../parts.tsx';
import { stampOf } from '../when.ts';
import type { Delivery } from '../wire.ts';
import { attemptText, nextAttemptText, toneOfDelivery } from './health.ts';

const ATTEMPTS = ['no attempt yet', 'one attempt'] as const;

/** One delivery and its attempts. */
export const DeliveryLine = ({ delivery }: { readonly delivery: Delivery }) => {
  const { now } = useConsole();
  return (
    <li class="delivery">
      <details>
        <summary>
          <Badge tone={toneOfDelivery(delivery.status)}>{delivery.status}</Badge> <b>{delivery.event_type}</b>
          <span class="soft">
            <When at={delivery.created_at} />,{' '}
            {ATTEMPTS[delivery.attempts_count] ?? `${delivery.attempts_count} attempts`}
          </span>
        </summary>
        <p>
          Event <Guid>{delivery.event_guid}</Guid>
        </p>
        <ol class="attempts">
          {delivery.attempts.map((attempt) => (
            <li key={`${attempt.number} ${attempt.attempted_at}`}>
              {stampOf(attempt.attempted_at)} UTC: {attemptText(attempt)}
            </li>
          ))}
        </ol>
        {delivery.next_attempt_at !== null && <p>{nextAttemptText(delivery.next_attempt_at, now())}</p>}
      </details>
    </li>
  );
};
