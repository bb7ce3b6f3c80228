import { addDays, dateOf, dayInMonth, dayOf, monthOf, weekdayOf } from '../../../lib/domain/kernel/calendar.ts';
import type { Random } from '../../support/recurring/random.ts';
import { dueDaysBetween, isByWeeks, toleranceOf } from './due-days.ts';
import {
  type Calendar,
  type MadeUpAccount,
  type MadeUpRow,
  type Payee,
  RHYTHMS,
  type Rhythm,
  type Series,
} from './user.ts';

/** When the ledger begins and ends. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A week at least, also across the end of a month: else a late payment lies nearer to the other day. */
const DAYS_APART = [13, 14, 15, 15, 16, 7, 9, 11, 20, 23];

const calendarOf = (random: Random, rhythm: Rhythm, from: string): Calendar => {
  const day = addDays(from, random.whole(0, isByWeeks(rhythm) ? 13 : 360));
  if (isByWeeks(rhythm)) return { rhythm, start: day, days: [] };
  if (rhythm === 'TWICE_A_MONTH') {
    const first = random.whole(1, 15);
    return { rhythm, start: day, days: [first, Math.min(31, first + random.pick(DAYS_APART))] };
  }
  const dayOfMonth = random.pick([random.whole(1, 28), random.whole(1, 28), 29, 30, 31]);
  const start = dateOf(dayInMonth(monthOf(day), dayOfMonth));
  // Once a year in a short month, nothing tells the 28th from the last day.
  const isVague = rhythm === 'EVERY_YEAR' && dayOfMonth > 27;
  return isVague ? { rhythm, start: `${start.slice(0, 7)}-12`, days: [12] } : { rhythm, start, days: [dayOfMonth] };
};

/** How amounts change: not at all, by less than a fiftieth, or at one time by a tenth or more. */
type Prices = 'same' | 'near' | 'raised';

const WEEKEND: Readonly<Record<number, number>> = { 0: 1, 6: 2 };

/** A payment seldom comes early or late, so that most of its rows show the true days. */
const LATE_CHANCE = 0.12;

interface SeriesWords {
  readonly payee: Payee;
  readonly account: MadeUpAccount;
  readonly id: string;
  readonly rhythm: Rhythm;
  readonly minor: bigint;
  readonly isOneOfTwo: boolean;
}

/** A series with its rows. */
export const makeSeries = (
  random: Random,
  span: Span,
  { payee, account, id, rhythm, minor, isOneOfTwo }: SeriesWords,
): { readonly series: Series; readonly rows: readonly MadeUpRow[] } => {
  const calendar = calendarOf(random, rhythm, span.from);
  const prices: Prices = isOneOfTwo ? 'same' : random.pick(['same', 'same', 'near', 'raised']);
  const raisedOn = addDays(span.from, random.whole(400, 760));
  const movesOff = random.pick(['weekends', 'chance', 'never', 'never']);
  const endsOn = random.chance(0.12) ? addDays(span.from, random.whole(500, 760)) : span.to;
  const shared = { ...payee, currency: account.currency, account: account.name, series: id };
  const rows = dueDaysBetween(calendar, span.from, endsOn).map((due, place): MadeUpRow => {
    const reach = toleranceOf(rhythm);
    const weekend = movesOff === 'weekends' ? (WEEKEND[weekdayOf(dayOf(due))] ?? 0) : 0;
    const chance = movesOff === 'chance' && random.chance(LATE_CHANCE) ? random.whole(-reach, reach) : 0;
    const on = addDays(due, Math.min(weekend, reach) + chance);
    return {
      ...shared,
      ...{ id: `${id}-${place}`, on, due, knownOn: on, postedOn: addDays(on, random.pick([0, 0, 0, 1, 2])) },
      minor: minorOf(random, prices, minor, on >= raisedOn),
      ...{ isHidden: false, isDeleted: false, isSplit: false, parent: null },
    };
  });
  return { series: { id, payee, account: account.name, currency: account.currency, calendar, isOneOfTwo }, rows };
};

const minorOf = (random: Random, prices: Prices, minor: bigint, isRaised: boolean): bigint => {
  if (prices === 'near') return minor + (minor * BigInt(random.whole(-10, 10))) / 1_000n;
  return prices === 'raised' && isRaised ? minor + minor / 8n : minor;
};

export const pickRhythm = (random: Random): Rhythm =>
  random.chance(0.4) ? random.pick(['EVERY_MONTH', 'TWICE_A_MONTH', 'EVERY_WEEK']) : random.pick(RHYTHMS);
