import { CHAIN_INVOCATIONS_MAX, chainInvocations, TRACE_ATTRIBUTE } from '../calls/request-chain.ts';
import type { LogBook } from '../monitoring/log-book.ts';
import type { Stats } from '../monitoring/stats.ts';
import type { ReceivedMessage } from '../queues/message.ts';
import type { QueueService } from '../queues/queue-service.ts';
import type { FunctionModel, QueueModel } from '../template/models.ts';

/** Lambda's detection of recursive loops, for the messages of one queue to one function. */
export interface LoopGuard {
  /** Whether the chain of the message has invoked the function as often as it may. */
  readonly isEnded: (message: ReceivedMessage) => boolean;
  /** AWS receives the message several times more before it does the same. */
  readonly stop: (message: ReceivedMessage) => Promise<void>;
}

export interface LoopGuardDeps {
  readonly queue: QueueModel;
  readonly model: FunctionModel;
  readonly queues: QueueService;
  readonly stats: Pick<Stats, 'loopStopped'>;
  readonly logBook: Pick<LogBook, 'write'>;
}

export const createLoopGuard = ({ queue, model, queues, stats, logBook }: LoopGuardDeps): LoopGuard => ({
  isEnded: ({ attributes }) =>
    !model.allowsRecursiveLoop && chainInvocations(attributes[TRACE_ATTRIBUTE], model.arn) >= CHAIN_INVOCATIONS_MAX,
  stop: async (message) => {
    const deadLetters = await queues.giveUp(queue, message);
    stats.loopStopped(model.name);
    const line = { level: 'ERROR', platform: 'RECURSIVE_LOOP_STOPPED', reason: loopReason(model, deadLetters) };
    logBook.write(model.name, JSON.stringify(line));
  },
});

const loopReason = ({ name }: FunctionModel, deadLetters: string | null): string =>
  [
    `The function ${name} was invoked ${CHAIN_INVOCATIONS_MAX} times in one chain of requests.`,
    'Lambda stops the next invocation, because the template does not set RecursiveLoop to Allow.',
    deadLetters === null
      ? 'The message was dropped, because its queue has no dead-letter queue.'
      : `The message went to the queue ${deadLetters}.`,
  ].join(' ');
