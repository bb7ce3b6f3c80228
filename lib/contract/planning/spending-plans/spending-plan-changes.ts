import { operation } from '../../operation.ts';
import { iterationItemPath, spendingPlanAccountPath, spendingPlanPath } from './spending-plan-paths.ts';
import { iterationItemBody } from './spending-plan-requests.ts';

const tag = 'spending plan';
const deleted = { status: 204, description: 'Deleted; there is no body.' } as const;

export const createSpendingPlan = operation({
  id: 'createSpendingPlan',
  method: 'POST',
  path: '/spending_plans',
  function: 'write',
  auth: 'session',
  tag,
  summary: 'Create a spending plan',
  description: 'Takes no body. Also creates iteration 1, for the current month. A user has one plan at most.',
  source: ['create-spending-plan'],
  answer: { status: 200, description: 'The new plan.', body: 'spendingPlan' },
  errors: ['ruleBroken'],
});

export const deleteSpendingPlan = operation({
  id: 'deleteSpendingPlan',
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}',
  function: 'write',
  auth: 'session',
  tag,
  summary: 'Delete a spending plan',
  description: 'Also deletes its accounts, iterations and items.',
  source: ['delete-spending-plan'],
  params: spendingPlanPath,
  answer: deleted,
  errors: [],
});

export const deleteSpendingPlanAccount = operation({
  id: 'deleteSpendingPlanAccount',
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  function: 'write',
  auth: 'session',
  tag,
  summary: 'Delete a plan account',
  description: 'The account stays; its transactions no longer count in the plan.',
  source: ['delete-spending-plan-account'],
  params: spendingPlanAccountPath,
  answer: deleted,
  errors: [],
});

export const createSpendingPlanIterationItem = operation({
  id: 'createSpendingPlanIterationItem',
  method: 'POST',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  function: 'write',
  auth: 'session',
  tag,
  summary: 'Create an item in the current iteration',
  description: 'An item for a scheduled payment replaces the one that the system made for it.',
  source: ['create-spending-plan-iteration-item'],
  params: spendingPlanPath,
  body: { schema: iterationItemBody, isRequired: true },
  answer: { status: 200, description: 'The new item.', body: 'iterationItem' },
  errors: ['ruleBroken'],
});

export const updateSpendingPlanIterationItem = operation({
  id: 'updateSpendingPlanIterationItem',
  method: 'PUT',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  function: 'write',
  auth: 'session',
  tag,
  summary: 'Change an item',
  description: 'Omitted fields keep their value. `planned_amount` is required.',
  source: ['update-spending-plan-iteration-item'],
  params: iterationItemPath,
  body: { schema: iterationItemBody, isRequired: true },
  answer: { status: 200, description: 'The item after the change.', body: 'iterationItem' },
  errors: ['ruleBroken'],
});

export const deleteSpendingPlanIterationItem = operation({
  id: 'deleteSpendingPlanIterationItem',
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  function: 'write',
  auth: 'session',
  tag,
  summary: 'Delete an item',
  description: 'An item made by the system does not come back before the next month.',
  source: ['delete-spending-plan-iteration-item'],
  params: iterationItemPath,
  answer: deleted,
  errors: [],
});
