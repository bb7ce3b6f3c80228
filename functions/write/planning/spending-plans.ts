import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { refused } from '../../../lib/domain/kernel/refused.ts';
import { createPlan } from '../../../lib/domain/planning/spending-plans/create-plan.ts';
import {
  countingAccounts,
  deleteAccount,
  updatedPlan,
} from '../../../lib/domain/planning/spending-plans/spending-plan.ts';
import { presentSpendingPlan } from '../../../lib/present/planning/spending-plan.ts';
import { spendingPlanEvent } from '../../../lib/present/planning/spending-plan-event.ts';
import type { WriteRun } from '../deps.ts';

export const createSpendingPlan: WriteRun<'createSpendingPlan'> = async (_input, caller, { planning, ids }) => {
  const user = await caller.user();
  const guid: Guid<'SPL'> = `SPL-${ids.uuid()}`;
  const changed = await planning.change(
    user,
    ({ view, state }) => (state.plan === null ? { kind: 'changed', ...createPlan(view, guid) } : refused('isThere')),
    {
      eventsOf: (_before, { plan }) => (plan === null ? [] : [spendingPlanEvent('created', plan, user)]),
      isQuiet: false,
    },
  );
  if (changed.kind === 'refused')
    return problem('ruleBroken', 'There is a spending plan already; a user has one at a time.');
  const { plan } = changed.state;
  if (plan === null) throw new Error('The plan that was written is not in the state');
  return { body: { spending_plan: presentSpendingPlan(plan, user.guid) } };
};

export const deleteSpendingPlan: WriteRun<'deleteSpendingPlan'> = async ({ params }, caller, { planning, clock }) => {
  const user = await caller.user();
  const changed = await planning.change(
    user,
    ({ state }) =>
      state.plan?.guid === params.spending_plan_guid ? { kind: 'changed', plan: null, items: [] } : refused('missing'),
    {
      eventsOf: ({ plan }) => (plan === null ? [] : [spendingPlanEvent('deleted', updatedPlan(plan, clock()), user)]),
      isQuiet: false,
    },
  );
  return changed.kind === 'changed' ? { body: undefined } : NOT_FOUND;
};

export const deleteSpendingPlanAccount: WriteRun<'deleteSpendingPlanAccount'> = async (
  { params },
  caller,
  { planning },
) => {
  const user = await caller.user();
  const changed = await planning.change(
    user,
    ({ view, state }) => {
      if (state.plan?.guid !== params.spending_plan_guid) return refused('missing');
      const account = countingAccounts(state.plan, view.accounts).find(
        ({ guid }) => guid === params.spending_plan_account_guid,
      );
      if (account === undefined) return refused('missing');
      return { kind: 'changed', plan: deleteAccount(state.plan, account, view.nowMs) };
    },
    {
      eventsOf: (_before, { plan }) => (plan === null ? [] : [spendingPlanEvent('updated', plan, user)]),
      isQuiet: false,
    },
  );
  return changed.kind === 'changed' ? { body: undefined } : NOT_FOUND;
};
