import { dayOf, firstDayOf, type Month, monthOf } from '../../kernel/calendar.ts';
import { withChange } from '../../kernel/with-change.ts';
import type { PlanningView } from '../planning-view.ts';
import type { Budget } from './budget.ts';
import { expectedPaymentsOf, type Schedule } from './expected-payments.ts';
import { spendingOf } from './spending.ts';

/**
 * The budgets with what their month comes to so far, and is expected to come to. A budget counts rows of its own currency
 * only, and is removed with its category.
 */
export const computeBudgets = (
  view: PlanningView,
  schedule: Schedule,
  before: readonly Budget[],
): readonly Budget[] => {
  const kept = before.filter(({ categoryGuid }) => view.categories.has(categoryGuid));
  if (kept.length === 0) return before.length === 0 ? before : kept;
  const expected = expectedPaymentsOf(view, schedule);
  const thisMonth = monthOf(view.today);
  const thisMonthFrom = firstDayOf(thisMonth);
  // What a payment stands for comes again with the payment, and not with the days.
  const counted = view.rows.filter((row) => row.transaction.date >= thisMonthFrom || !expected.standsFor(row));
  const spending = spendingOf(counted);
  const pace = paceOf(view.today, thisMonth);
  const after = kept.map((budget): Budget => {
    const { categoryGuid, currencyCode } = budget;
    const spentIn = (month: Month): bigint => spending.of(categoryGuid, month, currencyCode) ?? 0n;
    const transactionTotalMinor = spentIn(thisMonth);
    const atPace = pace.restOfMonth(spentIn(thisMonth - 1) + spentIn(thisMonth - 2));
    const projectedSpendingMinor = transactionTotalMinor + atPace + expected.of(categoryGuid, currencyCode);
    const next = withChange(budget, { transactionTotalMinor, projectedSpendingMinor });
    return next === budget ? budget : { ...next, revision: budget.revision + 1, updatedAt: view.nowMs };
  });
  return after.length === before.length && after.every((budget, place) => budget === before[place]) ? before : after;
};

interface Pace {
  /**
   * What the days after today come to at the mean of a day of the two months before, to the nearest minor unit, halves up;
   * never negative.
   */
  readonly restOfMonth: (twoMonthsMinor: bigint) => bigint;
}

const paceOf = (today: string, thisMonth: Month): Pace => {
  const monthStart = (month: Month): number => dayOf(firstDayOf(month));
  const daysLeft = BigInt(monthStart(thisMonth + 1) - 1 - dayOf(today));
  const daysBefore = BigInt(monthStart(thisMonth) - monthStart(thisMonth - 2));
  return {
    restOfMonth: (twoMonthsMinor) =>
      twoMonthsMinor <= 0n ? 0n : (twoMonthsMinor * daysLeft + daysBefore / 2n) / daysBefore,
  };
};
