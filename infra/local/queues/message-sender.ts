import { TRACE_ATTRIBUTE } from '../calls/request-chain.ts';
import type { Timeline } from '../clock/timeline.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import type { Faults } from '../faults.ts';
import type { QueueModel } from '../template/models.ts';
import type { MessageContent } from './message.ts';
import type { SqsRequest } from './sqs-request.ts';

/** Takes messages as SQS does, and puts them into their queues when their delay has passed on the virtual clock. */
export interface MessageSender {
  /** Null when the queue takes the message, else what is wrong with it. */
  readonly send: (queue: QueueModel, request: SqsRequest, callTraceHeader: string | null) => Promise<string | null>;
  /** Messages of the queue whose delay has not passed. */
  readonly delayed: (queueName: string) => number;
  /** Bodies of the last messages that were sent, also of those that a fault dropped. */
  readonly bodies: () => readonly string[];
}

export interface MessageSenderDeps {
  readonly clock: VirtualClock;
  readonly timeline: Timeline;
  readonly faults: Faults;
  readonly put: (queue: QueueModel, content: MessageContent) => Promise<void>;
}

/** The longest delay of SQS. */
const DELAY_SECONDS_MAX = 900;
/** The longest time between a message and its duplicate, and the longest extra delay of a shuffled message. */
const DUPLICATE_SECONDS_MAX = 30;
const SHUFFLE_SECONDS_MAX = 5;
const BODIES_MAX = 50_000;

export const createMessageSender = ({ clock, timeline, faults, put }: MessageSenderDeps): MessageSender => {
  const held = new Map<string, number>();
  const bodies: string[] = [];
  const delayed = (queueName: string): number => held.get(queueName) ?? 0;

  const deliver = async (queue: QueueModel, content: MessageContent, delaySeconds: number): Promise<void> => {
    if (delaySeconds <= 0) return put(queue, content);
    held.set(queue.name, delayed(queue.name) + 1);
    timeline.at(clock.now() + delaySeconds * 1_000, async () => {
      held.set(queue.name, delayed(queue.name) - 1);
      await put(queue, content);
    });
  };

  const accept = async (queue: QueueModel, content: MessageContent, delaySeconds: number): Promise<void> => {
    const { duplicate = 0, drop = 0, shuffle = false } = faults.settings().queue ?? {};
    bodies.push(content.body);
    if (bodies.length > BODIES_MAX) bodies.shift();
    const isDropped = faults.roll() < drop;
    const isDoubled = faults.roll() < duplicate;
    const extraSeconds = shuffle ? faults.roll() * SHUFFLE_SECONDS_MAX : 0;
    if (!isDropped) await deliver(queue, content, delaySeconds + extraSeconds);
    if (isDoubled) await deliver(queue, content, delaySeconds + faults.roll() * DUPLICATE_SECONDS_MAX);
  };

  return {
    send: async (queue, request, callTraceHeader) => {
      const { MessageBody: body, DelaySeconds: delay, MessageSystemAttributes: attributes, MessageGroupId } = request;
      const delaySeconds = delay ?? queue.delaySeconds;
      if (body === undefined || body === '') return 'The request must contain the parameter MessageBody.';
      if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > DELAY_SECONDS_MAX) {
        return `Value ${delaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.`;
      }
      const traceHeader = attributes?.[TRACE_ATTRIBUTE]?.StringValue ?? callTraceHeader;
      await accept(queue, { body, traceHeader, group: MessageGroupId ?? null }, delaySeconds);
      return null;
    },
    delayed,
    bodies: () => bodies,
  };
};
