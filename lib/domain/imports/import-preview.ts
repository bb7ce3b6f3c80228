import type { Guid } from '../kernel/guid.ts';

/** What a dry run shows of a file, so that people can check it before it is imported. */

/** A row as it would be imported. */
export interface PreviewRow {
  readonly transactedOn: string;
  readonly postedOn: string | null;
  readonly type: 'CREDIT' | 'DEBIT';
  readonly status: 'POSTED' | 'PENDING';
  /** Never negative. */
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  readonly description: string;
  readonly memo: string | null;
  /** Where it begins in the file, from 1; null where the format has no lines of rows. */
  readonly line: number | null;
  /** After this row, as the file has it. */
  readonly balanceMinor: bigint | null;
}

/** Where a row of a table stands, and the balance after it. */
export interface RowPlace {
  readonly line: number;
  readonly balanceMinor: bigint | null;
}

/** `place`: of a row of a table. */
export const previewRowOf = (row: Omit<PreviewRow, 'line' | 'balanceMinor'>, place?: RowPlace): PreviewRow => {
  const { transactedOn, postedOn, type, status, amountMinor, currencyCode, description, memo } = row;
  const { line = null, balanceMinor = null } = place ?? {};
  return { line, transactedOn, postedOn, type, status, amountMinor, currencyCode, description, memo, balanceMinor };
};

/** A row whose balance does not follow from that of its neighbour, and what moved with it as the balances say. */
export interface RowNotAdding {
  readonly line: number;
  readonly movedMinor: bigint;
}

/**
 * Why the rows of a file go to an account. `rows_known`: it has some of them. `same_header`: only the header says so, as where
 * no row has a balance.
 */
export const ACCOUNT_REASONS = [
  'named_by_caller',
  'named_in_file',
  'balances_go_on',
  'rows_known',
  'same_header',
  'new',
] as const;
export type AccountReason = (typeof ACCOUNT_REASONS)[number];

/**
 * Why a row of a file is none. `empty`: it has no amount. `void`: a payment that was refused or taken back. `undated`: one that
 * is still to come, and has a word for its date. `announced`: an entry of CAMT that announces a payment or only informs.
 * `balance`: it states a balance. `total`: it sums others up.
 */
export const LEFT_OUT_REASONS = ['empty', 'void', 'undated', 'announced', 'balance', 'total'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Rows of a file that are left out for one reason. */
export interface LeftOutRows {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** Of the first of them; empty where the format has no lines. */
  readonly lines: readonly number[];
}

/** Rows of a format that has no lines; empty where there are none. */
export const leftOutRows = (reason: LeftOutReason, count: number): readonly LeftOutRows[] =>
  count === 0 ? [] : [{ reason, count, lines: [] }];

/** Enough to find them in the file; the count says how many there are. */
export const LINES_SHOWN_MAX = 10;

/** What a value makes of some rows. */
export interface Reading {
  readonly value: string;
  readonly rows: readonly PreviewRow[];
}

/**
 * What is unsure of a row. `balance.not_adding`: its amount and the balances around it contradict each other. `row.cut`: the file
 * ends in it without the end of a line, and nothing shows that it is whole.
 */
export const DOUBT_CODES = ['balance.not_adding', 'row.cut'] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];

export interface RowDoubt {
  readonly code: DoubtCode;
  readonly line: number | null;
  /** Side by side; empty where there is only one. */
  readonly readings: readonly Reading[];
}

/** What a file has for one account. */
export interface ImportPreview {
  /** The first ones and the last one, in the order of the file. */
  readonly rows: readonly PreviewRow[];
  /** Of the rows in the currency of the account. */
  readonly sums: { readonly inMinor: bigint; readonly outMinor: bigint };
  /** Null where there is no row. */
  readonly days: { readonly first: string; readonly last: string; readonly count: number } | null;
  /** Of the account after the import, as it is shown, as exact decimal text; null where nobody knows it. */
  readonly balance: string | null;
  readonly currencyCode: string;
  readonly reason: AccountReason;
  readonly leftOut: readonly LeftOutRows[];
  readonly doubts: readonly RowDoubt[];
  /** Null where no row is there already in other words or another direction. */
  readonly changes: PreviewChanges | null;
  /** Rows of the replaced imports with what the file makes of them; null where it changes none. */
  readonly replaced: PreviewPairs | null;
}

/** Rows that would come beside others of the same day and amount, as where the file was read in another way before. */
export interface PreviewChanges extends PreviewPairs {
  /** The rows that are there. */
  readonly rows: readonly Guid<'TRN'>[];
  /** The imports that have these rows. */
  readonly imports: readonly Guid<'IMP'>[];
}

export interface PreviewPairs {
  readonly count: number;
  /** The first of them. */
  readonly pairs: readonly { readonly before: PreviewRow; readonly after: PreviewRow }[];
}

/** So many pairs show what is different. */
export const PAIRS_SHOWN_MAX = 5;
