import type { Guid } from '../../domain/kernel/guid.ts';
import { type Recurs, recursAmong } from '../../domain/planning/repeating/recurring-rows.ts';
import { type Key, keys } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { itemToPart } from './planning-item.ts';

/** Where the last computation of repeating transactions lies. It may be older than the rows. */
export const recurringKey = (userGuid: Guid<'USR'>): Key => keys.planningPart(userGuid, 'recurring');

export const itemToRecurs = (userGuid: Guid<'USR'>, item: Item | null): Recurs =>
  recursAmong(itemToPart(userGuid, 'recurring', item).value);

export const createRecurringReader = ({ table }: { readonly table: ItemTable }) => ({
  /** Half a read unit, and nothing is ever computed. */
  read: async (userGuid: Guid<'USR'>): Promise<Recurs> =>
    itemToRecurs(userGuid, await table.get(recurringKey(userGuid), { isConsistent: false })),
});
