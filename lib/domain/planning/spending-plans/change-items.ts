import type { CategoryBook } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import { refused } from '../../kernel/refused.ts';
import { withChange } from '../../kernel/with-change.ts';
import type { PlanningChange, PlanningState } from '../planning-state.ts';
import type { PlanningView } from '../planning-view.ts';
import { itemTypeOf } from './item-type.ts';
import {
  currentIterationOf,
  type ItemType,
  newItem,
  type SpendingPlan,
  type SpendingPlanItem,
  updatedPlan,
} from './spending-plan.ts';

/** What a user may set on an item. Omitted fields keep their value. */
export interface ItemFields {
  readonly plannedAmountMinor: bigint;
  readonly itemType?: ItemType | undefined;
  readonly categoryGuid?: Guid<'CAT'> | undefined;
  readonly topLevelCategoryGuid?: Guid<'CAT'> | undefined;
  readonly scheduledPaymentGuid?: Guid<'SCP'> | undefined;
}

export type ItemRefusal = 'missing' | 'isNoExpense' | 'isNotTopLevel' | 'isOfOtherTopLevel' | 'tooMany';

/** All items of a month are stored and computed together. */
export const ITEMS_MAX = 200;

/** Payments that are remembered because their item was deleted in the month, the last so many. */
export const ITEMS_DISMISSED_MAX = 500;

type PlanState = Pick<PlanningState, 'items' | 'payments'> & { readonly plan: SpendingPlan };

export type ItemsChange = PlanningChange<'items', ItemRefusal>;

/** A new item of the current iteration, with nothing but what the user says of it. */
export const addItem = (
  { plan, items, payments }: PlanState,
  guid: Guid<'SII'>,
  fields: ItemFields,
  view: PlanningView,
): ItemsChange => {
  if (items.length >= ITEMS_MAX) return refused('tooMany');
  const item = withFields(newItem(guid, currentIterationOf(plan), view), fields, view);
  const fault = faultOf(fields, item, payments, view.categories);
  return fault === null ? { kind: 'changed', items: [...items, item] } : refused(fault);
};

/** After the change the item is the user's own: its planned amount is no longer computed. */
export const changeItem = (
  { items, payments }: PlanState,
  guid: string,
  fields: ItemFields,
  view: PlanningView,
): ItemsChange => {
  const before = items.find((item) => item.guid === guid);
  if (before === undefined) return refused('missing');
  const item = withFields(before, fields, view);
  const fault = faultOf(fields, item, payments, view.categories);
  return fault === null
    ? { kind: 'changed', items: items.map((one) => (one === before ? item : one)) }
    : refused(fault);
};

/** The deleted item of a payment does not come back before the next month. */
export const deleteItem = (
  { plan, items }: Pick<PlanState, 'plan' | 'items'>,
  guid: string,
  nowMs: number,
): PlanningChange<'plan' | 'items', 'missing'> => {
  const item = items.find((one) => one.guid === guid);
  if (item === undefined) return refused('missing');
  const { scheduledPaymentGuid: payment } = item;
  const isNew = payment !== null && !plan.dismissed.includes(payment);
  const dismissed = isNew ? [...plan.dismissed, payment].slice(-ITEMS_DISMISSED_MAX) : plan.dismissed;
  return {
    kind: 'changed',
    plan: isNew ? updatedPlan({ ...plan, dismissed }, nowMs) : plan,
    items: items.filter((one) => one !== item),
  };
};

const withFields = (item: SpendingPlanItem, fields: ItemFields, { nowMs, currencyCode }: PlanningView) => ({
  ...withChange(item, fields),
  origin: 'USER' as const,
  currencyCode,
  updatedAt: nowMs,
});

/** A change may name only objects that exist, and a category only with its own top-level category. */
const faultOf = (
  named: ItemFields,
  after: SpendingPlanItem,
  { payments }: PlanningState['payments'],
  categories: CategoryBook,
): ItemRefusal | null => {
  const { categoryGuid, topLevelCategoryGuid, scheduledPaymentGuid } = named;
  const categoriesNamed = [categoryGuid, topLevelCategoryGuid].filter((guid) => guid !== undefined);
  if (!categoriesNamed.every(categories.has)) return 'missing';
  if (scheduledPaymentGuid !== undefined) {
    const payment = payments.find(({ guid }) => guid === scheduledPaymentGuid);
    if (payment === undefined) return 'missing';
    if (payment.type !== 'DEBIT' && itemTypeOf(after, categories) === 'RECURRING_EXPENSE') return 'isNoExpense';
  }
  if (topLevelCategoryGuid !== undefined && categories.find(topLevelCategoryGuid).parentGuid !== null) {
    return 'isNotTopLevel';
  }
  const isWhole = after.categoryGuid !== null && after.topLevelCategoryGuid !== null;
  if (categoriesNamed.length === 0 || !isWhole) return null;
  const { guid, parentGuid } = categories.find(after.categoryGuid);
  return (parentGuid ?? guid) === after.topLevelCategoryGuid ? null : 'isOfOtherTopLevel';
};
