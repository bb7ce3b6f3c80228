import { dateOf, dayOf, dayOfInstant } from '../../calendar.ts';
import { firstDayOf, type Month, monthOf } from '../../monthly-balance.ts';
import type { ScheduledPayment } from '../scheduled-payment.ts';

/** A day in the middle and one at the end or start are this far apart. */
const HALF_MONTH_DAYS = 15;

/**
 * Civil dates in the month on which the payment is due, those gone by included: once one is paid, `occursOn` has moved on
 * to the next. What was entered by hand is not due before it was entered, unless it says so itself.
 */
export const dueInMonth = (payment: ScheduledPayment, month: Month): readonly string[] => {
  const { occursOn, repeatingGuid, createdAt } = payment;
  const enteredOn = dateOf(dayOfInstant(createdAt));
  return scheduleIn(payment, month).filter((date) => repeatingGuid !== null || date >= enteredOn || date === occursOn);
};

const scheduleIn = (payment: ScheduledPayment, month: Month): readonly string[] => {
  switch (payment.recurrence) {
    case null:
      return monthOf(payment.occursOn) === month ? [payment.occursOn] : [];
    case 'EVERY_WEEK':
      return everyDays(payment, month, 7);
    case 'EVERY_OTHER_WEEK':
      return everyDays(payment, month, 14);
    case 'TWICE_A_MONTH':
      return twiceIn(payment, month);
    case 'EVERY_MONTH':
      return everyMonths(payment, month, 1);
    case 'EVERY_OTHER_MONTH':
      return everyMonths(payment, month, 2);
    case 'EVERY_QUARTER':
      return everyMonths(payment, month, 3);
    case 'EVERY_SIX_MONTHS':
      return everyMonths(payment, month, 6);
    case 'EVERY_YEAR':
      return everyMonths(payment, month, 12);
  }
};

const everyDays = ({ occursOn }: ScheduledPayment, month: Month, stepDays: number): readonly string[] => {
  const [first, end] = [dayOf(firstDayOf(month)), dayOf(firstDayOf(month + 1))];
  const wait = (((dayOf(occursOn) - first) % stepDays) + stepDays) % stepDays;
  const dates: string[] = [];
  for (let day = first + wait; day < end; day += stepDays) dates.push(dateOf(day));
  return dates;
};

const everyMonths = (payment: ScheduledPayment, month: Month, stepMonths: number): readonly string[] => {
  const { occursOn } = payment;
  const apart = month - monthOf(occursOn);
  if (apart === 0) return [occursOn];
  return apart % stepMonths === 0 ? [dateIn(month, payment.recurrenceDay ?? dayOfMonth(occursOn))] : [];
};

const twiceIn = ({ occursOn }: ScheduledPayment, month: Month): readonly string[] => {
  const day = dayOfMonth(occursOn);
  const other = day > HALF_MONTH_DAYS ? day - HALF_MONTH_DAYS : day + HALF_MONTH_DAYS;
  return [day, other].map((one) => dateIn(month, one)).toSorted();
};

const dayOfMonth = (date: string): number => Number(date.slice(8));

/** That day of the month, or its last one. */
const dateIn = (month: Month, day: number): string =>
  dateOf(Math.min(dayOf(firstDayOf(month)) + day, dayOf(firstDayOf(month + 1))) - 1);
