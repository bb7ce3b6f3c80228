import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToMonths, balanceChangeOf, monthlyBalances } from '../../../../lib/domain/accounts/monthly-balance.ts';
import { firstDayOf, type Month, monthOf } from '../../../../lib/domain/kernel/calendar.ts';
import type { FeedAccountType } from '../../../../lib/domain/upstream/feed.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const accountType = fc.constantFrom<FeedAccountType>(
  'CHECKING',
  'SAVINGS',
  'CREDIT_CARD',
  'LOAN',
  'INVESTMENT',
  'MORTGAGE',
);
const row = fc.record({
  day: fc.integer({ min: 0, max: 1_200 }),
  type: fc.constantFrom('CREDIT' as const, 'DEBIT' as const),
  amountMinor: fc.bigInt({ min: 0n, max: 10n ** 15n }),
});
const START = Date.UTC(2023, 10, 5);
const dated = ({ day, ...rest }: { day: number; type: 'CREDIT' | 'DEBIT'; amountMinor: bigint }) => ({
  ...rest,
  date: new Date(START + day * 86_400_000).toISOString().slice(0, 10),
});

test('balances change from month to month by the sum of amounts, for all types (P23)', () => {
  forAll(runs(200, 2_000), accountType, fc.array(row, { maxLength: 60 }), fc.bigInt(), (type, drawn, opening) => {
    const rows = drawn.map(dated).sort((a, b) => (a.date < b.date ? -1 : 1));
    const [first, last] = [monthOf('2024-01-31'), monthOf('2026-12-01')];
    const counted = rows.filter(({ date }) => date >= firstDayOf(first));
    let now = opening;
    for (const one of rows) now += balanceChangeOf(type, one);
    const totals = new Map<Month, bigint>();
    addToMonths(totals, type, counted);
    const months = monthlyBalances(now, totals, first, last);
    expect(months).toHaveLength(last - first + 1);
    for (const { year, month, balanceMinor, totalMinor } of months) {
      const name = `${year}-${String(month).padStart(2, '0')}`;
      let naive = opening;
      let sum = 0n;
      for (const one of rows) {
        if (one.date.slice(0, 7) <= name) naive += balanceChangeOf(type, one);
        if (one.date.slice(0, 7) === name) sum += balanceChangeOf(type, one);
      }
      expect([balanceMinor, totalMinor]).toEqual([naive, sum]);
    }
  });
});

test('money in reduces a debt and increases what is owned', () => {
  expect(balanceChangeOf('CHECKING', { type: 'CREDIT', amountMinor: 5n })).toBe(5n);
  expect(balanceChangeOf('CREDIT_CARD', { type: 'CREDIT', amountMinor: 5n })).toBe(-5n);
  expect(balanceChangeOf('MORTGAGE', { type: 'DEBIT', amountMinor: 5n })).toBe(5n);
});

test('an unknown balance stays unknown, and the sums are shown all the same', () => {
  expect(monthlyBalances(null, new Map([[24_000, 5n]]), 24_000, 24_000)).toEqual([
    { year: 2000, month: 1, balanceMinor: null, totalMinor: 5n },
  ]);
});
