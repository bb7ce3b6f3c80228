import { Badge, Guid, When } from '../parts.tsx';
import { stampOf } from '../when.ts';
import type { Delivery } from '../wire.ts';
import { attemptText, toneOfDelivery } from './health.ts';

/** One delivery and its attempts. */
export const DeliveryLine = ({ delivery }: { readonly delivery: Delivery }) => (
  <li class="delivery">
    <details>
      <summary>
        <Badge tone={toneOfDelivery(delivery.status)}>{delivery.status}</Badge> <b>{delivery.event_type}</b>
        <span class="soft">
          <When at={delivery.created_at} />,{' '}
          {delivery.attempts_count === 1 ? 'one attempt' : `${delivery.attempts_count} attempts`}
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
      {delivery.next_attempt_at !== null && (
        <p>
          Next attempt <When at={delivery.next_attempt_at} />.
        </p>
      )}
    </details>
  </li>
);
