import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import {
  type Client,
  MEMBERS_PER_USER_MAX_DEFAULT,
  PRODUCTS,
  type Product,
  REFRESH_THROTTLE_SECONDS_DEFAULT,
} from '../../domain/users/client.ts';
import { hashOf } from '../../domain/users/token.ts';
import { SUBSCRIPTIONS, type Subscription } from '../../domain/webhooks/event.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { deleteOf, type Item, type ItemTable, type Put, type Table } from '../table/table-client.ts';

const storedClient = z.object({
  guid: guidSchema('CLT'),
  name: z.string(),
  useCasesEnabled: z.boolean(),
  // Clients from before there was a choice have all.
  products: z._default(z.array(z.enum(PRODUCTS)), [...PRODUCTS]),
  refreshThrottleSeconds: z.number(),
  // Clients from before there was a limit.
  membersPerUserMax: z._default(z.number(), MEMBERS_PER_USER_MAX_DEFAULT),
  feedEventTypes: z._default(z.array(z.enum(SUBSCRIPTIONS)), []),
  wrappedDataKey: z.instanceof(Uint8Array),
  createdAt: z.number(),
  updatedAt: z.number(),
  revision: z.number(),
});
const storedApiKey = z.object({ clientGuid: guidSchema('CLT') });

const toClient = (item: Item): Client => decodeItem(storedClient, item);

export interface ClientSettings {
  readonly name?: string | undefined;
  readonly useCasesEnabled?: boolean | undefined;
  readonly refreshThrottleSeconds?: number | undefined;
  readonly membersPerUserMax?: number | undefined;
  readonly products?: readonly Product[] | undefined;
  readonly feedEventTypes?: readonly Subscription[] | undefined;
}

export interface ClientStore {
  readonly byApiKey: (apiKey: string) => Promise<Client | null>;
  readonly read: (guid: Guid<'CLT'>) => Promise<Client | null>;
  /** Settings left out keep their value. Null when the client is gone. */
  readonly update: (guid: Guid<'CLT'>, settings: ClientSettings) => Promise<Client | null>;
}

export const createClientStore = ({
  table,
  clock,
}: {
  readonly table: ItemTable;
  readonly clock: Clock;
}): ClientStore => {
  const read: ClientStore['read'] = async (guid) => {
    const item = await table.get(keys.client(guid), { isConsistent: true });
    return item && toClient(item);
  };
  return {
    read,
    byApiKey: async (apiKey) => {
      const item = await table.get(keys.apiKey(hashOf(apiKey)), { isConsistent: true });
      return item && read(decodeItem(storedApiKey, item).clientGuid);
    },
    update: async (guid, settings) => {
      const written = await table.write({
        kind: 'update',
        key: keys.client(guid),
        set: { ...settings, updatedAt: clock() },
        add: { revision: 1 },
        condition: { expression: 'attribute_exists(#pk)' },
      });
      return written.ok ? read(guid) : null;
    },
  };
};

export interface ClientDraft {
  readonly name: string;
  /** The key itself; only its hash is stored. */
  readonly apiKey: string;
  readonly refreshThrottleSeconds?: number;
}

export interface ClientFounding {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Asks KMS for a data key bound to the client. */
  readonly wrapDataKey: (clientGuid: Guid<'CLT'>) => Promise<Uint8Array>;
}

/** Makes a client with a data key of its own. Null when the API key is in use already. For operators, not for the API. */
export const foundClient = async (
  { table, clock, ids, wrapDataKey }: ClientFounding,
  draft: ClientDraft,
): Promise<Client | null> => {
  const guid = toGuid('CLT', ids.uuid());
  const now = clock();
  const client: Client = {
    guid,
    name: draft.name,
    useCasesEnabled: false,
    products: PRODUCTS,
    refreshThrottleSeconds: draft.refreshThrottleSeconds ?? REFRESH_THROTTLE_SECONDS_DEFAULT,
    membersPerUserMax: MEMBERS_PER_USER_MAX_DEFAULT,
    feedEventTypes: [],
    wrappedDataKey: await wrapDataKey(guid),
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
  const written = await table.transact([
    { kind: 'put', item: { ...keys.client(guid), ...client }, condition: IS_NEW },
    putApiKey(guid, draft.apiKey),
  ]);
  return written.ok ? client : null;
};

const IS_NEW = { expression: 'attribute_not_exists(#pk)' };

const putApiKey = (clientGuid: Guid<'CLT'>, apiKey: string): Put => ({
  kind: 'put',
  item: { ...keys.apiKey(hashOf(apiKey)), clientGuid },
  condition: IS_NEW,
});

/**
 * Gives a client another API key; the one with the hash `formerHash` opens nothing from then on. False when the new key is
 * in use already. For operators, not for the API.
 */
export const replaceApiKey = async (
  table: Table,
  { clientGuid, formerHash, apiKey }: ApiKeyChange,
): Promise<boolean> => {
  const written = await table.transact([deleteOf(keys.apiKey(formerHash)), putApiKey(clientGuid, apiKey)]);
  return written.ok;
};

export interface ApiKeyChange {
  readonly clientGuid: Guid<'CLT'>;
  readonly formerHash: string;
  /** The key itself; only its hash is stored. */
  readonly apiKey: string;
}
