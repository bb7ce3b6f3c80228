import type { OwnCategory } from '../../domain/categories/own-category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import type { ItemTable, Put } from '../table/table-client.ts';
import { categoriesToItem, itemToCategories, type StoredCategories } from './category-item.ts';

export type CategoryStore = ReturnType<typeof createCategoryStore>;

export const createCategoryStore = ({ table }: { readonly table: ItemTable }) => ({
  /** Every own category. Strong read. */
  read: async (userGuid: Guid<'USR'>): Promise<StoredCategories> =>
    itemToCategories(await table.get(keys.categories(userGuid), { isConsistent: true })),
});

/** Refused when the categories are no longer those that were read. */
export const categoriesPut = (
  userGuid: Guid<'USR'>,
  { revision }: StoredCategories,
  categories: readonly OwnCategory[],
): Put => ({
  kind: 'put',
  item: categoriesToItem(userGuid, { revision: revision + 1, categories }),
  condition: stillAt(revision),
});
