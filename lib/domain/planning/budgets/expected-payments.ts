import type { Category, CategoryBook } from '../../categories/category.ts';
import { firstDayOf, monthOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { compareTransactions } from '../../transactions/transaction.ts';
import { payeeOf, payeesOf } from '../payments/payee.ts';
import { stillDue } from '../payments/payment-rhythm.ts';
import type { ScheduledPayment } from '../payments/scheduled-payment.ts';
import type { PlanningRow } from '../planning-row.ts';
import type { PlanningView } from '../planning-view.ts';

/**
 * What is still to be paid in this month, by category, in minor units; of income categories what is still to come in.
 * Payments of a child count for its parent too.
 */
export interface ExpectedPayments {
  readonly of: (categoryGuid: Guid<'CAT'>, currencyCode: string) => bigint;
}

/** A payment has no category: it gets that of the last row of its merchant, or else of its description. */
export const expectedPaymentsOf = (view: PlanningView, payments: readonly ScheduledPayment[]): ExpectedPayments => {
  const thisMonth = monthOf(view.today);
  const due = payments
    .map((payment) => ({ payment, times: stillDue(payment, firstDayOf(thisMonth), firstDayOf(thisMonth + 1)).length }))
    .filter(({ times }) => times > 0);
  const lastRows = due.length === 0 ? new Map<string, PlanningRow>() : lastRowsOf(view.rows);
  const totals = new Map<string, bigint>();
  for (const { payment, times } of due) {
    const row = lastRows.get(payeeOf(payment));
    if (row === undefined || payment.type !== countedType(row.category)) continue;
    for (const guid of withParent(row.category.guid, view.categories)) {
      const key = `${guid} ${payment.currencyCode}`;
      totals.set(key, (totals.get(key) ?? 0n) + payment.amountMinor * BigInt(times));
    }
  }
  return { of: (categoryGuid, currencyCode) => totals.get(`${categoryGuid} ${currencyCode}`) ?? 0n };
};

/** A payment that comes in is no spending, and one that goes out is no income. */
const countedType = ({ isIncome }: Category): ScheduledPayment['type'] => (isIncome ? 'CREDIT' : 'DEBIT');

const lastRowsOf = (rows: readonly PlanningRow[]): Map<string, PlanningRow> => {
  const last = new Map<string, PlanningRow>();
  for (const row of rows) {
    for (const payee of payeesOf(row.transaction)) {
      const known = last.get(payee);
      if (known === undefined || compareTransactions(row.transaction, known.transaction) < 0) last.set(payee, row);
    }
  }
  return last;
};

const withParent = (guid: Guid<'CAT'>, categories: CategoryBook): readonly Guid<'CAT'>[] => {
  const { parentGuid } = categories.find(guid);
  return parentGuid === null ? [guid] : [guid, parentGuid];
};
