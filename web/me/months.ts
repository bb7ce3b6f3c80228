import { sumOf } from './amounts.ts';
import { grouped } from './grouped.ts';
import { incomeGuidsIn } from './plan.ts';
import type { Category, CategoryTotal } from './wire.ts';

/** A month as YYYY-MM. */
export type Month = string;

/** What the transactions of a month come to by category, as the service says it. */
export interface MonthTotals {
  readonly month: Month;
  readonly totals: readonly CategoryTotal[];
}

export interface MonthFlow {
  readonly month: Month;
  readonly income: number;
  readonly spending: number;
}

/** The month of the day and those before it, the oldest first. */
export const monthsUpTo = (day: string, count: number): readonly Month[] => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7),
  );
};

export const firstDayOf = (month: Month): string => `${month}-01`;

export const lastDayOf = (month: Month): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** “March 2026”, or “Mar” where there is little room. */
export const nameOfMonth = (month: Month, length: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat('en', {
    month: length,
    ...(length === 'long' && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));

/** Top-level categories of the default tree, whose guids never change, that are neither income nor spending. */
const NEITHER: readonly string[] = [
  'CAT-bce48142-fea4-ff45-20d9-0a642d44de83', // Transfer
  'CAT-ccd42390-9e8c-3fb6-a5d9-6c31182d9c5c', // Investments
];

/** Income and spending of each month: transfers and investments are neither. */
export const cashFlow = (months: readonly MonthTotals[], categories: readonly Category[]): readonly MonthFlow[] => {
  const incomeGuids = incomeGuidsIn(categories);
  return months.map((one) => ({
    month: one.month,
    income: sumOf(one.totals.flatMap(({ category_guid: guid, total }) => (incomeGuids.has(guid) ? [total] : []))),
    spending: sumOf(spendingByCategory(one, categories).map(({ spending }) => spending)),
  }));
};

export interface CategorySpending {
  readonly guid: string;
  readonly name: string;
  /** Below 0 where more came back than was spent. */
  readonly spending: number;
  /** Of all that the month's categories with spending come to, 0 to 1. */
  readonly share: number;
}

/** The spending of a month by top-level category, the largest first. */
export const spendingByCategory = (
  { totals }: MonthTotals,
  categories: readonly Category[],
): readonly CategorySpending[] => {
  const known = new Map(categories.map((category) => [category.guid, category]));
  const topOf = (guid: string): string => known.get(guid)?.parent_guid ?? guid;
  const byTop = grouped(totals, ({ category_guid: guid }) => topOf(guid));
  const incomeGuids = incomeGuidsIn(categories);
  const spent = [...byTop]
    .filter(([guid]) => !NEITHER.includes(guid) && !incomeGuids.has(guid))
    .map(([guid, ofTop]) => ({ guid, spending: sumOf(ofTop.map(({ total }) => total)) }))
    .filter(({ spending }) => spending !== 0);
  const all = sumOf(spent.map(({ spending }) => Math.max(0, spending)));
  return spent
    .map(({ guid, spending }) => ({
      guid,
      name: known.get(guid)?.name ?? 'Uncategorized',
      spending,
      share: spending > 0 ? spending / all : 0,
    }))
    .toSorted((a, b) => b.spending - a.spending || (a.name < b.name ? -1 : 1));
};
