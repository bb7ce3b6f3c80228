import { changeUntilWon, LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import { API_KEYS_MAX, type ApiKey, apiKeyIdOf } from '../../domain/users/api-key.ts';
import { keys } from '../table/keys.ts';
import { type Condition, deleteOf, type Table, type Write } from '../table/table-client.ts';
import { type ApiKeyDraft, apiKeyDeletes, apiKeyListing, newApiKeyPuts } from './api-key-item.ts';
import { createApiKeyReader } from './api-key-reader.ts';

export type NewApiKey = Omit<ApiKeyDraft, 'createdAt'>;

export interface ApiKeyRotation {
  readonly clientGuid: Guid<'CLT'>;
  readonly formerId: string;
  /** The new key itself; only its hash is stored. */
  readonly apiKey: string;
  /** How long the former key is still good; 0: it ends at once. */
  readonly overlapMs: number;
}

/** `tooMany`: the client has `API_KEYS_MAX` keys already. */
export type ApiKeyCreated = { readonly kind: 'done' | 'tooMany' };

/** `absent`: the client has no such key. `ending`: the key was rotated before, and ends at its time. */
export type ApiKeyRotated =
  | { readonly kind: 'done'; readonly former: ApiKey; readonly formerEndsAt: number }
  | { readonly kind: 'absent' | 'ending' | 'tooMany' };

export type ApiKeyRevoked = { readonly kind: 'done'; readonly revoked: ApiKey } | { readonly kind: 'absent' };

interface ApiKeyDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/** The API keys of clients. For operators, not for the API. */
export const createApiKeyStore = (deps: ApiKeyDeps) => {
  const { table, clock } = deps;
  const reader = createApiKeyReader(deps);
  return {
    ...reader,
    /** Lists a key of an earlier version with its client, so that it can be rotated and revoked before its next use. */
    enlist: async ({ clientGuid, hash }: ApiKey): Promise<void> => {
      await table.write(apiKeyListing(clientGuid, hash));
    },
    create: async (draft: NewApiKey): Promise<ApiKeyCreated> => {
      if ((await reader.list(draft.clientGuid)).length >= API_KEYS_MAX) return { kind: 'tooMany' };
      const written = await table.transact(newApiKeyPuts({ ...draft, createdAt: clock() }));
      if (!written.ok) throw new Error(KEY_IN_USE);
      return { kind: 'done' };
    },
    /** Gives the client a new key of the same name, and the former one an end, in one transaction. */
    rotate: (rotation: ApiKeyRotation): Promise<ApiKeyRotated> =>
      changeUntilWon({ what: 'apiKeys' }, async () => {
        const listed = await reader.list(rotation.clientGuid);
        return tryRotate(deps, listed, rotation);
      }),
    /** No call that reads the key finds it from now on; see `CLIENT_AGE_SECONDS_MAX` for those that have read it before. */
    revoke: (clientGuid: Guid<'CLT'>, id: string): Promise<ApiKeyRevoked> =>
      changeUntilWon({ what: 'apiKeys' }, async () => {
        const revoked = withId(await reader.list(clientGuid), id);
        if (revoked === undefined) return { kind: 'absent' };
        const written = await table.transact(apiKeyDeletes(clientGuid, revoked.hash));
        return written.ok ? { kind: 'done', revoked } : LOST;
      }),
  };
};

const withId = (listed: readonly ApiKey[], id: string): ApiKey | undefined =>
  listed.find(({ hash }) => apiKeyIdOf(hash) === id);

const tryRotate = async (
  { table, clock }: ApiKeyDeps,
  listed: readonly ApiKey[],
  { clientGuid, formerId, apiKey, overlapMs }: ApiKeyRotation,
): Promise<ApiKeyRotated | Lost> => {
  const former = withId(listed, formerId);
  if (former === undefined) return { kind: 'absent' };
  if (former.expiresAt !== null) return { kind: 'ending' };
  if (overlapMs > 0 && listed.length >= API_KEYS_MAX) return { kind: 'tooMany' };
  const now = clock();
  const formerEndsAt = now + overlapMs;
  const written = await table.transact([
    ...newApiKeyPuts({ clientGuid, name: former.name, apiKey, createdAt: now }),
    ...endOf(former, formerEndsAt, now),
  ]);
  return written.ok ? { kind: 'done', former, formerEndsAt } : LOST;
};

const KEY_IN_USE = 'Another client has this API key';

/** Of several rotations of a key at once, one writes. */
const IS_NOT_ENDING: Condition = {
  expression: 'attribute_exists(#pk) AND (attribute_not_exists(#expiresAt) OR #expiresAt = :never)',
  values: { never: null },
};

const endOf = ({ clientGuid, hash }: ApiKey, endsAt: number, nowMs: number): readonly Write[] => {
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
