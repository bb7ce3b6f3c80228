import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentGoal, presentMonthlyCashFlowProfile } from '../../../lib/present/planning/goal.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlanning } from './from-planning.ts';

export const listGoals: ReadRun<'listGoals'> = fromPlanning(async (_input, caller, { planning, clock }) => {
  const { goals } = await planning.read(caller, ['goals']);
  return { body: { goals: goals.map((goal) => presentGoal(goal, caller.userGuid, clock())) } };
});

export const readGoal: ReadRun<'readGoal'> = fromPlanning(async ({ params }, caller, { planning, clock }) => {
  const { goals } = await planning.read(caller, ['goals']);
  const goal = goals.find(({ guid }) => guid === params.goal_guid);
  return goal === undefined ? NOT_FOUND : { body: { goal: presentGoal(goal, caller.userGuid, clock()) } };
});

export const readMonthlyCashFlowProfile: ReadRun<'readMonthlyCashFlowProfile'> = fromPlanning(
  async (_input, caller, { planning }) => {
    const { profile } = await planning.read(caller, ['profile']);
    return { body: { monthly_cash_flow_profile: presentMonthlyCashFlowProfile(profile, caller.userGuid) } };
  },
);
