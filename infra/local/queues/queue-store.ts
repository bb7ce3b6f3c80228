import { TRACE_ATTRIBUTE } from '../calls/request-chain.ts';
import type { QueueModel } from '../template/models.ts';
import { GROUP_ATTRIBUTE, type MessageContent, type ReceivedMessage } from './message.ts';
import type { QueueAnswer, QueueEmulator } from './queue-emulator.ts';

/** The queues of the template in the emulator: what is there now, without delays and faults. */
export interface QueueStore {
  readonly create: () => Promise<void>;
  readonly put: (queue: QueueModel, content: MessageContent) => Promise<void>;
  /** At most `TAKEN_MAX` messages, which nobody else gets until they are shown again. */
  readonly take: (queue: QueueModel) => Promise<readonly ReceivedMessage[]>;
  readonly show: (queue: QueueModel, message: ReceivedMessage) => Promise<void>;
  readonly remove: (queue: QueueModel, message: ReceivedMessage) => Promise<void>;
  readonly counts: (queueName: string) => Promise<QueueCounts>;
  /** The first messages, which stay there. */
  readonly look: (queueName: string) => Promise<readonly SeenMessage[]>;
  /** Any other call, as it is. */
  readonly forward: (queue: QueueModel, operation: string, request: object) => Promise<QueueAnswer>;
}

interface QueueCounts {
  readonly visible: number;
  readonly hidden: number;
}

export interface SeenMessage {
  readonly id: string;
  readonly body: string;
}

/** The most that one call of the emulator gives. */
export const TAKEN_MAX = 10;
/** The longest visibility timeout of SQS. The host counts visibility in virtual time by itself. */
const HIDDEN_SECONDS = 43_200;

type Fields = Readonly<Record<string, unknown>>;

/** The emulator, with the address that it gave each queue. */
interface Sqs {
  readonly ask: (action: string, body: object) => Promise<Fields>;
  readonly urls: Map<string, string>;
}

export const createQueueStore = (emulator: QueueEmulator, queues: readonly QueueModel[]): QueueStore => {
  const sqs: Sqs = {
    urls: new Map(),
    ask: async (action, body) => {
      const answer = await emulator.call(action, body);
      if (answer.status !== 200) throw new Error(`SQS refused ${action}: ${answer.body}`);
      return answer.body === '' ? {} : JSON.parse(answer.body);
    },
  };
  const change = async (action: string, queue: QueueModel, rest: object): Promise<void> => {
    await sqs.ask(action, { QueueUrl: urlOf(sqs, queue.name), ...rest });
  };
  return {
    create: () => createAll(sqs, queues),
    put: (queue, content) => change('SendMessage', queue, messageOf(content)),
    take: (queue) => takeFrom(sqs, queue),
    show: (queue, { receiptHandle: ReceiptHandle }) =>
      change('ChangeMessageVisibility', queue, { ReceiptHandle, VisibilityTimeout: 0 }),
    remove: (queue, { receiptHandle: ReceiptHandle }) => change('DeleteMessage', queue, { ReceiptHandle }),
    counts: (queueName) => countsOf(sqs, queueName),
    look: (queueName) => lookInto(sqs, queueName),
    forward: (queue, operation, request) => emulator.call(operation, { ...request, QueueUrl: urlOf(sqs, queue.name) }),
  };
};

const urlOf = ({ urls }: Sqs, queueName: string): string => urls.get(queueName) ?? '';

const createAll = async ({ ask, urls }: Sqs, queues: readonly QueueModel[]): Promise<void> => {
  const arnsOfEmulator = new Map<string, string>();
  // Dead-letter queues come first, because the other queues name them.
  for (const queue of queues.toSorted((a, b) => Number(a.redrive !== null) - Number(b.redrive !== null))) {
    const { QueueUrl: url } = await ask('CreateQueue', {
      QueueName: queue.name,
      Attributes: {
        VisibilityTimeout: String(queue.visibilityTimeoutMs / 1_000),
        ...(queue.redrive && {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: arnsOfEmulator.get(queue.redrive.deadLetterArn),
            maxReceiveCount: queue.redrive.receiveCountMax,
          }),
        }),
      },
    });
    urls.set(queue.name, String(url));
    const { Attributes: attributes } = await ask('GetQueueAttributes', { QueueUrl: url, AttributeNames: ['QueueArn'] });
    arnsOfEmulator.set(queue.arn, String(textsIn(attributes).QueueArn));
  }
};

const messageOf = ({ body, traceHeader, group }: MessageContent): object => {
  const attributes = [
    [TRACE_ATTRIBUTE, traceHeader],
    [GROUP_ATTRIBUTE, group],
  ] as const;
  const kept = attributes.flatMap(([name, value]) =>
    value === null ? [] : [[name, { DataType: 'String', StringValue: value }] as const],
  );
  return {
    MessageBody: body,
    DelaySeconds: 0,
    // The emulator loses system attributes and keeps other attributes.
    ...(kept.length > 0 && { MessageAttributes: Object.fromEntries(kept) }),
  };
};

const takeFrom = async (sqs: Sqs, queue: QueueModel): Promise<readonly ReceivedMessage[]> => {
  const answer = await sqs.ask('ReceiveMessage', {
    QueueUrl: urlOf(sqs, queue.name),
    MaxNumberOfMessages: TAKEN_MAX,
    VisibilityTimeout: HIDDEN_SECONDS,
    WaitTimeSeconds: 0,
    AttributeNames: ['All'],
    MessageAttributeNames: [TRACE_ATTRIBUTE, GROUP_ATTRIBUTE],
  });
  return messagesIn(answer).map((message) => ({
    id: String(message.MessageId),
    receiptHandle: String(message.ReceiptHandle),
    body: String(message.Body),
    attributes: attributesOf(message),
    receivedAt: 0,
  }));
};

const lookInto = async (sqs: Sqs, queueName: string): Promise<readonly SeenMessage[]> => {
  const answer = await sqs.ask('ReceiveMessage', {
    QueueUrl: urlOf(sqs, queueName),
    MaxNumberOfMessages: TAKEN_MAX,
    VisibilityTimeout: 0,
    WaitTimeSeconds: 0,
  });
  return messagesIn(answer).map(({ MessageId: id, Body: body }) => ({ id: String(id), body: String(body) }));
};

const countsOf = async (sqs: Sqs, queueName: string): Promise<QueueCounts> => {
  const { Attributes: attributes } = await sqs.ask('GetQueueAttributes', {
    QueueUrl: urlOf(sqs, queueName),
    AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
  });
  const counts = textsIn(attributes);
  return {
    visible: Number(counts.ApproximateNumberOfMessages),
    hidden: Number(counts.ApproximateNumberOfMessagesNotVisible),
  };
};

const messagesIn = ({ Messages: messages }: Fields): readonly Fields[] => (messages ?? []) as readonly Fields[];

const textsIn = (attributes: unknown): Readonly<Record<string, string>> => attributes as Record<string, string>;

const attributesOf = ({ Attributes, MessageAttributes }: Fields): Record<string, string> => {
  const sent = (MessageAttributes ?? {}) as Record<string, { readonly StringValue: string }>;
  const kept = Object.entries(sent).map(([name, { StringValue: value }]) => [name, value] as const);
  return { ...textsIn(Attributes), ...Object.fromEntries(kept) };
};
