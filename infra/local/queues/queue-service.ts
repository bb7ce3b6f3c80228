import { createHash, randomUUID } from 'node:crypto';
import { type AwsAnswer, awsError, ok } from '../calls/aws-answer.ts';
import type { Timeline } from '../clock/timeline.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import type { Faults } from '../faults.ts';
import type { QueueModel } from '../template/models.ts';
import { createFairChoice, type FairChoice } from './fair-choice.ts';
import { contentOf, groupOf, type MessageContent, type ReceivedMessage } from './message.ts';
import { createMessageSender, type MessageSender } from './message-sender.ts';
import type { QueueEmulator } from './queue-emulator.ts';
import { type DeadLetters, type QueueReport, readDeadLetters, reportQueues } from './queue-reports.ts';
import { createQueueStore, TAKEN_MAX } from './queue-store.ts';
import { createRedrive } from './redrive.ts';
import type { SqsRequest } from './sqs-request.ts';

/**
 * SQS as the functions see it. The emulator knows real time only, so delayed messages wait here until the virtual clock
 * reaches their time; visibility timeouts work in the same way.
 */
export interface QueueService {
  /**
   * Answers a call of a function. Receiving is left to the event source. `traceHeader` is that of the call's chain of
   * requests; messages keep it.
   */
  readonly call: (operation: string, request: SqsRequest, traceHeader?: string | null) => Promise<AwsAnswer>;
  readonly receive: (queue: QueueModel, countMax: number) => Promise<readonly ReceivedMessage[]>;
  readonly remove: (queue: QueueModel, message: ReceivedMessage) => Promise<void>;
  /** Makes the message visible again when its visibility timeout has passed since it was received. */
  readonly giveBack: (queue: QueueModel, message: ReceivedMessage) => void;
  /** Moves the message to the dead-letter queue. Returns the label of that queue; null where there is none. */
  readonly giveUp: (queue: QueueModel, message: ReceivedMessage) => Promise<string | null>;
  /** The label of the queue with this URL; null when there is no such queue. */
  readonly labelOf: (queueUrl: string) => string | null;
  /** The listener gets the name of a queue whenever a message may be there. */
  readonly onArrival: (listener: (queueName: string) => void) => void;
  readonly createQueues: () => Promise<void>;
  readonly report: () => Promise<Readonly<Record<string, QueueReport>>>;
  /** What lies in each dead-letter queue, and the first messages of it, which stay there. */
  readonly deadLetters: () => Promise<readonly DeadLetters[]>;
  /**
   * Sends the messages of a dead-letter queue to the queue that they came from, at most a thousand. Resolves to how many;
   * null where no queue has dead letters of this label.
   */
  readonly redrive: (label: string) => Promise<number | null>;
  /** Bodies of the last messages that were sent, also of those that a fault dropped. */
  readonly bodies: () => readonly string[];
}

export interface QueueServiceDeps {
  readonly clock: VirtualClock;
  readonly timeline: Timeline;
  readonly faults: Faults;
}

/** Messages that are looked at for a fair choice. */
const CHOICE_MAX = 1_000;

export const createQueueService = (
  emulator: QueueEmulator,
  queues: readonly QueueModel[],
  { clock, timeline, faults }: QueueServiceDeps,
): QueueService => {
  const store = createQueueStore(emulator, queues);
  const choices = new Map(queues.map(({ name }) => [name, createFairChoice<ReceivedMessage>(groupOf)]));
  const choiceOf = ({ name }: QueueModel): FairChoice<ReceivedMessage> => {
    const choice = choices.get(name);
    if (choice === undefined) throw new Error(`There is no queue ${name}`);
    return choice;
  };
  const queueOf = (url: string | undefined): QueueModel | undefined =>
    queues.find(({ name }) => name === url?.slice(url.lastIndexOf('/') + 1));
  let announce: (queueName: string) => void = () => undefined;

  const put = async (queue: QueueModel, content: MessageContent): Promise<void> => {
    await store.put(queue, content);
    announce(queue.name);
  };
  const sender = createMessageSender({ clock, timeline, faults, put });
  const remove = async (queue: QueueModel, message: ReceivedMessage): Promise<void> => {
    choiceOf(queue).ended(message);
    await store.remove(queue, message);
  };

  return {
    call: async (operation, request, traceHeader = null) => {
      const queue = queueOf(request.QueueUrl);
      if (!queue) return awsError(400, 'com.amazonaws.sqs#QueueDoesNotExist', 'The specified queue does not exist.');
      if (operation === 'SendMessage') return sendOne(sender, queue, request, traceHeader);
      if (operation === 'SendMessageBatch') return sendBatch(sender, queue, request, traceHeader);
      return store.forward(queue, operation, request);
    },
    receive: async (queue, countMax) => {
      const choice = choiceOf(queue);
      while (choice.size() < CHOICE_MAX) {
        const messages = await store.take(queue);
        for (const message of messages) choice.add(message);
        if (messages.length < TAKEN_MAX) break;
      }
      return choice.take(countMax).map((message) => ({ ...message, receivedAt: clock.now() }));
    },
    remove,
    giveBack: (queue, message) => {
      choiceOf(queue).ended(message);
      timeline.at(message.receivedAt + queue.visibilityTimeoutMs, async () => {
        await store.show(queue, message);
        announce(queue.name);
      });
    },
    giveUp: async (queue, message) => {
      const deadLetters = queues.find(({ arn }) => arn === queue.redrive?.deadLetterArn);
      if (deadLetters) await put(deadLetters, contentOf(message));
      await remove(queue, message);
      return deadLetters?.label ?? null;
    },
    labelOf: (queueUrl) => queueOf(queueUrl)?.label ?? null,
    onArrival: (listener) => {
      announce = listener;
    },
    createQueues: store.create,
    report: () =>
      reportQueues(store, queues, { chosen: (name) => choices.get(name)?.size() ?? 0, delayed: sender.delayed }),
    deadLetters: () => readDeadLetters(store, queues),
    redrive: createRedrive(store, queues, put),
    bodies: sender.bodies,
  };
};

const sendOne = async (
  { send }: MessageSender,
  queue: QueueModel,
  request: SqsRequest,
  traceHeader: string | null,
): Promise<AwsAnswer> => {
  const wrong = await send(queue, request, traceHeader);
  if (wrong !== null) return awsError(400, 'com.amazonaws.sqs#InvalidParameterValue', wrong);
  return ok(receipt(request.MessageBody));
};

const sendBatch = async (
  { send }: MessageSender,
  queue: QueueModel,
  request: SqsRequest,
  traceHeader: string | null,
): Promise<AwsAnswer> => {
  const successful: object[] = [];
  const failed: object[] = [];
  for (const entry of request.Entries ?? []) {
    const wrong = await send(queue, entry, traceHeader);
    if (wrong === null) successful.push({ Id: entry.Id, ...receipt(entry.MessageBody) });
    else failed.push({ Id: entry.Id, SenderFault: true, Code: 'InvalidParameterValue', Message: wrong });
  }
  return ok({ Successful: successful, Failed: failed });
};

const receipt = (body = '') => ({
  MessageId: randomUUID(),
  MD5OfMessageBody: createHash('md5').update(body).digest('hex'),
});
