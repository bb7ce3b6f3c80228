import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import {
  type AttemptResult,
  admissionOf,
  afterAttempt,
  type EndpointHealth,
  FAILING_MS_MAX,
  isGivenUp,
  SLOT_LEASE_MS,
  SLOTS_MAX,
  type SlotRequest,
  UNPROVEN,
  withSlotTaken,
} from '../../../../lib/domain/webhooks/endpoint-health.ts';
import { runs } from '../../../support/runs.ts';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const candidate = (fields: Partial<SlotRequest> = {}): SlotRequest => ({
  requestsPerSecondMax: null,
  passesCircuit: false,
  heldBackCount: 0,
  nowMs: NOW,
  fraction: 0.5,
  ...fields,
});
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

describe('slots', () => {
  test('an endpoint that has proved nothing has one, each success adds one, to five at most', () => {
    expect([0, 1, 2, 4, 9].map((count) => slotsOf(healthAfter(times(count, 'succeeded'), 1)))).toEqual([1, 2, 3, 5, 5]);
  });

  test('one slow answer, or three failures in a row, leave it one', () => {
    const proven = healthAfter(times(9, 'succeeded'), 1);
    expect(slotsOf(healthAfter(['strained'], 1, proven))).toBe(1);
    expect(slotsOf(healthAfter(times(2, 'failed'), 1, proven))).toBe(5);
    expect(slotsOf(healthAfter(times(3, 'failed'), 1, proven))).toBe(1);
    expect(slotsOf(healthAfter(['failed', 'failed', 'succeeded', 'failed'], 1, proven))).toBe(5);
  });

  test('a worker that never leaves holds its slot for a minute', () => {
    const held = withSlotTaken(UNPROVEN, 'dead', candidate());
    expect(slotsOf(held, NOW + SLOT_LEASE_MS - 1)).toBe(0);
    expect(slotsOf(held, NOW + SLOT_LEASE_MS)).toBe(1);
    const next = withSlotTaken(held, 'next', candidate({ nowMs: NOW + SLOT_LEASE_MS }));
    expect(next.slots.map(({ holder }) => holder)).toEqual(['next']);
  });

  test('who waits for a slot comes back by the second, later each time, within five minutes and some', () => {
    const busy = withSlotTaken(UNPROVEN, 'one', candidate());
    const waits = [0, 1, 5, 30].map((heldBackCount) => {
      const verdict = admissionOf(busy, candidate({ heldBackCount, fraction: 0.999 }));
      return verdict.kind === 'heldBack' ? Math.round((verdict.untilMs - NOW) / SECOND_MS) : null;
    });
    expect(waits).toEqual([2, 3, 33, 301]);
  });

  test('P29 whatever workers do, at most five hold one endpoint, and all of them can always leave', () => {
    const step = fc.record({
      passMs: fc.nat(20_000),
      worker: fc.nat(12),
      result: fc.constantFrom<AttemptResult>('succeeded', 'failed', 'strained'),
      passesCircuit: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
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
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('circuit', () => {
  const broken = healthAfter(times(10, 'failed'), SECOND_MS);
  const openedAt = NOW + 9 * SECOND_MS;
  const at = (afterMs: number, fields: Partial<SlotRequest> = {}) =>
    candidate({ nowMs: openedAt + afterMs, ...fields });

  test('opens for half a minute after ten failures in a row, each within a minute of the one before', () => {
    expect(healthAfter(times(9, 'failed'), MINUTE_MS).circuit).toBeNull();
    expect(healthAfter(times(10, 'failed'), MINUTE_MS).circuit).toMatchObject({ openForMs: 30 * SECOND_MS });
    expect(healthAfter(times(40, 'failed'), MINUTE_MS + 1).circuit).toBeNull();
    expect(admissionOf(broken, at(0)).kind).toBe('heldBack');
    expect(admissionOf(broken, at(30 * SECOND_MS - 1)).kind).toBe('heldBack');
  });

  test('what waits for it comes back when it ends, over a quarter of its time', () => {
    const untils = [0, 0.999].map((fraction) => {
      const verdict = admissionOf(broken, at(SECOND_MS, { fraction }));
      return verdict.kind === 'heldBack' && [verdict.reason, verdict.untilMs - openedAt];
    });
    expect(untils).toEqual([
      ['open', 30_000],
      ['open', 37_493],
    ]);
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

  test('each failed probe doubles it, up to a quarter of an hour; who was under way does not', () => {
    let health = broken;
    const opens: number[] = [];
    for (let probe = 0; probe < 8; probe += 1) {
      const { openUntilMs = 0, openForMs = 0 } = health.circuit ?? {};
      opens.push(openForMs / SECOND_MS);
      expect(afterAttempt(health, 'early', 'failed', openUntilMs - 1).circuit).toEqual(health.circuit);
      expect(afterAttempt(health, 'probe', 'failed', openUntilMs).circuit).not.toEqual(health.circuit);
      health = afterAttempt(health, 'probe', 'strained', openUntilMs + 5 * SECOND_MS);
    }
    expect(opens).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
  });

  test('P29 the last attempt of a schedule passes it, and takes a slot like any other', () => {
    expect(admissionOf(broken, at(0, { passesCircuit: true })).kind).toBe('admitted');
    const taken = withSlotTaken(broken, 'last', at(0));
    expect(admissionOf(taken, at(0, { passesCircuit: true }))).toMatchObject({ kind: 'heldBack', reason: 'busy' });
  });
});

test('no more attempts begin in a second than the endpoint’s client allows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(300), { maxLength: 60 }), (max, gaps) => {
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
    }),
    { numRuns: runs(100) },
  );
});

const gapsToSeconds = (gaps: readonly number[]): number[] => {
  let nowMs = NOW;
  return gaps.map((gap) => {
    nowMs += gap;
    return Math.floor(nowMs / SECOND_MS);
  });
};

describe('P36 five days', () => {
  test('P36 without one success give an endpoint up; the clock begins with the first failure', () => {
    const first = afterAttempt(UNPROVEN, 'a', 'failed', NOW);
    expect(isGivenUp(first)).toBe(false);
    expect(isGivenUp(afterAttempt(first, 'a', 'failed', NOW + FAILING_MS_MAX - 1))).toBe(false);
    expect(isGivenUp(afterAttempt(first, 'a', 'strained', NOW + FAILING_MS_MAX))).toBe(true);
  });

  test('P36 one success in between begins them anew', () => {
    const saved = healthAfter(['failed', 'succeeded', 'failed', 'failed'], 2 * DAY_MS);
    expect(isGivenUp(saved)).toBe(false);
    expect(isGivenUp(afterAttempt(saved, 'a', 'failed', NOW + 9 * DAY_MS))).toBe(true);
    expect(isGivenUp(healthAfter(times(200, 'failed'), HOUR_MS / 2))).toBe(false);
  });
});
