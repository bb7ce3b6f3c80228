import type { OwnCategory } from '../../domain/categories/own-category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import type { Put, Table } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { eventWrites } from '../webhooks/event-store.ts';
import { categoriesToItem, itemToCategories, type StoredCategories } from './category-item.ts';

export const createCategoryStore = ({ table }: { readonly table: Table }) => ({
  /** Every own category. Strong read. */
  read: async (userGuid: Guid<'USR'>): Promise<StoredCategories> =>
    itemToCategories(await table.get(keys.categories(userGuid), { isConsistent: true })),
  /** Puts the categories in the place of those read, with the events that tell of it. `stale`: another call came first. */
  replace: async (
    userGuid: Guid<'USR'>,
    before: StoredCategories,
    categories: readonly OwnCategory[],
    events: readonly DomainEvent[],
  ): Promise<Written> => {
    const written = await table.transact([categoriesPut(userGuid, before, categories), ...eventWrites(events)]);
    return { kind: written.ok ? 'done' : 'stale' };
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
