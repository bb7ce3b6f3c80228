import * as z from 'zod/mini';
import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import { REPAIR_AFTER_MS } from '../../domain/kernel/repair.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import {
  CHANGES,
  type DomainEvent,
  EVENT_KEPT_MS,
  EVENT_TYPES,
  isForSubscribers,
  PLANNED,
  READER_GRACE_MS,
  ROW_FORMS,
  ROW_TYPES,
  type SubscriberEvent,
} from '../../domain/webhooks/event.ts';
import { decodeItem } from '../table/item-codec.ts';
import { amongEventsOf, dueAt, feedShardOf, isDue, type Key, keys, spreadShardOf } from '../table/keys.ts';
import { packJson, unpackJson } from '../table/packed-json.ts';
import { IS_NEW } from '../table/revision.ts';
import type { Item, Put, Table } from '../table/table-client.ts';

/**
 * When DynamoDB may delete an event of this instant. The same holds for a delivery, from its own, later beginning, so that
 * it outlives its event: a replay takes an event without a delivery for one that was never delivered.
 */
export const eventTtl = (instantMs: number): number => toUnixSeconds(instantMs + EVENT_KEPT_MS + READER_GRACE_MS);

/** Few enough that one partition takes them without throttling. */
const WRITES_AT_ONCE = 10;

const storedEvent = z.object({
  guid: guidSchema('EVT'),
  clientGuid: guidSchema('CLT'),
  userGuid: z.nullable(guidSchema('USR')),
  endpointGuid: z.exactOptional(guidSchema('WHE')),
  type: z.enum([...EVENT_TYPES, CHANGES, PLANNED]),
  rowForm: z.exactOptional(z.enum(ROW_FORMS)),
  subjectGuid: z.string(),
  revision: z.number(),
  body: z.string(),
  createdAt: z.number(),
});
/**
 * The type of a batch as stored: an earlier version that reads the feed after a rollback must not take a batch for the
 * event of one row.
 */
const BATCH = 'BATCH';
const storedBatch = z.extend(z.omit(storedEvent, { type: true, body: true }), {
  batchOf: z.enum(ROW_TYPES),
  packedBody: z.unknown(),
});
/**
 * The type of a spread event as stored: an earlier version looks for the event of a delivery by its user, so it must not
 * make deliveries of this one.
 */
const ROW = 'ROW';
const storedRow = z.extend(z.omit(storedEvent, { type: true }), { rowOf: z.enum(ROW_TYPES) });
const batchBody = z.string();
const typed = z.object({ type: z.string() });
const progress = z.object({ partsTold: z.optional(z.number()), toldAt: z.optional(z.number()) });

export const itemToEvent = (item: Item): DomainEvent => {
  if (item.type === ROW) {
    const { rowOf: type, ...event } = decodeItem(storedRow, item);
    return { ...event, type, isSpread: true };
  }
  if (!isBatch(item)) return decodeItem(storedEvent, item);
  const { batchOf: type, packedBody, ...event } = decodeItem(storedBatch, item);
  return { ...event, type, body: unpackJson(batchBody, packedBody) };
};

/** A hundred rows repeat their names a hundred times: packed, a batch costs a tenth. */
const eventToItem = (event: DomainEvent) => {
  if (event.isSpread) {
    const { type: rowOf, isSpread: _isSpread, ...rest } = event;
    return { ...rest, type: ROW, rowOf };
  }
  if (event.rowForm !== 'BATCH') return event;
  const { type: batchOf, body, ...rest } = event;
  return { ...rest, type: BATCH, batchOf, packedBody: packJson(body) };
};

const isBatch = ({ type }: Item): boolean => type === BATCH;

const KNOWN_TYPES: ReadonlySet<string> = new Set([...storedEvent.shape.type.options, BATCH, ROW]);

/** False for an event of a type that only a later version knows, which wrote it before it was rolled back. */
export const isOfKnownType = (item: Item): boolean => KNOWN_TYPES.has(decodeItem(typed, item).type);

/** What the feed shows; null for a record, for a batch, and for what this version cannot read. */
export const itemToSubscriberEvent = (item: Item): SubscriberEvent | null =>
  isBatch(item) ? null : itemToPushed(item);

/** What webhooks bring; null for a record, and for what this version cannot read. */
export const itemToPushed = (item: Item): SubscriberEvent | null => {
  if (!isOfKnownType(item)) return null;
  const event = itemToEvent(item);
  return isForSubscribers(event) ? event : null;
};

/** Epoch milliseconds; null while events are still to be made of the record. None are made of a batch. */
export const toldAtOf = (item: Item): number | null =>
  isBatch(item) ? 0 : (decodeItem(progress, item).toldAt ?? (isDue(item) ? null : 0));

/** Where in its client's feed an event lies. */
export const feedShardOfEvent = ({ isSpread, guid, userGuid }: DomainEvent): number =>
  isSpread ? spreadShardOf(guid) : feedShardOf(userGuid);

const keyOf = (event: DomainEvent): Key => keys.eventInShard(event.clientGuid, feedShardOfEvent(event), event.guid);

/** The outbox entries of a transaction: one unconditional put for each event, due until it is fanned out. */
export const eventWrites = (events: readonly DomainEvent[], announcedAtMs?: number): Put[] =>
  events.map((event) => {
    const due = dueAt(keyOf(event), (announcedAtMs ?? event.createdAt) + REPAIR_AFTER_MS);
    return { kind: 'put', item: { ...unannounced(event), ...due } };
  });

/** The item of an event, of which nothing is said yet on the due index. */
const unannounced = (event: DomainEvent): Item => ({
  ...keyOf(event),
  ...eventToItem(event),
  ttl: eventTtl(event.createdAt),
});

/** Attributes of an event that is fanned out. */
const told = ({ userGuid, guid }: DomainEvent, nowMs: number) => ({
  toldAt: nowMs,
  ...(userGuid !== null && amongEventsOf(userGuid, guid)),
});

const messageOf = (event: DomainEvent): NotifyMessage => ({
  kind: isForSubscribers(event) ? 'event' : 'record',
  client_guid: event.clientGuid,
  feed_shard: feedShardOfEvent(event),
  event_guid: event.guid,
});

const putMissing = async (puts: readonly Put[], table: Table): Promise<void> => {
  for (let from = 0; from < puts.length; from += WRITES_AT_ONCE) {
    await Promise.all(puts.slice(from, from + WRITES_AT_ONCE).map((put) => table.write({ ...put, condition: IS_NEW })));
  }
};

export interface DueEvent {
  readonly event: DomainEvent;
  /** False once all that follows from it exists. */
  readonly isDue: boolean;
  /** Parts of a record of changes from which events have been made; `all` where an operator has given the rest up. */
  readonly partsTold: number | 'all';
}

/** `stale`: another worker came first; nothing was written. */
export type FanOutContinued =
  | { readonly kind: 'continued'; readonly message: NotifyMessage }
  | { readonly kind: 'stale' };

interface EventDeps {
  readonly table: Table;
  readonly notifyQueue: Queue<NotifyMessage>;
}

export type EventStore = ReturnType<typeof createEventStore>;

export const createEventStore = ({ table, notifyQueue }: EventDeps) => ({
  /**
   * Asks for the fan-out of events whose transaction has committed. A message that could not be sent is no failure of
   * the change: the due entry repairs it. The errors come back for the log.
   */
  announce: async (events: readonly DomainEvent[]): Promise<{ readonly failures: readonly unknown[] }> => {
    const sent = await Promise.allSettled(events.map((event) => notifyQueue.send(messageOf(event), 0)));
    return { failures: sent.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])) };
  },
  /** Null when there is no such event: it was never committed, or its thirty days are over. */
  read: async (client: Guid<'CLT'>, feedShard: number, event: Guid<'EVT'>): Promise<DomainEvent | null> => {
    // A strong read: the message may be faster than the replication of the transaction that wrote the event.
    const item = await table.get(keys.eventInShard(client, feedShard, event), { isConsistent: true });
    return item && itemToEvent(item);
  },
  /** The same with how far its fan-out has come. */
  readForFanOut: async (client: Guid<'CLT'>, feedShard: number, event: Guid<'EVT'>): Promise<DueEvent | null> => {
    const item = await table.get(keys.eventInShard(client, feedShard, event), { isConsistent: true });
    if (item === null) return null;
    const { partsTold = 0, toldAt } = decodeItem(progress, item);
    return { event: itemToEvent(item), isDue: isDue(item), partsTold: toldAt === undefined ? partsTold : 'all' };
  },
  /** Writes events that follow from a record; an event that is there already stays as it is. */
  add: (events: readonly DomainEvent[], nowMs: number): Promise<void> => putMissing(eventWrites(events, nowMs), table),
  /** The same with events that the feed alone shows: nothing of them is due. */
  addTold: (events: readonly DomainEvent[], nowMs: number): Promise<void> => {
    const itemOf = (event: DomainEvent): Item => ({ ...unannounced(event), ...told(event, nowMs) });
    return putMissing(
      events.map((event) => ({ kind: 'put', item: itemOf(event) })),
      table,
    );
  },
  /** Writes down how many parts of a record are told; the other parts are due. */
  continueFanOut: async (
    event: DomainEvent,
    { before, now: partsTold }: { readonly before: number; readonly now: number },
    nowMs: number,
  ): Promise<FanOutContinued> => {
    const key = keyOf(event);
    const written = await table.write({
      kind: 'update',
      key,
      set: { partsTold, ...dueAt(key, nowMs + REPAIR_AFTER_MS) },
      condition:
        before === 0
          ? { expression: 'attribute_exists(#pk) AND attribute_not_exists(#partsTold)' }
          : { expression: '#partsTold = :before', values: { before } },
    });
    return written.ok ? { kind: 'continued', message: messageOf(event) } : { kind: 'stale' };
  },
  /** Takes the event off the due index: all that follows from it exists. A second call changes nothing. */
  finishFanOut: async (event: DomainEvent, nowMs: number): Promise<void> => {
    await table.write({
      kind: 'update',
      key: keyOf(event),
      set: told(event, nowMs),
      remove: event.userGuid === null ? ['duePk', 'dueSk'] : [],
      condition: { expression: 'attribute_exists(#pk)' },
    });
  },
});
