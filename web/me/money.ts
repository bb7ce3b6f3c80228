import type { Session } from '@tributary-data/tributary/client';
import { firstDayOf, monthsUpTo } from './months.ts';
import { type Rows, readRows } from './read-rows.ts';
import { readTotals, type Totals } from './read-totals.ts';
import type { Account, Beat, Budget, Category, IterationItem, Member } from './wire.ts';

/** A year, and the same month of the year before. */
const MONTHS = 13;
/** More than a person has of anything but transactions. */
const PER_PAGE = 1_000;

/** All that the page shows of one user. */
export interface Money {
  readonly members: readonly Member[];
  readonly accounts: readonly Account[];
  readonly rows: Rows;
  readonly totals: Totals;
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

/** `today` is YYYY-MM-DD on the clock of the host. `currency`: that of the pictures; null for the one the user plans in. */
export const readMoney = async (session: Session, today: string, currency: string | null): Promise<Money> => {
  const months = monthsUpTo(today, MONTHS);
  const [{ members }, { accounts }, rows, totals, { budgets }, plan, { categories }, { beats }] = await Promise.all([
    session.listMembers({ records_per_page: PER_PAGE }),
    session.listAccounts({ records_per_page: PER_PAGE }),
    readRows(session, firstDayOf(months[0] ?? today)),
    readTotals(session, months, currency),
    session.listBudgets(),
    readPlan(session),
    session.listCategories(),
    session.listBeats(),
  ]);
  return { members, accounts, rows, totals, budgets, plan, categories, beats };
};
