import * as z from 'zod/mini';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { TokenKeys } from '../../domain/users/token.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import type { ItemTable } from '../table/table-client.ts';

const KEY_BYTES = 32;

/**
 * `accepted` holds the signing key and, during a rotation, another one. They are stored without encryption: with them a
 * guessed token is refused without I/O, but they grant nothing, since a token counts only when its hash is stored.
 */
const storedKeys = z.object({
  signing: z.instanceof(Uint8Array),
  accepted: z.array(z.instanceof(Uint8Array)),
});

/** The keys of the stage; null before it issued its first token. For functions that check tokens and may not put items. */
export const findTokenKeys = async (table: ItemTable): Promise<TokenKeys | null> => {
  const found = await table.get(keys.tokenKeyring(), { isConsistent: true });
  return found && decodeItem(storedKeys, found);
};

/** The keys of the stage. The first call makes them; two first calls at once agree on the same keys. */
export const readTokenKeys = async (table: ItemTable, ids: Ids): Promise<TokenKeys> => {
  const found = await findTokenKeys(table);
  if (found) return found;
  const signing = ids.bytes(KEY_BYTES);
  const made = { signing, accepted: [signing] };
  const written = await table.write(newPut({ ...keys.tokenKeyring(), ...made }));
  if (written.ok || written.item === null) return made;
  return decodeItem(storedKeys, written.item);
};
