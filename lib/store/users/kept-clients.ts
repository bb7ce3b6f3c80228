import type { Guid } from '../../domain/kernel/guid.ts';
import { type ApiKey, isApiKeyEnded } from '../../domain/users/api-key.ts';
import type { Client } from '../../domain/users/client.ts';
import { hashOf } from '../../domain/users/token.ts';
import { createKept } from '../table/kept-for.ts';
import { createApiKeyReader } from './api-key-reader.ts';
import { type ClientDeps, createClientStore } from './client-store.ts';

/** An entry has a kilobyte at most; a deployment has few clients. */
const CLIENTS_MAX = 500;

export interface KeptClientDeps extends ClientDeps {
  /** See `CLIENT_AGE_MS_MAX`; left out, each call reads anew. */
  readonly clientAgeMsMax?: number;
}

export type KeptClients = ReturnType<typeof createKeptClients>;

/**
 * Clients and API keys as they were some seconds ago. Callers that change a client, or show what was just changed, read
 * from the store of clients. Sessions, users and their epochs are never kept.
 */
export const createKeptClients = (deps: KeptClientDeps) => {
  const { clock, clientAgeMsMax: ageMsMax = 0 } = deps;
  const store = createClientStore(deps);
  const apiKeys = createApiKeyReader(deps);
  const clients = createKept<Client>({ clock, ageMsMax, entriesMax: CLIENTS_MAX });
  const keys = createKept<ApiKey>({ clock, ageMsMax, entriesMax: CLIENTS_MAX });
  const read = (guid: Guid<'CLT'>): Promise<Client | null> => clients.get(guid, () => store.read(guid));
  return {
    /** Null when there is no such client. */
    read,
    /** Null when the key is unknown, was revoked or has ended. */
    byApiKey: async (apiKey: string): Promise<Client | null> => {
      const key = await keys.get(hashOf(apiKey), async () => {
        const found = await apiKeys.find(apiKey);
        if (found !== null) await apiKeys.noteUse(found);
        return found;
      });
      return key === null || isApiKeyEnded(key, clock()) ? null : read(key.clientGuid);
    },
  };
};
