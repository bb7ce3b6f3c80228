import type { NotifyMessage } from '../contract/jobs/messages.ts';
import type { Log } from '../domain/kernel/log.ts';
import type { DomainEvent } from '../domain/webhooks/event.ts';
import type { Table } from '../store/table/table-client.ts';
import { createEventStore } from '../store/webhooks/event-store.ts';
import { type Environment, requiredText } from './config.ts';
import { createSqsQueue } from './sqs-queue.ts';

/** Sends the messages of committed events; one that cannot be sent is logged, and the sweep sends it again. */
export const outboxFrom = (env: Environment, table: Table, log: Log) => {
  const notifyQueue = createSqsQueue<NotifyMessage>(requiredText(env, 'NOTIFY_QUEUE_URL'));
  const events = createEventStore({ table, notifyQueue });
  return {
    events,
    notifyQueue,
    announce: async (committed: readonly DomainEvent[]): Promise<void> => {
      const { failures } = await events.announce(committed);
      for (const failure of failures) log.error('SEND_FAILED', failure);
    },
  };
};
