import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../../lib/domain/kernel/guid.ts';
import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import {
  CHANGES,
  type DomainEvent,
  EVENT_KEPT_MS,
  followingGuid,
  newEvent,
  positionOf,
  recordGuid,
} from '../../../lib/domain/webhooks/event.ts';
import { cursorAt, decodeCursor, encodeCursor, FEED_LAG_MS } from '../../../lib/domain/webhooks/feed-cursor.ts';
import { createEventStore, eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import { createFeedStore } from '../../../lib/store/webhooks/feed-store.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { testDraft } from '../../support/webhooks/event-draft.ts';

const moment = fc.record({
  /** When it happens after what happened before, and how long its commit takes. */
  waitMs: fc.nat({ max: 20 * SECOND_MS }),
  lateMs: fc.oneof(fc.constant(0), fc.nat({ max: FEED_LAG_MS - 1 })),
  user: fc.nat({ max: 11 }),
  /** How many events follow from it; null for an event that is no record. */
  follows: fc.option(fc.nat({ max: 9 }), { freq: 4 }),
  /** Pages that somebody reads meanwhile. */
  limits: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
});

test('the stored feed equals a list, read on or back, whenever events commit (P35)', async () => {
  await forAllAsync(runs(30), fc.array(moment, { minLength: 1, maxLength: 60 }), fc.string(), async (moments, seed) => {
    const [ids, clock] = [testIds(seed), testClock()];
    const table = createMemoryTable();
    const events = createEventStore({ table, notifyQueue: recordingQueue() });
    const feed = createFeedStore({ table, clock });
    const clientGuid = `CLT-${ids.uuid()}` as const;
    const users = Array.from({ length: 12 }, () => `USR-${ids.uuid()}` as const);
    const commits: { readonly atMs: number; readonly event: DomainEvent; readonly follows: number | null }[] = [];
    const untold: { readonly record: DomainEvent; left: number }[] = [];
    const [expected, given]: [string[], string[]] = [[], []];
    let cursor = cursorAt(clock());

    const pass = async (): Promise<void> => {
      for (const due of commits.filter(({ atMs }) => atMs <= clock())) {
        commits.splice(commits.indexOf(due), 1);
        await table.transact(eventWrites([due.event]));
        if (due.follows === null) expected.push(due.event.guid);
        else untold.push({ record: due.event, left: due.follows });
      }
    };
    const tell = async (): Promise<void> => {
      const [first] = untold;
      if (first === undefined) return;
      const part = Array.from({ length: Math.min(first.left, 3) }, () => ({
        ...first.record,
        type: 'ACCOUNT' as const,
        guid: followingGuid(first.record.guid, ids.uuid().replaceAll('-', '')),
      }));
      await events.add(part, clock());
      expected.push(...part.map(({ guid }) => guid));
      first.left -= part.length;
      if (first.left > 0) return;
      await events.finishFanOut(first.record, clock());
      untold.shift();
    };
    const read = async (limit: number): Promise<void> => {
      const page = await feed.read(clientGuid, cursor, { limit, types: null });
      const guids = page.events.map(({ guid }) => guid);
      expect(guids).toEqual(guids.toSorted());
      expect(guids.length).toBeLessThanOrEqual(limit);
      given.push(...guids);
      // As it goes to the reader and comes back, whatever restarted meanwhile.
      const again = decodeCursor(clientGuid, encodeCursor(clientGuid, page.next));
      if (again === null) throw new Error('the cursor is not its own');
      cursor = again;
    };

    for (const { waitMs, lateMs, user, follows, limits } of moments) {
      clock.advance(waitMs);
      await pass();
      const draft = testDraft({ clientGuid, userGuid: users[user] ?? null, subjectGuid: clientGuid });
      const drawn = newEvent({ ...draft, type: follows === null ? 'MEMBER' : CHANGES }, ids, clock());
      const event = follows === null ? drawn : { ...drawn, guid: recordGuid(ids, clock()) };
      commits.push({ atMs: clock() + lateMs, event, follows });
      await pass();
      if (user % 2 === 0) await tell();
      for (const limit of limits) await read(limit);
    }
    clock.advance(FEED_LAG_MS);
    await pass();
    while (untold.length > 0) await tell();
    for (let page = 0; page <= expected.length; page += 1) await read(2);
    expect(given.toSorted()).toEqual(expected.toSorted());

    const backwards: string[] = [];
    let to: string | null = positionOf(clock() + DAY_MS);
    while (to !== null) {
      const page: { readonly events: readonly { readonly guid: string }[]; readonly before: string | null } =
        await feed.newest(clientGuid, { after: positionOf(0), to }, { limit: 3, types: null });
      backwards.push(...page.events.map(({ guid }) => guid));
      to = page.before;
    }
    expect(backwards).toEqual(expected.toSorted().toReversed());
  });
});

test('a page of one event beyond 499 given ones asks each shard once or twice', async () => {
  const [ids, clock] = [testIds('busy'), testClock()];
  const stored = createMemoryTable();
  let queries = 0;
  const query: typeof stored.query = (request) => {
    queries += 1;
    return stored.query(request);
  };
  const feed = createFeedStore({ table: { ...stored, query }, clock });
  const clientGuid = `CLT-${ids.uuid()}` as const;
  const happen = async (): Promise<void> => {
    const userGuid = `USR-${ids.uuid()}` as const;
    const draft = { clientGuid, userGuid, type: 'MEMBER', subjectGuid: userGuid, revision: 1, body: '{}' } as const;
    await stored.transact(eventWrites([newEvent(draft, ids, clock())]));
  };
  for (let count = 0; count < 499; count += 1) await happen();
  const { next } = await feed.read(clientGuid, cursorAt(clock()), { limit: 500, types: null });
  clock.advance(SECOND_MS);
  await happen();
  queries = 0;
  expect((await feed.read(clientGuid, next, { limit: 1, types: null })).events).toHaveLength(1);
  expect(queries).toBeLessThanOrEqual(8);
});

/** The feed of one user, whose events all lie in one shard. */
const quietFeed = () => {
  const [ids, clock, table] = [testIds('quiet'), testClock(), createMemoryTable()];
  const [clientGuid, userGuid] = [`CLT-${ids.uuid()}` as const, `USR-${ids.uuid()}` as const];
  const happen = async (fields: Partial<Pick<DomainEvent, 'type' | 'body'>> = {}): Promise<DomainEvent> => {
    clock.advance(1);
    const draft = { clientGuid, userGuid, type: 'MEMBER', subjectGuid: userGuid, revision: 1, body: '{}' } as const;
    const event = newEvent({ ...draft, ...fields }, ids, clock());
    await table.transact(eventWrites([event]));
    return event;
  };
  const events = createEventStore({ table, notifyQueue: recordingQueue() });
  return { clock, table, clientGuid, feed: createFeedStore({ table, clock }), events, happen };
};
const guidsOf = (events: readonly { readonly guid: string }[]): string[] => events.map(({ guid }) => guid);

test('a page reads 2,500 items at most, and the next one continues after them (P35)', async () => {
  const { clock, feed, clientGuid, events, happen } = quietFeed();
  const start = cursorAt(clock());
  for (let count = 0; count < 2_501; count += 1) await events.finishFanOut(await happen({ type: CHANGES }), clock());
  const news = await happen();
  clock.advance(2 * FEED_LAG_MS);
  const first = await feed.read(clientGuid, start, { limit: 10, types: null });
  expect(first.events).toEqual([]);
  expect(guidsOf((await feed.read(clientGuid, first.next, { limit: 10, types: null })).events)).toEqual([news.guid]);
});

test('the size of a page is measured in bytes, not in characters', async () => {
  const { clock, feed, clientGuid, happen } = quietFeed();
  const start = cursorAt(clock());
  for (let count = 0; count < 16; count += 1) await happen({ body: '€'.repeat(100_000) });
  expect((await feed.read(clientGuid, start, { limit: 100, types: null })).events).toHaveLength(14);
});

test('an event of an unknown type is waited for, whenever it was finished', async () => {
  const { clock, table, feed, clientGuid, events, happen } = quietFeed();
  const start = cursorAt(clock());
  const event = await happen();
  await events.finishFanOut(event, clock());
  const [item] = table.items('EVT#');
  if (item === undefined) throw new Error('no event');
  await table.write({ kind: 'put', item: { ...item, type: 'NOT_YET_THOUGHT_OF' } });
  clock.advance(2 * FEED_LAG_MS);
  const { events: none, next } = await feed.read(clientGuid, start, { limit: 10, types: null });
  expect(none).toEqual([]);
  await table.write({ kind: 'put', item });
  expect(guidsOf((await feed.read(clientGuid, next, { limit: 10, types: null })).events)).toEqual([event.guid]);
});

test('a feed from now on skips events, and records take no space in its cursor', async () => {
  const { feed, clientGuid, happen } = quietFeed();
  await happen({ type: CHANGES });
  const event = await happen();
  expect((await feed.now(clientGuid)).given).toEqual(new Set([event.guid.slice(-12)]));
});

test('a part of the feed has the requested items of a shard, and an end', async () => {
  const { feed, clientGuid, happen } = quietFeed();
  const after = uuidOf((await happen()).guid);
  const all: DomainEvent[] = [];
  for (let count = 0; count < 100; count += 1) all.push(await happen(count === 1 ? { type: CHANGES } : {}));
  const [last] = all.slice(-1).map(({ guid }) => uuidOf(guid));
  if (last === undefined) throw new Error('no event');
  await happen();
  const news = guidsOf(all.filter(({ type }) => type !== CHANGES));
  const whole = await feed.between(clientGuid, { after, to: last }, 100);
  expect([guidsOf(whole.events), whole.last]).toEqual([news, null]);
  const part = await feed.between(clientGuid, { after, to: last }, 99);
  expect([guidsOf(part.events), part.last]).toEqual([news.slice(0, -1), uuidOf(all[98]?.guid ?? 'EVT-')]);
});

test('an event is found for thirty days, by its own client, and a record never', async () => {
  const { clock, feed, clientGuid, happen } = quietFeed();
  const record = await happen({ type: CHANGES });
  const event = await happen();
  expect(await feed.find(clientGuid, record.guid)).toBeNull();
  expect(await feed.find(`CLT-${event.guid.slice(4)}`, event.guid)).toBeNull();
  clock.advance(EVENT_KEPT_MS - 1);
  expect(await feed.find(clientGuid, event.guid)).toEqual(event);
  clock.advance(1);
  expect(await feed.find(clientGuid, event.guid)).toBeNull();
});
