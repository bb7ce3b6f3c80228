import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../domain/time.ts';
import type { AttemptOutcome } from './outcome.ts';

/** Waits before attempts 1 to 8: soon for a hiccup, a day in all for an outage (webhooks policy 4). */
const ATTEMPT_DELAYS_MS: readonly number[] = [
  0,
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  10 * HOUR_MS,
];
export const ATTEMPTS_MAX = ATTEMPT_DELAYS_MS.length;

/** Waits are cut at random by up to a fifth, so that what failed together does not return together. */
const JITTER_MAX = 0.2;
/** A receiver that says it is overloaded waits twice as long as one that is merely broken. */
const SLOWDOWN_FACTOR = 2;
const SLOWDOWN_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** Longer wishes of a receiver are cut: it could ask for a year. */
export const RETRY_AFTER_MS_MAX = 12 * HOUR_MS;
/**
 * No wait of ours ends later than this after the delivery began: 27.6 hours, less two minutes for the sweep that ends
 * long waits. Only a receiver's own Retry-After goes beyond.
 */
export const DELIVERY_SPAN_MS = 27.6 * HOUR_MS - 2 * MINUTE_MS;

const GONE = 410;

export type Verdict =
  | { readonly kind: 'delivered' }
  /** The receiver says 410: it wants nothing more, of this event or any other. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'retry'; readonly atMs: number }
  | { readonly kind: 'exhausted' };

/** Whole seconds or an HTTP date (RFC 9110, 10.2.3); null when it is neither. Never negative, never above the cap. */
export const parseRetryAfter = (text: string, nowMs: number): number | null => {
  const trimmed = text.trim();
  const waitMs = /^[0-9]+$/.test(trimmed) ? Number(trimmed) * SECOND_MS : Date.parse(trimmed) - nowMs;
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), RETRY_AFTER_MS_MAX);
};

/** Decides what follows attempt number `attempt` (1 to 8). `fraction` in [0, 1) is the jitter's dice. */
export const afterAttempt = (fact: {
  readonly attempt: number;
  readonly outcome: AttemptOutcome;
  readonly startedAt: number;
  readonly nowMs: number;
  readonly fraction: number;
}): Verdict => {
  const { outcome, nowMs } = fact;
  const status = outcome.kind === 'answered' ? outcome.status : null;
  if (status !== null && status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === GONE) return { kind: 'gone' };

  const stepMs = ATTEMPT_DELAYS_MS[fact.attempt];
  if (stepMs === undefined) return { kind: 'exhausted' };

  const retryAfter = outcome.kind === 'answered' ? outcome.retryAfter : null;
  const askedMs = retryAfter === null ? null : parseRetryAfter(retryAfter, nowMs);
  const isSlowed = status !== null && SLOWDOWN_STATUSES.has(status);
  // Slowed waits take no jitter: "at least twice the step" would not hold.
  const ownMs = isSlowed ? stepMs * SLOWDOWN_FACTOR : stepMs * (1 - JITTER_MAX * fact.fraction);
  const ownAtMs = Math.min(nowMs + ownMs, fact.startedAt + DELIVERY_SPAN_MS);
  const atMs = Math.round(Math.max(ownAtMs, askedMs === null ? 0 : nowMs + askedMs));
  return atMs > nowMs ? { kind: 'retry', atMs } : { kind: 'exhausted' };
};
