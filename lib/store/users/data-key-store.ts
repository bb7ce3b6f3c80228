import type { LaterDataKey } from '../../domain/kernel/data-keys.ts';
import type { Client } from '../../domain/users/client.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import type { Written } from '../table/written.ts';
import { type ClientDeps, createClientStore } from './client-store.ts';

export type DataKeyStore = ReturnType<typeof createDataKeyStore>;

/** The data keys of clients. For operators, not for the API. */
export const createDataKeyStore = (deps: ClientDeps) => ({
  read: createClientStore(deps).read,
  add: async ({ guid, laterDataKeys, revision }: Client, added: LaterDataKey): Promise<Written> => {
    const written = await deps.table.write({
      kind: 'update',
      key: keys.client(guid),
      set: { laterDataKeys: [...laterDataKeys, added], updatedAt: deps.clock() },
      add: { revision: 1 },
      condition: stillAt(revision),
    });
    return { kind: written.ok ? 'done' : 'stale' };
  },
});
