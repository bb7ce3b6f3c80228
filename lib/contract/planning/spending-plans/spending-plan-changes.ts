import { operation } from '../../operation.ts';
import { iterationItemPath, spendingPlanAccountPath, spendingPlanPath } from './spending-plan-paths.ts';
import { iterationItemBody } from './spending-plan-requests.ts';

const shared = { function: 'write', auth: 'session', tag: 'spending plan' } as const;

const deleted = { status: 204, description: 'Deleted; there is no body.' } as const;

export const createSpendingPlan = operation({
  ...shared,
  method: 'POST',
  path: '/spending_plans',
  summary: 'Create a spending plan',
  description: 'Takes no body. Also creates iteration 1, for the current month. A user has one plan at most.',
  source: ['create-spending-plan'],
  answer: { status: 200, description: 'The new plan.', body: 'spendingPlan' },
  errors: ['ruleBroken'],
});

export const deleteSpendingPlan = operation({
  ...shared,
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}',
  summary: 'Delete a spending plan',
  description: 'Also deletes its accounts, iterations and items.',
  source: ['delete-spending-plan'],
  params: spendingPlanPath,
  answer: deleted,
});

export const deleteSpendingPlanAccount = operation({
  ...shared,
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  summary: 'Delete a plan account',
  description: 'The account stays; its transactions no longer count in the plan.',
  source: ['delete-spending-plan-account'],
  params: spendingPlanAccountPath,
  answer: deleted,
});

export const createSpendingPlanIterationItem = operation({
  ...shared,
  method: 'POST',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  summary: 'Create an item in the current iteration',
  description: 'An item for a scheduled payment replaces the one that the system made for it.',
  source: ['create-spending-plan-iteration-item'],
  params: spendingPlanPath,
  body: { schema: iterationItemBody, isRequired: true },
  answer: { status: 200, description: 'The new item.', body: 'iterationItem' },
  errors: ['ruleBroken'],
});

export const updateSpendingPlanIterationItem = operation({
  ...shared,
  method: 'PUT',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  summary: 'Change an item',
  description: 'Omitted fields keep their value. `planned_amount` is required.',
  source: ['update-spending-plan-iteration-item'],
  params: iterationItemPath,
  body: { schema: iterationItemBody, isRequired: true },
  answer: { status: 200, description: 'The item after the change.', body: 'iterationItem' },
  errors: ['ruleBroken'],
});

export const deleteSpendingPlanIterationItem = operation({
  ...shared,
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  summary: 'Delete an item',
  description: 'An item made by the system does not come back before the next month.',
  source: ['delete-spending-plan-iteration-item'],
  params: iterationItemPath,
  answer: deleted,
});
