import type { Budget } from '../budget.ts';
import type { PlanningView } from '../planning-view.ts';
import type { ScheduledPayment } from '../scheduled-payment.ts';

export const computeBudgets = (
  _view: PlanningView,
  _payments: readonly ScheduledPayment[],
  before: readonly Budget[],
): readonly Budget[] => before;
