import { mayBeDate } from '../csv/date-formats.ts';
import { statusOf } from '../csv/words.ts';
import { hasDayNumbers } from './column-tally.ts';
import { rankOf } from './header-words.ts';
import { areNameless, type BestOf, hasDates, rowsIn, type SeenColumn, type Taken } from './seen-column.ts';

/**
 * The days of a row. The day of booking is the posted date, and the other day, of the purchase or of the value, is the date.
 * Where names say nothing, the only column of dates is the date, or the first of several without names.
 */
export const takeDates = (
  columns: readonly SeenColumn[],
  taken: Taken,
  headerOf: (column: SeenColumn) => string,
  best: BestOf,
): void => {
  const days = daysIn(
    columns.filter((column) => !taken.has(column)),
    headerOf,
    best,
  );
  const { date, booked } = areNameless(columns) ? ofNameless(days) : ofNamed(days);
  if (date !== null) taken.set(date, 'date');
  if (booked !== null) taken.set(booked, date === null ? 'date' : 'posted_date');
};

interface RowDays {
  readonly date: SeenColumn | null;
  readonly booked: SeenColumn | null;
}

/** A day of value stands beside one of booking, whatever its name is. */
const ofNamed = ({ booked, bought, valued, open: [first, ...others] }: NamedDays): RowDays => {
  const only = others.length === 0 ? (first ?? null) : null;
  return { date: bought ?? valued ?? only, booked: booked ?? (bought === null && valued !== null ? only : null) };
};

/** The first is the day; words stand only in place of a day of booking. */
const ofNameless = ({ open: [first, ...others] }: NamedDays): RowDays => ({
  date: first ?? null,
  booked: others.find(({ tally }) => tally.dates < tally.filled) ?? null,
});

interface NamedDays {
  readonly booked: SeenColumn | null;
  readonly bought: SeenColumn | null;
  readonly valued: SeenColumn | null;
  /** Days of most rows whose name says nothing. */
  readonly open: readonly SeenColumn[];
}

/** Payments that are not booked have a word where their day will be. */
const hasOnlyWordsBeside = ({ tally }: SeenColumn): boolean =>
  [...tally.texts].every((text) => mayBeDate(text) || statusOf(text) === 'pending');

/** Numbers of days look like any other number, so only the name of their column tells them. */
const daysIn = (columns: readonly SeenColumn[], headerOf: (column: SeenColumn) => string, best: BestOf): NamedDays => {
  const rows = rowsIn(columns);
  const isMost = (column: SeenColumn): boolean =>
    (hasDates(column) && (column.tally.dates >= rows / 2 || hasOnlyWordsBeside(column))) || hasDayNumbers(column.tally);
  const isValued = (column: SeenColumn): boolean => rankOf('value_date', headerOf(column)) !== null;
  const isDay = (column: SeenColumn): boolean => hasDates(column) || hasDayNumbers(column.tally);
  const booked = best('posted_date', (column) => isMost(column) && !isValued(column));
  const bought = best('date', (column) => column !== booked && isDay(column) && !isValued(column));
  const valued = columns.find((column) => isDay(column) && isValued(column)) ?? null;
  const named = [booked, bought, valued];
  const open = columns.filter((column) => hasDates(column) && isMost(column) && !named.includes(column));
  return { booked, bought, valued, open };
};
