import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { ApiKey } from '../../domain/users/api-key.ts';
import { hashOf } from '../../domain/users/token.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import { deleteOf, type Item, type Put, type Write } from '../table/table-client.ts';

const storedApiKey = z.object({
  clientGuid: guidSchema('CLT'),
  // Keys that were made before a client could have several have only the client.
  name: z._default(z.string(), ''),
  createdAt: z._default(z.nullable(z.number()), null),
  lastUsedAt: z._default(z.nullable(z.number()), null),
  expiresAt: z._default(z.nullable(z.number()), null),
});

export const itemToApiKey = (item: Item): ApiKey => ({
  ...decodeItem(storedApiKey, item),
  hash: item.pk.slice(keys.apiKey('').pk.length),
});

export interface ApiKeyDraft {
  readonly clientGuid: Guid<'CLT'>;
  readonly name: string;
  /** The key itself; only its hash is stored. */
  readonly apiKey: string;
  readonly createdAt: number;
}

/** An item by which calls find the key, and one by which its client does. The first is refused where another client has the key. */
export const newApiKeyPuts = ({ clientGuid, name, apiKey, createdAt }: ApiKeyDraft): readonly [Put, Put] => {
  const hash = hashOf(apiKey);
  const item = { ...keys.apiKey(hash), clientGuid, name, createdAt, lastUsedAt: null, expiresAt: null };
  return [newPut(item), apiKeyListing(clientGuid, hash)];
};

/** The item by which its client finds a key. */
export const apiKeyListing = (clientGuid: Guid<'CLT'>, hash: string): Put => ({
  kind: 'put',
  item: { ...keys.apiKeyOf(clientGuid, hash), hash },
});

/** From then on the key opens nothing, and is not listed. */
export const apiKeyDeletes = (clientGuid: Guid<'CLT'>, hash: string): readonly Write[] => [
  deleteOf(keys.apiKey(hash)),
  deleteOf(keys.apiKeyOf(clientGuid, hash)),
];
