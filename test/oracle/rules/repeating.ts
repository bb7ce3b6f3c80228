import { addDays, dateOf, dayInMonth, monthOf, monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { dueDaysBetween, isByWeeks, toleranceOf } from '../made-up/due-days.ts';
import type { Calendar, MadeUpRow, Payee, Rhythm, Series } from '../made-up/user.ts';
import { type Figures, put } from './figures.ts';
import type { Reading } from './reading.ts';

/** Repeating payments are looked for in so many months, and in these of the year before. */
const MONTHS = 13;
const OLDER_MONTHS = { from: 25, to: 22 };
/** So many rows show a rhythm without doubt. Fewer may or may not: that depends on amounts and category. */
const ROWS_CLEAR: Readonly<Record<Rhythm, number>> = {
  EVERY_WEEK: 8,
  EVERY_OTHER_WEEK: 8,
  TWICE_A_MONTH: 10,
  EVERY_MONTH: 6,
  EVERY_OTHER_MONTH: 5,
  EVERY_QUARTER: 4,
  EVERY_SIX_MONTHS: 2,
  EVERY_YEAR: 2,
};
/** After so many missed due days a series has lapsed. */
const MISSED_MAX = 2;
/** The last so many amounts tell the next one. */
const AMOUNTS = 3;

/** What must be known of a series whose rows leave no doubt. */
export interface ExpectedSeries {
  readonly series: Series;
  readonly isLive: boolean;
  readonly next: string;
  readonly lastOn: string;
  readonly minor: bigint;
  readonly kind: string;
  readonly account: string;
  readonly rowIds: readonly string[];
  /** Whether more rows came on the due days than on any other day. Else others fit as well. */
  readonly isExact: boolean;
}

export const payeeOf = ({ merchant, text }: Pick<Payee, 'merchant' | 'text'>): string => merchant ?? text;

/** Series whose rows leave no doubt; of the others nothing is said. */
export const expectedSeries = (reading: Reading): readonly ExpectedSeries[] =>
  reading.user.series.flatMap((series) => expectedOf(reading, series) ?? []);

const expectedOf = (reading: Reading, series: Series): ExpectedSeries | null => {
  const { today } = reading;
  const { rhythm } = series.calendar;
  const since = monthsBefore(today, MONTHS);
  const all = reading.rows.filter((row) => row.series === series.id && row.on <= today);
  const recent = all.filter(({ on }) => on >= since);
  const isShort = rhythm === 'EVERY_YEAR' && recent.length < ROWS_CLEAR[rhythm];
  const rows = (isShort ? all.filter(({ on }) => on >= since || isOlder(on, today)) : recent).toSorted((a, b) =>
    a.on < b.on ? 1 : -1,
  );
  const [last] = rows;
  if (last === undefined || last.due === null || rows.length < ROWS_CLEAR[rhythm]) return null;
  const coming = dueDaysBetween(series.calendar, addDays(last.due, 1), addDays(today, 800));
  const missed = coming.filter((due) => addDays(due, toleranceOf(rhythm)) < today).length;
  return {
    series,
    isLive: missed < MISSED_MAX,
    next: coming[missed] ?? '',
    lastOn: rows.find(({ postedOn }) => postedOn <= today)?.on ?? '',
    minor: nextAmount(rows),
    kind: kindOf(series.payee),
    account: last.account,
    rowIds: rows.map(({ id }) => id),
    isExact: isExact(series.calendar, rows),
  };
};

const isOlder = (day: string, today: string): boolean =>
  day >= monthsBefore(today, OLDER_MONTHS.from) && day <= monthsBefore(today, OLDER_MONTHS.to);

const nextAmount = (newestFirst: readonly MadeUpRow[]): bigint => {
  const three = newestFirst.slice(0, AMOUNTS).map(({ minor }) => minor);
  const sorted = three.toSorted((a, b) => (a < b ? -1 : 1));
  const [least = 0n, middle = 0n] = sorted;
  const most = sorted.at(-1) ?? 0n;
  if (three.length < AMOUNTS) return three[0] ?? 0n;
  return (most - least) * 20n < most ? (three[0] ?? 0n) : middle;
};

/** Categories of bills: utilities, rent, loans, insurance and taxes. */
const BILLS = [
  'Mortgage & Rent',
  'Utilities',
  'Mobile Phone',
  'Internet',
  'Auto Payment',
  'Auto Insurance',
  'Property Tax',
];
const INCOME = ['Paycheck', 'Rental Income', 'Bonus'];

const kindOf = ({ category, isCredit, isSubscription, isDirectDeposit }: Payee): string => {
  if (isCredit) return INCOME.includes(category) || isDirectDeposit ? 'INCOME' : 'UNKNOWN';
  if (isSubscription) return 'SUBSCRIPTION';
  return BILLS.includes(category) ? 'BILL' : 'UNKNOWN';
};

const DAYS_OF_MONTH = Array.from({ length: 31 }, (_, before) => before + 1);
const DAYS_OFF = Array.from({ length: 7 }, (_, at) => at - 3);

/** Whether the due days are those on which most rows came; of two days in a month, each. */
const isExact = ({ rhythm, days }: Calendar, rows: readonly MadeUpRow[]): boolean => {
  if (isByWeeks(rhythm)) {
    return isMost(0, DAYS_OFF, (off) => rows.filter(({ on, due }) => addDays(due ?? '', off) === on).length);
  }
  return days.every((day) => {
    const ofDay = rows.filter(({ due }) => isOnDay(due ?? '', day));
    return isMost(day, DAYS_OF_MONTH, (one) => ofDay.filter(({ on }) => isOnDay(on, one)).length);
  });
};

/** In a shorter month the last day is each that the month lacks. */
const isOnDay = (date: string, day: number): boolean => date === dateOf(dayInMonth(monthOf(date), day));

const isMost = (day: number, days: readonly number[], countOf: (day: number) => number): boolean =>
  countOf(day) > 1 && days.every((one) => one === day || countOf(one) < countOf(day));

export const repeatingFigures = (expected: readonly ExpectedSeries[], figures: Figures): void => {
  for (const { series, isLive, isExact, next, lastOn, minor, kind } of expected) {
    const name = `repeating ${payeeOf(series.payee)} ${series.id}`;
    put(figures, `${name} is listed`, isLive);
    if (!isLive) continue;
    put(figures, `${name} rhythm`, series.calendar.rhythm);
    if (isExact) put(figures, `${name} next`, next);
    put(figures, `${name} last`, lastOn);
    put(figures, `${name} amount`, minor);
    put(figures, `${name} kind`, kind);
  }
};
