import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../../lib/domain/kernel/calendar.ts';
import { type Beat, isRelevant } from '../../../../../lib/domain/planning/beats/beat.ts';
import type { BeatContext } from '../../../../../lib/domain/planning/beats/beat-template.ts';
import { computeBeats } from '../../../../../lib/domain/planning/beats/compute-beats.ts';
import { NO_KINDS } from '../../../../../lib/domain/transactions/transaction.ts';
import { repeating, scheduled } from '../../../../support/planning/beat-drafts.ts';
import {
  accountGuid,
  beatContext,
  dollars,
  type RowWords,
  TODAY,
  theDayAfter,
} from '../../../../support/planning/planning-view.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

/** Few merchants, days and amounts, so that rows are often alike and templates often fire. */
const BOUGHT = [
  { merchant: 'City of Austin Utilities', category: 'Utilities' },
  { merchant: 'Netflix', category: 'Movies & DVDs', more: { kinds: { ...NO_KINDS, isSubscription: true } } },
  { merchant: 'Blue Owl Coffee', category: 'Coffee Shops' },
  { merchant: 'Pret A Manger', category: 'Fast Food', more: { isInternational: true } },
  { text: 'Monthly Fee', category: 'Banking Fee' },
  { text: 'Capital One Mobile Pmt', category: 'Credit Card Payment' },
] as const;
const RECEIVED = [
  { text: 'Acme Payroll', category: 'Paycheck' },
  { text: 'Harbor Acctverify', category: 'Income' },
] as const;
const on = fc.oneof(fc.integer({ min: -150, max: 0 }), fc.constantFrom(-8, -9, -10, -11, -12, -31, -62, -92));
const account = fc.constantFrom('Checking', 'Bills');
const debits = fc.record({
  what: fc.constantFrom(...BOUGHT),
  on,
  account,
  debit: fc.constantFrom('4.50', '12.00', '43.43', '80.00', '640.00'),
  isPending: fc.boolean(),
});
const credits = fc.record({
  what: fc.constantFrom(...RECEIVED),
  on,
  account,
  credit: fc.constantFrom('0.12', '900.00'),
});
const histories = fc
  .array(fc.oneof({ weight: 5, arbitrary: debits }, { weight: 1, arbitrary: credits }), { minLength: 1, maxLength: 60 })
  .map((rows) => rows.map(({ what, ...row }): RowWords => ({ ...what, ...row })));

const power = repeating('City Power', { predictedOn: addDays(TODAY, 2), amountMinor: dollars('95.00') });
const gym = repeating('Gym', { kind: 'SUBSCRIPTION', accountGuid: accountGuid('Bills') });

const contextOf = (rows: readonly RowWords[]): BeatContext =>
  beatContext(
    { accounts: [{ balance: '60.00' }, { name: 'Bills', balance: '90.00' }], rows },
    { repeating: [power, gym], payments: [scheduled(power), scheduled(gym)] },
  );

const relevant = (beats: readonly Beat[]) =>
  beats
    .filter(isRelevant)
    .map((beat) => ({ ...beat, createdAt: 0, updatedAt: 0 }))
    .toSorted((a, b) => (a.guid < b.guid ? -1 : 1));

test('beats computed twice are the same objects', () => {
  forAll(runs(150, 600), histories, (rows) => {
    const context = contextOf(rows);
    const once = computeBeats(context, []);
    expect(computeBeats({ ...context, nowMs: context.nowMs + 1 }, once)).toBe(once);
  });
});

test('the generated histories lead to beats of many templates', () => {
  const contexts = fc.sample(histories, { numRuns: 60, seed: 1 }).map(contextOf);
  const fired = new Set(contexts.flatMap((context) => computeBeats(context, []).map(({ template }) => template)));
  expect(fired.size).toBeGreaterThanOrEqual(12);
});

test('the beats that are true do not depend on the order of rows and accounts', () => {
  const shuffled = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...values], { minLength: values.length });
  const cases = histories.chain((rows) => {
    const context = contextOf(rows);
    return fc.record({
      whole: fc.constant(context),
      rows: shuffled(context.rows),
      accounts: shuffled(context.accounts),
      payments: shuffled(context.payments),
      repeating: shuffled(context.repeating),
      cuts: fc.array(fc.integer({ min: 0, max: rows.length }), { maxLength: 3 }),
    });
  });
  forAll(runs(150, 600), cases, ({ whole, cuts, ...other }) => {
    const expected = relevant(computeBeats(whole, []));
    const context = { ...whole, ...other };
    expect(relevant(computeBeats(context, []))).toEqual(expected);
    let beats: readonly Beat[] = [];
    for (const end of [...cuts.toSorted((a, b) => a - b), other.rows.length]) {
      beats = computeBeats({ ...context, rows: other.rows.slice(0, end) }, beats);
    }
    expect(relevant(beats)).toEqual(expected);
  });
});

test('a day that passes changes no word of a beat that is still true', () => {
  forAll(runs(100, 600), histories, (rows) => {
    const context = contextOf(rows);
    const before = computeBeats(context, []);
    for (const beat of computeBeats(theDayAfter(context), before).filter(isRelevant)) {
      const was = before.find(({ guid }) => guid === beat.guid);
      if (was !== undefined) expect(beat).toBe(was);
    }
  });
});

test("the user's changes of a beat stay while rows come", () => {
  forAll(runs(60, 600), histories, histories, (rows, more) => {
    const first = computeBeats(contextOf(rows), []).map((beat) => ({ ...beat, isDismissed: true }));
    const dismissed = new Set(first.map(({ digest }) => digest));
    for (const beat of computeBeats(contextOf([...rows, ...more]), first)) {
      expect(beat.isDismissed).toBe(dismissed.has(beat.digest));
    }
  });
});
