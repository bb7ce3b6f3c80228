import type { Session } from '@tributary-data/tributary/client';
import { firstDayOf, lastDayOf, type Month, type MonthTotals } from './months.ts';

export interface Totals {
  /** The currency in which the user plans. */
  readonly mainCurrency: string;
  /** The currencies of the transactions: the main one comes first, then that of most. */
  readonly currencies: readonly string[];
  /** The currency of the totals. */
  readonly currency: string;
  readonly months: readonly MonthTotals[];
}

/** The totals of the months, in the currency that the user plans in unless another is asked for. */
export const readTotals = async (session: Session, months: readonly Month[], asked: string | null): Promise<Totals> => {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const { currency_code: mainCurrency, left_out: leftOut } = await session.listCategoryTotals({
    start_date: firstDayOf(first),
    end_date: lastDayOf(last),
  });
  const currency = asked ?? mainCurrency;
  const read: MonthTotals[] = [];
  // One after the other: the host would start an environment of some 50 MB for each call of many at once.
  for (const month of months) {
    const words = { start_date: firstDayOf(month), end_date: lastDayOf(month), currency_code: currency };
    read.push({ month, totals: (await session.listCategoryTotals(words)).date_range_category_totals });
  }
  const others = leftOut.filter(({ reason }) => reason === 'OTHER_CURRENCY').toSorted((a, b) => b.count - a.count);
  const currencies = [mainCurrency, ...others.map(({ currency_code: code }) => code)];
  return { mainCurrency, currencies, currency, months: read };
};
