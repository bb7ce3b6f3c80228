import { beforeEach, describe, expect, test } from 'vitest';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { countsOf, type DeltaLedger, delta, deltaLedger, NOTHING } from '../../../support/ledger/delta.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';

const coffee = feedTransaction({ upstreamId: 'coffee' });
const rent = feedTransaction({ upstreamId: 'rent', description: 'RENT', amountMinor: 90_000n });
const pending = feedTransaction({ upstreamId: 'pending', status: 'PENDING', transactedOn: '2026-11-18' });

let ledger: DeltaLedger;
beforeEach(() => {
  ledger = deltaLedger();
});

const only = () => {
  const [row, ...others] = ledger.listed();
  if (row === undefined || others.length > 0) throw new Error(`${ledger.listed().length} rows`);
  return row;
};
const descriptions = (): readonly string[] => ledger.listed().map(({ feedDescription }) => feedDescription);

describe('a row that a delta does not contain', () => {
  test('stays, pending or posted', () => {
    ledger.merge(delta([coffee, pending]));
    expect(countsOf(ledger.merge(delta([])))).toEqual(NOTHING);
    expect(countsOf(ledger.merge(delta([rent])))).toEqual({ created: 1, updated: 0, removed: 0 });
    expect(ledger.listed()).toHaveLength(3);
  });

  test('that was pending for over a month is deleted, and stays so after a lost cursor', () => {
    ledger.merge(delta([pending]));
    ledger.pass(26);
    expect(countsOf(ledger.merge(delta([])))).toEqual(NOTHING);
    ledger.pass(3);
    expect(countsOf(ledger.merge(delta([])))).toEqual({ created: 0, updated: 0, removed: 1 });
    expect(countsOf(ledger.merge(delta([pending], { extent: 'all' })))).toEqual(NOTHING);
    expect(ledger.all()).toEqual([]);
  });
});

describe('a row that the upstream deletes', () => {
  test('is deleted, posted or pending, with its texts and amounts; only its id stays', () => {
    ledger.merge(delta([coffee, rent, pending]));
    expect(countsOf(ledger.merge(delta([], { removedIds: ['rent', 'pending'] })))).toEqual({
      created: 0,
      updated: 0,
      removed: 2,
    });
    expect(only().upstreamId).toBe('coffee');
    const tombstones = ledger.all().filter(({ deletedAt }) => deletedAt !== null);
    expect(new Set(tombstones.map(({ upstreamId }) => upstreamId))).toEqual(new Set(['pending', 'rent']));
    expect(
      tombstones.map(({ amountMinor, description, feedDescription }) => [amountMinor, description, feedDescription]),
    ).toEqual([
      [0n, '', ''],
      [0n, '', ''],
    ]);
  });

  test('does not return with an older answer, but an equal row with another id does', () => {
    ledger.merge(delta([coffee]));
    ledger.merge(delta([], { removedIds: ['coffee'] }));
    expect(countsOf(ledger.merge(delta([coffee], { extent: 'part' })))).toEqual(NOTHING);
    expect(
      countsOf(ledger.merge(delta([{ ...coffee, transactedOn: '2026-11-01', amountMinor: 7n, description: 'X' }]))),
    ).toEqual(NOTHING);
    expect(countsOf(ledger.merge(delta([{ ...coffee, upstreamId: 'again' }])))).toMatchObject({ created: 1 });
  });

  test('under an id that is unknown changes nothing and is no error', () => {
    ledger.merge(delta([coffee]));
    expect(countsOf(ledger.merge(delta([], { removedIds: ['never seen', '', '0'] })))).toEqual(NOTHING);
    expect(ledger.all()).toHaveLength(1);
  });

  test('and that is in the same answer under another id keeps its guid', () => {
    ledger.merge(delta([coffee]));
    const { guid } = only();
    ledger.merge(delta([{ ...coffee, upstreamId: 'coffee-2' }], { removedIds: ['coffee'] }));
    expect(only()).toMatchObject({ guid, upstreamId: 'coffee-2' });
  });

  test('is deleted although the same answer contains it', () => {
    ledger.merge(delta([coffee]));
    ledger.merge(delta([coffee], { removedIds: ['coffee'] }));
    expect(ledger.listed()).toEqual([]);
  });
});

describe('a pending row in a delta', () => {
  const posted = feedTransaction({
    upstreamId: 'posted',
    description: 'CORNER CAFE 0042 SEATTLE',
    amountMinor: 1_400n,
  });

  test.each([
    ['by a link', { ...posted, pendingUpstreamId: 'pending' }, []],
    ['by a link, while its id is taken back', { ...posted, pendingUpstreamId: 'pending' }, ['pending']],
    ['without a link, while its id is taken back', posted, ['pending']],
    ['under its id', { ...posted, upstreamId: 'pending' }, []],
  ])('that posts %s keeps its guid, and the same answer again changes nothing (P21)', (_, row, removedIds) => {
    ledger.merge(delta([pending]));
    const { guid } = only();
    ledger.merge(delta([row], { removedIds }));
    expect(only()).toMatchObject({ guid, status: 'POSTED', amountMinor: 1_400n });
    expect(countsOf(ledger.merge(delta([row], { removedIds })))).toEqual(NOTHING);
    const late = delta([], { removedIds: ['pending'].filter((id) => id !== row.upstreamId) });
    expect(countsOf(ledger.merge(late))).toEqual(NOTHING);
  });

  test('that the changes do not name is not taken for a new posted row of the same shop', () => {
    ledger.merge(delta([pending]));
    ledger.merge(delta([posted]));
    expect(
      ledger
        .listed()
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['PENDING', 'POSTED']);
  });
});

describe('equal rows', () => {
  const twin: FeedTransaction = { ...coffee, upstreamId: 'coffee-2' };

  test('one after the other are two where ids last (P20)', () => {
    ledger.merge(delta([coffee]));
    expect(countsOf(ledger.merge(delta([twin])))).toEqual({ created: 1, updated: 0, removed: 0 });
    expect(countsOf(ledger.merge(delta([coffee, twin], { extent: 'all' })))).toEqual(NOTHING);
  });

  test('are the stored ones where the upstream has only these, with new ids (P28)', () => {
    ledger.merge(delta([coffee, rent]));
    const guids = ledger.listed().map(({ guid }) => guid);
    const relinked = [coffee, rent].map((row) => ({ ...row, upstreamId: `new-${row.upstreamId}` }));
    expect(countsOf(ledger.merge(delta(relinked, { extent: 'all' })))).toEqual(NOTHING);
    expect(ledger.listed().map(({ guid }) => guid)).toEqual(guids);
    expect(ledger.listed().every(({ upstreamId }) => upstreamId?.startsWith('new-'))).toBe(true);
  });

  test('in two files are the stored ones where all ids of whole days differ', () => {
    const days = ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'];
    const file = (name: string, from: number, to: number) =>
      delta(
        days.slice(from, to).flatMap((transactedOn) => [
          { ...coffee, transactedOn, upstreamId: `${name}-${transactedOn}-1` },
          { ...coffee, transactedOn, upstreamId: `${name}-${transactedOn}-2` },
        ]),
        { extent: 'part' },
      );
    ledger.merge(file('download', 0, 3));
    expect(countsOf(ledger.merge(file('online', 1, 4)))).toEqual({ created: 2, updated: 0, removed: 0 });
    expect(countsOf(ledger.merge(file('again', 0, 4)))).toEqual(NOTHING);
    expect(ledger.listed()).toHaveLength(8);
  });

  test('are two where a file was cut between them', () => {
    const rows = [
      { ...rent, transactedOn: '2026-11-10' },
      { ...coffee, transactedOn: '2026-11-11' },
      { ...twin, transactedOn: '2026-11-11' },
      { ...rent, upstreamId: 'rent-2', transactedOn: '2026-11-12' },
    ];
    ledger.merge(delta(rows.slice(2), { extent: 'part' }));
    ledger.merge(delta(rows.slice(0, 2), { extent: 'part' }));
    expect(ledger.listed()).toHaveLength(4);
    expect(countsOf(ledger.merge(delta(rows, { extent: 'part' })))).toEqual(NOTHING);
  });

  test('without ids are as many as in the file that has the most (P20)', () => {
    const same = (count: number) =>
      delta(
        Array.from({ length: count }, () => ({ ...coffee, upstreamId: '' })),
        { extent: 'part' },
      );
    for (const count of [2, 1, 3, 2]) ledger.merge(same(count));
    expect(ledger.listed()).toHaveLength(3);
  });

  test('are found by content in a file without ids, and keep their ids', () => {
    ledger.merge(delta([coffee, rent]));
    const bare = [coffee, rent].map((row) => ({ ...row, upstreamId: null }));
    expect(countsOf(ledger.merge(delta(bare, { extent: 'part' })))).toEqual(NOTHING);
    expect(ledger.listed().map(({ upstreamId }) => upstreamId)).toEqual(['coffee', 'rent']);
  });
});

describe('a row that replaces another', () => {
  const corrected = { ...coffee, upstreamId: 'corrected', amountMinor: 1_350n, replacesIds: ['coffee'] };

  test('changes it in one row with its guid and edits; either file again changes none', () => {
    ledger.merge(delta([coffee, rent], { extent: 'part' }));
    const { guid } = ledger.listed().find(({ upstreamId }) => upstreamId === 'coffee') ?? {};
    ledger.edit(guid ?? '', {
      memo: 'mine',
      userSet: { category: false, description: false, date: false, memo: true },
    });
    expect(countsOf(ledger.merge(delta([corrected], { extent: 'part' })))).toEqual({
      created: 0,
      updated: 1,
      removed: 0,
    });
    const row = ledger.listed().find(({ upstreamId }) => upstreamId === 'corrected');
    expect(row).toMatchObject({ guid, amountMinor: 1_350n, memo: 'mine' });
    expect(countsOf(ledger.merge(delta([corrected], { extent: 'part' })))).toEqual(NOTHING);
    expect(countsOf(ledger.merge(delta([coffee, rent], { extent: 'part' })))).toEqual(NOTHING);
    expect(ledger.listed()).toHaveLength(2);
  });

  test('is the only one, whichever of the two files comes first', () => {
    ledger.merge(delta([corrected], { extent: 'part' }));
    expect(countsOf(ledger.merge(delta([coffee], { extent: 'part' })))).toEqual(NOTHING);
    expect(only()).toMatchObject({ amountMinor: 1_350n });
  });

  test.each([null, ''])(
    'keeps its guid without an id of its own (%j), also when both files come again',
    (upstreamId) => {
      ledger.merge(delta([coffee], { extent: 'part' }));
      const { guid } = only();
      for (const row of [{ ...corrected, upstreamId }, { ...corrected, upstreamId }, coffee]) {
        ledger.merge(delta([row], { extent: 'part' }));
      }
      expect(only()).toMatchObject({ guid, amountMinor: 1_350n });
    },
  );

  test('follows corrections of corrections, and replaces all rows that it names', () => {
    ledger.merge(delta([coffee], { extent: 'part' }));
    const { guid } = only();
    ledger.merge(delta([corrected], { extent: 'part' }));
    const last = { ...coffee, upstreamId: 'last', amountMinor: 1_300n, replacesIds: ['corrected'] };
    ledger.merge(delta([last], { extent: 'part' }));
    expect(only()).toMatchObject({ guid, amountMinor: 1_300n });
    ledger.merge(delta([{ ...rent, replacesIds: ['last', 'coffee', 'corrected'] }], { extent: 'part' }));
    expect(only()).toMatchObject({ guid, description: 'RENT' });
    for (const row of [coffee, corrected, last]) ledger.merge(delta([row], { extent: 'part' }));
    expect(descriptions()).toEqual(['RENT']);
  });

  test('stays deleted where the user deleted the earlier one', () => {
    ledger.merge(delta([coffee], { extent: 'part' }));
    ledger.edit(only().guid, { deletedAt: 1 });
    for (const row of [corrected, coffee, corrected]) {
      expect(countsOf(ledger.merge(delta([row], { extent: 'part' })))).toEqual(NOTHING);
    }
    expect(ledger.listed()).toEqual([]);
  });
});

test('thousands of equal rows are all kept, whatever ids they have (P20)', () => {
  const file = (name: string) => Array.from({ length: 2_000 }, (_, at) => ({ ...coffee, upstreamId: `${name}-${at}` }));
  ledger.merge(delta(file('a'), { extent: 'all' }));
  expect(countsOf(ledger.merge(delta(file('b'), { extent: 'all' })))).toEqual(NOTHING);
  expect(countsOf(ledger.merge(delta(file('c'), { extent: 'changes' })))).toMatchObject({ created: 2_000 });
  expect(countsOf(ledger.merge(delta([...file('b'), ...file('c')], { extent: 'part' })))).toEqual(NOTHING);
});
