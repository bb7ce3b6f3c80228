import { addCategory, type CategoryChange, type CategoryFields } from '../../domain/categories/own-category.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { type CategoryDeps, changeCategories } from './change-categories.ts';

/** Makes a category of the user below a default one. */
export const createCategory = (
  deps: CategoryDeps,
  request: ChangeRequest,
  fields: CategoryFields & { readonly parentGuid: Guid<'CAT'> },
): Promise<CategoryChange> => {
  const guid = toGuid('CAT', deps.ids.uuid());
  return changeCategories(deps, request, 'created', (categories) =>
    addCategory(categories, { ...fields, guid }, deps.clock()),
  );
};
