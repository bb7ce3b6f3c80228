import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import { type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type DomainEvent, SUBSCRIPTIONS } from '../../domain/webhooks/event.ts';
import {
  changeEndpoint,
  DISABLED_REASONS,
  type DisabledReason,
  disableEndpoint,
  type EndpointCredentials,
  type KeyedEndpoint,
  RETRY_SCHEDULES,
  ROW_EVENTS,
  type SigningKeys,
  type WebhookEndpoint,
} from '../../domain/webhooks/webhook-endpoint.ts';
import { decodeItem, openSealed, parsed } from '../table/item-codec.ts';
import { type Key, keys } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import type { StoreDeps } from '../table/store-deps.ts';
import { deleteOf, type Item, type Update } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { eventTtl, eventWrites } from './event-store.ts';

const storedEndpoint = z.object({
  guid: guidSchema('WHE'),
  clientGuid: guidSchema('CLT'),
  url: z.string(),
  eventTypes: z.array(z.enum(SUBSCRIPTIONS)),
  /** Endpoints that an earlier version made have neither. */
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

/** Keys that were made together. `sealed` is the ciphertext of the secret ones. */
const storedKeys = z.object({
  sealed: bytes,
  publicKey: z.string(),
  madeAt: z.number(),
  untilMs: z.nullable(z.number()),
});
const sealedKeys = z.object({ secret: z.string(), privateKey: z.string() });

/** The newest keys, and the former ones as long as these still sign. */
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

/** Whose endpoint, and which. */
export type EndpointPlace = Pick<WebhookEndpoint, 'clientGuid' | 'guid'>;

const keyOf = (endpoint: EndpointPlace): Key => keys.webhookEndpoint(endpoint.clientGuid, endpoint.guid);

/** An endpoint with what is needed to call it. */
export interface SigningEndpoint {
  readonly endpoint: KeyedEndpoint;
  /** Decrypts. The plaintext never leaves the worker that sends. */
  readonly credentials: (owner: DataKeyOwner) => Promise<EndpointCredentials>;
}

/** The secret half of an endpoint's authentication, to be stored under its client's key. */
export interface NewCredential {
  readonly text: string;
  readonly owner: DataKeyOwner;
}

/** What came of disabling. `stale`: the endpoint is gone or was changed since it was read, and nothing was written. */
export type EndpointDisabled =
  | { readonly kind: 'disabled'; readonly endpoint: WebhookEndpoint; readonly events: readonly DomainEvent[] }
  | { readonly kind: 'stale' };

type EndpointDeps = Pick<StoreDeps, 'table' | 'cipher' | 'clock'>;

export type WebhookEndpointStore = ReturnType<typeof createWebhookEndpointStore>;

export const createWebhookEndpointStore = (deps: EndpointDeps) => ({
  create: create(deps),
  /** Every endpoint of the client, oldest first. */
  list: async (client: Guid<'CLT'>): Promise<readonly KeyedEndpoint[]> => {
    const { pk, sk: prefix } = keys.webhookEndpointsOf(client);
    const items = await deps.table.query({ pk, sk: { prefix }, isConsistent: true });
    return items.map(toEndpoint).toSorted((a, b) => a.createdAt - b.createdAt);
  },
  read: async (client: Guid<'CLT'>, guid: Guid<'WHE'>): Promise<KeyedEndpoint | null> => {
    const item = await readItem(deps, client, guid);
    return item && toEndpoint(item);
  },
  readForSigning: async (client: Guid<'CLT'>, guid: Guid<'WHE'>): Promise<SigningEndpoint | null> => {
    const item = await readItem(deps, client, guid);
    return item && { endpoint: toEndpoint(item), credentials: (owner) => openSecrets(deps, item, owner) };
  },
  /** The next revision of an endpoint, with a new credential (null: with none), or with the one that it has. */
  replace: async (next: WebhookEndpoint, given?: NewCredential | null): Promise<Written> => {
    const credential = given ? await sealCredential(deps, keyOf(next), given) : null;
    const secrets = given === undefined ? {} : { credential, credentialRevision: next.revision };
    return { kind: (await deps.table.write(replacement(next, secrets))).ok ? 'done' : 'stale' };
  },
  /** New keys beside the present ones, which sign until `overlapMs` from now; older ones end at once. Null when absent. */
  tryRotate: tryRotate(deps),
  /** Disables the endpoint as it was read, in one transaction with the events that tell of it. */
  disable: disable(deps),
  /** Deletes the endpoint and its secrets; its guid is kept as long as its deliveries are. False when there is none. */
  delete: async (client: Guid<'CLT'>, guid: Guid<'WHE'>): Promise<boolean> => {
    if ((await readItem(deps, client, guid)) === null) return false;
    const removed = { ...keys.removedEndpoint(client, guid), ttl: eventTtl(deps.clock()) };
    await deps.table.write({ kind: 'put', item: removed });
    await deps.table.write(deleteOf(keys.webhookEndpoint(client, guid)));
    return true;
  },
});

const readItem = ({ table }: EndpointDeps, client: Guid<'CLT'>, guid: Guid<'WHE'>): Promise<Item | null> =>
  table.get(keys.webhookEndpoint(client, guid), { isConsistent: true });

const sealCredential = ({ cipher }: EndpointDeps, key: Key, { text, owner }: NewCredential): Promise<Uint8Array> =>
  cipher.encrypt(owner, placeOf(key, 'credential'), text);

const sealKeys = async (
  { cipher, clock }: EndpointDeps,
  key: Key,
  { secret, privateKey, publicKey }: SigningKeys,
  owner: DataKeyOwner,
) => ({
  sealed: await cipher.encrypt(owner, placeOf(key, 'keys'), JSON.stringify({ secret, privateKey })),
  publicKey,
  madeAt: clock(),
  untilMs: null,
});

const openSecrets = async (
  { cipher, clock }: EndpointDeps,
  item: Item,
  owner: DataKeyOwner,
): Promise<EndpointCredentials> => {
  const { keys: stored, credential, credentialRevision } = decodeItem(storedSecrets, item);
  const { authentication } = decodeItem(storedEndpoint, item);
  const inForce = stored.filter(({ untilMs }) => untilMs === null || untilMs > clock());
  const opened = await Promise.all(
    inForce.map(({ sealed }) => openSealed(cipher, owner, { item, attribute: 'keys', sealed }, sealedKeys)),
  );
  if (authentication === null) return { keys: opened, authentication };
  if (credential === null) throw new Error('A webhook endpoint has an authentication without its credential');
  const text = await cipher.decrypt(owner, placeOf(item, 'credential'), credential);
  return { keys: opened, authentication: { ...authentication, credential: text, revision: credentialRevision } };
};

/** Writes the endpoint and these secrets on the condition that its revision is still the one that was read. */
const replacement = (next: WebhookEndpoint, secrets: Partial<StoredSecrets> = {}): Update => ({
  kind: 'update',
  key: keyOf(next),
  set: { ...parsed(storedEndpoint, next), ...secrets },
  condition: { expression: '#revision = :revisionRead', values: { revisionRead: next.revision - 1 } },
});

const create =
  (deps: EndpointDeps) =>
  async (
    endpoint: WebhookEndpoint,
    signing: SigningKeys,
    owner: DataKeyOwner,
    credential: string | null = null,
  ): Promise<KeyedEndpoint> => {
    const key = keyOf(endpoint);
    const secrets: StoredSecrets = {
      keys: [await sealKeys(deps, key, signing, owner)],
      credential: credential === null ? null : await sealCredential(deps, key, { text: credential, owner }),
      credentialRevision: endpoint.revision,
    };
    const item = { ...key, ...endpoint, ...secrets };
    const written = await deps.table.write(newPut(item));
    if (!written.ok) throw new Error('A new webhook endpoint has the guid of another');
    return toEndpoint(item);
  };

const tryRotate =
  (deps: EndpointDeps) =>
  async (
    { clientGuid, guid }: EndpointPlace,
    { signing, overlapMs }: { readonly signing: SigningKeys; readonly overlapMs: number },
    owner: DataKeyOwner,
  ): Promise<KeyedEndpoint | null | Lost> => {
    const item = await readItem(deps, clientGuid, guid);
    if (item === null) return null;
    const made = await sealKeys(deps, item, signing, owner);
    const [current] = decodeItem(storedSecrets, item).keys;
    const previous = overlapMs > 0 ? [{ ...current, untilMs: made.madeAt + overlapMs }] : [];
    const next = changeEndpoint(toEndpoint(item), {}, made.madeAt);
    const update = replacement(next, { keys: [made, ...previous] });
    return (await deps.table.write(update)).ok ? toEndpoint({ ...item, ...update.set }) : LOST;
  };

const disable =
  ({ table, clock }: EndpointDeps) =>
  async (
    endpoint: WebhookEndpoint,
    reason: DisabledReason,
    eventsOf: (disabled: WebhookEndpoint) => readonly DomainEvent[],
  ): Promise<EndpointDisabled> => {
    const disabled = disableEndpoint(endpoint, reason, clock());
    const events = eventsOf(disabled);
    const written = await table.transact([replacement(disabled), ...eventWrites(events)]);
    return written.ok ? { kind: 'disabled', endpoint: disabled, events } : { kind: 'stale' };
  };
