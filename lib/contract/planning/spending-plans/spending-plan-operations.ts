import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { operation } from '../../operation.ts';
import { iterationItemPath, iterationPath, spendingPlanAccountPath, spendingPlanPath } from './spending-plan-paths.ts';

const tag = 'spending plan';

export const listSpendingPlans = operation({
  id: 'listSpendingPlans',
  method: 'GET',
  path: '/spending_plans',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'List spending plans',
  description: 'A user has one plan at most.',
  source: ['list-spending-plans', 'spending-plans-overview'],
  query: z.object(paged),
  tellsStalePlan: true,
  answer: { status: 200, description: 'The plan, or none.', body: 'spendingPlans' },
  errors: [],
});

export const readSpendingPlan = operation({
  id: 'readSpendingPlan',
  method: 'GET',
  path: '/spending_plans/{spending_plan_guid}',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'Read a spending plan',
  source: ['read-spending-plan'],
  params: spendingPlanPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The plan.', body: 'spendingPlan' },
  errors: [],
});

export const listSpendingPlanAccounts = operation({
  id: 'listSpendingPlanAccounts',
  method: 'GET',
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'List plan accounts',
  description: 'The accounts whose transactions the plan counts, all on one page.',
  source: ['list-spending-plan-accounts'],
  params: spendingPlanPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'Every plan account.', body: 'spendingPlanAccounts' },
  errors: [],
});

export const readSpendingPlanAccount = operation({
  id: 'readSpendingPlanAccount',
  method: 'GET',
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'Read a plan account',
  source: ['read-spending-plan-account'],
  params: spendingPlanAccountPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The plan account.', body: 'spendingPlanAccount' },
  errors: [],
});

export const listSpendingPlanIterations = operation({
  id: 'listSpendingPlanIterations',
  method: 'GET',
  path: '/spending_plans/{spending_plan_guid}/iterations',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'List iterations',
  source: ['list-spending-plan-iterations'],
  params: spendingPlanPath,
  query: z.object(paged),
  tellsStalePlan: true,
  answer: { status: 200, description: 'One iteration for each month, oldest first.', body: 'iterations' },
  errors: [],
});

export const readCurrentSpendingPlanIteration = operation({
  id: 'readCurrentSpendingPlanIteration',
  method: 'GET',
  path: '/spending_plans/{spending_plan_guid}/iterations/current',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'Read the current iteration',
  description: 'The iteration of the current month, in UTC. The answer has a `pagination` of its own.',
  source: ['read-current-spending-plan-iteration'],
  params: spendingPlanPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The iteration.', body: 'iteration' },
  errors: [],
});

export const readSpendingPlanIteration = operation({
  id: 'readSpendingPlanIteration',
  method: 'GET',
  path: '/spending_plans/{spending_plan_guid}/iterations/{iteration_number}',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'Read an iteration by number',
  source: ['read-spending-plan-iteration'],
  params: iterationPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The iteration.', body: 'iteration' },
  errors: ['malformed'],
});

export const listSpendingPlanIterationItems = operation({
  id: 'listSpendingPlanIterationItems',
  method: 'GET',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'List items of the current iteration',
  source: ['list-spending-plan-iteration-items'],
  params: spendingPlanPath,
  query: z.object(paged),
  tellsStalePlan: true,
  answer: { status: 200, description: 'Items, oldest first.', body: 'iterationItems' },
  errors: [],
});

export const readSpendingPlanIterationItem = operation({
  id: 'readSpendingPlanIterationItem',
  method: 'GET',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  function: 'read',
  auth: 'session',
  tag,
  summary: 'Read an item',
  source: ['read-spending-plan-iteration-item'],
  params: iterationItemPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The item.', body: 'iterationItem' },
  errors: [],
});
