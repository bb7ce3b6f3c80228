import type { Category } from '../../categories/category.ts';
import { compareTransactions } from '../../transactions/transaction.ts';
import { payeeOf, payeesOf } from '../payments/payee.ts';
import type { ScheduledPayment } from '../payments/scheduled-payment.ts';
import type { PlanningRow } from '../planning-row.ts';
import type { PlanningView } from '../planning-view.ts';
import type { RepeatingTransaction } from '../repeating/repeating-transaction.ts';

/** The category that a payment will have; null where none is known. */
export type CategoryOfPayment = (payment: ScheduledPayment) => Category | null;

/**
 * A payment has no category: it gets that of the repeating transaction that it was made from, else that of the last row of
 * its payee, else that of a repeating transaction of its payee. The rows of bills that come once or twice a year are older
 * than those of the view.
 */
export const categoriesOfPayments = (
  { rows, categories }: Pick<PlanningView, 'rows' | 'categories'>,
  repeating: readonly RepeatingTransaction[],
): CategoryOfPayment => {
  const sources = new Map(repeating.map((one) => [one.guid, one.categoryGuid]));
  const older = new Map(
    repeating.toSorted(byAge).flatMap((one) => payeesOf(one).map((payee) => [payee, one.categoryGuid])),
  );
  // Of most users each payment was made from a repeating transaction: their rows need not be looked through.
  let last: ReturnType<typeof lastRowsOf> | null = null;
  return (payment) => {
    const made = payment.repeatingGuid === null ? undefined : sources.get(payment.repeatingGuid);
    if (made !== undefined) return categories.find(made);
    const payee = payeeOf(payment);
    last ??= lastRowsOf(rows);
    const row = last.get(payee);
    if (row !== undefined) return row.category;
    const guid = older.get(payee);
    return guid === undefined ? null : categories.find(guid);
  };
};

/** The oldest first. */
const byAge = (a: RepeatingTransaction, b: RepeatingTransaction): number => {
  if (a.lastPostedOn !== b.lastPostedOn) return a.lastPostedOn < b.lastPostedOn ? -1 : 1;
  return a.guid < b.guid ? -1 : 1;
};

const lastRowsOf = (rows: readonly PlanningRow[]): ReadonlyMap<string, PlanningRow> => {
  const last = new Map<string, PlanningRow>();
  for (const row of rows) {
    for (const payee of payeesOf(row.transaction)) {
      const known = last.get(payee);
      if (known === undefined || compareTransactions(row.transaction, known.transaction) < 0) last.set(payee, row);
    }
  }
  return last;
};
