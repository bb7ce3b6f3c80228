import { signedAmount } from '../money.ts';
import type { ExportedTransaction } from './export-records.ts';
import { aggregate, dayOf, leaf, oneLine } from './ofx-text.ts';

/** Rows as their institution gave them. What users changed is not in them, since other programs match rows by it. */

/** Types of the standard. Other words of a feed become `CREDIT` and `DEBIT`. */
const TRANSACTION_TYPES: ReadonlySet<string> = new Set(
  'CREDIT DEBIT INT DIV FEE SRVCHG DEP ATM POS XFER CHECK PAYMENT CASH DIRECTDEP DIRECTDEBIT REPEATPMT HOLD OTHER'.split(
    ' ',
  ),
);

/** Readers may take money that came back under one of these types for money out: such a row is a `CREDIT`. */
const MONEY_OUT: ReadonlySet<string> = new Set(
  'DEBIT FEE SRVCHG ATM POS CHECK PAYMENT CASH DIRECTDEBIT REPEATPMT'.split(' '),
);

/** The parts of a split row are left out, because the row itself stands for them. */
export const rowsOfFeed = (rows: readonly ExportedTransaction[]): readonly ExportedTransaction[] =>
  rows.filter(({ parent_guid: parentGuid }) => parentGuid === null);

export const isPending = ({ status_name: status }: ExportedTransaction): boolean => status === 'PENDING';

/** The posting day, or the day of the row where it is not known. */
export const postedOn = (row: ExportedTransaction): string =>
  row.feed_posted_on ?? row.feed_transacted_on ?? row.date ?? '';

export const postedRow = (row: ExportedTransaction, currencyCode: string): string =>
  aggregate(
    'STMTTRN',
    leaf('TRNTYPE', typeOf(row)),
    leaf('DTPOSTED', dayOf(postedOn(row))),
    leaf('DTUSER', dayOf(row.feed_transacted_on)),
    leaf('TRNAMT', amountOf(row)),
    leaf('FITID', row.guid),
    leaf('CHECKNUM', row.check_number_string),
    leaf('SIC', row.merchant_category_code === null ? null : String(row.merchant_category_code)),
    ...texts(row),
    currency(row, currencyCode),
  );

/** A pending row has no id in OFX. */
export const pendingRow = (row: ExportedTransaction, currencyCode: string): string =>
  aggregate(
    'STMTTRNP',
    leaf('TRNTYPE', typeOf(row)),
    leaf('DTTRAN', dayOf(row.feed_transacted_on ?? row.date)),
    leaf('TRNAMT', amountOf(row)),
    ...texts(row),
    currency(row, currencyCode),
  );

const typeOf = ({ extended_transaction_type: extended, feed_transaction_type_name: name }: ExportedTransaction) => {
  const word = extended?.toUpperCase() ?? '';
  return TRANSACTION_TYPES.has(word) && (name === 'DEBIT' || !MONEY_OUT.has(word)) ? word : name;
};

const amountOf = (row: ExportedTransaction): string =>
  signedAmount(row.feed_amount ?? row.amount, row.feed_transaction_type_name ?? row.transaction_type_name);

/** A row without a text would get one that means something else. */
const NO_TEXT = '-';

/** The name may be longer than the 32 characters of the standard: a text that is cut off would be another text. */
const texts = (row: ExportedTransaction): readonly string[] => [
  leaf('NAME', oneLine(row.original_description) ?? oneLine(row.description) ?? NO_TEXT),
  leaf('MEMO', row.feed_memo),
];

/** Without a rate: it is not known. */
const currency = ({ feed_currency_code: code }: ExportedTransaction, currencyCode: string): string =>
  code === null || code === currencyCode ? '' : aggregate('CURRENCY', leaf('CURSYM', code));
