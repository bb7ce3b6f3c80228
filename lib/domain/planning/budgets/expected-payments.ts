import type { Category } from '../../categories/category.ts';
import { firstDayOf, monthOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { stillDue } from '../payments/payment-rhythm.ts';
import type { ScheduledPayment, ScheduledPayments } from '../payments/scheduled-payment.ts';
import type { PlanningView } from '../planning-view.ts';
import type { RepeatingTransaction } from '../repeating/repeating-transaction.ts';
import { categoriesOfPayments } from './payment-categories.ts';

/**
 * What is still to be paid in this month, by category, in minor units; of income categories what is still to come in.
 * Payments of a child count for its parent too.
 */
export interface ExpectedPayments {
  readonly of: (categoryGuid: Guid<'CAT'>, currencyCode: string) => bigint;
}

/** What is planned that budgets look at. */
export interface Schedule extends ScheduledPayments {
  readonly repeating: readonly RepeatingTransaction[];
}

export const expectedPaymentsOf = (view: PlanningView, { payments, repeating }: Schedule): ExpectedPayments => {
  const thisMonth = monthOf(view.today);
  const due = payments
    .map((payment) => ({ payment, times: stillDue(payment, firstDayOf(thisMonth), firstDayOf(thisMonth + 1)).length }))
    .filter(({ times }) => times > 0);
  const categoryOf = due.length === 0 ? null : categoriesOfPayments(view, repeating);
  const totals = new Map<string, bigint>();
  for (const { payment, times } of due) {
    const category = categoryOf?.(payment) ?? null;
    if (category === null || payment.type !== countedType(category)) continue;
    for (const guid of category.parentGuid === null ? [category.guid] : [category.guid, category.parentGuid]) {
      const key = `${guid} ${payment.currencyCode}`;
      totals.set(key, (totals.get(key) ?? 0n) + payment.amountMinor * BigInt(times));
    }
  }
  return { of: (categoryGuid, currencyCode) => totals.get(`${categoryGuid} ${currencyCode}`) ?? 0n };
};

/** A payment that comes in is no spending, and one that goes out is no income. */
const countedType = ({ isIncome }: Category): ScheduledPayment['type'] => (isIncome ? 'CREDIT' : 'DEBIT');
