import { type CategoryChange, type CategoryFields, changeCategory } from '../../domain/categories/own-category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { type CategoryDeps, changeCategories } from './change-categories.ts';

/** Fields that are left out stay as they are. */
export const editCategory = (
  deps: CategoryDeps,
  request: ChangeRequest,
  guid: Guid<'CAT'>,
  fields: Partial<CategoryFields>,
): Promise<CategoryChange> =>
  changeCategories(deps, request, 'updated', (categories) => changeCategory(categories, guid, fields, deps.clock()));
