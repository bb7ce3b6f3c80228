import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/planning/spending-plans/spending-plan-operations.ts';
import { onOnePage, type PageRequest, pageOf, paginationOf } from '../../../lib/domain/kernel/paging.ts';
import {
  countingAccounts,
  currentIterationOf,
  type SpendingPlan,
} from '../../../lib/domain/planning/spending-plans/spending-plan.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import {
  presentIteration,
  presentIterationItem,
  presentSpendingPlan,
  presentSpendingPlanAccount,
} from '../../../lib/present/planning/spending-plan.ts';
import { fromPlan, type PlanningDeps } from './from-plan.ts';

const named = (plan: SpendingPlan | null, guid: string): SpendingPlan | null => (plan?.guid === guid ? plan : null);

const planNamed = async (
  guid: string,
  caller: SessionCaller,
  { planning }: PlanningDeps,
): Promise<SpendingPlan | null> => named((await planning.read(caller, ['plan'])).plan, guid);

const requestOf = (query: { readonly page: number; readonly records_per_page: number }): PageRequest => ({
  page: query.page,
  perPage: query.records_per_page,
});

export const listSpendingPlans = fromPlan<typeof entries.listSpendingPlans>(async ({ query }, caller, { planning }) => {
  const { plan } = await planning.read(caller, ['plan']);
  const { entries: page, total } = pageOf(plan === null ? [] : [plan], requestOf(query));
  const plans = page.map((one) => presentSpendingPlan(one, caller.userGuid));
  return { body: { spending_plans: plans, pagination: paginationOf(requestOf(query), total) } };
});

export const readSpendingPlan = fromPlan<typeof entries.readSpendingPlan>(async ({ params }, caller, deps) => {
  const plan = await planNamed(params.spending_plan_guid, caller, deps);
  return plan === null ? NOT_FOUND : { body: { spending_plan: presentSpendingPlan(plan, caller.userGuid) } };
});

/** Null for a plan that is not there. */
const accountsNamed = async (guid: string, caller: SessionCaller, { planning }: PlanningDeps) => {
  const { plan, accounts } = await planning.read(caller, ['plan']);
  if (plan?.guid !== guid) return null;
  const user = await caller.user();
  return countingAccounts(plan, accounts).map((account) => presentSpendingPlanAccount(account, plan, user));
};

export const listSpendingPlanAccounts = fromPlan<typeof entries.listSpendingPlanAccounts>(
  async ({ params }, caller, deps) => {
    const accounts = await accountsNamed(params.spending_plan_guid, caller, deps);
    if (accounts === null) return NOT_FOUND;
    return {
      body: { spending_plan_accounts: accounts, pagination: onOnePage(accounts.length) },
    };
  },
);

export const readSpendingPlanAccount = fromPlan<typeof entries.readSpendingPlanAccount>(
  async ({ params }, caller, deps) => {
    const accounts = await accountsNamed(params.spending_plan_guid, caller, deps);
    const account = accounts?.find(({ guid }) => guid === params.spending_plan_account_guid);
    return account === undefined ? NOT_FOUND : { body: { spending_plan_account: account } };
  },
);

export const listSpendingPlanIterations = fromPlan<typeof entries.listSpendingPlanIterations>(
  async ({ params, query }, caller, deps) => {
    const plan = await planNamed(params.spending_plan_guid, caller, deps);
    if (plan === null) return NOT_FOUND;
    const { entries: page, total } = pageOf(plan.iterations, requestOf(query));
    const iterations = page.map((one) => presentIteration(one, plan, caller.userGuid));
    return { body: { iterations, pagination: paginationOf(requestOf(query), total) } };
  },
);

export const readCurrentSpendingPlanIteration = fromPlan<typeof entries.readCurrentSpendingPlanIteration>(
  async ({ params }, caller, deps) => {
    const plan = await planNamed(params.spending_plan_guid, caller, deps);
    if (plan === null) return NOT_FOUND;
    const iteration = presentIteration(currentIterationOf(plan), plan, caller.userGuid);
    return { body: { iteration, pagination: onOnePage(1) } };
  },
);

const NUMBER = /^[1-9]\d*$/;

export const readSpendingPlanIteration = fromPlan<typeof entries.readSpendingPlanIteration>(
  async ({ params }, caller, deps) => {
    if (!NUMBER.test(params.iteration_number)) {
      return problem('malformed', 'iteration_number must be a whole number from 1.');
    }
    const plan = await planNamed(params.spending_plan_guid, caller, deps);
    const iteration = plan?.iterations.find(({ number }) => String(number) === params.iteration_number);
    if (plan === null || iteration === undefined) return NOT_FOUND;
    return { body: { iteration: presentIteration(iteration, plan, caller.userGuid) } };
  },
);

export const listSpendingPlanIterationItems = fromPlan<typeof entries.listSpendingPlanIterationItems>(
  async ({ params, query }, caller, { planning }) => {
    const { plan, items } = await planning.read(caller, ['plan', 'items']);
    if (named(plan, params.spending_plan_guid) === null) return NOT_FOUND;
    const { entries: page, total } = pageOf(items, requestOf(query));
    const shown = page.map((item) => presentIterationItem(item, caller.userGuid));
    return { body: { iteration_items: shown, pagination: paginationOf(requestOf(query), total) } };
  },
);

export const readSpendingPlanIterationItem = fromPlan<typeof entries.readSpendingPlanIterationItem>(
  async ({ params }, caller, { planning }) => {
    const { plan, items } = await planning.read(caller, ['plan', 'items']);
    const item = items.find(({ guid }) => guid === params.iteration_item_guid);
    if (named(plan, params.spending_plan_guid) === null || item === undefined) return NOT_FOUND;
    return { body: { iteration_item: presentIterationItem(item, caller.userGuid) } };
  },
);
