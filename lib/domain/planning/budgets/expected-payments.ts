import type { Category } from '../../categories/category.ts';
import { addDays, earliestOf, firstDayOf, monthOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { type PaidDates, paidDatesOf, type Recurring } from '../payments/paid-dates.ts';
import { stillDue } from '../payments/payment-rhythm.ts';
import type { ScheduledPayment, ScheduledPayments } from '../payments/scheduled-payment.ts';
import type { PlanningView } from '../planning-view.ts';
import { categoriesOfPayments } from './payment-categories.ts';

export interface ExpectedPayments extends Pick<PaidDates, 'standsFor'> {
  /**
   * What is still to be paid in this month, by category, in minor units; of income categories what is still to come in.
   * Payments of a child count for its parent too.
   */
  readonly of: (categoryGuid: Guid<'CAT'>, currencyCode: string) => bigint;
}

/** What is planned that budgets look at. */
export interface Schedule extends ScheduledPayments, Recurring {}

/** A date of the month before is expected for so long: its payment is late. */
const LATE_DAYS_MAX = 5;

export const expectedPaymentsOf = (view: PlanningView, schedule: Schedule): ExpectedPayments => {
  const categoryOf = categoriesOfPayments(view, schedule.repeating);
  const counted = schedule.payments.flatMap((payment) => {
    const category = categoryOf(payment);
    return category === null || payment.type !== countedType(category) ? [] : [{ payment, category }];
  });
  const { standsFor, isPaid } = paidDatesOf(
    view,
    counted.map(({ payment }) => payment),
    schedule,
  );
  const [first, next] = [firstDayOf(monthOf(view.today)), firstDayOf(monthOf(view.today) + 1)];
  const from = earliestOf(first, addDays(view.today, -LATE_DAYS_MAX));
  const totals = new Map<string, bigint>();
  for (const { payment, category } of counted) {
    const dates = stillDue(payment, from, next).filter((date) => !isPaid(payment, date));
    if (dates.length === 0) continue;
    for (const guid of category.parentGuid === null ? [category.guid] : [category.guid, category.parentGuid]) {
      const key = `${guid} ${payment.currencyCode}`;
      totals.set(key, (totals.get(key) ?? 0n) + payment.amountMinor * BigInt(dates.length));
    }
  }
  return { standsFor, of: (categoryGuid, currencyCode) => totals.get(`${categoryGuid} ${currencyCode}`) ?? 0n };
};

/** A payment that comes in is no spending, and one that goes out is no income. */
const countedType = ({ isIncome }: Category): ScheduledPayment['type'] => (isIncome ? 'CREDIT' : 'DEBIT');
