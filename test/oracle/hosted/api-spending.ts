import type { Session } from '@tributary-data/tributary/client';
import { categoryNamed } from '../../../lib/domain/categories/category.ts';
import { lastDayOfMonth } from '../made-up/due-days.ts';
import { topOf } from '../made-up/payees.ts';
import { readingOf } from '../rules/reading.ts';
import { type Amounts, CATEGORIES, minorOf, monthsCompared, SPENT_ON, sumOfMinor, TOPS } from './amounts.ts';
import type { HostedUser } from './bring-user.ts';

const INCOME_ITEM = '3';
const PER_PAGE = 1_000;

const guidOf = (name: string): string => categoryNamed(name).guid;

/** What totals by category say of each month, and of the accounts of the spending plan in this one. */
export const totalsShown = async ({ session, accounts, planAccounts }: HostedUser, today: string): Promise<Amounts> => {
  const amounts = new Map<string, bigint>();
  for (const month of monthsCompared(today)) {
    const { of, spending } = await totalsOf(session, month, {});
    for (const name of [...CATEGORIES, ...TOPS]) amounts.set(`${month} ${name}`, of(name));
    amounts.set(`${month} spending`, spending);
  }
  const guids = [...planAccounts].map((name) => accounts.get(name) ?? '');
  const { of, spending } = await totalsOf(session, today.slice(0, 7), { 'account_guid[]': guids });
  amounts.set('planned spending', spending);
  amounts.set('planned income', of('Income'));
  return amounts;
};

const totalsOf = async (session: Session, month: string, query: { readonly 'account_guid[]'?: readonly string[] }) => {
  const window = { start_date: `${month}-01`, end_date: lastDayOfMonth(`${month}-01`) };
  const { date_range_category_totals: totals, currency_code: currency } = await session.listCategoryTotals({
    ...window,
    ...query,
  });
  const own = new Map(totals.map(({ category_guid: guid, total }) => [guid, minorOf(total, currency)]));
  const ofOwn = (name: string): bigint => own.get(guidOf(name)) ?? 0n;
  const of = (name: string): bigint =>
    ofOwn(name) + sumOfMinor(CATEGORIES.filter((one) => one !== name && topOf(one) === name).map(ofOwn));
  return { of, spending: sumOfMinor(SPENT_ON.map(of)) };
};

/** What budgets say of this month. */
export const budgetsShown = async ({ session }: HostedUser, today: string, currency: string): Promise<Amounts> => {
  const { budgets } = await session.listBudgets();
  const month = today.slice(0, 7);
  return new Map(
    budgets.map(({ name, transaction_total: total }) => [`${month} ${name}`, minorOf(total, currency)] as const),
  );
};

/** What the items of the spending plan say of this month. */
export const planShown = async ({ session, planGuid }: HostedUser, currency: string): Promise<Amounts> => {
  const asked = { spending_plan_guid: planGuid, records_per_page: PER_PAGE };
  const { iteration_items: items } = await session.listSpendingPlanIterationItems(asked);
  const isOfIncome = (name: string): boolean => topOf(name) === 'Income';
  const incomeGuids = new Set<string | null>([...CATEGORIES, ...TOPS].filter(isOfIncome).map(guidOf));
  const sumWhere = (isIncome: boolean): bigint =>
    sumOfMinor(
      items
        .filter((item) => {
          const category = item.category_guid ?? item.top_level_category_guid;
          return (item.item_type === INCOME_ITEM || incomeGuids.has(category)) === isIncome;
        })
        .map(({ actual_amount: amount }) => minorOf(amount ?? 0, currency)),
    );
  return new Map([
    ['planned spending', sumWhere(false)],
    ['planned income', sumWhere(true)],
  ]);
};

/** What the listed transactions that count come to: debits less credits of what money is spent on. */
export const rowsShown = async (
  { user, session, accounts, rows }: HostedUser,
  today: string,
  currency: string,
): Promise<Amounts> => {
  const hidden = new Set(user.accounts.flatMap(({ name, isHidden }) => (isHidden ? [accounts.get(name)] : [])));
  const spentOn = new Set<string | null>(SPENT_ON.map(guidOf));
  const counted = new Set(readingOf(user, today).rows.map(({ id }) => rows.get(id)));
  // A part is under a guid that only the service knows.
  const wholes = new Set(rows.values());
  const isTwin = (guid: string): boolean => wholes.has(guid) && !counted.has(guid);
  const amounts = new Map(monthsCompared(today).map((month) => [`${month} spending`, 0n]));
  const asked = { from_date: `${monthsCompared(today)[0]}-01`, to_date: lastDayOfMonth(today) };
  for await (const row of session.listTransactions.all({ ...asked, records_per_page: PER_PAGE })) {
    const isDebit = row.transaction_type_name === 'DEBIT';
    if (!isDebit && row.top_level_category_guid === guidOf('Uncategorized')) continue;
    const isLeftOut = row.is_hidden || row.has_been_split || hidden.has(row.account_guid) || isTwin(row.guid);
    if (isLeftOut || row.currency_code !== currency || !spentOn.has(row.top_level_category_guid)) continue;
    const figure = `${row.date?.slice(0, 7)} spending`;
    const minor = minorOf(row.amount ?? 0, currency);
    amounts.set(figure, (amounts.get(figure) ?? 0n) + (isDebit ? minor : -minor));
  }
  return amounts;
};
