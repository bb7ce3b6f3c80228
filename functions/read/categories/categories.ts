import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { DEFAULT_CATEGORIES, findDefaultCategory } from '../../../lib/domain/categories/category.ts';
import { inTreeOrder } from '../../../lib/domain/categories/own-category.ts';
import { presentCategory } from '../../../lib/present/categories/category.ts';
import type { ReadRun } from '../deps.ts';

const DEFAULTS = DEFAULT_CATEGORIES.map(presentCategory);

export const listCategories: ReadRun<'listCategories'> = async (_input, { userGuid }, { ownCategories }) => {
  const own = inTreeOrder(await ownCategories.list(userGuid)).map(presentCategory);
  return { body: { categories: [...DEFAULTS, ...own] } };
};

export const listDefaultCategories: ReadRun<'listDefaultCategories'> = async () => ({
  body: { categories: DEFAULTS },
});

export const readCategory: ReadRun<'readCategory'> = async ({ params }, { userGuid }, { ownCategories }) => {
  const guid = params.category_guid;
  const category =
    findDefaultCategory(guid) ?? (await ownCategories.list(userGuid)).find((own) => own.guid === guid) ?? null;
  return category === null ? NOT_FOUND : { body: { category: presentCategory(category) } };
};
