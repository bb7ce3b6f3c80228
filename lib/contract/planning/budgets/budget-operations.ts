import { planningReadOperation } from '../../operation.ts';

export const listBudgets = planningReadOperation('/budgets', 'budgets');

export const readBudget = planningReadOperation('/budgets/{budget_guid}', 'budget');
