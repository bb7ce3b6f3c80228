import type { Guid } from '../domain/guid.ts';
import type { OwnCategory } from '../domain/own-category.ts';
import { itemToCategories } from './category-item.ts';
import { keys } from './keys.ts';
import type { ItemTable } from './table-client.ts';

/** Own categories for who only reads them. */
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
