import { createHash } from 'node:crypto';
import { type Guid, type GuidPrefix, isGuid, toGuid, uuidOf } from '../../domain/kernel/guid.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import type { PlanningPart } from '../../domain/planning/planning-state.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

// Builders of keys, each with the reader of what it writes. A reader is given keys of its kind, and checks nothing.

const inUser = (user: Guid<'USR'>, sk: string): Key => ({ pk: `USER#${uuidOf(user)}`, sk });
export const userIn = ({ pk }: Key): Guid<'USR'> => toGuid('USR', pk.slice('USER#'.length));
const inClient = (client: Guid<'CLT'>, sk: string): Key => ({ pk: `CLIENT#${uuidOf(client)}`, sk });
const inClientUsers = (client: Guid<'CLT'>, sk: string): Key => ({ pk: `CLIENTUSERS#${uuidOf(client)}`, sk });
const inEndpoint = (endpoint: Guid<'WHE'>, sk: string): Key => ({ pk: `ENDPOINT#${uuidOf(endpoint)}`, sk });
const inEndpointShard = (endpoint: Guid<'WHE'>, shard: number, sk: string): Key => ({
  pk: `ENDPOINT#${uuidOf(endpoint)}#${shard}`,
  sk,
});
export const endpointIn = ({ pk }: Key): Guid<'WHE'> => toGuid('WHE', pk.slice('ENDPOINT#'.length));
const inFeed = (client: Guid<'CLT'>, shard: number, sk: string): Key => ({ pk: `FEED#${uuidOf(client)}#${shard}`, sk });
export const feedIn = ({ pk }: Key): { readonly client: Guid<'CLT'>; readonly shard: number } => {
  const [, uuid = '', shard] = pk.split('#');
  return { client: toGuid('CLT', uuid), shard: Number(shard) };
};
const unique = (kind: string, ...parts: readonly string[]): Key => ({
  pk: `UNIQ#${kind}#${parts.join('#')}`,
  sk: 'UNIQ',
});
/** What follows the kind in a sort key. */
export const nameIn = ({ sk }: Key): string => sk.slice(sk.indexOf('#') + 1);
export const guidIn = <P extends GuidPrefix>(prefix: P, key: Key): Guid<P> => toGuid(prefix, nameIn(key).slice(4));
const ordinalText = (ordinal: number): string => ordinal.toString().padStart(4, '0');

/**
 * Sort-key prefixes within a user's partition. Five of them lie side by side on purpose, so that one Query reads each
 * of these ranges: heads, own categories and members; members and accounts; everything that planning follows from.
 */
export const USER_RANGE = {
  heads: 'MBH#',
  categories: 'MBO',
  members: 'MBR#',
  accounts: 'MBS#',
  planning: 'MBT',
  planningWork: 'MBU',
  planningParts: 'PLN#',
  jobs: 'JOB#',
  statistics: 'STATS#',
  sessions: 'SES#',
  user: 'USER',
  tags: 'TAGS',
  taggings: 'TGN#',
  usedUp: 'USED#',
} as const;

/** Sorts after every guid. */
const AFTER_GUIDS = '~';

/**
 * Sort keys from the heads of all ledgers over the own categories to the members: all that a list of transactions
 * begins with.
 */
export const HEADS_AND_MEMBERS = { from: USER_RANGE.heads, to: `${USER_RANGE.members}${AFTER_GUIDS}` } as const;
/** Sort keys from the members to their accounts: all that a list of accounts or holdings begins with. */
export const MEMBERS_AND_ACCOUNTS = { from: USER_RANGE.members, to: `${USER_RANGE.accounts}${AFTER_GUIDS}` } as const;

/**
 * Sort keys of all that planning follows from, and of the items that say what was computed last and what is to be
 * computed.
 */
export const PLANNING_INPUTS = { from: USER_RANGE.heads, to: USER_RANGE.planningWork } as const;

/** Sort keys from the tags to their taggings, which are of no use without them. */
export const TAGS_AND_TAGGINGS = { from: USER_RANGE.tags, to: `${USER_RANGE.taggings}${AFTER_GUIDS}` } as const;

export const keys = {
  client: (client: Guid<'CLT'>) => inClient(client, 'CLIENT'),
  apiKey: (hash: string): Key => ({ pk: `KEY#${hash}`, sk: 'KEY' }),
  /** Says that the client has this API key. */
  apiKeyOf: (client: Guid<'CLT'>, hash: string) => inClient(client, `KEY#${hash}`),
  apiKeysOf: (client: Guid<'CLT'>) => inClient(client, 'KEY#'),
  /** HMAC keys of session and API tokens, current and previous. */
  tokenKeyring: (): Key => ({ pk: 'KEYRING', sk: 'TOKEN' }),
  webhookEndpoint: (client: Guid<'CLT'>, endpoint: Guid<'WHE'>) => inClient(client, `WHE#${endpoint}`),
  webhookEndpointsOf: (client: Guid<'CLT'>) => inClient(client, 'WHE#'),
  /** Says that this endpoint existed: its deliveries are still kept. */
  removedEndpoint: (client: Guid<'CLT'>, endpoint: Guid<'WHE'>) => inClient(client, `WHR#${endpoint}`),
  removedEndpointsOf: (client: Guid<'CLT'>) => inClient(client, 'WHR#'),
  /** Settings and secrets that a client has for a connector. */
  clientConnector: (client: Guid<'CLT'>, connector: string) => inClient(client, `CNR#${connector}`),
  clientConnectorsOf: (client: Guid<'CLT'>) => inClient(client, 'CNR#'),
  /** How many calls of the client came to all environments in a second. */
  requestCount: (client: Guid<'CLT'>, second: number): Key => ({
    pk: `CALLS#${uuidOf(client)}`,
    sk: `SECOND#${second}`,
  }),
  /** The partition is the endpoint's: its deliveries lie in the order of their events. */
  delivery: (event: Guid<'EVT'>, endpoint: Guid<'WHE'>) => inEndpoint(endpoint, `DLV#${event}`),
  /** Where the next release puts it: each shard of an endpoint is a partition. */
  shardedDelivery: (event: Guid<'EVT'>, endpoint: Guid<'WHE'>) =>
    inEndpointShard(endpoint, shardOf(event, DELIVERY_SHARD_COUNT), `DLV#${event}`),
  /** Every partition with deliveries of the endpoint, in each of which they lie in the order of their events. */
  deliveriesOf: (endpoint: Guid<'WHE'>): readonly Key[] => [
    inEndpoint(endpoint, 'DLV#'),
    ...Array.from({ length: DELIVERY_SHARD_COUNT }, (_, shard) => inEndpointShard(endpoint, shard, 'DLV#')),
  ],
  /** Slots, circuit and failures of an endpoint: they decide whether it may be called now. */
  endpointHealth: (endpoint: Guid<'WHE'>) => inEndpoint(endpoint, 'HEALTH'),
  /** When somebody looks next at the parked deliveries of an endpoint. */
  parking: (endpoint: Guid<'WHE'>) => inEndpoint(endpoint, 'PARKING'),
  /** A replay under way. */
  replay: (endpoint: Guid<'WHE'>, replay: Guid<'RPL'>) => inEndpoint(endpoint, `RPL#${replay}`),
  replaysOf: (endpoint: Guid<'WHE'>) => inEndpoint(endpoint, 'RPL#'),
  /**
   * The first call of a user or client with an `Idempotency-Key`. Those of a client have a partition of their own, so that
   * many calls do not hold up reads of the client.
   */
  idempotencyRecord: (owner: Guid<'USR'> | Guid<'CLT'>, name: string): Key =>
    isGuid('USR', owner) ? inUser(owner, `IDEM#${name}`) : { pk: `CLIENTIDEM#${uuidOf(owner)}`, sk: `IDEM#${name}` },
  uniqueUserId: (client: Guid<'CLT'>, externalGuid: string) => unique('USERID', uuidOf(client), externalGuid),
  /** Says that a member of the client has sent what works once. */
  uniqueUsedUp: (client: Guid<'CLT'>, digest: string) => unique('USEDUP', uuidOf(client), digest),
  uniqueMemberExternal: (client: Guid<'CLT'>, externalGuid: string) =>
    unique('MEMBEREXT', uuidOf(client), externalGuid),
  apiToken: (hash: string): Key => ({ pk: `TOKEN#${hash}`, sk: 'TOKEN' }),
  widgetToken: (hash: string): Key => ({ pk: `WIDGET#${hash}`, sk: 'TOKEN' }),
  /** Says that the client has this user; the partition lists all users of the client. */
  clientUser: (client: Guid<'CLT'>, user: Guid<'USR'>) => inClientUsers(client, `USR#${user}`),
  clientUsersOf: (client: Guid<'CLT'>) => inClientUsers(client, 'USR#'),
  user: (user: Guid<'USR'>) => inUser(user, USER_RANGE.user),
  session: (user: Guid<'USR'>, hash: string) => inUser(user, `${USER_RANGE.sessions}${hash}`),
  member: (user: Guid<'USR'>, member: Guid<'MBR'>) => inUser(user, `${USER_RANGE.members}${member}`),
  /** What the steps of the member's running job change while the job waits for its upstream. */
  jobStep: (user: Guid<'USR'>, member: Guid<'MBR'>) => inUser(user, `STEP#${member}`),
  /** Says that an event with this id was received for the member: a repeated event starts nothing. */
  heardEvent: (user: Guid<'USR'>, member: Guid<'MBR'>, eventId: string) =>
    inUser(user, `HEARD#${member}#${createHash('sha256').update(eventId).digest('hex')}`),
  /** The member of the user that has this login. It is in the user's partition, so that it is deleted with the user. */
  login: (user: Guid<'USR'>, loginHash: string) => inUser(user, `LOGIN#${loginHash}`),
  /** Says that a member of the user has sent it. */
  usedUp: (user: Guid<'USR'>, digest: string) => inUser(user, `${USER_RANGE.usedUp}${digest}`),
  /** The jobs of a user that log in, or were refused, at an institution with credentials that it never accepted. */
  loginTries: (user: Guid<'USR'>, institution: Guid<'INS'>) => inUser(user, `TRIED#${institution}`),
  loginTry: (user: Guid<'USR'>, institution: Guid<'INS'>, job: Guid<'JOB'>) =>
    inUser(user, `TRIED#${institution}#${job}`),
  credentials: (user: Guid<'USR'>, member: Guid<'MBR'>) => inUser(user, `CRED#${member}`),
  /** Credentials for the institution that the member moves to. */
  credentialsNext: (user: Guid<'USR'>, member: Guid<'MBR'>) => inUser(user, `CREDNEXT#${member}`),
  /** Ended jobs; found by the ordinal and time inside the job's guid. */
  job: (user: Guid<'USR'>, memberOrdinal: number, job: Guid<'JOB'>) =>
    inUser(user, `${USER_RANGE.jobs}${ordinalText(memberOrdinal)}#${job}`),
  jobsOfMember: (user: Guid<'USR'>, memberOrdinal: number) =>
    inUser(user, `${USER_RANGE.jobs}${ordinalText(memberOrdinal)}#`),
  /** Rows that an import named, by the import's job. */
  importedRows: (user: Guid<'USR'>, memberOrdinal: number, job: Guid<'JOB'>) =>
    inUser(user, `IMR#${ordinalText(memberOrdinal)}#${job}`),
  importedRowsOfMember: (user: Guid<'USR'>, memberOrdinal: number) =>
    inUser(user, `IMR#${ordinalText(memberOrdinal)}#`),
  /** Files that were imported into a member; the ordinal and the time lie in the guid, as with jobs. */
  import: (user: Guid<'USR'>, memberOrdinal: number, guid: Guid<'IMP'>) =>
    inUser(user, `IMP#${ordinalText(memberOrdinal)}#${guid}`),
  importsOfMember: (user: Guid<'USR'>, memberOrdinal: number) => inUser(user, `IMP#${ordinalText(memberOrdinal)}#`),
  /** How the CSV files of an account are read. */
  keptMapping: (user: Guid<'USR'>, memberOrdinal: number, account: Guid<'ACT'>) =>
    inUser(user, `MAP#${ordinalText(memberOrdinal)}#${account}`),
  keptMappingsOfMember: (user: Guid<'USR'>, memberOrdinal: number) =>
    inUser(user, `MAP#${ordinalText(memberOrdinal)}#`),
  keptMappingsOfUser: (user: Guid<'USR'>) => inUser(user, 'MAP#'),
  /** How a CSV file may be read, as it was proposed for one that nobody has read yet. */
  proposedMapping: (user: Guid<'USR'>, mapping: Guid<'MAP'>) => inUser(user, `MAPNEW#${mapping}`),
  /** The same for a file that no member was named for. */
  proposedMappingOfUser: (user: Guid<'USR'>, mapping: Guid<'MAP'>) => inUser(user, `MAPUSR#${mapping}`),
  proposedMappingsOfUser: (user: Guid<'USR'>) => inUser(user, 'MAPUSR#'),
  /** A piece of the file of an import that has not ended. Encrypted. */
  upload: (user: Guid<'USR'>, job: Guid<'JOB'>, piece: number) =>
    inUser(user, `UPL#${job}#${piece.toString().padStart(2, '0')}`),
  uploadOf: (user: Guid<'USR'>, job: Guid<'JOB'>) => inUser(user, `UPL#${job}#`),
  /** All categories that a user made. */
  categories: (user: Guid<'USR'>) => inUser(user, USER_RANGE.categories),
  /** All tags of a user. */
  tags: (user: Guid<'USR'>) => inUser(user, USER_RANGE.tags),
  /** One tag of one transaction: there is at most one such tagging. */
  tagging: (user: Guid<'USR'>, transaction: Guid<'TRN'>, tag: Guid<'TAG'>) =>
    inUser(user, `${USER_RANGE.taggings}${transaction}#${tag}`),
  accounts: (user: Guid<'USR'>, member: Guid<'MBR'>) => inUser(user, `${USER_RANGE.accounts}${member}`),
  holdings: (user: Guid<'USR'>, member: Guid<'MBR'>, part: string) => inUser(user, `HLD#${member}#${part}`),
  /** Encrypted, an attribute for each account. */
  accountNumbers: (user: Guid<'USR'>, member: Guid<'MBR'>) => inUser(user, `NUM#${member}`),
  /** Encrypted, an attribute for each account. */
  accountOwners: (user: Guid<'USR'>, member: Guid<'MBR'>) => inUser(user, `OWN#${member}`),
  microDeposit: (user: Guid<'USR'>, deposit: Guid<'MIC'>) => inUser(user, `MIC#${deposit}`),
  microDepositsOf: (user: Guid<'USR'>) => inUser(user, 'MIC#'),
  /** The microdeposits that a user has asked for within a day. */
  microDepositUsage: (user: Guid<'USR'>) => inUser(user, 'MICUSE'),
  /** A consent page from which a browser may come back. */
  oauthWindow: (user: Guid<'USR'>, stateHash: string) => inUser(user, `OAUTH#${stateHash}`),
  /** Names a consent page that was opened for a member, so that those of one member are found in their order. */
  openedConsent: (user: Guid<'USR'>, memberOrdinal: number, openedAtMs: number, stateHash: string) =>
    inUser(user, `OPENED#${ordinalText(memberOrdinal)}#${toTimestamp(openedAtMs)}#${stateHash}`),
  openedConsentsOf: (user: Guid<'USR'>, memberOrdinal: number) => inUser(user, `OPENED#${ordinalText(memberOrdinal)}#`),
  /** What a user's planning was last computed from, and the revision of each part. */
  planning: (user: Guid<'USR'>) => inUser(user, USER_RANGE.planning),
  /** Says whether the user's planning is to be computed, and which worker or reader computes it now. */
  planningWork: (user: Guid<'USR'>) => inUser(user, USER_RANGE.planningWork),
  planningPart: (user: Guid<'USR'>, part: PlanningPart) => inUser(user, `${USER_RANGE.planningParts}${part}`),
  planningParts: (user: Guid<'USR'>) => inUser(user, USER_RANGE.planningParts),
  head: (user: Guid<'USR'>, member: Guid<'MBR'>) => inUser(user, `${USER_RANGE.heads}${member}`),
  chunk: (user: Guid<'USR'>, member: Guid<'MBR'>, chunk: string) => inUser(user, `CHUNK#${member}#${chunk}`),
  chunkTwin: (user: Guid<'USR'>, member: Guid<'MBR'>, chunk: string) => inUser(user, `TWIN#${member}#${chunk}`),
  /** The date of a transaction that is no longer the date in its guid; a hint that is never taken back. */
  moved: (user: Guid<'USR'>, member: Guid<'MBR'>, transaction: Guid<'TRN'>, date: string) =>
    inUser(user, `MOVED#${member}#${transaction}#${date}`),
  stats: (user: Guid<'USR'>, member: Guid<'MBR'>, page: number | '') =>
    inUser(user, `${USER_RANGE.statistics}${member}#${page}`),
  rules: (user: Guid<'USR'>) => inUser(user, 'RULES'),
  /** Staged or replaced pieces of a ledger that a later sweep deletes. */
  purge: (user: Guid<'USR'>, member: Guid<'MBR'>, id: string) => inUser(user, `PURGE#${member}#${id}`),
  event: (client: Guid<'CLT'>, user: Guid<'USR'> | null, event: Guid<'EVT'>) =>
    inFeed(client, feedShardOf(user), `EVT#${event}`),
  /** The key of `event`, for readers that know the shard and not the user. */
  eventInShard: (client: Guid<'CLT'>, shard: number, event: Guid<'EVT'>) => inFeed(client, shard, `EVT#${event}`),
} as const;

/** With four shards a client's feed stays below the write limit of a partition at some thousand refreshes a minute. */
export const FEED_SHARD_COUNT = 4;
/**
 * Each shard is queried once a minute, so more of them cost more, above all on one machine. A shard takes a thousand write
 * units a second, and a million jobs a day write some dozens into each. Earlier entries lie in the first four.
 */
export const DUE_SHARD_COUNT = 12;
/** A turn is written to the index once a day and member, so few shards take those of many millions. */
export const TURN_SHARD_COUNT = 4;

/**
 * A partition takes a thousand write units a second, which are some three hundred deliveries: too few for the one endpoint
 * of a large client. A page of the log of deliveries reads each shard.
 */
const DELIVERY_SHARD_COUNT = 4;

const shardOf = (text: string, count: number): number => (createHash('sha256').update(text).digest()[0] ?? 0) % count;

export const feedShardOf = (user: Guid<'USR'> | null): number => (user === null ? 0 : shardOf(user, FEED_SHARD_COUNT));
/** Of an event that is spread: see `DomainEvent`. */
export const spreadShardOf = (event: Guid<'EVT'>): number => shardOf(event, FEED_SHARD_COUNT);

const DUE_PREFIX = 'DUE#';
const TURN_PREFIX = 'TURN#';

/**
 * `work`: somebody waits for it, or a job runs. `turn`: nobody waits, because a member is only to be aggregated in the
 * background. They lie in partitions of their own, so that no work is behind turns, however many of them are late.
 */
export type DueLane = 'work' | 'turn';

/** The partitions of the due index with what is due, now or later. */
export const DUE_PARTITIONS: Readonly<Record<DueLane, readonly string[]>> = {
  work: Array.from({ length: DUE_SHARD_COUNT }, (_, shard) => `${DUE_PREFIX}${shard}`),
  turn: Array.from({ length: TURN_SHARD_COUNT }, (_, shard) => `${TURN_PREFIX}${shard}`),
};

/** Whether something of the item is due, now or later. */
export const isDue = (item: Readonly<Record<string, unknown>>): boolean =>
  typeof item.duePk === 'string' && item.duePk.startsWith(DUE_PREFIX);

const partitionOf = (key: Key, partitions: readonly string[]): string =>
  partitions[shardOf(key.pk + key.sk, partitions.length)] ?? '';

/** Attributes that put an item on the due index; remove both to take it off. */
export const dueAt = (key: Key, instantMs: number, lane: DueLane = 'work') => ({
  duePk: partitionOf(key, DUE_PARTITIONS[lane]),
  dueSk: `${toTimestamp(instantMs)}#${key.pk}#${key.sk}`,
});

/** The partition of the due index with the told events of a user: these are never due, but are found by their user. */
export const eventsOfUser = (user: Guid<'USR'>): string => `EVENTSOF#${uuidOf(user)}`;

/** Attributes that put a told event in that partition. */
export const amongEventsOf = (user: Guid<'USR'>, event: Guid<'EVT'>) => ({ duePk: eventsOfUser(user), dueSk: event });

const PARKED_PREFIX = 'PARKED#';

/** The partition of the due index with the parked deliveries of an endpoint: these have no time of their own. */
export const parkedOf = (endpoint: Guid<'WHE'>): string => `${PARKED_PREFIX}${uuidOf(endpoint)}`;

/** Attributes that put a delivery in that partition, with the number of its next attempt. Who began first is first in line. */
export const parkedAt = (
  endpoint: Guid<'WHE'>,
  event: Guid<'EVT'>,
  { roundStartedAt, attempt }: { readonly roundStartedAt: number; readonly attempt: number },
) => ({
  duePk: parkedOf(endpoint),
  dueSk: `${toTimestamp(roundStartedAt)}#${event}#${attempt}`,
});

/** The instant of a `dueSk`. */
export const dueAtMsOf = (dueSk: string): number => Date.parse(dueSk.slice(0, dueSk.indexOf('#')));
