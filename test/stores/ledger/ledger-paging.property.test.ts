import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import type { Page } from '../../../lib/domain/kernel/paging.ts';
import {
  compareTransactions,
  type FoundTransaction,
  type Transaction,
} from '../../../lib/domain/transactions/transaction.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { type ChangeWorld, changeWorld, memberGuidOf } from '../../support/ledger/ledger-changes.ts';
import { testMember } from '../../support/members/members.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const LAST_DAY = '2026-11-20';
const DAYS = 40;
const MEMBERS = [0, 1].map((ordinal) => testMember({ guid: memberGuidOf(ordinal), ordinal }));
const [FIRST = testMember()] = MEMBERS;
const user = FIRST.userGuid;

const dayBack = fc.nat(DAYS);
/** Rows for either member, some of them on the same days; deletions by place in the list; between two pages. */
const meanwhile = fc.record({
  added: fc.array(fc.tuple(fc.nat(1), dayBack), { maxLength: 6 }),
  removed: fc.array(fc.nat(400), { maxLength: 4 }),
});

const started = async (initial: readonly (readonly [number, number])[]) => {
  const clock = testClock();
  const world = changeWorld(createMemoryTable(), clock);
  for (const member of MEMBERS) await world.addMember(member);
  let count = 0;
  const add = async (rows: readonly (readonly [number, number])[]): Promise<void> => {
    clock.advance(60_000);
    for (const [at, member] of MEMBERS.entries()) {
      const mine = rows.filter(([owner]) => owner === at);
      const feed = mine.map(([, back]) => {
        count += 1;
        const transactedOn = addDays(LAST_DAY, -back);
        return feedTransaction({ upstreamId: `row ${count}`, description: `row ${count}`, transactedOn });
      });
      await world.refresh(member, memberFeed(accountFeed(feed, { upstreamId: `account ${at}` }, '2026-01-01')));
    }
  };
  await add(initial);
  return { ...world, add };
};

const listOf = async (
  { ledger }: ChangeWorld,
  page: number,
  perPage: number,
  to: string | null,
): Promise<Page<FoundTransaction>> =>
  ledger.page({ userGuid: user, ledgers: await ledger.open(user), accountGuids: null, from: null, to, page, perPage });

const happens = async (
  world: Awaited<ReturnType<typeof started>>,
  { added, removed }: { readonly added: readonly (readonly [number, number])[]; readonly removed: readonly number[] },
): Promise<readonly string[]> => {
  await world.add(added);
  const gone: string[] = [];
  for (const place of removed) {
    const { entries } = await world.rows(user);
    const row = entries[place % Math.max(1, entries.length)]?.transaction;
    if (row === undefined) continue;
    expect(await world.remove(row.guid)).toBe('done');
    gone.push(row.guid);
  }
  return gone;
};

describe('paging while rows come and go', () => {
  test('gives every row once to a reader that continues from the last date (P26)', async () => {
    await forAllAsync(
      runs(15, 300),
      fc.array(fc.tuple(fc.nat(1), dayBack), { minLength: 1, maxLength: 150 }),
      fc.array(meanwhile, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 25, max: 40 }),
      async (initial, changes, perPage) => {
        const world = await started(initial);
        const throughout = new Set<string>((await world.rows(user)).entries.map(({ transaction }) => transaction.guid));
        const seen: Transaction[] = [];
        let to: string | null = null;
        for (let turn = 0; turn < 200; turn += 1) {
          // The window ends with the last date seen; a day longer than a page is asked for as a whole.
          const { entries, total } = await listOf(world, 1, perPage, to);
          const isOneDay = entries.every(({ transaction }) => transaction.date === to);
          const page: readonly FoundTransaction[] =
            isOneDay && total > perPage ? (await listOf(world, 1, 1_000, to)).entries : entries;
          const known = new Set(seen.map(({ guid }) => guid));
          seen.push(...page.map(({ transaction }) => transaction).filter(({ guid }) => !known.has(guid)));
          if (page.length >= total) break;
          to = page.at(-1)?.transaction.date ?? null;
          const change = changes[turn];
          if (change !== undefined) for (const guid of await happens(world, change)) throughout.delete(guid);
        }
        const kept = seen.filter(({ guid }) => throughout.has(guid));
        expect(kept).toHaveLength(throughout.size);
        expect(kept.map(({ guid }) => guid)).toEqual(kept.toSorted(compareTransactions).map(({ guid }) => guid));
      },
    );
  });

  test('by number shows one state, in which newer rows only move rows on (P26)', async () => {
    await forAllAsync(
      runs(15, 200),
      fc.array(fc.tuple(fc.nat(1), fc.integer({ min: 1, max: DAYS })), { minLength: 1, maxLength: 120 }),
      fc.array(fc.nat(5), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 10, max: 40 }),
      async (initial, arrivals, perPage) => {
        const world = await started(initial);
        const all = (await world.rows(user)).entries.map(({ transaction }) => transaction.guid);
        const before = new Set<string>(all);
        const seen: string[] = [];
        let came = 0;
        for (let page = 1; ; page += 1) {
          const { entries, total } = await listOf(world, page, perPage, null);
          expect(total).toBe(all.length + came);
          const rows = entries.map(({ transaction }) => transaction.guid);
          const repeated = rows.filter((guid) => seen.includes(guid));
          expect(rows.slice(0, repeated.length)).toEqual(repeated);
          seen.push(...rows.slice(repeated.length));
          if (page * perPage >= total) break;
          const count = arrivals[page % arrivals.length] ?? 0;
          await world.add(Array.from({ length: Math.min(count, perPage - 1) }, () => [0, 0] as const));
          came += Math.min(count, perPage - 1);
        }
        expect(seen.filter((guid) => before.has(guid))).toEqual(all);
      },
    );
  });

  test('in a window of the past gives the same list, whatever changes later (P26)', async () => {
    await forAllAsync(
      runs(10, 150),
      fc.array(fc.tuple(fc.nat(1), fc.integer({ min: 20, max: DAYS })), { minLength: 30, maxLength: 120 }),
      fc.array(meanwhile, { minLength: 1, maxLength: 6 }),
      async (initial, changes) => {
        const world = await started(initial);
        const to = addDays(LAST_DAY, -20);
        const guids = async (page: number) =>
          (await listOf(world, page, 10, to)).entries.map(({ transaction }) => transaction.guid);
        const before = [await guids(1), await guids(2), await guids(3)];
        for (const { added } of changes) await world.add(added.map(([owner, back]) => [owner, back % 20] as const));
        expect([await guids(1), await guids(2), await guids(3)]).toEqual(before);
      },
    );
  });
});
