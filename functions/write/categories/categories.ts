import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { ObjectAction } from '../../../lib/contract/kernel/event-draft.ts';
import { findDefaultCategory } from '../../../lib/domain/categories/category.ts';
import {
  addCategory,
  type CategoryChange,
  type CategoryRefusal,
  changeCategory,
  OWN_CATEGORIES_MAX,
  OWN_CATEGORIES_TEXT_MAX,
  type OwnCategory,
} from '../../../lib/domain/categories/own-category.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentCategory } from '../../../lib/present/categories/category.ts';
import { categoryEvent } from '../../../lib/present/categories/category-event.ts';
import { categoriesPut } from '../../../lib/store/categories/category-store.ts';
import { rulesPut } from '../../../lib/store/transactions/rule-store.ts';
import { eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { reviseEveryLedger } from '../ledger/every-ledger.ts';

/** Writes what `change` makes of the present categories, with an event unless `action` is null. */
const write = async (
  deps: WriteDeps,
  caller: SessionCaller,
  action: ObjectAction | null,
  change: (categories: readonly OwnCategory[]) => CategoryChange,
): Promise<OwnCategory | Problem> => {
  const user = await caller.user();
  return changeUntilWon({ what: 'categories' }, async () => {
    const before = await deps.categories.read(caller.userGuid);
    const changed = change(before.categories);
    if (changed.kind === 'refused') return refusalOf(changed.reason);
    const { categories, category } = changed;
    if (categories === before.categories) return category;
    const events = action === null ? [] : [newEvent(categoryEvent(action, category, user), deps.ids, deps.clock())];
    if ((await deps.categories.replace(caller.userGuid, before, categories, events)).kind === 'stale') return LOST;
    await deps.announce(events);
    return category;
  });
};

const refusalOf = (reason: CategoryRefusal): Problem => {
  switch (reason) {
    case 'missing':
      return NOT_FOUND;
    case 'isDefault':
      return problem('ruleBroken', 'category_guid is that of a default category, which never changes.');
    case 'parentIsNotTop':
      return problem('ruleBroken', 'category.parent_guid must be that of a default category of the top level.');
    case 'nameIsTaken':
      return problem('ruleBroken', 'category.name is that of another category under the same parent.');
    case 'tooMany':
      return problem('ruleBroken', `A user may have at most ${OWN_CATEGORIES_MAX} categories of its own.`);
    case 'tooLarge':
      return problem(
        'ruleBroken',
        `category.metadata: names and metadata of a user's categories may take ${OWN_CATEGORIES_TEXT_MAX} characters.`,
      );
  }
};

export const createSubcategory: WriteRun<'createSubcategory'> = async ({ body, skipWebhook }, caller, deps) => {
  const { metadata = null, name, parent_guid: parentGuid, skip_webhook } = body.category;
  const guid: Guid<'CAT'> = `CAT-${deps.ids.uuid()}`;
  const made = await write(deps, caller, skipWebhook || skip_webhook ? null : 'created', (categories) =>
    addCategory(categories, { guid, metadata, name, parentGuid }, deps.clock()),
  );
  return isProblem(made) ? made : { body: { category: presentCategory(made) } };
};

export const updateSubcategory: WriteRun<'updateSubcategory'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { metadata, name, skip_webhook } = body.category;
  const fields = { ...(metadata === undefined ? {} : { metadata }), ...(name === undefined ? {} : { name }) };
  const changed = await write(deps, caller, skipWebhook || skip_webhook ? null : 'updated', (categories) =>
    changeCategory(categories, params.category_guid, fields, deps.clock()),
  );
  return isProblem(changed) ? changed : { body: { category: presentCategory(changed) } };
};

/** One transaction deletes the category, and gives its transactions and rules the parent category. */
export const deleteSubcategory: WriteRun<'deleteSubcategory'> = async ({ params, skipWebhook }, caller, deps) => {
  const guid = params.category_guid;
  if (findDefaultCategory(guid) !== null) {
    return problem('forbidden', 'category_guid is that of a default category, which nobody may delete.');
  }
  const user = await caller.user();
  const deleted = await reviseEveryLedger(
    user.guid,
    deps,
    async () => {
      const [before, rules] = await Promise.all([deps.categories.read(user.guid), deps.rules.read(user.guid)]);
      const category = before.categories.find((own) => own.guid === guid);
      if (category === undefined) return NOT_FOUND;
      const nowMs = deps.clock();
      const { parentGuid: categoryGuid } = category;
      const last: OwnCategory = { ...category, updatedAt: nowMs, revision: category.revision + 1 };
      const events = skipWebhook ? [] : [newEvent(categoryEvent('deleted', last, user), deps.ids, nowMs)];
      const rest = before.categories.filter((own) => own !== category);
      const ruled = rules.rules.map((rule) => (rule.categoryGuid === guid ? { ...rule, categoryGuid } : rule));
      return {
        writes: [
          categoriesPut(user.guid, before, rest),
          ...(rules.rules.some((rule) => rule.categoryGuid === guid) ? [rulesPut(user.guid, rules, ruled)] : []),
          ...eventWrites(events),
        ],
        apply: (row) => (row.categoryGuid === guid ? { ...row, categoryGuid, updatedAt: nowMs } : row),
        result: { events },
      };
    },
    { isQuiet: skipWebhook },
  );
  if (isProblem(deleted)) return deleted;
  await deps.announce(deleted.events);
  return { body: {} };
};
