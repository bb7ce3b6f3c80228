import type { PlanningState } from '../planning-state.ts';
import type { PlanningView } from '../planning-view.ts';
import type { ScheduledPayment } from '../scheduled-payment.ts';

export const computePlan = (
  _view: PlanningView,
  _payments: readonly ScheduledPayment[],
  before: Pick<PlanningState, 'plan' | 'items'>,
): Pick<PlanningState, 'plan' | 'items'> => before;
