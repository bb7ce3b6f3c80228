import type { Client, Session, TransactionListed } from '@tributary-data/tributary/client';
import { ACCOUNT_TYPE_IDS } from '../../../lib/contract/accounts/account-type.ts';
import { categoryNamed } from '../../../lib/domain/categories/category.ts';
import { formatMoney } from '../../../lib/domain/kernel/money.ts';
import { topOf } from '../made-up/payees.ts';
import type { MadeUpRow, MadeUpUser } from '../made-up/user.ts';

/** A made-up user on a host. */
export interface HostedUser {
  readonly user: MadeUpUser;
  readonly session: Session;
  /** Guids of the accounts by their names. */
  readonly accounts: ReadonlyMap<string, string>;
  /** Guids of the rows by their ids, without those of parts. */
  readonly rows: ReadonlyMap<string, string>;
  readonly planGuid: string;
  /** Names of the accounts of the spending plan. */
  readonly planAccounts: ReadonlySet<string>;
}

/** Makes the user with accounts by hand, their rows, budgets and a spending plan. */
export const bringUser = async (client: Client, id: string, user: MadeUpUser): Promise<HostedUser> => {
  await client.createUser({ body: { user: { id } } });
  const session = client.session(id);
  const accounts = new Map<string, string>();
  for (const { name, type, currency, balance } of user.accounts) {
    const account = { name, account_type: ACCOUNT_TYPE_IDS[type], currency_code: currency };
    const words = { ...account, balance: amountOf({ minor: balance, currency }) };
    accounts.set(name, (await session.createManualAccount({ body: { account: words } })).account.guid);
  }
  // While there are no rows yet: each budget has everything planned anew.
  await bringBudgets(session, user);
  const rows = await bringRows(session, user, accounts);
  for (const { name, mergedInto, isHidden, isClosed } of user.accounts) {
    const guid = accounts.get(name) ?? '';
    if (mergedInto !== null) {
      const merged = { accounts: [accounts.get(mergedInto) ?? '', guid] };
      accounts.set(mergedInto, (await session.mergeAccounts({ body: merged })).account.guid);
    } else if (isHidden || isClosed) {
      await session.updateAccount({
        account_guid: guid,
        body: { account: { is_hidden: isHidden, is_closed: isClosed } },
      });
    }
  }
  return { user, session, accounts, rows, ...(await bringPlan(session, user, accounts)) };
};

const amountOf = ({ minor, currency }: Pick<MadeUpRow, 'minor' | 'currency'>): number =>
  Number(formatMoney(minor, currency));

const categoryGuidOf = (name: string): string => categoryNamed(name).guid;

const bringRows = async (
  session: Session,
  { rows, accounts }: MadeUpUser,
  guids: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> => {
  const made = new Map<string, string>();
  for (const { name } of accounts) {
    const listed = rows.filter(({ account, parent }) => account === name && parent === null).map(listedRow);
    if (listed.length === 0) continue;
    const words = { account_guid: guids.get(name) ?? '', body: { transactions: listed } };
    const answer = await session.createManualTransaction(words);
    if (!('transactions' in answer)) throw new Error('several transactions are answered with several');
    for (const { external_guid: id, guid } of answer.transactions) made.set(id, guid);
  }
  for (const row of rows) {
    const transaction_guid = made.get(row.id) ?? '';
    if (row.isDeleted && row.parent === null) await session.deleteTransaction({ transaction_guid });
    else if (row.isSplit) await split(session, transaction_guid, row, rows);
  }
  return made;
};

const listedRow = (row: MadeUpRow): TransactionListed => ({
  external_guid: row.id,
  amount: amountOf(row),
  date: row.on,
  description: row.text,
  category_guid: categoryGuidOf(row.category),
  transaction_type: row.isCredit ? 1 : 2,
  is_hidden: row.isHidden,
});

/** The parts of a hidden row are hidden, too. */
const split = async (
  session: Session,
  transaction_guid: string,
  { id, isHidden }: MadeUpRow,
  rows: readonly MadeUpRow[],
): Promise<void> => {
  const parts = rows
    .filter(({ parent }) => parent === id)
    .map((part) => ({ amount: amountOf(part), category_guid: categoryGuidOf(part.category) }));
  const { transactions } = await session.createSplitTransactions({ transaction_guid, body: { transactions: parts } });
  if (!isHidden) return;
  for (const { guid } of transactions) {
    await session.updateTransaction({ transaction_guid: guid, body: { transaction: { is_hidden: true } } });
  }
};

const bringBudgets = async (session: Session, { budgets }: MadeUpUser): Promise<void> => {
  const tops = new Map<string, string>();
  for (const { category, amount } of budgets) {
    const parent = topOf(category) === category ? {} : { parent_guid: tops.get(topOf(category)) };
    const words = { category_guid: categoryGuidOf(category), amount: Number(amount), ...parent };
    const { budget } = await session.createBudget({ body: { budget: words } });
    if (topOf(category) === category) tops.set(category, budget.guid);
  }
};

const bringPlan = async (
  session: Session,
  { items }: MadeUpUser,
  accounts: ReadonlyMap<string, string>,
): Promise<Pick<HostedUser, 'planGuid' | 'planAccounts'>> => {
  const { spending_plan: plan } = await session.createSpendingPlan();
  const named = { spending_plan_guid: plan.guid };
  for (const { category, isTop, planned } of items) {
    const guid = categoryGuidOf(category);
    const words = isTop ? { top_level_category_guid: guid } : { category_guid: guid };
    const item = { ...words, planned_amount: Number(planned) };
    await session.createSpendingPlanIterationItem({ ...named, body: { iteration_item: item } });
  }
  const { spending_plan_accounts: planned } = await session.listSpendingPlanAccounts(named);
  const guids = new Set(planned.map(({ account_guid: guid }) => guid));
  const names = [...accounts].flatMap(([name, guid]) => (guids.has(guid) ? [name] : []));
  return { planGuid: plan.guid, planAccounts: new Set(names) };
};
