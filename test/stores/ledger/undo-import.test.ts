import { beforeEach, describe, expect, test } from 'vitest';
import { type ImportUndo, undoImport } from '../../../lib/app/ledger/undo-import.ts';
import { UNCATEGORIZED } from '../../../lib/domain/categories/category.ts';
import { beginJob, FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { type Guid, toGuid } from '../../../lib/domain/kernel/guid.ts';
import { taggingToItem, tagsToItem } from '../../../lib/store/categories/tag-item.ts';
import { importedRowsPut } from '../../../lib/store/ledger/imported-rows-item.ts';
import { testIds } from '../../support/adapters/ids.ts';
import {
  type Import,
  type ImportWorld,
  importedRow,
  importWorld,
  importingMember as member,
} from '../../support/files/import-world.ts';
import { delta } from '../../support/ledger/delta.ts';
import { feedAccount, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';

const planFor = (one: Import, others: readonly Guid<'JOB'>[] = []): ImportUndo => ({
  kind: 'undo',
  undone: one.job,
  others,
  earlier: [],
  writes: [],
});

let world: ImportWorld;
beforeEach(async () => {
  world = await importWorld('undo');
});

const guidOf = async (name: string): Promise<Guid<'TRN'>> => {
  const { rows } = await world.stored(member);
  const row = rows.find(({ feedDescription }) => feedDescription === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row.guid;
};

describe('undoing an import', () => {
  test('removes the rows that it brought, and the same file brings them again', async () => {
    await world.bring([importedRow('A'), importedRow('B')]);
    const second = await world.bring([importedRow('B'), importedRow('C'), importedRow('D', 12)]);
    expect(await world.undo(second)).toEqual({ kind: 'undone', removed: 2 });
    expect(await world.shown()).toEqual(['A', 'B']);
    await world.bring([importedRow('B'), importedRow('C'), importedRow('D', 12)]);
    expect(await world.shown()).toEqual(['A', 'B', 'C', 'D']);
  });

  test('leaves rows that another import has too, until that one is undone', async () => {
    const first = await world.bring([importedRow('A'), importedRow('B')]);
    const second = await world.bring([importedRow('B')]);
    expect(await world.undo(first)).toEqual({ kind: 'undone', removed: 1 });
    expect(await world.shown()).toEqual(['B']);
    expect(await world.undo(second)).toEqual({ kind: 'undone', removed: 1 });
    expect(await world.shown()).toEqual([]);
  });

  test.each<[string, Parameters<ImportWorld['update']>[1], boolean]>([
    ['a category', { category_guid: UNCATEGORIZED }, true],
    ['a memo', { memo: 'mine' }, true],
    ['a description', { description: 'mine' }, true],
    ['metadata', { metadata: '{}' }, true],
    ['that it was looked at', { has_been_viewed: true }, false],
  ])('leaves a row to which its user gave %s', async (_, fields, stays) => {
    const one = await world.bring([importedRow('A'), importedRow('B')]);
    expect(await world.update(await guidOf('A'), fields)).toBe('done');
    expect(await world.undo(one)).toEqual({ kind: 'undone', removed: stays ? 1 : 2 });
    expect(await world.shown()).toEqual(stays ? ['A'] : []);
  });

  test('leaves a split row with its parts, and a row with a tag', async () => {
    const one = await world.bring([importedRow('A'), importedRow('B'), importedRow('C')]);
    await world.split(await guidOf('A'), ['10.00', '2.50']);
    const tag = toGuid('TAG', testIds('tag').uuid());
    const { userGuid } = member;
    const tags = [{ guid: tag, name: 'mine', revision: 1, updatedAt: 1 }];
    const transactionGuid = await guidOf('B');
    const tagging = { guid: toGuid('TGN', testIds('tagging').uuid()), tagGuid: tag, transactionGuid, createdAt: 1 };
    await world.table.writeMany([
      { kind: 'put', item: tagsToItem(userGuid, { revision: 1, taggingCount: 1, tags }) },
      { kind: 'put', item: taggingToItem(userGuid, tagging) },
    ]);
    expect(await world.undo(one)).toEqual({ kind: 'undone', removed: 1 });
    expect(await world.shown()).toEqual(['A', 'A', 'A', 'B']);
  });

  test('keeps a row deleted that its user deleted', async () => {
    const one = await world.bring([importedRow('A'), importedRow('B')]);
    await world.remove(await guidOf('A'));
    expect(await world.undo(one)).toEqual({ kind: 'undone', removed: 1 });
    await world.bring([importedRow('A'), importedRow('B')]);
    expect(await world.shown()).toEqual(['B']);
  });

  test('leaves rows that no import brought, as a refresh has them', async () => {
    const served = { kind: 'window', rows: [importedRow('A')], servedFrom: '2026-11-01' } as const;
    await world.refresh(
      member,
      memberFeed({ account: feedAccount(), transactions: { kind: 'arrived', value: served }, holdings: null }),
    );
    const one = await world.bring([importedRow('A'), importedRow('B')]);
    expect(await world.undo(one)).toEqual({ kind: 'undone', removed: 1 });
    expect(await world.shown()).toEqual(['A']);
  });

  test('sends events for the rows that are deleted', async () => {
    const one = await world.bring([importedRow('A'), importedRow('B')]);
    expect(await world.undo(one)).toEqual({ kind: 'undone', removed: 2 });
    expect(world.announced).toHaveLength(1);
  });

  test('does nothing while a job of the member runs, or where its step says so', async () => {
    const one = await world.bring([importedRow('A')]);
    const undo = async () => undoImport(world.undoDeps, member, async () => ({ kind: 'left', result: one }));
    expect(await undo()).toEqual({ kind: 'left', result: one });
    const { job } = beginJob(member, { origin: 'REFRESH', options: FULL_OPTIONS }, 1, testIds('job').uuid());
    await world.addMember({ ...member, job });
    expect(await undo()).toEqual({ kind: 'running' });
    expect(await world.shown()).toEqual(['A']);
    await world.addMember({ ...member, deletedAt: 1 });
    expect(await undo()).toEqual({ kind: 'gone' });
  });

  test('begins again where another job came in between, though it changed no row', async () => {
    const one = await world.bring([importedRow('A')]);
    let plans = 0;
    let other = one;
    const result = await undoImport<never>(world.undoDeps, member, async () => {
      plans += 1;
      if (plans > 1) return planFor(one, [other.job]);
      other = await world.bring([importedRow('A')]);
      await world.addMember({ ...member, mostRecentJobGuid: other.job });
      return planFor(one);
    });
    expect(plans).toBe(2);
    expect(result).toEqual({ kind: 'undone', removed: 0 });
    expect(await world.shown()).toEqual(['A']);
  });

  test('with many rows keeps four bytes of each', async () => {
    const { named } = await world.data.stage(
      member,
      memberFeed({
        account: feedAccount(),
        transactions: { kind: 'arrived', value: delta(manyTransactions(5_000, '2026-11-20')) },
        holdings: null,
      }),
      1,
    );
    const place = { userGuid: member.userGuid, memberOrdinal: 0, jobGuid: toGuid('JOB', testIds('bytes').uuid()) };
    const { rows } = importedRowsPut(place, named).item;
    expect(named.brought).toHaveLength(5_000);
    expect(rows instanceof Uint8Array && rows.length / 5_000).toBeLessThan(5);
  });
});
