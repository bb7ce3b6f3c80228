import { moneyOf, moneyOrNull } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type {
  goal as goalSchema,
  monthlyCashFlowProfile as monthlyCashFlowProfileSchema,
} from '../../contract/planning/goals/goal-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toTimestampOrNull } from '../../domain/kernel/time.ts';
import {
  type Goal,
  type MonthlyCashFlowProfile,
  projectedToCompleteAt,
  trackOf,
} from '../../domain/planning/goals/goal.ts';
import { estimatedContributionMinor } from '../../domain/planning/goals/profile.ts';

export const presentGoal = (goal: Goal, userGuid: Guid<'USR'>, nowMs: number): WireOf<typeof goalSchema> => ({
  account_guid: goal.accountGuid,
  amount: moneyOf(goal.amountMinor, goal.currencyCode),
  completed_at: toTimestampOrNull(goal.completedAt),
  current_amount: moneyOf(goal.currentAmountMinor, goal.currencyCode),
  goal_type_name: goal.goalType,
  guid: goal.guid,
  has_been_spent: goal.hasBeenSpent,
  is_complete: goal.isComplete,
  meta_type_name: goal.metaType,
  metadata: goal.metadata,
  name: goal.name,
  position: goal.position,
  projected_to_complete_at: toTimestampOrNull(projectedToCompleteAt(goal, nowMs)),
  track_type_name: trackOf(goal),
  user_guid: userGuid,
});

export const presentMonthlyCashFlowProfile = (
  profile: MonthlyCashFlowProfile,
  userGuid: Guid<'USR'>,
): WireOf<typeof monthlyCashFlowProfileSchema> => {
  const { currencyCode } = profile;
  return {
    budgeted_expenses: moneyOf(profile.budgetedExpensesMinor, currencyCode),
    budgeted_income: moneyOf(profile.budgetedIncomeMinor, currencyCode),
    estimated_goals_contribution: moneyOrNull(estimatedContributionMinor(profile), currencyCode),
    goals_contribution: moneyOrNull(profile.goalsContributionMinor, currencyCode),
    guid: profile.guid,
    user_guid: userGuid,
    uses_estimated_goals_contribution: profile.usesEstimatedGoalsContribution,
  };
};
