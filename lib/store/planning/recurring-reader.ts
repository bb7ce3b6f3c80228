import type { Guid } from '../../domain/kernel/guid.ts';
import { type Recurs, recursAmong } from '../../domain/planning/repeating/recurring-rows.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToPart } from './planning-item.ts';

export const createRecurringReader = ({ table }: { readonly table: ItemTable }) => ({
  /** By the last computation, which may be older than the rows. Half a read unit, and nothing is ever computed. */
  read: async (userGuid: Guid<'USR'>): Promise<Recurs> => {
    const item = await table.get(keys.planningPart(userGuid, 'recurring'), { isConsistent: false });
    return recursAmong(itemToPart(userGuid, 'recurring', item).value);
  },
});
