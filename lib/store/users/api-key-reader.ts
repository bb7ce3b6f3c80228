import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import { type ApiKey, isApiKeyEnded, isUseToBeNoted } from '../../domain/users/api-key.ts';
import { hashOf } from '../../domain/users/token.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { apiKeyListing, itemToApiKey } from './api-key-item.ts';

const storedListing = z.object({ hash: z.string() });

export const createApiKeyReader = ({ table, clock }: { readonly table: ItemTable; readonly clock: Clock }) => ({
  /** Null when the key is unknown, was revoked or has ended. Strong. */
  find: async (apiKey: string): Promise<ApiKey | null> => {
    const item = await table.get(keys.apiKey(hashOf(apiKey)), { isConsistent: true });
    const found = item && itemToApiKey(item);
    return found && !isApiKeyEnded(found, clock()) ? found : null;
  },
  /** Keeps that the key is used, once an hour. A key of an earlier version is listed from its first use on. */
  noteUse: async (key: ApiKey): Promise<void> => {
    const now = clock();
    if (!isUseToBeNoted(key, now)) return;
    try {
      if (key.lastUsedAt === null) await table.write(apiKeyListing(key.clientGuid, key.hash));
      await table.write({
        kind: 'update',
        key: keys.apiKey(key.hash),
        set: { lastUsedAt: now },
        condition: {
          expression: 'attribute_exists(#pk) AND (NOT #lastUsedAt > :seen)',
          values: { seen: key.lastUsedAt ?? 0 },
        },
      });
    } catch (error) {
      // The next call notes it; this one has done nothing wrong.
      if (!(error instanceof Unavailable)) throw error;
    }
  },
  /** The keys of a client that have not ended, oldest first. */
  list: async (clientGuid: Guid<'CLT'>): Promise<readonly ApiKey[]> => {
    const { pk, sk } = keys.apiKeysOf(clientGuid);
    const listed = await table.query({ pk, sk: { prefix: sk }, isConsistent: true });
    const found = await table.getMany(
      listed.map((item) => keys.apiKey(decodeItem(storedListing, item).hash)),
      { isConsistent: true },
    );
    const now = clock();
    return found
      .map(itemToApiKey)
      .filter((key) => key.clientGuid === clientGuid && !isApiKeyEnded(key, now))
      .toSorted((one, other) => (one.createdAt ?? 0) - (other.createdAt ?? 0));
  },
});
