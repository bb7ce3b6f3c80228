import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Empty, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { DeliveryLine } from './delivery-line.tsx';

const SECONDS = 4;
const PER_PAGE = 50;

const STATUSES = ['PENDING', 'DELIVERED', 'EXHAUSTED', 'CANCELLED'] as const;

/** The deliveries to an endpoint, the newest first. */
export const DeliveryList = ({ endpointGuid }: { readonly endpointGuid: string }) => {
  const { api } = useConsole();
  const [status, setStatus] = useState('');
  const [befores, setBefores] = useState<readonly string[]>([]);
  const before = befores.at(-1);
  const asked = {
    webhook_endpoint_guid: endpointGuid,
    limit: PER_PAGE,
    status: STATUSES.find((one) => one === status),
    before,
  };
  const deliveries = usePoll(JSON.stringify(asked), SECONDS, () =>
    api.partner(({ listDeliveries }) => listDeliveries(asked)),
  );
  return (
    <>
      <h2>Deliveries</h2>
      <label class="short">
        Status
        <select
          value={status}
          onChange={({ currentTarget }) => {
            setStatus(currentTarget.value);
            setBefores([]);
          }}
        >
          <option value="">all</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <Shown polled={deliveries}>
        {({ deliveries: found, next }) => (
          <>
            {found.length === 0 && (
              <Empty>
                {status === ''
                  ? 'No deliveries in the last thirty days. Send a test event, or refresh a member.'
                  : 'No delivery has this status. Choose another one above.'}
              </Empty>
            )}
            <ul class="list card" hidden={found.length === 0}>
              {found.map((delivery) => (
                <DeliveryLine key={delivery.guid} delivery={delivery} />
              ))}
            </ul>
            {(befores.length > 0 || next !== null) && (
              <nav class="pager" aria-label="Pages">
                <button type="button" disabled={befores.length === 0} onClick={() => setBefores(befores.slice(0, -1))}>
                  Newer
                </button>
                <button
                  type="button"
                  disabled={next === null}
                  onClick={() => next !== null && setBefores([...befores, next])}
                >
                  Older
                </button>
              </nav>
            )}
          </>
        )}
      </Shown>
    </>
  );
};
