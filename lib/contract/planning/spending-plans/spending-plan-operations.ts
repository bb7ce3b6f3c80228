import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { planReadOperation } from '../../operation.ts';

export const listSpendingPlans = planReadOperation('/spending_plans', 'spendingPlans', { query: z.object(paged) });

export const readSpendingPlan = planReadOperation('/spending_plans/{spending_plan_guid}', 'spendingPlan');

export const listSpendingPlanAccounts = planReadOperation(
  '/spending_plans/{spending_plan_guid}/spending_plan_account',
  'spendingPlanAccounts',
);

export const readSpendingPlanAccount = planReadOperation(
  '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  'spendingPlanAccount',
);

export const listSpendingPlanIterations = planReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations',
  'iterations',
  { query: z.object(paged) },
);

export const readCurrentSpendingPlanIteration = planReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations/current',
  'iteration',
);

export const readSpendingPlanIteration = planReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations/{iteration_number}',
  'iteration',
  { errors: ['malformed'] },
);

export const listSpendingPlanIterationItems = planReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  'iterationItems',
  { query: z.object(paged) },
);

export const readSpendingPlanIterationItem = planReadOperation(
  '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  'iterationItem',
);
