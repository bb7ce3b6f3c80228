import type { FoundAccount } from '../../accounts/account.ts';
import { balanceMinorOf, currencyOf, typeOf } from '../../accounts/account-view.ts';
import { balanceChangeOf } from '../../accounts/monthly-balance.ts';
import { dayOf } from '../../kernel/calendar.ts';
import type { FoundTransaction } from '../../transactions/transaction.ts';
import type { BeatScene } from './beat-template.ts';

/**
 * What an account stood at when each day ended, today's (its current balance) first, one entry for each of `days` days
 * before. Worked out backwards from the posted rows: a day without any ended as it began. Null where no balance is known.
 */
export const balanceHistory = (
  { account }: FoundAccount,
  { rows, today }: Pick<BeatScene, 'rows' | 'today'>,
  days: number,
): readonly bigint[] | null => {
  const current = balanceMinorOf(account);
  if (current === null) return null;
  const [type, currencyCode, last] = [typeOf(account), currencyOf(account), dayOf(today)];
  const changes = new Map<number, bigint>();
  for (const row of rows) {
    if (row.accountGuid !== account.guid || !movedBalance(row, currencyCode)) continue;
    const { postedOn, date } = row.transaction;
    // What the bank dates ahead is in its balance already.
    const daysAgo = Math.max(0, last - dayOf(postedOn ?? date));
    changes.set(daysAgo, (changes.get(daysAgo) ?? 0n) + balanceChangeOf(type, row.transaction));
  }
  const balances = [current];
  for (let daysAgo = 0; daysAgo < days; daysAgo += 1) {
    balances.push((balances[daysAgo] ?? 0n) - (changes.get(daysAgo) ?? 0n));
  }
  return balances;
};

const movedBalance = ({ transaction }: FoundTransaction, currencyCode: string): boolean =>
  transaction.status === 'POSTED' && transaction.currencyCode === currencyCode;

/**
 * How many days ago it began to be as it is now, by a test of what a day ended with: 0 when it was otherwise yesterday,
 * null when it is not so today. Looks back as far as the history goes.
 */
export const daysHolding = <T>(endings: readonly T[], holds: (ending: T) => boolean): number | null => {
  const firstOther = endings.findIndex((ending) => !holds(ending));
  if (firstOther === 0 || endings.length === 0) return null;
  return (firstOther === -1 ? endings.length : firstOther) - 1;
};
