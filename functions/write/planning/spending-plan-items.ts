import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import { onOnePage } from '../../../lib/domain/kernel/paging.ts';
import { refused } from '../../../lib/domain/kernel/refused.ts';
import type { PlanningState } from '../../../lib/domain/planning/planning-state.ts';
import type { PlanningView } from '../../../lib/domain/planning/planning-view.ts';
import {
  addItem,
  changeItem,
  deleteItem,
  ITEMS_MAX,
  type ItemFields,
  type ItemRefusal,
  type ItemsChange,
} from '../../../lib/domain/planning/spending-plans/change-items.ts';
import {
  ITEM_TYPES,
  type ItemTypeId,
  type SpendingPlan,
} from '../../../lib/domain/planning/spending-plans/spending-plan.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentIterationItem } from '../../../lib/present/planning/spending-plan.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';

type Refusal = ItemRefusal | 'amountTooFine';

const REFUSALS: Readonly<Record<Refusal, Problem>> = {
  missing: NOT_FOUND,
  amountTooFine: problem(
    'malformed',
    "iteration_item.planned_amount must not have more digits than the user's currency has.",
  ),
  isNoExpense: problem(
    'ruleBroken',
    'iteration_item.scheduled_payment_guid must be that of a debit, unless iteration_item.item_type says that the item is no recurring expense.',
  ),
  isNotTopLevel: problem('ruleBroken', 'iteration_item.top_level_category_guid must be that of a top-level category.'),
  isOfOtherTopLevel: problem(
    'ruleBroken',
    'iteration_item.category_guid must be that of a category below iteration_item.top_level_category_guid.',
  ),
  tooMany: problem('ruleBroken', `An iteration may have at most ${ITEMS_MAX} items.`),
};

interface Asked {
  readonly planned_amount: string;
  readonly item_type?: ItemTypeId | undefined;
  readonly category_guid?: Guid<'CAT'> | undefined;
  readonly scheduled_payment_guid?: Guid<'SCP'> | undefined;
  readonly top_level_category_guid?: Guid<'CAT'> | undefined;
}

const fieldsOf = (asked: Asked, plannedAmountMinor: bigint): ItemFields => ({
  plannedAmountMinor,
  itemType: asked.item_type === undefined ? undefined : ITEM_TYPES[asked.item_type],
  categoryGuid: asked.category_guid,
  topLevelCategoryGuid: asked.top_level_category_guid,
  scheduledPaymentGuid: asked.scheduled_payment_guid,
});

type Decide = (
  state: PlanningState & { readonly plan: SpendingPlan },
  fields: ItemFields,
  view: PlanningView,
) => ItemsChange;

/** Writes what `decide` makes of the items of the plan, and presents the item. */
const write = async (
  { planGuid, guid, asked }: { readonly planGuid: string; readonly guid: string; readonly asked: Asked },
  decide: Decide,
  caller: SessionCaller,
  { planning }: WriteDeps,
) => {
  const user = await caller.user();
  const changed = await planning.change<Refusal>(
    user,
    ({ view, state }) => {
      const { plan } = state;
      if (plan?.guid !== planGuid) return refused('missing');
      const planned = parseMoney(asked.planned_amount, view.currencyCode);
      if (planned.kind === 'refused') return refused('amountTooFine');
      return decide({ ...state, plan }, fieldsOf(asked, planned.minor), view);
    },
    { eventsOf: () => [], isQuiet: false },
  );
  if (changed.kind === 'refused') return REFUSALS[changed.reason];
  const item = changed.state.items.find((one) => one.guid === guid);
  if (item === undefined) throw new Error('The item that was written is not in the list');
  return presentIterationItem(item, user.guid);
};

export const createSpendingPlanIterationItem: WriteRun<'createSpendingPlanIterationItem'> = async (
  { params, body },
  caller,
  deps,
) => {
  const guid: Guid<'SII'> = `SII-${deps.ids.uuid()}`;
  const made = await write(
    { planGuid: params.spending_plan_guid, guid, asked: body.iteration_item },
    (state, fields, view) => addItem(state, guid, fields, view),
    caller,
    deps,
  );
  return isProblem(made) ? made : { body: { iteration_item: made } };
};

/** The contract prints a `pagination` in this answer. */
export const updateSpendingPlanIterationItem: WriteRun<'updateSpendingPlanIterationItem'> = async (
  { params, body },
  caller,
  deps,
) => {
  const guid = params.iteration_item_guid;
  const item = await write(
    { planGuid: params.spending_plan_guid, guid, asked: body.iteration_item },
    (state, fields, view) => changeItem(state, guid, fields, view),
    caller,
    deps,
  );
  return isProblem(item) ? item : { body: { iteration_item: item, pagination: onOnePage(1) } };
};

export const deleteSpendingPlanIterationItem: WriteRun<'deleteSpendingPlanIterationItem'> = async (
  { params },
  caller,
  { planning },
) => {
  const changed = await planning.change(
    await caller.user(),
    ({ view, state }) => {
      const { plan, items } = state;
      if (plan?.guid !== params.spending_plan_guid) return refused('missing');
      return deleteItem({ plan, items }, params.iteration_item_guid, view.nowMs);
    },
    { eventsOf: () => [], isQuiet: false },
  );
  return changed.kind === 'changed' ? { body: undefined } : REFUSALS[changed.reason];
};
