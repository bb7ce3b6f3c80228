import { planningReadOperation } from '../../operation.ts';

export const listGoals = planningReadOperation('/goals', 'goals');

export const readGoal = planningReadOperation('/goals/{goal_guid}', 'goal');

export const readMonthlyCashFlowProfile = planningReadOperation('/monthly_cash_flow_profile', 'monthlyCashFlowProfile');
