import { createObject, deleteObject } from '../../../lib/app/planning/change-objects.ts';
import { planAccountsOf, SPENDING_PLANS } from '../../../lib/app/planning/spending-plans.ts';
import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { presentSpendingPlan } from '../../../lib/present/planning/spending-plan.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

const REFUSALS = {
  missing: NOT_FOUND,
  isThere: problem('ruleBroken', 'There is a spending plan already; a user has one at a time.'),
} as const;

export const createSpendingPlan: WriteRun<'createSpendingPlan'> = async (_input, caller, deps) => {
  const made = await createObject(deps, await requestOf(caller), SPENDING_PLANS, undefined);
  if (made.kind === 'refused') return REFUSALS[made.reason];
  return { body: { spending_plan: presentSpendingPlan(made.object, caller.userGuid) } };
};

export const deleteSpendingPlan: WriteRun<'deleteSpendingPlan'> = async ({ params }, caller, deps) => {
  const deleted = await deleteObject(deps, await requestOf(caller), SPENDING_PLANS, params.spending_plan_guid);
  return deleted.kind === 'refused' ? NOT_FOUND : { body: undefined };
};

export const deleteSpendingPlanAccount: WriteRun<'deleteSpendingPlanAccount'> = async ({ params }, caller, deps) => {
  const accounts = planAccountsOf(params.spending_plan_guid);
  const removed = await deleteObject(deps, await requestOf(caller), accounts, params.spending_plan_account_guid);
  return removed.kind === 'refused' ? NOT_FOUND : { body: undefined };
};
