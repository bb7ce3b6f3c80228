import { operation } from '../../operation.ts';
import { iterationItemPath, spendingPlanAccountPath, spendingPlanPath } from './spending-plan-paths.ts';
import { iterationItemBody } from './spending-plan-requests.ts';

const shared = { function: 'write', auth: 'session' } as const;

const deleted = { status: 204 } as const;

export const createSpendingPlan = operation({
  ...shared,
  method: 'POST',
  path: '/spending_plans',
  answer: { status: 200, body: 'spendingPlan' },
  errors: ['ruleBroken'],
});

export const deleteSpendingPlan = operation({
  ...shared,
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}',
  params: spendingPlanPath,
  answer: deleted,
});

export const deleteSpendingPlanAccount = operation({
  ...shared,
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  params: spendingPlanAccountPath,
  answer: deleted,
});

export const createSpendingPlanIterationItem = operation({
  ...shared,
  method: 'POST',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  params: spendingPlanPath,
  body: { schema: iterationItemBody, isRequired: true },
  answer: { status: 200, body: 'iterationItem' },
  errors: ['ruleBroken'],
});

export const updateSpendingPlanIterationItem = operation({
  ...shared,
  method: 'PUT',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  params: iterationItemPath,
  body: { schema: iterationItemBody, isRequired: true },
  answer: { status: 200, body: 'iterationItem' },
  errors: ['ruleBroken'],
});

export const deleteSpendingPlanIterationItem = operation({
  ...shared,
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  params: iterationItemPath,
  answer: deleted,
});
