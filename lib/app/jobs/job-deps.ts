import type { Adapters, Services } from '../adapters.ts';

/** What every change of a job needs. */
export type JobDeps = Pick<
  Services,
  | 'table'
  | 'clock'
  | 'ids'
  | 'pollQueue'
  | 'backgroundIntervalHours'
  | 'budgetRuleOf'
  | 'isConnectorOff'
  | 'log'
  | 'onSendFailed'
  | 'announce'
>;

export type JobAdapters = Omit<JobDeps, 'onSendFailed' | 'announce'> & Pick<Adapters, 'clientAgeMsMax'>;

/** For functions that start, resume or step jobs. */
export const jobDepsOf = (adapters: JobAdapters, announce: JobDeps['announce']): JobDeps => ({
  ...adapters,
  announce,
  onSendFailed: (error) => adapters.log.error('SEND_FAILED', error),
});
