import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinRows } from '../../../../lib/domain/ledger/joining/join-rows.ts';
import { isListed, type LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import { guidsOf } from '../../../../lib/domain/transactions/transaction.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { delta, deltaLedger } from '../../../support/ledger/delta.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const SHOPS = ['CAFE', 'RENT'] as const;
const DAYS = ['2026-11-10', '2026-11-11'] as const;

/** How often a file has each payment; few payments, so that files overlap and have twins. */
type FileCounts = readonly number[];
const PAYMENTS = DAYS.flatMap((day) => SHOPS.map((shop) => ({ day, shop })));

const filesOf = (twinsMax: number) =>
  fc.array(
    fc.record({
      counts: fc.array(fc.nat({ max: twinsMax }), { minLength: PAYMENTS.length, maxLength: PAYMENTS.length }),
      isOfLost: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  );

/** A bank numbers its payments: the second of two equal ones has the same id in every file. */
const rowsOf = (counts: FileCounts, hasIds: boolean): readonly FeedTransaction[] =>
  PAYMENTS.flatMap(({ day, shop }, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, twin) =>
      feedTransaction({
        upstreamId: hasIds ? `${day} ${shop} ${twin}` : null,
        description: shop,
        transactedOn: day,
        postedOn: day,
      }),
    ),
  );

const textsOf = (rows: readonly LedgerRow[]): readonly string[] =>
  rows
    .filter(isListed)
    .map((row) => `${row.date} ${row.feedDescription} ${row.upstreamId}`)
    .sort();

describe('the rows of two members that are joined (P28)', () => {
  test.each([
    ['ids', true],
    ['no ids', false],
  ])('are those of one member with all files, however they were split, with %s', (_, hasIds) => {
    forAll(runs(300, 5_000), filesOf(3), (files) => {
      const [one, kept, lost] = [deltaLedger(), deltaLedger(0), deltaLedger(1)];
      for (const { counts, isOfLost } of files) {
        const file = delta(rowsOf(counts, hasIds), { extent: 'part' });
        one.merge(file);
        (isOfLost ? lost : kept).merge(file);
      }
      const joined = joinRows({ kept: kept.all(), lost: lost.all(), nowMs: TEST_NOW });
      expect(textsOf(joined)).toEqual(textsOf(one.all()));
      // Every row is found by its guid, and by that of each row that became it.
      const before = [...kept.all(), ...lost.all()].map(({ guid }) => guid).sort();
      expect(joined.flatMap(guidsOf).sort()).toEqual(before);
      expect(textsOf(joinRows({ kept: lost.all(), lost: kept.all(), nowMs: TEST_NOW }))).toEqual(textsOf(joined));
    });
  });

  test('stay the same when one of their files is imported again', () => {
    forAll(runs(100, 2_000), filesOf(2), fc.boolean(), (files, hasIds) => {
      const [kept, lost, after] = [deltaLedger(0), deltaLedger(1), deltaLedger(2)];
      const sent = files.map(({ counts, isOfLost }) => {
        const file = delta(rowsOf(counts, hasIds), { extent: 'part' });
        (isOfLost ? lost : kept).merge(file);
        return file;
      });
      after.put(joinRows({ kept: kept.all(), lost: lost.all(), nowMs: TEST_NOW }));
      for (const file of sent) expect(after.merge(file)).toMatchObject({ created: 0, updated: 0, removed: 0 });
    });
  });

  test('stay the same objects where the other member adds nothing', () => {
    forAll(100, filesOf(2), fc.boolean(), (files, hasIds) => {
      const kept = deltaLedger();
      for (const { counts } of files) kept.merge(delta(rowsOf(counts, hasIds), { extent: 'part' }));
      const joined = joinRows({ kept: kept.all(), lost: [], nowMs: TEST_NOW });
      expect(joined.every((row, at) => row === kept.all()[at])).toBe(true);
    });
  });
});
