import { firstDayOf, type Month } from '../../accounts/monthly-balance.ts';
import { dateOf, dayOf, dayOfInstant } from '../../kernel/calendar.ts';
import { rhythmOf } from './payment-rhythm.ts';
import { dueDaysOf } from './rhythm.ts';
import type { ScheduledPayment } from './scheduled-payment.ts';

/** Back to the last date of the rarest. */
const LOOK_BACK_DAYS = 400;

/**
 * Civil dates in the month on which the payment is due, those gone by included: once one is paid, `occursOn` has moved on
 * to the next. What was entered by hand is not due before it was entered, unless it says so itself. Ascending.
 */
export const dueInMonth = (payment: ScheduledPayment, month: Month): readonly string[] => {
  const { occursOn, repeatingGuid, createdAt } = payment;
  const [first, last] = [dayOf(firstDayOf(month)), dayOf(firstDayOf(month + 1)) - 1];
  const firstEver = repeatingGuid === null ? dayOfInstant(createdAt) : first;
  const next = dayOf(occursOn);
  const rhythm = rhythmOf(payment);
  // Its own word, which may be off the grid, stands for the day of the grid that it comes after.
  const stoodFor = rhythm === null ? next : dueDaysOf(rhythm, next - LOOK_BACK_DAYS, next).at(-1);
  const others = rhythm === null ? [] : dueDaysOf(rhythm, Math.max(first, firstEver), last);
  return [...others.filter((day) => day !== stoodFor && day !== next), ...(next >= first && next <= last ? [next] : [])]
    .sort((a, b) => a - b)
    .map(dateOf);
};
