import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/planning/goals/goal-operations.ts';
import { presentGoal } from '../../../lib/present/planning/goal.ts';
import { fromPlan } from './from-plan.ts';

export const listGoals = fromPlan<typeof entries.listGoals>(async (_input, caller, { planning, clock }) => {
  const { goals } = await planning.read(caller, ['goals']);
  return { body: { goals: goals.map((goal) => presentGoal(goal, caller.userGuid, clock())) } };
});

export const readGoal = fromPlan<typeof entries.readGoal>(async ({ params }, caller, { planning, clock }) => {
  const { goals } = await planning.read(caller, ['goals']);
  const goal = goals.find(({ guid }) => guid === params.goal_guid);
  return goal === undefined ? NOT_FOUND : { body: { goal: presentGoal(goal, caller.userGuid, clock()) } };
});
