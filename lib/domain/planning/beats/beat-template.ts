import type { Guid } from '../../kernel/guid.ts';
import type { FoundTransaction } from '../../transactions/transaction.ts';
import type { Budget } from '../budgets/budget.ts';
import type { Goal } from '../goals/goal.ts';
import type { ScheduledPayment } from '../payments/scheduled-payment.ts';
import type { PlanningView } from '../planning-view.ts';
import type { RepeatingTransaction } from '../repeating/repeating-transaction.ts';
import type { BeatLinks, BeatText } from './beat.ts';

/** What a template looks at. */
export interface BeatScene extends PlanningView {
  readonly repeating: readonly RepeatingTransaction[];
  readonly payments: readonly ScheduledPayment[];
  readonly budgets: readonly Budget[];
  readonly goals: readonly Goal[];
}

/** One thing worth saying, as a template finds it. */
export interface BeatDraft extends BeatText, Partial<BeatLinks> {
  /** What makes it this beat and no other: guids and periods, never figures, which may still move. */
  readonly key: readonly string[];
  /** Civil date since when it holds. */
  readonly activeOn: string;
}

/**
 * A kind of beat: everything that holds now, found anew each time. What a template no longer finds is overtaken, so a
 * draft about a moment gone by has to be found as long as it is news: up to `NEWS_DAYS` after it.
 */
export interface BeatTemplate {
  /** In the contract's spelling. */
  readonly name: string;
  readonly find: (scene: BeatScene) => readonly BeatDraft[];
}

/** How long single transactions and other moments are news. */
export const NEWS_DAYS = 30;

/** Rows a beat names one by one; of a month's spending these are the newest. */
export const LINKED_ROWS_MAX = 20;

/** A beat about a single account. */
export const linksToAccount = (guid: Guid<'ACT'>): Partial<BeatLinks> => ({
  primaryAccountGuid: guid,
  accountGuids: [guid],
});

/** A beat about a single row. */
export const linksToRow = ({ transaction, accountGuid, category }: FoundTransaction): Partial<BeatLinks> => ({
  primaryAccountGuid: accountGuid,
  primaryTransactionGuid: transaction.guid,
  accountGuids: [accountGuid],
  categoryGuids: [category.guid],
  merchantGuids: transaction.merchantGuid === null ? [] : [transaction.merchantGuid],
  transactionGuids: [transaction.guid],
});

/** A beat that tells of one row, once. */
export const draftOfRow = (row: FoundTransaction, text: BeatText): BeatDraft => ({
  key: [row.transaction.guid],
  activeOn: row.transaction.date,
  ...text,
  ...linksToRow(row),
});

/** The rows of a beat that is about no single one, and the accounts they are of. */
export const linksToRows = (rows: readonly FoundTransaction[]): Partial<BeatLinks> => {
  const newest = rows.toSorted(newestFirst).slice(0, LINKED_ROWS_MAX);
  return {
    accountGuids: newest.map(({ accountGuid }) => accountGuid),
    transactionGuids: newest.map(({ transaction }) => transaction.guid),
  };
};

/** By date, then guid: how rows came in means nothing. */
export const newestFirst = ({ transaction: a }: FoundTransaction, { transaction: b }: FoundTransaction): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.guid < b.guid ? -1 : 1;
};
