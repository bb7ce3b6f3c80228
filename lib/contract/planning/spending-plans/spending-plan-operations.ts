import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { planningReadOperation } from '../../operation.ts';

export const listSpendingPlans = planningReadOperation('/spending_plans', 'spendingPlans', { query: z.object(paged) });

export const readSpendingPlan = planningReadOperation('/spending_plans/{spending_plan_guid}', 'spendingPlan');

export const listSpendingPlanAccounts = planningReadOperation(
  '/spending_plans/{spending_plan_guid}/spending_plan_account',
  'spendingPlanAccounts',
);

export const readSpendingPlanAccount = planningReadOperation(
  '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  'spendingPlanAccount',
);

export const listSpendingPlanIterations = planningReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations',
  'iterations',
  { query: z.object(paged) },
);

export const readCurrentSpendingPlanIteration = planningReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations/current',
  'iteration',
);

export const readSpendingPlanIteration = planningReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations/{iteration_number}',
  'iteration',
  { errors: ['malformed'] },
);

export const listSpendingPlanIterationItems = planningReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  'iterationItems',
  { query: z.object(paged) },
);

export const readSpendingPlanIterationItem = planningReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  'iterationItem',
);
