import type { Calls } from './calls.ts';
import { type Month, monthsUpTo } from './months.ts';
import { type Rows, readRows } from './read-rows.ts';
import type { Account, Beat, Budget, Category, IterationItem, Member, SpendingPlan } from './wire.ts';

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
  readonly budgets: readonly Budget[];
  /** Null where the user has no spending plan. */
  readonly plan: { readonly items: readonly IterationItem[] } | null;
  readonly categories: readonly Category[];
  readonly beats: readonly Beat[];
}

const readPlan = async (calls: Calls): Promise<Money['plan']> => {
  const { spending_plans: plans } = await calls.read<{ spending_plans: readonly SpendingPlan[] }>('/spending_plans');
  const [plan] = plans;
  if (plan === undefined) return null;
  const { iteration_items: items } = await calls.read<{ iteration_items: readonly IterationItem[] }>(
    `/spending_plans/${plan.guid}/iterations/current/iteration_items?records_per_page=${PER_PAGE}`,
  );
  return { items };
};

/** `today` is YYYY-MM-DD on the clock of the host. */
export const readMoney = async (calls: Calls, today: string): Promise<Money> => {
  const months = monthsUpTo(today, MONTHS);
  const list = <T>(name: string): Promise<T> => calls.read<T>(`/${name}?records_per_page=${PER_PAGE}`);
  const [{ members }, { accounts }, rows, { budgets }, plan, { categories }, { beats }] = await Promise.all([
    list<Pick<Money, 'members'>>('members'),
    list<Pick<Money, 'accounts'>>('accounts'),
    readRows(calls, `${months[0]}-01`),
    calls.read<Pick<Money, 'budgets'>>('/budgets'),
    readPlan(calls),
    calls.read<Pick<Money, 'categories'>>('/categories'),
    calls.read<Pick<Money, 'beats'>>('/beats'),
  ]);
  return { members, accounts, months, rows, budgets, plan, categories, beats };
};
