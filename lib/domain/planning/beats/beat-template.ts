import type { Guid } from '../../kernel/guid.ts';
import type { Budget } from '../budgets/budget.ts';
import type { Goal } from '../goals/goal.ts';
import type { ScheduledPayment } from '../payments/scheduled-payment.ts';
import type { PlanningRow } from '../planning-row.ts';
import type { PlanningView } from '../planning-view.ts';
import type { RepeatingTransaction } from '../repeating/repeating-transaction.ts';
import type { BeatLinks, BeatText } from './beat.ts';

/** What templates look at. */
export interface BeatContext extends PlanningView {
  readonly repeating: readonly RepeatingTransaction[];
  readonly payments: readonly ScheduledPayment[];
  readonly budgets: readonly Budget[];
  readonly goals: readonly Goal[];
}

/** One thing worth saying, as a template finds it. */
export interface BeatDraft extends BeatText, Partial<BeatLinks> {
  /** What identifies the beat: guids and periods, and no figures, because these may still change. */
  readonly key: readonly string[];
  /** Civil date since when it holds. */
  readonly activeOn: string;
}

/**
 * A kind of beat. `find` gives all drafts that hold now, anew each time; a beat whose draft is no longer found is
 * overtaken. So a draft about a past moment must be found for `RECENT_DAYS` after it.
 */
export interface BeatTemplate {
  /** In the contract's spelling. */
  readonly name: string;
  readonly find: (context: BeatContext) => readonly BeatDraft[];
}

/** How long single transactions and other moments are news. */
export const RECENT_DAYS = 30;

/** Rows that a beat links to; where there are more, the newest. */
export const LINKED_ROWS_MAX = 20;

/** The links of a beat about one account. */
export const linksToAccount = (guid: Guid<'ACT'>): Partial<BeatLinks> => ({
  primaryAccountGuid: guid,
  accountGuids: [guid],
});

/** The links of a beat about one row. */
export const linksToRow = ({ transaction, accountGuid, category }: PlanningRow): Partial<BeatLinks> => ({
  primaryAccountGuid: accountGuid,
  primaryTransactionGuid: transaction.guid,
  accountGuids: [accountGuid],
  categoryGuids: [category.guid],
  merchantGuids: transaction.merchantGuid === null ? [] : [transaction.merchantGuid],
  transactionGuids: [transaction.guid],
});

/** The draft of a beat about one row. */
export const draftOfRow = (row: PlanningRow, text: BeatText): BeatDraft => ({
  key: [row.transaction.guid],
  activeOn: row.transaction.date,
  ...text,
  ...linksToRow(row),
});

/** The links of a beat about several rows: the rows and their accounts. */
export const linksToRows = (rows: readonly PlanningRow[]): Partial<BeatLinks> => {
  const newest = rows.toSorted(newestFirst).slice(0, LINKED_ROWS_MAX);
  return {
    accountGuids: newest.map(({ accountGuid }) => accountGuid),
    transactionGuids: newest.map(({ transaction }) => transaction.guid),
  };
};

/** By date, then guid: the order in which rows come does not count. */
export const newestFirst = ({ transaction: a }: PlanningRow, { transaction: b }: PlanningRow): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.guid < b.guid ? -1 : 1;
};
