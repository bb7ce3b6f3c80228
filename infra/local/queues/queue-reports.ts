import type { QueueModel } from '../template/models.ts';
import type { QueueStore, SeenMessage } from './queue-store.ts';

/** The figures of one queue, as `GET /_local/stats` tells them. */
export interface QueueReport {
  /** Ready to be received. */
  readonly visible: number;
  /** Received and not yet deleted, or waiting for their visibility timeout. */
  readonly in_flight: number;
  /** Sent with a delay that has not passed. */
  readonly delayed: number;
}

/** Messages that their function gave up. They hold guids and no data. */
export interface DeadLetters {
  readonly queue: string;
  readonly count: number;
  /** The first ten. */
  readonly messages: readonly SeenMessage[];
}

/** What the service holds of each queue outside of the store. */
interface Held {
  /** Taken out of the store, and received by nobody. */
  readonly chosen: (queueName: string) => number;
  readonly delayed: (queueName: string) => number;
}

/** By the label of the queue. */
export const reportQueues = async (
  store: QueueStore,
  queues: readonly QueueModel[],
  { chosen, delayed }: Held,
): Promise<Readonly<Record<string, QueueReport>>> => {
  const reports = queues.map(async ({ name, label }) => {
    const { visible, hidden } = await store.counts(name);
    const report: QueueReport = {
      visible: visible + chosen(name),
      in_flight: hidden - chosen(name),
      delayed: delayed(name),
    };
    return [label, report] as const;
  });
  return Object.fromEntries(await Promise.all(reports));
};

export const readDeadLetters = (store: QueueStore, queues: readonly QueueModel[]): Promise<readonly DeadLetters[]> =>
  Promise.all(
    queues
      .filter(({ redrive }) => redrive === null)
      .map(async ({ name, label }) => {
        const { visible, hidden } = await store.counts(name);
        // To the emulator, those that were looked at before are hidden until somebody receives again.
        return { queue: label, count: visible + hidden, messages: await store.look(name) };
      }),
  );
