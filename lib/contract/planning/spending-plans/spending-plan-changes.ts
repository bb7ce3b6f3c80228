import { changeOperation, ok } from '../../operation.ts';
import { iterationItemBody } from './spending-plan-requests.ts';

export const createSpendingPlan = changeOperation({
  method: 'POST',
  path: '/spending_plans',
  answer: ok('spendingPlan'),
  errors: ['ruleBroken'],
});

export const deleteSpendingPlan = changeOperation({
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}',
  answer: { status: 204 },
});

export const deleteSpendingPlanAccount = changeOperation({
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/spending_plan_account/{spending_plan_account_guid}',
  answer: { status: 204 },
});

export const createSpendingPlanIterationItem = changeOperation({
  method: 'POST',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items',
  body: { schema: iterationItemBody, isRequired: true },
  answer: ok('iterationItem'),
  errors: ['ruleBroken'],
});

export const updateSpendingPlanIterationItem = changeOperation({
  method: 'PUT',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  body: { schema: iterationItemBody, isRequired: true },
  answer: ok('iterationItem'),
  errors: ['ruleBroken'],
});

export const deleteSpendingPlanIterationItem = changeOperation({
  method: 'DELETE',
  path: '/spending_plans/{spending_plan_guid}/iterations/current/iteration_items/{iteration_item_guid}',
  answer: { status: 204 },
});
