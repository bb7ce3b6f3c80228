import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import {
  type Client,
  MEMBERS_PER_USER_MAX_DEFAULT,
  NO_WIDGET_SETTINGS,
  PRODUCTS,
  REFRESH_THROTTLE_SECONDS_DEFAULT,
  SESSION_FRESHNESS_HOURS_DEFAULT,
} from '../../domain/users/client.ts';
import { SUBSCRIPTIONS } from '../../domain/webhooks/event.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import type { ItemStoreDeps } from '../table/store-deps.ts';
import type { Item, Table } from '../table/table-client.ts';
import { newApiKeyPuts } from './api-key-item.ts';
import { createApiKeyReader } from './api-key-reader.ts';

const storedClient = z.object({
  guid: guidSchema('CLT'),
  name: z.string(),
  // Clients that were made before there was a base path have none.
  basePath: z._default(z.nullable(z.string()), null),
  useCasesEnabled: z.boolean(),
  // Clients that were made before products could be chosen have all of them.
  products: z._default(z.array(z.enum(PRODUCTS)), [...PRODUCTS]),
  refreshThrottleSeconds: z.number(),
  // Sessions of clients that were made before this refresh as they did.
  sessionFreshnessHours: z._default(z.number(), 0),
  // Clients that were made before there was a limit have the default one.
  membersPerUserMax: z._default(z.number(), MEMBERS_PER_USER_MAX_DEFAULT),
  feedEventTypes: z._default(z.array(z.enum(SUBSCRIPTIONS)), []),
  // Clients that were made before rows of a backfill could be left out have them.
  feedBackfillEnabled: z._default(z.boolean(), true),
  connectors: z._default(z.record(z.string(), z.object({ isEnabled: z.boolean(), revision: z.number() })), {}),
  // Clients that were made before they could name them allow every one.
  oauthReturnOrigins: z._default(z.array(z.string()), []),
  // Clients that were made before there were widgets have set nothing for them.
  widgetOrigins: z._default(z.array(z.string()), []),
  widgetName: z._default(z.nullable(z.string()), null),
  widgetPrivacyUrl: z._default(z.nullable(z.string()), null),
  widgetTermsUrl: z._default(z.nullable(z.string()), null),
  widgetColor: z._default(z.nullable(z.string()), null),
  wrappedDataKey: z.instanceof(Uint8Array),
  // Clients whose data key was never rotated have the first one alone.
  laterDataKeys: z._default(z.array(z.object({ wrapped: z.instanceof(Uint8Array), usedFrom: z.number() })), []),
  // Clients that were made before there were such limits have that of the stage.
  requestsPerSecondMax: z._default(z.nullable(z.number()), null),
  // Clients that were made before they could be disabled are enabled.
  disabledAt: z._default(z.nullable(z.number()), null),
  createdAt: z.number(),
  updatedAt: z.number(),
  revision: z.number(),
});

const toClient = (item: Item): Client => decodeItem(storedClient, item);

type Setting =
  | 'name'
  | 'basePath'
  | 'useCasesEnabled'
  | 'refreshThrottleSeconds'
  | 'sessionFreshnessHours'
  | 'membersPerUserMax'
  | 'products'
  | 'feedEventTypes'
  | 'feedBackfillEnabled'
  | 'oauthReturnOrigins'
  | 'requestsPerSecondMax'
  | keyof typeof NO_WIDGET_SETTINGS;
export type ClientSettings = { readonly [Name in Setting]?: Client[Name] | undefined };

export type ClientDeps = Pick<ItemStoreDeps, 'table' | 'clock'>;

export type ClientStore = ReturnType<typeof createClientStore>;

export const createClientStore = ({ table, clock }: ClientDeps) => {
  const read = async (guid: Guid<'CLT'>): Promise<Client | null> => {
    const item = await table.get(keys.client(guid), { isConsistent: true });
    return item && toClient(item);
  };
  const apiKeys = createApiKeyReader({ table, clock });
  return {
    read,
    byApiKey: async (apiKey: string): Promise<Client | null> => {
      const key = await apiKeys.find(apiKey);
      if (key === null) return null;
      const [client] = await Promise.all([read(key.clientGuid), apiKeys.noteUse(key)]);
      return client;
    },
    /** Disables or enables the client; one that is disabled keeps its time. `absent`: there is no such client. */
    setDisabled: async (guid: Guid<'CLT'>, isDisabled: boolean): Promise<{ readonly kind: 'done' | 'absent' }> => {
      const client = await read(guid);
      if (client === null) return { kind: 'absent' };
      const disabledAt = isDisabled ? (client.disabledAt ?? clock()) : null;
      const written = await table.write({
        kind: 'update',
        key: keys.client(guid),
        set: { disabledAt, updatedAt: clock() },
        add: { revision: 1 },
        condition: { expression: 'attribute_exists(#pk)' },
      });
      return { kind: written.ok ? 'done' : 'absent' };
    },
    /** Omitted settings keep their value. Null when the client is gone. */
    update: async (guid: Guid<'CLT'>, settings: ClientSettings): Promise<Client | null> => {
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
  readonly sessionFreshnessHours?: number;
}

export interface ClientFounding {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Asks KMS for a data key bound to the client. */
  readonly wrapDataKey: (clientGuid: Guid<'CLT'>) => Promise<Uint8Array>;
}

/** The name of the key that a client is made with. */
const FIRST_KEY_NAME = 'first key';

/** Makes a client with a data key of its own. Throws when another client has the API key. For operators, not for the API. */
export const foundClient = async (
  { table, clock, ids, wrapDataKey }: ClientFounding,
  draft: ClientDraft,
): Promise<Client> => {
  const guid = toGuid('CLT', ids.uuid());
  const now = clock();
  const client: Client = {
    guid,
    name: draft.name,
    basePath: null,
    useCasesEnabled: false,
    products: PRODUCTS,
    refreshThrottleSeconds: draft.refreshThrottleSeconds ?? REFRESH_THROTTLE_SECONDS_DEFAULT,
    sessionFreshnessHours: draft.sessionFreshnessHours ?? SESSION_FRESHNESS_HOURS_DEFAULT,
    membersPerUserMax: MEMBERS_PER_USER_MAX_DEFAULT,
    feedEventTypes: [],
    feedBackfillEnabled: false,
    oauthReturnOrigins: [],
    connectors: {},
    ...NO_WIDGET_SETTINGS,
    wrappedDataKey: await wrapDataKey(guid),
    laterDataKeys: [],
    requestsPerSecondMax: null,
    disabledAt: null,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
  const written = await table.transact([
    newPut({ ...keys.client(guid), ...client }),
    ...newApiKeyPuts({ clientGuid: guid, name: FIRST_KEY_NAME, apiKey: draft.apiKey, createdAt: now }),
  ]);
  if (!written.ok) throw new Error('Another client has this API key');
  return client;
};
