import type { QueueModel } from '../template/models.ts';
import { contentOf, type MessageContent } from './message.ts';
import type { QueueStore } from './queue-store.ts';

/** A call ends within seconds; the next call moves the rest. */
const MOVED_MAX = 1_000;

/** Sends the messages of the dead-letter queue with a label to the queue that they came from; null where there is none. */
export const createRedrive =
  (
    store: QueueStore,
    queues: readonly QueueModel[],
    put: (queue: QueueModel, content: MessageContent) => Promise<void>,
  ) =>
  async (label: string): Promise<number | null> => {
    const from = queues.find((queue) => queue.label === label);
    const to = queues.find(({ redrive }) => redrive !== null && redrive.deadLetterArn === from?.arn);
    if (from === undefined || to === undefined) return null;
    let moved = 0;
    while (moved < MOVED_MAX) {
      const messages = await store.take(from);
      if (messages.length === 0) break;
      // In this order: where the host is killed in between, the message is in both queues, and its work may come twice.
      for (const message of messages) {
        await put(to, contentOf(message));
        await store.remove(from, message);
      }
      moved += messages.length;
    }
    return moved;
  };
