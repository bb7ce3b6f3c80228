import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import {
  type AttemptResult,
  admissionOf,
  afterLeaving,
  type EndpointHealth,
  FAILING_MS_MAX,
  isGivenUp,
  SLOT_LEASE_MS,
  SLOTS_MAX,
  type SlotLeft,
  type SlotRequest,
  slotsMaxOf,
  UNPROVEN,
  withSlotsTaken,
} from '../../../../lib/domain/webhooks/endpoint-health.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const candidate = (fields: Partial<SlotRequest> = {}): SlotRequest => ({
  wanted: 1,
  requestsPerSecondMax: null,
  passesCircuit: false,
  heldBackCount: 0,
  nowMs: NOW,
  fraction: 0.5,
  ...fields,
});
const withSlotTaken = (health: EndpointHealth, holder: string, request: SlotRequest): EndpointHealth =>
  withSlotsTaken(health, { holder, count: 1 }, request);
const afterAttempt = (health: EndpointHealth, holder: string, result: AttemptResult, nowMs: number): EndpointHealth =>
  afterLeaving(health, { holder, result, successesBefore: 0, tookMs: 20 }, nowMs);
const healthAfter = (results: readonly AttemptResult[], everyMs: number, health = UNPROVEN): EndpointHealth =>
  results.reduce((known, result, index) => afterAttempt(known, 'nobody', result, NOW + index * everyMs), health);
const times = (count: number, result: AttemptResult): AttemptResult[] => Array.from({ length: count }, () => result);
const slotsOf = (health: EndpointHealth, nowMs = NOW): number => {
  let [current, count] = [health, 0];
  while (admissionOf(current, candidate({ nowMs })).kind === 'admitted') {
    current = withSlotTaken(current, `worker ${count}`, candidate({ nowMs }));
    count += 1;
  }
  return count;
};

describe('the slots of an endpoint', () => {
  test('are one for a new endpoint, and one more for each success, up to fifty', () => {
    const limits = [0, 1, 2, 4, 60].map((count) => slotsOf(healthAfter(times(count, 'succeeded'), 1)));
    expect(limits).toEqual([1, 2, 3, 5, SLOTS_MAX]);
  });

  test.each([
    [1, 5],
    [5, 25],
    [9, 45],
    [100, SLOTS_MAX],
  ])('of %i workers are half for one endpoint at the most: %i slots', (workersCount, slots) => {
    expect(slotsMaxOf(workersCount)).toBe(slots);
  });

  test('are one again after a timeout, or three failures in a row', () => {
    const proven = healthAfter(times(60, 'succeeded'), 1);
    expect(slotsOf(healthAfter(['timedOut'], 1, proven))).toBe(1);
    expect(slotsOf(healthAfter(times(2, 'failed'), 1, proven))).toBe(SLOTS_MAX);
    expect(slotsOf(healthAfter(times(3, 'failed'), 1, proven))).toBe(1);
    expect(slotsOf(healthAfter(['failed', 'failed', 'succeeded', 'failed'], 1, proven))).toBe(SLOTS_MAX);
  });

  const left = (fields: Partial<SlotLeft> = {}): SlotLeft => ({
    holder: 'a',
    result: 'succeeded',
    successesBefore: 0,
    tookMs: 500,
    ...fields,
  });

  test('are halved when it is overloaded, at most once a second', () => {
    const proven = healthAfter(times(60, 'succeeded'), 1);
    const once = healthAfter(times(2, 'overloaded'), 100, proven);
    expect(once.slotLimit).toBe(SLOTS_MAX / 2);
    expect(afterLeaving(once, left({ result: 'overloaded' }), NOW + HOUR_MS).slotLimit).toBe(12);
  });

  test('are halved when it becomes three times as slow, not when it always was', () => {
    const usual = [1, 2, 3, 4, 5, 6, 7].reduce(
      (health, second) => afterLeaving(health, left(), NOW + second),
      UNPROVEN,
    );
    expect(usual).toMatchObject({ slotLimit: 8, latencyMs: 500 });
    expect(afterLeaving(usual, left({ tookMs: 1_400 }), NOW + 8).slotLimit).toBe(9);
    const slow = afterLeaving(usual, left({ tookMs: 2_000 }), NOW + 8);
    expect(slow).toMatchObject({ slotLimit: 4, failuresInRow: 0, failingSince: null });
    expect(afterLeaving(slow, left({ tookMs: 4_000 }), NOW + 9).slotLimit).toBe(4);
    const quick = afterLeaving(UNPROVEN, left({ tookMs: 10 }), NOW);
    expect(afterLeaving(quick, left({ tookMs: 900 }), NOW + 1).slotLimit).toBe(3);
  });

  test('that pass on count each success, and an unused one none', () => {
    expect(afterLeaving(UNPROVEN, left({ successesBefore: 6 }), NOW).slotLimit).toBe(8);
    expect(afterLeaving(UNPROVEN, left({ result: null }), NOW)).toEqual(UNPROVEN);
  });

  test('are taken by a worker under one name, and given back one by one', () => {
    const proven = healthAfter(times(6, 'succeeded'), 1);
    const asked = candidate({ wanted: 5 });
    expect(admissionOf(proven, asked)).toEqual({ kind: 'admitted', count: 5 });
    const taken = withSlotsTaken(proven, { holder: 'a', count: 5 }, asked);
    expect(admissionOf(taken, asked)).toEqual({ kind: 'admitted', count: 2 });
    expect(slotsOf(afterLeaving(taken, left({ result: null }), NOW))).toBe(3);
    const limited = candidate({ wanted: 5, requestsPerSecondMax: 3 });
    expect(admissionOf(proven, limited)).toEqual({ kind: 'admitted', count: 3 });
  });

  test('of a worker that died are held for a minute', () => {
    const held = withSlotTaken(UNPROVEN, 'dead', candidate());
    expect(slotsOf(held, NOW + SLOT_LEASE_MS - 1)).toBe(0);
    expect(slotsOf(held, NOW + SLOT_LEASE_MS)).toBe(1);
    const next = withSlotTaken(held, 'next', candidate({ nowMs: NOW + SLOT_LEASE_MS }));
    expect(next.slots.map(({ holder }) => holder)).toEqual(['next']);
  });

  test('make a worker without one wait longer each time, up to some five minutes', () => {
    const busy = withSlotTaken(UNPROVEN, 'one', candidate());
    const waits = [0, 1, 5, 30].map((heldBackCount) => {
      const verdict = admissionOf(busy, candidate({ heldBackCount, fraction: 0.999 }));
      return verdict.kind === 'heldBack' ? Math.round((verdict.untilMs - NOW) / SECOND_MS) : null;
    });
    expect(waits).toEqual([2, 3, 33, 301]);
  });

  test('are held by at most fifty workers, and each can always leave (P29)', () => {
    const step = fc.record({
      passMs: fc.nat(20_000),
      worker: fc.nat(80),
      result: fc.constantFrom<AttemptResult>('succeeded', 'failed', 'overloaded', 'timedOut'),
      passesCircuit: fc.boolean(),
    });
    forAll(runs(200), fc.array(step, { maxLength: 120 }), (steps) => {
      let [health, nowMs] = [UNPROVEN, NOW];
      const inside = new Map<number, number>();
      for (const { passMs, worker, result, passesCircuit } of steps) {
        nowMs += passMs;
        for (const [other, untilMs] of inside) if (untilMs <= nowMs) inside.delete(other);
        if (inside.has(worker)) {
          health = afterAttempt(health, String(worker), result, nowMs);
          inside.delete(worker);
        } else {
          const verdict = admissionOf(health, candidate({ nowMs, passesCircuit }));
          if (verdict.kind === 'heldBack') expect(verdict.untilMs).toBeGreaterThan(nowMs);
          else {
            health = withSlotTaken(health, String(worker), candidate({ nowMs }));
            inside.set(worker, nowMs + SLOT_LEASE_MS);
          }
        }
        expect(inside.size).toBeLessThanOrEqual(SLOTS_MAX);
      }
      for (const worker of inside.keys()) health = afterAttempt(health, String(worker), 'failed', nowMs);
      expect(health.slots.filter(({ untilMs }) => untilMs > nowMs)).toEqual([]);
    });
  });
});

describe('the circuit of an endpoint', () => {
  const broken = healthAfter(times(10, 'failed'), SECOND_MS);
  const openedAt = NOW + 9 * SECOND_MS;
  const at = (afterMs: number, fields: Partial<SlotRequest> = {}) =>
    candidate({ nowMs: openedAt + afterMs, ...fields });

  test('opens for 30 s after ten failures in a row, each within a minute of the last', () => {
    expect(healthAfter(times(9, 'failed'), MINUTE_MS).circuit).toBeNull();
    expect(healthAfter(times(10, 'failed'), MINUTE_MS).circuit).toMatchObject({ openForMs: 30 * SECOND_MS });
    expect(healthAfter(times(40, 'failed'), MINUTE_MS + 1).circuit).toBeNull();
    expect(admissionOf(broken, at(0)).kind).toBe('heldBack');
    expect(admissionOf(broken, at(30 * SECOND_MS - 1)).kind).toBe('heldBack');
  });

  test('visits parked deliveries when it ends, or soon if only the probe is awaited', () => {
    const open = (untilMs: number) => ({ kind: 'heldBack', reason: 'open', untilMs });
    expect(admissionOf(broken, at(SECOND_MS))).toEqual(open(openedAt + 30 * SECOND_MS));
    const half = at(40 * SECOND_MS);
    expect(admissionOf(withSlotTaken(broken, 'probe', half), half)).toEqual(open(half.nowMs + 1.5 * SECOND_MS));
  });

  test('lets one probe through, and a success closes it', () => {
    const half = at(30 * SECOND_MS);
    expect(admissionOf(broken, half).kind).toBe('admitted');
    const probed = withSlotTaken(broken, 'probe', half);
    expect(admissionOf(probed, half).kind).toBe('heldBack');
    const closed = afterAttempt(probed, 'probe', 'succeeded', half.nowMs);
    expect(closed.circuit).toBeNull();
    expect(slotsOf(closed, half.nowMs)).toBe(2);
  });

  test('doubles with each failed probe, up to a quarter of an hour', () => {
    let health = broken;
    const opens: number[] = [];
    for (let probe = 0; probe < 8; probe += 1) {
      const { openUntilMs = 0, openForMs = 0 } = health.circuit ?? {};
      opens.push(openForMs / SECOND_MS);
      expect(afterAttempt(health, 'early', 'failed', openUntilMs - 1).circuit).toEqual(health.circuit);
      expect(afterAttempt(health, 'probe', 'failed', openUntilMs).circuit).not.toEqual(health.circuit);
      health = afterAttempt(health, 'probe', 'timedOut', openUntilMs + 5 * SECOND_MS);
    }
    expect(opens).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
  });

  test('lets an attempt at the end of a schedule pass, which takes a slot (P29)', () => {
    expect(admissionOf(broken, at(0, { passesCircuit: true })).kind).toBe('admitted');
    const taken = withSlotTaken(broken, 'last', at(0));
    const passing = admissionOf(taken, at(0, { passesCircuit: true }));
    expect(passing).toMatchObject({ kind: 'heldBack', reason: 'open' });
    // It waits for the slot, and not for the end of the circuit.
    const waitMs = passing.kind === 'heldBack' ? passing.untilMs - at(0).nowMs : null;
    expect(waitMs).toBeLessThanOrEqual(2 * SECOND_MS);
  });
});

test('no more attempts begin in a second than the endpoint’s client allows', () => {
  forAll(runs(100), fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(300), { maxLength: 60 }), (max, gaps) => {
    let [health, nowMs] = [healthAfter(times(9, 'succeeded'), 1), NOW];
    const begun = new Map<number, number>();
    for (const gap of gaps) {
      nowMs += gap;
      const asked = candidate({ nowMs, requestsPerSecondMax: max });
      if (admissionOf(health, asked).kind !== 'admitted') continue;
      health = afterAttempt(withSlotTaken(health, 'worker', asked), 'worker', 'succeeded', nowMs);
      const second = Math.floor(nowMs / SECOND_MS);
      begun.set(second, (begun.get(second) ?? 0) + 1);
    }
    for (const count of begun.values()) expect(count).toBeLessThanOrEqual(max);
    expect(begun.size).toBe(new Set(gapsToSeconds(gaps)).size);
  });
});

const gapsToSeconds = (gaps: readonly number[]): number[] => {
  let nowMs = NOW;
  return gaps.map((gap) => {
    nowMs += gap;
    return Math.floor(nowMs / SECOND_MS);
  });
};

describe('an endpoint that fails for five days (P36)', () => {
  test('is given up without a success; time counts from the first failure', () => {
    const first = afterAttempt(UNPROVEN, 'a', 'failed', NOW);
    expect(isGivenUp(first)).toBe(false);
    expect(isGivenUp(afterAttempt(first, 'a', 'failed', NOW + FAILING_MS_MAX - 1))).toBe(false);
    expect(isGivenUp(afterAttempt(first, 'a', 'timedOut', NOW + FAILING_MS_MAX))).toBe(true);
  });

  test('counts them again after one success', () => {
    const saved = healthAfter(['failed', 'succeeded', 'failed', 'failed'], 2 * DAY_MS);
    expect(isGivenUp(saved)).toBe(false);
    expect(isGivenUp(afterAttempt(saved, 'a', 'failed', NOW + 9 * DAY_MS))).toBe(true);
    expect(isGivenUp(healthAfter(times(200, 'failed'), HOUR_MS / 2))).toBe(false);
  });
});
