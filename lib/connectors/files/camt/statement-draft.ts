import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { Correction } from '../ofx/corrections.ts';
import { currencyOf } from '../ofx/currency.ts';
import { dateOrNull } from '../ofx/date.ts';
import { createNotes, type Notes, noteFault } from '../ofx/notes.ts';
import type { FailedStatement, Statement } from '../ofx/statement.ts';
import type { Window } from '../ofx/window.ts';
import { placedTextAt, type XmlElement } from '../xml/element.ts';
import { identityOf, ownAccountOf } from './account.ts';
import { type Balance, changeOf, currencyOfAmount, statedOf, takeBalance } from './balances.ts';
import { toEntryRows } from './entry.ts';
import { withReversalsTurned } from './reversals.ts';

/** What has been read of one statement, report or notification. Rows are made at once, so that entries need not be kept. */
export interface CamtDraft {
  readonly at: number;
  readonly notes: Notes;
  readonly posted: FeedTransaction[];
  readonly pending: FeedTransaction[];
  readonly reversals: Set<FeedTransaction>;
  readonly corrections: Correction[];
  readonly balances: Map<string, Balance>;
  account: XmlElement | null;
  /** Of the account; else of the first amount. */
  currencyCode: string | null;
  window: Window | null;
  announcedCount: number;
}

export const createDraft = (at: number): CamtDraft => ({
  at,
  notes: createNotes(),
  posted: [],
  pending: [],
  reversals: new Set(),
  corrections: [],
  balances: new Map(),
  account: null,
  currencyCode: null,
  window: null,
  announcedCount: 0,
});

/** Takes one of the parts of a statement. Gives how many rows it has brought. */
export const takePart = (draft: CamtDraft, part: XmlElement): number => {
  const { notes } = draft;
  if (part.name === 'Acct') takeAccount(draft, part);
  else if (part.name === 'FrToDt') draft.window = windowOf(part, notes);
  else if (part.name === 'Bal') {
    draft.currencyCode ??= currencyOfAmount(part, notes);
    takeBalance(draft.balances, part, notes);
  } else if (part.name === 'Ntry') return takeEntry(draft, part);
  return 0;
};

const takeAccount = (draft: CamtDraft, account: XmlElement): void => {
  const currency = placedTextAt(account, 'Ccy');
  draft.account = account;
  if (currency !== null) draft.currencyCode = currencyOf(currency, draft.notes);
};

const windowOf = (part: XmlElement, notes: Notes): Window | null => {
  const from = dateOrNull(placedTextAt(part, 'FrDtTm') ?? placedTextAt(part, 'FrDt'), notes);
  const to = dateOrNull(placedTextAt(part, 'ToDtTm') ?? placedTextAt(part, 'ToDt'), notes);
  return from === null || to === null || from > to ? null : { from, to };
};

/** After a fault, the statement is of no use, and its entries are passed over. */
const takeEntry = (draft: CamtDraft, entry: XmlElement): number => {
  const { notes } = draft;
  draft.currencyCode ??= currencyOfAmount(entry, notes);
  const { currencyCode } = draft;
  if (currencyCode === null) noteFault(notes, 'currency.missing', entry.at);
  if (notes.fault !== null || currencyCode === null) return 1;
  const read = toEntryRows(entry, { currencyCode, own: ownAccountOf(draft.account), notes });
  if (read === null) {
    draft.announcedCount += 1;
    return 1;
  }
  for (const row of read.rows) {
    (row.status === 'PENDING' ? draft.pending : draft.posted).push(row);
    if (read.isReversal) draft.reversals.add(row);
  }
  draft.corrections.push(...read.corrections);
  return read.rows.length;
};

export const finishStatement = (draft: CamtDraft): Statement | FailedStatement => {
  const { at, notes, currencyCode, account, window } = draft;
  const identity = identityOf(account, currencyCode);
  if (identity === null) noteFault(notes, 'account.missing', at);
  if (currencyCode === null) noteFault(notes, 'currency.missing', at);
  if (identity === null || currencyCode === null || notes.fault !== null) {
    return { kind: 'failed', at, identity, fault: notes.fault ?? { code: 'account.missing', at } };
  }
  const { stated, asOf } = statedOf(draft.balances, currencyCode);
  const list = { rows: draft.posted, corrections: draft.corrections, window };
  return {
    kind: 'statement',
    at,
    identity,
    institutionName: null,
    currencyCode,
    asOf,
    stated,
    lists: [withReversalsTurned(list, draft.reversals, changeOf(draft.balances))],
    pending: draft.pending.length === 0 ? null : { rows: draft.pending, asOf },
    holdings: null,
    roundedCount: notes.roundedCount,
    announcedCount: draft.announcedCount,
  };
};
