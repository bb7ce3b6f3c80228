import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { ApiKey } from '../../domain/users/api-key.ts';
import { keys } from '../table/keys.ts';
import type { StoreDeps } from '../table/store-deps.ts';
import { type Condition, deleteOf, type Table, type Write } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { type ApiKeyDraft, apiKeyDeletes, apiKeyListing, newApiKeyPuts } from './api-key-item.ts';
import { createApiKeyReader } from './api-key-reader.ts';

/** The end of a key that is rotated. `nowMs`, or earlier: it ends at once. */
interface KeyEnd {
  readonly endsAt: number;
  readonly nowMs: number;
}

export type ApiKeyStore = ReturnType<typeof createApiKeyStore>;

type ApiKeyDeps = Pick<StoreDeps, 'table' | 'clock'>;

/** The API keys of clients. For operators, not for the API. */
export const createApiKeyStore = (deps: ApiKeyDeps) => {
  const { table } = deps;
  return {
    ...createApiKeyReader(deps),
    /** Lists a key of an earlier version with its client, so that it can be rotated and revoked before its next use. */
    enlist: async ({ clientGuid, hash }: ApiKey): Promise<void> => {
      await table.write(apiKeyListing(clientGuid, hash));
    },
    /** Throws when another client has the key. */
    add: async (draft: ApiKeyDraft): Promise<void> => {
      if (!(await table.transact(newApiKeyPuts(draft))).ok) throw new Error(KEY_IN_USE);
    },
    /** Gives the client of a key another one of the same name, and the former one an end, in one transaction. */
    rotate: async (former: ApiKey, apiKey: string, end: KeyEnd): Promise<Written> => {
      const puts = newApiKeyPuts({ ...former, apiKey, createdAt: end.nowMs });
      const written = await table.transact([...puts, ...endOf(former, end)]);
      return { kind: written.ok ? 'done' : 'stale' };
    },
    /** No call that reads the key finds it from now on; see `CLIENT_AGE_SECONDS_MAX` for those that have read it before. */
    revoke: async ({ clientGuid, hash }: ApiKey): Promise<Written> => {
      const written = await table.transact(apiKeyDeletes(clientGuid, hash));
      return { kind: written.ok ? 'done' : 'stale' };
    },
  };
};

const KEY_IN_USE = 'Another client has this API key';

/** Of several rotations of a key at once, one writes. */
const IS_NOT_ENDING: Condition = {
  expression: 'attribute_exists(#pk) AND (attribute_not_exists(#expiresAt) OR #expiresAt = :never)',
  values: { never: null },
};

const endOf = ({ clientGuid, hash }: ApiKey, { endsAt, nowMs }: KeyEnd): readonly Write[] => {
  const key = keys.apiKey(hash);
  const listing = keys.apiKeyOf(clientGuid, hash);
  if (endsAt <= nowMs) return [{ kind: 'delete', key, condition: IS_NOT_ENDING }, deleteOf(listing)];
  const ttl = toUnixSeconds(endsAt);
  return [
    { kind: 'update', key, set: { expiresAt: endsAt, ttl }, condition: IS_NOT_ENDING },
    { kind: 'update', key: listing, set: { ttl }, condition: { expression: 'attribute_exists(#pk)' } },
  ];
};

/**
 * Gives a client another API key; the former key, with the hash `formerHash`, opens nothing from then on. Throws when
 * another client has the new key.
 */
export const replaceApiKey = async (
  table: Table,
  { formerHash, ...draft }: ApiKeyDraft & { readonly formerHash: string },
): Promise<void> => {
  const writes = [...apiKeyDeletes(draft.clientGuid, formerHash), ...newApiKeyPuts(draft)];
  if (!(await table.transact(writes)).ok) throw new Error(KEY_IN_USE);
};
