import { createJobEvents } from '../app/jobs/job-events.ts';
import { createJobStore, type JobStore } from '../app/jobs/job-store.ts';
import { createEventJobStore, type EventJobStore } from '../app/upstream/event-job-store.ts';
import type { PollMessage } from '../contract/jobs/messages.ts';
import type { Log } from '../domain/kernel/log.ts';
import type { Table } from '../store/table/table-client.ts';
import type { EventStore } from '../store/webhooks/event-store.ts';
import { systemClock } from './clock.ts';
import { type Environment, optionalNumber, requiredText } from './config.ts';
import { systemIds } from './ids.ts';
import { createSqsQueue } from './sqs-queue.ts';

/** Hours from one aggregation of a member to the next in the background; 0 switches it off. */
export const backgroundIntervalHoursOf = (env: Environment): number =>
  optionalNumber(env, 'BACKGROUND_AGGREGATION_HOURS', 0);

const pollQueueFrom = (env: Environment) => createSqsQueue<PollMessage>(requiredText(env, 'POLL_QUEUE_URL'));

/** The job store of a function that starts, resumes or steps jobs. */
export const jobStoreFrom = (
  env: Environment,
  table: Table,
  events: Pick<EventStore, 'announce'>,
  log: Log,
): JobStore =>
  createJobStore({
    table,
    clock: systemClock,
    ids: systemIds,
    pollQueue: pollQueueFrom(env),
    events,
    jobEventsOf: createJobEvents(systemIds),
    onSendFailed: (error) => log.error('SEND_FAILED', error),
    backgroundIntervalHours: backgroundIntervalHoursOf(env),
  });

/** What the events of the bus ask of `jobs`. */
export const eventJobStoreFrom = (env: Environment, table: Table, jobs: JobStore, log: Log): EventJobStore =>
  createEventJobStore({
    table,
    clock: systemClock,
    jobs,
    pollQueue: pollQueueFrom(env),
    onSendFailed: (error) => log.error('SEND_FAILED', error),
  });
