import type { FoundAccount } from '../../accounts/account.ts';
import { balanceMinorOf, currencyOf, typeOf } from '../../accounts/account-view.ts';
import { balanceChangeOf } from '../../accounts/monthly-balance.ts';
import { dayOf } from '../../kernel/calendar.ts';
import type { BeatContext } from './beat-template.ts';

/**
 * The balance of an account at the end of each day: first the current balance, then one entry for each of the `days` days
 * before today. It is computed backwards from the rows that moved it, hidden ones too. Null where no current balance is known.
 */
export const balanceHistory = (
  { account }: FoundAccount,
  { balanceRows, today }: Pick<BeatContext, 'balanceRows' | 'today'>,
  days: number,
): readonly bigint[] | null => {
  const current = balanceMinorOf(account);
  if (current === null) return null;
  const [type, currencyCode, last] = [typeOf(account), currencyOf(account), dayOf(today)];
  const changes = new Map<number, bigint>();
  for (const { accountGuid, transaction: row } of balanceRows) {
    if (accountGuid !== account.guid || row.currencyCode !== currencyCode) continue;
    // A row that is dated after today is in the balance already.
    const daysAgo = Math.max(0, last - dayOf(row.postedOn ?? row.date));
    changes.set(daysAgo, (changes.get(daysAgo) ?? 0n) + balanceChangeOf(type, row));
  }
  const balances = [current];
  for (let daysAgo = 0; daysAgo < days; daysAgo += 1) {
    balances.push((balances[daysAgo] ?? 0n) - (changes.get(daysAgo) ?? 0n));
  }
  return balances;
};

/**
 * For how many days up to today `holds` has been true of the end of each day: 0 where it was not true of yesterday, null
 * where it is not true of today. It looks back as far as `endings` reach.
 */
export const daysHolding = <T>(endings: readonly T[], holds: (ending: T) => boolean): number | null => {
  const firstOther = endings.findIndex((ending) => !holds(ending));
  if (firstOther === 0 || endings.length === 0) return null;
  return (firstOther === -1 ? endings.length : firstOther) - 1;
};
