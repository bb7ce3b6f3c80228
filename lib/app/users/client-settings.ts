import type { ClientSettings } from '../../connectors/connector-module.ts';
import type { ClientSettingsOf } from '../../connectors/registry.ts';
import type { ClientConnectorStore } from '../../store/users/client-connector-store.ts';
import { type ClientReader, ownerOf } from '../jobs/data-key.ts';

/** A worker serves few clients at a time; each entry has some kilobytes. */
const ENTRIES_MAX = 100;

interface Opened {
  readonly revision: number;
  readonly value: ClientSettings | null;
}

/**
 * What clients set for connectors, decrypted. It is kept in memory for as long as the client has the same revision of it,
 * so that the steps of a job read and decrypt it once.
 */
export const createClientSettings = (
  deps: ClientReader & { readonly clientConnectors: Pick<ClientConnectorStore, 'open'> },
): ClientSettingsOf => {
  const kept = new Map<string, Opened>();
  return async (clientGuid, connector) => {
    const client = await ownerOf(clientGuid, deps);
    const place = `${clientGuid}/${connector}`;
    const revision = Object.hasOwn(client.connectors, connector) ? client.connectors[connector]?.revision : undefined;
    if (revision === undefined) {
      kept.delete(place);
      return null;
    }
    const known = kept.get(place);
    if (known?.revision === revision) return known.value;
    const value = await deps.clientConnectors.open(client, connector);
    if (kept.size >= ENTRIES_MAX) kept.clear();
    kept.set(place, { revision, value });
    return value;
  };
};
