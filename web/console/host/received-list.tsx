import { useConsole } from '../console.tsx';
import { Badge, Empty, Guid, Shown, When } from '../parts.tsx';
import { usePoll } from '../poll.ts';

const SECONDS = 6;
const SHOWN_MAX = 20;

interface Received {
  readonly received_at: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly verified: boolean;
}

export const ReceivedList = () => {
  const { api } = useConsole();
  const received = usePoll('received', SECONDS, () =>
    api.local<{ readonly deliveries: readonly Received[] }>('GET', '/deliveries'),
  );
  return (
    <section class="card" aria-labelledby="received">
      <h2 id="received">Webhooks that came in</h2>
      <Shown polled={received}>
        {({ deliveries }) =>
          deliveries.length === 0 ? (
            <Empty>
              Nothing came to the receiver of this host. Create an endpoint with its address,{' '}
              <code>{location.origin}/_local/receiver</code>.
            </Empty>
          ) : (
            <>
              <p class="soft">
                {deliveries.length} in all{deliveries.length > SHOWN_MAX && `; the newest ${SHOWN_MAX} are shown`}
              </p>
              <ul class="list rows">
                {deliveries
                  .slice(-SHOWN_MAX)
                  .toReversed()
                  .map(({ received_at: at, headers, verified }, index) => (
                    <li key={`${at} ${index}`}>
                      <Guid>{headers['webhook-id'] ?? 'no webhook-id'}</Guid>
                      <Badge tone={verified ? 'good' : 'bad'}>{verified ? 'Signature right' : 'Signature wrong'}</Badge>
                      <When at={at} />
                    </li>
                  ))}
              </ul>
            </>
          )
        }
      </Shown>
    </section>
  );
};
