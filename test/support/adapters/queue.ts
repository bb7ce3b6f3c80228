import type { PollMessage } from '../../../lib/contract/jobs/messages.ts';
import type { BatchQueue, Queue } from '../../../lib/domain/kernel/queue.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { TestClock } from './clock.ts';

export interface RecordingQueue<Message> extends BatchQueue<Message> {
  readonly sent: { readonly message: Message; readonly delaySeconds: number }[];
  /** Takes everything sent so far. */
  readonly drain: () => readonly Message[];
  /** Works off the messages in order, those sent meanwhile too, until none is left. How many they were. */
  readonly workOff: (
    work: (message: Message, delaySeconds: number) => Promise<unknown>,
    messagesMax?: number,
  ) => Promise<number>;
}

/** More than any test has: a queue that never ends fails the test. */
const MESSAGES_MAX = 20_000;

/** Keeps what is sent, in order; nothing is delivered unless a test takes it. */
export const recordingQueue = <Message>(): RecordingQueue<Message> => {
  const sent: { message: Message; delaySeconds: number }[] = [];
  return {
    sent,
    send: async (message, delaySeconds) => void sent.push({ message, delaySeconds }),
    sendAll: async (messages) => {
      for (const message of messages) sent.push({ message, delaySeconds: 0 });
      return [];
    },
    drain: () => sent.splice(0).map(({ message }) => message),
    workOff: async (work, messagesMax = MESSAGES_MAX) => {
      for (let count = 0; count < messagesMax; count += 1) {
        const next = sent.shift();
        if (next === undefined) return count;
        await work(next.message, next.delaySeconds);
      }
      throw new Error('the messages do not end');
    },
  };
};

/** Works off the messages as they fall due, moving the clock to each, until none is left. */
export const inTimeOrder = async <Message>(
  queue: RecordingQueue<Message>,
  clock: TestClock,
  work: (message: Message) => Promise<unknown>,
): Promise<void> => {
  const waiting: { readonly message: Message; readonly dueAtMs: number }[] = [];
  for (let count = 0; count < MESSAGES_MAX; count += 1) {
    for (const { message, delaySeconds } of queue.sent.splice(0))
      waiting.push({ message, dueAtMs: clock() + delaySeconds * SECOND_MS });
    waiting.sort((a, b) => a.dueAtMs - b.dueAtMs);
    const next = waiting.shift();
    if (next === undefined) return;
    clock.advance(Math.max(0, next.dueAtMs - clock()));
    await work(next.message);
  }
  throw new Error('the messages do not end');
};

const isOfJob = (message: PollMessage | object): message is PollMessage => 'job_guid' in message;

/** The queue of the function `poll`: messages that are not about a job go to `others`. */
export const jobsApart = <Other extends object>(
  jobs: Queue<PollMessage>,
  others: Queue<Other>,
): Queue<PollMessage | Other> => ({
  send: (message, delaySeconds) =>
    isOfJob(message) ? jobs.send(message, delaySeconds) : others.send(message, delaySeconds),
});

/** A queue to which nothing is sent in this test. */
export const noQueue = (reason: string): Queue<unknown> => ({ send: () => Promise.reject(new Error(reason)) });
