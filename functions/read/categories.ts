import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/categories.ts';
import { DEFAULT_CATEGORIES } from '../../lib/domain/category.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentCategory } from '../../lib/http/present/category.ts';

const DEFAULTS = DEFAULT_CATEGORIES.map(presentCategory);

/** Users cannot make categories of their own yet, so both lists are the default tree. */
export const listCategories: Run<typeof entries.listCategories, SessionCaller, unknown> = async () => ({
  body: { categories: DEFAULTS },
});

export const listDefaultCategories: Run<typeof entries.listDefaultCategories, SessionCaller, unknown> = async () => ({
  body: { categories: DEFAULTS },
});
