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
