import { changeOperation } from '../../operation.ts';
import { iterationItemPath, spendingPlanAccountPath, spendingPlanPath } from './spending-plan-paths.ts';
import { iterationItemBody } from './spending-plan-requests.ts';

export const createSpendingPlan = changeOperation({
  method: 'POST',
  path: '/spending_plans',
  answer: { status: 200, body: 'spendingPlan' },
  errors: ['ruleBroken'],
});

export const deleteSpendingPlan = changeOperation({
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}',
  params: spendingPlanPath,
  answer: { status: 204 },
});

export const deleteSpendingPlanAccount = changeOperation({
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  params: spendingPlanAccountPath,
  answer: { status: 204 },
});

export const createSpendingPlanIterationItem = changeOperation({
  method: 'POST',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  params: spendingPlanPath,
  body: { schema: iterationItemBody, isRequired: true },
  answer: { status: 200, body: 'iterationItem' },
  errors: ['ruleBroken'],
});

export const updateSpendingPlanIterationItem = changeOperation({
  method: 'PUT',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  params: iterationItemPath,
  body: { schema: iterationItemBody, isRequired: true },
  answer: { status: 200, body: 'iterationItem' },
  errors: ['ruleBroken'],
});

export const deleteSpendingPlanIterationItem = changeOperation({
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  params: iterationItemPath,
  answer: { status: 204 },
});
