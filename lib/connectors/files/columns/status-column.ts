import { EAST_ASIAN_LETTERS } from '../../../domain/kernel/east-asian-letters.ts';
import { isNumberText } from '../csv/number.ts';
import { statusOf } from '../csv/words.ts';
import { isDirection } from './direction-column.ts';
import { type BestOf, hasDates, hasNumbers, type SeenColumn, type Taken } from './seen-column.ts';

/** Booked, pending and refused, each in one or two ways. A column with more texts says something else. */
const STATES_MAX = 6;
/** `yes` and `true` say something in a column named for it alone. */
const WORD_LENGTH_MIN = 5;
/** Words of these are as short, and mean nothing else. */
const IDEOGRAPHS = new RegExp(`^[${EAST_ASIAN_LETTERS}]{2,}$`, 'u');

interface StatusFacts {
  readonly columns: readonly SeenColumn[];
  readonly taken: Taken;
  readonly best: BestOf;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Takes the column that says which payments are booked: by its name, its words, or by which rows have no balance. Whether a
 * person has to say that it is.
 */
export const takeStatus = ({ columns, taken, best, rows }: StatusFacts): boolean => {
  const balance = columns.findIndex((column) => taken.get(column) === 'balance');
  const isFree = (column: SeenColumn): boolean => !taken.has(column) && mayBeStatus(column, rows.length);
  const told =
    best('status', (column) => column.tally.dates < column.tally.filled && !hasNumbers(column)) ??
    columns.find((column) => isFree(column) && hasStatusWords(column));
  const found = told ?? columns.find((column, at) => isFree(column) && isOfBalances(rows, at, balance));
  if (found !== undefined) taken.set(found, 'status');
  return told === undefined && found !== undefined;
};

/**
 * Whether the words of a column of states leave open what moved money: a word that few rows have, and that no list has, may be
 * that of a payment which was refused. Balances would say it.
 */
export const isStatusUnsure = ({ columns, taken, rows }: Omit<StatusFacts, 'best'>): boolean => {
  const status = columns.findIndex((column) => taken.get(column) === 'status');
  if (status === -1 || [...taken.values()].includes('balance')) return false;
  const counts = new Map<string, number>();
  for (const cells of rows) counts.set(cells[status] ?? '', (counts.get(cells[status] ?? '') ?? 0) + 1);
  const [, ...others] = [...counts].toSorted(([, a], [, b]) => b - a).filter(([text]) => statusOf(text) === 'posted');
  return counts.size <= STATES_MAX && others.some(([text]) => text !== '');
};

const mayBeStatus = (column: SeenColumn, rows: number): boolean => {
  const { filled, texts } = column.tally;
  return (
    filled === rows && !isDirection(column) && texts.size <= STATES_MAX && !hasDates(column) && !hasNumbers(column)
  );
};

const hasStatusWords = ({ tally: { texts } }: SeenColumn): boolean => {
  const known = [...texts].filter(
    (text) => (text.length >= WORD_LENGTH_MIN || IDEOGRAPHS.test(text)) && statusOf(text) !== 'posted',
  );
  return known.length > 0 && (known.length < texts.size || texts.size === 1);
};

/** Rows that have a balance have other words than those that have none. */
const isOfBalances = (rows: readonly (readonly string[])[], status: number, balance: number): boolean => {
  const [booked, others] = [new Set<string>(), new Set<string>()];
  for (const cells of rows) (isNumberText(cells[balance] ?? '') ? booked : others).add(cells[status] ?? '');
  return booked.size === 1 && others.size > 0 && [...booked].every((text) => !others.has(text));
};
