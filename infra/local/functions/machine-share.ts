import { availableParallelism } from 'node:os';

/** What a function may take of this machine, which it shares with the other functions and the emulators. */
export interface MachineShare {
  /** So many events of one event source are handled at the same time, each in an environment of its own. */
  readonly environmentsPerSourceMax: number;
  /** Whether threads of other functions go first where there are not enough processors for all. */
  readonly givesWay: boolean;
  /** Bound of the heap of an environment, where it is less than the memory of the function. */
  readonly heapMegabytesMax: number;
}

/** More would only wait for the emulators. */
const ENVIRONMENTS_PER_SOURCE_MAX = 4;
/** With one alone, an upstream that gives no answer would hold up the jobs of all others. */
const ENVIRONMENTS_PER_SOURCE_MIN = 2;

/**
 * A heap is collected late where its bound is far. A plan of 577,000 rows took 676 MB with the 1,769 MB that its function
 * has on Lambda, and 477 MB with these; a million rows fit.
 */
const BACKGROUND_HEAP_MEGABYTES_MAX = 512;

/** Of a function whose answers somebody waits for. */
export const FOREGROUND: MachineShare = {
  environmentsPerSourceMax: ENVIRONMENTS_PER_SOURCE_MAX,
  givesWay: false,
  heapMegabytesMax: Number.POSITIVE_INFINITY,
};

/**
 * Of a function that computes much while nobody waits for its answers. More environments than processors would take
 * longer for the same work, and calls and webhooks would wait behind them.
 */
export const backgroundShare = (processors = availableParallelism()): MachineShare => ({
  environmentsPerSourceMax: Math.min(Math.max(processors, ENVIRONMENTS_PER_SOURCE_MIN), ENVIRONMENTS_PER_SOURCE_MAX),
  givesWay: true,
  heapMegabytesMax: BACKGROUND_HEAP_MEGABYTES_MAX,
});

/**
 * Of the function that plans. It holds a year of a user's rows, and its heap stays large for a while after it: two such
 * heaps would be half of what the whole process is to take. No upstream can hold up a plan.
 */
export const planningShare = (): MachineShare => ({ ...backgroundShare(), environmentsPerSourceMax: 1 });
