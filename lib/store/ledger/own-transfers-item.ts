import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import { lookUpTransfers, NO_TRANSFERS, type TransferLookup } from '../../domain/ledger/transfers/own-transfers.ts';
import { keys } from '../table/keys.ts';
import { itemToPacked } from '../table/packed-json.ts';
import type { ItemTable } from '../table/table-client.ts';

const text = z.string();

export type TransferReader = ReturnType<typeof createTransferReader>;

/** For callers that read no ledger. */
export const createTransferReader = ({ table }: { readonly table: ItemTable }) => ({
  read: (userGuid: Guid<'USR'>): Promise<TransferLookup> => readTransfers(table, userGuid),
});

/**
 * The transfers of a user as they were found last, which may be older than the rows. They are a part of what is planned,
 * and written with it. Half a read unit for some hundreds of pairs.
 */
export const readTransfers = async (table: Pick<ItemTable, 'get'>, userGuid: Guid<'USR'>): Promise<TransferLookup> => {
  const item = await table.get(keys.planningPart(userGuid, 'transfers'), { isConsistent: false });
  return item === null ? NO_TRANSFERS : lookUpTransfers(itemToPacked(text, item));
};
