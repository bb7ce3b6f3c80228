import type { CategoryBook } from '../../category.ts';
import type { Guid } from '../../guid.ts';
import { type Month, monthOf } from '../../monthly-balance.ts';
import { compareTransactions, type FoundTransaction } from '../../transaction.ts';
import type { PlanningView } from '../planning-view.ts';
import type { ScheduledPayment } from '../scheduled-payment.ts';

/** What is still to be paid, or to come in, this month by category, in minor units; with children like spending. */
export interface ExpectedPayments {
  readonly of: (categoryGuid: Guid<'CAT'>, currencyCode: string) => bigint;
}

/** A payment names no category: it is taken to have that of the last row of its merchant, or else of its name. */
export const expectedPaymentsOf = (view: PlanningView, payments: readonly ScheduledPayment[]): ExpectedPayments => {
  const thisMonth = monthOf(view.today);
  const due = payments.filter((payment) => isDue(payment, thisMonth));
  const lastRows = due.length === 0 ? new Map<string, FoundTransaction>() : lastRowsOf(view.rows);
  const totals = new Map<string, bigint>();
  for (const payment of due) {
    const row = lastRows.get(likenessOf(payment));
    if (row === undefined) continue;
    for (const guid of withParent(row.category.guid, view.categories)) {
      const key = `${guid} ${payment.currencyCode}`;
      totals.set(key, (totals.get(key) ?? 0n) + payment.amountMinor);
    }
  }
  return { of: (categoryGuid, currencyCode) => totals.get(`${categoryGuid} ${currencyCode}`) ?? 0n };
};

const isDue = ({ isCompleted, occursOn }: ScheduledPayment, month: Month): boolean =>
  !isCompleted && monthOf(occursOn) === month;

type Likeness = Pick<ScheduledPayment, 'type' | 'merchantGuid' | 'description'>;
const likenessOf = ({ type, merchantGuid, description }: Likeness): string =>
  `${type} ${merchantGuid ?? description.toLowerCase()}`;

const lastRowsOf = (rows: readonly FoundTransaction[]): Map<string, FoundTransaction> => {
  const last = new Map<string, FoundTransaction>();
  for (const row of rows) {
    const { transaction } = row;
    const likeness = likenessOf(transaction);
    const known = last.get(likeness);
    if (known === undefined || compareTransactions(transaction, known.transaction) < 0) last.set(likeness, row);
  }
  return last;
};

const withParent = (guid: Guid<'CAT'>, categories: CategoryBook): readonly Guid<'CAT'>[] => {
  const { parentGuid } = categories.find(guid);
  return parentGuid === null ? [guid] : [guid, parentGuid];
};
