import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { planReadOperation } from '../../operation.ts';

export const listSpendingPlans = planReadOperation({
  path: '/spending_plans',
  query: z.object(paged),
  answer: { status: 200, body: 'spendingPlans' },
});

export const readSpendingPlan = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}',
  answer: { status: 200, body: 'spendingPlan' },
});

export const listSpendingPlanAccounts = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account',
  answer: { status: 200, body: 'spendingPlanAccounts' },
});

export const readSpendingPlanAccount = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  answer: { status: 200, body: 'spendingPlanAccount' },
});

export const listSpendingPlanIterations = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations',
  query: z.object(paged),
  answer: { status: 200, body: 'iterations' },
});

export const readCurrentSpendingPlanIteration = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current',
  answer: { status: 200, body: 'iteration' },
});

export const readSpendingPlanIteration = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/{iteration_number}',
  answer: { status: 200, body: 'iteration' },
  errors: ['malformed'],
});

export const listSpendingPlanIterationItems = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  query: z.object(paged),
  answer: { status: 200, body: 'iterationItems' },
});

export const readSpendingPlanIterationItem = planReadOperation({
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  answer: { status: 200, body: 'iterationItem' },
});
