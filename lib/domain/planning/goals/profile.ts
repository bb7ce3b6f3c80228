import { larger, parseMoney } from '../../kernel/money.ts';
import { refused } from '../../kernel/refused.ts';
import { withChange } from '../../kernel/with-change.ts';
import type { Budget } from '../budgets/budget.ts';
import type { PlanningChange } from '../planning-state.ts';
import type { PlanningView } from '../planning-view.ts';
import type { MonthlyCashFlowProfile } from './goal.ts';

/** What budgets leave of income each month, never negative; null while no income is budgeted. */
export const estimatedContributionMinor = (
  profile: Pick<MonthlyCashFlowProfile, 'budgetedIncomeMinor' | 'budgetedExpensesMinor'>,
): bigint | null =>
  profile.budgetedIncomeMinor === 0n ? null : larger(0n, profile.budgetedIncomeMinor - profile.budgetedExpensesMinor);

/** What goes to goals each month; 0 while that is not known. */
export const contributionMinor = (profile: MonthlyCashFlowProfile): bigint =>
  (profile.usesEstimatedGoalsContribution ? estimatedContributionMinor(profile) : profile.goalsContributionMinor) ?? 0n;

export type ProfileRefusal = 'amountTooFine' | 'contributionMissing';

export interface ProfileFields {
  /** Decimal text, not negative. */
  readonly goalsContribution?: string | undefined;
  readonly usesEstimatedGoalsContribution?: boolean | undefined;
}

/** An amount of the user's own can only be used once there is one. */
export const changeProfile = (
  before: MonthlyCashFlowProfile,
  fields: ProfileFields,
): PlanningChange<'profile', ProfileRefusal> => {
  const { goalsContribution, usesEstimatedGoalsContribution = before.usesEstimatedGoalsContribution } = fields;
  const parsed = goalsContribution === undefined ? null : parseMoney(goalsContribution, before.currencyCode);
  if (parsed?.kind === 'refused') return refused('amountTooFine');
  const goalsContributionMinor = parsed?.minor ?? before.goalsContributionMinor;
  if (!usesEstimatedGoalsContribution && goalsContributionMinor === null) {
    return refused('contributionMissing');
  }
  return { kind: 'changed', profile: { ...before, goalsContributionMinor, usesEstimatedGoalsContribution } };
};

/** The profile with the sums of the top-level budgets; those under them are part of these. */
export const computeProfile = (
  view: Pick<PlanningView, 'categories' | 'currencyCode'>,
  budgets: readonly Budget[],
  before: MonthlyCashFlowProfile,
): MonthlyCashFlowProfile => {
  // What the user set stays in the currency it was meant in.
  const currencyCode = before.goalsContributionMinor === null ? view.currencyCode : before.currencyCode;
  const counted = budgets.filter((budget) => budget.parentGuid === null && budget.currencyCode === currencyCode);
  const sumWhere = (isIncome: boolean): bigint =>
    counted.reduce(
      (sum, budget) =>
        view.categories.find(budget.categoryGuid).isIncome === isIncome ? sum + budget.amountMinor : sum,
      0n,
    );
  return withChange(before, {
    currencyCode,
    budgetedIncomeMinor: sumWhere(true),
    budgetedExpensesMinor: sumWhere(false),
  });
};
