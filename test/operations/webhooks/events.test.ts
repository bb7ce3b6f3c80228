import { describe, expect, test } from 'vitest';
import { notify } from '../../../functions/notify/work.ts';
import { computeWantedPlanning } from '../../../lib/app/planning/compute-wanted-planning.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS, toTimestamp } from '../../../lib/domain/kernel/time.ts';
import {
  CHANGES,
  type DomainEvent,
  type EventType,
  eventGuid,
  newEvent,
  positionOf,
  recordGuid,
} from '../../../lib/domain/webhooks/event.ts';
import { decodeCursor } from '../../../lib/domain/webhooks/feed-cursor.ts';
import { feedShardOf } from '../../../lib/store/table/keys.ts';
import { eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { startApi, type TestAnswer, type TestCaller } from '../../support/api/api.ts';
import { notifier } from '../../support/webhooks/notify-deps.ts';

const api = await startApi();

const ids = testIds();
let clientCount = 0;

/** A client of its own, whose feed begins empty, and users of every shard. */
const freshClient = async () => {
  clientCount += 1;
  const caller = await api.foundOne(`feed-key-${clientCount}`);
  const clientGuid = (await caller.get('/client')).json.client.guid as `CLT-${string}`;
  const draft = (fields: Partial<DomainEvent> = {}): DomainEvent => ({
    ...newEvent(
      {
        clientGuid,
        userGuid: `USR-${ids.uuid()}`,
        type: 'MEMBER',
        subjectGuid: `MBR-${ids.uuid()}`,
        revision: 7,
        body: '{"type":"MEMBER","amount":1.10,"big":12345678901234567890,"name":"Ærø"}',
      },
      ids,
      api.clock(),
    ),
    ...fields,
  });
  const commit = async (...events: readonly DomainEvent[]): Promise<readonly string[]> => {
    if (events.length > 0) await api.table.transact(eventWrites(events));
    return events.map(({ guid }) => guid);
  };
  return { caller, clientGuid, draft, commit };
};

const guidsOf = ({ json }: TestAnswer): readonly string[] => json.events.map(({ guid }: { guid: string }) => guid);
const read = (caller: TestCaller, query: Record<string, string>): Promise<TestAnswer> =>
  caller.get(`/events?${new URLSearchParams(query).toString()}`);

/** Every page from a cursor until there is nothing more for now. */
const follow = async (caller: TestCaller, after: string | undefined, limit = 3) => {
  const guids: string[] = [];
  let cursor = after;
  for (let page = 0; page < 1_000; page += 1) {
    const answer = await read(caller, { limit: String(limit), ...(cursor !== undefined && { after: cursor }) });
    expect(answer.status).toBe(200);
    cursor = String(answer.json.cursor);
    if (answer.json.events.length === 0) return { guids, cursor };
    guids.push(...guidsOf(answer));
  }
  throw new Error('the feed did not come to an end');
};

/** What the notify function is made of where no endpoint is to be called. */
const withoutReceivers = () => notifier(api, () => Promise.reject(new Error('there is nobody to send to')));

// The first test, because its sweeps find what the others leave behind.
test('events of a record are made without delay although planning fails (P35)', async () => {
  const { caller, clientGuid, draft, commit } = await freshClient();
  await caller.call('PUT', '/client', { client: { feed_event_types: ['ACCOUNT'] } });
  const app = await api.signIn('unplannable', caller);
  api.notifyQueue.drain();
  await api.connect(app, 'sandbox-20');
  await api.settle();
  await api.notifyQueue.workOff(async (message) => {
    if ((message.kind === 'event' || message.kind === 'record') && message.client_guid === clientGuid)
      await notify(message, withoutReceivers().deps, api.log);
  });
  const [wanted, ...others] = api.planQueue.drain();
  if (wanted === undefined) throw new Error('nothing is to be planned');
  expect(others).toEqual([]);
  const broken = { ...api.planDeps, planning: { keepFresh: () => Promise.reject(new Error('broken')) } };
  await expect(computeWantedPlanning(wanted, broken, api.log)).rejects.toThrow('broken');
  api.clock.advance(2 * MINUTE_MS);
  const told = await follow(caller, undefined, 500);
  expect(told.guids.length).toBeGreaterThan(3);
  const { position = '' } = decodeCursor(clientGuid, told.cursor) ?? {};
  expect(position >= positionOf(api.clock() - MINUTE_MS)).toBe(true);
  const [last] = await commit(draft());
  expect((await follow(caller, told.cursor)).guids).toEqual([last]);
});

describe('the feed', () => {
  test('shows an event as it is pushed, with guid, type, time, revision and body (P35)', async () => {
    const { caller, draft, commit } = await freshClient();
    const event = draft();
    await commit(event);
    const answer = await read(caller, {});
    expect(answer.json.events).toEqual([
      {
        created_at: toTimestamp(event.createdAt),
        guid: event.guid,
        payload: JSON.parse(event.body),
        revision: 7,
        type: 'MEMBER',
      },
    ]);
    expect(answer.text).toContain(`"payload":${event.body}`);
  });

  test('shows an event that commits late with the next GET /events?after= (P35)', async () => {
    const { caller, draft, commit } = await freshClient();
    const early = draft();
    api.clock.advance(5 * SECOND_MS);
    const [later] = await commit(draft());
    const first = await read(caller, {});
    expect(guidsOf(first)).toEqual([later]);
    expect(early.guid < String(later)).toBe(true);
    api.clock.advance(54 * SECOND_MS);
    await commit(early);
    const second = await read(caller, { after: first.json.cursor });
    expect(guidsOf(second)).toEqual([early.guid]);
    const third = await read(caller, { after: second.json.cursor });
    expect(guidsOf(third)).toEqual([]);
    api.clock.advance(2 * MINUTE_MS);
    expect(guidsOf(await read(caller, { after: third.json.cursor }))).toEqual([]);
  });

  test('is read from the newest event back, of the types that are asked for', async () => {
    const { caller, draft, commit } = await freshClient();
    const guids: string[] = [];
    for (let at = 0; at < 24; at += 1) {
      api.clock.advance(SECOND_MS);
      guids.unshift(...(await commit(draft(at % 3 === 0 ? { type: 'ACCOUNT' } : {}))));
    }
    const first = await read(caller, { before: 'now', limit: '10' });
    expect([guidsOf(first), first.json.has_more]).toEqual([guids.slice(0, 10), true]);
    const second = await read(caller, { before: first.json.cursor, limit: '14' });
    expect([guidsOf(second), second.json.has_more]).toEqual([guids.slice(10), undefined]);
    expect(guidsOf(await read(caller, { before: second.json.cursor }))).toEqual([]);
    const accounts = await read(caller, { before: 'now', type: 'ACCOUNT' });
    expect(guidsOf(accounts)).toEqual(guids.filter((_, at) => (23 - at) % 3 === 0));
    expect(guidsOf(await read(caller, { before: toTimestamp(api.clock() - 10 * SECOND_MS) }))).toEqual(guids.slice(11));
    for (const query of [{ before: 'yesterday' }, { before: 'now', after: 'now' }]) {
      const refused = await read(caller, query);
      expect([refused.status, refused.json.error.message]).toEqual([400, expect.stringMatching(/^before must/)]);
    }
  });

  test('is sorted by guid, from all shards, in pages of any size (P35)', async () => {
    const { caller, draft, commit } = await freshClient();
    const written: DomainEvent[] = [];
    for (let at = 0; at < 40; at += 1) {
      api.clock.advance(SECOND_MS);
      written.push(draft());
    }
    expect(new Set(written.map(({ userGuid }) => feedShardOf(userGuid))).size).toBe(4);
    await commit(...written.toSorted((a, b) => (a.guid.slice(-4) < b.guid.slice(-4) ? -1 : 1)));
    const expected = written.map(({ guid }) => guid);
    for (const limit of [1, 7, 40, 500]) {
      expect((await follow(caller, undefined, limit)).guids).toEqual(expected);
    }
    api.clock.advance(5 * MINUTE_MS);
    for (const limit of [1, 39, 100]) expect((await follow(caller, undefined, limit)).guids).toEqual(expected);
  });

  test('waits at a record whose events are being made, and does not show it', async () => {
    const { caller, draft, commit } = await freshClient();
    const record = draft({ guid: recordGuid(ids, api.clock()), type: CHANGES, body: '{}' });
    await commit(record);
    api.clock.advance(SECOND_MS);
    const [plain] = await commit(draft());
    const first = await follow(caller, undefined);
    expect(first.guids).toEqual([plain]);
    api.clock.advance(20 * MINUTE_MS);
    const follower = draft({ guid: `EVT-${record.guid.slice(4, 23)}a123-123456789abc`, createdAt: record.createdAt });
    await commit(follower);
    expect((await follow(caller, first.cursor)).guids).toEqual([follower.guid]);
  });

  test('skips an event of a later release, and shows it once it can be read', async () => {
    const { caller, draft, commit } = await freshClient();
    const event = draft();
    const [put] = eventWrites([event]);
    if (put === undefined) throw new Error('no write');
    await api.table.write({ ...put, item: { ...put.item, type: 'NOT_YET_THOUGHT_OF' } });
    api.clock.advance(SECOND_MS);
    const [plain] = await commit(draft());
    const first = await follow(caller, undefined);
    expect(first.guids).toEqual([plain]);
    expect((await caller.get(`/events/${event.guid}/deliveries`)).status).toBe(404);
    expect((await read(caller, { after: 'now' })).status).toBe(200);
    api.clock.advance(20 * MINUTE_MS);
    await api.table.write(put);
    expect((await follow(caller, first.cursor)).guids).toEqual([event.guid]);
  });

  test('takes a cursor of 29 days; one of more than 30 is told that events are lost', async () => {
    const { caller, draft, commit } = await freshClient();
    const { cursor } = await follow(caller, undefined);
    const [soon] = await commit(draft());
    api.clock.advance(29 * DAY_MS);
    const [now] = await commit(draft());
    expect((await follow(caller, cursor)).guids).toEqual([soon, now]);
    api.clock.advance(2 * DAY_MS);
    const late = await read(caller, { after: cursor });
    expect([late.status, late.json.error.code]).toEqual([400, 4002]);
    expect(late.json.error.message).toMatch(/^after is older than the thirty days/);
    expect((await follow(caller, undefined)).guids).toEqual([now]);
    expect((await follow(caller, '2020-01-01T00:00:00Z')).guids).toEqual([now]);
  });

  test('takes a cursor at the oldest event, though it is past thirty days by then', async () => {
    const { caller, draft, commit } = await freshClient();
    const [first] = await commit(draft());
    api.clock.advance(MINUTE_MS);
    const [second] = await commit(draft());
    api.clock.advance(30 * DAY_MS - MINUTE_MS - 1);
    const page = await read(caller, { limit: '1' });
    expect(guidsOf(page)).toEqual([first]);
    api.clock.advance(30 * MINUTE_MS);
    expect(guidsOf(await read(caller, { after: page.json.cursor }))).toEqual([second]);
    expect(guidsOf(await read(caller, {}))).toEqual([]);
  });

  test('can begin at a time, or now', async () => {
    const { caller, draft, commit } = await freshClient();
    await commit(draft());
    api.clock.advance(3 * SECOND_MS);
    const from = toTimestamp(api.clock());
    const late = draft();
    const [second] = await commit(draft());
    const now = await read(caller, { after: 'now' });
    expect(guidsOf(now)).toEqual([]);
    expect(guidsOf(await read(caller, { after: from }))).toEqual([second]);
    expect(guidsOf(await read(caller, { after: from.replace('.000Z', '+00:00') }))).toEqual([second]);
    expect(guidsOf(await read(caller, { after: '2030-01-01T00:00:00Z' }))).toEqual([]);
    await commit(late);
    api.clock.advance(SECOND_MS);
    const [third] = await commit(draft());
    expect((await follow(caller, now.json.cursor)).guids).toEqual([late.guid, third]);
  });

  test('also shows events that are pushed to one endpoint alone (P35)', async () => {
    const { caller, draft, commit } = await freshClient();
    const [tested] = await commit(draft({ userGuid: null, type: 'WEBHOOK', endpointGuid: `WHE-${ids.uuid()}` }));
    api.clock.advance(SECOND_MS);
    const [told] = await commit(draft({ userGuid: null, type: 'WEBHOOK' }));
    expect((await follow(caller, undefined)).guids).toEqual([tested, told]);
  });

  test('shows each event once when a minute has more than a cursor holds (P35)', async () => {
    const { caller, draft, commit } = await freshClient();
    const all: string[] = [];
    for (let batch = 0; batch < 13; batch += 1) {
      api.clock.advance(SECOND_MS);
      all.push(...(await commit(...Array.from({ length: 50 }, () => draft()))));
    }
    const first = await follow(caller, undefined, 500);
    expect(first.guids).toHaveLength(500);
    expect(first.cursor.length).toBeLessThan(4_100);
    api.clock.advance(2 * MINUTE_MS);
    const rest = await follow(caller, first.cursor, 500);
    expect([...first.guids, ...rest.guids].toSorted()).toEqual(all.toSorted());
  });

  test('ends a page of large events before the answer is too large', async () => {
    const { caller, draft, commit } = await freshClient();
    const body = JSON.stringify({ text: 'x'.repeat(300_000) });
    for (let at = 0; at < 20; at += 1) await commit(draft({ body }));
    const first = await read(caller, { limit: '500' });
    expect(first.status).toBe(200);
    expect(first.json.events.length).toBeLessThan(20);
    expect((await follow(caller, undefined, 500)).guids).toHaveLength(20);
  });

  test.each([
    ['letters of three bytes', '\u8cc7'],
    ['quotes, which are escaped once more on the way', '"'],
  ])('ends a page of many events before it is too large also where they hold %s', async (_of, letter) => {
    const { caller, draft, commit } = await freshClient();
    const body = JSON.stringify({ metadata: letter.repeat(4_096) });
    for (let batch = 0; batch < 6; batch += 1) await commit(...Array.from({ length: 80 }, () => draft({ body })));
    const first = await read(caller, { limit: '500' });
    expect(first.status).toBe(200);
    // Lambda hands the answer on as a text inside of a text, and no more than 6 MB of that.
    expect(Buffer.byteLength(JSON.stringify(first.text))).toBeLessThan(5_500_000);
    expect((await follow(caller, undefined, 500)).guids).toHaveLength(480);
  });

  test('refuses a malformed cursor or limit by name (P40)', async () => {
    const { caller } = await freshClient();
    const { cursor } = await follow(caller, undefined);
    const wrong: readonly (readonly [Record<string, string>, number, string])[] = [
      [{ after: 'nonsense' }, 4002, 'after'],
      [{ after: `${cursor}A` }, 4002, 'after'],
      [{ after: cursor.slice(0, -1) }, 4002, 'after'],
      [{ after: '2026-13-41T00:00:00Z' }, 4002, 'after'],
      [{ after: '2026-11-21' }, 4002, 'after'],
      [{ after: 'x'.repeat(5_001) }, 4002, 'after'],
      [{ after: 'EVT-00000000-0000-7000-8000-000000000000' }, 4002, 'after'],
      [{ after: '' }, 4001, 'after'],
      [{ limit: '0' }, 4002, 'limit'],
      [{ limit: '501' }, 4002, 'limit'],
      [{ limit: '-1' }, 4002, 'limit'],
      [{ limit: '1.5' }, 4002, 'limit'],
      [{ limit: 'many' }, 4002, 'limit'],
      [{ limit: '' }, 4001, 'limit'],
    ];
    for (const [query, code, field] of wrong) {
      const answer = await read(caller, query);
      expect([query, answer.status, answer.json.error.code]).toEqual([query, 400, code]);
      expect(answer.json.error.message).toMatch(new RegExp(`^${field}\\b`));
    }
    expect((await caller.get('/events?after=now&after=now')).status).toBe(400);
  });

  test('shows a client nothing of another, whose cursor is invalid (P37)', async () => {
    const [mine, other] = [await freshClient(), await freshClient()];
    const [own] = await mine.commit(mine.draft());
    expect((await follow(mine.caller, undefined)).guids).toEqual([own]);
    const { cursor, guids } = await follow(other.caller, undefined);
    expect(guids).toEqual([]);
    const foreign = await read(mine.caller, { after: cursor });
    const nonsense = await read(mine.caller, { after: 'nonsense' });
    expect([foreign.status, foreign.text]).toEqual([400, nonsense.text]);
  });

  test('needs the API key', async () => {
    const answer = await api.request({ method: 'GET', path: '/events' });
    expect([answer.status, answer.json.error.code]).toEqual([401, 4013]);
    const session = await api.signIn('reader');
    expect((await session.get('/events')).status).toBe(401);
  });
});

describe('event types that are only for the feed', () => {
  const typesOf = async (caller: TestCaller): Promise<ReadonlySet<EventType>> => {
    const types = new Set<EventType>();
    let query: Record<string, string> = { limit: '500' };
    api.clock.advance(2 * MINUTE_MS);
    for (;;) {
      const { cursor, events } = (await read(caller, query)).json;
      if (events.length === 0) return types;
      for (const { type } of events) types.add(type);
      query = { limit: '500', after: cursor };
    }
  };

  test.each([
    [[], ['ACCOUNT', 'TRANSACTION', 'BEAT'], []],
    [['ACCOUNT', 'BEAT'], ['TRANSACTION'], ['ACCOUNT', 'BEAT']],
    [['*'], [], ['ACCOUNT', 'TRANSACTION', 'BEAT', 'INSIGHT']],
  ])('feed_event_types %j: rows have events where no endpoint wants them (P30)', async (types, absent, present) => {
    const { caller } = await freshClient();
    await caller.call('PUT', '/client', { client: { feed_event_types: types } });
    const app = await api.signIn(`feeder-${types.join('-')}`, caller);
    api.notifyQueue.drain();
    api.planQueue.drain();
    await api.connect(app, 'sandbox-20');
    await api.settle();
    const { workOff } = withoutReceivers();
    await workOff();
    for (const message of api.planQueue.drain()) await computeWantedPlanning(message, api.planDeps, api.log);
    await workOff();
    const told = await typesOf(caller);
    expect(told).toContain('AGGREGATION');
    for (const type of present) expect(told).toContain(type);
    for (const type of absent) expect(told).not.toContain(type);
    expect([...told].filter((type: string) => type === 'CHANGES' || type === 'PLANNED')).toEqual([]);
  });
});

describe('the guid of an event', () => {
  test('follows the clock it is given, so that a feed is sorted wherever it was made', () => {
    const earlier = eventGuid(ids, Date.parse('2026-11-21T08:00:00.000Z'));
    const later = eventGuid(ids, Date.parse('2026-11-21T08:00:00.001Z'));
    expect(earlier < later).toBe(true);
    expect(later).toMatch(/^EVT-[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('the feed filtered by type', () => {
  const cursorOf = ({ json }: TestAnswer): string => String(json.cursor);
  const typesOf = ({ json }: TestAnswer): readonly string[] => json.events.map(({ type }: { type: string }) => type);

  test('has only events of the types that are named, once or several times', async () => {
    const { caller, draft, commit } = await freshClient();
    await commit(draft(), draft({ type: 'USER' }), draft({ type: 'ACCOUNT' }), draft());
    expect(typesOf(await caller.get('/events?type=USER'))).toEqual(['USER']);
    expect(typesOf(await caller.get('/events?type=USER&type=ACCOUNT')).toSorted()).toEqual(['ACCOUNT', 'USER']);
  });

  test('takes a cursor with another filter or none, and repeats no event', async () => {
    const { caller, draft, commit } = await freshClient();
    const [first = '', other = ''] = [...(await commit(draft())), ...(await commit(draft({ type: 'USER' })))];
    const filtered = await read(caller, { type: 'MEMBER' });
    expect(guidsOf(filtered)).toEqual([first]);
    const open = await read(caller, { after: cursorOf(filtered) });
    // Of the last minute, also what the filter had passed over.
    expect(guidsOf(open)).toEqual([other]);
    expect(guidsOf(await read(caller, { after: cursorOf(open), type: 'USER' }))).toEqual([]);
  });

  test('moves the cursor on a page without events, and says that there are more', async () => {
    const { caller, draft, commit } = await freshClient();
    const startedAt = api.clock();
    // More than the service reads for one page.
    for (let written = 0; written < 2_600; written += 50) {
      await commit(...Array.from({ length: 50 }, () => draft({ createdAt: startedAt })));
    }
    api.clock.advance(2 * MINUTE_MS);
    const [wanted = ''] = await commit(draft({ type: 'USER' }));
    const empty = await read(caller, { type: 'USER', after: toTimestamp(startedAt - MINUTE_MS) });
    expect(empty.json).toMatchObject({ events: [], has_more: true });
    const next = await read(caller, { type: 'USER', after: cursorOf(empty) });
    expect(next.json).toEqual({ events: [expect.objectContaining({ guid: wanted })], cursor: cursorOf(next) });
  });

  test('refuses an unknown type, naming the types there are and not the value', async () => {
    const { caller } = await freshClient();
    const answer = await caller.get('/events?type=transactions.created');
    expect(answer.status).toBe(400);
    expect(answer.json.error).toMatchObject({ code: 4002 });
    expect(answer.json.error.message).toMatch(/^type\[0\] must be one of .*TAGGING, TRANSACTION, /);
    expect(answer.json.error.message).not.toContain('created');
  });

  test('tells a full page from the end by has_more', async () => {
    const { caller, draft, commit } = await freshClient();
    await commit(draft(), draft());
    const full = await read(caller, { limit: '1' });
    expect(full.json.has_more).toBe(true);
    expect((await read(caller, { limit: '1', after: cursorOf(full) })).json.has_more).toBeUndefined();
  });
});
