import { createApiKey, revokeApiKey } from '../../../lib/app/users/change-api-keys.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import { toTimestamp, toTimestampOrNull } from '../../../lib/domain/kernel/time.ts';
import { type ApiKey, apiKeyIdOf, newApiKey } from '../../../lib/domain/users/api-key.ts';
import { systemIds } from '../../../lib/runtime/ids.ts';
import { createApiKeyStore } from '../../../lib/store/users/api-key-store.ts';
import { createClientStore } from '../../../lib/store/users/client-store.ts';
import type { OperatorTable } from './operator-table.ts';

export interface ClientKeysDeps {
  readonly operatorTable: OperatorTable;
  readonly clock: Clock;
}

/** Clients and their API keys, for the person who runs the host. Only ids of keys are told: the keys are kept nowhere. */
export const createClientKeys = ({ operatorTable: { table, clientGuids }, clock }: ClientKeysDeps) => {
  const clients = createClientStore({ table, clock });
  const deps = { apiKeys: createApiKeyStore({ table, clock }), clock };
  const read = async (guid: Guid<'CLT'>) => {
    const client = await clients.read(guid);
    if (client === null) return [];
    const listed = await deps.apiKeys.list(guid);
    return [
      {
        guid,
        name: client.name,
        is_disabled: client.disabledAt !== null,
        created_at: toTimestamp(client.createdAt),
        api_keys: listed.map(lineOf),
      },
    ];
  };
  return {
    list: async () => (await Promise.all((await clientGuids()).map(read))).flat(),
    /** The key is in this answer and nowhere else. */
    create: async (clientGuid: Guid<'CLT'>, name: string) => {
      if ((await clients.read(clientGuid)) === null) return { kind: 'absent' } as const;
      const apiKey = newApiKey(systemIds);
      const kind = await createApiKey({ clientGuid, name, apiKey }, deps);
      return kind === 'done' ? ({ kind, apiKey } as const) : ({ kind } as const);
    },
    revoke: async (clientGuid: Guid<'CLT'>, id: string): Promise<'done' | 'absent' | 'last'> => {
      const listed = await deps.apiKeys.list(clientGuid);
      if (listed.length === 1 && listed.some(({ hash }) => apiKeyIdOf(hash) === id)) return 'last';
      return revokeApiKey(clientGuid, id, deps);
    },
  };
};

export type ClientKeys = ReturnType<typeof createClientKeys>;

const lineOf = ({ hash, name, createdAt, lastUsedAt, expiresAt }: ApiKey) => ({
  id: apiKeyIdOf(hash),
  name,
  created_at: toTimestampOrNull(createdAt),
  last_used_at: toTimestampOrNull(lastUsedAt),
  expires_at: toTimestampOrNull(expiresAt),
});
