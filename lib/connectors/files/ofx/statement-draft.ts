import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { type Aggregate, leafOf, textOf } from './aggregate.ts';
import { type Correction, correctedIdOf, isDeletion } from './corrections.ts';
import { statedCurrencyOf } from './currency.ts';
import { dateOrNull, readDate } from './date.ts';
import { BANK_ROWS } from './names.ts';
import { createNotes, type Notes } from './notes.ts';
import { toRow } from './row.ts';
import { type Window, windowOf } from './window.ts';

/** What has been read of one list of rows. */
export interface RowList {
  readonly isPendingList: boolean;
  readonly posted: FeedTransaction[];
  readonly pending: FeedTransaction[];
  readonly corrections: Correction[];
  /** Rows that can be understood only at the end of the file, since a currency or a security comes later. */
  readonly late: Aggregate[];
  window: Window | null;
  /** `YYYY-MM-DD`, of a pending list. */
  asOf: string | null;
}

/** What has been read of one statement. Rows are made at once, so that their fields need not be kept. */
export interface StatementDraft {
  readonly aggregate: Aggregate;
  readonly institutionName: string | null;
  readonly notes: Notes;
  readonly lists: RowList[];
  readonly positions: Aggregate[];
  hasPositions: boolean;
  /** The youngest of each: statements that were glued together have several. */
  readonly balances: Map<string, Aggregate>;
}

export const createDraft = (aggregate: Aggregate, institutionName: string | null): StatementDraft => ({
  aggregate,
  institutionName,
  notes: createNotes(),
  lists: [],
  positions: [],
  hasPositions: false,
  balances: new Map(),
});

export const openList = (draft: StatementDraft, isPendingList: boolean): RowList => {
  const list: RowList = {
    isPendingList,
    posted: [],
    pending: [],
    corrections: [],
    late: [],
    window: null,
    asOf: null,
  };
  draft.lists.push(list);
  return list;
};

/** The end of a list, where its own fields are known. */
export const closeList = ({ lists, notes }: StatementDraft, aggregate: Aggregate): void => {
  const list = lists.at(-1);
  if (list === undefined) return;
  if (list.isPendingList) list.asOf = dateOrNull(leafOf(aggregate, 'DTASOF'), notes);
  else list.window = windowOf(aggregate, notes);
};

/** After a fault, the statement is of no use, and its rows are passed over. */
export const takeRow = (draft: StatementDraft, row: Aggregate): void => {
  if (draft.notes.fault !== null) return;
  const list = draft.lists.at(-1) ?? openList(draft, false);
  const currencyCode = statedCurrencyOf(draft.aggregate);
  // Rows after a late one are late too, so that the order of the file is kept.
  const isLate = list.late.length > 0 || currencyCode === null || !BANK_ROWS.has(row.name);
  if (isLate) list.late.push(row);
  else takeBankRow({ list, row, currencyCode, notes: draft.notes });
};

interface BankRow {
  readonly list: RowList;
  readonly row: Aggregate;
  readonly currencyCode: string;
  readonly notes: Notes;
}

export const takeBankRow = ({ list, row, currencyCode, notes }: BankRow): void => {
  if (isDeletion(row)) {
    const upstreamId = correctedIdOf(row);
    if (upstreamId !== null) list.corrections.push({ upstreamId, row: null });
    return;
  }
  const isPending = list.isPendingList || row.name === 'STMTTRNP';
  const taken = toRow(row, { currencyCode, isPending, notes });
  (isPending ? list.pending : list.posted).push(taken);
  const upstreamId = isPending ? null : correctedIdOf(row);
  if (upstreamId !== null) list.corrections.push({ upstreamId, row: taken });
};

export const takeBalance = ({ balances }: StatementDraft, balance: Aggregate): void => {
  const known = balances.get(balance.name);
  if (known === undefined || asOfText(balance) >= asOfText(known)) balances.set(balance.name, balance);
};

/** Sorts before every date when there is none. */
const asOfText = (balance: Aggregate): string => readDate(textOf(balance, 'DTASOF') ?? '') ?? '';
