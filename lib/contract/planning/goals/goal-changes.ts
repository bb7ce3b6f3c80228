import * as z from 'zod/mini';
import { goalPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';
import {
  goalCreateRequest,
  goalRepositionRequest,
  goalUpdateRequest,
  monthlyCashFlowProfileUpdateRequest,
} from './goal-requests.ts';

const shared = { function: 'write', auth: 'session', tag: 'goals' } as const;

const NEEDS_CONTRIBUTION = 'Requires a monthly cash flow profile with a contribution above 0.';

export const createGoal = operation({
  ...shared,
  method: 'POST',
  path: '/goals',
  summary: 'Create a goal',
  description: `${NEEDS_CONTRIBUTION} An account can have one open goal: PAYOFF if money is owed on it, otherwise SAVE_AMOUNT.`,
  source: ['create-goal', 'goals-overview'],
  body: { schema: z.object({ goal: goalCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, description: 'Goal created.', body: 'goal' },
  errors: ['notFound', 'ruleBroken'],
});

export const repositionGoals = operation({
  ...shared,
  method: 'PUT',
  path: '/goals/reposition',
  summary: 'Set the priorities of goals',
  description: `${NEEDS_CONTRIBUTION} Name every goal whose position changes.`,
  source: ['reposition-goals'],
  body: { schema: z.object({ goals: goalRepositionRequest }), isRequired: true },
  answer: { status: 200, description: 'Every goal of the user, the highest priority first.', body: 'goals' },
  errors: ['notFound', 'ruleBroken'],
});

export const updateGoal = operation({
  ...shared,
  method: 'PUT',
  path: '/goals/{goal_guid}',
  summary: 'Update a goal',
  description: `${NEEDS_CONTRIBUTION} Omitted fields keep their value.`,
  source: ['update-goal'],
  params: goalPath,
  body: { schema: z.object({ goal: goalUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, description: 'The goal after the change.', body: 'goal' },
  errors: ['ruleBroken'],
});

export const deleteGoal = operation({
  ...shared,
  method: 'DELETE',
  path: '/goals/{goal_guid}',
  summary: 'Delete a goal',
  description: 'Goals after it move up by one position.',
  source: ['delete-goal', 'nexus/overview/deleting-objects'],
  params: goalPath,
  skipsWebhook: true,
  answer: { status: 204, description: 'Deleted.' },
});

export const updateMonthlyCashFlowProfile = operation({
  ...shared,
  method: 'PUT',
  path: '/monthly_cash_flow_profile',
  tag: 'monthly cash flow profile',
  summary: 'Update the monthly cash flow profile',
  description: 'Sets what goes to goals each month: the income that budgets leave, or an amount that the user chooses.',
  source: ['update-monthly-cash-flow-profile'],
  body: {
    schema: z.object({ monthly_cash_flow_profile: monthlyCashFlowProfileUpdateRequest }),
    isRequired: true,
  },
  answer: { status: 200, description: 'The profile after the change.', body: 'monthlyCashFlowProfile' },
  errors: ['ruleBroken'],
});
