/** The whole process is to stay below 1 GB, also while a user with 275 members imports. */
const TIGHT_BYTES = 800 * 1024 * 1024;
/** Each environment is a thread of 40 to 60 MB; the one that plans for such a user takes ten times as much. */
const ENVIRONMENTS_MAX = 11;
/** Enough for a job that waits for the sandbox bank, its webhooks and calls of users at the same time. */
const ENVIRONMENTS_TIGHT_MAX = 6;
/** In the process of others, whose memory is not looked at: one of each function, and a few more of those that are busy. */
const ENVIRONMENTS_UNWATCHED_MAX = 16;
/** An environment that works without a pause is idle for a few milliseconds between two events. */
const REST_MS = 2_000;

/** A host that nobody has called for so long gives memory back, as Lambda ends environments after some minutes. */
const LONG_REST_MS = 20_000;
/** What it keeps: a start of its own, and environments for the next calls. */
const KEPT_BYTES = 360 * 1024 * 1024;

/** To ask the kernel after each call would take a twelfth of the time of the host's own thread. */
const LOOK_EVERY_MS = 100;

/** Memory of this process, as of a moment ago. */
export const residentBytesOfProcess = (): (() => number) => {
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let bytes = 0;
  return () => {
    const nowMs = performance.now();
    if (nowMs - lookedAtMs >= LOOK_EVERY_MS) {
      lookedAtMs = nowMs;
      bytes = process.memoryUsage.rss();
    }
    return bytes;
  };
};

const isTight = (residentBytes: number): boolean => residentBytes > TIGHT_BYTES;

/**
 * How many environments there may be at this memory of the process, which is 0 where nobody looks at it. Those that work go
 * on until their event is done.
 */
export const environmentsMax = (residentBytes: number): number => {
  if (residentBytes === 0) return ENVIRONMENTS_UNWATCHED_MAX;
  return isTight(residentBytes) ? ENVIRONMENTS_TIGHT_MAX : ENVIRONMENTS_MAX;
};

/** Whether an environment that has been idle for so long ends, so that its memory is free. */
export const endsAtRest = (idleMs: number, residentBytes: number): boolean =>
  idleMs >= REST_MS && isTight(residentBytes);

/** The same where nothing else needs the memory. One environment ends at a time, so that no more end than have to. */
export const endsAtLongRest = (idleMs: number, residentBytes: number): boolean =>
  idleMs >= LONG_REST_MS && residentBytes > KEPT_BYTES;
