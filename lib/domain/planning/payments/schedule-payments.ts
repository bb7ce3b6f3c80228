import type { PlanningView } from '../planning-view.ts';
import type { RepeatingTransaction } from '../repeating-transaction.ts';
import type { ScheduledPayments } from '../scheduled-payment.ts';

export const schedulePayments = (
  _view: PlanningView,
  _repeating: readonly RepeatingTransaction[],
  before: ScheduledPayments,
): ScheduledPayments => before;
