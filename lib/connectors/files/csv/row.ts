import type { ColumnField, CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import type { LeftOutReason } from '../../../domain/imports/import-preview.ts';
import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { currencyCodeOf } from '../../kit/currency-code.ts';
import { distinctMemo } from '../memo.ts';
import { UNKNOWN_OF_ROW } from '../unknown-of-row.ts';
import { currencyOfWord } from './currency-sign.ts';
import { CELL_LENGTH_MAX } from './limits.ts';
import { isNothing } from './number.ts';
import type { CsvRecord } from './records.ts';
import { amountOf, numberIn } from './row-amount.ts';
import { columnOf, faulty, type RowFault, type RowReading, textOf } from './row-reading.ts';
import { isBalanceText, type RowStatus, statusOf } from './words.ts';

export type CsvRow =
  | {
      readonly kind: 'row';
      readonly row: FeedTransaction;
      /** After this row, in the row's currency; null where the file has none. */
      readonly balanceMinor: bigint | null;
    }
  /** The text of the row before goes on in it. */
  | { readonly kind: 'more'; readonly text: string }
  | LeftOut
  | RowFault;

/** A row that moved no money. */
export interface LeftOut {
  readonly kind: 'leftOut';
  readonly reason: LeftOutReason;
}

const leftOut = (reason: LeftOutReason): LeftOut => ({ kind: 'leftOut', reason });

export const readRow = (record: CsvRecord, reading: RowReading): CsvRow => {
  const { cells } = record;
  const { mapping } = reading;
  const status = statusOfRow(cells, reading);
  const currencyCode = currencyOfRow(textOf(cells, reading, 'currency'), mapping);
  const amount = amountOf(record, reading, currencyCode);
  if (amount === null) return moreOf(record, reading) ?? leftOut('empty');
  if (status === 'void') return leftOut('void');
  if (cells.slice(mapping.columns.length).some((cell) => cell !== '')) return faulty('row.cells');
  const days = daysOf(cells, reading, status);
  if (days.kind === 'fault') return isStillToCome(cells, reading, status) ? leftOut('undated') : days;
  if (isUnbooked(cells, reading, status)) return leftOut('void');
  if (amount.kind === 'fault') return hasBalanceWord(cells, reading) ? leftOut('balance') : amount;
  const balance = numberIn(cells, reading, { field: 'balance', currencyCode });
  if (balance?.kind === 'fault') return balance;
  const texts = textsOf(cells, reading, amount.minor < 0n);
  if (isBalanceRow(cells, reading, texts)) return leftOut('balance');
  const row = rowOf(cells, reading, { texts, days, signedMinor: amount.minor, currencyCode, status });
  return { kind: 'row', balanceMinor: balance?.minor ?? null, row };
};

interface RowFacts {
  readonly texts: Pick<FeedTransaction, 'description' | 'memo'>;
  readonly days: Days;
  readonly signedMinor: bigint;
  readonly currencyCode: string;
  readonly status: RowStatus;
}

const rowOf = (
  cells: readonly string[],
  reading: RowReading,
  { texts, days, signedMinor, currencyCode, status }: RowFacts,
): FeedTransaction => {
  const [isOut, isPending] = [signedMinor < 0n, status === 'pending'];
  return {
    ...UNKNOWN_OF_ROW,
    ...texts,
    upstreamId: textOrNull(cells, reading, 'external_id'),
    status: isPending ? 'PENDING' : 'POSTED',
    type: isOut ? 'DEBIT' : 'CREDIT',
    amountMinor: isOut ? -signedMinor : signedMinor,
    currencyCode,
    transactedOn: days.transactedOn,
    postedOn: isPending ? null : days.postedOn,
    checkNumber: textOrNull(cells, reading, 'check_number'),
    merchantCategoryCode: null,
    extendedType: null,
  };
};

/** The row with the text that goes on in the next one. */
export const withMore = (row: FeedTransaction, text: string): FeedTransaction =>
  // A full text is not copied for each row that would go on with it.
  row.description.length >= CELL_LENGTH_MAX
    ? row
    : { ...row, description: `${row.description} ${text}`.trim().slice(0, CELL_LENGTH_MAX) };

const DAYS = ['date', 'posted_date'] as const;

/** Some banks write the word for a payment that is not booked where its day will be. */
const statusOfRow = (cells: readonly string[], reading: RowReading): RowStatus => {
  const status = statusOf(textOf(cells, reading, 'status'));
  const isInPlaceOfDay = DAYS.some((field) => statusOf(textOf(cells, reading, field)) === 'pending');
  return status === 'posted' && isInPlaceOfDay ? 'pending' : status;
};

/** A row of an unknown word, without a balance where booked rows have one. */
const isUnbooked = (cells: readonly string[], reading: RowReading, status: RowStatus): boolean =>
  status === 'posted' &&
  reading.bookedWords?.has(textOf(cells, reading, 'status')) === false &&
  isNothing(textOf(cells, reading, 'balance'));

/** A date that is there and cannot be read is a fault, also of a payment that is still to come. */
const isStillToCome = (cells: readonly string[], reading: RowReading, status: RowStatus): boolean =>
  status === 'pending' && !DAYS.some((field) => /\d/.test(textOf(cells, reading, field)));

/** Null where the row has anything but texts. The beginning of a row at the end of a file may lack the rest. */
const moreOf = ({ cells, line }: CsvRecord, { mapping, columnsOf, cutLine }: RowReading): CsvRow | null => {
  if (mapping.edition === undefined || (line === cutLine && cells.length < mapping.columns.length)) return null;
  const columns = [...(columnsOf.get('description') ?? []), ...(columnsOf.get('memo') ?? [])];
  const isOther = cells.some((cell, at) => cell !== '' && !columns.includes(at));
  const text = joined(cells, columns);
  return isOther || text === '' || isBalanceText(text) ? null : { kind: 'more', text };
};

/** A row that states a balance names it, and tells of nobody: in any of its columns of texts. */
const isBalanceRow = (
  cells: readonly string[],
  { mapping, columnsOf }: RowReading,
  { description, memo }: Pick<FeedTransaction, 'description' | 'memo'>,
): boolean => {
  if (isBalanceText(description)) return true;
  if (mapping.edition === undefined || description !== '' || memo !== null) return false;
  const fields: readonly ColumnField[] = ['payer', 'recipient'];
  const isText = (at: number): boolean =>
    (mapping.columns[at]?.field ?? null) === null || fields.some((field) => columnsOf.get(field)?.includes(at));
  return cells.some((cell, at) => isText(at) && isBalanceText(cell));
};

/** A row without a direction that names a balance. */
const hasBalanceWord = (cells: readonly string[], reading: RowReading): boolean =>
  reading.mapping.edition !== undefined && textOf(cells, reading, 'direction') === '' && cells.some(isBalanceText);

/** A dash in the place of an id is none: else all such rows would be one. */
const textOrNull = (cells: readonly string[], reading: RowReading, field: ColumnField): string | null => {
  const text = textOf(cells, reading, field);
  return isNothing(text) ? null : text;
};

export const currencyOfRow = (text: string, { currencyCode }: CompleteMapping): string =>
  text === '' ? currencyCode : (currencyOfWord(text) ?? currencyCodeOf(text));

interface Days {
  readonly kind: 'days';
  readonly transactedOn: string;
  readonly postedOn: string;
}

/** A dash is how some banks write that there is no date yet. */
const NO_DATE = /^[-\u2013\u2014]*$/;

/** A row with one of its days has that day twice. What is not booked has no day of booking, and happened on the first of its days. */
const daysOf = (cells: readonly string[], reading: RowReading, status: RowStatus): Days | RowFault => {
  const [date, posted] = DAYS.map((field) => textOf(cells, reading, field)).map((text) =>
    NO_DATE.test(text) ? '' : text,
  );
  const [said, booked] = [reading.readDate(date ?? ''), reading.readDate(posted ?? '')];
  const transactedOn = said ?? (date === '' ? booked : null);
  if (transactedOn === null) return faulty(date === '' ? 'date.missing' : 'date.malformed', columnOf(reading, 'date'));
  if (status === 'pending') {
    const first = booked !== null && booked < transactedOn ? booked : transactedOn;
    return { kind: 'days', transactedOn: first, postedOn: first };
  }
  if (booked === null && posted !== '') return faulty('date.malformed', columnOf(reading, 'posted_date'));
  return { kind: 'days', transactedOn, postedOn: booked ?? transactedOn };
};

/** The other side is who gets the money that goes out, or who pays what comes in. */
const textsOf = (
  cells: readonly string[],
  { columnsOf }: RowReading,
  isOut: boolean,
): Pick<FeedTransaction, 'description' | 'memo'> => {
  const side = joined(cells, columnsOf.get(isOut ? 'recipient' : 'payer'));
  const [what, more] = [columnsOf.get('description') ?? [], columnsOf.get('memo') ?? []];
  const memo = joined(cells, side === '' ? more : [...what, ...more]);
  const description = side || joined(cells, what) || memo;
  return { description, memo: distinctMemo(description, memo) };
};

/** On one line: cells in quotation marks may have several. */
const joined = (cells: readonly string[], columns: readonly number[] = []): string =>
  columns
    .map((at) => cells[at] ?? '')
    .filter((text) => text !== '')
    .join(' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, CELL_LENGTH_MAX);
