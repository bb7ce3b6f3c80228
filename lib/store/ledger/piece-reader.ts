import type { Holding } from '../../domain/accounts/holding.ts';
import type { Member } from '../../domain/members/member.ts';
import { itemToHoldings } from '../accounts/holding-item.ts';
import { ItemMissingError } from '../table/item-error.ts';
import { type Key, keys } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import type { ChunkRows } from './chunk.ts';
import { itemToChunk } from './head-item.ts';

export type PieceReader = ReturnType<typeof createPieceReader>;

/** Pieces of a member's data by their ids, whether or not a head still names them. Throws `ItemMissingError`. */
export const createPieceReader = ({ table }: { readonly table: Pick<ItemTable, 'get'> }) => {
  const read = async (key: Key): Promise<Item> => {
    const item = await table.get(key, { isConsistent: true });
    if (item === null) throw new ItemMissingError(key);
    return item;
  };
  return {
    rows: async ({ userGuid, guid, ordinal }: Member, id: string): Promise<ChunkRows> =>
      itemToChunk(await read(keys.chunk(userGuid, guid, id)), ordinal),
    holdings: async ({ userGuid, guid }: Member, id: string): Promise<readonly Holding[]> =>
      itemToHoldings(await read(keys.holdings(userGuid, guid, id))),
  };
};
