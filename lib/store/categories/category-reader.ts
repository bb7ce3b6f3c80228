import type { OwnCategory } from '../../domain/categories/own-category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToCategories } from './category-item.ts';

export type CategoryReader = ReturnType<typeof createCategoryReader>;

/** Reads the categories of a user. Functions that only read these use this and carry no code that writes. */
export const createCategoryReader = ({ table }: { readonly table: ItemTable }) => ({
  /** Strong read. */
  list: async (userGuid: Guid<'USR'>): Promise<readonly OwnCategory[]> =>
    itemToCategories(await table.get(keys.categories(userGuid), { isConsistent: true })).categories,
});
