import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../lib/domain/kernel/time.ts';
import {
  type BudgetRule,
  FULL_BUDGET,
  giveBack,
  left,
  mayCall,
  oneMoreAt,
  type RequestBudget,
  refillsAt,
  type Spender,
  spend,
} from '../../../../lib/domain/upstream/request-budget.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

/** That of the SimpleFIN Bridge: 24 requests a day. */
const BRIDGE: BudgetRule = { capacity: 6, refillPerDay: 18, reserve: 4 };

const rule: fc.Arbitrary<BudgetRule> = fc.oneof(
  fc.constant(BRIDGE),
  fc
    .record({ capacity: fc.integer({ min: 1, max: 30 }), refillPerDay: fc.integer({ min: 1, max: 500 }) })
    .chain((sizes) => fc.record({ ...mapConstant(sizes), reserve: fc.integer({ min: 0, max: sizes.capacity - 1 }) })),
);
const mapConstant = ({ capacity, refillPerDay }: Omit<BudgetRule, 'reserve'>) => ({
  capacity: fc.constant(capacity),
  refillPerDay: fc.constant(refillPerDay),
});

const spender = fc.constantFrom<Spender>('user', 'background');
/** Taps one after the other, pauses of any length, and pauses that end exactly with a refill or a day. */
const pauseMs = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 5 * MINUTE_MS }),
  fc.integer({ min: 0, max: 3 * DAY_MS }),
  fc.constantFrom(80 * MINUTE_MS, DAY_MS, DAY_MS - 1, DAY_MS + 1, HOUR_MS),
);
const asked = fc.array(fc.record({ pauseMs, spender, times: fc.integer({ min: 1, max: 40 }) }), { maxLength: 60 });

interface Moment {
  readonly budget: RequestBudget;
  readonly nowMs: number;
}

/** Asks as often as wished, and calls where it may. `onCall` sees the budget after each call. */
const live = (
  given: BudgetRule,
  inputs: readonly { readonly pauseMs: number; readonly spender: Spender; readonly times: number }[],
  onCall: (after: Moment, spender: Spender) => void,
): Moment => {
  let budget = FULL_BUDGET;
  let nowMs = TEST_NOW;
  for (const input of inputs) {
    nowMs += input.pauseMs;
    for (let time = 0; time < input.times; time += 1) {
      if (!mayCall(budget, given, input.spender, nowMs)) break;
      budget = spend(budget, given, nowMs);
      onCall({ budget, nowMs }, input.spender);
    }
  }
  return { budget, nowMs };
};

/** Most of the instants, which are in order, that lie within 24 hours, both ends included. */
const mostInADay = (instants: readonly number[]): number => {
  let most = 0;
  let from = 0;
  for (const [at, instant] of instants.entries()) {
    while (instant - (instants[from] ?? 0) > DAY_MS) from += 1;
    most = Math.max(most, at - from + 1);
  }
  return most;
};

describe('the budget of requests', () => {
  test('never allows more in 24 hours than capacity and refill, whatever is asked', () => {
    forAll(runs(500), rule, asked, (given, inputs) => {
      const calls: number[] = [];
      live(given, inputs, ({ nowMs }) => calls.push(nowMs));
      expect(mostInADay(calls)).toBeLessThanOrEqual(given.capacity + given.refillPerDay);
    });
  });

  test('allows 24 in 24 hours and no more, where somebody asks each minute for a week', () => {
    const calls: number[] = [];
    const eachMinute = Array.from({ length: 7 * 24 * 60 }, () => ({
      pauseMs: MINUTE_MS,
      spender: 'background' as const,
      times: 30,
    }));
    live(BRIDGE, eachMinute, ({ nowMs }) => calls.push(nowMs));
    expect(mostInADay(calls)).toBe(24);
    // Six at once, and one each 80 minutes.
    expect(calls.length).toBe(6 + Math.floor((7 * DAY_MS - MINUTE_MS) / (80 * MINUTE_MS)));
  });

  test('is kept by a caller that takes each request at its first millisecond', () => {
    const odd: BudgetRule = { capacity: 2, refillPerDay: 19_999, reserve: 0 };
    const calls: number[] = [];
    let budget = FULL_BUDGET;
    for (let nowMs = TEST_NOW; nowMs < TEST_NOW + 2 * DAY_MS; nowMs = refillsAt(budget, odd, 'user', nowMs)) {
      budget = spend(budget, odd, nowMs);
      calls.push(nowMs);
    }
    expect(mostInADay(calls)).toBeLessThanOrEqual(2 + 19_999);
    expect(calls.length).toBeGreaterThan(39_000);
  });

  test('leaves the reserve to the background at each time', () => {
    forAll(runs(500), rule, asked, (given, inputs) => {
      const taps = inputs.map((input) => ({ ...input, spender: 'user' as const }));
      live(given, taps, ({ budget, nowMs }) => {
        expect(left(budget, given, 'background', nowMs)).toBeGreaterThanOrEqual(given.reserve);
      });
    });
  });

  test('says the first millisecond at which the next request may be made', () => {
    forAll(runs(500), rule, asked, spender, (given, inputs, who) => {
      const { budget, nowMs } = live(given, inputs, () => undefined);
      const at = refillsAt(budget, given, who, nowMs);
      expect(at).toBeGreaterThanOrEqual(nowMs);
      expect(mayCall(budget, given, who, at)).toBe(true);
      expect(mayCall(budget, given, who, nowMs)).toBe(at === nowMs);
      if (at > nowMs) expect(mayCall(budget, given, who, at - 1)).toBe(false);
    });
  });

  test('says how many requests are left: so many can be made at once, and not one more', () => {
    forAll(runs(300), rule, asked, spender, (given, inputs, who) => {
      const { budget, nowMs } = live(given, inputs, () => undefined);
      let now = budget;
      for (let count = left(budget, given, who, nowMs); count > 0; count -= 1) {
        expect(mayCall(now, given, who, nowMs)).toBe(true);
        now = spend(now, given, nowMs);
      }
      expect(mayCall(now, given, who, nowMs)).toBe(false);
    });
  });

  test('says the first millisecond at which there is one request more', () => {
    forAll(runs(500), rule, asked, spender, (given, inputs, who) => {
      const { budget, nowMs } = live(given, inputs, () => undefined);
      const [now, at] = [left(budget, given, who, nowMs), oneMoreAt(budget, given, who, nowMs)];
      expect(at === null).toBe(budget.fullAtMs <= nowMs);
      if (at === null) return;
      expect(left(budget, given, who, at)).toBe(now + 1);
      expect(left(budget, given, who, at - 1)).toBe(now);
      if (now === 0) expect(at).toBe(refillsAt(budget, given, who, nowMs));
    });
  });

  test('is full again after a quiet day, and no fuller', () => {
    forAll(runs(200), rule, asked, (given, inputs) => {
      const { budget, nowMs } = live(given, inputs, () => undefined);
      const quietMs = Math.ceil(DAY_MS / given.refillPerDay) * given.capacity;
      expect(left(budget, given, 'background', nowMs + quietMs)).toBe(given.capacity);
      expect(left(budget, given, 'background', nowMs + 100 * DAY_MS)).toBe(given.capacity);
    });
  });

  test('counts a request made beyond the budget, and waits so much longer', () => {
    let budget = FULL_BUDGET;
    for (let count = 0; count < 8; count += 1) budget = spend(budget, BRIDGE, TEST_NOW);
    expect(left(budget, BRIDGE, 'background', TEST_NOW)).toBe(0);
    expect(refillsAt(budget, BRIDGE, 'background', TEST_NOW)).toBe(TEST_NOW + 3 * 80 * MINUTE_MS);
    expect(refillsAt(budget, BRIDGE, 'user', TEST_NOW)).toBe(TEST_NOW + 7 * 80 * MINUTE_MS);
  });

  test('is kept also where each request is sent up to 90 s after it was counted', () => {
    const delayed = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 20 });
    forAll(runs(500), asked, delayed, (inputs, delays) => {
      const sent: number[] = [];
      live(BRIDGE, inputs, ({ nowMs }) => sent.push(nowMs + (delays[sent.length % delays.length] ?? 0)));
      expect(mostInADay(sent.toSorted((a, b) => a - b))).toBeLessThanOrEqual(24);
    });
  });

  test('takes back a request that was not sent, as if it had not been counted', () => {
    forAll(runs(200), rule, asked, pauseMs, (given, inputs, pause) => {
      const { budget, nowMs } = live(given, inputs, () => undefined);
      const returned = giveBack(spend(budget, given, nowMs), given);
      for (const who of ['user', 'background'] as const) {
        const laterMs = nowMs + pause;
        expect(left(returned, given, who, laterMs)).toBe(left(budget, given, who, laterMs));
        expect(refillsAt(returned, given, who, laterMs)).toBe(refillsAt(budget, given, who, laterMs));
      }
    });
  });
});
