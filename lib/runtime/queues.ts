import type {
  ConsentMessage,
  DepositMessage,
  NotifyMessage,
  PlanMessage,
  PollMessage,
} from '../contract/jobs/messages.ts';
import type { Queue } from '../domain/kernel/queue.ts';
import { type Environment, requiredText } from './config.ts';
import { createSqsGatheringQueue } from './sqs-gathering-queue.ts';
import { createSqsQueue } from './sqs-queue.ts';

/** A replay and parked deliveries name their endpoint alone, which belongs to one client. */
export const byClient = (message: NotifyMessage): string =>
  message.kind === 'replay' || message.kind === 'parked' ? message.endpoint_guid : message.client_guid;

const byUser = (message: { readonly user_guid: string }): string => message.user_guid;

/** Events, deliveries, replays and visits to parked deliveries. */
export const notifyQueueFrom = (env: Environment): Queue<NotifyMessage> =>
  createSqsQueue(requiredText(env, 'NOTIFY_QUEUE_URL'), byClient);

/** Parts of records. The function `notify` works them off too, but from a queue of their own. */
export const recordQueueFrom = (env: Environment): Queue<NotifyMessage> =>
  createSqsQueue(requiredText(env, 'RECORD_QUEUE_URL'), byClient);

/** For functions that send both: no event or delivery waits behind parts of records. */
export const notifyQueuesFrom = (env: Environment): Queue<NotifyMessage> =>
  byKind(notifyQueueFrom(env), recordQueueFrom(env));

export const byKind = (others: Queue<NotifyMessage>, records: Queue<NotifyMessage>): Queue<NotifyMessage> => ({
  send: (message, delaySeconds) => (message.kind === 'record' ? records : others).send(message, delaySeconds),
});

export const pollQueueFrom = (env: Environment): Queue<PollMessage | DepositMessage | ConsentMessage> =>
  createSqsQueue(requiredText(env, 'POLL_QUEUE_URL'), byUser);

/** For functions that also send steps of jobs in the background. */
export const pollQueuesFrom = (env: Environment): ReturnType<typeof pollQueueFrom> =>
  byAsker(pollQueueFrom(env), createSqsQueue(requiredText(env, 'BACKGROUND_QUEUE_URL'), byUser));

/** For the sweep, which sends many messages at a time. */
export const gatheringPollQueuesFrom = (env: Environment): ReturnType<typeof pollQueueFrom> =>
  byAsker(pollQueueFrom(env), createSqsGatheringQueue(requiredText(env, 'BACKGROUND_QUEUE_URL'), byUser));

/** No step that a user waits for is behind those of jobs in the background. */
export const byAsker = <Message extends object>(asked: Queue<Message>, background: Queue<Message>): Queue<Message> => ({
  send: (message, delaySeconds) => ('is_background' in message ? background : asked).send(message, delaySeconds),
});

export const planQueueFrom = (env: Environment): Queue<PlanMessage> =>
  createSqsQueue(requiredText(env, 'PLAN_QUEUE_URL'), byUser);
