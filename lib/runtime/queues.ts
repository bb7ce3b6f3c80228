import type {
  ConsentMessage,
  DepositMessage,
  NotifyMessage,
  PlanMessage,
  PollMessage,
} from '../contract/jobs/messages.ts';
import type { Queue } from '../domain/kernel/queue.ts';
import { type Environment, requiredText } from './config.ts';
import { createSqsQueue } from './sqs-queue.ts';

/**
 * The function `notify` has two queues. Parts of records wait in a queue of their own, so that no event or delivery
 * waits behind them.
 */
export const notifyQueueOf = (others: Queue<NotifyMessage>, records: Queue<NotifyMessage>): Queue<NotifyMessage> => ({
  send: (message, delaySeconds) => (message.kind === 'record' ? records : others).send(message, delaySeconds),
});

export const notifyQueueFrom = (env: Environment): Queue<NotifyMessage> =>
  notifyQueueOf(
    createSqsQueue(requiredText(env, 'NOTIFY_QUEUE_URL')),
    createSqsQueue(requiredText(env, 'RECORD_QUEUE_URL')),
  );

export const pollQueueFrom = (env: Environment) =>
  createSqsQueue<PollMessage | DepositMessage | ConsentMessage>(requiredText(env, 'POLL_QUEUE_URL'));

export const planQueueFrom = (env: Environment) => createSqsQueue<PlanMessage>(requiredText(env, 'PLAN_QUEUE_URL'));
