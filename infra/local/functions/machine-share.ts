import { availableParallelism } from 'node:os';

/** What a function may take of this machine, which it shares with the other functions and the emulators. */
export interface MachineShare {
  /** So many events of one event source are handled at the same time, each in an environment of its own. */
  readonly environmentsPerSourceMax: number;
  /** Whether threads of other functions go first where there are not enough processors for all. */
  readonly givesWay: boolean;
}

/** More would only wait for the emulators. */
const ENVIRONMENTS_PER_SOURCE_MAX = 4;
/** With one alone, an upstream that gives no answer would hold up the jobs of all others. */
const ENVIRONMENTS_PER_SOURCE_MIN = 2;

/** Of a function whose answers somebody waits for. */
export const FOREGROUND: MachineShare = { environmentsPerSourceMax: ENVIRONMENTS_PER_SOURCE_MAX, givesWay: false };

/**
 * Of a function that computes much while nobody waits for its answers. More environments than processors would take
 * longer for the same work, and calls and webhooks would wait behind them.
 */
export const backgroundShare = (processors = availableParallelism()): MachineShare => ({
  environmentsPerSourceMax: Math.min(Math.max(processors, ENVIRONMENTS_PER_SOURCE_MIN), ENVIRONMENTS_PER_SOURCE_MAX),
  givesWay: true,
});
