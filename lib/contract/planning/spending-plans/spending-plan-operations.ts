import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { ok, planReadOperation } from '../../operation.ts';

export const listSpendingPlans = planReadOperation({
  path: '/spending_plans',
  query: z.object(paged),
  answer: ok('spendingPlans'),
});

export const readSpendingPlan = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}',
  answer: ok('spendingPlan'),
});

export const listSpendingPlanAccounts = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account',
  answer: ok('spendingPlanAccounts'),
});

export const readSpendingPlanAccount = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  answer: ok('spendingPlanAccount'),
});

export const listSpendingPlanIterations = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations',
  query: z.object(paged),
  answer: ok('iterations'),
});

export const readCurrentSpendingPlanIteration = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current',
  answer: ok('iteration'),
});

export const readSpendingPlanIteration = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/{iteration_number}',
  answer: ok('iteration'),
  errors: ['malformed'],
});

export const listSpendingPlanIterationItems = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  query: z.object(paged),
  answer: ok('iterationItems'),
});

export const readSpendingPlanIterationItem = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  answer: ok('iterationItem'),
});
