import type * as entries from '../../../lib/contract/categories/category-operations.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import { DEFAULT_CATEGORIES, findDefaultCategory } from '../../../lib/domain/categories/category.ts';
import { inTreeOrder } from '../../../lib/domain/categories/own-category.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentCategory } from '../../../lib/present/categories/category.ts';
import type { CategoryReader } from '../../../lib/store/categories/category-reader.ts';

export interface CategoryDeps {
  readonly ownCategories: CategoryReader;
}

const DEFAULTS = DEFAULT_CATEGORIES.map(presentCategory);

export const listCategories: Run<typeof entries.listCategories, SessionCaller, CategoryDeps> = async (
  _input,
  { userGuid },
  { ownCategories },
) => {
  const own = inTreeOrder(await ownCategories.list(userGuid)).map(presentCategory);
  return { body: { categories: [...DEFAULTS, ...own] } };
};

export const listDefaultCategories: Run<
  typeof entries.listDefaultCategories,
  SessionCaller,
  CategoryDeps
> = async () => ({
  body: { categories: DEFAULTS },
});

export const readCategory: Run<typeof entries.readCategory, SessionCaller, CategoryDeps> = async (
  { params },
  { userGuid },
  { ownCategories },
) => {
  const guid = params.category_guid;
  const category =
    findDefaultCategory(guid) ?? (await ownCategories.list(userGuid)).find((own) => own.guid === guid) ?? null;
  return category === null ? NOT_FOUND : { body: { category: presentCategory(category) } };
};
