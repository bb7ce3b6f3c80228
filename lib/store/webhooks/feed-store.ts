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
import type { Item } from '../table/table-client.ts';
import { isOfKnownType, itemToEvent, itemToPushed, itemToSubscriberEvent, toldAtOf } from './event-store.ts';
import { type FeedRange, feedItems, justBefore, LAST, UUID_FROM } from './feed-items.ts';

/**
 * Bytes of the bodies of a page as Lambda sends them: in UTF-8, and escaped once more, since Lambda's answer holds them
 * within a text. Five megabytes have room for the rest of the answer too.
 */
const PAGE_BYTES_MAX = 4_000_000;
/** Items read for one page: its events, records, and events that were given before. The next page reads on from there. */
const PAGE_ITEMS_MAX = 2_500;

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

interface NewestRead {
  readonly events: readonly SubscriberEvent[];
  readonly before: string | null;
}

type FeedDeps = Pick<ItemStoreDeps, 'table' | 'clock'>;

export type FeedStore = ReturnType<typeof createFeedStore>;

export const createFeedStore = ({ table, clock }: FeedDeps) => ({
  /** The next events of a client in the order of their guids, those of the last moment included. */
  read: async (client: Guid<'CLT'>, cursor: FeedCursor, { limit, types }: PageWanted): Promise<FeedPageRead> => {
    const page = beginPage(cursor, { limit, nowMs: clock() });
    const events: SubscriberEvent[] = [];
    let [items, bytes] = [0, 0];
    const range = { after: cursor.position, to: LAST };
    // Events that the cursor passes over because they were given before are read again.
    for await (const item of feedItems(table, client, range, { hint: cursor.given.size + limit })) {
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
  newest: async (client: Guid<'CLT'>, range: FeedRange, wanted: PageWanted): Promise<NewestRead> =>
    newestOf(
      feedItems(table, client, { ...range, to: justBefore(range.to) }, { hint: wanted.limit, isDescending: true }),
      {
        ...wanted,
        before: range.to,
      },
    ),
  /** A cursor that passes over everything there is. */
  now: async (client: Guid<'CLT'>): Promise<FeedCursor> => {
    const nowMs = clock();
    const range = { after: positionOf(nowMs - FEED_LAG_MS), to: LAST };
    const uuids: string[] = [];
    for await (const item of feedItems(table, client, range, { hint: GIVEN_MAX })) {
      const event = itemToSubscriberEvent(item);
      if (event !== null) uuids.push(uuidOf(event.guid));
      if (uuids.length === GIVEN_MAX) break;
    }
    return cursorFrom(nowMs, uuids);
  },
  /** The events among the first `limit` items of a range. `last` is the uuid of the last item; null at the end of the range. */
  between: async (
    client: Guid<'CLT'>,
    range: FeedRange,
    limit: number,
  ): Promise<{ readonly events: readonly SubscriberEvent[]; readonly last: string | null }> => {
    const events: SubscriberEvent[] = [];
    let [items, last] = [0, ''];
    for await (const item of feedItems(table, client, range, { hint: limit })) {
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

const newestOf = async (
  found: AsyncIterable<Item>,
  { limit, types, before }: PageWanted & { before: string },
): Promise<NewestRead> => {
  const events: SubscriberEvent[] = [];
  let [items, bytes, last] = [0, 0, before];
  for await (const item of found) {
    if (events.length === limit || items === PAGE_ITEMS_MAX || bytes > PAGE_BYTES_MAX) return { events, before: last };
    items += 1;
    last = item.sk.slice(UUID_FROM);
    const event = itemToSubscriberEvent(item);
    if (event === null || (types !== null && !types.has(event.type))) continue;
    events.push(event);
    bytes += Buffer.byteLength(JSON.stringify(event.body));
  }
  return { events, before: null };
};
