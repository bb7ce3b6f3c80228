import { type Cadence, dueDays } from './beats.ts';
import type { HistoryRow, Series } from './history.ts';
import { dateOfDay, newPayee, type Payee, rowOf, type Setting } from './payee.ts';
import type { Random } from './random.ts';

export interface MadeSeries {
  readonly rows: readonly HistoryRow[];
  /** Null once it has lapsed. */
  readonly series: Series | null;
}

/** What is paid that often, by category. Some of it looks like shopping. */
const PAID: Record<Cadence, readonly string[]> = {
  EVERY_WEEK: ['Groceries', 'Kids Activities', 'Home Services', 'Babysitter & Daycare', 'Lawn & Garden', 'Sports'],
  EVERY_OTHER_WEEK: ['Home Services', 'Child Support', 'Groceries', 'Auto Payment', 'Pet Grooming'],
  TWICE_A_MONTH: ['Babysitter & Daycare', 'Home Services', 'Student Loan'],
  EVERY_MONTH: [
    'Mortgage & Rent',
    'Internet',
    'Mobile Phone',
    'Utilities',
    'Television',
    'Gym',
    'Music',
    'Movies & DVDs',
    'Auto Payment',
    'Student Loan',
    'Health Insurance',
    'Charity',
    'Pet Food & Supplies',
    'Alcohol & Bars',
    'Mortgage Payment',
  ],
  EVERY_OTHER_MONTH: ['Utilities', 'Baby Supplies', 'Home Supplies', 'Newspapers & Magazines'],
  EVERY_QUARTER: ['Utilities', 'Life Insurance', 'Home Services', 'Charity', 'Newspapers & Magazines'],
  EVERY_SIX_MONTHS: ['Auto Insurance', 'Property Tax', 'Dentist', 'Home Insurance', 'Domain Names'],
  EVERY_YEAR: ['Domain Names', 'Home Insurance', 'Newspapers & Magazines', 'Property Tax', 'Charity', 'Sports'],
};
const SUBSCRIBED: ReadonlySet<string> = new Set([
  'Music',
  'Movies & DVDs',
  'Gym',
  'Newspapers & Magazines',
  'Domain Names',
]);
const EARNED: ReadonlySet<Cadence> = new Set(['EVERY_WEEK', 'EVERY_OTHER_WEEK', 'TWICE_A_MONTH', 'EVERY_MONTH']);

/** Days off the due day at most. A week has only seven: with three either way any day would do. */
const DAYS_OFF_MAX: Record<Cadence, number> = {
  EVERY_WEEK: 2,
  EVERY_OTHER_WEEK: 3,
  TWICE_A_MONTH: 3,
  EVERY_MONTH: 3,
  EVERY_OTHER_MONTH: 3,
  EVERY_QUARTER: 3,
  EVERY_SIX_MONTHS: 3,
  EVERY_YEAR: 3,
};
/** With fewer rows nobody could tell how often it comes. */
const ROWS_MIN: Record<Cadence, number> = {
  EVERY_WEEK: 6,
  EVERY_OTHER_WEEK: 6,
  TWICE_A_MONTH: 8,
  EVERY_MONTH: 4,
  EVERY_OTHER_MONTH: 3,
  EVERY_QUARTER: 3,
  EVERY_SIX_MONTHS: 2,
  EVERY_YEAR: 2,
};
const MISSED = 0.1;
const AMOUNT_OFF_PERCENT_MAX = 15;

export const recurringPayee = (cadence: Cadence, random: Random): Payee => {
  if (EARNED.has(cadence) && random.chance(0.3)) {
    const category = random.pick(['Paycheck', 'Paycheck', 'Income', 'Rental Income']);
    const isDirectDeposit = category === 'Paycheck';
    return newPayee(random, category, { type: 'CREDIT', isDirectDeposit });
  }
  const category = random.pick(PAID[cadence]);
  return newPayee(random, category, { isSubscription: SUBSCRIBED.has(category) && random.chance(0.7) });
};

/** The same amount every time, one with a change of price on the way, or another amount each time: never off by more than 15 %. */
const amountsOf = (count: number, amountMinor: number, random: Random): readonly number[] => {
  const off = random.pick([0, 0, 5, AMOUNT_OFF_PERCENT_MAX]);
  const changeAt = off === 0 && random.chance(0.3) ? random.whole(1, count) : count;
  const change = 1 + random.whole(3, AMOUNT_OFF_PERCENT_MAX) / 100;
  return Array.from({ length: count }, (_, at) =>
    off === 0
      ? amountMinor * (at < changeAt ? 1 : change)
      : (amountMinor * (100_00 + random.whole(-off * 100, off * 100))) / 100_00,
  );
};

const DAYS_OF_WEEK = 7;
/** Saturday and Sunday, of a day number: 1970-01-01 was a Thursday. */
const isWeekend = (day: number): boolean => [2, 3].includes(day % DAYS_OF_WEEK);

/** Where a due payment lands: about the day, or on the next business day (money earned: the one before). */
const landing = (cadence: Cadence, type: HistoryRow['type'], random: Random): ((due: number) => number) => {
  if (random.chance(0.3)) {
    return (due) => {
      let day = due;
      while (isWeekend(day)) day += type === 'CREDIT' ? -1 : 1;
      return day;
    };
  }
  const off = random.whole(0, DAYS_OFF_MAX[cadence]);
  return (due) => due + random.whole(-off, off);
};

/** Of the due days, those that were kept: one in ten is missed, but enough stay to tell how often it comes. */
const keptOf = (days: readonly number[], cadence: Cadence, random: Random): readonly number[] => {
  let spare = days.length - ROWS_MIN[cadence];
  return days.filter(() => {
    if (spare <= 0 || !random.chance(MISSED)) return true;
    spare -= 1;
    return false;
  });
};

/** Where it is paid too rarely to have begun late or lapsed within thirteen months. */
const isRare = (cadence: Cadence): boolean => cadence === 'EVERY_SIX_MONTHS' || cadence === 'EVERY_YEAR';

const runOf = (days: readonly number[], cadence: Cadence, isLapsed: boolean, random: Random): readonly number[] => {
  const spare = Math.max(0, days.length - ROWS_MIN[cadence]);
  if (isLapsed) {
    // Three beats and a month of silence: gone, not late.
    const last = (days.at(-1) ?? 0) - 31;
    return days.slice(0, -3).filter((day) => day <= last);
  }
  if (!isRare(cadence) && random.chance(0.3)) return days.slice(random.whole(0, spare));
  return days;
};

/** What is paid, how often, and whether it has ended before today. */
interface Recurring {
  readonly cadence: Cadence;
  readonly payee: Payee;
  readonly amountMinor: number;
  readonly isLapsed?: boolean;
}

export const recurringSeries = (
  { cadence, payee, amountMinor, isLapsed = false }: Recurring,
  setting: Setting,
): MadeSeries => {
  const { fromDay, toDay, random } = setting;
  const due = dueDays(cadence, fromDay, toDay, random);
  const kept = keptOf(runOf(due.days, cadence, isLapsed, random), cadence, random);
  const land = landing(cadence, payee.type, random);
  const amounts = amountsOf(kept.length, amountMinor, random);
  const rows = kept
    .map((day, at) => ({ day: land(day), amount: amounts[at] ?? amountMinor }))
    // What lands after today has not been seen yet.
    .filter(({ day }) => day >= fromDay && day <= toDay)
    .map(({ day, amount }) => rowOf(payee, day, amount, setting));
  // Neither recurring nor not: nobody could tell from so few, so the history is better without them.
  if (!isLapsed && rows.length < ROWS_MIN[cadence]) return { rows: [], series: null };
  const guids = new Set(rows.map(({ guid }) => guid));
  return { rows, series: isLapsed ? null : { cadence, guids, nextOn: dateOfDay(due.next) } };
};
