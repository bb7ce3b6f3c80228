import { useConsole } from '../console.tsx';
import { DeliveryLine } from '../endpoints/delivery-line.tsx';
import { Empty, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';

const SECONDS = 5;

/** Where an event was sent. */
export const EventDeliveries = ({ eventGuid }: { readonly eventGuid: string }) => {
  const { api } = useConsole();
  const deliveries = usePoll(eventGuid, SECONDS, () =>
    api.partner(({ listEventDeliveries }) => listEventDeliveries({ event_guid: eventGuid })),
  );
  return (
    <Shown polled={deliveries}>
      {({ deliveries: found }) =>
        found.length === 0 ? (
          <Empty>No endpoint subscribes to this event, so it was sent to none.</Empty>
        ) : (
          <ul class="list">
            {found.map((delivery) => (
              <DeliveryLine key={delivery.guid} delivery={delivery} />
            ))}
          </ul>
        )
      }
    </Shown>
  );
};
