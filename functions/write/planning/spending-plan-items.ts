import { createObject, deleteObject, editObject } from '../../../lib/app/planning/change-objects.ts';
import { type PlanItemFields, planItemsOf } from '../../../lib/app/planning/spending-plans.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { onOnePage } from '../../../lib/domain/kernel/paging.ts';
import { ITEMS_MAX, type ItemRefusal } from '../../../lib/domain/planning/spending-plans/change-items.ts';
import { ITEM_TYPES, type ItemTypeId } from '../../../lib/domain/planning/spending-plans/spending-plan.ts';
import { presentIterationItem } from '../../../lib/present/planning/spending-plan.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

const REFUSALS: Readonly<Record<ItemRefusal | 'amountTooFine', Problem>> = {
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

const fieldsOf = (asked: Asked): PlanItemFields => ({
  plannedAmount: asked.planned_amount,
  itemType: asked.item_type === undefined ? undefined : ITEM_TYPES[asked.item_type],
  categoryGuid: asked.category_guid,
  topLevelCategoryGuid: asked.top_level_category_guid,
  scheduledPaymentGuid: asked.scheduled_payment_guid,
});

export const createSpendingPlanIterationItem: WriteRun<'createSpendingPlanIterationItem'> = async (
  { params, body },
  caller,
  deps,
) => {
  const items = planItemsOf(params.spending_plan_guid);
  const made = await createObject(deps, await requestOf(caller), items, fieldsOf(body.iteration_item));
  if (made.kind === 'refused') return REFUSALS[made.reason];
  return { body: { iteration_item: presentIterationItem(made.object, caller.userGuid) } };
};

/** The contract prints a `pagination` in this answer. */
export const updateSpendingPlanIterationItem: WriteRun<'updateSpendingPlanIterationItem'> = async (
  { params, body },
  caller,
  deps,
) => {
  const edit = { guid: params.iteration_item_guid, fields: fieldsOf(body.iteration_item) };
  const edited = await editObject(deps, await requestOf(caller), planItemsOf(params.spending_plan_guid), edit);
  if (edited.kind === 'refused') return REFUSALS[edited.reason];
  return { body: { iteration_item: presentIterationItem(edited.object, caller.userGuid), pagination: onOnePage(1) } };
};

export const deleteSpendingPlanIterationItem: WriteRun<'deleteSpendingPlanIterationItem'> = async (
  { params },
  caller,
  deps,
) => {
  const items = planItemsOf(params.spending_plan_guid);
  const deleted = await deleteObject(deps, await requestOf(caller), items, params.iteration_item_guid);
  return deleted.kind === 'refused' ? REFUSALS[deleted.reason] : { body: undefined };
};
