import * as z from 'zod/mini';
import { dataKeyOwnerOf, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Client } from '../../domain/users/client.ts';
import { decodeItem, openSealed, parsedJson } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { ItemStoreDeps } from '../table/store-deps.ts';
import { deleteOf, type Item, type Update, type Write } from '../table/table-client.ts';

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

type Deps = Pick<ItemStoreDeps, 'table' | 'cipher'>;

export type ClientConnectorStore = ReturnType<typeof createClientConnectorStore>;

export const createClientConnectorStore = ({ table, cipher }: Deps) => {
  const readItem = (client: Guid<'CLT'>, name: string): Promise<Item | null> =>
    table.get(keys.clientConnector(client, name), { isConsistent: true });

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
    /** Encrypts; null where there is nothing to encrypt. */
    seal: async (client: Client, name: string, secrets: Fields): Promise<Uint8Array | null> => {
      if (Object.keys(secrets).length === 0) return null;
      const place = placeOf(keys.clientConnector(client.guid, name), 'secrets');
      return cipher.encrypt(dataKeyOwnerOf(client), place, JSON.stringify(secrets));
    },
  };
};

const toStored = (item: Item): StoredConnector => {
  const stored = decodeItem(storedConnector, item);
  return { ...stored, settings: parsedJson(fields, stored.settings) };
};

/** Refused when the client is no longer the one that was read. */
const connectorsUpdate = ({ guid, revision }: Client, connectors: Client['connectors'], updatedAt: number): Update => ({
  kind: 'update',
  key: keys.client(guid),
  set: { connectors, updatedAt },
  add: { revision: 1 },
  condition: { expression: '#revision = :revision', values: { revision } },
});

/** Gives the client too, as these writes leave it. */
export const connectorSet = (
  before: Client,
  stored: StoredConnector,
  isEnabled: boolean,
): { readonly writes: readonly Write[]; readonly client: Client } => {
  const { name, settings, updatedAt } = stored;
  const revision = before.revision + 1;
  const connectors = { ...before.connectors, [name]: { isEnabled, revision } };
  const item = { ...keys.clientConnector(before.guid, name), ...stored, settings: JSON.stringify(settings) };
  return {
    writes: [connectorsUpdate(before, connectors, updatedAt), { kind: 'put', item }],
    client: { ...before, connectors, updatedAt, revision },
  };
};

export const connectorReset = (before: Client, name: string, nowMs: number): readonly Write[] => {
  const kept = Object.entries(before.connectors).filter(([known]) => known !== name);
  return [connectorsUpdate(before, Object.fromEntries(kept), nowMs), deleteOf(keys.clientConnector(before.guid, name))];
};
