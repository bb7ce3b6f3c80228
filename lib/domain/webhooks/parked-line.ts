import { busyUntil, type EndpointHealth } from './endpoint-health.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

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
