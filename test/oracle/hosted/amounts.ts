import { monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { scaleOf } from '../../../lib/domain/kernel/money.ts';
import { TOP_OF, topOf } from '../made-up/payees.ts';

/** Amounts in minor units, by the names of their figures. */
export type Amounts = ReadonlyMap<string, bigint>;

export const CATEGORIES: readonly string[] = Object.keys(TOP_OF);
export const TOPS: readonly string[] = [...new Set(CATEGORIES.map(topOf))];
/** Money that comes in, is moved or invested is not spent. */
const NOT_SPENT = ['Income', 'Transfer', 'Investments'];
export const SPENT_ON: readonly string[] = TOPS.filter((name) => !NOT_SPENT.includes(name));

/** The months that figures are compared of, as YYYY-MM. */
export const monthsCompared = (today: string): readonly string[] =>
  [monthsBefore(today, 1), today].map((day) => day.slice(0, 7));

export const minorOf = (amount: number, currency: string): bigint =>
  BigInt(Math.round(amount * 10 ** scaleOf(currency)));

export const sumOfMinor = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);

/** One line for each figure that is shown and not right. */
export const differencesIn = (by: string, shown: Amounts, right: Amounts): readonly string[] =>
  [...shown].flatMap(([figure, minor]) =>
    minor === right.get(figure) ? [] : [`${by}: ${figure} is ${minor}, right is ${right.get(figure)}`],
  );
