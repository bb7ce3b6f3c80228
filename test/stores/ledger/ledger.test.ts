import { describe, expect, test } from 'vitest';
import { purgeMember } from '../../../lib/app/members/member-purge.ts';
import { HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { UnreadableError } from '../../../lib/domain/kernel/unreadable.ts';
import { NOTHING_CHANGED } from '../../../lib/domain/members/commit-outcome.ts';
import { changesEvent } from '../../../lib/store/ledger/changes-record.ts';
import { decodeChunk } from '../../../lib/store/ledger/chunk.ts';
import { decodeIndex } from '../../../lib/store/ledger/index-codec.ts';
import { ItemMissingError } from '../../../lib/store/table/item-error.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { createEventStore, eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';
import { accountOutcome } from '../../support/jobs/jobs.ts';
import {
  accountFeed,
  asItComes,
  feedAccount,
  feedHolding,
  feedTransaction,
  manyTransactions,
  memberFeed,
} from '../../support/ledger/feed.ts';
import { type DataWorld, dataWorld, EVERYTHING } from '../../support/members/member-data.ts';
import { testMember } from '../../support/members/members.ts';
import { inFull } from '../../support/project/runs.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';

const member = testMember();
const user = member.userGuid;

const world = async (table: MemoryTable = createMemoryTable()) => {
  const clock = testClock();
  const made = dataWorld(table, clock);
  await made.addMember(member);
  return { ...made, clock, table };
};

/** Two refreshes that touch several chunks: the second moves, updates, adds and removes rows of the first. */
const FIRST = memberFeed(
  accountFeed([
    feedTransaction({ upstreamId: 'pending', status: 'PENDING', transactedOn: '2026-11-20' }),
    ...manyTransactions(400, '2026-11-20'),
  ]),
);
const SECOND = memberFeed(
  accountFeed([
    feedTransaction({ upstreamId: 'new', transactedOn: '2026-11-21' }),
    ...manyTransactions(400, '2026-11-20').map((row, index) =>
      index % 90 === 3 ? { ...row, transactedOn: '2026-11-19', amountMinor: 1n } : row,
    ),
  ]),
);

const shown = async (one: Pick<DataWorld, 'rows'>) =>
  (await one.rows(user)).entries.map(({ transaction: { guid: _guid, ...row } }) => ({
    ...row,
    createdAt: 0,
    updatedAt: 0,
  }));
const sorted = (rows: Awaited<ReturnType<typeof shown>>) =>
  rows.map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).sort();

const bytesOf = (value: unknown): Uint8Array => {
  if (value instanceof Uint8Array) return value;
  throw new Error('not binary');
};

class Crash extends Error {}

/** Stops before the nth single write; batches are written one by one, as DynamoDB may do them. */
const crashing = (table: Table, at: number): Table => {
  let count = 0;
  const step = (): void => {
    count += 1;
    if (count === at) throw new Crash();
  };
  return {
    ...table,
    write: (write) => {
      step();
      return table.write(write);
    },
    writeMany: async (writes) => {
      for (const write of writes) {
        step();
        await table.writeMany([write]);
      }
    },
    transact: (writes) => {
      step();
      return table.transact(writes);
    },
  };
};

describe('a flip', () => {
  test('leaves the old rows or the new after a crash at any write (P19)', async () => {
    const clean = await world();
    await clean.commit(member, FIRST, clean.clock());
    const before = sorted(await shown(clean));
    clean.clock.advance(MINUTE_MS);
    await clean.commit(member, SECOND, clean.clock());
    const after = sorted(await shown(clean));
    expect(after).not.toEqual(before);

    for (let at = 1; ; at += 1) {
      const table = createMemoryTable();
      const one = await world(table);
      await one.commit(member, FIRST, one.clock());
      one.clock.advance(MINUTE_MS);
      const broken = dataWorld(crashing(table, at), one.clock, testIds(`crash ${at}`));
      const crashed = await broken.commit(member, SECOND, one.clock()).then(
        () => false,
        (error: unknown) => {
          if (!(error instanceof Crash)) throw error;
          return true;
        },
      );
      const now = sorted(await shown(one));
      expect(now).toEqual(crashed ? before : after);
      if (!crashed) {
        expect(at).toBeGreaterThan(5);
        return;
      }
      await one.commit(member, SECOND, one.clock());
      expect(sorted(await shown(one))).toEqual(after);
      one.clock.advance(2 * HOUR_MS);
      for (const marker of table.items('PURGE#')) await one.purge(marker);
      expect(sorted(await shown(one))).toEqual(after);
      const [ledger] = await one.ledger.open(user);
      expect(table.items('CHUNK#')).toHaveLength(ledger?.index?.chunks.length ?? -1);
    }
  });

  test('of the same feed again writes nothing: no chunk, head, accounts or marker (P18)', async () => {
    const { commit, data, clock, table } = await world();
    const first = await commit(member, SECOND, clock());
    expect(first).toMatchObject({
      counts: { transactionsCreated: 401, transactionsUpdated: 0, transactionsDeleted: 0 },
    });
    const before = table.items();
    clock.advance(MINUTE_MS);
    const again = await data.stage(member, SECOND, clock());
    expect(again).toMatchObject({
      writes: [],
      counts: NOTHING_CHANGED,
    });
    expect(table.items()).toEqual(before);
  });

  test('wins over another one from the same head, which is staged again without loss', async () => {
    const { table, data, commit, clock, rows, ...one } = await world();
    await commit(member, FIRST, clock());
    const other = memberFeed(
      accountFeed(
        [feedTransaction({ upstreamId: 'x', transactedOn: '2026-11-21', amountMinor: 77n })],
        {},
        '2026-11-21',
      ),
    );
    const loser = await data.stage(member, other, clock());
    const winner = await data.stage(member, SECOND, clock());
    expect((await table.transact(winner.writes)).ok).toBe(true);
    const refused = await table.transact(loser.writes);
    expect(refused.ok).toBe(false);
    const { total } = await rows(user);
    await commit(member, other, clock());
    expect((await rows(user)).total).toBe(total + 1);
    clock.advance(2 * HOUR_MS);
    for (const marker of table.items('PURGE#')) await one.purge(marker);
    expect((await rows(user)).total).toBe(total + 1);
  });

  test('of recent rows rewrites the newest chunks of the ledger and no others', async () => {
    const { commit, clock, ledger } = await world();
    const old = manyTransactions(2_000, '2026-11-20');
    await commit(member, memberFeed(accountFeed(old, {}, '2000-01-01')), clock());
    const chunksOf = async () => (await ledger.open(user))[0]?.index?.chunks.map(({ id }) => id) ?? [];
    const before = await chunksOf();
    const recent = [feedTransaction({ upstreamId: 'n', transactedOn: '2026-11-21' }), ...old.slice(0, 300)];
    const flip = await commit(member, memberFeed(accountFeed(recent, {}, '2026-11-01')), clock());
    expect(flip).toMatchObject({ counts: { transactionsCreated: 1, transactionsUpdated: 0 } });
    const after = await chunksOf();
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).not.toBe(before[0]);
  });

  test('has at most three writes in its transaction, and large imports are paced', async () => {
    const table = createMemoryTable();
    const clock = testClock();
    let waitedMs = 0;
    const { createFeedStaging } = await import('../../../lib/app/ledger/stage-feed.ts');
    const stageFeed = createFeedStaging({
      table,
      ids: testIds('paced'),
      clock,
      describerOf: async () => asItComes,
      wait: (ms) => {
        waitedMs += ms;
        clock.advance(ms);
        return Promise.resolve();
      },
    });
    const staged = await stageFeed(
      member,
      memberFeed(accountFeed(manyTransactions(inFull(40_000, 25_000), '2026-11-20'), {}, '2000-01-01')),
      clock(),
    );
    expect(staged.writes.length).toBeLessThanOrEqual(3);
    // Some hundreds of pieces of one or two write units; a partition takes 1,000 a second.
    const units = [...table.items('CHUNK#'), ...table.items('TWIN#')].reduce(
      (sum, item) => sum + Math.ceil((bytesOf(item.rows).length + 150) / 1_024),
      0,
    );
    expect(waitedMs).toBeGreaterThan(((units - 400) / 1_000) * 1_000);
  });
});

describe('accounts in a ledger', () => {
  test('are committed though others fail, and each failure is visible (P25)', async () => {
    const parts = ['a', 'b', 'c'].map((id, index) =>
      accountFeed([feedTransaction({ upstreamId: `${id}-1` })], {
        upstreamId: id,
        name: id,
        balanceMinor: BigInt(index),
      }),
    );
    for (let failing = 0; failing < 8; failing += 1) {
      const { commit, clock, rows, accounts } = await world();
      await commit(member, memberFeed(...parts), clock());
      const isFailing = (index: number): boolean => (failing & (1 << index)) !== 0;
      const flip = await commit(
        member,
        memberFeed(
          ...parts.map((part, index) => {
            const more = [feedTransaction({ upstreamId: `${part.account.upstreamId}-2`, amountMinor: 2n })];
            const served = {
              rows: [feedTransaction({ upstreamId: `${part.account.upstreamId}-1` }), ...more],
              kind: 'window' as const,
              servedFrom: '2026-10-01',
            };
            return {
              ...part,
              transactions: isFailing(index)
                ? { kind: 'failed' as const, failure: 'timed_out' }
                : { kind: 'arrived' as const, value: served },
            };
          }),
        ),
        clock(),
      );
      const guids = (await accounts.list(user)).accounts.map(({ account }) => account.guid);
      expect(flip.accountOutcomes).toEqual(
        parts.map(({ account: { name } }, index) =>
          accountOutcome({
            accountGuid: guids[index] ?? null,
            name,
            ...(isFailing(index)
              ? { outcome: 'failed', failure: 'timed_out' }
              : { servedFrom: '2026-10-01', servedTo: '2026-11-21' }),
          }),
        ),
      );
      const counts = guids.map(
        async (guid) => (await rows(user)).entries.filter((row) => row.accountGuid === guid).length,
      );
      expect(await Promise.all(counts)).toEqual([0, 1, 2].map((index) => (isFailing(index) ? 1 : 2)));
    }
  });

  test('keep all guids when a new connection has new account ids (P28)', async () => {
    const { commit, clock, rows, accounts } = await world();
    const feedOf = (suffix: string) =>
      memberFeed(
        accountFeed([feedTransaction({ upstreamId: `t${suffix}` })], {
          upstreamId: `a${suffix}`,
          accountNumber: '***-1111',
        }),
        accountFeed([], { upstreamId: `b${suffix}`, accountNumber: '***-2222' }),
        accountFeed([], { upstreamId: '0', name: 'Savings', accountType: 'SAVINGS' }),
      );
    await commit(member, feedOf('1'), clock());
    const guidsOf = async () => ({
      accounts: (await accounts.list(user)).accounts.map(({ account }) => account.guid),
      transactions: (await rows(user)).entries.map(({ transaction }) => transaction.guid),
    });
    const before = await guidsOf();
    const flip = await commit(member, feedOf('2'), clock());
    expect(flip).toMatchObject({ counts: { transactionsCreated: 0, transactionsUpdated: 0, transactionsDeleted: 0 } });
    expect(await guidsOf()).toEqual(before);
    expect(before.accounts).toHaveLength(3);
  });

  test('stay with their rows when the upstream no longer lists them', async () => {
    const { commit, clock, rows, accounts } = await world();
    await commit(
      member,
      memberFeed(
        accountFeed([feedTransaction()], { upstreamId: 'a' }),
        accountFeed([], { upstreamId: 'b', name: 'B' }),
      ),
      clock(),
    );
    await commit(member, memberFeed(accountFeed([], { upstreamId: 'b', name: 'B' })), clock());
    expect((await accounts.list(user)).accounts).toHaveLength(2);
    expect((await rows(user)).total).toBe(1);
  });

  test('are known before they have any row', async () => {
    const { commit, clock, ledger } = await world();
    await commit(member, memberFeed({ account: feedAccount(), transactions: null, holdings: null }), clock());
    expect((await ledger.open(user))[0]?.index?.accounts).toHaveLength(1);
  });
});

describe('holdings in a ledger', () => {
  const investment = (...values: readonly ReturnType<typeof feedHolding>[]) =>
    memberFeed({
      account: feedAccount({ accountType: 'INVESTMENT' }),
      transactions: null,
      holdings: { kind: 'arrived', value: values },
    });
  const everyone = (): boolean => true;
  const page = { page: 1, perPage: 25 };

  test('keep their guid while their value changes, and are deleted when they are sold', async () => {
    const { commit, clock, holdings, data } = await world();
    const other = feedHolding({ upstreamId: 'hol-2', symbol: 'OTHR', description: 'Other' });
    await commit(member, investment(feedHolding(), other), clock());
    const before = await holdings.page(user, everyone, page);
    expect(before.total).toBe(2);
    clock.advance(MINUTE_MS);
    const changed = feedHolding({ marketValueMinor: 99_999n });
    await commit(member, investment(changed), clock());
    const after = await holdings.page(user, everyone, page);
    expect(after.entries).toHaveLength(1);
    expect(after.entries[0]?.holding).toMatchObject({ guid: before.entries[0]?.holding.guid, feed: changed });
    expect((await data.stage(member, investment(changed), clock())).writes).toEqual([]);
    const guid = after.entries[0]?.holding.guid ?? 'HOL-';
    expect(await holdings.byGuid(user, everyone, guid)).toEqual(after.entries[0]);
    expect(await holdings.byGuid(user, () => false, guid)).toBeNull();
    expect(await holdings.byGuid(user, everyone, before.entries[1]?.holding.guid ?? 'HOL-')).toBeNull();
  });

  test('have a value in all that follows the currency of their account', async () => {
    const { commit, clock, accounts } = await world();
    const value = async (currencyCode: string) => {
      await commit(
        member,
        memberFeed({
          account: feedAccount({ currencyCode }),
          transactions: null,
          holdings: { kind: 'arrived', value: [feedHolding({ currencyCode: 'USD', marketValueMinor: 12_345n })] },
        }),
        clock(),
      );
      return (await accounts.list(user)).accounts.map(({ account }) => account.holdingsValueMinor);
    };
    expect(await value('USD')).toEqual([12_345n]);
    expect(await value('EUR')).toEqual([null]);
    expect(await value('USD')).toEqual([12_345n]);
  });

  test('have pages over many parts, and a failed fetch keeps what is stored', async () => {
    const { commit, clock, holdings } = await world();
    const many = Array.from({ length: 450 }, (_, index) =>
      feedHolding({ upstreamId: `h${index}`, symbol: `S${index}` }),
    );
    await commit(member, investment(...many), clock());
    const third = await holdings.page(user, everyone, { page: 3, perPage: 190 });
    expect(third.total).toBe(450);
    expect(third.entries.map(({ holding }) => holding.feed.symbol)).toEqual(
      many.slice(380).map(({ symbol }) => symbol),
    );
    const failed = await commit(
      member,
      memberFeed({
        account: feedAccount({ accountType: 'INVESTMENT' }),
        transactions: null,
        holdings: { kind: 'failed', failure: 'malformed' },
      }),
      clock(),
    );
    expect(failed).toMatchObject({ writes: [], accountOutcomes: [{ outcome: 'failed', failure: 'malformed' }] });
    expect((await holdings.page(user, everyone, page)).total).toBe(450);
  });
});

describe('readers of a ledger', () => {
  test('with an old head get their page whole after a commit, until a purge', async () => {
    const { commit, clock, ledger, purge, table } = await world();
    await commit(member, FIRST, clock());
    const ledgers = await ledger.open(user);
    const read = () => ledger.page({ ...EVERYTHING, userGuid: user, ledgers, page: 1, perPage: 25 });
    const before = await read();
    await commit(member, SECOND, clock());
    expect(await read()).toEqual(before);
    clock.advance(15 * MINUTE_MS);
    for (const marker of table.items('PURGE#')) expect(await purge(marker)).toEqual({ kind: 'notDue' });
    expect(await read()).toEqual(before);
    clock.advance(2 * MINUTE_MS);
    for (const marker of table.items('PURGE#')) expect(await purge(marker)).toEqual({ kind: 'purged' });
    const after = await read();
    expect(after.entries[0]?.transaction.date).toBe('2026-11-21');
    expect(after.total).toBe(401);
  });

  test('read a chunk again, strongly, when an eventual read does not show it yet', async () => {
    const table = createMemoryTable();
    const { commit, clock, rows } = await world(table);
    await commit(member, FIRST, clock());
    const late: Table = {
      ...table,
      getMany: async (wanted, options) => (options.isConsistent ? table.getMany(wanted, options) : []),
    };
    const slow = dataWorld(late, clock);
    expect(await slow.rows(user)).toEqual(await rows(user));
  });

  test('fail loudly when a chunk that the newest head names is gone', async () => {
    const table = createMemoryTable();
    const { commit, clock, rows } = await world(table);
    await commit(member, FIRST, clock());
    const [chunk] = table.items('CHUNK#');
    if (chunk !== undefined) await table.write({ kind: 'delete', key: { pk: chunk.pk, sk: chunk.sk } });
    await expect(rows(user)).rejects.toThrow(ItemMissingError);
  });

  test('find a deleted member in no list from then on', async () => {
    const { commit, clock, rows, accounts, holdings, addMember, ledger } = await world();
    await commit(member, FIRST, clock());
    const [row] = (await rows(user)).entries;
    await addMember({ ...member, deletedAt: clock() });
    expect(await rows(user)).toEqual({ total: 0, entries: [] });
    expect(await accounts.list(user)).toMatchObject({ members: [], accounts: [] });
    expect((await holdings.page(user, () => true, { page: 1, perPage: 25 })).total).toBe(0);
    const ledgers = await ledger.open(user);
    expect(row && (await ledger.byGuid(user, ledgers, row.transaction.guid))).toBeNull();
  });

  test('find nothing by a guid without a hint, or with the hint of another member', async () => {
    const { commit, clock, ledger } = await world();
    await commit(member, FIRST, clock());
    const ledgers = await ledger.open(user);
    for (const guid of [
      'TRN-00000000-0000-4000-8000-000000000000',
      'TRN-019a9c55-0000-8fff-8000-000000000000',
      'TRN-ffffffff-ffff-8000-bfff-ffffffffffff',
    ] as const) {
      expect(await ledger.byGuid(user, ledgers, guid)).toBeNull();
    }
  });
});

describe('the purge of a ledger', () => {
  test('takes what a lost commit staged an hour ago, and stops that commit from then on', async () => {
    const table = createMemoryTable();
    const { data, commit, clock, purge, rows } = await world(table);
    await commit(member, FIRST, clock());
    const staged = await data.stage(member, SECOND, clock());
    const marker = table.items('PURGE#').find(({ phase }) => phase === 'staged');
    if (marker === undefined) throw new Error('no marker');
    clock.advance(59 * MINUTE_MS);
    expect(await purge(marker)).toEqual({ kind: 'notDue' });
    clock.advance(2 * MINUTE_MS);
    expect(await purge(marker)).toEqual({ kind: 'purged' });
    expect(await purge(marker)).toEqual({ kind: 'gone' });
    expect((await table.transact(staged.writes)).ok).toBe(false);
    expect((await rows(user)).total).toBe(401);
  });

  test('waits until all events of a commit are made', async () => {
    const { data, clock, purge, table } = await world();
    const { record, writes } = await data.stage(member, FIRST, clock());
    if (record === null) throw new Error('no record');
    const event = changesEvent(record.guid, member, record.changes, clock());
    await table.transact([...writes, ...eventWrites([event])]);
    const [marker] = table.items('PURGE#');
    if (marker === undefined) throw new Error('no marker');
    clock.advance(17 * MINUTE_MS);
    expect(await purge(marker)).toEqual({ kind: 'notDue' });
    clock.advance(17 * MINUTE_MS);
    expect(await purge(marker)).toEqual({ kind: 'notDue' });
    await createEventStore({ table, notifyQueue: recordingQueue() }).finishFanOut(event, clock());
    clock.advance(17 * MINUTE_MS);
    expect(await purge(marker)).toEqual({ kind: 'purged' });
  });

  test('is repeated safely after a crash at any of its writes', async () => {
    for (let at = 1; at < 20; at += 1) {
      const table = createMemoryTable();
      const { commit, clock, purge, rows, ledger } = await world(table);
      await commit(member, FIRST, clock());
      await commit(member, SECOND, clock());
      clock.advance(HOUR_MS);
      const marker = table.items('PURGE#').at(-1);
      if (marker === undefined) throw new Error('no marker');
      await dataWorld(crashing(table, at), clock)
        .purge(marker)
        .catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
      expect(['purged', 'gone']).toContain((await purge(marker)).kind);
      expect((await rows(user)).total).toBe(401);
      expect(table.items('CHUNK#')).toHaveLength((await ledger.open(user))[0]?.index?.chunks.length ?? -1);
    }
  });

  test('of a member leaves nothing of its data, in limited steps', async () => {
    const table = createMemoryTable();
    const { commit, clock } = await world(table);
    await commit(member, memberFeed(accountFeed(manyTransactions(30_000, '2026-11-20'), {}, '2000-01-01')), clock());
    await commit(member, SECOND, clock());
    await commit(
      member,
      memberFeed({ account: feedAccount(), transactions: null, holdings: { kind: 'arrived', value: [feedHolding()] } }),
      clock(),
    );
    let calls = 0;
    for (; table.items().length > 0 && calls < 10; calls += 1) await purgeMember(table, member);
    expect(calls).toBeGreaterThan(1);
    expect(calls).toBeLessThan(5);
  });
});

describe('foreign bytes in a chunk', () => {
  test('are an exception and never rows', async () => {
    const table = createMemoryTable();
    const { commit, clock } = await world(table);
    await commit(member, FIRST, clock());
    const [chunk] = table.items('CHUNK#');
    const [head] = table.items('MBH#');
    const rows = bytesOf(chunk?.rows);
    const index = bytesOf(head?.index);
    expect(decodeChunk(rows, 0).count).toBeGreaterThan(0);
    for (const [decode, bytes] of [
      [(packed: Uint8Array) => decodeChunk(packed, 0), rows],
      [decodeIndex, index],
    ] as const) {
      expect(() => decode(new Uint8Array())).toThrow(UnreadableError);
      expect(() => decode(bytes.slice(0, -3))).toThrow(UnreadableError);
      expect(() => decode(Uint8Array.from([...bytes].reverse()))).toThrow(UnreadableError);
    }
    expect(() => decodeIndex(rows)).toThrow(UnreadableError);
    expect(() => decodeChunk(index, 0)).toThrow(UnreadableError);
  });
});
