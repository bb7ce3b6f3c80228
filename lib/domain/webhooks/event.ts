import { type Guid, toGuid, uuidOf } from '../kernel/guid.ts';
import type { Ids } from '../kernel/ids.ts';
import { DAY_MS, HOUR_MS } from '../kernel/time.ts';

/** How long an event stays in the feed, can be delivered again, and is shown with its deliveries. */
export const EVENT_KEPT_MS = 30 * DAY_MS;
/**
 * How much longer an event is stored, for readers that began with the oldest event: their first cursor is thirty days
 * old at once.
 */
export const READER_GRACE_MS = HOUR_MS;

/** In the order in which the contract shows them to callers that subscribe. */
const TYPES = [
  'AGGREGATION',
  'BALANCE',
  'HISTORY',
  'STATEMENT',
  'VERIFICATION',
  'CONNECTION_STATUS',
  'JOB_STATUS',
  'MEMBER',
  'USER',
  'ACCOUNT',
  'TRANSACTION',
  'HOLDING',
  'CATEGORY',
  'TAG',
  'TAGGING',
  'BUDGET',
  'GOAL',
  'SPENDING_PLAN',
  'INSIGHT',
  'BEAT',
  'NOTIFICATION',
  'MICRO_DEPOSIT',
  'WEBHOOK',
] as const;

/** Endpoints may subscribe to it already; this version does not send it. */
const NOT_SENT = 'STATEMENT';

/** The types of events that this version makes, by name. Each has an entry in `lib/contract/events.ts`. */
export type EventType = Exclude<(typeof TYPES)[number], typeof NOT_SENT>;
export const EVENT_TYPES: readonly EventType[] = TYPES.filter((type) => type !== NOT_SENT).toSorted();

/**
 * Types of which one change may bring thousands: a refresh, a rule, the end of a category or of an account. `*` does not
 * bring these changes to an endpoint; it has to name the type. A change of one object by its user is not meant.
 */
export const ROW_TYPES = ['HOLDING', 'TRANSACTION'] as const satisfies readonly EventType[];
export type RowType = (typeof ROW_TYPES)[number];

export const isRowType = (type: string): type is RowType => ROW_TYPES.some((rowType) => rowType === type);

/**
 * What an event of many changed rows holds. `ONE`: one row, and no batch holds it. `BATCHED`: one row that a batch holds
 * as well. `BATCH`: up to a hundred rows; it is pushed and not shown in the feed, which has the same rows one by one.
 */
export const ROW_FORMS = ['ONE', 'BATCHED', 'BATCH'] as const;
export type RowForm = (typeof ROW_FORMS)[number];

/**
 * A record of the objects that a refresh changed. The events that endpoints subscribe to are made from it; the record
 * itself is never delivered.
 */
export const CHANGES = 'CHANGES';

/** A record like `CHANGES`, of what a computation of planning made or changed. */
export const PLANNED = 'PLANNED';

/** Every type an endpoint may subscribe to; `*` stands for all of them, later ones too, but for rows (`ROW_TYPES`). */
export const SUBSCRIPTIONS = ['*', ...TYPES] as const;
export type Subscription = (typeof SUBSCRIPTIONS)[number];

/** A notification as it is written with the change that it is about (outbox) and later read from the feed. */
export interface DomainEvent {
  /** Its UUID is time-ordered, so that a feed sorts by it. Sent as `webhook-id`: the same in every attempt. */
  readonly guid: Guid<'EVT'>;
  readonly clientGuid: Guid<'CLT'>;
  /** Null where the event is about no user. */
  readonly userGuid: Guid<'USR'> | null;
  /** Set on an event for one endpoint alone, whatever it subscribes to. */
  readonly endpointGuid?: Guid<'WHE'>;
  readonly type: EventType | typeof CHANGES | typeof PLANNED;
  /** Set on what a change of many rows brought. */
  readonly rowForm?: RowForm;
  /** Stored by its guid and not by its user, so that thousands of rows of one user do not lie in one partition. */
  readonly isSpread?: true;
  /** Guid of the member, job, user or other object it is about. */
  readonly subjectGuid: string;
  /** The subject's revision after the change; sent as `Tributary-Revision`. */
  readonly revision: number;
  /** The exact body to be signed and sent, serialised once. */
  readonly body: string;
  readonly createdAt: number;
}

/** An event that is delivered, and no record from which events are made. */
export type SubscriberEvent = DomainEvent & { readonly type: EventType };

export const isForSubscribers = (event: DomainEvent): event is SubscriberEvent =>
  event.type !== CHANGES && event.type !== PLANNED;

/**
 * A guid that sorts by the time of the event, to the millisecond; the feed is read in this order. `nowMs` must be read just
 * before the commit (see `FEED_LAG_MS`).
 */
export const eventGuid = (ids: Ids, nowMs: number): Guid<'EVT'> =>
  toGuid('EVT', `${timePartOf(nowMs)}-7${ids.uuid().slice(15)}`);

/** The guid of a record. It begins as the guids of the events that follow from it, and sorts before them. */
export const recordGuid = (ids: Ids, nowMs: number): Guid<'EVT'> => {
  const random = ids.uuid();
  return toGuid('EVT', `${timePartOf(nowMs)}-7${random.slice(15, 18)}-8000-${random.slice(24)}`);
};

/** The first 48 bits of a UUID version 7 (RFC 9562, 5.7). */
const timePartOf = (instantMs: number): string => {
  const hex = Math.max(0, Math.trunc(instantMs)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
};

/** The time in the guid of an event; for one that follows from a record, the time of the record. */
export const happenedAtMs = (event: Guid<'EVT'>): number =>
  Number.parseInt(event.slice(4, 12) + event.slice(13, 17), 16);

/** A position in the feed: after all events from before the instant, and before all others. */
export const positionOf = (instantMs: number): string => `${timePartOf(instantMs)}-0000-0000-000000000000`;

/** The guid of an event that follows from a record. It begins as the record's guid, so that both sort beside each other. */
export const followingGuid = (record: Guid<'EVT'>, hexDigits: string): Guid<'EVT'> =>
  toGuid('EVT', `${uuidOf(record).slice(0, 19)}a${hexDigits.slice(0, 3)}-${hexDigits.slice(3, 15)}`);

/** A new event, to be written in the transaction of the change that it is about. */
export const newEvent = (fields: Omit<DomainEvent, 'guid' | 'createdAt'>, ids: Ids, nowMs: number): DomainEvent => ({
  ...fields,
  guid: eventGuid(ids, nowMs),
  createdAt: nowMs,
});
