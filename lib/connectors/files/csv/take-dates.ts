import { hasDayNumbers } from './column-tally.ts';
import { rankOf } from './header-words.ts';
import { type BestOf, hasDates, type SeenColumn, type Taken } from './seen-column.ts';

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
  const rows = Math.max(0, ...columns.map(({ tally }) => tally.filled));
  const isDayOfRows = (column: SeenColumn): boolean => hasDates(column) && column.tally.dates >= rows / 2;
  const isValued = (column: SeenColumn): boolean => rankOf('value_date', headerOf(column)) !== null;
  const booked = best('posted_date', (column) => isDayOfRows(column) && !isValued(column));
  const isOther = (column: SeenColumn): boolean => column !== booked && hasDates(column);
  const bought = best('date', (column) => isOther(column) && !isValued(column));
  const valued = columns.find((column) => !taken.has(column) && isOther(column) && isValued(column)) ?? null;
  const open = columns.filter((column) => !taken.has(column) && isOther(column) && isDayOfRows(column));
  const date = bought ?? (booked === null ? valued : (valued ?? (open.length === 1 ? (open[0] ?? null) : null)));
  if (date !== null) taken.set(date, 'date');
  if (booked !== null) taken.set(booked, date === null ? 'date' : 'posted_date');
  if (date !== null || booked !== null) return;
  const [first, ...others] = open;
  const isNameless = columns.every(({ name }) => name === '');
  if (first !== undefined && (others.length === 0 || isNameless)) taken.set(first, 'date');
  else {
    // Numbers of days look like any other number, so only the name of their column tells them.
    const numbered =
      best('date', ({ tally }) => hasDayNumbers(tally)) ?? best('posted_date', ({ tally }) => hasDayNumbers(tally));
    if (numbered !== null) taken.set(numbered, 'date');
  }
};
