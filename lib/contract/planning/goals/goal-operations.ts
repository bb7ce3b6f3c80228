import { planReadOperation } from '../../operation.ts';

export const listGoals = planReadOperation({
  path: '/goals',
  answer: { status: 200, body: 'goals' },
});

export const readGoal = planReadOperation({
  path: '/goals/{goal_guid}',
  answer: { status: 200, body: 'goal' },
});

export const readMonthlyCashFlowProfile = planReadOperation({
  path: '/monthly_cash_flow_profile',
  answer: { status: 200, body: 'monthlyCashFlowProfile' },
});
