import { isNumberText } from '../csv/number.ts';
import { isKnownHeader, rankOf } from './header-words.ts';
import { wholeAmounts } from './money-by-cells.ts';
import { STEPS_WITHOUT_NAME_MIN } from './money-facts.ts';
import { areNameless, cellsIn, hasDates, hasNumbers, type SeenColumn, type Taken } from './seen-column.ts';

/** Money in columns that nothing names, which would be lost without a question. */

interface NamedTable {
  readonly headers: ReadonlyMap<SeenColumn, string>;
  readonly rows: readonly (readonly string[])[];
}

/** Whether another column, without a name that says what it is, has money in just the rows where the amount is nothing. */
export const hasPartner = (columns: readonly SeenColumn[], taken: Taken, { headers, rows }: NamedTable): boolean => {
  const amount = columns.findIndex((column) => taken.get(column) === 'amount');
  if (amount === -1) return false;
  return columns.some((column, other) => {
    if (taken.has(column) || !hasNumbers(column) || hasDates(column) || isKnownOfOther(headers.get(column)))
      return false;
    const both = rows.map((cells) => [isMoney(cells[amount]), isMoney(cells[other])] as const);
    return both.some(([own, its]) => !own && its) && !both.some(([own, its]) => own && its);
  });
};

const isMoney = (cell = ''): boolean => isNumberText(cell) && /[1-9]/.test(cell);

/** A number of a check may stand in such rows too. */
const isKnownOfOther = (header = ''): boolean =>
  isKnownHeader(header) && rankOf('debit', header) === null && rankOf('credit', header) === null;

/** Whether a table without names has numbers besides the amount that may be balances, and follow from nothing. */
export const mayHideBalance = (columns: readonly SeenColumn[], taken: Taken, rows: NamedTable['rows']): boolean => {
  if (!areNameless(columns)) return false;
  const isFew = rows.length <= STEPS_WITHOUT_NAME_MIN;
  const amounts = columns.filter((column) => taken.get(column) === 'amount');
  const free = columns.filter((column) => !taken.has(column) && hasNumbers(column) && !hasDates(column));
  const cellsOf = cellsIn(columns, rows);
  const open = rows.length === 1 ? free : wholeAmounts([...amounts, ...free], cellsOf);
  return open.some((column) => !taken.has(column) && (isFew || column.tally.texts.size > 1));
};
