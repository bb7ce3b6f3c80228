import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { moneyOf, moneyOrNull } from '../../../lib/contract/kernel/decimal.ts';
import type { FoundAccount } from '../../../lib/domain/accounts/account.ts';
import { balanceMinorOf, currencyOf, typeOf } from '../../../lib/domain/accounts/account-view.ts';
import {
  addToMonths,
  countsFor,
  type MonthlyBalance,
  monthlyBalances,
} from '../../../lib/domain/accounts/monthly-balance.ts';
import { firstDayOf, type Month, monthOf, todayUtc } from '../../../lib/domain/kernel/calendar.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import type { ReadDeps, ReadRun } from '../deps.ts';
import { windowOf } from '../ledger/default-window.ts';
import { everyRowOnce } from '../ledger/each-once.ts';

/** A hundred years. No account is older, and the answer stays small. */
const MONTHS_MAX = 1_200;

export const listMonthlyAccountBalances: ReadRun<'listMonthlyAccountBalances'> = async (
  { params, query },
  caller,
  deps,
) => {
  const window = windowOf(query, deps.clock());
  const first = monthOf(window.from);
  const last = Math.min(monthOf(window.to), monthOf(todayUtc(deps.clock())));
  if (last - first >= MONTHS_MAX) return problem('malformed', 'from_date must lie within the last hundred years.');
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const found = accounts.find(({ account }) => account.guid === params.account_guid);
  if (found === undefined) return NOT_FOUND;
  // Without transactions the balances of earlier months are not known.
  if (!hasPfm(found.member.useCases) || last < first) return { body: { monthly_account_balances: [] } };
  const totals = await totalsSince(found, first, deps);
  if (isProblem(totals)) return totals;
  const months = monthlyBalances(balanceMinorOf(found.account), totals, first, last);
  return { body: { monthly_account_balances: months.map(presenterOf(found)) } };
};

const presenterOf = ({ account, member }: FoundAccount) => {
  const currencyCode = currencyOf(account);
  return ({ year, month, balanceMinor, totalMinor }: MonthlyBalance) => ({
    account_guid: account.guid,
    balance: moneyOrNull(balanceMinor, currencyCode),
    month,
    transaction_total: moneyOf(totalMinor, currencyCode),
    user_guid: member.userGuid,
    year,
  });
};

const totalsSince = async (
  { account, member }: FoundAccount,
  first: Month,
  { ledger }: ReadDeps,
): Promise<ReadonlyMap<Month, bigint> | Problem> => {
  const ledgers = (await ledger.open(member.userGuid)).filter((one) => hasPfm(one.member.useCases));
  const totals = new Map<Month, bigint>();
  const counts = countsFor(account);
  const asked = { accountGuids: [account.guid], from: firstDayOf(first), to: null };
  const rows = await everyRowOnce(ledger, { userGuid: member.userGuid, ledgers, ...asked }, counts);
  if (isProblem(rows)) return rows;
  for await (const { transaction: row } of rows) {
    if (counts(row)) addToMonths(totals, typeOf(account), [row]);
  }
  return totals;
};
