import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { createEventStore } from '../../store/webhooks/event-store.ts';
import type { Adapters } from '../adapters.ts';

/** Sends the messages of committed events; one that cannot be sent is logged, and the sweep sends it again. */
export const composeOutbox = (adapters: Pick<Adapters, 'table' | 'log' | 'notifyQueue'>) => {
  const events = createEventStore(adapters);
  return {
    events,
    announce: async (committed: readonly DomainEvent[]): Promise<void> => {
      const { failures } = await events.announce(committed);
      for (const failure of failures) adapters.log.error('SEND_FAILED', failure);
    },
  };
};
