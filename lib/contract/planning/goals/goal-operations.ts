import { goalPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

export const listGoals = operation({
  id: 'listGoals',
  method: 'GET',
  path: '/goals',
  function: 'read',
  auth: 'session',
  tag: 'goals',
  summary: 'List goals',
  source: ['list-goals', 'goals-overview'],
  tellsStalePlan: true,
  answer: { status: 200, description: 'Every goal of the user, the highest priority first.', body: 'goals' },
  errors: [],
});

export const readGoal = operation({
  id: 'readGoal',
  method: 'GET',
  path: '/goals/{goal_guid}',
  function: 'read',
  auth: 'session',
  tag: 'goals',
  summary: 'Read a goal',
  source: ['read-goal'],
  params: goalPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The goal.', body: 'goal' },
  errors: [],
});

export const readMonthlyCashFlowProfile = operation({
  id: 'readMonthlyCashFlowProfile',
  method: 'GET',
  path: '/monthly_cash_flow_profile',
  function: 'read',
  auth: 'session',
  tag: 'monthly cash flow profile',
  summary: 'Read the monthly cash flow profile',
  source: ['read-monthly-cash-flow-profile', 'monthly-cash-flow-profiles-overview'],
  tellsStalePlan: true,
  answer: { status: 200, description: 'The one profile of the user.', body: 'monthlyCashFlowProfile' },
  errors: [],
});
