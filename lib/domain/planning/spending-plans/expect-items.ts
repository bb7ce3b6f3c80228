import { type Month, monthOf } from '../../kernel/calendar.ts';
import { derivedGuid } from '../../kernel/guid.ts';
import { withChange } from '../../kernel/with-change.ts';
import { countedMinor } from '../../transactions/transaction-kind.ts';
import { dueInMonth } from '../payments/payment-rhythm.ts';
import type { ScheduledPayment } from '../payments/scheduled-payment.ts';
import type { PlanningRow } from '../planning-row.ts';
import type { PlanningView } from '../planning-view.ts';
import { currentIterationOf, newItem, type SpendingPlan, type SpendingPlanItem } from './spending-plan.ts';

/** Full months before the current one whose income is expected again. */
const INCOME_MONTHS = 2;

interface PlanWithItems {
  readonly plan: SpendingPlan;
  readonly items: readonly SpendingPlanItem[];
}

/**
 * The items with those that follow from payments and income as these are now: one for each payment that is due in the
 * month and neither planned nor dismissed by the user. `rows` are those of the plan's accounts.
 */
export const expectItems = (
  { plan, items }: PlanWithItems,
  rows: readonly PlanningRow[],
  payments: readonly ScheduledPayment[],
  view: PlanningView,
): readonly SpendingPlanItem[] => {
  const known = new Map(items.map((item) => [item.guid, item]));
  const kept = items.filter(({ origin, scheduledPaymentGuid }) => origin === 'USER' || scheduledPaymentGuid === null);
  const taken = new Set<string>(kept.flatMap(({ guid, scheduledPaymentGuid }) => [guid, scheduledPaymentGuid ?? guid]));
  const recurring = payments
    .filter(({ guid }) => !taken.has(guid) && !plan.dismissed.includes(guid))
    .map((payment) => recurringItemOf(payment, plan, view))
    .filter((item) => item !== null)
    .filter(({ guid }) => !taken.has(guid));
  const income = incomeOf(view, rows, monthOf(currentIterationOf(plan).startOn));
  return [
    ...kept.map((item) =>
      item.origin === 'SYSTEM' ? planned(item, item.itemType === 'INCOME' ? income : null, view) : item,
    ),
    ...recurring.map((item) => {
      const before = known.get(item.guid);
      return before === undefined ? item : planned(before, item.plannedAmountMinor, view, item.currencyCode);
    }),
  ];
};

/** The same object when that is planned already. */
const planned = (
  item: SpendingPlanItem,
  plannedAmountMinor: bigint | null,
  { nowMs, currencyCode: currencyOfView }: PlanningView,
  currencyCode = currencyOfView,
): SpendingPlanItem => {
  const next = withChange(item, { plannedAmountMinor, currencyCode });
  return next === item ? item : { ...next, updatedAt: nowMs };
};

const recurringItemOf = (
  payment: ScheduledPayment,
  plan: SpendingPlan,
  view: PlanningView,
): SpendingPlanItem | null => {
  const iteration = currentIterationOf(plan);
  const due = dueInMonth(payment, monthOf(iteration.startOn));
  if (payment.type !== 'DEBIT' || due.length === 0) return null;
  return {
    ...newItem(derivedGuid('SII', iteration.guid, payment.guid), iteration, view),
    itemType: 'RECURRING_EXPENSE',
    plannedAmountMinor: payment.amountMinor * BigInt(due.length),
    currencyCode: payment.currencyCode,
    scheduledPaymentGuid: payment.guid,
  };
};

/** Mean income of the full months before, of those that had any; null where none had. */
const incomeOf = ({ currencyCode }: PlanningView, rows: readonly PlanningRow[], current: Month): bigint | null => {
  const totals = new Map<Month, bigint>();
  for (const { transaction: row, category } of rows) {
    if (!category.isIncome || row.currencyCode !== currencyCode) continue;
    const month = monthOf(row.date);
    if (month >= current || month < current - INCOME_MONTHS) continue;
    totals.set(month, (totals.get(month) ?? 0n) + countedMinor(category, row));
  }
  const incomes = [...totals.values()].filter((total) => total > 0n);
  return incomes.length === 0 ? null : incomes.reduce((sum, total) => sum + total, 0n) / BigInt(incomes.length);
};
