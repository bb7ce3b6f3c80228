import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CATEGORIES } from '../../../../lib/domain/categories/category.ts';
import {
  cashFlow,
  lastDayOf,
  type MonthTotals,
  monthsUpTo,
  nameOfMonth,
  spendingByCategory,
} from '../../../../web/me/months.ts';
import type { Category } from '../../../../web/me/wire.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const CATEGORIES: readonly Category[] = DEFAULT_CATEGORIES.map(({ guid, isIncome, name, parentGuid }) => ({
  guid,
  is_income: isIncome,
  name,
  parent_guid: parentGuid,
}));
const guidOf = (wanted: string): string => CATEGORIES.find(({ name }) => name === wanted)?.guid ?? '';

const monthOf = (totals: Readonly<Record<string, number>>): MonthTotals => ({
  month: '2026-03',
  totals: Object.entries(totals).map(([name, total]) => ({ category_guid: guidOf(name), total })),
});
const flowOf = (totals: Readonly<Record<string, number>>) => cashFlow([monthOf(totals)], CATEGORIES)[0];

test('the month before January is December, whatever day it is', () => {
  expect(monthsUpTo('2026-01-31', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  expect(monthsUpTo('2026-03-30', 3)).toEqual(['2026-01', '2026-02', '2026-03']);
  expect([nameOfMonth('2026-02'), nameOfMonth('2026-02', 'short')]).toEqual(['February 2026', 'Feb']);
  expect(['2026-12', '2026-02', '2028-02'].map(lastDayOf)).toEqual(['2026-12-31', '2026-02-28', '2028-02-29']);
});

test('transfers and investments are neither income nor spending', () => {
  expect(
    flowOf({ Groceries: 5, Paycheck: 23, Bonus: 1, Transfer: 11, 'Credit Card Payment': 13, Deposit: 17 }),
  ).toEqual({
    month: '2026-03',
    income: 24,
    spending: 5,
  });
  expect(spendingByCategory(monthOf({ Transfer: 11, Paycheck: 23 }), CATEGORIES)).toEqual([]);
  expect(flowOf({})).toEqual({ month: '2026-03', income: 0, spending: 0 });
});

test('a category with those below it, own ones too, is one line', () => {
  const own = { guid: 'CAT-own', is_income: false, name: 'Cheese', parent_guid: guidOf('Food & Dining') };
  const { totals } = monthOf({ Groceries: 5.5, 'Food & Dining': 1, Gas: 2.5 });
  const month = { month: '2026-03', totals: [...totals, { category_guid: own.guid, total: 1 }] };
  expect(spendingByCategory(month, [...CATEGORIES, own])).toEqual([
    { guid: guidOf('Food & Dining'), name: 'Food & Dining', spending: 7.5, share: 0.75 },
    { guid: guidOf('Auto & Transport'), name: 'Auto & Transport', spending: 2.5, share: 0.25 },
  ]);
});

test('a refund lowers the spending of its month; a category below zero has no share', () => {
  const totals = { Groceries: 30, Gas: 10, Clothing: -15 };
  expect(flowOf(totals)).toMatchObject({ spending: 25 });
  expect(spendingByCategory(monthOf(totals), CATEGORIES).map(({ name, share }) => [name, share])).toEqual([
    ['Food & Dining', 0.75],
    ['Auto & Transport', 0.25],
    ['Shopping', 0],
  ]);
});

test('the categories of a month add up to its spending, and their shares to one', () => {
  const cents = fc.integer({ min: -1_000_000, max: 10_000_000 });
  const totals = fc.uniqueArray(
    fc.record({ category_guid: fc.constantFrom(...CATEGORIES.map(({ guid }) => guid)), total: cents }),
    { selector: ({ category_guid: guid }) => guid },
  );
  forAll(runs(100), totals, (all) => {
    const month = { month: '2026-03', totals: all.map((one) => ({ ...one, total: one.total / 100 })) };
    const spent = spendingByCategory(month, CATEGORIES);
    const [flow] = cashFlow([month], CATEGORIES);
    const sum = spent.reduce((before, { spending }) => before + Math.round(spending * 100), 0);
    expect(sum).toBe(Math.round((flow?.spending ?? Number.NaN) * 100));
    if (spent.some(({ spending }) => spending > 0))
      expect(spent.reduce((before, { share }) => before + share, 0)).toBeCloseTo(1);
    expect(new Set(spent.map(({ guid }) => guid)).size).toBe(spent.length);
  });
});
