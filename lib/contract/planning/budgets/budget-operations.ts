import { planReadOperation } from '../../operation.ts';

export const listBudgets = planReadOperation('/budgets', 'budgets');

export const readBudget = planReadOperation('/budgets/{budget_guid}', 'budget');
