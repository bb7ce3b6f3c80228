import type { EventStore } from '../../store/webhooks/event-store.ts';
import type { Adapters } from '../adapters.ts';
import { createJobEvents } from './job-events.ts';
import { createJobStore, type JobStore } from './job-store.ts';

export type JobAdapters = Pick<
  Adapters,
  | 'table'
  | 'clock'
  | 'ids'
  | 'log'
  | 'pollQueue'
  | 'backgroundIntervalHours'
  | 'budgetRuleOf'
  | 'isConnectorOff'
  | 'clientAgeMsMax'
>;

/** The job store of a function that starts, resumes or steps jobs. */
export const composeJobs = (adapters: JobAdapters, events: Pick<EventStore, 'announce'>): JobStore =>
  createJobStore({
    ...adapters,
    events,
    jobEventsOf: createJobEvents(adapters.ids),
    onSendFailed: (error) => adapters.log.error('SEND_FAILED', error),
  });
