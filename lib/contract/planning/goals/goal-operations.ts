import { goalPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'goals', tellsStalePlan: true } as const;

export const listGoals = operation({
  ...shared,
  path: '/goals',
  summary: 'List goals',
  source: ['list-goals', 'goals-overview'],
  answer: { status: 200, description: 'Every goal of the user, the highest priority first.', body: 'goals' },
});

export const readGoal = operation({
  ...shared,
  path: '/goals/{goal_guid}',
  summary: 'Read a goal',
  source: ['read-goal'],
  params: goalPath,
  answer: { status: 200, description: 'The goal.', body: 'goal' },
});

export const readMonthlyCashFlowProfile = operation({
  ...shared,
  path: '/monthly_cash_flow_profile',
  tag: 'monthly cash flow profile',
  summary: 'Read the monthly cash flow profile',
  source: ['read-monthly-cash-flow-profile', 'monthly-cash-flow-profiles-overview'],
  answer: { status: 200, description: 'The one profile of the user.', body: 'monthlyCashFlowProfile' },
});
