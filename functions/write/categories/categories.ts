import { createCategory } from '../../../lib/app/categories/create-category.ts';
import { deleteCategory } from '../../../lib/app/categories/delete-category.ts';
import { editCategory } from '../../../lib/app/categories/edit-category.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import {
  type CategoryChange,
  type CategoryRefusal,
  OWN_CATEGORIES_MAX,
  OWN_CATEGORIES_TEXT_MAX,
} from '../../../lib/domain/categories/own-category.ts';
import { presentCategory } from '../../../lib/present/categories/category.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

const REFUSALS: Readonly<Record<CategoryRefusal, Problem>> = {
  missing: NOT_FOUND,
  isDefault: problem('ruleBroken', 'category_guid is that of a default category, which never changes.'),
  parentIsNotTop: problem('ruleBroken', 'category.parent_guid must be that of a default category of the top level.'),
  nameIsTaken: problem('ruleBroken', 'category.name is that of another category under the same parent.'),
  tooMany: problem('ruleBroken', `A user may have at most ${OWN_CATEGORIES_MAX} categories of its own.`),
  tooLarge: problem(
    'ruleBroken',
    `category.metadata: names and metadata of a user's categories may take ${OWN_CATEGORIES_TEXT_MAX} characters.`,
  ),
};

const shown = (changed: CategoryChange) =>
  changed.kind === 'refused' ? REFUSALS[changed.reason] : { body: { category: presentCategory(changed.category) } };

export const createSubcategory: WriteRun<'createSubcategory'> = async ({ body, skipWebhook }, caller, deps) => {
  const { metadata = null, name, parent_guid: parentGuid, skip_webhook } = body.category;
  const request = await requestOf(caller, skipWebhook || skip_webhook === true);
  return shown(await createCategory(deps, request, { metadata, name, parentGuid }));
};

export const updateSubcategory: WriteRun<'updateSubcategory'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { metadata, name, skip_webhook } = body.category;
  const fields = { ...(metadata === undefined ? {} : { metadata }), ...(name === undefined ? {} : { name }) };
  const request = await requestOf(caller, skipWebhook || skip_webhook === true);
  return shown(await editCategory(deps, request, params.category_guid, fields));
};

export const deleteSubcategory: WriteRun<'deleteSubcategory'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook);
  const deleted = await deleteCategory(deps, request, params.category_guid);
  if (deleted.kind === 'deleted') return { body: {} };
  return deleted.reason === 'missing' ? NOT_FOUND : DEFAULT_STAYS;
};

const DEFAULT_STAYS = problem('forbidden', 'category_guid is that of a default category, which nobody may delete.');
