import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { onOnePage } from '../../../lib/domain/kernel/paging.ts';
import {
  countingAccounts,
  currentIterationOf,
  type SpendingPlan,
} from '../../../lib/domain/planning/spending-plans/spending-plan.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import {
  presentIteration,
  presentIterationItem,
  presentSpendingPlan,
  presentSpendingPlanAccount,
} from '../../../lib/present/planning/spending-plan.ts';
import type { ReadDeps, ReadRun } from '../deps.ts';
import { fromPlanning } from './from-planning.ts';

const named = (plan: SpendingPlan | null, guid: string): SpendingPlan | null => (plan?.guid === guid ? plan : null);

const planNamed = async (guid: string, caller: SessionCaller, { planning }: ReadDeps): Promise<SpendingPlan | null> =>
  named((await planning.read(caller, ['plan'])).plan, guid);

export const listSpendingPlans: ReadRun<'listSpendingPlans'> = fromPlanning(async ({ query }, caller, { planning }) => {
  const { plan } = await planning.read(caller, ['plan']);
  const plans = plan === null ? [] : [plan];
  const { page, pagination } = presentPage(plans, query, (one) => presentSpendingPlan(one, caller.userGuid));
  return { body: { spending_plans: page, pagination } };
});

export const readSpendingPlan: ReadRun<'readSpendingPlan'> = fromPlanning(async ({ params }, caller, deps) => {
  const plan = await planNamed(params.spending_plan_guid, caller, deps);
  return plan === null ? NOT_FOUND : { body: { spending_plan: presentSpendingPlan(plan, caller.userGuid) } };
});

/** Null when there is no such plan. */
const accountsNamed = async (guid: string, caller: SessionCaller, { planning }: ReadDeps) => {
  const { plan, accounts } = await planning.read(caller, ['plan']);
  if (plan?.guid !== guid) return null;
  const user = await caller.user();
  return countingAccounts(plan, accounts).map((account) => presentSpendingPlanAccount(account, plan, user));
};

export const listSpendingPlanAccounts: ReadRun<'listSpendingPlanAccounts'> = fromPlanning(
  async ({ params }, caller, deps) => {
    const accounts = await accountsNamed(params.spending_plan_guid, caller, deps);
    if (accounts === null) return NOT_FOUND;
    return {
      body: { spending_plan_accounts: accounts, pagination: onOnePage(accounts.length) },
    };
  },
);

export const readSpendingPlanAccount: ReadRun<'readSpendingPlanAccount'> = fromPlanning(
  async ({ params }, caller, deps) => {
    const accounts = await accountsNamed(params.spending_plan_guid, caller, deps);
    const account = accounts?.find(({ guid }) => guid === params.spending_plan_account_guid);
    return account === undefined ? NOT_FOUND : { body: { spending_plan_account: account } };
  },
);

export const listSpendingPlanIterations: ReadRun<'listSpendingPlanIterations'> = fromPlanning(
  async ({ params, query }, caller, deps) => {
    const plan = await planNamed(params.spending_plan_guid, caller, deps);
    if (plan === null) return NOT_FOUND;
    const { page, pagination } = presentPage(plan.iterations, query, (one) =>
      presentIteration(one, plan, caller.userGuid),
    );
    return { body: { iterations: page, pagination } };
  },
);

export const readCurrentSpendingPlanIteration: ReadRun<'readCurrentSpendingPlanIteration'> = fromPlanning(
  async ({ params }, caller, deps) => {
    const plan = await planNamed(params.spending_plan_guid, caller, deps);
    if (plan === null) return NOT_FOUND;
    const iteration = presentIteration(currentIterationOf(plan), plan, caller.userGuid);
    return { body: { iteration, pagination: onOnePage(1) } };
  },
);

const NUMBER = /^[1-9]\d*$/;

export const readSpendingPlanIteration: ReadRun<'readSpendingPlanIteration'> = fromPlanning(
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

export const listSpendingPlanIterationItems: ReadRun<'listSpendingPlanIterationItems'> = fromPlanning(
  async ({ params, query }, caller, { planning }) => {
    const { plan, items } = await planning.read(caller, ['plan', 'items']);
    if (named(plan, params.spending_plan_guid) === null) return NOT_FOUND;
    const { page, pagination } = presentPage(items, query, (item) => presentIterationItem(item, caller.userGuid));
    return { body: { iteration_items: page, pagination } };
  },
);

export const readSpendingPlanIterationItem: ReadRun<'readSpendingPlanIterationItem'> = fromPlanning(
  async ({ params }, caller, { planning }) => {
    const { plan, items } = await planning.read(caller, ['plan', 'items']);
    const item = items.find(({ guid }) => guid === params.iteration_item_guid);
    if (named(plan, params.spending_plan_guid) === null || item === undefined) return NOT_FOUND;
    return { body: { iteration_item: presentIterationItem(item, caller.userGuid) } };
  },
);
