import { larger } from '../../kernel/money.ts';
import type { MonthlyCashFlowProfile } from './goal.ts';

/** What budgets leave of income each month, never negative; null while no income is budgeted. */
export const estimatedContributionMinor = (
  profile: Pick<MonthlyCashFlowProfile, 'budgetedIncomeMinor' | 'budgetedExpensesMinor'>,
): bigint | null =>
  profile.budgetedIncomeMinor === 0n ? null : larger(0n, profile.budgetedIncomeMinor - profile.budgetedExpensesMinor);

/** What goes to goals each month; 0 while nothing is known of it. */
export const contributionMinor = (profile: MonthlyCashFlowProfile): bigint =>
  (profile.usesEstimatedGoalsContribution ? estimatedContributionMinor(profile) : profile.goalsContributionMinor) ?? 0n;
