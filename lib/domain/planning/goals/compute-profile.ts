import type { Budget } from '../budget.ts';
import type { MonthlyCashFlowProfile } from '../goal.ts';
import type { PlanningView } from '../planning-view.ts';

export const computeProfile = (
  _view: PlanningView,
  _budgets: readonly Budget[],
  before: MonthlyCashFlowProfile,
): MonthlyCashFlowProfile => before;
