import type { FoundAccount } from '../account.ts';
import { balanceMinorOf, currencyOf, typeOf } from '../account-view.ts';
import { balanceChangeOf } from '../monthly-balance.ts';
import type { PlanningView } from '../planning/planning-view.ts';

/**
 * The day on which an account that is below a limit now came from at or above it, worked out backwards from its posted
 * rows; null when it is not below, or was for as long as the rows reach.
 */
export const belowSince = (
  { rows, today }: PlanningView,
  { account }: FoundAccount,
  limitMinor: bigint,
): string | null => {
  let balanceMinor = balanceMinorOf(account);
  if (balanceMinor === null || balanceMinor >= limitMinor) return null;
  const [type, currencyCode] = [typeOf(account), currencyOf(account)];
  const changes = new Map<string, bigint>();
  for (const { transaction: row, accountGuid } of rows) {
    if (accountGuid !== account.guid || row.status !== 'POSTED' || row.currencyCode !== currencyCode) continue;
    // The balance of now cannot know more than today.
    const date = row.date < today ? row.date : today;
    changes.set(date, (changes.get(date) ?? 0n) + balanceChangeOf(type, row));
  }
  const days = [...changes].toSorted(([a], [b]) => (a < b ? 1 : -1));
  for (const [date, change] of days) {
    balanceMinor -= change;
    if (balanceMinor >= limitMinor) return date;
  }
  return null;
};
