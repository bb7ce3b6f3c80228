import { derivedGuid, type Guid } from '../kernel/guid.ts';
import type { Refused } from '../kernel/refused.ts';
import { NO_OWN_TRANSFERS, type OwnTransfers } from '../ledger/transfers/own-transfers.ts';
import type { Beat } from './beats/beat.ts';
import type { Budget } from './budgets/budget.ts';
import type { Goal, MonthlyCashFlowProfile } from './goals/goal.ts';
import type { Notifications } from './notifications/notification.ts';
import type { ScheduledPayments } from './payments/scheduled-payment.ts';
import type { RecurringRows } from './repeating/recurring-rows.ts';
import type { RepeatingTransaction } from './repeating/repeating-transaction.ts';
import type { SpendingPlan, SpendingPlanItem } from './spending-plans/spending-plan.ts';

/**
 * Everything planned of a user, in the parts in which it is stored. A part holds what the user set and what was computed.
 */
export interface PlanningState {
  /** Lists of transactions read them, too. */
  readonly transfers: OwnTransfers;
  readonly repeating: readonly RepeatingTransaction[];
  /** The rows of `repeating`; null before these were first looked for. */
  readonly recurring: RecurringRows | null;
  readonly payments: ScheduledPayments;
  readonly budgets: readonly Budget[];
  readonly profile: MonthlyCashFlowProfile;
  readonly goals: readonly Goal[];
  readonly plan: SpendingPlan | null;
  /** The items of the plan's current iteration. */
  readonly items: readonly SpendingPlanItem[];
  readonly beats: readonly Beat[];
  readonly notifications: Notifications;
}

export type PlanningPart = keyof PlanningState;

/** What a change that a user asks for leads to: the parts as they are after it; or why it is refused. */
export type PlanningChange<P extends PlanningPart, R extends string> =
  | ({ readonly kind: 'changed' } & Pick<PlanningState, P>)
  | Refused<R>;

/** The state of a user for whom nothing was computed yet. */
export const noPlanning = (userGuid: Guid<'USR'>): PlanningState => ({
  transfers: NO_OWN_TRANSFERS,
  repeating: [],
  recurring: null,
  payments: { payments: [], dismissed: [] },
  budgets: [],
  profile: {
    guid: derivedGuid('MCF', userGuid),
    currencyCode: 'USD',
    goalsContributionMinor: null,
    usesEstimatedGoalsContribution: true,
    budgetedIncomeMinor: 0n,
    budgetedExpensesMinor: 0n,
  },
  goals: [],
  plan: null,
  items: [],
  beats: [],
  notifications: { notifications: [], dismissed: [] },
});
