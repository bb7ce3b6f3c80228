import { ok, planReadOperation } from '../../operation.ts';

export const listGoals = planReadOperation({
  path: '/goals',
  answer: ok('goals'),
});

export const readGoal = planReadOperation({
  path: '/goals/{goal_guid}',
  answer: ok('goal'),
});

export const readMonthlyCashFlowProfile = planReadOperation({
  path: '/monthly_cash_flow_profile',
  answer: ok('monthlyCashFlowProfile'),
});
