import { describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import type { ServedDelta } from '../../../lib/domain/ledger/member-feed.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { delta } from '../../support/ledger/delta.ts';
import { feedAccount, feedTransaction, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { type DataWorld, dataWorld } from '../../support/members/member-data.ts';
import { testMember } from '../../support/members/members.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { MachineDiedError, mortalTable } from '../../support/table/mortal-table.ts';

const member = testMember();

const feedOf = (served: ServedDelta) =>
  memberFeed({ account: feedAccount(), transactions: { kind: 'arrived', value: served }, holdings: null });

const shown = async (world: Pick<DataWorld, 'rows'>) =>
  (await world.rows(member.userGuid)).entries
    .map(
      ({ transaction: { date, description, amountMinor, status } }) =>
        `${date} ${description} ${amountMinor} ${status}`,
    )
    .sort();

const newWorld = async (seed: string) => {
  const clock = testClock();
  const mortal = mortalTable(createMemoryTable());
  const world = dataWorld(mortal.table, clock, testIds(seed));
  await world.addMember(member);
  return { ...world, clock, mortal };
};

const OLD: readonly FeedTransaction[] = manyTransactions(400, '2026-11-20');
const pending = feedTransaction({ upstreamId: 'pending', status: 'PENDING', transactedOn: '2026-11-20' });
const FIRST = feedOf(delta([...OLD, pending], { extent: 'all' }));
/** A row posts, one is corrected, one is taken back that lies in the oldest chunk, and one is new. */
const oldest = OLD.at(-1)?.upstreamId ?? '';
const CHANGES = delta(
  [
    feedTransaction({
      upstreamId: 'posted',
      pendingUpstreamId: 'pending',
      amountMinor: 1_300n,
      transactedOn: '2026-11-20',
    }),
    { ...feedTransaction({ upstreamId: 'right', description: 'RIGHT' }), replacesIds: [OLD[200]?.upstreamId ?? ''] },
    feedTransaction({ upstreamId: 'new', description: 'NEW' }),
  ],
  { removedIds: ['pending', oldest, 'unknown'] },
);

describe('a delta of the ledger', () => {
  test('that crashes at any write and is repeated equals one that did not (K16)', async () => {
    const clean = await newWorld('clean');
    await clean.commit(member, FIRST, clean.clock());
    const before = await shown(clean);
    const { counts } = await clean.commit(member, feedOf(CHANGES), clean.clock());
    expect(counts).toMatchObject({ transactionsCreated: 1, transactionsUpdated: 2, transactionsDeleted: 1 });
    const after = await shown(clean);
    expect(after).toHaveLength(400 + 1 + 1 - 1);

    let deaths = 0;
    for (const when of ['before', 'after'] as const) {
      for (let write = 1; ; write += 1) {
        const one = await newWorld(`${when} ${write}`);
        await one.commit(member, FIRST, one.clock());
        one.mortal.dieAt({ write, when });
        const died = await one.commit(member, feedOf(CHANGES), one.clock()).then(
          () => false,
          (error: unknown) => {
            if (error instanceof MachineDiedError) return true;
            throw error;
          },
        );
        one.mortal.revive();
        const now = await shown(one);
        expect([before, after]).toContainEqual(now);
        one.clock.advance(MINUTE_MS);
        await one.commit(member, feedOf(CHANGES), one.clock());
        expect(await shown(one)).toEqual(after);
        const again = await one.data.stage(member, feedOf(CHANGES), one.clock());
        expect(again.writes).toEqual([]);
        if (!died) break;
        deaths += 1;
      }
    }
    expect(deaths).toBeGreaterThanOrEqual(6);
  });

  test('after a lost cursor, with everything again, writes nothing (K7, K16)', async () => {
    const world = await newWorld('lost');
    await world.commit(member, FIRST, world.clock());
    world.clock.advance(3 * DAY_MS);
    expect((await world.data.stage(member, FIRST, world.clock())).writes).toEqual([]);
  });

  test('of recent rows reads the newest chunks of the ledger, and all for an unknown id', async () => {
    const world = await newWorld('reads');
    await world.commit(member, FIRST, world.clock());
    let keysRead = 0;
    const counting = dataWorld(
      {
        ...world.table,
        getMany: (wanted, options) => {
          keysRead += wanted.length;
          return world.table.getMany(wanted, options);
        },
      },
      world.clock,
      testIds('counting'),
    );
    const readFor = async (served: ServedDelta): Promise<number> => {
      keysRead = 0;
      await counting.data.stage(member, feedOf(served), world.clock());
      return keysRead;
    };
    const recent = [feedTransaction({ upstreamId: 'new', transactedOn: '2026-11-20' })];
    const tip = await readFor(delta(recent));
    expect(await readFor(delta(recent, { removedIds: ['pending'] }))).toBe(tip);
    expect(await readFor(delta(recent, { removedIds: [oldest] }))).toBeGreaterThan(tip);
  });
});
