import { describe, expect, test } from 'vitest';
import { SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import { type EndpointHealth, SLOT_LEASE_MS, UNPROVEN } from '../../../../lib/domain/webhooks/endpoint-health.ts';
import { portionOf } from '../../../../lib/domain/webhooks/parked-line.ts';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const endpoint = { isEnabled: true, requestsPerSecondMax: null };
const health = (fields: Partial<EndpointHealth> = {}): EndpointHealth => ({ ...UNPROVEN, ...fields });
const openUntil = (openUntilMs: number) => health({ circuit: { openUntilMs, openForMs: 30 * SECOND_MS } });

describe('a visit to the parked deliveries of an endpoint', () => {
  test('attempts twice as many as there are slots, 25 at most, within its rate', () => {
    expect(portionOf(endpoint, health({ slotLimit: 4 }), NOW)).toEqual({ kind: 'several', atOnce: 8 });
    expect(portionOf(endpoint, health({ slotLimit: 50 }), NOW)).toEqual({ kind: 'several', atOnce: 25 });
    const limited = { ...endpoint, requestsPerSecondMax: 3 };
    expect(portionOf(limited, health({ slotLimit: 50 }), NOW)).toEqual({ kind: 'several', atOnce: 3 });
  });

  test('attempts none without a free slot, and looks again a second later at least', () => {
    const heldFor = (ms: number) => health({ slots: [{ holder: 'a', count: 1, untilMs: NOW - ms + SLOT_LEASE_MS }] });
    expect(portionOf(endpoint, heldFor(10), NOW)).toEqual({ kind: 'none', untilMs: NOW + SECOND_MS });
    expect(portionOf(endpoint, heldFor(8_000), NOW)).toEqual({ kind: 'none', untilMs: NOW + 8_000 });
  });

  test('attempts those at the end of their schedule although the circuit is open', () => {
    expect(portionOf(endpoint, openUntil(NOW + 1), NOW)).toEqual({ kind: 'ended', openUntilMs: NOW + 1 });
    expect(portionOf(endpoint, openUntil(NOW), NOW)).toEqual({ kind: 'probe' });
  });

  test('ends all where the endpoint is disabled or deleted, whatever its circuit', () => {
    for (const gone of [null, { ...endpoint, isEnabled: false }]) {
      expect(portionOf(gone, openUntil(NOW + 1), NOW)).toEqual({ kind: 'several', atOnce: 25 });
    }
  });
});
