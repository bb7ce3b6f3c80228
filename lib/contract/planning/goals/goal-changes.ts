import * as z from 'zod/mini';
import { changeOperation, ok } from '../../operation.ts';
import {
  goalCreateRequest,
  goalRepositionRequest,
  goalUpdateRequest,
  monthlyCashFlowProfileUpdateRequest,
} from './goal-requests.ts';

export const createGoal = changeOperation({
  method: 'POST',
  path: '/goals',
  body: { schema: z.object({ goal: goalCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: ok('goal'),
  errors: ['notFound', 'ruleBroken'],
});

export const repositionGoals = changeOperation({
  method: 'PUT',
  path: '/goals/reposition',
  body: { schema: z.object({ goals: goalRepositionRequest }), isRequired: true },
  answer: ok('goals'),
  errors: ['notFound', 'ruleBroken'],
});

export const updateGoal = changeOperation({
  method: 'PUT',
  path: '/goals/{goal_guid}',
  body: { schema: z.object({ goal: goalUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: ok('goal'),
  errors: ['ruleBroken'],
});

export const deleteGoal = changeOperation({
  method: 'DELETE',
  path: '/goals/{goal_guid}',
  skipsWebhook: true,
  answer: { status: 204 },
});

export const updateMonthlyCashFlowProfile = changeOperation({
  method: 'PUT',
  path: '/monthly_cash_flow_profile',
  body: {
    schema: z.object({ monthly_cash_flow_profile: monthlyCashFlowProfileUpdateRequest }),
    isRequired: true,
  },
  answer: ok('monthlyCashFlowProfile'),
  errors: ['ruleBroken'],
});
