import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../domain/kernel/time.ts';
import type { RetrySchedule } from '../domain/webhooks/webhook-endpoint.ts';
import type { AttemptOutcome } from './outcome.ts';

interface Schedule {
  /** Waits before each attempt. */
  readonly delaysMs: readonly number[];
  /**
   * The latest end of our waits after the round began: two minutes less than what is promised, because the sweep ends
   * long waits. Only a receiver's own Retry-After may go beyond.
   */
  readonly spanMs: number;
}

/**
 * The first retries come soon. All retries span a day (webhooks policy 4), or three days where the client asks for it.
 */
const SCHEDULES: Readonly<Record<RetrySchedule, Schedule>> = {
  STANDARD: {
    delaysMs: [0, 5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 10 * HOUR_MS],
    spanMs: 27.6 * HOUR_MS - 2 * MINUTE_MS,
  },
  LONG: {
    delaysMs: [
      0,
      5 * SECOND_MS,
      5 * MINUTE_MS,
      30 * MINUTE_MS,
      2 * HOUR_MS,
      5 * HOUR_MS,
      10 * HOUR_MS,
      14 * HOUR_MS,
      20 * HOUR_MS,
      24 * HOUR_MS,
    ],
    spanMs: 75.5 * HOUR_MS - 2 * MINUTE_MS,
  },
};

export const attemptsMaxOf = (schedule: RetrySchedule): number => SCHEDULES[schedule].delaysMs.length;

/** When the last attempt of a round is due at the latest. */
export const roundEndsAt = (schedule: RetrySchedule, startedAt: number): number =>
  startedAt + SCHEDULES[schedule].spanMs;

/**
 * Waits are shortened at random by up to a fifth, so that deliveries that failed together are not tried again together.
 */
const JITTER_MAX = 0.2;
/** An overloaded receiver gets twice the wait of one that is merely broken. */
const SLOWDOWN_FACTOR = 2;
const SLOWDOWN_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** True for statuses by which a receiver says that it is overloaded. */
export const isOverloaded = (status: number): boolean => SLOWDOWN_STATUSES.has(status);
/** A receiver that asks for a longer wait gets this one: it could ask for a year. */
export const RETRY_AFTER_MS_MAX = 12 * HOUR_MS;
const GONE = 410;
export const isSuccess = (status: number): boolean => status >= 200 && status < 300;

export type Verdict =
  | { readonly kind: 'delivered' }
  /** The receiver says 410: it wants nothing more, of this event or any other. */
  | { readonly kind: 'gone' }
  | Repetition;

export type Repetition = { readonly kind: 'retry'; readonly atMs: number } | { readonly kind: 'exhausted' };

/** Some servers send fractions, though the specification has none. */
const SECONDS = /^[0-9]+(?:\.[0-9]+)?$/;
/** The three forms of RFC 9110, 5.6.7. `Date.parse` alone would find a date in nearly any number. */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? .*[0-9]{2}:[0-9]{2}:[0-9]{2} (?:GMT|[0-9]{4})$/;

/** Seconds or an HTTP date (RFC 9110, 10.2.3); null when it is neither. Never negative, never above the cap. */
export const parseRetryAfter = (text: string, nowMs: number): number | null => {
  const trimmed = text.trim();
  const waitMs = SECONDS.test(trimmed) ? Number(trimmed) * SECOND_MS : httpDateOf(trimmed) - nowMs;
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), RETRY_AFTER_MS_MAX);
};

/** NaN when it is none. The oldest form names no zone and is GMT too. */
const httpDateOf = (text: string): number =>
  HTTP_DATE.test(text) ? Date.parse(text.endsWith('GMT') ? text : `${text} GMT`) : Number.NaN;

/** Where in its schedule an attempt stands. */
export interface AttemptPlace {
  readonly schedule: RetrySchedule;
  /** From 1, counted within the round. */
  readonly attempt: number;
  /** When the round began. */
  readonly startedAt: number;
  readonly nowMs: number;
}

/**
 * How long the last attempt may wait for a slot after the end of the round. This is longer than a receiver's Retry-
 * After can ask for, and long before the delivery is forgotten: its client must hear how it ended.
 */
const OVERDUE_MS_MAX = 5 * DAY_MS;

/** True when an attempt that finds no slot has waited too long. */
export const isOverdue = ({ schedule, startedAt, nowMs }: AttemptPlace): boolean =>
  nowMs >= roundEndsAt(schedule, startedAt) + OVERDUE_MS_MAX;

/** An attempt that was made. `fraction` in [0, 1) is the random part of the wait. */
type AttemptMade = AttemptPlace & { readonly outcome: AttemptOutcome; readonly fraction: number };

/** Decides what follows an attempt. */
export const afterAttempt = (fact: AttemptMade): Verdict => {
  const status = fact.outcome.kind === 'answered' ? fact.outcome.status : null;
  if (status !== null && isSuccess(status)) return { kind: 'delivered' };
  return status === GONE ? { kind: 'gone' } : afterFailure(fact);
};

/** Decides what follows an attempt that failed for any reason. */
export const afterFailure = (fact: AttemptMade): Repetition => {
  const { outcome, nowMs } = fact;
  const status = outcome.kind === 'answered' ? outcome.status : null;
  const stepMs = SCHEDULES[fact.schedule].delaysMs[fact.attempt];
  if (stepMs === undefined) return { kind: 'exhausted' };

  const retryAfter = outcome.kind === 'answered' ? outcome.retryAfter : null;
  const askedMs = retryAfter === null ? null : parseRetryAfter(retryAfter, nowMs);
  // The wait of an overloaded receiver is not shortened: it is at least twice the step.
  const ownMs =
    status !== null && isOverloaded(status) ? stepMs * SLOWDOWN_FACTOR : stepMs * (1 - JITTER_MAX * fact.fraction);
  const ownAtMs = Math.min(nowMs + ownMs, roundEndsAt(fact.schedule, fact.startedAt));
  const atMs = Math.round(Math.max(ownAtMs, askedMs === null ? 0 : nowMs + askedMs));
  return atMs > nowMs ? { kind: 'retry', atMs } : { kind: 'exhausted' };
};
