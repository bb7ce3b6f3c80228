import { dateOf, dayOf } from '../../kernel/calendar.ts';
import { rhythmOf } from './payment-rhythm.ts';
import { dueDaysOf } from './rhythm.ts';
import type { ScheduledPayment } from './scheduled-payment.ts';

/** Past two dates of the rarest. */
const LOOK_AHEAD_DAYS = 800;

/** The first date from `from` on, and after `occursOn`, on which the payment comes again; null where it comes once. */
export const nextOccurrence = (
  payment: Pick<ScheduledPayment, 'occursOn' | 'recurrence' | 'recurrenceDay'>,
  from: string,
): string | null => {
  const rhythm = rhythmOf(payment);
  if (rhythm === null) return null;
  const first = Math.max(dayOf(payment.occursOn) + 1, dayOf(from));
  const due = dueDaysOf(rhythm, first, first + LOOK_AHEAD_DAYS)[0];
  if (due === undefined) throw new Error('a recurrence without a next date');
  return dateOf(due);
};
