import { MINUTE_MS, SECOND_MS } from '../kernel/time.ts';

/** New data of a user within so long give one computation: members of one refresh end seconds apart. */
export const PLANNING_DELAY_SECONDS = 5;
/** Timeout of the function that computes in the background. */
export const PLAN_TIMEOUT_SECONDS = 60;
/** A computation that is not done by then is abandoned, with time left to say so before the function ends. */
export const PLAN_BUDGET_MS = 50 * SECOND_MS;
/** As long as the function may live: a worker that dies keeps others from computing until then. */
export const PLAN_LEASE_MS = PLAN_TIMEOUT_SECONDS * SECOND_MS;
/** A computation that was asked for and has not ended so long after its message was due is asked for again by the sweep. */
export const PLANNING_REPAIR_MS = PLAN_LEASE_MS + 30 * SECOND_MS;
/** The sweep asks once more after this: a message that fails comes back by itself every six minutes. */
export const PLANNING_RESEND_MS = 15 * MINUTE_MS;
/** After so many attempts the sweep asks no more until there are new data; the message goes to the dead-letter queue. */
export const PLANNING_ATTEMPTS_MAX = 5;

/** HTTP functions end after ten seconds. Beyond this a read says that it is busy. */
export const READ_BUDGET_MS = 8 * SECOND_MS;
/** As long as a function that reads may live. */
export const READ_LEASE_MS = 10 * SECOND_MS;
/** For so long after a worker began, readers get what the last computation gave. */
export const STALE_MS_MAX = 30 * SECOND_MS;

/** What computes the planning of a user: the worker, for new data, or a call that reads it. */
export type PlanningHolder = 'worker' | 'reader';

export interface PlanningLease {
  readonly by: PlanningHolder;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Whether a computation for new data is under way that readers need not wait for. */
export const isWorkerAtWork = (lease: PlanningLease | null, nowMs: number): boolean =>
  lease !== null && lease.by === 'worker' && nowMs < lease.untilMs && nowMs - lease.fromMs < STALE_MS_MAX;
