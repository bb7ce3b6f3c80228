import * as z from 'zod/mini';
import { guidSchema } from '../contract/guid-schema.ts';
import { type Cipher, type DataKeyOwner, placeOf } from '../domain/cipher.ts';
import { type DomainEvent, SUBSCRIPTIONS } from '../domain/event.ts';
import type { Guid } from '../domain/guid.ts';
import type { Clock } from '../domain/time.ts';
import {
  changeEndpoint,
  DISABLED_REASONS,
  type DisabledReason,
  disableEndpoint,
  RETRY_SCHEDULES,
  type WebhookEndpoint,
  type WebhookEndpointChange,
} from '../domain/webhook-endpoint.ts';
import { eventWrites } from './event-store.ts';
import { decodeItem } from './item-codec.ts';
import { type Key, keys } from './keys.ts';
import type { Item, Table, Update } from './table-client.ts';

const storedEndpoint = z.object({
  guid: guidSchema('WHE'),
  clientGuid: guidSchema('CLT'),
  url: z.string(),
  eventTypes: z.array(z.enum(SUBSCRIPTIONS)),
  isEnabled: z.boolean(),
  // Endpoints from before there was a choice.
  retrySchedule: z._default(z.enum(RETRY_SCHEDULES), 'STANDARD'),
  requestsPerSecondMax: z._default(z.nullable(z.number()), null),
  authentication: z._default(
    z.nullable(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('BASIC'), username: z.string() }),
        z.object({
          type: z.literal('OAUTH2'),
          tokenUrl: z.string(),
          clientId: z.string(),
          scope: z.nullable(z.string()),
        }),
        z.object({ type: z.literal('MTLS'), certificate: z.string() }),
      ]),
    ),
    null,
  ),
  signsWithPrivateKey: z._default(z.boolean(), false),
  disabledReason: z.nullable(z.enum(DISABLED_REASONS)),
  revision: z.number(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
/** Ciphertexts; a list, because two secrets are in force while one is exchanged for the other. */
const storedSecrets = z.object({ secrets: z.array(z.instanceof(Uint8Array)) });

const toEndpoint = (item: Item): WebhookEndpoint => decodeItem(storedEndpoint, item);
const keyOf = (endpoint: Pick<WebhookEndpoint, 'clientGuid' | 'guid'>): Key =>
  keys.webhookEndpoint(endpoint.clientGuid, endpoint.guid);

/** An endpoint with what is needed to sign for it. */
export interface SigningEndpoint {
  readonly endpoint: WebhookEndpoint;
  /** Decrypts; the plaintext never leaves the worker that signs. */
  readonly secrets: (owner: DataKeyOwner) => Promise<readonly string[]>;
}

export interface WebhookEndpointStore {
  readonly create: (endpoint: WebhookEndpoint, secret: string, owner: DataKeyOwner) => Promise<void>;
  /** Every endpoint of the client, oldest first. */
  readonly list: (client: Guid<'CLT'>) => Promise<readonly WebhookEndpoint[]>;
  readonly read: (client: Guid<'CLT'>, guid: Guid<'WHE'>) => Promise<WebhookEndpoint | null>;
  readonly readForSigning: (client: Guid<'CLT'>, guid: Guid<'WHE'>) => Promise<SigningEndpoint | null>;
  /** Null when there is no such endpoint. */
  readonly change: (
    client: Guid<'CLT'>,
    guid: Guid<'WHE'>,
    change: WebhookEndpointChange,
  ) => Promise<WebhookEndpoint | null>;
  /**
   * Disables it in one transaction with the events that tell of it. Null, and nothing done, when the endpoint is gone or
   * was changed since it was read: its client knows better.
   */
  readonly disable: (
    endpoint: WebhookEndpoint,
    reason: DisabledReason,
    tell: (disabled: WebhookEndpoint) => readonly DomainEvent[],
  ) => Promise<{ readonly endpoint: WebhookEndpoint; readonly events: readonly DomainEvent[] } | null>;
  /** Destroys the record with its secret. False when there is none. */
  readonly delete: (client: Guid<'CLT'>, guid: Guid<'WHE'>) => Promise<boolean>;
}

/** Writers of one endpoint are its client's administrators; more rounds than this means a bug. */
const CHANGE_ROUNDS_MAX = 10;

export const createWebhookEndpointStore = (deps: {
  readonly table: Table;
  readonly cipher: Cipher;
  readonly clock: Clock;
}): WebhookEndpointStore => {
  const { table, cipher, clock } = deps;

  const readItem = (client: Guid<'CLT'>, guid: Guid<'WHE'>): Promise<Item | null> =>
    table.get(keys.webhookEndpoint(client, guid), { isConsistent: true });

  const read: WebhookEndpointStore['read'] = async (client, guid) => {
    const item = await readItem(client, guid);
    return item && toEndpoint(item);
  };

  /** Writes what may change, provided that the revision is still the one that was read. */
  const replacement = (next: WebhookEndpoint): Update => {
    const { url, eventTypes, isEnabled, disabledReason, revision, updatedAt } = next;
    return {
      kind: 'update',
      key: keyOf(next),
      set: { url, eventTypes, isEnabled, disabledReason, revision, updatedAt },
      condition: { expression: '#revision = :revisionRead', values: { revisionRead: revision - 1 } },
    };
  };

  return {
    create: async (endpoint, secret, owner) => {
      const key = keyOf(endpoint);
      const secrets = [await cipher.encrypt(owner, placeOf(key, 'secrets'), secret)];
      const written = await table.write({
        kind: 'put',
        item: { ...key, ...endpoint, secrets },
        condition: { expression: 'attribute_not_exists(#pk)' },
      });
      if (!written.ok) throw new Error('A new webhook endpoint has the guid of another');
    },
    list: async (client) => {
      const prefix = keys.webhookEndpointsOf(client);
      const items = await table.query({ pk: prefix.pk, sk: { prefix: prefix.sk }, isConsistent: true });
      return items.map(toEndpoint).toSorted((a, b) => a.createdAt - b.createdAt);
    },
    read,
    readForSigning: async (client, guid) => {
      const item = await readItem(client, guid);
      if (item === null) return null;
      const { secrets } = decodeItem(storedSecrets, item);
      const place = placeOf(item, 'secrets');
      return {
        endpoint: toEndpoint(item),
        secrets: (owner) => Promise.all(secrets.map((secret) => cipher.decrypt(owner, place, secret))),
      };
    },
    change: async (client, guid, change) => {
      for (let round = 0; round < CHANGE_ROUNDS_MAX; round += 1) {
        const endpoint = await read(client, guid);
        if (endpoint === null) return null;
        const next = changeEndpoint(endpoint, change, clock());
        const written = await table.write(replacement(next));
        if (written.ok) return next;
      }
      throw new Error('A webhook endpoint changed under every try to change it');
    },
    disable: async (endpoint, reason, tell) => {
      const disabled = disableEndpoint(endpoint, reason, clock());
      const events = tell(disabled);
      const written = await table.transact([replacement(disabled), ...eventWrites(events)]);
      return written.ok ? { endpoint: disabled, events } : null;
    },
    delete: async (client, guid) => {
      if ((await readItem(client, guid)) === null) return false;
      await table.write({ kind: 'delete', key: keys.webhookEndpoint(client, guid) });
      return true;
    },
  };
};
