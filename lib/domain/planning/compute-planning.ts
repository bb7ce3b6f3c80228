import type { BeatContext } from './beats/beat-template.ts';
import { computeBeats } from './beats/compute-beats.ts';
import { computeBudgets } from './budgets/compute-budgets.ts';
import { computeGoals } from './goals/compute-goals.ts';
import { computeProfile } from './goals/profile.ts';
import { computeNotifications } from './notifications/compute-notifications.ts';
import { schedulePayments } from './payments/schedule-payments.ts';
import type { PlanningRow } from './planning-row.ts';
import type { PlanningState } from './planning-state.ts';
import type { PlanningView } from './planning-view.ts';
import { findRepeating } from './repeating/find-repeating.ts';
import { recurringRowsOf } from './repeating/recurring-rows.ts';
import type { RepeatingTransaction } from './repeating/repeating-transaction.ts';
import { computePlan } from './spending-plans/compute-plan.ts';

/**
 * Computes everything planned from accounts and transactions, each part from those before it. A second computation changes
 * nothing; an unchanged part is the same object as before. The rows already have the categories in which `before.transfers`
 * are shown. `yearOfRows` are those of `REPEATING_MONTHS` and of `YEAR_BEFORE`; null where these
 * rows have not changed since repeating transactions were last looked for.
 */
export const computePlanning = (
  view: PlanningView,
  yearOfRows: readonly PlanningRow[] | null,
  before: PlanningState,
): PlanningState => {
  const { repeating, recurring } = yearOfRows === null ? before : whatRecurs(findRepeating(view, yearOfRows));
  const payments = schedulePayments(view, repeating, before.payments);
  const budgets = computeBudgets(view, { ...payments, repeating, recurring }, before.budgets);
  const profile = computeProfile(view, budgets, before.profile);
  const goals = computeGoals(view, profile, before.goals);
  const { plan, items } = computePlan(view, payments.payments, before);
  const context: BeatContext = { ...view, repeating, payments: payments.payments, budgets, goals };
  const beats = computeBeats(context, before.beats);
  const notifications = computeNotifications(context, beats, before.notifications);
  const { transfers } = before;
  return { transfers, repeating, recurring, payments, budgets, profile, goals, plan, items, beats, notifications };
};

/** Only beats about subscriptions look at single charges again; of all else it is enough to know which rows recur. */
const whatRecurs = (found: readonly RepeatingTransaction[]): Pick<PlanningState, 'repeating' | 'recurring'> => ({
  repeating: found.map((one) => (one.kind === 'SUBSCRIPTION' ? one : { ...one, occurrences: [] })),
  recurring: recurringRowsOf(found),
});
