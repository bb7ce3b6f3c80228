import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { changeUntilWon, LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { type DomainEvent, SUBSCRIPTIONS } from '../../domain/webhooks/event.ts';
import {
  changeEndpoint,
  DISABLED_REASONS,
  type DisabledReason,
  disableEndpoint,
  type EndpointAuthentication,
  type EndpointCredentials,
  type KeyedEndpoint,
  keepsCredential,
  RETRY_SCHEDULES,
  ROW_EVENTS,
  type SigningKeys,
  type WebhookEndpoint,
  type WebhookEndpointChange,
} from '../../domain/webhooks/webhook-endpoint.ts';
import { decodeItem, openSealed } from '../table/item-codec.ts';
import { type Key, keys } from '../table/keys.ts';
import type { Item, Table, Update } from '../table/table-client.ts';
import { eventTtl, eventWrites } from './event-store.ts';

const storedEndpoint = z.object({
  guid: guidSchema('WHE'),
  clientGuid: guidSchema('CLT'),
  url: z.string(),
  eventTypes: z.array(z.enum(SUBSCRIPTIONS)),
  /** Endpoints of before have neither. */
  rowEvents: z._default(z.enum(ROW_EVENTS), 'single'),
  rowEventsChangedAt: z._default(z.nullable(z.number()), null),
  isEnabled: z.boolean(),
  retrySchedule: z.enum(RETRY_SCHEDULES),
  requestsPerSecondMax: z.nullable(z.number()),
  authentication: z.nullable(
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
  signsWithPrivateKey: z.boolean(),
  disabledReason: z.nullable(z.enum(DISABLED_REASONS)),
  revision: z.number(),
  createdAt: z.number(),
  updatedAt: z.number(),
});

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Keys of one making. `sealed` is the ciphertext of those that nobody may see. */
const storedKeys = z.object({
  sealed: bytes,
  publicKey: z.string(),
  madeAt: z.number(),
  untilMs: z.nullable(z.number()),
});
const sealedKeys = z.object({ secret: z.string(), privateKey: z.string() });

/** The newest keys and, while one is exchanged for the other, those before. */
const storedSecrets = z.object({
  keys: z.tuple([storedKeys], storedKeys),
  credential: z.nullable(bytes),
  credentialRevision: z.number(),
});
type StoredSecrets = z.output<typeof storedSecrets>;

const toEndpoint = (item: Item): KeyedEndpoint => {
  const [current, previous] = decodeItem(storedSecrets, item).keys;
  return {
    ...decodeItem(storedEndpoint, item),
    publicKey: current.publicKey,
    keysMadeAt: current.madeAt,
    previousKeysUntil: previous?.untilMs ?? null,
  };
};
const keyOf = (endpoint: Pick<WebhookEndpoint, 'clientGuid' | 'guid'>): Key =>
  keys.webhookEndpoint(endpoint.clientGuid, endpoint.guid);

/** An endpoint with what is needed to call it. */
export interface SigningEndpoint {
  readonly endpoint: KeyedEndpoint;
  /** Decrypts; the plaintext never leaves the worker that sends. */
  readonly credentials: (owner: DataKeyOwner) => Promise<EndpointCredentials>;
}

/** The secret half of an endpoint's authentication, to be stored under its client's key. */
export interface NewCredential {
  readonly text: string;
  readonly owner: DataKeyOwner;
}

/** A change left the credential out though the stored one is for another account or another receiver. */
export interface CredentialMissing {
  readonly missingCredentialOf: EndpointAuthentication['type'];
}

export interface WebhookEndpointStore {
  readonly create: (
    endpoint: WebhookEndpoint,
    signing: SigningKeys,
    owner: DataKeyOwner,
    credential?: string | null,
  ) => Promise<KeyedEndpoint>;
  /** Every endpoint of the client, oldest first. */
  readonly list: (client: Guid<'CLT'>) => Promise<readonly KeyedEndpoint[]>;
  readonly read: (client: Guid<'CLT'>, guid: Guid<'WHE'>) => Promise<KeyedEndpoint | null>;
  readonly readForSigning: (client: Guid<'CLT'>, guid: Guid<'WHE'>) => Promise<SigningEndpoint | null>;
  /**
   * Null when there is no such endpoint. A credential belongs to a change of authentication, and may be left out where the
   * stored one goes on.
   */
  readonly change: (
    client: Guid<'CLT'>,
    guid: Guid<'WHE'>,
    change: WebhookEndpointChange,
    credential?: NewCredential | null,
  ) => Promise<KeyedEndpoint | CredentialMissing | null>;
  /** New keys beside the present ones, which sign until `overlapMs` from now; older ones end at once. Null when absent. */
  readonly rotate: (
    client: Guid<'CLT'>,
    guid: Guid<'WHE'>,
    signing: SigningKeys,
    overlapMs: number,
    owner: DataKeyOwner,
  ) => Promise<KeyedEndpoint | null>;
  /**
   * Disables it in one transaction with the events that tell of it. Null, and nothing done, when the endpoint is gone or
   * was changed since it was read: its client knows better.
   */
  readonly disable: (
    endpoint: WebhookEndpoint,
    reason: DisabledReason,
    tell: (disabled: WebhookEndpoint) => readonly DomainEvent[],
  ) => Promise<{ readonly endpoint: WebhookEndpoint; readonly events: readonly DomainEvent[] } | null>;
  /** Destroys the record with its secrets; its guid is remembered while deliveries to it are. False when there is none. */
  readonly delete: (client: Guid<'CLT'>, guid: Guid<'WHE'>) => Promise<boolean>;
}

export const createWebhookEndpointStore = (deps: {
  readonly table: Table;
  readonly cipher: Cipher;
  readonly clock: Clock;
}): WebhookEndpointStore => {
  const { table, cipher, clock } = deps;

  const readItem = (client: Guid<'CLT'>, guid: Guid<'WHE'>): Promise<Item | null> =>
    table.get(keys.webhookEndpoint(client, guid), { isConsistent: true });

  const seal = async (key: Key, { secret, privateKey, publicKey }: SigningKeys, owner: DataKeyOwner) => ({
    sealed: await cipher.encrypt(owner, placeOf(key, 'keys'), JSON.stringify({ secret, privateKey })),
    publicKey,
    madeAt: clock(),
    untilMs: null,
  });

  const openSecrets = async (item: Item, owner: DataKeyOwner): Promise<EndpointCredentials> => {
    const { keys: stored, credential, credentialRevision } = decodeItem(storedSecrets, item);
    const { authentication } = decodeItem(storedEndpoint, item);
    const inForce = stored.filter(({ untilMs }) => untilMs === null || untilMs > clock());
    const opening = inForce.map(({ sealed }) =>
      openSealed(cipher, owner, { item, attribute: 'keys' }, sealed, sealedKeys),
    );
    const opened = await Promise.all(opening);
    if (authentication === null) return { keys: opened, authentication };
    if (credential === null) throw new Error('A webhook endpoint has an authentication without its credential');
    const text = await cipher.decrypt(owner, placeOf(item, 'credential'), credential);
    return { keys: opened, authentication: { ...authentication, credential: text, revision: credentialRevision } };
  };

  /** Writes what may change, provided that the revision is still the one that was read. */
  const replacement = (next: WebhookEndpoint, secrets: Partial<StoredSecrets> = {}): Update => {
    const { url, eventTypes, isEnabled, disabledReason, revision, updatedAt } = next;
    const { retrySchedule, requestsPerSecondMax, authentication, signsWithPrivateKey } = next;
    const { rowEvents, rowEventsChangedAt } = next;
    return {
      kind: 'update',
      key: keyOf(next),
      set: {
        url,
        eventTypes,
        rowEvents,
        rowEventsChangedAt,
        isEnabled,
        disabledReason,
        retrySchedule,
        requestsPerSecondMax,
        authentication,
        signsWithPrivateKey,
        revision,
        updatedAt,
        ...secrets,
      },
      condition: { expression: '#revision = :revisionRead', values: { revisionRead: revision - 1 } },
    };
  };

  /** What `revise` makes of the endpoint as it is read, again while others change it; null when there is none. */
  const revised = <T>(
    client: Guid<'CLT'>,
    guid: Guid<'WHE'>,
    revise: (item: Item) => Promise<T | Lost>,
  ): Promise<T | null> =>
    changeUntilWon({ what: 'endpoint' }, async () => {
      const item = await readItem(client, guid);
      return item === null ? null : revise(item);
    });

  return {
    create: async (endpoint, signing, owner, credential = null) => {
      const key = keyOf(endpoint);
      const secrets: StoredSecrets = {
        keys: [await seal(key, signing, owner)],
        credential: credential === null ? null : await cipher.encrypt(owner, placeOf(key, 'credential'), credential),
        credentialRevision: endpoint.revision,
      };
      const item = { ...key, ...endpoint, ...secrets };
      const condition = { expression: 'attribute_not_exists(#pk)' };
      const written = await table.write({ kind: 'put', item, condition });
      if (!written.ok) throw new Error('A new webhook endpoint has the guid of another');
      return toEndpoint(item);
    },
    list: async (client) => {
      const prefix = keys.webhookEndpointsOf(client);
      const items = await table.query({ pk: prefix.pk, sk: { prefix: prefix.sk }, isConsistent: true });
      return items.map(toEndpoint).toSorted((a, b) => a.createdAt - b.createdAt);
    },
    read: async (client, guid) => {
      const item = await readItem(client, guid);
      return item && toEndpoint(item);
    },
    readForSigning: async (client, guid) => {
      const item = await readItem(client, guid);
      return item && { endpoint: toEndpoint(item), credentials: (owner) => openSecrets(item, owner) };
    },
    change: async (client, guid, change, given) => {
      const place = placeOf(keys.webhookEndpoint(client, guid), 'credential');
      const credential = given ? await cipher.encrypt(given.owner, place, given.text) : null;
      return revised<KeyedEndpoint | CredentialMissing>(client, guid, async (item) => {
        const before = toEndpoint(item);
        const next = changeEndpoint(before, change, clock());
        if (next.authentication && credential === null && !keepsCredential(before, next)) {
          return { missingCredentialOf: next.authentication.type };
        }
        const isReplaced = credential !== null || change.authentication === null;
        const update = replacement(next, isReplaced ? { credential, credentialRevision: next.revision } : {});
        return (await table.write(update)).ok ? next : LOST;
      });
    },
    rotate: async (client, guid, signing, overlapMs, owner) => {
      const made = await seal(keys.webhookEndpoint(client, guid), signing, owner);
      return revised(client, guid, async (item) => {
        const [current] = decodeItem(storedSecrets, item).keys;
        const previous = overlapMs > 0 ? [{ ...current, untilMs: made.madeAt + overlapMs }] : [];
        const next = changeEndpoint(toEndpoint(item), {}, made.madeAt);
        const update = replacement(next, { keys: [made, ...previous] });
        return (await table.write(update)).ok ? toEndpoint({ ...item, ...update.set }) : LOST;
      });
    },
    disable: async (endpoint, reason, tell) => {
      const disabled = disableEndpoint(endpoint, reason, clock());
      const events = tell(disabled);
      const written = await table.transact([replacement(disabled), ...eventWrites(events)]);
      return written.ok ? { endpoint: disabled, events } : null;
    },
    delete: async (client, guid) => {
      if ((await readItem(client, guid)) === null) return false;
      const removed = { ...keys.removedEndpoint(client, guid), ttl: eventTtl(clock()) };
      await table.write({ kind: 'put', item: removed });
      await table.write({ kind: 'delete', key: keys.webhookEndpoint(client, guid) });
      return true;
    },
  };
};
