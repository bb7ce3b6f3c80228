import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { operation } from '../../operation.ts';
import { iterationItemPath, iterationPath, spendingPlanAccountPath, spendingPlanPath } from './spending-plan-paths.ts';

const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  tag: 'spending plan',
  tellsStalePlan: true,
} as const;

export const listSpendingPlans = operation({
  ...shared,
  path: '/spending_plans',
  summary: 'List spending plans',
  description: 'A user has one plan at most.',
  source: ['list-spending-plans', 'spending-plans-overview'],
  query: z.object(paged),
  answer: { status: 200, description: 'The plan, or none.', body: 'spendingPlans' },
});

export const readSpendingPlan = operation({
  ...shared,
  path: '/spending_plans/{spending_plan_guid}',
  summary: 'Read a spending plan',
  source: ['read-spending-plan'],
  params: spendingPlanPath,
  answer: { status: 200, description: 'The plan.', body: 'spendingPlan' },
});

export const listSpendingPlanAccounts = operation({
  ...shared,
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account',
  summary: 'List plan accounts',
  description: 'The accounts whose transactions the plan counts, all on one page.',
  source: ['list-spending-plan-accounts'],
  params: spendingPlanPath,
  answer: { status: 200, description: 'Every plan account.', body: 'spendingPlanAccounts' },
});

export const readSpendingPlanAccount = operation({
  ...shared,
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  summary: 'Read a plan account',
  source: ['read-spending-plan-account'],
  params: spendingPlanAccountPath,
  answer: { status: 200, description: 'The plan account.', body: 'spendingPlanAccount' },
});

export const listSpendingPlanIterations = operation({
  ...shared,
  path: '/spending_plans/{spending_plan_guid}/iterations',
  summary: 'List iterations',
  source: ['list-spending-plan-iterations'],
  params: spendingPlanPath,
  query: z.object(paged),
  answer: { status: 200, description: 'One iteration for each month, oldest first.', body: 'iterations' },
});

export const readCurrentSpendingPlanIteration = operation({
  ...shared,
  path: '/spending_plans/{spending_plan_guid}/iterations/current',
  summary: 'Read the current iteration',
  description: 'The iteration of the current month, in UTC. The answer has a `pagination` of its own.',
  source: ['read-current-spending-plan-iteration'],
  params: spendingPlanPath,
  answer: { status: 200, description: 'The iteration.', body: 'iteration' },
});

export const readSpendingPlanIteration = operation({
  ...shared,
  path: '/spending_plans/{spending_plan_guid}/iterations/{iteration_number}',
  summary: 'Read an iteration by number',
  source: ['read-spending-plan-iteration'],
  params: iterationPath,
  answer: { status: 200, description: 'The iteration.', body: 'iteration' },
  errors: ['malformed'],
});

export const listSpendingPlanIterationItems = operation({
  ...shared,
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  summary: 'List items of the current iteration',
  source: ['list-spending-plan-iteration-items'],
  params: spendingPlanPath,
  query: z.object(paged),
  answer: { status: 200, description: 'Items, oldest first.', body: 'iterationItems' },
});

export const readSpendingPlanIterationItem = operation({
  ...shared,
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  summary: 'Read an item',
  source: ['read-spending-plan-iteration-item'],
  params: iterationItemPath,
  answer: { status: 200, description: 'The item.', body: 'iterationItem' },
});
