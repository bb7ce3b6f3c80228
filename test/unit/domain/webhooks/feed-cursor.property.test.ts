import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../../../lib/domain/kernel/guid.ts';
import { DAY_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import { eventGuid, followingGuid, recordGuid } from '../../../../lib/domain/webhooks/event.ts';
import {
  beginPage,
  cursorAt,
  cursorFrom,
  decodeCursor,
  encodeCursor,
  FEED_LAG_MS,
  type FeedCursor,
  type FeedEntry,
  GIVEN_MAX,
} from '../../../../lib/domain/webhooks/feed-cursor.ts';
import { testIds } from '../../../support/adapters/ids.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const ids = testIds('cursor');
const CLIENT = `CLT-${ids.uuid()}` as const;
const OTHER = `CLT-${ids.uuid()}` as const;
const START_MS = Date.parse('2026-11-21T08:00:00.000Z');

const uuid = fc.integer({ min: 0, max: 40 * DAY_MS }).map((ms) => uuidOf(eventGuid(ids, START_MS + ms)));
const cursor: fc.Arbitrary<FeedCursor> = fc.record({
  position: uuid,
  given: fc.array(uuid, { maxLength: GIVEN_MAX }).map((uuids) => new Set(uuids.map((one) => one.slice(-12)))),
});

test('a cursor reads back as the values it was written from', () => {
  forAll(runs(50), cursor, (one) => {
    expect(decodeCursor(CLIENT, encodeCursor(CLIENT, one))).toEqual(one);
  });
});

test('a cursor that is altered, cut, prolonged or of another client is refused (P40)', () => {
  forAll(runs(200), cursor, fc.nat(), fc.integer({ min: 1, max: 63 }), (one, at, by) => {
    const text = encodeCursor(CLIENT, one);
    const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const place = at % text.length;
    const letter = ALPHABET[(ALPHABET.indexOf(text[place] ?? '') + by) % ALPHABET.length];
    expect(decodeCursor(CLIENT, text.slice(0, place) + letter + text.slice(place + 1))).toBeNull();
    expect(decodeCursor(CLIENT, text.slice(0, place))).toBeNull();
    expect(decodeCursor(CLIENT, `${text}AAAA`)).toBeNull();
    expect(decodeCursor(CLIENT, `${text.slice(0, place)} ${text.slice(place)}`)).toBeNull();
    expect(decodeCursor(OTHER, text)).toBeNull();
  });
});

test('any text that is no cursor is refused (P40)', () => {
  forAll(runs(500), fc.oneof(fc.string({ maxLength: 5_000 }), fc.base64String({ maxLength: 5_000 })), (text) => {
    expect(decodeCursor(CLIENT, text)).toBeNull();
  });
});

test('a forged cursor with a right check is refused for its length (P40)', () => {
  const made = (length: number): string => {
    const rest = Buffer.alloc(length, 7);
    const check = createHash('sha256').update(CLIENT).update(rest).digest().subarray(0, 6);
    return Buffer.concat([Buffer.of(1), check, rest]).toString('base64url');
  };
  expect(decodeCursor(CLIENT, made(16 + 6 * GIVEN_MAX))).not.toBeNull();
  for (const length of [10, 15, 17, 21, 16 + 6 * (GIVEN_MAX + 1)])
    expect(decodeCursor(CLIENT, made(length))).toBeNull();
});

test('the fullest cursor is as long as its documentation says', () => {
  const given = new Set(Array.from({ length: GIVEN_MAX }, () => ids.uuid().slice(-12)));
  expect(encodeCursor(CLIENT, { position: ids.uuid(), given })).toHaveLength(4_031);
});

/** A feed in memory: what has committed, and which records are still being told. */
interface NaiveRecord {
  readonly uuid: string;
  toldAtMs: number | null;
}

/**
 * Random histories: events that commit up to the lag after they were drawn, records told piece by piece, a clock that
 * moves, and a reader that asks now and then for pages of any size.
 */
const read = fc.record({
  kind: fc.constant('read'),
  limit: fc.integer({ min: 1, max: 4 }),
  isFiltered: fc.boolean(),
});
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('event'), lateMs: fc.nat({ max: FEED_LAG_MS - 1 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('record'), lateMs: fc.nat({ max: FEED_LAG_MS - 1 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tell'), count: fc.nat({ max: 8 }), isLast: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'straggle' } as const) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.nat({ max: 15 * SECOND_MS }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.nat({ max: 90 * SECOND_MS }) }) },
  { weight: 5, arbitrary: read },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
);

/** Half of the events, by chance. */
const isOfFilter = (one: string): boolean => /[0-7]$/.test(one);

test.each([
  ['without a filter', false],
  ['with a filter that it puts on and off, those of the filter', true],
])('a reader that follows the cursors %s gets every event once, however late (P35)', (_, mayFilter) => {
  forAll(runs(150), fc.array(step, { minLength: 40, maxLength: 160 }), fc.string(), (steps, seed) => {
    const drawn = testIds(seed);
    let nowMs = START_MS;
    const feed = new Map<string, NaiveRecord | null>();
    const uncommitted: { readonly guid: `EVT-${string}`; readonly atMs: number; readonly isRecord: boolean }[] = [];
    const given: string[] = [];
    let at = cursorAt(START_MS);

    const commit = (): void => {
      for (const late of uncommitted.filter(({ atMs }) => atMs <= nowMs)) {
        uncommitted.splice(uncommitted.indexOf(late), 1);
        const one = uuidOf(late.guid);
        feed.set(one, late.isRecord ? { uuid: one, toldAtMs: null } : null);
      }
    };
    const readPage = (limit: number, isFiltered: boolean): void => {
      const page = beginPage(at, { limit, nowMs });
      const entries: readonly FeedEntry[] = [...feed]
        .filter(([one]) => one > at.position)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([one, record]) => ({ uuid: one, record, isWanted: !isFiltered || isOfFilter(one) }));
      const mine: string[] = [];
      let isAtEnd = true;
      for (const entry of entries) {
        const verdict = page.visit(entry);
        if (verdict === 'give') mine.push(entry.uuid);
        isAtEnd = verdict !== 'stop' && verdict !== 'wait';
        if (!isAtEnd) break;
      }
      expect(mine.length).toBeLessThanOrEqual(limit);
      expect(mine).toEqual(mine.toSorted());
      given.push(...mine);
      const next = page.next(isAtEnd);
      expect(next.position >= at.position).toBe(true);
      expect(next.given.size).toBeLessThanOrEqual(GIVEN_MAX);
      at = next;
    };

    for (const one of steps) {
      switch (one.kind) {
        case 'event':
        case 'record': {
          const isRecord = one.kind === 'record';
          const guid = (isRecord ? recordGuid : eventGuid)(drawn, nowMs);
          uncommitted.push({ guid, atMs: nowMs + one.lateMs, isRecord });
          break;
        }
        case 'tell': {
          const records = [...feed.values()].filter((entry) => entry !== null && entry.toldAtMs === null);
          const record = records[0];
          if (!record) break;
          for (let piece = 0; piece < one.count; piece += 1) {
            feed.set(uuidOf(followingGuid(`EVT-${record.uuid}`, drawn.uuid().replaceAll('-', ''))), null);
          }
          if (one.isLast) record.toldAtMs = nowMs;
          break;
        }
        case 'straggle': {
          // A worker as slow as that may tell more of a record than the one that was done first.
          const slow = [...feed.values()].find((entry) => (entry?.toldAtMs ?? 0) > nowMs - FEED_LAG_MS);
          if (slow) feed.set(uuidOf(followingGuid(`EVT-${slow.uuid}`, drawn.uuid().replaceAll('-', ''))), null);
          break;
        }
        case 'wait':
          nowMs += one.ms;
          break;
        case 'read':
          readPage(one.limit, mayFilter && one.isFiltered);
          break;
        case 'restart': {
          const again = decodeCursor(CLIENT, encodeCursor(CLIENT, at));
          if (again === null) throw new Error('the cursor was forgotten');
          at = again;
        }
      }
      commit();
    }
    nowMs += FEED_LAG_MS;
    commit();
    for (const record of feed.values()) if (record !== null) record.toldAtMs ??= nowMs;
    for (let page = 0; page <= feed.size; page += 1) readPage(3, false);
    const events = [...feed].flatMap(([one, record]) => (record === null ? [one] : []));
    const isExpected = (one: string): boolean => !mayFilter || isOfFilter(one);
    expect(new Set(given).size).toBe(given.length);
    expect(given.filter(isExpected).toSorted()).toEqual(events.filter(isExpected).toSorted());
    // Behind the last of them the cursor forgets what it gave.
    nowMs += 2 * FEED_LAG_MS;
    readPage(1, false);
    expect(at.given.size).toBe(0);
  });
});

test('more events a minute than a cursor holds end pages early, and none is lost', () => {
  const all = Array.from({ length: GIVEN_MAX * 3 }, (_, at) => uuidOf(eventGuid(ids, START_MS + at * 10))).toSorted();
  let nowMs = START_MS + 15 * SECOND_MS;
  let at = cursorAt(START_MS);
  const given: string[] = [];
  const readPage = (): number => {
    const page = beginPage(at, { limit: 400, nowMs });
    let count = 0;
    let isAtEnd = true;
    for (const one of all.filter((candidate) => candidate > at.position)) {
      const verdict = page.visit({ uuid: one, record: null, isWanted: true });
      if (verdict === 'stop' || verdict === 'wait') {
        isAtEnd = false;
        break;
      }
      if (verdict === 'pass') continue;
      given.push(one);
      count += 1;
    }
    at = page.next(isAtEnd);
    return count;
  };
  expect([readPage(), readPage(), readPage()]).toEqual([400, 100, 0]);
  nowMs += FEED_LAG_MS;
  expect([readPage(), readPage(), readPage(), readPage()]).toEqual([400, 400, 200, 0]);
  expect(given).toEqual(all);
  expect(at.given.size).toBe(0);
});

test('a record without its events delays readers of the feed for a day and no longer', () => {
  const record = uuidOf(recordGuid(ids, START_MS));
  const later = uuidOf(eventGuid(ids, START_MS + 1));
  const pageAt = (nowMs: number) => {
    const page = beginPage(cursorAt(START_MS), { limit: 10, nowMs });
    const verdicts = [record, later].map((one) =>
      page.visit({ uuid: one, record: one === record ? { toldAtMs: null } : null, isWanted: true }),
    );
    return { verdicts, next: page.next(true) };
  };
  const early = pageAt(START_MS + DAY_MS - 1);
  expect(early.verdicts).toEqual(['pass', 'give']);
  expect(early.next.position < record).toBe(true);
  expect(early.next.given.size).toBe(1);
  expect(pageAt(START_MS + DAY_MS + SECOND_MS).next.position > later).toBe(true);
});

/** One page over what is in the feed then, in its order. */
const pageOf = (at: FeedCursor, uuids: readonly string[], limit: number, nowMs: number) => {
  const page = beginPage(at, { limit, nowMs });
  const verdicts: string[] = [];
  for (const one of uuids.toSorted()) {
    const verdict = page.visit({ uuid: one, record: null, isWanted: true });
    if (verdict === 'stop' || verdict === 'wait') return { verdicts, next: page.next(false) };
    verdicts.push(verdict);
  }
  return { verdicts, next: page.next(true) };
};

test('many late events end the page before its cursor holds more than it can', () => {
  const uuids = Array.from({ length: 700 }, (_, at) => uuidOf(eventGuid(ids, START_MS + at * 10)));
  const nowMs = START_MS + 10 * SECOND_MS;
  const { next: cursor } = pageOf(cursorAt(START_MS), uuids.slice(400), 300, nowMs);
  expect(cursor.given.size).toBe(300);
  const { verdicts, next } = pageOf(cursor, uuids, 400, nowMs);
  expect(verdicts).toEqual(Array.from({ length: 200 }, () => 'give'));
  expect(next.given.size).toBe(GIVEN_MAX);
});

test('events that were given and purged take no space in a cursor at the end', () => {
  const [purged = '', kept = ''] = [1, 2].map((ms) => uuidOf(eventGuid(ids, START_MS + ms)));
  const { next: cursor } = pageOf(cursorAt(START_MS), [purged, kept], 10, START_MS + SECOND_MS);
  const { verdicts, next } = pageOf(cursor, [kept], 10, START_MS + SECOND_MS);
  expect([verdicts, next.given]).toEqual([['pass'], new Set([kept.slice(-12)])]);
});

test('a cursor from now on is never too long, however much happened just before', () => {
  const uuids = Array.from({ length: GIVEN_MAX + 1 }, () => uuidOf(eventGuid(ids, START_MS)));
  const { given } = cursorFrom(START_MS + SECOND_MS, uuids);
  expect(given.size).toBe(GIVEN_MAX);
});

test('events of other types take no space: a wanted one comes at once behind thousands', () => {
  const others = Array.from({ length: 3 * GIVEN_MAX }, (_, at) => uuidOf(eventGuid(ids, START_MS + at)));
  const wanted = uuidOf(eventGuid(ids, START_MS + 5 * SECOND_MS));
  const page = beginPage(cursorAt(START_MS), { limit: 10, nowMs: START_MS + 10 * SECOND_MS });
  for (const one of others.toSorted()) expect(page.visit({ uuid: one, record: null, isWanted: false })).toBe('pass');
  expect(page.visit({ uuid: wanted, record: null, isWanted: true })).toBe('give');
  expect(page.next(true).given).toEqual(new Set([wanted.slice(-12)]));
});
