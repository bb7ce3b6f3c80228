import { dayOf } from '../../../domain/kernel/calendar.ts';
import { mayBeDate, readDayNumber } from '../csv/date-formats.ts';
import { statusOf } from '../csv/words.ts';
import { hasDayNumbers } from './column-tally.ts';
import { rankOf } from './header-words.ts';
import { areNameless, type BestOf, hasDates, rowsIn, type SeenColumn, type Taken } from './seen-column.ts';

/**
 * The days of a row. The day of booking is the posted date, and the other day, of the purchase or of the value, is the date.
 * Where names say nothing, the only column of dates is the date, or the first of several without names. Whether a person has to
 * say what another day is, which may be the one of booking.
 */
export const takeDates = (
  { columns, rows }: DatedTable,
  taken: Taken,
  headerOf: (column: SeenColumn) => string,
  best: BestOf,
): boolean => {
  const days = daysIn(
    columns.filter((column) => !taken.has(column)),
    headerOf,
    best,
  );
  const { date, booked } = areNameless(columns) ? ofNameless(days) : ofNamed(days);
  if (date !== null) taken.set(date, 'date');
  if (booked !== null) taken.set(booked, date === null ? 'date' : 'posted_date');
  const others = columns.filter((column) => !taken.has(column) && !isOfValue(headerOf(column)));
  const [day, other] = [date ?? booked, date === null ? null : booked];
  return day !== null && other === null && !areNameless(columns) && hasDayBeside(day, others, { columns, rows });
};

const isOfValue = (header: string): boolean => rankOf('value_date', header) !== null;

interface DatedTable {
  readonly columns: readonly SeenColumn[];
  /** The cells of the first rows. */
  readonly rows: readonly (readonly string[])[];
}

/** As many days lie between a purchase, its booking and its value. The day on which a card has to be paid is later. */
const DAYS_BETWEEN_MAX = 10;

/** The days between two columns in each row that has both. */
const gapsOf = (one: SeenColumn, other: SeenColumn, { columns, rows }: DatedTable): readonly number[] =>
  rows.flatMap((cells) => {
    const [first, second] = [dayIn(cells, columns, one), dayIn(cells, columns, other)];
    return first === null || second === null ? [] : [Math.abs(second - first)];
  });

const areNear = (gaps: readonly number[]): boolean => gaps.every((gap) => gap <= DAYS_BETWEEN_MAX);

/** Whether another column, which is not named for the value, has days near those of the date, and not always the same. */
const hasDayBeside = (date: SeenColumn, others: readonly SeenColumn[], table: DatedTable): boolean =>
  others.some((column) => {
    if (!hasDates(column) && !hasDayNumbers(column.tally)) return false;
    const gaps = gapsOf(date, column, table);
    // A word in place of a day says that the payment is not booked.
    const isOther = gaps.some((gap) => gap > 0) || [...column.tally.texts].some((text) => statusOf(text) === 'pending');
    return areNear(gaps) && isOther;
  });

/** Columns of other days than the date, all by their numbers. They are no amounts, though `Valeur` may be the name of either. */
export const dayNumbersBeside = (table: DatedTable, taken: Taken): ReadonlySet<SeenColumn> => {
  const date = table.columns.find((column) => taken.get(column) === 'date');
  if (date === undefined || !hasDayNumbers(date.tally)) return new Set();
  const isDay = (column: SeenColumn): boolean => {
    if (taken.has(column) || !hasDayNumbers(column.tally)) return false;
    const gaps = gapsOf(date, column, table);
    return gaps.length > 0 && areNear(gaps);
  };
  return new Set(table.columns.filter(isDay));
};

const dayIn = (cells: readonly string[], columns: readonly SeenColumn[], column: SeenColumn): number | null => {
  const text = cells[columns.indexOf(column)] ?? '';
  const date = column.tally.formats[0]?.read(text) ?? readDayNumber(text);
  return date === null ? null : dayOf(date);
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
    hasDates(column) && (column.tally.dates >= rows / 2 || hasOnlyWordsBeside(column));
  const isValued = (column: SeenColumn): boolean => isOfValue(headerOf(column));
  const isDay = (column: SeenColumn): boolean => hasDates(column) || column.tally.dayNumbers > 0;
  const isMostly = (column: SeenColumn): boolean => (hasDates(column) ? isMost(column) : column.tally.dayNumbers > 0);
  const booked = best('posted_date', (column) => isMostly(column) && !isValued(column));
  const bought = best('date', (column) => column !== booked && isDay(column) && !isValued(column));
  const valued = columns.find((column) => isDay(column) && isValued(column)) ?? null;
  const named = [booked, bought, valued];
  const open = columns.filter((column) => hasDates(column) && isMost(column) && !named.includes(column));
  return { booked, bought, valued, open };
};
