/** How a bank writes a ledger down as a table. All of it is plain data, so that a table can be made simpler. */

/** What stands in a column. */
export type Role =
  | 'booked'
  | 'valued'
  | 'bought'
  | 'text'
  | 'payee'
  | 'payer'
  | 'recipient'
  | 'kind'
  | 'purpose'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'way'
  | 'balance'
  | 'currency'
  | 'fee'
  | 'gross'
  | 'status'
  | 'category'
  | 'reference'
  | 'branch'
  | 'account'
  | 'owner'
  | 'other'
  | 'original'
  | 'originalCurrency'
  | 'place'
  | 'empty';

export interface Column {
  readonly role: Role;
  readonly header: string;
}

/**
 * `signed`: what went out is negative. `columns`: debits and credits without a sign. `negativeDebits`, `negativeCredits`:
 * one of these columns has its numbers with a minus. `words`: amounts without a sign, and a column of directions.
 * `card`: charges without a sign, payments with a minus.
 */
export type Money = 'signed' | 'columns' | 'negativeDebits' | 'negativeCredits' | 'words' | 'card';

export interface Numbers {
  readonly mark: '.' | ',';
  /** Between thousands; empty for none, `lakh` for commas by the groups of India. */
  readonly group: string;
  /** `whole`: without decimals where there are none. */
  readonly decimals: 'all' | 'whole';
  readonly minus: 'before' | 'typographic' | 'after' | 'brackets' | 'letters';
  readonly plus: boolean;
  /** Of the currency, in each cell of money. */
  readonly unit: 'none' | 'symbol before' | 'symbol after' | 'code before' | 'code after';
  /** In the empty one of two columns of money. */
  readonly nothing: '' | '0' | '-';
}

export interface Dates {
  /** Of day, month and year, as the documents write it. */
  readonly format: string;
  /** `day number`: as spreadsheets count. */
  readonly extra: 'none' | 'time' | 'ISO time' | 'time first' | 'weekday' | 'day number';
}

export type Line =
  | 'title'
  | 'account'
  | 'owner'
  | 'period'
  | 'currency'
  | 'opening'
  | 'closing'
  | 'total'
  | 'count'
  | 'note'
  | 'blank';

export interface Layout {
  readonly columns: readonly Column[];
  readonly hasHeader: boolean;
  readonly money: Money;
  readonly numbers: Numbers;
  readonly dates: Dates;
  /** Words of a column of directions: out, and in. */
  readonly ways: readonly string[];
  /** Booked, pending, refused. */
  readonly states: readonly string[];
  /** In the column of the day, for rows that are not booked yet; null where they have a day. */
  readonly dayOfPending: string | null;
  /** `off`: the fee comes off beside the amount. `within`: the amount is already less the fee. */
  readonly fees: 'none' | 'off' | 'within';
  readonly isFeeNegative: boolean;
  /** What a shop gave back stands as a negative number among the debits. */
  readonly areRefundsDebits: boolean;
  /** Only the last row of a day has the balance. */
  readonly areBalancesDaily: boolean;
  /** Whether the text says the kind of payment and the purpose too, or the payee alone. */
  readonly isTextLong: boolean;
  /** The payee stands in a row of its own, below. */
  readonly isTextContinued: boolean;
  readonly isNewestFirst: boolean;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
  /** Whether a label and its value are cells of their own. */
  readonly areLinesCells: boolean;
  /** Which of the words for these lines the bank takes. */
  readonly lineWord: number;
  /** The opening and the closing balance stand as rows of the table. */
  readonly hasBalanceRows: boolean;
  /** The header comes again in the middle. */
  readonly isHeaderRepeated: boolean;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly quotes: 'all' | 'texts' | 'needed';
  /** Each line is one quoted cell, as spreadsheets save a table again. */
  readonly isLineQuoted: boolean;
  /** A delimiter stands at the end of each line. */
  readonly isLineEnded: boolean;
  readonly newline: '\n' | '\r\n';
  /** By its name of the Encoding Standard. */
  readonly charset: string;
  readonly hasMark: boolean;
}

export const hasColumn = ({ columns }: Pick<Layout, 'columns'>, role: Role): boolean =>
  columns.some((column) => column.role === role);
