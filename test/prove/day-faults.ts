import type { Faults } from '../simulation/faults.ts';
import type { PostFaults } from './post.ts';

/** What goes wrong on this day: far more than on a real one, and still little enough that the work of a day gets done. */
export const POST_FAULTS: PostFaults = { duplicate: 0.05, drop: 0.01, late: 0.05, lateMsMax: 90_000 };

const TABLE_FAULTS: Faults = {
  duplicate: 0,
  drop: 0,
  shuffleMsMax: 0,
  kill: 0,
  freeze: 0,
  loseAnswer: 0.001,
  stale: 0.1,
  torn: 0.05,
  throttle: 0.001,
  conflict: 0.002,
  lateTransaction: 0,
};

/** Workers also die, or stand still for minutes, at any of their calls. */
export const WORKER_FAULTS: Faults = { ...TABLE_FAULTS, kill: 0.01, freeze: 0.01 };
/** Steps of jobs are also late where it matters most: P10 is about what such workers write. */
export const STEP_FAULTS: Faults = { ...WORKER_FAULTS, kill: 0.02, freeze: 0.02, lateTransaction: 0.05 };
/** A call over HTTP has its caller waiting, who tries again when it fails. */
export const CALL_FAULTS: Faults = TABLE_FAULTS;
/** The sweep repairs what the others leave: P12 counts its runs, so it makes all of them. */
export const SWEEP_FAULTS: Faults = { ...TABLE_FAULTS, loseAnswer: 0, stale: 0, torn: 0, throttle: 0, conflict: 0 };
