import type {
  ConsentMessage,
  DepositMessage,
  NotifyMessage,
  PlanMessage,
  PollMessage,
} from '../contract/jobs/messages.ts';
import { type Environment, requiredText } from './config.ts';
import { createSqsQueue } from './sqs-queue.ts';

export const notifyQueueFrom = (env: Environment) =>
  createSqsQueue<NotifyMessage>(requiredText(env, 'NOTIFY_QUEUE_URL'));

export const pollQueueFrom = (env: Environment) =>
  createSqsQueue<PollMessage | DepositMessage | ConsentMessage>(requiredText(env, 'POLL_QUEUE_URL'));

export const planQueueFrom = (env: Environment) => createSqsQueue<PlanMessage>(requiredText(env, 'PLAN_QUEUE_URL'));
