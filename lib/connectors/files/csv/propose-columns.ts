import type { ColumnField, MappedColumn } from '../../../domain/imports/import-mapping.ts';
import { type ColumnTally, hasDayNumbers } from './column-tally.ts';
import { currencyOfWord } from './currency-sign.ts';
import { plainHeader, rankingOf } from './header-words.ts';
import { directionOf } from './words.ts';

/** A column with what is known of it. */
export interface SeenColumn {
  readonly name: string;
  readonly tally: ColumnTally;
  /** No text stands in it twice. */
  readonly isUnique: boolean;
}

/** What each column brings, by its name and its cells. What is not clear stays open. */
export const proposeColumns = (columns: readonly SeenColumn[], hasHeader: boolean): readonly MappedColumn[] => {
  const taken = new Map<SeenColumn, ColumnField>();
  if (hasHeader) takeByWords(columns, taken);
  takeByCells(columns, taken);
  return columns.map((column) => ({ name: column.name, field: taken.get(column) ?? null }));
};

type Taken = Map<SeenColumn, ColumnField>;

const hasNumbers = ({ tally }: SeenColumn): boolean => tally.numbers > 0;
const hasNumbersOrNothing = ({ tally }: SeenColumn): boolean => tally.numbers === tally.filled || tally.numbers > 0;
const hasDates = ({ tally }: SeenColumn): boolean => tally.dates > 0;
const hasText = ({ tally }: SeenColumn): boolean => tally.filled > 0 && tally.dates < tally.filled;
const hasAll = ({ tally }: SeenColumn, isRight: (text: string) => boolean): boolean =>
  tally.filled > 0 && [...tally.texts].every(isRight);

const takeByWords = (columns: readonly SeenColumn[], taken: Taken): void => {
  const headers = new Map(columns.map((column) => [column, plainHeader(column.name)]));
  const rankOf = rankingOf([...headers.values()]);
  const bestOf = (field: ColumnField, isRight: (column: SeenColumn) => boolean): SeenColumn | null => {
    const ranked = columns
      .filter((column) => !taken.has(column) && isRight(column))
      .map((column) => ({ column, rank: rankOf(field, headers.get(column) ?? '') }))
      .filter(({ rank }) => rank !== null);
    return ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0]?.column ?? null;
  };
  const take = (field: ColumnField, isRight: (column: SeenColumn) => boolean): void => {
    const column = bestOf(field, isRight);
    if (column !== null) taken.set(column, field);
  };
  take('date', hasDates);
  // Numbers of days look like any other number, so only the name of their column tells them.
  if (![...taken.values()].includes('date')) take('date', ({ tally }) => hasDayNumbers(tally));
  take('posted_date', hasDates);
  takeMoney(taken, bestOf);
  take('balance', hasNumbers);
  take('currency', (column) => hasAll(column, (text) => currencyOfWord(text) !== null));
  if (needsDirection(taken)) take('direction', isDirection);
  take('check_number', ({ tally }) => tally.dates === 0);
  take('external_id', (column) => column.isUnique && !hasDates(column));
  take('status', (column) => hasText(column) && !hasNumbers(column));
  take('description', hasText);
  take('memo', hasText);
};

/** Amounts without any sign. */
const needsDirection = (taken: Taken): boolean =>
  [...taken].some(([column, field]) => field === 'amount' && column.tally.negatives === 0);

const isDirection = (column: SeenColumn): boolean => hasAll(column, (text) => directionOf(text) !== null);

/** One column of amounts where each row has one, else debits and credits. */
const takeMoney = (
  taken: Taken,
  bestOf: (field: ColumnField, isRight: (column: SeenColumn) => boolean) => SeenColumn | null,
): void => {
  const amount = bestOf('amount', hasNumbers);
  const debit = bestOf('debit', hasNumbersOrNothing);
  const credit = bestOf('credit', (column) => column !== debit && hasNumbersOrNothing(column));
  if (debit !== null && credit !== null) {
    const paired = debit.tally.numbers + credit.tally.numbers;
    if (amount === null || amount === debit || amount === credit || amount.tally.numbers < paired) {
      taken.set(debit, 'debit').set(credit, 'credit');
      return;
    }
  }
  if (amount !== null) taken.set(amount, 'amount');
};

/** Where words do not help: a column is taken when no other one could be meant. */
const takeByCells = (columns: readonly SeenColumn[], taken: Taken): void => {
  const free = (isRight: (column: SeenColumn) => boolean): readonly SeenColumn[] =>
    columns.filter((column) => !taken.has(column) && isRight(column));
  const has = (field: ColumnField): boolean => [...taken.values()].includes(field);
  const rows = Math.max(0, ...columns.map(({ tally }) => tally.filled));
  if (!has('date')) {
    const [only, ...others] = free(({ tally }) => tally.dates > 0 && tally.dates >= rows / 2);
    if (only !== undefined && others.length === 0) taken.set(only, 'date');
  }
  if (!has('amount') && !has('debit')) {
    const [only, ...others] = free(({ tally }) => tally.dates === 0 && tally.numbers > 0 && !isCounting(tally));
    if (only !== undefined && others.length === 0) taken.set(only, 'amount');
  }
  if (!has('direction') && needsDirection(taken)) {
    const [only, ...others] = free(isDirection);
    if (only !== undefined && others.length === 0) taken.set(only, 'direction');
  }
  if (!has('description')) {
    const texts = free((column) => hasText(column) && column.tally.numbers < column.tally.filled);
    const [longest] = texts.toSorted((a, b) => b.tally.textLength - a.tally.textLength);
    if (longest !== undefined) taken.set(longest, 'description');
  }
};

/** Whole numbers without a sign, as numbers of checks and of branches are. */
const isCounting = ({ points, commas, eithers, negatives }: ColumnTally): boolean =>
  points + commas + eithers + negatives === 0;
