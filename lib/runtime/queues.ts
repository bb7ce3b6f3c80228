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

/** Events, deliveries and replays. */
export const notifyQueueFrom = (env: Environment): Queue<NotifyMessage> =>
  createSqsQueue(requiredText(env, 'NOTIFY_QUEUE_URL'));

/** Parts of records. The function `notify` works them off too, but from a queue of their own. */
export const recordQueueFrom = (env: Environment): Queue<NotifyMessage> =>
  createSqsQueue(requiredText(env, 'RECORD_QUEUE_URL'));

/** For functions that send both: no event or delivery waits behind parts of records. */
export const notifyQueuesFrom = (env: Environment): Queue<NotifyMessage> =>
  byKind(notifyQueueFrom(env), recordQueueFrom(env));

export const byKind = (others: Queue<NotifyMessage>, records: Queue<NotifyMessage>): Queue<NotifyMessage> => ({
  send: (message, delaySeconds) => (message.kind === 'record' ? records : others).send(message, delaySeconds),
});

export const pollQueueFrom = (env: Environment) =>
  createSqsQueue<PollMessage | DepositMessage | ConsentMessage>(requiredText(env, 'POLL_QUEUE_URL'));

export const planQueueFrom = (env: Environment) => createSqsQueue<PlanMessage>(requiredText(env, 'PLAN_QUEUE_URL'));
