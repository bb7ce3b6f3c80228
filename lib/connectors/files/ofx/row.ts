import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { distinctMemo } from '../memo.ts';
import { UNKNOWN_OF_ROW } from '../unknown-of-row.ts';
import { type Aggregate, leafOf, partOf, textOf } from './aggregate.ts';
import { currencyOfRow } from './currency.ts';
import { dateOf, dateOrNull } from './date.ts';
import { type Notes, noteFault } from './notes.ts';
import { amountOf } from './number.ts';

/** What a row's meaning depends on beside its own fields. */
export interface RowContext {
  readonly currencyCode: string;
  /** The row stands in a list of pending rows. */
  readonly isPending: boolean;
  readonly notes: Notes;
}

/** `STMTTRN`, or `STMTTRNP` of a pending list, which has its own field for the date. */
export const toRow = (row: Aggregate, context: RowContext): FeedTransaction => {
  const { isPending, notes } = context;
  const currencyCode = currencyOfRow(row, context.currencyCode, notes);
  const amount = leafOf(row, 'TRNAMT');
  if (amount === null) noteFault(notes, 'number.missing', row.at);
  const signedMinor = amount === null ? 0n : amountOf(amount, currencyCode, notes);
  const date = dateOf(row, (isPending ? leafOf(row, 'DTTRAN') : null) ?? leafOf(row, 'DTPOSTED'), notes);
  const description = descriptionOf(row);
  return {
    ...UNKNOWN_OF_ROW,
    upstreamId: textOf(row, 'FITID'),
    status: isPending ? 'PENDING' : 'POSTED',
    type: signedMinor < 0n ? 'DEBIT' : 'CREDIT',
    amountMinor: signedMinor < 0n ? -signedMinor : signedMinor,
    currencyCode,
    description,
    memo: distinctMemo(description, textOf(row, 'MEMO')),
    transactedOn: dateOrNull(leafOf(row, 'DTUSER'), notes) ?? date,
    postedOn: isPending ? null : date,
    checkNumber: textOf(row, 'CHECKNUM'),
    merchantCategoryCode: merchantCategoryCodeOf(row),
    extendedType: textOf(row, 'TRNTYPE'),
  };
};

/** Checks often have no text but their number. */
const descriptionOf = (row: Aggregate): string => {
  const payee = partOf(row, 'PAYEE');
  return (
    textOf(row, 'NAME') ??
    (payee === null ? null : textOf(payee, 'NAME')) ??
    textOf(row, 'MEMO') ??
    [textOf(row, 'TRNTYPE'), textOf(row, 'CHECKNUM')].filter((word) => word !== null).join(' ')
  );
};

/** Some banks write zeros for none. */
const merchantCategoryCodeOf = (row: Aggregate): number | null => {
  const code = textOf(row, 'SIC');
  return code === null || !/^\d{1,4}$/.test(code) || /^0+$/.test(code) ? null : Number.parseInt(code, 10);
};
