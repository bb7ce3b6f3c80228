import type { ScheduledPayment } from '../payments/scheduled-payment.ts';
import type { PlanningState } from '../planning-state.ts';
import type { PlanningView } from '../planning-view.ts';
import { actualAmounts } from './actual-amounts.ts';
import { expectItems } from './expect-items.ts';
import { rollOver } from './roll-over.ts';
import { countingAccounts, currentIterationOf, type SpendingPlanItem } from './spending-plan.ts';

/** The plan in today's month, with its items as they follow from payments and from the rows of its accounts. */
export const computePlan = (
  view: PlanningView,
  payments: readonly ScheduledPayment[],
  before: Pick<PlanningState, 'plan' | 'items'>,
): Pick<PlanningState, 'plan' | 'items'> => {
  if (before.plan === null) return before;
  const rolledOver = rollOver({ plan: before.plan, items: before.items }, view.today, view.categories);
  const { plan } = rolledOver;
  const planned = new Set<string>(countingAccounts(plan, view.accounts).map(({ accountGuid }) => accountGuid));
  const rows = view.rows.filter(({ accountGuid }) => planned.has(accountGuid));
  const expected = expectItems(rolledOver, rows, payments, view);
  const actuals = actualAmounts(expected, rows, {
    iteration: currentIterationOf(plan),
    payments,
    categories: view.categories,
  });
  const after = expected.map((item) => withActual(item, actuals.get(item) ?? null, view.nowMs)).toSorted(inListOrder);
  const isSame = after.length === before.items.length && after.every((item, place) => item === before.items[place]);
  return { plan, items: isSame ? before.items : after };
};

const inListOrder = (a: SpendingPlanItem, b: SpendingPlanItem): number =>
  a.createdAt - b.createdAt || (a.guid < b.guid ? -1 : 1);

/** The same object when that is its actual amount already. */
const withActual = (item: SpendingPlanItem, actual: SpendingPlanItem['actual'], nowMs: number): SpendingPlanItem =>
  isEqual(item.actual, actual) ? item : { ...item, actual, updatedAt: nowMs };

const isEqual = (a: SpendingPlanItem['actual'], b: SpendingPlanItem['actual']): boolean => {
  if (a === null || b === null) return a === b;
  return (
    a.amountMinor === b.amountMinor &&
    a.transactionGuids.length === b.transactionGuids.length &&
    a.transactionGuids.every((guid, place) => guid === b.transactionGuids[place])
  );
};
