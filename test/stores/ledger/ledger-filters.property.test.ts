import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CATEGORIES, UNCATEGORIZED } from '../../../lib/domain/categories/category.ts';
import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import type { Describe } from '../../../lib/domain/ledger/describing/describe.ts';
import { isListed } from '../../../lib/domain/ledger/ledger-row.ts';
import type { RowFilter } from '../../../lib/domain/ledger/row-filter.ts';
import { compareTransactions, type Transaction } from '../../../lib/domain/transactions/transaction.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { accountFeed, asItComes, memberFeed } from '../../support/ledger/feed.ts';
import { change, feedOf, LAST_DAY, refresh, runChange } from '../../support/ledger/ledger-arbitraries.ts';
import { changeWorld, manualMember, memberGuidOf } from '../../support/ledger/ledger-changes.ts';
import { testMember } from '../../support/members/members.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const RULE: Guid<'TXR'> = 'TXR-00000000-0000-7000-a000-000000000001';
const OWN_CATEGORY: Guid<'CAT'> = 'CAT-00000000-0000-7000-a000-000000000001';
const CATEGORIES: readonly Guid<'CAT'>[] = [
  ...DEFAULT_CATEGORIES.slice(0, 12).map(({ guid }) => guid),
  OWN_CATEGORY,
  UNCATEGORIZED,
];

/** Merchants of the feed spread over a dozen categories, one of them by a rule. */
const byMerchant: Describe = (row) => {
  const place = row.description.charCodeAt(0) + row.description.charCodeAt(1);
  const ruleGuid = place % 5 === 0 ? RULE : null;
  return { ...asItComes(row), categoryGuid: CATEGORIES[place % CATEGORIES.length] ?? UNCATEGORIZED, ruleGuid };
};

const FEED_MEMBERS = [0, 1].map((ordinal) => testMember({ guid: memberGuidOf(ordinal), ordinal }));
const BY_HAND = manualMember(2);
const MEMBERS = [...FEED_MEMBERS, BY_HAND];

const input = fc.oneof(
  { weight: 2, arbitrary: fc.record({ member: fc.nat(1), what: refresh }) },
  { weight: 4, arbitrary: fc.record({ member: fc.nat(2), what: change }) },
  {
    weight: 2,
    arbitrary: fc.record({
      member: fc.constant(2),
      what: fc.record({ kind: fc.constant('manual' as const), back: fc.nat(60), cents: fc.nat(500) }),
    }),
  },
);

/** Hours after the first moment; each happening takes one. */
const hours = fc.tuple(fc.nat(16), fc.nat(16)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const days = fc.tuple(fc.nat(70), fc.nat(70)).map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const);
const query = fc.record({
  accounts: fc.option(fc.subarray([0, 1, 2, 3, 4]), { freq: 2 }),
  members: fc.subarray([0, 1, 2], { minLength: 1 }),
  categories: fc.option(fc.subarray([...CATEGORIES], { maxLength: 4 }), { freq: 2 }),
  created: fc.option(hours, { freq: 2 }),
  updated: fc.option(hours, { freq: 2 }),
  isRuled: fc.nat(3).map((place) => place === 0),
  window: fc.option(days, { freq: 2 }),
  page: fc.integer({ min: 1, max: 9 }),
  perPage: fc.integer({ min: 1, max: 90 }),
});

/** Queries of one ledger: building it costs far more than asking it. */
const QUERIES = 40;

test('every filter gives the rows, order and total of a simple list (P27)', async () => {
  await forAllAsync(
    runs(5, 130),
    fc.array(input, { minLength: 3, maxLength: 14 }),
    fc.array(query, { minLength: QUERIES, maxLength: QUERIES }),
    fc.constantFrom('kept' as const, 'lost' as const, 'half' as const),
    async (inputs, queries, statistics) => {
      const [table, clock] = [createMemoryTable(), testClock()];
      const start = clock();
      const world = changeWorld(table, clock, { describe: byMerchant });
      for (const member of MEMBERS) await world.addMember(member);
      await world.refresh(BY_HAND, memberFeed(accountFeed([], { name: 'By hand' })));
      const manualAccount = (await world.stored(BY_HAND)).accounts[0];
      if (manualAccount === undefined) throw new Error('no account');
      for (const { member: at, what } of inputs) {
        clock.advance(HOUR_MS);
        const member = MEMBERS[at] ?? BY_HAND;
        if (what.kind === 'refresh') await world.refresh(member, feedOf(what));
        else if (what.kind === 'manual')
          await world.addManual(manualAccount, addDays(LAST_DAY, -what.back), `${what.cents / 100}`);
        else {
          const rows = (await world.stored(member)).rows.filter(isListed);
          const row = rows[what.pick % Math.max(1, rows.length)];
          if (row !== undefined) await runChange(world, what, row);
        }
      }
      const pages = table.items('STATS#');
      const lost = statistics === 'kept' ? [] : statistics === 'lost' ? pages : pages.filter((_, at) => at % 2 === 0);
      await table.writeMany(lost.map(({ pk, sk }) => ({ kind: 'delete', key: { pk, sk } })));

      const naive = await Promise.all(
        MEMBERS.map(async (member) => {
          const { accounts, rows } = await world.stored(member);
          return rows.filter(isListed).map((row) => ({ row, member, account: accounts[row.account] }));
        }),
      );
      const open = await world.ledger.open(BY_HAND.userGuid, { withStatistics: true });
      const allAccounts = open.flatMap(({ index }) => index?.accounts ?? []);
      for (const one of queries) {
        const accountGuids = one.accounts?.flatMap((at) => allAccounts[at] ?? []) ?? null;
        const instants = (pair: readonly [number, number]) => ({
          fromMs: start + pair[0] * HOUR_MS,
          toMs: start + pair[1] * HOUR_MS,
        });
        const filters: RowFilter[] = [];
        if (one.categories !== null) filters.push({ kind: 'category', guids: new Set(one.categories) });
        if (one.created !== null) filters.push({ kind: 'created', ...instants(one.created) });
        if (one.updated !== null) filters.push({ kind: 'updated', ...instants(one.updated) });
        if (one.isRuled) filters.push({ kind: 'rule', guid: RULE });
        const [from, to] = one.window?.map((back) => addDays(LAST_DAY, -back)) ?? [null, null];
        const isWanted = (row: Transaction): boolean =>
          (one.categories === null || one.categories.includes(row.categoryGuid)) &&
          (one.created === null || isWithin(row.createdAt, instants(one.created))) &&
          (one.updated === null || isWithin(row.updatedAt, instants(one.updated))) &&
          (!one.isRuled || row.ruleGuid === RULE) &&
          (from == null || row.date >= from) &&
          (to == null || row.date <= to);
        const expected = naive
          .filter((_, at) => one.members.includes(at))
          .flat()
          .filter(({ row, account }) => isWanted(row) && (accountGuids?.includes(account ?? 'ACT-') ?? true))
          .map(({ row }) => row)
          .sort(compareTransactions);
        const page = await world.ledger.page({
          userGuid: BY_HAND.userGuid,
          ledgers: open.filter(({ member }) => one.members.includes(member.ordinal)),
          accountGuids,
          from: from ?? null,
          to: to ?? null,
          filters,
          page: one.page,
          perPage: one.perPage,
        });
        expect(page.total).toBe(expected.length);
        expect(page.entries.map(({ transaction }) => transaction.guid)).toEqual(
          expected.slice((one.page - 1) * one.perPage, one.page * one.perPage).map(({ guid }) => guid),
        );
      }
    },
  );
});

const isWithin = (instantMs: number, { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): boolean =>
  instantMs >= fromMs && instantMs <= toMs;
