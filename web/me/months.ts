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

/** Top-level categories of the default tree, whose guids never change. */
const INCOME = 'CAT-bf9f3294-4c40-1677-d269-54fbc189faf3';
const NEITHER: readonly (string | null)[] = [
  'CAT-bce48142-fea4-ff45-20d9-0a642d44de83', // Transfer
  'CAT-ccd42390-9e8c-3fb6-a5d9-6c31182d9c5c', // Investments
];

const UNCATEGORIZED = 'CAT-d7851c65-3353-e490-1953-fb9235e681e4';

const isIncome = ({ top_level_category_guid: top }: CountedRow): boolean => top === INCOME;

/** A credit without a category may be a deposit, so it is no refund. */
const isSpending = ({ top_level_category_guid: top, transaction_type_name: type }: CountedRow): boolean =>
  top !== INCOME && !NEITHER.includes(top) && !(type === 'CREDIT' && (top ?? UNCATEGORIZED) === UNCATEGORIZED);

/** A refund lowers spending, and income that is paid back lowers income. */
const totalOf = (rows: readonly CountedRow[]): number =>
  sumOf(
    rows.map((row) => {
      const isAdded = (row.transaction_type_name === 'CREDIT') === isIncome(row);
      return (row.amount ?? 0) * (isAdded ? 1 : -1);
    }),
  );

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
    return { month, income: totalOf(ofMonth.filter(isIncome)), spending: totalOf(ofMonth.filter(isSpending)) };
  });
};

export interface CategorySpending {
  readonly guid: string | null;
  readonly name: string;
  readonly spending: number;
  /** Of all spending of the month, mostly 0 to 1; below 0 where more came back than was spent. */
  readonly share: number;
}

/** The spending of a month by top-level category, the largest first. `rows` are those that count. */
export const spendingByCategory = (
  rows: readonly CountedRow[],
  { month, currency, categories }: { month: Month; currency: string; categories: readonly Category[] },
): readonly CategorySpending[] => {
  const names = new Map(categories.map(({ guid, name }) => [guid, name]));
  const spent = rows.filter(
    (row) => currencyOf(row) === currency && isSpending(row) && row.date?.startsWith(`${month}-`) === true,
  );
  const total = totalOf(spent);
  return [...grouped(spent, ({ top_level_category_guid: guid }) => guid)]
    .map(([guid, ofCategory]) => {
      const spending = totalOf(ofCategory);
      const name = names.get(guid ?? '') ?? 'Uncategorized';
      return { guid, name, spending, share: total <= 0 ? 0 : spending / total };
    })
    .toSorted((a, b) => b.spending - a.spending || (a.name < b.name ? -1 : 1));
};
