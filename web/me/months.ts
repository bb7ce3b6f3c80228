import { currencyOf, sumOf } from './amounts.ts';
import { grouped } from './grouped.ts';
import type { Category, CountedRow } from './wire.ts';

/** A month as YYYY-MM. */
export type Month = string;

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

/** “March 2026”, or “Mar” where there is little room. */
export const nameOfMonth = (month: Month, length: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat('en', {
    month: length,
    ...(length === 'long' && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));

const amountsOf = (rows: readonly CountedRow[], kind: 'is_income' | 'is_expense'): readonly number[] =>
  rows.flatMap((row) => (row[kind] === true && row.amount !== null ? [row.amount] : []));

/** Income and spending of each month in one currency: transfers and investments are neither. `rows` are those that count. */
export const cashFlow = (
  rows: readonly CountedRow[],
  months: readonly Month[],
  currency: string,
): readonly MonthFlow[] => {
  const byMonth = grouped(
    rows.filter((row) => currencyOf(row) === currency),
    ({ date }) => date?.slice(0, 7),
  );
  return months.map((month) => {
    const ofMonth = byMonth.get(month) ?? [];
    return {
      month,
      income: sumOf(amountsOf(ofMonth, 'is_income')),
      spending: sumOf(amountsOf(ofMonth, 'is_expense')),
    };
  });
};

export interface CategorySpending {
  readonly guid: string | null;
  readonly name: string;
  readonly spending: number;
  /** Of all spending of the month, 0 to 1. */
  readonly share: number;
}

/** The spending of a month by top-level category, the largest first. `rows` are those that count. */
export const spendingByCategory = (
  rows: readonly CountedRow[],
  { month, currency, categories }: { month: Month; currency: string; categories: readonly Category[] },
): readonly CategorySpending[] => {
  const names = new Map(categories.map(({ guid, name }) => [guid, name]));
  const spent = rows.filter(
    (row) => currencyOf(row) === currency && row.is_expense === true && row.date?.startsWith(`${month}-`) === true,
  );
  const total = sumOf(amountsOf(spent, 'is_expense'));
  return [...grouped(spent, ({ top_level_category_guid: guid }) => guid)]
    .map(([guid, ofCategory]) => {
      const spending = sumOf(amountsOf(ofCategory, 'is_expense'));
      const name = names.get(guid ?? '') ?? 'Uncategorized';
      return { guid, name, spending, share: total === 0 ? 0 : spending / total };
    })
    .toSorted((a, b) => b.spending - a.spending || (a.name < b.name ? -1 : 1));
};
