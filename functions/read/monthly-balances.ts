import { moneyOf, moneyOrNull } from '../../lib/contract/decimal.ts';
import { NOT_FOUND, problem } from '../../lib/contract/error-code.ts';
import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/accounts.ts';
import type { FoundAccount } from '../../lib/domain/account.ts';
import { balanceMinorOf, currencyOf, typeOf } from '../../lib/domain/account-view.ts';
import { addDays, todayUtc } from '../../lib/domain/calendar.ts';
import { addToMonths, firstDayOf, type Month, monthlyBalances, monthOf } from '../../lib/domain/monthly-balance.ts';
import type { Clock } from '../../lib/domain/time.ts';
import { hasPfm } from '../../lib/domain/use-case.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import type { AccountStore } from '../../lib/store/account-store.ts';
import type { LedgerStore } from '../../lib/store/ledger-store.ts';

export interface MonthlyBalanceDeps {
  readonly clock: Clock;
  readonly accounts: AccountStore;
  readonly ledger: Pick<LedgerStore, 'open' | 'page'>;
}

/** The window when none is given, that of transactions. */
const WINDOW_DAYS_BACK = 120;
const WINDOW_DAYS_AHEAD = 5;
/** A hundred years: no account is older, and the answer stays small. */
const MONTHS_MAX = 1_200;
/** Rows read in one trip: some hundred chunks. */
const ROWS_PER_TRIP = 5_000;
/** Twice the rows that one import may hold. */
const TRIPS_MAX = 80;

export const listMonthlyAccountBalances: Run<
  typeof entries.listMonthlyAccountBalances,
  SessionCaller,
  MonthlyBalanceDeps
> = async ({ params, query }, caller, deps) => {
  const today = todayUtc(deps.clock());
  const first = monthOf(query.from_date ?? addDays(today, -WINDOW_DAYS_BACK));
  const last = Math.min(monthOf(query.to_date ?? addDays(today, WINDOW_DAYS_AHEAD)), monthOf(today));
  if (last - first >= MONTHS_MAX) return problem('malformed', 'from_date must lie within the last hundred years.');
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const found = accounts.find(({ account }) => account.guid === params.account_guid);
  if (found === undefined) return NOT_FOUND;
  // Without its transactions nothing can be said of the months before.
  if (!hasPfm(found.member.useCases) || last < first) return { body: { monthly_account_balances: [] } };
  const { account, member } = found;
  const totals = await totalsSince(found, first, deps);
  const currencyCode = currencyOf(account);
  const months = monthlyBalances(balanceMinorOf(account), totals, first, last);
  return {
    body: {
      monthly_account_balances: months.map(({ year, month, balanceMinor, totalMinor }) => ({
        account_guid: account.guid,
        balance: moneyOrNull(balanceMinor, currencyCode),
        month,
        transaction_total: moneyOf(totalMinor, currencyCode),
        user_guid: member.userGuid,
        year,
      })),
    },
  };
};

/** Of posted rows in the account's currency, as balances are; a split row counts, its parts do not count again. */
const totalsSince = async (
  { account, member }: FoundAccount,
  first: Month,
  { ledger }: MonthlyBalanceDeps,
): Promise<ReadonlyMap<Month, bigint>> => {
  const ledgers = (await ledger.open(member.userGuid)).filter((one) => hasPfm(one.member.useCases));
  const totals = new Map<Month, bigint>();
  const currencyCode = account.feed?.currencyCode ?? currencyOf(account);
  for (let page = 1; page <= TRIPS_MAX; page += 1) {
    const { entries: rows, total } = await ledger.page({
      userGuid: member.userGuid,
      ledgers,
      accountGuids: [account.guid],
      from: firstDayOf(first),
      to: null,
      page,
      perPage: ROWS_PER_TRIP,
    });
    const counting = rows
      .map(({ transaction }) => transaction)
      .filter((row) => row.status === 'POSTED' && row.parentGuid === null && row.currencyCode === currencyCode);
    addToMonths(totals, typeOf(account), counting);
    if (page * ROWS_PER_TRIP >= total) return totals;
  }
  throw new Error('an account has more rows than any import brings');
};
