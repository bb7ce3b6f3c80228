import { projectedToCompleteAt } from '../../../lib/domain/planning/goals/goal.ts';
import { estimatedContributionMinor } from '../../../lib/domain/planning/goals/profile.ts';
import { accountGuid, transactionGuid } from '../../support/planning/planning-view.ts';
import type { ServiceReading } from './planned.ts';
import type { Put } from './put.ts';

export const putGoals = ({ reading, view, state }: ServiceReading, put: Put): void => {
  put('profile income', state.profile.budgetedIncomeMinor);
  put('profile expenses', state.profile.budgetedExpensesMinor);
  put('profile set', state.profile.goalsContributionMinor);
  put('profile uses estimated', state.profile.usesEstimatedGoalsContribution);
  put('profile estimated', estimatedContributionMinor(state.profile));
  for (const goal of state.goals) {
    const name = `goal ${reading.everyAccount.find((one) => accountGuid(one.name) === goal.accountGuid)?.name}`;
    const reachedAt = projectedToCompleteAt(goal, view.nowMs);
    put(`${name} current`, goal.currentAmountMinor);
    put(`${name} is complete`, goal.isComplete);
    put(`${name} reached on`, reachedAt === null ? null : new Date(reachedAt).toISOString().slice(0, 10));
  }
};

export const putNotifications = ({ reading, view, state }: ServiceReading, put: Put): void => {
  const ofRow = new Map<string, string>(
    [...reading.user.rows, ...reading.everyRow].map(({ id }) => [transactionGuid(id), id]),
  );
  const ofOther = new Map<string, string>([
    ...state.budgets.map(({ guid, categoryGuid }) => [guid, view.categories.find(categoryGuid).name] as const),
    ...reading.accounts.map(({ name }) => [accountGuid(name), name] as const),
  ]);
  const month = new Date(view.nowMs).toISOString().slice(0, 7);
  for (const type of [...BUDGET_TYPES, ...ROW_TYPES, ...ACCOUNT_TYPES]) {
    const all = state.notifications.notifications.filter((one) => one.type === type);
    const isOfMonth = (createdAt: number): boolean => new Date(createdAt).toISOString().startsWith(month);
    const some = BUDGET_TYPES.includes(type) ? all.filter(({ createdAt }) => isOfMonth(createdAt)) : all;
    const names = some.map(({ deepLinkGuid }) => ofRow.get(deepLinkGuid ?? '') ?? ofOther.get(deepLinkGuid ?? ''));
    put(`notifications ${type}`, names.toSorted((a = '', b = '') => (a < b ? -1 : 1)).join(', '));
  }
};

const BUDGET_TYPES: readonly string[] = ['BUDGET_EXCEEDED', 'BUDGET_OFF_TARGET'];
const ROW_TYPES: readonly string[] = ['ACCOUNT_DEPOSIT_LARGE', 'TRANSACTION_EXPENSE_LARGE', 'TRANSACTION_FEE_CHARGE'];
const ACCOUNT_TYPES: readonly string[] = ['DEBT_PAYMENT_REMINDER', 'ACCOUNT_BALANCE_LOW'];
