import { topLevelIn } from '../../categories/category.ts';
import { addDays, firstDayOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { Transaction } from '../../transactions/transaction.ts';
import { countedMinor, isSpent } from '../../transactions/transaction-kind.ts';
import type { PlanningRow } from '../planning-row.ts';
import { type BeatContext, RECENT_DAYS } from './beat-template.ts';

/** Whether a date is today or one of the `days` days before. Future dates are not. */
export const isWithin = (date: string, { today }: Pick<BeatContext, 'today'>, days: number): boolean =>
  date <= today && date >= addDays(today, -days);

/** Rows of the last `RECENT_DAYS` days in the context's currency. */
export const newRowsOf = (context: BeatContext, type: Transaction['type']): readonly PlanningRow[] =>
  recentRows(context, type).filter(({ transaction }) => transaction.currencyCode === context.currencyCode);

/** Debits of the last `RECENT_DAYS` days in the context's currency. */
export const newDebits = (context: BeatContext): readonly PlanningRow[] => newRowsOf(context, 'DEBIT');

/** Posted rows of the last `RECENT_DAYS` days, in any currency. */
export const newPostedRowsOf = (context: BeatContext, type: Transaction['type']): readonly PlanningRow[] =>
  recentRows(context, type).filter(({ transaction }) => transaction.status === 'POSTED');

/** Rows of the last `RECENT_DAYS` days, in any currency. */
export const recentRows = ({ rows, today }: BeatContext, wanted: Transaction['type']): readonly PlanningRow[] => {
  const from = addDays(today, -RECENT_DAYS);
  return rows.filter(
    ({ transaction: { amountMinor, date, type } }) =>
      type === wanted && amountMinor > 0n && date >= from && date <= today,
  );
};

/** Whether a row raises what was spent, or lowers it as a refund does. */
export const isSpending = ({ transaction, category }: PlanningRow): boolean => isSpent(category, transaction.type);

/** Whether a row raises income, or lowers it as wages do that are paid back. */
export const isIncome = ({ category }: PlanningRow): boolean => category.isIncome;

/** Rows of a calendar month up to today, in the context's currency. */
export const rowsOfMonth = (context: BeatContext, month: number): readonly PlanningRow[] => {
  const [from, to] = [firstDayOf(month), firstDayOf(month + 1)];
  return context.rows.filter(
    ({ transaction: { date, currencyCode } }) =>
      date >= from && date < to && date <= context.today && currencyCode === context.currencyCode,
  );
};

/** What rows of spending, or of income, come to: less what came back. */
export const countedSum = (rows: readonly PlanningRow[]): bigint =>
  rows.reduce((sum, { transaction, category }) => sum + countedMinor(category, transaction), 0n);

/** What payments come to one by one. */
export const sumOf = (rows: readonly PlanningRow[]): bigint =>
  rows.reduce((sum, { transaction }) => sum + transaction.amountMinor, 0n);

/** Rows of spending, refunds too, by top-level category. */
export const spendingByCategory = (rows: readonly PlanningRow[]): ReadonlyMap<Guid<'CAT'>, readonly PlanningRow[]> =>
  Map.groupBy(rows.filter(isSpending), ({ category }) => topLevelIn(category));
