import { createHash } from 'node:crypto';
import { compileDateFormat } from '../../../domain/imports/date-format.ts';
import type { CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import { isAccountName } from '../columns/account-columns.ts';
import { plainHeader } from '../columns/header-words.ts';
import { createDateFormats, mayBeDate } from './date-formats.ts';
import { HEAD_ROWS_MAX, isHeaderOf, looksLikeRow } from './find-table.ts';
import type { CsvRecord } from './records.ts';

/** An own account that a file names: by its number or its name, in a column or before the table. */
export interface NamedAccount {
  /** The same for every file that names the account. A digest, since ids are shown and numbers are not. */
  readonly key: string;
  /** What a person knows it by: its name, or the last digits of its number. */
  readonly label: string;
}

/** Begins the id at its upstream of an account that was made for its key. */
export const KEYED_ID = 'CSV#';

/** Enough that no two accounts of a user have the same. */
const KEY_LENGTH = 32;
const LABEL_LENGTH_MAX = 40;
const DIGITS_SHOWN = 4;
/** Shorter numbers are those of a page or of a customer's list. */
const DIGITS_MIN = 4;

/** Null for an empty text. Blanks and signs are written differently from file to file. */
export const accountOfText = (text: string): NamedAccount | null => {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  if (plain === '') return null;
  const digits = plain.replace(/\D/g, '');
  const isNumber = digits.length >= DIGITS_MIN && digits.length * 2 >= plain.length;
  return {
    key: createHash('sha256').update(plain).digest('hex').slice(0, KEY_LENGTH),
    label: isNumber ? digits.slice(-DIGITS_SHOWN) : text.trim().slice(0, LABEL_LENGTH_MAX),
  };
};

/** The account whose number stands before a table; null where none does. */
const accountBefore = (records: readonly CsvRecord[]): NamedAccount | null => {
  for (const { cells } of records) {
    const filled = cells.filter((cell) => cell !== '');
    const [first = '', second = ''] = filled;
    const [, label = '', value = ''] = second === '' ? (LABELLED.exec(first) ?? []) : [first, first, second];
    const alone = filled.length === 1 && ACCOUNT_ALONE.test(first) && !mayBeDateAlone(first) ? first : undefined;
    const number = isLabel(label) && isNumber(value) ? value : (filled.find(isIban) ?? alone);
    if (number !== undefined) return accountOfText(number);
  }
  return null;
};

/** `Account: 12345678`, and `Compte n° 12345678` with enough digits that they are no year. */
const LABELLED = /^([^:\d]{3,40}?)(?:: ?|[ \u00b0]+(?=[\d *#-]{6,40}$)(?!20\d\d\b))(.{4,60})$/u;
/** A line with nothing but the number. */
const ACCOUNT_ALONE = /^\d[\d -]{6,30}\d$/;

const isLabel = (text: string): boolean => isAccountName(plainHeader(text));

const isNumber = (text: string): boolean =>
  !mayBeDateAlone(text) && text.replace(/\D/g, '').length >= DIGITS_MIN && !/[.,]\d{1,2}(?:\D|$)/.test(text);

const mayBeDateAlone = (text: string): boolean => mayBeDate(text) && /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/.test(text);

const isIban = (text: string): boolean => /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}$/.test(text);

/** The account that a table names before its rows. An earlier mapping does not look there. */
export const accountOfTable = (records: readonly CsvRecord[], mapping: CompleteMapping): NamedAccount | null => {
  if (mapping.edition === undefined || mapping.columns.some(({ field }) => field === 'account')) return null;
  return accountBefore(preambleOf(records, mapping));
};

/** The first rows, up to the table. */
const preambleOf = (records: readonly CsvRecord[], mapping: CompleteMapping): readonly CsvRecord[] => {
  const head = records.slice(0, HEAD_ROWS_MAX);
  const formats = createDateFormats();
  const end = head.findIndex(({ cells }) =>
    mapping.headerRow === null ? looksLikeRow(cells, formats) : isHeaderOf(cells, mapping.columns),
  );
  return head.slice(0, Math.max(0, end));
};

/** The keys of all accounts that a table names, in a column or before its rows. */
export const keysOfRecords = (records: readonly CsvRecord[], mapping: CompleteMapping): readonly string[] => {
  const column = mapping.columns.findIndex(({ field }) => field === 'account');
  const date = mapping.columns.findIndex(({ field }) => field === 'date');
  if (column === -1) return [accountOfTable(records, mapping)?.key ?? []].flat();
  const readDate = compileDateFormat(mapping.dateFormat);
  const texts = new Set(
    records
      .filter(({ cells }) => readDate !== null && readDate(cells[date] ?? '') !== null)
      .map(({ cells }) => cells[column] ?? ''),
  );
  return [...new Set([...texts].flatMap((text) => accountOfText(text)?.key ?? []))];
};
