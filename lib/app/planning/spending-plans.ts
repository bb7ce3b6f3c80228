import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { parseMoney } from '../../domain/kernel/money.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { PlanningChange, PlanningState } from '../../domain/planning/planning-state.ts';
import {
  addItem,
  changeItem,
  deleteItem,
  type ItemFields,
  type ItemsChange,
} from '../../domain/planning/spending-plans/change-items.ts';
import { createPlan } from '../../domain/planning/spending-plans/create-plan.ts';
import {
  countingAccounts,
  deleteAccount,
  type SpendingPlan,
  updatedPlan,
} from '../../domain/planning/spending-plans/spending-plan.ts';
import type { User } from '../../domain/users/user.ts';
import { spendingPlanEvent } from '../../present/planning/spending-plan-event.ts';
import type { PlanningContext } from './planning-context.ts';

type PlanChange = PlanningChange<'plan', 'missing'>;

/** A user has one plan at a time. Its `items` are those of its current iteration. */
export const SPENDING_PLANS = {
  prefix: 'SPL',
  of: ({ plan }: PlanningState): readonly SpendingPlan[] => (plan === null ? [] : [plan]),
  add: ({ state, view }: PlanningContext, guid: Guid<'SPL'>): PlanningChange<'plan' | 'items', 'isThere'> =>
    state.plan === null ? { kind: 'changed', ...createPlan(view, guid) } : refused('isThere'),
  remove: ({ state }: PlanningContext, guid: Guid<'SPL'>): PlanningChange<'plan' | 'items', 'missing'> =>
    state.plan?.guid === guid ? { kind: 'changed', plan: null, items: [] } : refused('missing'),
  eventsOf: ({ plan: before }: PlanningState, { state: { plan }, view }: PlanningContext, user: User): EventDraft[] => {
    if (plan !== null) return [spendingPlanEvent(before === null ? 'created' : 'updated', plan, user)];
    return before === null ? [] : [spendingPlanEvent('deleted', updatedPlan(before, view.nowMs), user)];
  },
} as const;

/** The accounts whose transactions count for a plan. */
export const planAccountsOf = (planGuid: Guid<'SPL'>) => ({
  of: ({ plan }: PlanningState) => plan?.accounts ?? [],
  remove: ({ view, state: { plan } }: PlanningContext, guid: Guid<'SPA'>): PlanChange => {
    if (plan?.guid !== planGuid) return refused('missing');
    const account = countingAccounts(plan, view.accounts).find((one) => one.guid === guid);
    if (account === undefined) return refused('missing');
    return { kind: 'changed', plan: deleteAccount(plan, account, view.nowMs) };
  },
  eventsOf: SPENDING_PLANS.eventsOf,
});

/** `plannedAmount` is decimal text. */
export type PlanItemFields = Omit<ItemFields, 'plannedAmountMinor'> & { readonly plannedAmount: string };

/** The items of the current iteration of a plan. They have no webhook. */
export const planItemsOf = (planGuid: Guid<'SPL'>) => {
  const deciding =
    (decide: typeof addItem) =>
    (
      { state, view }: PlanningContext,
      guid: Guid<'SII'>,
      { plannedAmount, ...fields }: PlanItemFields,
    ): ItemsChange | Refused<'amountTooFine'> => {
      const { plan } = state;
      if (plan?.guid !== planGuid) return refused('missing');
      const planned = parseMoney(plannedAmount, view.currencyCode);
      if (planned.kind === 'refused') return refused('amountTooFine');
      return decide({ ...state, plan }, guid, { plannedAmountMinor: planned.minor, ...fields }, view);
    };
  return {
    prefix: 'SII',
    of: ({ items }: PlanningState) => items,
    add: deciding(addItem),
    edit: deciding(changeItem),
    remove: ({ view, state: { plan, items } }: PlanningContext, guid: Guid<'SII'>) =>
      plan?.guid === planGuid ? deleteItem({ plan, items }, guid, view.nowMs) : refused('missing'),
  } as const;
};
