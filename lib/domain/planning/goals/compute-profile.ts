import type { Budget } from '../budgets/budget.ts';
import type { PlanningView } from '../planning-view.ts';
import type { MonthlyCashFlowProfile } from './goal.ts';

/** What budgets of the top level come to: those under them are part of them. */
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
  const budgetedIncomeMinor = sumWhere(true);
  const budgetedExpensesMinor = sumWhere(false);
  return currencyCode === before.currencyCode &&
    budgetedIncomeMinor === before.budgetedIncomeMinor &&
    budgetedExpensesMinor === before.budgetedExpensesMinor
    ? before
    : { ...before, currencyCode, budgetedIncomeMinor, budgetedExpensesMinor };
};
