import type { ColumnField } from '../../../domain/imports/import-mapping.ts';
import type { HeaderMeaning } from '../../../domain/imports/words/language-words.ts';
import { rankOf } from './header-words.ts';
import type { SeenColumn } from './seen-column.ts';

/** Whether a column or a line before the table is named for an account. `Compte n°` is `Compte`. */
export const isAccountName = (header: string): boolean => isNamed('account', header.replace(NUMBER_AT_END, ''));

const NUMBER_AT_END = / (?:n|no|nr|num|number)$/;

const isNamed = (meaning: HeaderMeaning, header: string): boolean => rankOf(meaning, header) !== null;

/** So many different accounts a small file may have. */
const ACCOUNTS_OF_FEW_ROWS = 2;

/**
 * The column that tells the own accounts of a file apart; null where none does. It is filled in every row, and each account
 * has many rows. The account of the other side changes with the other side. Of several columns the one with more different
 * texts counts: the name of the holder is the same for all accounts.
 */
export const accountColumnOf = (
  columns: readonly SeenColumn[],
  taken: ReadonlyMap<SeenColumn, ColumnField>,
  headers: ReadonlyMap<SeenColumn, string>,
): SeenColumn | null => {
  const headerOf = (column: SeenColumn): string => headers.get(column) ?? '';
  const rows = Math.max(0, ...columns.map(({ tally }) => tally.filled));
  const sides = columns.filter((column) => isNamed('payee', headerOf(column)));
  const firstText = columns.findIndex((column) => sides.includes(column) || isNamed('description', headerOf(column)));
  const sidesCount = Math.max(0, ...sides.map(({ tally }) => tally.texts.size));
  const isOwn = (column: SeenColumn): boolean => {
    const { size } = column.tally.texts;
    const isBefore = firstText === -1 || columns.indexOf(column) < firstText;
    const isOfSide = !isBefore && sides.length > 0 && size >= sidesCount;
    return size <= Math.max(isBefore ? ACCOUNTS_OF_FEW_ROWS : 1, Math.floor(rows / 2)) && !isOfSide;
  };
  const found = columns.filter(
    (column) =>
      !taken.has(column) &&
      isAccountName(headerOf(column)) &&
      column.tally.filled === rows &&
      mayBeAccount(column) &&
      isOwn(column),
  );
  return found.toSorted((a, b) => b.tally.texts.size - a.tally.texts.size)[0] ?? null;
};

const mayBeAccount = ({ tally: { dates, points, commas } }: SeenColumn): boolean => dates + points + commas === 0;
