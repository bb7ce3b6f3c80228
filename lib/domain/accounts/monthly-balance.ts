import { type Month, monthOf } from '../kernel/calendar.ts';
import type { Guid } from '../kernel/guid.ts';
import type { FeedAccountType } from '../upstream/feed.ts';
import type { Account } from './account.ts';
import { currencyOf, isLiability } from './account-view.ts';

interface BalanceRow {
  readonly date: string;
  readonly type: 'CREDIT' | 'DEBIT';
  readonly amountMinor: bigint;
}

/** The change of the balance by a transaction: money that comes in raises what is owned and lowers what is owed. */
export const balanceChangeOf = (accountType: FeedAccountType, row: Pick<BalanceRow, 'type' | 'amountMinor'>): bigint =>
  (row.type === 'CREDIT') === isLiability(accountType) ? -row.amountMinor : row.amountMinor;

/**
 * Which rows of an account count for its balance: posted ones in the account's own currency, as balances are. A row that
 * is split counts; its parts do not count again.
 */
export const countsFor = (account: Account): ((row: CountedRow) => boolean) => {
  const currencyCode = account.feed?.currencyCode ?? currencyOf(account);
  return (row) => row.status === 'POSTED' && row.parentGuid === null && row.currencyCode === currencyCode;
};

interface CountedRow {
  readonly status: 'POSTED' | 'PENDING';
  readonly parentGuid: Guid<'TRN'> | null;
  readonly currencyCode: string;
}

/** Adds the balance changes of `rows` to the sums by month. */
export const addToMonths = (
  totals: Map<Month, bigint>,
  accountType: FeedAccountType,
  rows: Iterable<BalanceRow>,
): void => {
  for (const row of rows) {
    const month = monthOf(row.date);
    totals.set(month, (totals.get(month) ?? 0n) + balanceChangeOf(accountType, row));
  }
};

export interface MonthlyBalance {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** When the month ended, or now; null when the current balance is not known. */
  readonly balanceMinor: bigint | null;
  readonly totalMinor: bigint;
}

/**
 * Each month from `first` to `last`, oldest first. `totals` must hold every change since the first day of `first`, those
 * after `last` included: balances are worked out backwards from the current one.
 */
export const monthlyBalances = (
  balanceMinor: bigint | null,
  totals: ReadonlyMap<Month, bigint>,
  first: Month,
  last: Month,
): readonly MonthlyBalance[] => {
  const months: MonthlyBalance[] = [];
  let after = 0n;
  for (const [month, total] of totals) if (month > last) after += total;
  for (let month = last; month >= first; month -= 1) {
    const totalMinor = totals.get(month) ?? 0n;
    months.push({
      year: Math.floor(month / 12),
      month: (month % 12) + 1,
      balanceMinor: balanceMinor === null ? null : balanceMinor - after,
      totalMinor,
    });
    after += totalMinor;
  }
  return months.toReversed();
};
