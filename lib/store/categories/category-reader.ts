import type { OwnCategory } from '../../domain/categories/own-category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToCategories } from './category-item.ts';

/** Reads the categories of a user. Functions that only read these use this and carry no code that writes. */
export interface CategoryReader {
  /** Strong read. */
  readonly list: (userGuid: Guid<'USR'>) => Promise<readonly OwnCategory[]>;
}

export const createCategoryReader = ({ table }: { readonly table: ItemTable }): CategoryReader => ({
  list: async (userGuid) => {
    const item = await table.get(keys.categories(userGuid), { isConsistent: true });
    return itemToCategories(item).categories;
  },
});
