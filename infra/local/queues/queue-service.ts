import { createHash, randomUUID } from 'node:crypto';
import { type AwsAnswer, awsError, ok } from '../calls/aws-answer.ts';
import { TRACE_ATTRIBUTE } from '../calls/request-chain.ts';
import type { Timeline } from '../clock/timeline.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import type { Faults } from '../faults.ts';
import type { QueueModel } from '../template/stack-model.ts';
import { createFairChoice, type FairChoice } from './fair-choice.ts';
import type { QueueEmulator } from './queue-emulator.ts';

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
  /** Bodies of the last messages that were sent, also of those that a fault dropped. */
  readonly bodies: () => readonly string[];
}

export interface SqsRequest {
  readonly QueueUrl?: string;
  readonly MessageBody?: string;
  readonly DelaySeconds?: number;
  readonly MessageGroupId?: string;
  readonly MessageSystemAttributes?: {
    readonly [TRACE_ATTRIBUTE]?: { readonly StringValue?: string };
  };
  readonly Entries?: readonly (SqsRequest & { readonly Id: string })[];
}

export interface ReceivedMessage {
  readonly id: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly receivedAt: number;
}

/** A message to be sent. */
interface Content {
  readonly body: string;
  readonly traceHeader: string | null;
  /** Of a fair queue: whose message it is. */
  readonly group: string | null;
}

/** Messages that their function gave up. They hold guids and no data. */
export interface DeadLetters {
  readonly queue: string;
  readonly count: number;
  /** The first ten. */
  readonly messages: readonly { readonly id: string; readonly body: string }[];
}

export interface QueueReport {
  /** Ready to be received. */
  readonly visible: number;
  /** Received and not yet deleted, or waiting for their visibility timeout. */
  readonly in_flight: number;
  /** Sent with a delay that has not passed. */
  readonly delayed: number;
}

/**
 * The longest delay and the longest visibility timeout of SQS. The host counts visibility in virtual time by itself.
 */
const DELAY_SECONDS_MAX = 900;
const HIDDEN_SECONDS = 43_200;
/** The longest time between a message and its duplicate, and the longest extra delay of a shuffled message. */
const DUPLICATE_SECONDS_MAX = 30;
const SHUFFLE_SECONDS_MAX = 5;
const BODIES_MAX = 50_000;
/** Messages that are looked at for a fair choice. */
const CHOICE_MAX = 1_000;
/** The most that one call of the emulator gives. */
const RECEIVE_MAX = 10;
const GROUP_ATTRIBUTE = 'MessageGroupId';

export const createQueueService = (
  emulator: QueueEmulator,
  queues: readonly QueueModel[],
  { clock, timeline, faults }: { readonly clock: VirtualClock; readonly timeline: Timeline; readonly faults: Faults },
): QueueService => {
  const urls = new Map<string, string>();
  const held = new Map<string, number>(queues.map(({ name }) => [name, 0]));
  const choices = new Map(queues.map(({ name }) => [name, createFairChoice<ReceivedMessage>(groupOf)]));
  const choiceOf = ({ name }: QueueModel): FairChoice<ReceivedMessage> => {
    const choice = choices.get(name);
    if (choice === undefined) throw new Error(`There is no queue ${name}`);
    return choice;
  };
  const bodies: string[] = [];
  let announce: (queueName: string) => void = () => undefined;

  const ask = async (action: string, body: object): Promise<Record<string, unknown>> => {
    const answer = await emulator.call(action, body);
    if (answer.status !== 200) throw new Error(`SQS refused ${action}: ${answer.body}`);
    return answer.body === '' ? {} : (JSON.parse(answer.body) as Record<string, unknown>);
  };
  const urlOf = (queueName: string): string => urls.get(queueName) ?? '';
  const queueOf = (url: string | undefined): QueueModel | undefined =>
    queues.find(({ name }) => name === url?.slice(url.lastIndexOf('/') + 1));

  const countsOf = async (queueName: string) => {
    const { Attributes: attributes } = await ask('GetQueueAttributes', {
      QueueUrl: urlOf(queueName),
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    });
    const counts = attributes as Record<string, string>;
    return {
      visible: Number(counts.ApproximateNumberOfMessages),
      hidden: Number(counts.ApproximateNumberOfMessagesNotVisible),
    };
  };

  const put = async (queue: QueueModel, { body, traceHeader, group }: Content): Promise<void> => {
    const attributes = [
      [TRACE_ATTRIBUTE, traceHeader],
      [GROUP_ATTRIBUTE, group],
    ] as const;
    const kept = attributes.flatMap(([name, value]) =>
      value === null ? [] : [[name, { DataType: 'String', StringValue: value }] as const],
    );
    await ask('SendMessage', {
      QueueUrl: urlOf(queue.name),
      MessageBody: body,
      DelaySeconds: 0,
      // The emulator loses system attributes and keeps other attributes.
      ...(kept.length > 0 && { MessageAttributes: Object.fromEntries(kept) }),
    });
    announce(queue.name);
  };

  const deliver = async (queue: QueueModel, content: Content, delaySeconds: number): Promise<void> => {
    if (delaySeconds <= 0) return put(queue, content);
    held.set(queue.name, (held.get(queue.name) ?? 0) + 1);
    timeline.at(clock.now() + delaySeconds * 1_000, async () => {
      held.set(queue.name, (held.get(queue.name) ?? 0) - 1);
      await put(queue, content);
    });
  };

  const accept = async (queue: QueueModel, content: Content, delaySeconds: number): Promise<void> => {
    const { duplicate = 0, drop = 0, shuffle = false } = faults.settings().queue ?? {};
    bodies.push(content.body);
    if (bodies.length > BODIES_MAX) bodies.shift();
    const isDropped = faults.roll() < drop;
    const isDoubled = faults.roll() < duplicate;
    const extraSeconds = shuffle ? faults.roll() * SHUFFLE_SECONDS_MAX : 0;
    if (!isDropped) await deliver(queue, content, delaySeconds + extraSeconds);
    if (isDoubled) await deliver(queue, content, delaySeconds + faults.roll() * DUPLICATE_SECONDS_MAX);
  };

  /** Null when the queue takes the message, else what is wrong with it. */
  const send = async (queue: QueueModel, request: SqsRequest, callTraceHeader: string | null) => {
    const { MessageBody: body, DelaySeconds: delay, MessageSystemAttributes: attributes, MessageGroupId } = request;
    const delaySeconds = delay ?? queue.delaySeconds;
    if (body === undefined || body === '') return 'The request must contain the parameter MessageBody.';
    if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > DELAY_SECONDS_MAX) {
      return `Value ${delaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.`;
    }
    const traceHeader = attributes?.[TRACE_ATTRIBUTE]?.StringValue ?? callTraceHeader;
    await accept(queue, { body, traceHeader, group: MessageGroupId ?? null }, delaySeconds);
    return null;
  };
  const remove = async (queue: QueueModel, message: ReceivedMessage): Promise<void> => {
    choiceOf(queue).ended(message);
    await ask('DeleteMessage', { QueueUrl: urlOf(queue.name), ReceiptHandle: message.receiptHandle });
  };
  const receiveFromEmulator = async (queue: QueueModel): Promise<readonly ReceivedMessage[]> => {
    const { Messages: messages } = await ask('ReceiveMessage', {
      QueueUrl: urlOf(queue.name),
      MaxNumberOfMessages: RECEIVE_MAX,
      VisibilityTimeout: HIDDEN_SECONDS,
      WaitTimeSeconds: 0,
      AttributeNames: ['All'],
      MessageAttributeNames: [TRACE_ATTRIBUTE, GROUP_ATTRIBUTE],
    });
    return ((messages ?? []) as Record<string, unknown>[]).map((message) => ({
      id: String(message.MessageId),
      receiptHandle: String(message.ReceiptHandle),
      body: String(message.Body),
      attributes: attributesOf(message),
      receivedAt: 0,
    }));
  };
  const receipt = (body = '') => ({
    MessageId: randomUUID(),
    MD5OfMessageBody: createHash('md5').update(body).digest('hex'),
  });

  return {
    call: async (operation, request, traceHeader = null) => {
      const queue = queueOf(request.QueueUrl);
      if (!queue) {
        return awsError(400, 'com.amazonaws.sqs#QueueDoesNotExist', 'The specified queue does not exist.');
      }
      if (operation === 'SendMessage') {
        const wrong = await send(queue, request, traceHeader);
        if (wrong !== null) return awsError(400, 'com.amazonaws.sqs#InvalidParameterValue', wrong);
        return ok(receipt(request.MessageBody));
      }
      if (operation === 'SendMessageBatch') {
        const successful: object[] = [];
        const failed: object[] = [];
        for (const entry of request.Entries ?? []) {
          const wrong = await send(queue, entry, traceHeader);
          if (wrong === null) successful.push({ Id: entry.Id, ...receipt(entry.MessageBody) });
          else failed.push({ Id: entry.Id, SenderFault: true, Code: 'InvalidParameterValue', Message: wrong });
        }
        return ok({ Successful: successful, Failed: failed });
      }
      return emulator.call(operation, { ...request, QueueUrl: urlOf(queue.name) });
    },

    receive: async (queue, countMax) => {
      const choice = choiceOf(queue);
      while (choice.size() < CHOICE_MAX) {
        const messages = await receiveFromEmulator(queue);
        for (const message of messages) choice.add(message);
        if (messages.length < RECEIVE_MAX) break;
      }
      return choice.take(countMax).map((message) => ({ ...message, receivedAt: clock.now() }));
    },

    remove,

    giveBack: (queue, message) => {
      const { receiptHandle, receivedAt } = message;
      choiceOf(queue).ended(message);
      timeline.at(receivedAt + queue.visibilityTimeoutMs, async () => {
        await ask('ChangeMessageVisibility', {
          QueueUrl: urlOf(queue.name),
          ReceiptHandle: receiptHandle,
          VisibilityTimeout: 0,
        });
        announce(queue.name);
      });
    },

    giveUp: async (queue, message) => {
      const deadLetters = queues.find(({ arn }) => arn === queue.redrive?.deadLetterArn);
      const content = {
        body: message.body,
        traceHeader: message.attributes[TRACE_ATTRIBUTE] ?? null,
        group: groupOf(message),
      };
      if (deadLetters) await put(deadLetters, content);
      await remove(queue, message);
      return deadLetters?.label ?? null;
    },

    labelOf: (queueUrl) => queueOf(queueUrl)?.label ?? null,

    onArrival: (listener) => {
      announce = listener;
    },

    createQueues: async () => {
      const byArn = new Map<string, string>();
      // Dead-letter queues come first, because the other queues name them.
      for (const queue of queues.toSorted((a, b) => Number(a.redrive !== null) - Number(b.redrive !== null))) {
        const { QueueUrl: url } = await ask('CreateQueue', {
          QueueName: queue.name,
          Attributes: {
            VisibilityTimeout: String(queue.visibilityTimeoutMs / 1_000),
            ...(queue.redrive && {
              RedrivePolicy: JSON.stringify({
                deadLetterTargetArn: byArn.get(queue.redrive.deadLetterArn),
                maxReceiveCount: queue.redrive.receiveCountMax,
              }),
            }),
          },
        });
        urls.set(queue.name, String(url));
        const { Attributes: attributes } = await ask('GetQueueAttributes', {
          QueueUrl: url,
          AttributeNames: ['QueueArn'],
        });
        byArn.set(queue.arn, String((attributes as Record<string, string>).QueueArn));
      }
    },

    report: async () => {
      const reports = queues.map(async ({ name, label }) => {
        const { visible, hidden } = await countsOf(name);
        const chosen = choices.get(name)?.size() ?? 0;
        return [
          label,
          {
            visible: visible + chosen,
            in_flight: hidden - chosen,
            delayed: held.get(name) ?? 0,
          },
        ] as const;
      });
      return Object.fromEntries(await Promise.all(reports));
    },

    deadLetters: async () => {
      return Promise.all(
        queues
          .filter(({ redrive }) => redrive === null)
          .map(async ({ name, label }) => {
            const { visible, hidden } = await countsOf(name);
            const { Messages: found } = await ask('ReceiveMessage', {
              QueueUrl: urlOf(name),
              MaxNumberOfMessages: RECEIVE_MAX,
              VisibilityTimeout: 0,
              WaitTimeSeconds: 0,
            });
            const messages = (found ?? []) as readonly { readonly MessageId: string; readonly Body: string }[];
            // To the emulator, those that were looked at before are hidden until somebody receives again.
            return {
              queue: label,
              count: visible + hidden,
              messages: messages.map(({ MessageId: id, Body: body }) => ({ id, body })),
            };
          }),
      );
    },

    bodies: () => bodies,
  };
};

const groupOf = ({ attributes }: ReceivedMessage): string | null => attributes[GROUP_ATTRIBUTE] ?? null;

/** The system attributes; as on AWS, the trace header and the group are among them. */
const attributesOf = ({ Attributes, MessageAttributes }: Record<string, unknown>): Record<string, string> => {
  const sent = (MessageAttributes ?? {}) as Record<string, { readonly StringValue: string }>;
  const kept = Object.entries(sent).map(([name, { StringValue: value }]) => [name, value] as const);
  return { ...(Attributes as Record<string, string>), ...Object.fromEntries(kept) };
};
