import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type History,
  hasMore,
  historyAfter,
  type NextWindows,
  NO_HISTORY,
  nextWindows,
  OVERLAP_DAYS,
  WINDOW_DAYS_MAX,
} from '../../../../lib/connectors/simplefin/window.ts';
import { addDays, dateOf, dayOf, todayUtc } from '../../../../lib/domain/kernel/calendar.ts';
import { DAY_MS, HOUR_MS } from '../../../../lib/domain/kernel/time.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const TODAY = todayUtc(TEST_NOW);
const daysBack = (days: number, from = TODAY): string => addDays(from, -days);
const PLENTY: Parameters<typeof nextWindows>[1] = {
  historyDays: null,
  missingFrom: null,
  requestsLeft: 6,
  requestsMax: 6,
  nowMs: TEST_NOW,
};
const whole = { earlierWasServed: true, hasNewAccounts: false, nowMs: TEST_NOW };
const upTo = (from: string, to = TODAY): History => ({ ...NO_HISTORY, served: { from, to } });

describe('a SimpleFIN refresh', () => {
  test('asks for 89 days the first time, today included, and for nothing else', () => {
    const { history, windows } = nextWindows(NO_HISTORY, PLENTY);
    expect(windows).toEqual({ recent: { from: daysBack(88), before: null }, earlier: null });
    const after = historyAfter(history, windows, whole);
    expect(after).toEqual(upTo(daysBack(88)));
    expect(hasMore(after)).toBe(false);
  });

  test.each([
    ['today', 0, 45],
    ['yesterday', 1, 46],
    ['a month ago', 30, 75],
    ['43 days ago', 43, 88],
  ])('whose last success was %s asks once, for 45 days before that', (_, ago, back) => {
    const before = upTo(daysBack(500), daysBack(ago));
    const { history, windows } = nextWindows(before, PLENTY);
    expect(windows).toEqual({ recent: { from: daysBack(back), before: null }, earlier: null });
    expect(historyAfter(history, windows, whole)).toEqual(upTo(daysBack(500)));
  });

  test.each([44, 88, 89, 365])('whose last success was %i days ago asks for 89 days, and for earlier ones', (ago) => {
    const { windows } = nextWindows(upTo(daysBack(500), daysBack(ago)), PLENTY);
    const earliest = Math.min(ago + 45, 88 + 89);
    expect(windows).toEqual({
      recent: { from: daysBack(88), before: null },
      earlier: { from: daysBack(earliest), before: daysBack(88) },
    });
  });

  test('reaches further back for an account that failed, by the same one request', () => {
    const before = upTo(daysBack(500));
    const askedFrom = (missing: number) => nextWindows(before, { ...PLENTY, missingFrom: daysBack(missing) }).windows;
    expect(askedFrom(70)).toEqual({ recent: { from: daysBack(70), before: null }, earlier: null });
    expect(askedFrom(40)).toEqual({ recent: { from: daysBack(45), before: null }, earlier: null });
    expect(askedFrom(300)).toEqual({ recent: { from: daysBack(88), before: null }, earlier: null });
  });

  test('after a clock that went back asks for no day to come', () => {
    const { windows } = nextWindows(upTo(daysBack(10), addDays(TODAY, 400)), PLENTY);
    expect(windows.recent).toEqual({ from: TODAY, before: null });
  });
});

describe('the history of a SimpleFIN account', () => {
  const ask = (history: History, changes: Partial<typeof PLENTY> = {}) =>
    nextWindows(history, { ...PLENTY, ...changes });

  test('of 400 days comes in windows of 89, each directly before the stored days', () => {
    let history = upTo(daysBack(88));
    const froms: string[] = [];
    for (let job = 0; job < 20; job += 1) {
      const asked = ask(history, { historyDays: job === 0 ? 400 : null });
      history = historyAfter(asked.history, asked.windows, whole);
      if (asked.windows.earlier === null) break;
      froms.push(asked.windows.earlier.from);
    }
    expect(froms).toEqual([daysBack(177), daysBack(266), daysBack(355), daysBack(400)]);
    expect(history).toEqual(upTo(daysBack(400)));
    expect(hasMore(history)).toBe(false);
  });

  test('that is stored already is not asked for again', () => {
    const { history, windows } = ask(upTo(daysBack(400)), { historyDays: 400 });
    expect(windows.earlier).toBeNull();
    expect(historyAfter(history, windows, whole)).toEqual(upTo(daysBack(400)));
  });

  test.each([
    [6, 6, true],
    [3, 6, true],
    [2, 6, false],
    [1, 6, false],
    [1, 1, false],
    [2, 4, true],
    [12, 24, true],
    [11, 24, false],
  ])('with %i of %i requests left: %s', (requestsLeft, requestsMax, mayAsk) => {
    const { history, windows } = ask(upTo(daysBack(88)), { historyDays: 400, requestsLeft, requestsMax });
    expect(windows.earlier !== null).toBe(mayAsk);
    expect(hasMore(historyAfter(history, windows, whole))).toBe(true);
  });

  test('with a window that was not served asks for it once more', () => {
    const first = ask(upTo(daysBack(88)), { historyDays: 400 });
    const after = historyAfter(first.history, first.windows, { ...whole, earlierWasServed: false });
    expect(after.served).toEqual({ from: daysBack(88), to: TODAY });
    expect(ask(after).windows.earlier).toEqual(first.windows.earlier);
  });
});

describe('a SimpleFIN pause longer than one window', () => {
  const paused = upTo(daysBack(700), daysBack(200));
  const first = nextWindows(paused, { ...PLENTY, requestsLeft: 1 });

  test('leaves a gap, at which the served days end', () => {
    const after = historyAfter(first.history, first.windows, whole);
    expect(after.served).toEqual({ from: daysBack(88), to: TODAY });
    expect(hasMore(after)).toBe(true);
  });

  test('is filled by later jobs, with the overlap, and then all is served again', () => {
    let history = historyAfter(first.history, first.windows, whole);
    const earlier: unknown[] = [];
    for (let job = 0; job < 10 && hasMore(history); job += 1) {
      const next = nextWindows(history, PLENTY);
      earlier.push(next.windows.earlier);
      history = historyAfter(next.history, next.windows, whole);
    }
    expect(earlier).toEqual([
      { from: daysBack(177), before: daysBack(88) },
      { from: daysBack(245), before: daysBack(177) },
    ]);
    expect(history).toEqual(upTo(daysBack(700)));
  });
});

describe('a new SimpleFIN account', () => {
  test('gets the days that the others have, by the same windows', () => {
    const before = upTo(daysBack(300));
    const first = nextWindows(before, PLENTY);
    let history = historyAfter(first.history, first.windows, { ...whole, hasNewAccounts: true });
    expect(history.served).toEqual({ from: daysBack(45), to: TODAY });
    for (let job = 0; job < 10 && hasMore(history); job += 1) {
      const next = nextWindows(history, PLENTY);
      history = historyAfter(next.history, next.windows, whole);
    }
    expect(history).toEqual(before);
  });

  test('in the first refresh is not new', () => {
    const first = nextWindows(NO_HISTORY, { ...PLENTY, historyDays: 400 });
    const history = historyAfter(first.history, first.windows, { ...whole, hasNewAccounts: true });
    expect(history.served).toEqual({ from: daysBack(177), to: TODAY });
  });
});

describe('in any sequence of SimpleFIN jobs', () => {
  const step = fc.record({
    pauseDays: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 400 })),
    historyDays: fc.option(fc.integer({ min: 1, max: 900 }), { freq: 6 }),
    requestsLeft: fc.integer({ min: 1, max: 6 }),
    earlierWasServed: fc.boolean(),
    hasNewAccounts: fc.boolean(),
  });
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
  const calm: Step = {
    pauseDays: 0,
    historyDays: null,
    requestsLeft: 6,
    earlierWasServed: true,
    hasNewAccounts: false,
  };

  /** A connection, and of each day the last time that all its accounts were served it. */
  const connection = () => {
    let history = NO_HISTORY;
    let nowMs = TEST_NOW;
    const servedOn = new Map<number, number>();
    const serve = (from: string, to: string): void => {
      for (let day = dayOf(from); day <= dayOf(to); day += 1) servedOn.set(day, dayOf(todayUtc(nowMs)));
    };
    const run = (one: Step): NextWindows => {
      nowMs += one.pauseDays * DAY_MS + HOUR_MS;
      const today = todayUtc(nowMs);
      const next = nextWindows(history, { ...one, missingFrom: null, requestsMax: 6, nowMs });
      const { recent, earlier } = next.windows;
      if (one.hasNewAccounts) servedOn.clear();
      serve(recent.from, today);
      if (earlier !== null && one.earlierWasServed) serve(earlier.from, addDays(earlier.before ?? '', -1));
      history = historyAfter(next.history, next.windows, { ...one, nowMs });
      expect(history.served?.to).toBe(today);
      return next.windows;
    };
    return { run, servedOn, history: () => history, today: () => todayUtc(nowMs) };
  };

  const windowsOf = ({ recent, earlier }: NextWindows, today: string) =>
    [recent, ...(earlier === null ? [] : [earlier])].map(
      ({ from, before }) => dayOf(before ?? addDays(today, 1)) - dayOf(from),
    );

  test('every day that counts as served was served, and again once late rows came', () => {
    forAll(runs(100, 1_000), fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const { run, servedOn, history, today } = connection();
      for (const one of steps) {
        run(one);
        const { from, to } = history().served ?? { from: '', to: '' };
        for (let day = dayOf(from); day <= dayOf(to); day += 1) {
          const lateBy = Math.min(day + OVERLAP_DAYS, dayOf(today()));
          expect(servedOn.get(day), dateOf(day)).toBeGreaterThanOrEqual(lateBy);
        }
      }
    });
  });

  test('no window is too long for the server or empty, and the history ends', () => {
    forAll(runs(100, 1_000), fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const { run, history, today } = connection();
      const check = (one: Step): void => {
        for (const days of windowsOf(run(one), today())) {
          expect(days).toBeGreaterThanOrEqual(1);
          expect(days).toBeLessThanOrEqual(WINDOW_DAYS_MAX);
        }
      };
      for (const one of steps) check(one);
      for (let jobs = 0; hasMore(history()); jobs += 1) {
        expect(jobs).toBeLessThan(200);
        check(calm);
      }
      expect(history()).toMatchObject({ detached: null, wantedFrom: null });
      expect(windowsOf(run(calm), today())).toHaveLength(1);
    });
  });
});
