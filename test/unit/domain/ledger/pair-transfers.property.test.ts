import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, firstDayOf, monthOfDay } from '../../../../lib/domain/kernel/calendar.ts';
import {
  lookUpTransfers,
  NO_OWN_TRANSFERS,
  type OwnTransfers,
} from '../../../../lib/domain/ledger/transfers/own-transfers.ts';
import { pairTransfers } from '../../../../lib/domain/ledger/transfers/pair-transfers.ts';
import {
  PAIRS_MAX,
  renewedTransfers,
  searchedFrom,
} from '../../../../lib/domain/ledger/transfers/renewed-transfers.ts';
import type { TransferRow } from '../../../../lib/domain/ledger/transfers/transfer-row.ts';
import { guidOfNumber, inWords, rowsOfUser, simplePairs, transferRow } from '../../../support/ledger/transfer-rows.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const EVERY_DAY = Number.NEGATIVE_INFINITY;
const keptOf = (rows: readonly TransferRow[]): OwnTransfers =>
  renewedTransfers(NO_OWN_TRANSFERS, pairTransfers(rows), EVERY_DAY);

describe('pairs of rows', () => {
  test('are those of a simple search that compares each row with each', () => {
    forAll(runs(2_000), rowsOfUser({ confirmed: true }), (rows) => {
      expect(inWords(pairTransfers(rows))).toEqual(simplePairs(rows));
    });
  });

  test('are the same in any order of the rows', () => {
    const orders = rowsOfUser({ confirmed: true }).chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    forAll(runs(1_000), orders, ([rows, shuffled]) => {
      expect(keptOf(shuffled)).toBe(keptOf(rows));
    });
  });

  test('have no row twice, and none that could belong to two', () => {
    forAll(runs(1_000), rowsOfUser({ confirmed: false }), (rows) => {
      const pairs = pairTransfers(rows);
      const paired = pairs.flatMap(({ debit, credit }) => [debit, credit]);
      expect(new Set(paired).size).toBe(paired.length);
      for (const row of paired) {
        const matches = rows.filter(
          (one) =>
            one.type !== row.type &&
            one.accountGuid !== row.accountGuid &&
            one.amountMinor === row.amountMinor &&
            one.currencyCode === row.currencyCode &&
            Math.abs(one.day - row.day) <= 5,
        );
        expect(matches).toHaveLength(1);
      }
    });
  });

  test('found again from the day of a change on are those of a search over all rows', () => {
    /** What happens to the rows: some come, some go, a user confirms one. */
    const history = fc.tuple(
      rowsOfUser({ confirmed: true }),
      fc.array(fc.array(fc.nat(59), { maxLength: 6 }), { maxLength: 6 }),
    );
    forAll(runs(1_000), history, ([all, changes]) => {
      const there = new Set<TransferRow>();
      let kept = NO_OWN_TRANSFERS;
      for (const places of changes) {
        const changed = places.flatMap((place) => all[place] ?? []);
        for (const row of changed) if (!there.delete(row)) there.add(row);
        const changedFrom = Math.min(...changed.map(({ day }) => dayOf(firstDayOf(monthOfDay(day)))));
        const { pairsFromDay, rowsFromDay } = searchedFrom(changedFrom);
        const read = [...there].filter(({ day }) => day >= rowsFromDay);
        kept = renewedTransfers(kept, pairTransfers(read), pairsFromDay);
        expect(kept).toBe(keptOf([...there]));
      }
    });
  });
});

describe('a search among 100,000 rows', () => {
  const COUNT = 100_000;
  /** How often the search asked for the day of a row. */
  let asked = 0;
  class WatchedRow implements TransferRow {
    readonly guid: TransferRow['guid'];
    readonly accountGuid: TransferRow['accountGuid'];
    readonly type: TransferRow['type'];
    readonly amountMinor: bigint;
    readonly currencyCode = 'EUR';
    readonly isConfirmed = false;
    readonly #day: number;

    constructor({ guid, accountGuid, type, amountMinor, day }: TransferRow) {
      [this.guid, this.accountGuid, this.type, this.amountMinor, this.#day] = [
        guid,
        accountGuid,
        type,
        amountMinor,
        day,
      ];
    }

    get day(): number {
      asked += 1;
      return this.#day;
    }
  }
  const LOOKS_PER_ROW_MAX = 40;

  test.each([
    ['of one amount on one day', () => ({ amountMinor: 10_000n, day: 20_000 })],
    ['of one amount over years', (place: number) => ({ amountMinor: 10_000n, day: 20_000 + (place % 3_000) })],
    ['of ten amounts', (place: number) => ({ amountMinor: BigInt(place % 10), day: 20_000 + (place % 900) })],
    ['of 50,000 amounts', (place: number) => ({ amountMinor: BigInt(place >> 1), day: 20_000 + (place % 900) })],
  ])('%s looks at each a few times', (_, fieldsOf) => {
    const rows = Array.from(
      { length: COUNT },
      (_unused, place) =>
        new WatchedRow(
          transferRow(place, {
            ...fieldsOf(place),
            type: place % 2 === 0 ? 'DEBIT' : 'CREDIT',
            accountGuid: guidOfNumber('ACT', place % 12),
          }),
        ),
    );
    asked = 0;
    pairTransfers(rows);
    expect(asked / COUNT).toBeLessThan(LOOKS_PER_ROW_MAX);
  });

  test('keeps the newest of too many pairs', () => {
    const rows = Array.from({ length: 2 * (PAIRS_MAX + 10) }, (_, place) =>
      transferRow(place, {
        amountMinor: BigInt(place >> 1) + 1n,
        day: 10_000 + (place >> 1),
        type: place % 2 === 0 ? 'DEBIT' : 'CREDIT',
        accountGuid: guidOfNumber('ACT', place % 2),
      }),
    );
    const { countBetween } = lookUpTransfers(keptOf(rows));
    expect(countBetween(10_010, 10_010 + PAIRS_MAX)).toBe(2 * PAIRS_MAX);
    expect(countBetween(0, 10_009)).toBe(0);
  });
});
