import type { ColumnField, CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { currencyCodeOf } from '../../kit/currency-code.ts';
import { distinctMemo } from '../memo.ts';
import { UNKNOWN_OF_ROW } from '../unknown-of-row.ts';
import { currencyOfWord } from './currency-sign.ts';
import { CELL_LENGTH_MAX } from './limits.ts';
import { amountOf, numberIn } from './row-amount.ts';
import { columnOf, faulty, type RowFault, type RowReading, textOf } from './row-reading.ts';
import { statusOf } from './words.ts';

export type CsvRow =
  | {
      readonly kind: 'row';
      readonly row: FeedTransaction;
      /** After this row, in the row's currency; null where the file has none. */
      readonly balanceMinor: bigint | null;
    }
  /** No money moved: a row without an amount, or of a payment that was declined. */
  | { readonly kind: 'nothing' }
  | RowFault;

const NOTHING = { kind: 'nothing' } as const;

export const readRow = (cells: readonly string[], reading: RowReading): CsvRow => {
  const { mapping } = reading;
  const status = statusOf(textOf(cells, reading, 'status'));
  const currencyCode = currencyOfRow(textOf(cells, reading, 'currency'), mapping);
  const amount = amountOf(cells, reading, currencyCode);
  if (amount === null || status === 'void') return NOTHING;
  if (cells.slice(mapping.columns.length).some((cell) => cell !== '')) return faulty('row.cells');
  const days = daysOf(cells, reading);
  if (days.kind === 'fault') return days;
  if (amount.kind === 'fault') return amount;
  const balance = numberIn(cells, reading, { field: 'balance', currencyCode });
  if (balance?.kind === 'fault') return balance;
  const isPending = status === 'pending';
  return {
    kind: 'row',
    balanceMinor: balance?.minor ?? null,
    row: {
      ...UNKNOWN_OF_ROW,
      ...textsOf(cells, reading),
      upstreamId: textOrNull(cells, reading, 'external_id'),
      status: isPending ? 'PENDING' : 'POSTED',
      type: amount.minor < 0n ? 'DEBIT' : 'CREDIT',
      amountMinor: amount.minor < 0n ? -amount.minor : amount.minor,
      currencyCode,
      transactedOn: days.transactedOn,
      postedOn: isPending ? null : days.postedOn,
      checkNumber: textOrNull(cells, reading, 'check_number'),
      merchantCategoryCode: null,
      extendedType: null,
    },
  };
};

const textOrNull = (cells: readonly string[], reading: RowReading, field: ColumnField): string | null =>
  textOf(cells, reading, field) || null;

const currencyOfRow = (text: string, { currencyCode }: CompleteMapping): string =>
  text === '' ? currencyCode : (currencyOfWord(text) ?? currencyCodeOf(text));

interface Days {
  readonly kind: 'days';
  readonly transactedOn: string;
  readonly postedOn: string;
}

const daysOf = (cells: readonly string[], reading: RowReading): Days | RowFault => {
  const [date, posted] = [textOf(cells, reading, 'date'), textOf(cells, reading, 'posted_date')];
  const transactedOn = reading.readDate(date);
  const postedOn = posted === '' ? transactedOn : reading.readDate(posted);
  if (transactedOn === null) return faulty(date === '' ? 'date.missing' : 'date.malformed', columnOf(reading, 'date'));
  if (postedOn === null) return faulty('date.malformed', columnOf(reading, 'posted_date'));
  return { kind: 'days', transactedOn, postedOn };
};

const textsOf = (
  cells: readonly string[],
  { columnsOf }: RowReading,
): Pick<FeedTransaction, 'description' | 'memo'> => {
  const memo = joined(cells, columnsOf.get('memo'));
  const description = joined(cells, columnsOf.get('description')) || memo;
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
