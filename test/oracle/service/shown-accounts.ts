import { eachOnce } from '../../../functions/read/ledger/each-once.ts';
import { balanceMinorOf, currencyOf, nameOf, typeOf } from '../../../lib/domain/accounts/account-view.ts';
import { addToMonths, countsFor, monthlyBalances } from '../../../lib/domain/accounts/monthly-balance.ts';
import { firstDayOf, type Month, monthOf } from '../../../lib/domain/kernel/calendar.ts';
import { formatMoney, scaleOf } from '../../../lib/domain/kernel/money.ts';
import { daysToCompare } from '../../../lib/domain/ledger/brought-again.ts';
import { type CategoryTotals, categoryTotalsOf } from '../../../lib/domain/transactions/totals-by-category.ts';
import type { FoundTransaction } from '../../../lib/domain/transactions/transaction.ts';
import { presentAccount } from '../../../lib/present/accounts/account.ts';
import { cashFlow, lastDayOf, monthsUpTo, spendingByCategory } from '../../../web/me/months.ts';
import { shownAccounts, worthOf } from '../../../web/me/worth.ts';
import { accountGuid } from '../../support/planning/planning-view.ts';
import { MONTHS_OF_BALANCES } from '../rules/accounts.ts';
import { MONTHS_OF_PAGE, totalsAsked } from '../rules/totals.ts';
import type { ServiceReading } from './planned.ts';
import type { Put } from './put.ts';
import type { Listed } from './view.ts';

interface Asked {
  readonly from: string;
  readonly to: string | null;
  /** Null for all. */
  readonly accountGuids: readonly string[] | null;
}

/** Listed rows of the asked days, as operations read them: each once. */
const rowsOnce = (
  { rows, ledgers }: Listed,
  { from, to, accountGuids }: Asked,
  counts: (row: FoundTransaction['transaction']) => boolean,
): AsyncGenerator<FoundTransaction> => {
  const days = daysToCompare({ from, to }, ledgers);
  const read = rows.filter(
    ({ accountGuid: guid, transaction: { date } }) =>
      date >= days.from && (days.to === null || date <= days.to) && (accountGuids?.includes(guid) ?? true),
  );
  return eachOnce(oneByOne(read), { ledgers, from, to }, counts);
};

async function* oneByOne<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Balances by month, as the operation computes them. */
export const putBalances = async ({ listed, view: { today } }: ServiceReading, put: Put): Promise<void> => {
  const last = monthOf(today);
  const first = last - MONTHS_OF_BALANCES;
  for (const { account } of listed.accounts) {
    const counts = countsFor(account);
    const totals = new Map<Month, bigint>();
    const asked = { from: firstDayOf(first), to: null, accountGuids: [account.guid] };
    for await (const { transaction } of rowsOnce(listed, asked, counts)) {
      if (counts(transaction)) addToMonths(totals, typeOf(account), [transaction]);
    }
    for (const [place, month] of monthlyBalances(balanceMinorOf(account), totals, first, last).entries()) {
      const asked = firstDayOf(first + place).slice(0, 7);
      put(`account ${nameOf(account)} at the end of ${asked}`, month.balanceMinor);
      put(`account ${nameOf(account)} in ${asked}`, month.totalMinor);
    }
  }
};

/** Totals by category, as the operation computes them. */
const totalsOf = ({ listed, view }: ServiceReading, asked: Asked): Promise<CategoryTotals> => {
  const visible = new Set<string>(view.accounts.map(({ account }) => account.guid));
  const rows = rowsOnce(listed, asked, ({ isHidden }) => !isHidden);
  return categoryTotalsOf(rows, { currencyCode: view.currencyCode, visible });
};

export const putTotals = async (read: ServiceReading, put: Put): Promise<void> => {
  const { today, categories } = read.view;
  for (const { name, from, to, accounts } of totalsAsked(today)) {
    const accountGuids = accounts?.map((one) => accountGuid(one)) ?? null;
    const { sums, leftOut } = await totalsOf(read, { from, to, accountGuids });
    for (const category of categories.all) {
      const sum = sums.get(category.guid);
      if (sum !== undefined) put(`total ${name} of ${category.name}`, sum);
    }
    for (const { reason, currencyCode, count } of leftOut) {
      put(`total ${name} without ${reason} ${currencyCode}`, count);
    }
    put(`totals ${name}`, `${sums.size} and ${leftOut.length}`);
  }
};

/** As a browser reads it, and back. */
const numberOf = (minor: bigint, currency: string): number => Number(formatMoney(minor, currency));
const minorOf = (amount: number, currency: string): bigint => BigInt(Math.round(amount * 10 ** scaleOf(currency)));

/** What the page of a person's money makes of accounts and totals on the wire. */
export const putPage = async (read: ServiceReading, put: Put): Promise<void> => {
  const { today, categories, currencyCode } = read.view;
  const accounts = read.listed.accounts.map((found) => ({
    ...presentAccount(found),
    balance: numberOf(balanceMinorOf(found.account) ?? 0n, currencyOf(found.account)),
    // Made-up accounts have no holdings.
    ...{ holdings_value: null, total_account_value: null },
  }));
  for (const { currency, amount } of worthOf(shownAccounts(accounts))) {
    put(`net worth in ${currency}`, minorOf(amount, currency));
  }
  const months = await Promise.all(
    monthsUpTo(today, MONTHS_OF_PAGE + 1).map(async (month) => {
      const { sums } = await totalsOf(read, { from: `${month}-01`, to: lastDayOf(month), accountGuids: null });
      return {
        month,
        totals: [...sums].map(([guid, sum]) => ({ category_guid: guid, total: numberOf(sum, currencyCode) })),
      };
    }),
  );
  const named = categories.all.map(({ guid, name, isIncome, parentGuid }) => ({
    ...{ guid, name, is_income: isIncome, parent_guid: parentGuid },
  }));
  for (const { month, income, spending } of cashFlow(months, named)) {
    put(`page income ${month}`, minorOf(income, currencyCode));
    put(`page spending ${month}`, minorOf(spending, currencyCode));
  }
  for (const { name, spending } of months.slice(-1).flatMap((month) => spendingByCategory(month, named))) {
    put(`page spending on ${name}`, minorOf(spending, currencyCode));
  }
};
