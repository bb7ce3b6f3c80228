import type { Session } from '@tributary-data/tributary/client';
import { countedRows } from './counted-rows.ts';
import { type Month, monthsUpTo } from './months.ts';
import { type Rows, readRows } from './read-rows.ts';
import type { Account, Beat, Budget, Category, IterationItem, Member, Transaction } from './wire.ts';

/** A year, and the same month of the year before. */
const MONTHS = 13;
/** More than a person has of anything but transactions. */
const PER_PAGE = 1_000;

/** All that the page shows of one user. */
export interface Money {
  readonly members: readonly Member[];
  readonly accounts: readonly Account[];
  readonly months: readonly Month[];
  readonly rows: Rows;
  /** Those of `rows` that sums are made of. */
  readonly counted: readonly Transaction[];
  /** The currency in which the user plans. */
  readonly currency: string;
  readonly budgets: readonly Budget[];
  /** Null where the user has no spending plan. */
  readonly plan: { readonly items: readonly IterationItem[] } | null;
  readonly categories: readonly Category[];
  readonly beats: readonly Beat[];
}

const readPlan = async (session: Session): Promise<Money['plan']> => {
  const [plan] = (await session.listSpendingPlans()).spending_plans;
  if (plan === undefined) return null;
  const asked = { spending_plan_guid: plan.guid, records_per_page: PER_PAGE };
  return { items: (await session.listSpendingPlanIterationItems(asked)).iteration_items };
};

/** `today` is YYYY-MM-DD on the clock of the host. */
export const readMoney = async (session: Session, today: string): Promise<Money> => {
  const months = monthsUpTo(today, MONTHS);
  const [{ members }, { accounts }, rows, { currency_code: currency }, { budgets }, plan, { categories }, { beats }] =
    await Promise.all([
      session.listMembers({ records_per_page: PER_PAGE }),
      session.listAccounts({ records_per_page: PER_PAGE }),
      readRows(session, `${months[0]}-01`),
      session.listCategoryTotals({ start_date: today, end_date: today }),
      session.listBudgets(),
      readPlan(session),
      session.listCategories(),
      session.listBeats(),
    ]);
  const counted = countedRows(rows.rows, accounts);
  return { members, accounts, months, rows, counted, currency, budgets, plan, categories, beats };
};
