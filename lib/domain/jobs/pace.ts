import type { JobOrigin } from '../members/job-record.ts';

/** Bounds of the wait for a poll, whatever the upstream or the jitter ask for (promise 14). */
export const POLL_DELAY_SECONDS_MIN = 3;
export const POLL_DELAY_SECONDS_MAX = 30;
/** Nobody waits for a job in the background, and each poll costs the same however little it finds. */
const BACKGROUND_DELAY_SECONDS_MIN = 20;

/** How long a job waits for each poll, unless its upstream asks for another time. */
interface Pace {
  readonly delaySecondsMin: number;
  readonly firstDelaysSeconds: readonly number[];
  /** By so much each wait after the first ones is longer than the one before. */
  readonly laterGrowth: number;
}

/**
 * Seven or eight polls see a job of 60 s end. Each wait after the first minute is a tenth longer than the one before: so
 * the time between the end of a job and the poll that finds it stays near a tenth of the time of the job.
 */
const FOR_USERS: Pace = {
  delaySecondsMin: POLL_DELAY_SECONDS_MIN,
  firstDelaysSeconds: [3, 5, 8, 10, 11, 11, 12],
  laterGrowth: 1.1,
};
/**
 * Of a job that a session starts: its user looks at the data that are there, and few wait for the job. It asks 5, 15 and 40 s
 * after its start, and then as a job in the background: four polls see a job of 60 s end.
 */
const FOR_SESSIONS: Pace = { delaySecondsMin: POLL_DELAY_SECONDS_MIN, firstDelaysSeconds: [5, 10, 25], laterGrowth: 1 };
/** Three polls see a job of 60 s end. */
const IN_BACKGROUND: Pace = {
  delaySecondsMin: BACKGROUND_DELAY_SECONDS_MIN,
  firstDelaysSeconds: [22, 26, 30],
  laterGrowth: 1,
};

/** Downward only, so that jitter never makes a user wait longer; it keeps jobs started together from polling together. */
const JITTER_SHARE = 0.1;

export interface PollWait {
  readonly origin: JobOrigin;
  /** How many polls found the job still running, this one included, so at least 1. */
  readonly polls: number;
  /** What the upstream asks for, obeyed within the bounds. */
  readonly hintSeconds: number | null;
  /** Uniform in [0, 1). */
  readonly fraction: number;
}

/** Whole seconds until the next poll. */
export const pollDelaySeconds = ({ origin, polls, hintSeconds, fraction }: PollWait): number => {
  const pace = paceOf(origin, polls);
  if (hintSeconds !== null && Number.isFinite(hintSeconds)) return within(pace, Math.ceil(hintSeconds));
  const base = Math.min(delayOf(pace, polls), POLL_DELAY_SECONDS_MAX);
  return within(pace, Math.round(base * (1 - JITTER_SHARE * fraction)));
};

const paceOf = (origin: JobOrigin, polls: number): Pace => {
  if (origin === 'BACKGROUND') return IN_BACKGROUND;
  if (origin !== 'SESSION') return FOR_USERS;
  return polls <= FOR_SESSIONS.firstDelaysSeconds.length ? FOR_SESSIONS : IN_BACKGROUND;
};

const delayOf = ({ firstDelaysSeconds, laterGrowth }: Pace, polls: number): number => {
  const pollsBeyond = polls - firstDelaysSeconds.length;
  const lastDelay = firstDelaysSeconds.at(-1) ?? POLL_DELAY_SECONDS_MAX;
  return firstDelaysSeconds[polls - 1] ?? lastDelay * laterGrowth ** pollsBeyond;
};

const within = ({ delaySecondsMin }: Pace, seconds: number): number =>
  Math.min(Math.max(seconds, delaySecondsMin), POLL_DELAY_SECONDS_MAX);
