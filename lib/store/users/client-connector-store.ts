import * as z from 'zod/mini';
import { type Cipher, dataKeyOwnerOf, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Client } from '../../domain/users/client.ts';
import { decodeItem, openSealed, parsedJson } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { deleteOf, type Item, type Table, type Update, type Write } from '../table/table-client.ts';

const storedConnector = z.object({
  name: z.string(),
  /** JSON. */
  settings: z.string(),
  secrets: z.nullable(z.instanceof(Uint8Array)),
  updatedAt: z.number(),
});
const fields = z.record(z.string(), z.unknown());

export type Fields = Readonly<Record<string, unknown>>;

/** What a client set for a connector. */
export interface StoredConnector {
  readonly name: string;
  readonly settings: Fields;
  /** Ciphertext, bound to its item; null where there is none. */
  readonly secrets: Uint8Array | null;
  readonly updatedAt: number;
}

/** Both as the connector gets them. */
export interface OpenedSettings {
  readonly settings: Fields;
  readonly secrets: Fields;
}

export interface ConnectorSetting {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly settings?: Fields | undefined;
  /** In clear; none where it is empty. */
  readonly secrets?: Fields | undefined;
}

interface Deps {
  readonly table: Table;
  readonly cipher: Cipher;
  readonly clock: Clock;
}

export type ClientConnectorStore = ReturnType<typeof createClientConnectorStore>;

export const createClientConnectorStore = ({ table, cipher, clock }: Deps) => {
  const readItem = (client: Guid<'CLT'>, name: string): Promise<Item | null> =>
    table.get(keys.clientConnector(client, name), { isConsistent: true });

  /** Writes on the condition that the client is as it was read. False: it has changed since, and nothing was written. */
  const written = async (client: Client, connectors: Client['connectors'], beside: Write): Promise<boolean> => {
    const update: Update = {
      kind: 'update',
      key: keys.client(client.guid),
      set: { connectors, updatedAt: clock() },
      add: { revision: 1 },
      condition: { expression: '#revision = :revision', values: { revision: client.revision } },
    };
    return (await table.transact([update, beside])).ok;
  };

  const sealed = async (client: Client, name: string, secrets: Fields): Promise<Uint8Array | null> => {
    if (Object.keys(secrets).length === 0) return null;
    const place = placeOf(keys.clientConnector(client.guid, name), 'secrets');
    return cipher.encrypt(dataKeyOwnerOf(client), place, JSON.stringify(secrets));
  };

  return {
    /** Those that the client set, by name. */
    list: async (client: Guid<'CLT'>): Promise<ReadonlyMap<string, StoredConnector>> => {
      const { pk, sk: prefix } = keys.clientConnectorsOf(client);
      const items = await table.query({ pk, sk: { prefix }, isConsistent: true });
      return new Map(items.map(toStored).map((stored) => [stored.name, stored]));
    },
    /** Null where the client set nothing. */
    read: async (client: Guid<'CLT'>, name: string): Promise<StoredConnector | null> => {
      const item = await readItem(client, name);
      return item && toStored(item);
    },
    /** Decrypts. Null where the client set nothing. */
    open: async (client: Client, name: string): Promise<OpenedSettings | null> => {
      const item = await readItem(client.guid, name);
      if (item === null) return null;
      const { settings, secrets: sealed } = toStored(item);
      if (sealed === null) return { settings, secrets: {} };
      const secrets = await openSealed(cipher, dataKeyOwnerOf(client), { item, attribute: 'secrets', sealed }, fields);
      return { settings, secrets };
    },
    /**
     * What is left out stays as it was before. False: the client has changed since it was read, and nothing was written.
     */
    set: async (client: Client, before: StoredConnector | null, change: ConnectorSetting): Promise<boolean> => {
      const { name, isEnabled, settings = before?.settings ?? {}, secrets } = change;
      const item = {
        ...keys.clientConnector(client.guid, name),
        name,
        settings: JSON.stringify(settings),
        secrets: secrets === undefined ? (before?.secrets ?? null) : await sealed(client, name, secrets),
        updatedAt: clock(),
      };
      const connectors = { ...client.connectors, [name]: { isEnabled, revision: client.revision + 1 } };
      return written(client, connectors, { kind: 'put', item });
    },
    /** Takes everything away that the client set for a connector. False as for `set`. */
    remove: (client: Client, name: string): Promise<boolean> => {
      const kept = Object.entries(client.connectors).filter(([known]) => known !== name);
      return written(client, Object.fromEntries(kept), deleteOf(keys.clientConnector(client.guid, name)));
    },
  };
};

const toStored = (item: Item): StoredConnector => {
  const stored = decodeItem(storedConnector, item);
  return { ...stored, settings: parsedJson(fields, stored.settings) };
};
