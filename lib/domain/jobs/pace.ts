/** Bounds of the wait for a poll, whatever the upstream or the jitter ask for (promise 14). */
export const POLL_DELAY_SECONDS_MIN = 3;
export const POLL_DELAY_SECONDS_MAX = 30;

/** Waits of the first minute: seven or eight polls see a job of 60 s end. */
const FIRST_DELAYS_SECONDS = [3, 5, 8, 10, 11, 11, 12] as const;
/**
 * Each further wait is a tenth longer than the one before: so the time between the end of a job and the poll that finds it
 * stays near a tenth of the time of the job.
 */
const LATER_GROWTH = 1.1;
/** Downward only, so that jitter never makes a user wait longer; it keeps jobs started together from polling together. */
const JITTER_SHARE = 0.1;

/**
 * Whole seconds until the next poll. `polls`: how many found the job still running, this one included, so at least 1.
 * `hintSeconds`: the upstream's own wish, obeyed within the bounds. `fraction`: uniform in [0, 1).
 */
export const pollDelaySeconds = (polls: number, hintSeconds: number | null, fraction: number): number => {
  if (hintSeconds !== null && Number.isFinite(hintSeconds)) return within(Math.ceil(hintSeconds));
  const base = FIRST_DELAYS_SECONDS[polls - 1] ?? laterDelay(polls - FIRST_DELAYS_SECONDS.length);
  return within(Math.round(Math.min(base, POLL_DELAY_SECONDS_MAX) * (1 - JITTER_SHARE * fraction)));
};

const laterDelay = (pollsBeyond: number): number => (FIRST_DELAYS_SECONDS.at(-1) ?? 12) * LATER_GROWTH ** pollsBeyond;

const within = (seconds: number): number => Math.min(Math.max(seconds, POLL_DELAY_SECONDS_MIN), POLL_DELAY_SECONDS_MAX);
