import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { planReadOperation } from '../../operation.ts';
import { iterationItemPath, iterationPath, spendingPlanAccountPath, spendingPlanPath } from './spending-plan-paths.ts';

export const listSpendingPlans = planReadOperation({
  path: '/spending_plans',
  query: z.object(paged),
  answer: { status: 200, body: 'spendingPlans' },
});

export const readSpendingPlan = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}',
  params: spendingPlanPath,
  answer: { status: 200, body: 'spendingPlan' },
});

export const listSpendingPlanAccounts = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account',
  params: spendingPlanPath,
  answer: { status: 200, body: 'spendingPlanAccounts' },
});

export const readSpendingPlanAccount = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  params: spendingPlanAccountPath,
  answer: { status: 200, body: 'spendingPlanAccount' },
});

export const listSpendingPlanIterations = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations',
  params: spendingPlanPath,
  query: z.object(paged),
  answer: { status: 200, body: 'iterations' },
});

export const readCurrentSpendingPlanIteration = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current',
  params: spendingPlanPath,
  answer: { status: 200, body: 'iteration' },
});

export const readSpendingPlanIteration = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/{iteration_number}',
  params: iterationPath,
  answer: { status: 200, body: 'iteration' },
  errors: ['malformed'],
});

export const listSpendingPlanIterationItems = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  params: spendingPlanPath,
  query: z.object(paged),
  answer: { status: 200, body: 'iterationItems' },
});

export const readSpendingPlanIterationItem = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  params: iterationItemPath,
  answer: { status: 200, body: 'iterationItem' },
});
