import type { OwnCategory } from '../../domain/categories/own-category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import type { Put, Table } from '../table/table-client.ts';
import { eventWrites } from '../webhooks/event-store.ts';
import { categoriesToItem, itemToCategories, type StoredCategories } from './category-item.ts';

export interface CategoryStore {
  /** Every own category. Strong read. */
  readonly read: (userGuid: Guid<'USR'>) => Promise<StoredCategories>;
  /** Puts the categories in the place of those read, with the news of it. `stale`: somebody else was faster. */
  readonly replace: (
    userGuid: Guid<'USR'>,
    before: StoredCategories,
    categories: readonly OwnCategory[],
    events: readonly DomainEvent[],
  ) => Promise<'replaced' | 'stale'>;
}

export const createCategoryStore = ({ table }: { readonly table: Table }): CategoryStore => ({
  read: async (userGuid) => itemToCategories(await table.get(keys.categories(userGuid), { isConsistent: true })),
  replace: async (userGuid, before, categories, events) => {
    const written = await table.transact([categoriesPut(userGuid, before, categories), ...eventWrites(events)]);
    return written.ok ? 'replaced' : 'stale';
  },
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
