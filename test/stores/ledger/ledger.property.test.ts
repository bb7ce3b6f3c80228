import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { CHUNK_ROWS_AIM } from '../../../lib/domain/ledger/repack.ts';
import type { Transaction } from '../../../lib/domain/transactions/transaction.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { accountFeed, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { mergeServed } from '../../support/ledger/merging.ts';
import { dataWorld } from '../../support/members/member-data.ts';
import { testMember } from '../../support/members/members.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const LAST_DAY = '2026-11-20';
const ACCOUNTS = 2;
const MEMBERS = 3;

/** One refresh of one member: how much the bank holds by then, what it changed, and from where on it serves. */
const refresh = fc.record({
  member: fc.nat(MEMBERS - 1),
  counts: fc.tuple(fc.nat(260), fc.nat(260)),
  /** Every so many rows one has another amount, text, date, or is pending. */
  amountEvery: fc.integer({ min: 2, max: 90 }),
  moveEvery: fc.integer({ min: 5, max: 200 }),
  pendingCount: fc.nat(6),
  daysServed: fc.integer({ min: 0, max: 40 }),
  isWordy: fc.boolean(),
  fails: fc.nat(9),
});
type Refresh = typeof refresh extends fc.Arbitrary<infer T> ? T : never;

const served = (one: Refresh, account: number): { rows: readonly FeedTransaction[]; from: string } => {
  const from = addDays(LAST_DAY, -one.daysServed);
  const rows = manyTransactions(one.counts[account] ?? 0, LAST_DAY, account).map((row, index): FeedTransaction => {
    const number = index + account;
    return {
      ...row,
      amountMinor: number % one.amountEvery === 0 ? row.amountMinor + 1n : row.amountMinor,
      transactedOn: number % one.moveEvery === 1 ? addDays(row.transactedOn, -2) : row.transactedOn,
      description: one.isWordy ? `${row.description} ${randomLooking(number)}` : row.description,
      ...(index < one.pendingCount ? { status: 'PENDING', postedOn: null } : {}),
    };
  });
  return { rows: rows.filter(({ transactedOn }) => transactedOn >= from), from };
};

/** Text that does not compress, so that chunks meet their limit of bytes before that of rows. */
const randomLooking = (seed: number): string => {
  const known = TEXTS.get(seed);
  if (known !== undefined) return known;
  let state = seed * 2_654_435_761 + 1;
  const made = Array.from({ length: 120 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
  TEXTS.set(seed, made);
  return made;
};
const TEXTS = new Map<number, string>();

const contentOf = ({ guid: _guid, ...row }: Transaction): string =>
  JSON.stringify(
    Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)),
    (_, value) => (typeof value === 'bigint' ? value.toString() : value),
  );
/** In the order of lists; of rows made at once, by content. */
const contentsInOrder = (rows: readonly Transaction[]): readonly string[] =>
  rows
    .map((row) => ({ row, content: contentOf(row) }))
    .sort(
      ({ row: a, content: one }, { row: b, content: other }) =>
        (a.date < b.date ? 1 : a.date > b.date ? -1 : b.createdAt - a.createdAt) || (one < other ? -1 : 1),
    )
    .map(({ content }) => content);
const transactionOf = ({
  upstreamId: _id,
  formerUpstreamId: _former,
  deletedAt: _deleted,
  ...row
}: LedgerRow): Transaction => row;

describe('the ledger, compared with a simple list in memory', () => {
  test('equals it in each list, total and read after any changes (P27)', async () => {
    await forAllAsync(
      runs(12, 80),
      fc.array(refresh, { minLength: 1, maxLength: 6 }),
      fc.record({
        page: fc.integer({ min: 1, max: 12 }),
        perPage: fc.integer({ min: 1, max: 120 }),
        back: fc.nat(40),
        days: fc.nat(30),
        account: fc.nat(ACCOUNTS - 1),
      }),
      async (refreshes, query) => {
        const table = createMemoryTable();
        const clock = testClock();
        const world = dataWorld(table, clock);
        const members = Array.from({ length: MEMBERS }, (_, ordinal) =>
          testMember({ guid: toGuid('MBR', `00000000-0000-7000-a000-00000000000${ordinal}`), ordinal }),
        );
        for (const member of members) await world.addMember(member);
        const naive = members.map(() => Array.from({ length: ACCOUNTS }, (): readonly LedgerRow[] => []));
        const ids = testIds('naive');

        for (const one of refreshes) {
          clock.advance(60_000);
          const member = members[one.member] ?? testMember();
          const parts = Array.from({ length: ACCOUNTS }, (_, account) => {
            const { rows, from } = served(one, account);
            const part = accountFeed(rows, { upstreamId: `a${account}`, name: `account ${account}` }, from);
            if (one.fails === account)
              return { ...part, transactions: { kind: 'failed', failure: 'server_error' } } as const;
            const ledger = naive[one.member] ?? [];
            ledger[account] = mergeServed(
              ledger[account] ?? [],
              { kind: 'window', rows, servedFrom: from },
              { nowMs: clock(), ids, account },
            ).rows;
            return part;
          });
          const feed = memberFeed(...parts);
          await world.commit(member, feed, clock());
          expect((await world.data.stage(member, feed, clock())).writes).toEqual([]);
        }

        const user = members[0]?.userGuid ?? testMember().userGuid;
        const expected = contentsInOrder(naive.flat(2).map(transactionOf));
        const all = await world.rows(user, query.perPage);
        expect(all.total).toBe(expected.length);
        expect(contentsInOrder(all.entries.map(({ transaction }) => transaction))).toEqual(expected);

        const ledgers = await world.ledger.open(user);
        const accountGuid = ledgers.flatMap(({ index }) => index?.accounts ?? [])[query.account];
        const to = addDays(LAST_DAY, -query.back);
        const from = addDays(to, -query.days);
        const page = await world.ledger.page({
          userGuid: user,
          ledgers,
          accountGuids: accountGuid === undefined ? null : [accountGuid],
          from,
          to,
          page: query.page,
          perPage: query.perPage,
        });
        const matching = all.entries.filter(
          (row) =>
            (accountGuid === undefined || row.accountGuid === accountGuid) &&
            row.transaction.date >= from &&
            row.transaction.date <= to,
        );
        expect(page.total).toBe(matching.length);
        expect(page.entries.map(({ transaction }) => transaction.guid)).toEqual(
          matching
            .slice((query.page - 1) * query.perPage, query.page * query.perPage)
            .map(({ transaction }) => transaction.guid),
        );

        for (const row of all.entries.filter((_, index) => index % 37 === 0)) {
          expect(await world.ledger.byGuid(user, ledgers, row.transaction.guid)).toEqual(row);
        }

        for (const { index } of ledgers) {
          for (const chunk of index?.chunks ?? []) expect(chunk.count).toBeLessThanOrEqual(CHUNK_ROWS_AIM);
        }
        for (const item of table.items('CHUNK#')) {
          expect(item.rows instanceof Uint8Array ? item.rows.length : 0).toBeLessThan(4_000);
        }

        // Once everything that fell due is purged, exactly the pieces that the heads name are left.
        clock.advance(2 * HOUR_MS);
        for (const marker of table.items('PURGE#')) expect(await world.purge(marker)).toEqual({ kind: 'purged' });
        const named = ledgers.reduce((sum, { index }) => sum + (index?.chunks.length ?? 0), 0);
        expect([table.items('CHUNK#').length, table.items('TWIN#').length]).toEqual([named, named]);
        expect((await world.rows(user)).total).toBe(expected.length);
      },
    );
  });
});
