import type { DecimalMark, Sign } from '../../../domain/imports/import-mapping.ts';

/** Which columns, from 0, have the money of a table. */
export interface MoneyColumns {
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly fee: number | null;
  readonly balance: number | null;
}

/** What the names of the columns say; nothing in a table without a header. */
export interface NamedMoney extends MoneyColumns {
  /** The amount before its fee, and after it. */
  readonly gross: number | null;
  readonly net: number | null;
}

export interface ProvedMoney extends MoneyColumns {
  /** Has words for the direction of the amount. */
  readonly direction: number | null;
  /** Tells accounts apart. */
  readonly account: number | null;
  /** Null where amounts have no sign and not all balances follow: some of them may go the other way. */
  readonly sign: Sign | null;
  /** Null where the balances follow with either mark. */
  readonly decimal: DecimalMark | null;
  /** All balances follow. */
  readonly isWhole: boolean;
  /** No other columns give other amounts from which the balances follow as well. */
  readonly isOnly: boolean;
}

export interface MoneyFacts {
  /** The cells of the first rows. */
  readonly rows: readonly (readonly string[])[];
  /** The column that tells accounts apart by its name; null where there is one account. */
  readonly account: number | null;
  /** Columns that may tell accounts apart, though no name says it. */
  readonly accounts: readonly number[];
  readonly named: NamedMoney;
  /** Columns of numbers, the better ones first. */
  readonly columns: readonly number[];
  /** Columns with words for directions. */
  readonly directions: readonly number[];
}

/** As many rows show how balances follow; more would only take time. */
export const PROOF_ROWS_MAX = 300;
/** Tables of banks have fewer columns of money. Each is tried with each other one. */
export const COLUMNS_TRIED_MAX = 8;
/** So many steps in a row are no chance where no name says that a column has balances. */
export const STEPS_WITHOUT_NAME_MIN = 2;
