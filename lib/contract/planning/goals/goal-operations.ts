import { goalPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tellsStalePlan: true } as const;

export const listGoals = operation({
  ...shared,
  path: '/goals',
  answer: { status: 200, body: 'goals' },
});

export const readGoal = operation({
  ...shared,
  path: '/goals/{goal_guid}',
  params: goalPath,
  answer: { status: 200, body: 'goal' },
});

export const readMonthlyCashFlowProfile = operation({
  ...shared,
  path: '/monthly_cash_flow_profile',
  answer: { status: 200, body: 'monthlyCashFlowProfile' },
});
