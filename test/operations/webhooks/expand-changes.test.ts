import { describe, expect, test } from 'vitest';
import type { StagedFlip } from '../../../lib/app/ledger/stage-feed.ts';
import { expandChanges } from '../../../lib/app/webhooks/expand-changes.ts';
import { dayOf } from '../../../lib/domain/kernel/calendar.ts';
import type { MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import type { DomainEvent, SubscriberEvent } from '../../../lib/domain/webhooks/event.ts';
import { EVENTS_AFTER_DELETION_MS } from '../../../lib/domain/webhooks/events-after-deletion.ts';
import { createCategoryReader } from '../../../lib/store/categories/category-reader.ts';
import { changesEvent } from '../../../lib/store/ledger/changes-record.ts';
import { createTransferReader } from '../../../lib/store/ledger/own-transfers-item.ts';
import { createPieceReader } from '../../../lib/store/ledger/piece-reader.ts';
import { partToItem } from '../../../lib/store/planning/planning-item.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { userToItem } from '../../../lib/store/users/user-item.ts';
import { createUserReader } from '../../../lib/store/users/user-reader.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { accountFeed, feedHolding, feedTransaction, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { dataWorld } from '../../support/members/member-data.ts';
import { testMember, testUser } from '../../support/members/members.ts';
import { isLong } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

/** A chunk is eighty-eight rows, and a step ends with the first piece that takes it past a hundred events. */
const STEP_EVENTS_MAX = 200;
const STEP_READS_MAX = 30;

const recordWorld = async (member = testMember()) => {
  const memory = createMemoryTable();
  const clock = testClock();
  const counts = { reads: 0 };
  const batched = new Set<string>();
  const leftOut = new Set<string>();
  const isBatched = (type: string): boolean => batched.has(type);
  const table: Table = {
    ...memory,
    get: (...args) => {
      counts.reads += 1;
      return memory.get(...args);
    },
  };
  const world = dataWorld(table, clock);
  await world.addMember(member);
  await table.write({ kind: 'put', item: userToItem(testUser()) });
  const deps = {
    clock,
    accounts: world.accounts,
    ownCategories: createCategoryReader({ table }),
    transfers: createTransferReader({ table }),
    pieces: createPieceReader({ table }),
    users: createUserReader({ table }),
  };
  return {
    ...world,
    clock,
    memory,
    batched,
    leftOut,
    /** Commits a feed; its record. */
    recordOf: async (feed: MemberFeed, backfill: object = {}): Promise<DomainEvent> => {
      const { record }: StagedFlip = await world.commit(member, feed, clock());
      if (record === null) throw new Error('nothing changed');
      return changesEvent(record.guid, member, { ...record.changes, ...backfill }, clock());
    },
    /** All steps, of events of the types; what is no type is done after each step. None of them may make or read more than a bounded number of things. */
    expand: async (record: DomainEvent, ...given: readonly (string | (() => unknown))[]) => {
      const types = given.filter((one) => typeof one === 'string');
      const betweenSteps = given.filter((one) => typeof one === 'function');
      const events: SubscriberEvent[] = [];
      let steps = 0;
      for (let parts: number | 'all' = 0; parts !== 'all'; steps += 1) {
        counts.reads = 0;
        const demand = {
          wants: (type: string) => types.includes(type),
          wantsBatches: (type: string) => isBatched(type),
          leavesOutBackfill: (type: string) => leftOut.has(type),
        };
        const step = await expandChanges(record, parts, demand, deps);
        expect(step.events.length).toBeLessThanOrEqual(STEP_EVENTS_MAX);
        expect(counts.reads).toBeLessThanOrEqual(STEP_READS_MAX);
        events.push(...step.events);
        ({ partsTold: parts } = step);
        for (const change of betweenSteps) change();
      }
      return { events, steps };
    },
  };
};

const feedOf = (count: number, changedEvery = Number.POSITIVE_INFINITY) => {
  const rows = manyTransactions(count, '2026-11-20').map((row, index) =>
    index % changedEvery === changedEvery - 1 ? { ...row, memo: 'other' } : row,
  );
  const account = accountFeed(rows, { accountType: 'INVESTMENT' }, '2000-01-01');
  return memberFeed({ ...account, holdings: { kind: 'arrived', value: [feedHolding()] } });
};

const COUNT = isLong ? 100_000 : 4_000;

test(`an import of ${COUNT} rows is a record of a few kilobytes, in small steps (P30)`, async () => {
  const { recordOf, expand } = await recordWorld();
  const record = await recordOf(feedOf(COUNT));
  expect(record.body.length).toBeLessThan(isLong ? 8_000 : 1_500);
  const { events, steps } = await expand(record, 'TRANSACTION', 'ACCOUNT', 'HOLDING');
  expect(steps).toBeGreaterThan(COUNT / STEP_EVENTS_MAX);
  expect(events.filter(({ type }) => type === 'TRANSACTION')).toHaveLength(COUNT);
  expect(events.map(({ type }) => type)).toContain('HOLDING');
  expect(new Set(events.map(({ guid }) => guid)).size).toBe(events.length);
});

test('rows in many places are read in parts, and only if somebody subscribes', async () => {
  const { recordOf, expand } = await recordWorld();
  await recordOf(feedOf(10_000));
  const record = await recordOf(feedOf(10_000, 200));
  const { events, steps } = await expand(record, 'TRANSACTION');
  expect(events).toHaveLength(50);
  expect(new Set(events.map(({ body }) => JSON.parse(body).action))).toEqual(new Set(['updated']));
  expect(steps).toBeGreaterThan(1);
  expect(await expand(record, 'HOLDING', 'MEMBER')).toEqual({ events: [], steps: 1 });
});

test('rows of a transfer between own accounts are told in its category', async () => {
  const { recordOf, expand, rows, memory } = await recordWorld();
  const bought = feedTransaction({ merchantCategoryCode: null });
  await recordOf(memberFeed(accountFeed([bought])));
  const [row] = (await rows(testUser().guid)).entries;
  if (row === undefined) throw new Error('the row is not there');
  const day = dayOf(row.transaction.date);
  const value = `${day} ${row.transaction.guid.slice(-10)} ${day} 0123456789`;
  await memory.write({ kind: 'put', item: partToItem(testUser().guid, 'transfers', { revision: 1, value }) });
  const record = await recordOf(memberFeed(accountFeed([{ ...bought, memo: 'later' }])));
  const { events } = await expand(record, 'TRANSACTION');
  expect(events.map(({ body }) => JSON.parse(body).transaction.category_name)).toEqual(['Transfer']);
});

test('a record that is processed again makes the same batches of a hundred (P34)', async () => {
  const { recordOf, expand, batched } = await recordWorld();
  const record = await recordOf(feedOf(1_000));
  batched.add('TRANSACTION');
  const first = await expand(record, 'TRANSACTION', 'HOLDING');
  const batches = first.events.filter(({ rowForm }) => rowForm === 'BATCH');
  const changes = batches.map(({ body }): readonly { readonly guid: string }[] => JSON.parse(body).changes);
  expect(Math.max(...changes.map(({ length }) => length))).toBe(100);
  // A step is whole pieces, so that now and then a batch is not full.
  expect(batches.length).toBeLessThanOrEqual(12);
  const rows = first.events.filter(({ type, rowForm }) => type === 'TRANSACTION' && rowForm === 'BATCHED');
  expect(changes.flat().map(({ guid }) => guid)).toEqual(rows.map(({ guid }) => guid));
  expect(first.events.filter(({ type }) => type === 'HOLDING')).toMatchObject([{ rowForm: 'ONE' }]);
  expect(await expand(record, 'TRANSACTION', 'HOLDING')).toEqual(first);
});

describe('the rows of a backfill that nobody named', () => {
  const BACKFILL = { backfillBeganAt: Date.parse('2026-11-20T23:59:00Z') };

  test('are one event of their member, which says where to read them (P35)', async () => {
    const { recordOf, expand, leftOut } = await recordWorld();
    const record = await recordOf(feedOf(1_000), BACKFILL);
    for (const type of ['TRANSACTION', 'HOLDING']) leftOut.add(type);
    const { events, steps } = await expand(record, 'TRANSACTION', 'HOLDING', 'ACCOUNT');
    expect(events.map(({ type }) => type)).toEqual(['ACCOUNT', 'MEMBER']);
    expect(JSON.parse(events[1]?.body ?? '')).toMatchObject({
      action: 'updated',
      backfill: {
        began_at: BACKFILL.backfillBeganAt / 1_000,
        holdings_created_count: 1,
        holdings_path: '/holdings',
        transactions_created_count: 1_000,
        transactions_path: '/transactions/updated_between/2026-11-20/2026-11-21',
      },
      member: { guid: record.subjectGuid },
    });
    expect(steps).toBe(1);
    expect(await expand(record, 'TRANSACTION', 'HOLDING', 'ACCOUNT')).toEqual({ events, steps });
    // Nobody wants an event of rows or accounts; a reader that asks later finds this one.
    expect((await expand(record)).events).toEqual(events.slice(1));
  });

  test('have their event also where their type stops being named in between (P35)', async () => {
    const { recordOf, expand, leftOut } = await recordWorld();
    const record = await recordOf(feedOf(1_000), BACKFILL);
    expect((await expand(record, 'TRANSACTION')).events).toHaveLength(1_000);
    const typesOf = (events: readonly SubscriberEvent[]) => [...new Set(events.map(({ type }) => type))];
    const { events } = await expand(record, 'TRANSACTION', () => leftOut.add('TRANSACTION'));
    expect(typesOf(events)).toEqual(['TRANSACTION', 'MEMBER']);
    expect(events.length).toBeLessThan(STEP_EVENTS_MAX);
    // Named again later, the rows that were passed over are still only in the lists.
    expect(typesOf((await expand(record, 'TRANSACTION', () => leftOut.clear())).events)).toEqual(['MEMBER']);
  });

  test('are left out alone: what a history updates is told (P35)', async () => {
    const { recordOf, expand, leftOut } = await recordWorld();
    await recordOf(feedOf(1_000));
    const record = await recordOf(feedOf(1_010, 200), BACKFILL);
    leftOut.add('TRANSACTION');
    const { events } = await expand(record, 'TRANSACTION');
    const actions = events.map(({ type, body }) => `${type} ${JSON.parse(body).action}`);
    expect(new Set(actions)).toEqual(new Set(['TRANSACTION updated', 'MEMBER updated']));
    expect(actions.filter((action) => action.startsWith('MEMBER'))).toHaveLength(1);
  });

  test('are told where the record is of an earlier release, or of another change (P44)', async () => {
    const { recordOf, expand, leftOut } = await recordWorld();
    leftOut.add('TRANSACTION');
    const { events } = await expand(await recordOf(feedOf(50)), 'TRANSACTION');
    expect(events.filter(({ type }) => type === 'TRANSACTION')).toHaveLength(50);
  });

  test('have no event where nobody reads them: without PFM, or of a deleted member', async () => {
    const without = await recordWorld(testMember({ useCases: ['MONEY_MOVEMENT'] }));
    without.leftOut.add('TRANSACTION');
    expect((await without.expand(await without.recordOf(feedOf(50), BACKFILL), 'TRANSACTION')).events).toEqual([]);
    const gone = await recordWorld();
    gone.leftOut.add('TRANSACTION');
    const record = await gone.recordOf(feedOf(50), BACKFILL);
    await gone.addMember(testMember({ deletedAt: gone.clock() }));
    expect((await gone.expand(record, 'TRANSACTION')).events).toEqual([]);
  });
});

test('a member without PFM has only events of its accounts', async () => {
  const { recordOf, expand } = await recordWorld(testMember({ useCases: ['MONEY_MOVEMENT'] }));
  const { events } = await expand(await recordOf(feedOf(300)), 'TRANSACTION', 'ACCOUNT', 'HOLDING');
  expect(events.map(({ type }) => type)).toEqual(['ACCOUNT']);
});

test('changes of a merged account are sent for the account that is shown', async () => {
  const { recordOf, expand, accounts } = await recordWorld();
  const record = await recordOf(feedOf(1));
  const all = await accounts.list(record.userGuid ?? 'USR-');
  const [home] = all.byMember;
  const [own] = home?.stored.accounts ?? [];
  if (home === undefined || own === undefined) throw new Error('no account');
  const into = 'ACT-00000000-0000-4000-8000-000000000001';
  const member = testMember({ guid: 'MBR-00000000-0000-7000-a000-000000000002' });
  const merged = { ...own, state: { kind: 'merged', into } } as const;
  const listStored: typeof accounts.listStored = async () => ({
    ...all,
    accounts: [{ ...all.accounts[0], account: { ...own, guid: into }, member }],
    byMember: [{ ...home, stored: { ...home.stored, accounts: [merged] } }],
  });
  Object.assign(accounts, { listStored });
  const { events } = await expand(record, 'TRANSACTION', 'HOLDING');
  expect(events.map(({ body }) => JSON.parse(body))).toMatchObject([
    { transaction: { account_guid: into } },
    { holding: { account_guid: into, member_guid: member.guid } },
  ]);
  expect(events.map(({ createdAt }) => createdAt)).toEqual([record.createdAt, record.createdAt]);
});

test.each(['user', 'member'] as const)(
  'of a %s that is deleted all events are made, until the purge is near',
  async (what) => {
    const { recordOf, expand, table, addMember, clock } = await recordWorld();
    const record = await recordOf(feedOf(300));
    const before = await expand(record, 'TRANSACTION', 'ACCOUNT', 'HOLDING');
    const deletedAt = clock();
    if (what === 'user') await table.write({ kind: 'put', item: userToItem(testUser({ deletedAt })) });
    else await addMember(testMember({ deletedAt }));
    clock.advance(EVENTS_AFTER_DELETION_MS - 1);
    expect(await expand(record, 'TRANSACTION', 'ACCOUNT', 'HOLDING')).toEqual(before);
    clock.advance(1);
    expect(await expand(record, 'TRANSACTION', 'ACCOUNT')).toEqual({ events: [], steps: 1 });
  },
);

test('a purged member has no events, and a missing chunk fails loudly', async () => {
  const { recordOf, expand, memory } = await recordWorld();
  const record = await recordOf(feedOf(300));
  const [chunk] = memory.items('CHUNK#');
  if (chunk === undefined) throw new Error('no chunk');
  await memory.write({ kind: 'delete', key: chunk });
  await expect(expand(record, 'TRANSACTION')).rejects.toThrow('missing');
  const { userGuid, guid } = testMember();
  await memory.write({ kind: 'delete', key: keys.member(userGuid, guid) });
  expect(await expand(record, 'TRANSACTION')).toEqual({ events: [], steps: 1 });
});
