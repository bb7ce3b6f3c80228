import type { Goal, MonthlyCashFlowProfile } from '../goal.ts';
import type { PlanningView } from '../planning-view.ts';

export const computeGoals = (
  _view: PlanningView,
  _profile: MonthlyCashFlowProfile,
  before: readonly Goal[],
): readonly Goal[] => before;
