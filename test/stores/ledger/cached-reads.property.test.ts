import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { type ChunkCache, chunkCacheOf } from '../../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore, type LedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { memberToItem } from '../../../lib/store/members/member-item.ts';
import type { Key } from '../../../lib/store/table/keys.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { accountFeed, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { category, change, feedOf, LAST_DAY, refresh, runChange } from '../../support/ledger/ledger-arbitraries.ts';
import { changeWorld, memberGuidOf } from '../../support/ledger/ledger-changes.ts';
import { EVERYTHING } from '../../support/members/member-data.ts';
import { testMember } from '../../support/members/members.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const MEMBERS = [0, 1].map((ordinal) => testMember({ guid: memberGuidOf(ordinal), ordinal }));
const [FIRST = testMember(), SECOND = testMember()] = MEMBERS;
const user = FIRST.userGuid;

const step = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(FIRST, SECOND), refresh) },
  { weight: 6, arbitrary: change },
  { weight: 1, arbitrary: fc.constant('purge' as const) },
);
const asked = fc.record({ page: fc.integer({ min: 1, max: 14 }), pick: fc.nat(10_000), category });

/** What readers may ask for, as plain values. */
const answersOf = async (ledger: LedgerStore, { page, pick, category: wanted }: Asked) => {
  const ledgers = await ledger.open(user, { withStatistics: true });
  const query = { ...EVERYTHING, userGuid: user, ledgers, page, perPage: 25 };
  const list = await ledger.page(query);
  const filtered = await ledger.page({ ...query, page: 1, filters: [{ kind: 'category', guids: new Set([wanted]) }] });
  const row = list.entries[pick % Math.max(1, list.entries.length)]?.transaction;
  const after = row === undefined ? null : await ledger.page({ ...query, after: row });
  const single = row === undefined ? null : await ledger.byGuid(user, ledgers, row.guid);
  const named = await ledger.byGuids(
    user,
    ledgers,
    list.entries.slice(0, 9).map(({ transaction }) => transaction.guid),
  );
  const byPlace = named.toSorted((a, b) => (a.transaction.guid < b.transaction.guid ? -1 : 1));
  return { list, filtered, after, single, byPlace };
};
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

/** A cache that says which chunks it still has. */
const watched = (bytesMax: number) => {
  const cache = chunkCacheOf(bytesMax);
  const seen = new Map<string, Key>();
  const spy: ChunkCache = {
    ...cache,
    keep: (key, chunk) => {
      seen.set(key.sk, key);
      cache.keep(key, chunk);
    },
  };
  const kept = (): readonly string[] =>
    [...seen.values()].filter((key) => cache.find(key) !== undefined).map(({ sk }) => sk);
  return { spy, kept };
};

test('a reader that caches chunks answers like one that does not (P26)', async () => {
  await forAllAsync(
    runs(12, 60),
    fc.constantFrom(1, 100_000, 1_000_000_000),
    refresh,
    fc.array(fc.tuple(step, asked), { minLength: 1, maxLength: 12 }),
    async (bytesMax, first, steps) => {
      const [table, clock] = [createMemoryTable(), testClock()];
      const world = changeWorld(table, clock);
      for (const member of MEMBERS) await world.addMember(member);
      await world.refresh(FIRST, feedOf(first));
      const { spy, kept } = watched(bytesMax);
      const keeping = createLedgerStore({ table, chunkCache: spy });
      for (const [one, question] of steps) {
        clock.advance(MINUTE_MS);
        if (one === 'purge') {
          clock.advance(2 * HOUR_MS);
          for (const marker of table.items('PURGE#')) await world.purge(marker);
        } else if (Array.isArray(one)) {
          const [member, brought] = one;
          await world.refresh(member, feedOf(brought));
        } else {
          const { entries } = await world.rows(user);
          const row = entries[one.pick % Math.max(1, entries.length)]?.transaction;
          if (row !== undefined) await runChange(world, one, row);
        }
        expect(await answersOf(keeping, question)).toEqual(await answersOf(world.ledger, question));
        const named = (await world.ledger.open(user)).flatMap(({ member, index }) =>
          (index?.chunks ?? []).map(({ id }) => `CHUNK#${member.guid}#${id}`),
        );
        expect(kept().filter((sk) => !named.includes(sk))).toEqual([]);
      }
    },
  );
});

test('rows of a deleted member leave the memory at the next read of the heads (P42)', async () => {
  const [table, clock] = [createMemoryTable(), testClock()];
  const world = changeWorld(table, clock);
  const feed = memberFeed(accountFeed(manyTransactions(200, LAST_DAY)));
  for (const member of MEMBERS) {
    await world.addMember(member);
    await world.refresh(member, feed);
  }
  const { spy, kept } = watched(1_000_000_000);
  const keeping = createLedgerStore({ table, chunkCache: spy });
  const countOf = ({ guid }: Member): number => kept().filter((sk) => sk.startsWith(`CHUNK#${guid}#`)).length;
  const ledgers = await keeping.open(user);
  await keeping.page({ ...EVERYTHING, userGuid: user, ledgers, page: 1, perPage: 1_000 });
  expect(MEMBERS.map(countOf)).toEqual([3, 3]);

  await table.write({ kind: 'put', item: memberToItem({ ...FIRST, deletedAt: clock() }, { dueAtMs: null }) });
  await keeping.open(user);
  expect(MEMBERS.map(countOf)).toEqual([0, 3]);
});
