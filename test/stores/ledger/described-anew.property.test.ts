import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CATEGORIES } from '../../../lib/domain/categories/category.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import type { Describe } from '../../../lib/domain/ledger/describing/describe.ts';
import { isListed, type LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { isOwn } from '../../../lib/domain/transactions/transaction.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { accountFeed, asItComes, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import {
  type Change,
  change,
  feedOf,
  type Refresh,
  refresh,
  runChange,
} from '../../support/ledger/ledger-arbitraries.ts';
import { changeWorld, memberGuidOf } from '../../support/ledger/ledger-changes.ts';
import { withoutEdition } from '../../support/ledger/older-head.ts';
import { testMember } from '../../support/members/members.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const member = testMember({ guid: memberGuidOf(0), ordinal: 0 });

/** Rules of a later release: they read half of the texts in another way. */
const newWords: Describe = (row) => {
  const said = asItComes(row);
  const categoryGuid =
    DEFAULT_CATEGORIES[row.description.length % DEFAULT_CATEGORIES.length]?.guid ?? said.categoryGuid;
  return row.description.length % 2 === 0
    ? said
    : { ...said, categoryGuid, description: row.description.toLowerCase() };
};

/** Rows that no later refresh names, nor comes near: they lie in chunks of their own. */
const OLD_ROWS = memberFeed(
  accountFeed(
    manyTransactions(200, '2026-03-01').map((row) => ({ ...row, upstreamId: `old ${row.upstreamId}` })),
    { upstreamId: 'a0', name: 'account 0' },
    '2000-01-01',
  ),
);

/** The same member before and after the release with other rules. */
const worlds = async () => {
  const table = createMemoryTable();
  const clock = testClock();
  const before = changeWorld(table, clock, { dataIds: testIds('data'), changeIds: testIds('changes') });
  const after = changeWorld(table, clock, { dataIds: testIds('later'), describe: newWords });
  await before.addMember(member);
  await before.refresh(member, OLD_ROWS);
  const listed = async (): Promise<readonly LedgerRow[]> => (await after.stored(member)).rows.filter(isListed);
  const edit = async (changes: readonly Change[]): Promise<void> => {
    for (const one of changes) {
      const rows = await listed();
      const row = rows[one.pick % Math.max(1, rows.length)];
      if (row !== undefined) await runChange(before, one, row);
      clock.advance(MINUTE_MS);
    }
  };
  const bring = async (one: Refresh, world = after) => {
    clock.advance(MINUTE_MS);
    return world.refresh(member, feedOf(one));
  };
  return { table, before, listed, edit, bring, upgrade: () => withoutEdition(table, member) };
};

/** What a reader sees, but for names and moments. */
const seen = (rows: readonly LedgerRow[]): readonly string[] =>
  rows
    .map(({ guid: _guid, parentGuid, createdAt: _created, updatedAt: _updated, ...row }) =>
      JSON.stringify({ ...row, isPart: parentGuid !== null }, (_key, value) =>
        typeof value === 'bigint' ? `${value}` : value,
      ),
    )
    .sort();

const changes = fc.array(change, { maxLength: 8 });

describe('stored rows after the rules of descriptions changed', () => {
  test('are described anew at the next refresh, but for what users chose (P18)', async () => {
    await forAllAsync(runs(40), refresh, changes, refresh, async (first, edits, next) => {
      const { table, listed, edit, bring, before, upgrade } = await worlds();
      await bring(first, before);
      await edit(edits);
      await upgrade();
      const chosen = new Map((await listed()).map((row) => [row.guid, row]));
      await bring(next);
      const rows = await listed();
      for (const row of rows) {
        const earlier = chosen.get(row.guid);
        const said = newWords({ ...row, description: row.feedDescription });
        const { category, description } = row.userSet;
        const isKept = isOwn(row);
        expect(row.categoryGuid).toBe(isKept || category ? earlier?.categoryGuid : said.categoryGuid);
        expect(row.description).toBe(isKept || description ? earlier?.description : said.description);
        expect(row.userSet).toEqual(earlier?.userSet ?? row.userSet);
      }
      const items = table.items();
      expect((await bring(next)).writes).toEqual([]);
      expect(table.items()).toEqual(items);
    });
  });

  test('are the same, whether the release came before a refresh or after it (P20)', async () => {
    await forAllAsync(runs(40), refresh, changes, refresh, refresh, async (first, edits, next, last) => {
      const early = await worlds();
      await early.bring(first, early.before);
      await early.edit(edits);
      await early.upgrade();
      await early.bring(next);
      await early.bring(last);
      const late = await worlds();
      await late.bring(first, late.before);
      await late.edit(edits);
      await late.bring(next, late.before);
      await late.upgrade();
      await late.bring(last);
      expect(seen(await late.listed())).toEqual(seen(await early.listed()));
    });
  });
});
