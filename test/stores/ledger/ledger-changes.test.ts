import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import { NO_CHUNK_CACHE } from '../../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { rangeOfDays } from '../../../lib/store/ledger/range.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { virtualTimer } from '../../support/adapters/virtual-timer.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { brokenSplits, changeWorld, memberGuidOf } from '../../support/ledger/ledger-changes.ts';
import type { DataWorld } from '../../support/members/member-data.ts';
import { testMember } from '../../support/members/members.ts';
import { forAll } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const member = testMember({ guid: memberGuidOf(0), ordinal: 0 });
const user = member.userGuid;

const world = async () => {
  const [table, clock] = [createMemoryTable(), testClock()];
  const made = changeWorld(table, clock);
  await made.addMember(member);
  return { ...made, table, clock };
};
const ROWS = Array.from({ length: 120 }, (_, index) =>
  feedTransaction({
    upstreamId: `${index}`,
    description: `SHOP ${index}`,
    transactedOn: addDays('2026-11-10', -index),
  }),
);
const filled = async () => {
  const one = await world();
  await one.refresh(member, memberFeed(accountFeed(ROWS, {}, '2000-01-01')));
  return one;
};
const rowOn = (date: string, id: string, amountMinor = 5_000n) =>
  feedTransaction({ upstreamId: id, transactedOn: date, postedOn: date, amountMinor, description: `SHOP ${id}` });

const guidOf = async ({ rows }: Pick<DataWorld, 'rows'>, upstreamDescription: string) => {
  const found = (await rows(user)).entries.find(
    ({ transaction }) => transaction.feedDescription === upstreamDescription && transaction.parentGuid === null,
  );
  if (found === undefined) throw new Error('no such row');
  return found.transaction.guid;
};

describe('a change of a ledger with others at the same time', () => {
  test('starts again without loss after its pieces were purged meanwhile (P10)', async () => {
    const { table, clock, rows, purge } = await filled();
    let sleeps = 1;
    const sleepy: Table = {
      ...table,
      transact: async (writes) => {
        if (sleeps > 0) {
          sleeps -= 1;
          clock.advance(2 * HOUR_MS);
          for (const marker of table.items('PURGE#')) await purge(marker);
        }
        return table.transact(writes);
      },
    };
    const guid = await guidOf({ rows }, 'SHOP 77');
    expect(await changeWorld(sleepy, clock).update(guid, { description: 'Mine' })).toBe('done');
    const after = await rows(user);
    expect(after.total).toBe(ROWS.length);
    expect(after.entries.find(({ transaction }) => transaction.guid === guid)?.transaction.description).toBe('Mine');
  });

  test('succeeds when thirty edits come at once', async () => {
    const { table, clock, rows } = await filled();
    const timer = virtualTimer();
    const busy = changeWorld(table, clock, { wait: timer.wait });
    const guids = (await rows(user)).entries.slice(0, 30).map(({ transaction }) => transaction.guid);
    const edits = Promise.all(guids.map((guid) => busy.update(guid, { has_been_viewed: true })));
    const outcomes = await timer.during(edits);
    expect(outcomes).toEqual(guids.map(() => 'done'));
    const viewed = (await rows(user)).entries.filter(({ transaction }) => transaction.hasBeenViewed);
    expect(viewed.map(({ transaction }) => transaction.guid)).toEqual(guids);
  });

  test('and the purges leave exactly what the head names', async () => {
    const { table, clock, update, remove, split, rows, ledger, purge } = await filled();
    for (const index of [3, 40, 90]) {
      const guid = await guidOf({ rows }, `SHOP ${index}`);
      await update(guid, { date: '2026-10-10' });
      await split(guid, ['10.00', '2.50']);
    }
    await remove(await guidOf({ rows }, 'SHOP 3'));
    clock.advance(2 * HOUR_MS);
    for (const marker of table.items('PURGE#')) expect(await purge(marker)).toEqual({ kind: 'purged' });
    const [opened] = await ledger.open(user);
    expect(table.items('CHUNK#')).toHaveLength(opened?.index?.chunks.length ?? -1);
    expect(table.items('TWIN#')).toHaveLength(opened?.index?.chunks.length ?? -1);
    expect((await rows(user)).total).toBe(ROWS.length - 1 + 4);
  });

  test('finds a row that has just moved by its guid, however old the copies it read', async () => {
    const { table, clock, rows, update, ledger } = await filled();
    const guid = await guidOf({ rows }, 'SHOP 77');
    await update(guid, { date: '2026-11-01' });
    const stale = createLedgerStore({
      chunkCache: NO_CHUNK_CACHE,
      table: {
        ...table,
        query: async (request) => {
          const items = await table.query(request);
          if (request.isConsistent) return items;
          return items.flatMap((item) => table.earlier(item) ?? []);
        },
      },
    });
    expect(await stale.byGuid(user, await ledger.open(user), guid)).toMatchObject({ transaction: { guid } });
    expect(clock()).toBeGreaterThan(0);
  });
});

describe('a change of a ledger takes whole days', () => {
  test('so that parts in two chunks still add up after an edit of the day before', async () => {
    const one = await world();
    const older = Array.from({ length: 57 }, (_, index) => rowOn('2026-11-09', `older-${index}`));
    await one.refresh(member, memberFeed(accountFeed([rowOn('2026-11-10', 'split'), ...older])));
    const parts = Array.from({ length: 50 }, () => '1.00');
    expect(await one.split(await guidOf(one, 'SHOP split'), parts)).toBe('done');
    const [ledger] = await one.ledger.open(user);
    expect(ledger?.index?.chunks.length).toBe(2);
    expect(await one.update(await guidOf(one, 'SHOP older-3'), { is_hidden: true })).toBe('done');
    const { rows } = await one.stored(member);
    expect(brokenSplits(rows)).toEqual([]);
    expect(rows.filter(({ parentGuid }) => parentGuid !== null)).toHaveLength(50);
  });

  test('so that the range of any days ends where no day continues', () => {
    forAll(
      100,
      fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 12 }),
      fc.array(fc.nat(80), { minLength: 1, maxLength: 3 }),
      (steps, days) => {
        let day = 80;
        const chunks = steps.map(([gap, length], index) => {
          const newestDay = day - gap;
          day = newestDay - length;
          const quarterDays = [newestDay, newestDay, newestDay] as const;
          return { id: `${index}`, count: 1, countByAccount: [1], newestDay, oldestDay: day, quarterDays };
        });
        const { first, end } = rangeOfDays(chunks, days);
        const outside = [...chunks.slice(0, first), ...chunks.slice(end)];
        const inside = chunks.slice(first, end);
        for (const { newestDay, oldestDay } of outside) {
          for (const one of days) expect(newestDay < one || oldestDay > one).toBe(true);
          for (const near of inside) expect(newestDay === near.oldestDay || oldestDay === near.newestDay).toBe(false);
        }
        expect(inside.length > 0 || chunks.length === 0 || end === 0).toBe(true);
      },
    );
  });
});
