import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { instant } from '../../../lib/contract/kernel/instant.ts';
import { CLOCK_SKEW_MS_MAX } from '../../../lib/domain/kernel/clock-skew.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { EVENT_KEPT_MS, positionOf, READER_GRACE_MS } from '../../../lib/domain/webhooks/event.ts';
import { cursorAt, decodeCursor, encodeCursor, type FeedCursor } from '../../../lib/domain/webhooks/feed-cursor.ts';
import { presentDelivery } from '../../../lib/present/webhooks/delivery.ts';
import { presentFeedEvent } from '../../../lib/present/webhooks/feed-event.ts';
import type { FeedPageRead } from '../../../lib/store/webhooks/feed-store.ts';
import type { ReadRun } from '../deps.ts';

export const listEvents: ReadRun<'listEvents'> = async ({ query }, { client }, { clock, feed }) => {
  const wanted = { limit: query.limit, types: query.type === undefined ? null : new Set(query.type) };
  const oldestMs = clock() - EVENT_KEPT_MS;
  if (query.before !== undefined) {
    const to = query.before === 'now' ? positionOf(clock() + CLOCK_SKEW_MS_MAX) : placeOf(client.guid, query.before);
    if (isProblem(to)) return to;
    const { events, before } = await feed.newest(client.guid, { after: positionOf(oldestMs), to }, wanted);
    const next = before === null ? cursorAt(oldestMs) : { position: before, given: new Set<string>() };
    return pageOf(client.guid, { events, next, hasMore: before !== null });
  }
  if (query.after === 'now') {
    return pageOf(client.guid, { events: [], next: await feed.now(client.guid), hasMore: false });
  }
  const cursor = begin(client.guid, query.after, oldestMs);
  return isProblem(cursor) ? cursor : pageOf(client.guid, await feed.read(client.guid, cursor, wanted));
};

const pageOf = (client: Guid<'CLT'>, { events, next, hasMore }: FeedPageRead) => ({
  body: {
    cursor: encodeCursor(client, next),
    events: events.map(presentFeedEvent),
    ...(hasMore && { has_more: true as const }),
  },
});

/**
 * The place in the feed where the answer begins. A moment before the oldest event that is kept begins with that event.
 * A cursor from before it is refused, because the caller would not notice the events that it missed.
 */
const begin = (client: Guid<'CLT'>, after: string | undefined, oldestMs: number): FeedCursor | Problem => {
  if (after === undefined) return cursorAt(oldestMs);
  if (instant.safeParse(after).success) return cursorAt(Math.max(Date.parse(after), oldestMs));
  const cursor = decodeCursor(client, after);
  if (cursor === null) return UNREADABLE;
  return cursor.position >= positionOf(oldestMs - READER_GRACE_MS) ? cursor : EXPIRED;
};

const placeOf = (client: Guid<'CLT'>, before: string): string | Problem => {
  if (instant.safeParse(before).success) return positionOf(Date.parse(before));
  return decodeCursor(client, before)?.position ?? BEFORE_UNREADABLE;
};

const BEFORE_UNREADABLE = problem(
  'malformed',
  'before must be the cursor of an earlier answer, a moment such as 2026-11-21T08:00:00Z, or "now".',
);
const UNREADABLE = problem(
  'malformed',
  'after must be the cursor of an earlier answer, a moment such as 2026-11-21T08:00:00Z, or "now".',
);
const EXPIRED = problem(
  'malformed',
  'after is older than the thirty days for which events are kept; leave it out to begin with the oldest.',
);

export const listEventDeliveries: ReadRun<'listEventDeliveries'> = async (
  { params },
  { client },
  { feed, deliveryLog },
) => {
  const event = await feed.find(client.guid, params.event_guid);
  if (event === null) return NOT_FOUND;
  const deliveries = await deliveryLog.ofEvent(client.guid, event.guid);
  return { body: { deliveries: deliveries.map((delivery) => presentDelivery(delivery, event.type)) } };
};
