import * as z from 'zod/mini';
import { announcedChangeOperation, changeOperation, ok } from '../../operation.ts';
import {
  goalCreateRequest,
  goalRepositionRequest,
  goalUpdateRequest,
  monthlyCashFlowProfileUpdateRequest,
} from './goal-requests.ts';

export const createGoal = announcedChangeOperation({
  method: 'POST',
  path: '/goals',
  body: { schema: z.object({ goal: goalCreateRequest }), isRequired: true },
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

export const updateGoal = announcedChangeOperation({
  method: 'PUT',
  path: '/goals/{goal_guid}',
  body: { schema: z.object({ goal: goalUpdateRequest }), isRequired: true },
  answer: ok('goal'),
  errors: ['ruleBroken'],
});

export const deleteGoal = announcedChangeOperation({
  method: 'DELETE',
  path: '/goals/{goal_guid}',
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
