import { planReadOperation } from '../../operation.ts';

export const listGoals = planReadOperation('/goals', 'goals');

export const readGoal = planReadOperation('/goals/{goal_guid}', 'goal');

export const readMonthlyCashFlowProfile = planReadOperation('/monthly_cash_flow_profile', 'monthlyCashFlowProfile');
