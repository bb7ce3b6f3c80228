import { createCategory } from '../../../lib/app/categories/create-category.ts';
import { editCategory } from '../../../lib/app/categories/edit-category.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { findDefaultCategory } from '../../../lib/domain/categories/category.ts';
import {
  type CategoryChange,
  type CategoryRefusal,
  OWN_CATEGORIES_MAX,
  OWN_CATEGORIES_TEXT_MAX,
  type OwnCategory,
} from '../../../lib/domain/categories/own-category.ts';
import { presentCategory } from '../../../lib/present/categories/category.ts';
import { categoryEvent } from '../../../lib/present/categories/category-event.ts';
import { categoriesPut } from '../../../lib/store/categories/category-store.ts';
import { rulesPut } from '../../../lib/store/transactions/rule-store.ts';
import type { WriteRun } from '../deps.ts';
import { reviseEveryLedger } from '../ledger/every-ledger.ts';

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

const shown = (changed: CategoryChange) =>
  changed.kind === 'refused' ? refusalOf(changed.reason) : { body: { category: presentCategory(changed.category) } };

export const createSubcategory: WriteRun<'createSubcategory'> = async ({ body, skipWebhook }, caller, deps) => {
  const { metadata = null, name, parent_guid: parentGuid, skip_webhook } = body.category;
  const request = { user: await caller.user(), isQuiet: skipWebhook || skip_webhook === true };
  return shown(await createCategory(deps, request, { metadata, name, parentGuid }));
};

export const updateSubcategory: WriteRun<'updateSubcategory'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { metadata, name, skip_webhook } = body.category;
  const fields = { ...(metadata === undefined ? {} : { metadata }), ...(name === undefined ? {} : { name }) };
  const request = { user: await caller.user(), isQuiet: skipWebhook || skip_webhook === true };
  return shown(await editCategory(deps, request, params.category_guid, fields));
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
      const rest = before.categories.filter((own) => own !== category);
      const ruled = rules.rules.map((rule) => (rule.categoryGuid === guid ? { ...rule, categoryGuid } : rule));
      return {
        writes: [
          categoriesPut(user.guid, before, rest),
          ...(rules.rules.some((rule) => rule.categoryGuid === guid) ? [rulesPut(user.guid, rules, ruled)] : []),
        ],
        news: [categoryEvent('deleted', last, user)],
        apply: (row) => (row.categoryGuid === guid ? { ...row, categoryGuid, updatedAt: nowMs } : row),
        result: null,
      };
    },
    { isQuiet: skipWebhook },
  );
  return isProblem(deleted) ? deleted : { body: {} };
};
