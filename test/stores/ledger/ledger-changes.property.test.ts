import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangesRecord } from '../../../lib/app/ledger/stage-feed.ts';
import { dayOf } from '../../../lib/domain/kernel/calendar.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { hintedGuid } from '../../../lib/domain/kernel/hinted-guid.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import { DAY_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { isListed, type LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { mergeTransactions } from '../../../lib/domain/ledger/merge.ts';
import { compareTransactions } from '../../../lib/domain/transactions/transaction.ts';
import { changesEvent, readChangesRecord } from '../../../lib/store/ledger/changes-record.ts';
import { itemToHead } from '../../../lib/store/ledger/head-item.ts';
import { createPieceReader } from '../../../lib/store/ledger/piece-reader.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { accountFeed, asItComes, feedTransaction, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import {
  ACCOUNTS,
  type Change,
  change,
  feedOf,
  LAST_DAY,
  type Refresh,
  refresh,
  runChange,
  served,
  sharesOf,
} from '../../support/ledger/ledger-arbitraries.ts';
import { brokenSplits, type ChangeWorld, changeWorld, memberGuidOf } from '../../support/ledger/ledger-changes.ts';
import { testMember } from '../../support/members/members.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const member = testMember({ guid: memberGuidOf(0), ordinal: 0 });
const user = member.userGuid;

/** The plainest ledger there is: all rows in one list, every change a pass over it. */
const naiveLedger = (ids: Ids, clock: () => number) => {
  let rows: readonly LedgerRow[] = [];
  const listed = (): readonly LedgerRow[] => rows.filter(isListed).sort(compareTransactions);
  const at = (place: number): LedgerRow | undefined => listed()[place % Math.max(1, listed().length)];
  const replace = (old: LedgerRow, next: Partial<LedgerRow>): void => {
    rows = rows.map((row) => (row === old ? { ...row, ...next, updatedAt: clock() } : row));
  };
  const guidOn = (date: string): Guid<'TRN'> =>
    hintedGuid('TRN', { timeMs: dayOf(date) * DAY_MS, memberOrdinal: 0 }, ids.uuid());
  const partOf = (parent: LedgerRow, amountMinor: bigint, guid: Guid<'TRN'>): LedgerRow => ({
    ...parent,
    guid,
    amountMinor,
    parentGuid: parent.guid,
    hasBeenSplit: false,
    isHidden: false,
    hasBeenViewed: false,
    metadata: null,
    userSet: { category: false, description: false, date: false, memo: true },
    upstreamId: null,
    formerUpstreamId: null,
    createdAt: clock(),
    updatedAt: clock(),
  });
  const dropParts = (guid: Guid<'TRN'>): void => {
    rows = rows.filter(({ parentGuid }) => parentGuid !== guid);
  };
  return {
    rows: () => rows,
    at,
    refresh: (one: Refresh): void => {
      rows = Array.from({ length: ACCOUNTS }, (_, account) => {
        const { rows: feed, from } = served(one, account);
        return mergeTransactions({
          describe: asItComes,
          account,
          stored: rows.filter((row) => row.account === account),
          served: { kind: 'window', rows: feed, servedFrom: from },
          nowMs: clock(),
          newGuid: guidOn,
        }).rows;
      }).flat();
    },
    /** Whether the change is allowed; what it does when it is. */
    change: (one: Change, row: LedgerRow): boolean => {
      switch (one.kind) {
        case 'edit': {
          const { fields } = one;
          if (row.parentGuid !== null && fields.date !== undefined && fields.date !== row.date) return false;
          const next: Partial<LedgerRow> = {
            categoryGuid: fields.category_guid ?? row.categoryGuid,
            description: fields.description ?? row.description,
            date: fields.date ?? row.date,
            memo: fields.memo === undefined ? row.memo : fields.memo,
            metadata: fields.metadata === undefined ? row.metadata : fields.metadata,
            isHidden: fields.is_hidden ?? row.isHidden,
            hasBeenViewed: fields.has_been_viewed ?? row.hasBeenViewed,
            userSet: {
              category: row.userSet.category || fields.category_guid !== undefined,
              description: row.userSet.description || fields.description !== undefined,
              date: row.userSet.date || fields.date !== undefined,
              memo: row.userSet.memo || fields.memo !== undefined,
            },
          };
          if (JSON.stringify({ ...plain(row), ...plain(next) }) === JSON.stringify(plain(row))) return true;
          replace(row, next);
          const { date } = next;
          if (date !== row.date && date !== undefined) {
            for (const part of rows.filter(({ parentGuid }) => parentGuid === row.guid)) replace(part, { date });
          }
          return true;
        }
        case 'delete':
          if (row.parentGuid !== null) return false;
          dropParts(row.guid);
          rows = rows.map((other) => (other === row ? { ...row, hasBeenSplit: false, deletedAt: clock() } : other));
          return true;
        case 'split': {
          const guids = Array.from({ length: one.parts }, () => ids.uuid());
          if (row.parentGuid !== null || row.hasBeenSplit) return false;
          const parts = sharesOf(row.amountMinor, one.parts).map((amount, index) =>
            partOf(
              row,
              amount,
              hintedGuid('TRN', { timeMs: dayOf(row.date) * DAY_MS, memberOrdinal: 0 }, guids[index] ?? ''),
            ),
          );
          replace(row, { hasBeenSplit: true });
          rows = [...rows, ...parts];
          return true;
        }
        case 'splitOff': {
          const [partUuid, restUuid] = [ids.uuid(), ids.uuid()];
          const uuidToGuid = (uuid: string) =>
            hintedGuid('TRN', { timeMs: dayOf(row.date) * DAY_MS, memberOrdinal: 0 }, uuid);
          if (row.parentGuid !== null) return false;
          const siblings = rows.filter(({ parentGuid }) => parentGuid === row.guid);
          const [donor] = siblings.toSorted((a, b) =>
            a.amountMinor === b.amountMinor ? byGuid(a, b) : a.amountMinor < b.amountMinor ? 1 : -1,
          );
          if ((donor ?? row).amountMinor <= 1n) return false;
          const part = partOf(row, 1n, uuidToGuid(partUuid));
          if (donor === undefined) {
            rows = [...rows, partOf(row, row.amountMinor - 1n, uuidToGuid(restUuid)), part];
            replace(row, { hasBeenSplit: true });
          } else {
            replace(donor, { amountMinor: donor.amountMinor - 1n });
            rows = [...rows, part];
          }
          return true;
        }
        case 'unsplit':
          if (!row.hasBeenSplit) return true;
          dropParts(row.guid);
          replace(row, { hasBeenSplit: false });
          return true;
      }
    },
  };
};

const plain = (row: object): object =>
  Object.fromEntries(
    Object.entries(row)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, typeof value === 'bigint' ? `${value}` : value]),
  );
const byGuid = (a: LedgerRow, b: LedgerRow): number => (a.guid < b.guid ? -1 : 1);
const textsOf = (rows: readonly LedgerRow[]): readonly string[] =>
  rows.toSorted(byGuid).map((row) => JSON.stringify(plain(row)));

/** What the head says of the ledger must be enough to find every row, for readers and for the next refresh. */
const checkIndex = async (table: Table, rows: readonly LedgerRow[]): Promise<void> => {
  const item = await table.get(keys.head(user, member.guid), { isConsistent: true });
  if (item === null) {
    expect(rows).toEqual([]);
    return;
  }
  const { index } = itemToHead(item);
  const listed = rows.filter(isListed);
  for (const row of rows) {
    const day = dayOf(row.date);
    expect(index.chunks.some(({ newestDay, oldestDay }) => newestDay >= day && oldestDay <= day)).toBe(true);
    if (row.date !== row.transactedOn && row.parentGuid === null && !row.isManual)
      expect(index.strays).toContainEqual({ feedDay: dayOf(row.transactedOn), day });
  }
  for (const [at, { newestDay, oldestDay }] of index.chunks.entries()) {
    expect(newestDay).toBeGreaterThanOrEqual(oldestDay);
    expect(newestDay).toBeLessThanOrEqual(index.chunks[at - 1]?.oldestDay ?? Number.POSITIVE_INFINITY);
  }
  const pendingDays = listed
    .filter(({ status, parentGuid }) => status === 'PENDING' && parentGuid === null)
    .map(({ date }) => dayOf(date));
  if (pendingDays.length > 0)
    expect(index.pendingFromDay ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(Math.min(...pendingDays));
  expect(index.chunks.reduce((sum, { count }) => sum + count, 0)).toBe(listed.length);
};

const checkReads = async (world: ChangeWorld, rows: readonly LedgerRow[], step: number): Promise<void> => {
  const expected = rows.filter(isListed).toSorted(compareTransactions);
  const all = await world.rows(user, 97);
  expect(all.entries.map(({ transaction }) => transaction.guid)).toEqual(expected.map(({ guid }) => guid));
  const ledgers = await world.ledger.open(user);
  for (const row of rows.filter((_, index) => index % step === 0)) {
    const found = await world.ledger.byGuid(user, ledgers, row.guid);
    expect(found?.transaction.guid).toBe(isListed(row) ? row.guid : undefined);
  }
  const guids = rows.filter((_, index) => index % step === 0).map(({ guid }) => guid);
  const named = await world.ledger.byGuids(user, ledgers, guids);
  const listed = rows.filter((row) => isListed(row) && guids.includes(row.guid));
  expect(named.map(({ transaction }) => transaction.guid).toSorted()).toEqual(
    listed.map(({ guid }) => guid).toSorted(),
  );
};

/** What a record says of rows, each found in the piece that is named for it. */
const toldBy = async (table: Table, record: ChangesRecord | null): Promise<readonly string[]> => {
  const reader = createPieceReader({ table });
  const { pieces } =
    record === null ? { pieces: [] } : readChangesRecord(changesEvent(record.guid, member, record.changes, 0));
  const notes = pieces.map(async (piece) => {
    const rows = await reader.rows(member, piece.id);
    return (['created', 'updated', 'deleted'] as const).flatMap((action) =>
      piece[action].map((place) => `${action} ${rows.guid(place)}`),
    );
  });
  return (await Promise.all(notes)).flat().toSorted();
};

/** What a reader of all rows would find different. */
const differences = (before: readonly LedgerRow[], after: readonly LedgerRow[]): readonly string[] => {
  const seen = (rows: readonly LedgerRow[]): ReadonlyMap<string, string> =>
    new Map(
      rows
        .filter(isListed)
        .map((row) => [row.guid, JSON.stringify(plain({ ...row, upstreamId: null, formerUpstreamId: null }))]),
    );
  const [was, is] = [seen(before), seen(after)];
  return [
    ...[...is].flatMap(([guid, text]) => {
      const earlier = was.get(guid);
      if (earlier === undefined) return [`created ${guid}`];
      return earlier === text ? [] : [`updated ${guid}`];
    }),
    ...[...was.keys()].filter((guid) => !is.has(guid)).map((guid) => `deleted ${guid}`),
  ].toSorted();
};

describe('changes of a ledger, compared with a simple list', () => {
  test('leave every row there once, correct and with its events (P21, P26, P30)', async () => {
    await forAllAsync(
      runs(25, 80),
      refresh,
      fc.array(fc.oneof({ weight: 1, arbitrary: refresh }, { weight: 5, arbitrary: change }), { maxLength: 24 }),
      async (first, rest) => {
        const [table, clock] = [createMemoryTable(), testClock()];
        // One stream of ids for what the store and the naive ledger both make, in the same order.
        const [ids, naiveIds, others] = [testIds('rows'), testIds('rows'), testIds('others')];
        const rowIds: Ids = { ...others, uuid: ids.uuid };
        const accountIds = testIds('accounts');
        const world = changeWorld(table, clock, { dataIds: rowIds, changeIds: rowIds });
        await world.addMember(member);
        await changeWorld(table, clock, { dataIds: accountIds }).refresh(
          member,
          feedOf({ ...first, counts: [0, 0], pendingCount: 0 }),
        );
        const naive = naiveLedger(naiveIds, clock);
        for (const one of [first, ...rest]) {
          clock.advance(MINUTE_MS);
          if (one.kind === 'refresh') {
            const before = naive.rows();
            const { record } = await world.refresh(member, feedOf(one));
            naive.refresh(one);
            // The record's own guid is the next of the same stream.
            if (record !== null) naiveIds.uuid();
            expect(await toldBy(table, record)).toEqual(differences(before, naive.rows()));
          } else {
            const row = naive.at(one.pick);
            if (row === undefined) continue;
            const result = await runChange(world, one, row);
            expect(result === 'done', JSON.stringify([one, result])).toBe(naive.change(one, row));
          }
          expect(brokenSplits(naive.rows())).toEqual([]);
        }
        const { rows } = await world.stored(member);
        expect(textsOf(rows)).toEqual(textsOf(naive.rows()));
        await checkIndex(table, rows);
        await checkReads(world, rows, 17);
      },
    );
  });
});

/** Every call waits its turn, and the turns come in any order. */
const interleaved = (table: Table, scheduler: fc.Scheduler): Table => {
  const turn = async <T>(call: () => Promise<T>): Promise<T> => {
    await scheduler.schedule(Promise.resolve());
    return call();
  };
  return {
    get: (...args) => turn(() => table.get(...args)),
    getMany: (...args) => turn(() => table.getMany(...args)),
    query: (...args) => turn(() => table.query(...args)),
    write: (...args) => turn(() => table.write(...args)),
    writeMany: (...args) => turn(() => table.writeMany(...args)),
    transact: (...args) => turn(() => table.transact(...args)),
  };
};

/** Rows as a bank serves them: `base` every time, the memo as it is by then, and rows of this refresh alone. */
const bankFeed = (base: number, fresh: readonly string[], memo: string | null) => {
  const rows = manyTransactions(base, LAST_DAY).map((row, index) => (index % 7 === 0 ? { ...row, memo } : row));
  const added = fresh.map((id, index) =>
    feedTransaction({ upstreamId: id, description: id, amountMinor: BigInt(90_000 + index) }),
  );
  return memberFeed(accountFeed([...rows, ...added], {}, '2026-01-01'));
};

describe('changes of a ledger at the same time', () => {
  test('lose nothing, double nothing, and every part finds its parent (P19, P26)', async () => {
    await forAllAsync(
      runs(20, 80),
      fc.scheduler(),
      fc.integer({ min: 2, max: 200 }),
      fc.array(change, { minLength: 1, maxLength: 7 }),
      fc.nat(2),
      async (scheduler, base, ones, refreshes) => {
        const [table, clock] = [createMemoryTable(), testClock()];
        const calm = changeWorld(table, clock);
        await calm.addMember(member);
        await calm.refresh(member, bankFeed(base, [], null));
        clock.advance(MINUTE_MS);
        const before = (await calm.stored(member)).rows.toSorted(compareTransactions);
        const targets = ones.map(({ pick: place }) => {
          const row = before[place % before.length];
          if (row === undefined) throw new Error('no row to change');
          return row;
        });
        const world = changeWorld(interleaved(table, scheduler), clock);
        const fresh = Array.from({ length: refreshes }, (_, at) => [`fresh ${at} a`, `fresh ${at} b`]);
        const changing = ones.map((one, at) => runChange(world, one, targets[at] ?? { guid: NO_ROW, amountMinor: 0n }));
        const refreshing = fresh.map((ids, at) => world.refresh(member, bankFeed(base, ids, `memo ${at}`)));
        const [results] = await scheduler.waitFor(Promise.all([Promise.all(changing), Promise.all(refreshing)]));

        const { rows } = await calm.stored(member);
        const idsOf = (some: readonly LedgerRow[]) =>
          some.flatMap(({ upstreamId }) => (upstreamId === null ? [] : [upstreamId])).sort();
        expect(idsOf(rows)).toEqual([...idsOf(before), ...fresh.flat()].sort());
        expect(new Set(rows.map(({ guid }) => guid)).size).toBe(rows.length);
        expect(brokenSplits(rows)).toEqual([]);
        for (const [at, one] of ones.entries()) {
          const target = targets[at];
          if (target === undefined || targets.filter((other) => other === target).length > 1) continue;
          expect(results[at] === 'done' || (one.kind === 'splitOff' && target.amountMinor <= 1n)).toBe(true);
          const now = rows.find(({ guid }) => guid === target.guid);
          if (one.kind === 'delete') expect(now?.deletedAt).not.toBeNull();
          if (one.kind === 'split') expect(now?.hasBeenSplit).toBe(true);
          if (one.kind !== 'edit') continue;
          const { category_guid, description, date, memo, is_hidden, has_been_viewed, metadata } = one.fields;
          expect(now).toMatchObject(
            defined({
              categoryGuid: category_guid,
              description,
              date,
              memo,
              metadata,
              isHidden: is_hidden,
              hasBeenViewed: has_been_viewed,
            }),
          );
        }
        await checkIndex(table, rows);
        await checkReads(calm, rows, 29);
      },
    );
  });
});

const NO_ROW: Guid<'TRN'> = 'TRN-00000000-0000-4000-8000-000000000000';
const defined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
