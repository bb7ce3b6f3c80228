import type { ColumnField } from '../../../domain/imports/import-mapping.ts';
import type { HeaderMeaning } from '../../../domain/imports/words/language-words.ts';
import { currencyOfWord } from '../csv/currency-sign.ts';
import { isKnownHeader, rankOf } from './header-words.ts';
import { rowsIn, type SeenColumn } from './seen-column.ts';

/** Whether a column or a line before the table is named for an account. `Compte n°` is `Compte`. */
export const isAccountName = (header: string): boolean =>
  isNamed('account', header) || isNamed('account', header.replace(NUMBER_AT_END, ''));

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
  const rows = rowsIn(columns);
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

const mayBeAccount = ({ tally: { filled, dates, points, commas } }: SeenColumn): boolean =>
  // A number of an account may look like a date, but not all of them do.
  points + commas === 0 && dates < filled;

/** Whether a column may tell accounts apart though no name says it: it has few texts, each in several rows. */
export const mayTellAccounts = (column: SeenColumn, columns: readonly SeenColumn[]): boolean => {
  const { filled, texts } = column.tally;
  const rows = rowsIn(columns);
  const isMoney = [...texts].every((text) => currencyOfWord(text) !== null);
  return filled === rows && mayBeAccount(column) && texts.size > 1 && texts.size <= rows / 2 && !isMoney;
};

/** So many letters and digits has an IBAN, and many a number of an account; dots may hide some. */
const NUMBER_LENGTH_MIN = 8;

/** More accounts than one person has at a bank. Accounts of others are many. */
const ACCOUNTS_OF_ONE_MAX = 3;

/**
 * Whether a column without a known name may tell accounts apart: all its cells look like their numbers, and each has several
 * rows. So may one with the name of an account that changes as much as the other side does.
 */
export const mayHaveAccounts = (column: SeenColumn, header: string, columns: readonly SeenColumn[]): boolean => {
  const isFew = header === '' || column.tally.texts.size <= ACCOUNTS_OF_ONE_MAX;
  const isOpen = header === '' || isAccountName(header) || !isKnownHeader(header);
  const isSeveral =
    mayTellAccounts(column, columns) || ((header === '' || isAccountName(header)) && isOfFewRows(column, columns));
  return isFew && isOpen && isSeveral && [...column.tally.texts].every(isAccountNumber);
};

/** In so few rows each account may have one. */
const isOfFewRows = (column: SeenColumn, columns: readonly SeenColumn[]): boolean => {
  const { filled, texts } = column.tally;
  return filled === rowsIn(columns) && texts.size > 1 && filled <= ACCOUNTS_OF_ONE_MAX && mayBeAccount(column);
};

const isAccountNumber = (text: string): boolean => {
  const plain = text.replace(/[\s*.-]/g, '');
  return plain.length >= NUMBER_LENGTH_MIN && /^(?:[A-Z]{2}\d{2}[A-Z0-9]+|\d+)$/.test(plain);
};
