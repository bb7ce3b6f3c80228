import { MINUTE_MS, SECOND_MS } from '../kernel/time.ts';
import { busyUntil, type EndpointHealth } from './endpoint-health.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

/** More waiting deliveries are not counted: they say no more about the receiver, and a thousand cost a dozen read units. */
export const WAITING_COUNT_MAX = 1_000;

/** No worker lives so long: when a visit has lapsed, the worker that made it makes no attempt any more. */
export const VISIT_LEASE_MS = MINUTE_MS;
/** A visit that comes so much later than asked for is early enough. */
export const VISIT_LATE_MS_MAX = 2 * SECOND_MS;
/** `neededAt` is at most so old when a delivery is parked. */
export const NEED_KNOWN_MS_MAX = 15 * MINUTE_MS;
/**
 * The visits end when nobody has parked anything for so long. This is longer than a need is known, by far more than a
 * worker lives and the due index lags: whatever was parked by then has been seen.
 */
export const NEED_KEPT_MS = 2 * NEED_KNOWN_MS_MAX;

/** Attempts of parked deliveries that one worker makes at the same time. */
const AT_ONCE_MAX = 25;

/** How many of the deliveries that are parked for an endpoint may be attempted now. */
export type Portion =
  /** So many at a time, and others after them. */
  | { readonly kind: 'several'; readonly atOnce: number }
  /** None: there is no free slot. */
  | { readonly kind: 'none'; readonly untilMs: number }
  /** The first one alone: it shows whether the receiver works again. */
  | { readonly kind: 'probe' }
  /** Those at the end of their schedule: their last attempt passes the circuit. */
  | { readonly kind: 'ended'; readonly openUntilMs: number };

/** `endpoint` is null where it was deleted: its deliveries end without a call. */
export const portionOf = (
  endpoint: Pick<WebhookEndpoint, 'isEnabled' | 'requestsPerSecondMax'> | null,
  health: EndpointHealth,
  nowMs: number,
): Portion => {
  const { circuit, slotLimit } = health;
  if (endpoint === null || !endpoint.isEnabled) return { kind: 'several', atOnce: AT_ONCE_MAX };
  if (circuit === null) {
    const untilMs = busyUntil(health, nowMs);
    if (untilMs !== null) return { kind: 'none', untilMs };
    const perSecond = endpoint.requestsPerSecondMax ?? AT_ONCE_MAX;
    // Slots grow with each success, so others stand by.
    return { kind: 'several', atOnce: Math.min(AT_ONCE_MAX, 2 * slotLimit, perSecond) };
  }
  return nowMs < circuit.openUntilMs ? { kind: 'ended', openUntilMs: circuit.openUntilMs } : { kind: 'probe' };
};
