import { type Guid, uuidOf } from '../../domain/kernel/guid.ts';
import {
  EVENT_KEPT_MS,
  type EventType,
  isForSubscribers,
  positionOf,
  type SubscriberEvent,
} from '../../domain/webhooks/event.ts';
import { beginPage, cursorFrom, FEED_LAG_MS, type FeedCursor, GIVEN_MAX } from '../../domain/webhooks/feed-cursor.ts';
import { FEED_SHARD_COUNT, keys } from '../table/keys.ts';
import type { ItemStoreDeps } from '../table/store-deps.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { isOfKnownType, itemToEvent, itemToPushed, itemToSubscriberEvent, toldAtOf } from './event-store.ts';

/**
 * Bytes of the bodies of a page as Lambda sends them: in UTF-8, and escaped once more, since Lambda's answer holds them
 * within a text. Five megabytes have room for the rest of the answer too.
 */
const PAGE_BYTES_MAX = 4_000_000;
/** Items read for one page: its events, records, and events that were given before. The next page reads on from there. */
const PAGE_ITEMS_MAX = 2_500;
/** Items asked of each shard beyond its part of the page: the shards are never quite even. */
const SHARD_ITEMS_EXTRA = 10;

export interface FeedPageRead {
  readonly events: readonly SubscriberEvent[];
  readonly next: FeedCursor;
  /** True where the page ended before the feed did, so that the next one may be read at once. */
  readonly hasMore: boolean;
}

/** `types`: only events of these; null for all. */
interface PageWanted {
  readonly limit: number;
  readonly types: ReadonlySet<EventType> | null;
}

type FeedDeps = Pick<ItemStoreDeps, 'table' | 'clock'>;

/** Items after one position and not after another. */
interface Range {
  readonly after: string;
  readonly to: string;
}

export type FeedStore = ReturnType<typeof createFeedStore>;

export const createFeedStore = ({ table, clock }: FeedDeps) => ({
  /** The next events of a client in the order of their guids, those of the last moment included. */
  read: async (client: Guid<'CLT'>, cursor: FeedCursor, { limit, types }: PageWanted): Promise<FeedPageRead> => {
    const page = beginPage(cursor, { limit, nowMs: clock() });
    const events: SubscriberEvent[] = [];
    let [items, bytes] = [0, 0];
    const range = { after: cursor.position, to: LAST };
    // Events that the cursor passes over because they were given before are read again.
    for await (const item of itemsOf(table, client, range, { hint: cursor.given.size + limit })) {
      const event = itemToSubscriberEvent(item);
      items += 1;
      if (items > PAGE_ITEMS_MAX || bytes > PAGE_BYTES_MAX) return { events, next: page.next(false), hasMore: true };
      const uuid = item.sk.slice(UUID_FROM);
      if (event === null) {
        // An item that cannot be read counts as a record that is not told yet: a later version may be able to read it.
        page.visit({ uuid, record: { toldAtMs: isOfKnownType(item) ? toldAtOf(item) : null }, isWanted: false });
        continue;
      }
      const verdict = page.visit({ uuid, record: null, isWanted: types === null || types.has(event.type) });
      if (verdict === 'stop' || verdict === 'wait') {
        return { events, next: page.next(false), hasMore: verdict === 'stop' };
      }
      if (verdict === 'pass') continue;
      events.push(event);
      bytes += Buffer.byteLength(JSON.stringify(event.body));
    }
    return { events, next: page.next(true), hasMore: false };
  },
  /**
   * The newest events before a position, the newest first, for people: an event that commits late may be missing. `before` is
   * the position of the next page; null where the thirty days are over.
   */
  newest: async (
    client: Guid<'CLT'>,
    range: Range,
    { limit, types }: PageWanted,
  ): Promise<{ readonly events: readonly SubscriberEvent[]; readonly before: string | null }> => {
    const events: SubscriberEvent[] = [];
    const older = { ...range, to: justBefore(range.to) };
    let [items, bytes, before] = [0, 0, range.to];
    for await (const item of itemsOf(table, client, older, { hint: limit, isDescending: true })) {
      if (events.length === limit || items === PAGE_ITEMS_MAX || bytes > PAGE_BYTES_MAX) return { events, before };
      items += 1;
      before = item.sk.slice(UUID_FROM);
      const event = itemToSubscriberEvent(item);
      if (event === null || (types !== null && !types.has(event.type))) continue;
      events.push(event);
      bytes += Buffer.byteLength(JSON.stringify(event.body));
    }
    return { events, before: null };
  },
  /** A cursor that passes over everything there is. */
  now: async (client: Guid<'CLT'>): Promise<FeedCursor> => {
    const nowMs = clock();
    const range = { after: positionOf(nowMs - FEED_LAG_MS), to: LAST };
    const uuids: string[] = [];
    for await (const item of itemsOf(table, client, range, { hint: GIVEN_MAX })) {
      const event = itemToSubscriberEvent(item);
      if (event !== null) uuids.push(uuidOf(event.guid));
      if (uuids.length === GIVEN_MAX) break;
    }
    return cursorFrom(nowMs, uuids);
  },
  /** The events among the first `limit` items of a range. `last` is the uuid of the last item; null at the end of the range. */
  between: async (
    client: Guid<'CLT'>,
    range: Range,
    limit: number,
  ): Promise<{ readonly events: readonly SubscriberEvent[]; readonly last: string | null }> => {
    const events: SubscriberEvent[] = [];
    let [items, last] = [0, ''];
    for await (const item of itemsOf(table, client, range, { hint: limit })) {
      if (items === limit) return { events, last };
      items += 1;
      const event = itemToEvent(item);
      last = uuidOf(event.guid);
      if (isForSubscribers(event)) events.push(event);
    }
    return { events, last: null };
  },
  /** Null when the client has no such event, or its thirty days are over. */
  find: async (client: Guid<'CLT'>, event: Guid<'EVT'>): Promise<SubscriberEvent | null> => {
    const places = Array.from({ length: FEED_SHARD_COUNT }, (_, shard) => keys.eventInShard(client, shard, event));
    const [item] = await table.getMany(places, { isConsistent: true });
    if (item === undefined) return null;
    const found = itemToPushed(item);
    return found !== null && found.createdAt > clock() - EVENT_KEPT_MS ? found : null;
  },
});

/** Where the uuid begins in the sort key of an item. */
const UUID_FROM = 'EVT#EVT-'.length;
/** Sorts after every uuid. */
const LAST = '~';

/**
 * All items of the feed in a range, with the four shards merged into one order. `hint`: how many
 * items will be wanted. Strongly consistent, so that a reader sees what it has just been told of.
 */
async function* itemsOf(
  table: ItemTable,
  client: Guid<'CLT'>,
  { after, to }: Range,
  { hint, isDescending = false }: { readonly hint: number; readonly isDescending?: boolean },
): AsyncGenerator<Item, void> {
  // DynamoDB refuses a range that ends before it begins.
  if (after >= to) return;
  const limit = Math.ceil(hint / FEED_SHARD_COUNT) + SHARD_ITEMS_EXTRA;
  const more = async (shard: number, sk: { readonly from: string; readonly to: string }): Promise<Item[]> => {
    const { pk } = keys.eventInShard(client, shard, `EVT-${after}`);
    if (sk.from > sk.to) return [];
    return [...(await table.query({ pk, sk, isConsistent: true, limit, isDescending }))];
  };
  const whole = { from: justAfter(`EVT#EVT-${after}`), to: `EVT#EVT-${to}` };
  const shards = await Promise.all(Array.from({ length: FEED_SHARD_COUNT }, (_, shard) => more(shard, whole)));
  const hasMore = shards.map((items) => items.length === limit);
  let given = '';
  for (;;) {
    const heads = shards.flatMap((items, shard) => (items[0] === undefined ? [] : [{ shard, item: items[0] }]));
    const [next] = heads.toSorted((a, b) => (a.item.sk < b.item.sk !== isDescending ? -1 : 1));
    if (next === undefined) return;
    const { shard, item } = next;
    // Rows that an earlier version made of a record lie by their user; made once more, also by their guid.
    if (item.sk !== given) yield item;
    given = item.sk;
    shards[shard]?.shift();
    if (shards[shard]?.length === 0 && hasMore[shard]) {
      const rest = isDescending ? { ...whole, to: justBefore(item.sk) } : { ...whole, from: justAfter(item.sk) };
      const read = await more(shard, rest);
      shards[shard] = read;
      hasMore[shard] = read.length === limit;
    }
  }
}

/** A space sorts before all characters of a guid. */
const justAfter = (sk: string): string => `${sk} `;

/** The greatest key that is smaller, of those that end as a guid does: its last character is lower, and all may follow it. */
const justBefore = (sk: string): string =>
  `${sk.slice(0, -1)}${String.fromCharCode(sk.charCodeAt(sk.length - 1) - 1)}~`;
