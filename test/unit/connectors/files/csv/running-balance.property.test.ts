import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestBalanceOf, proveBalances, rowsNotAdding } from '../../../../../lib/connectors/files/csv/balance.ts';
import { goesOnFrom } from '../../../../../lib/domain/imports/same-account.ts';
import { formatMoney } from '../../../../../lib/domain/kernel/money.ts';
import { rowsRead } from '../../../../support/files/csv.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

const CENTS_MAX = 10n ** 7n;
/** More than any amount: numbers that may follow from the balances by chance are asked about. */
const OTHER_MINOR = 2n * CENTS_MAX;
const cents = fc.bigInt({ min: -CENTS_MAX, max: CENTS_MAX }).filter((amount) => amount !== 0n);
/** A fee is small beside any amount, and there is one at least. */
const FEE_MAX = 100n;
/** Some went out: where all came in and none has a sign, nothing shows which way the first one went. */
const moves = fc
  .array(fc.record({ amount: cents, fee: fc.bigInt({ min: 1n, max: FEE_MAX - 1n }) }), {
    minLength: 4,
    maxLength: 12,
  })
  .filter((made) => made.some(({ amount }) => amount < 0n));

/** The rows in the order of time, each with the balance after it. */
const withBalances = (amounts: readonly bigint[], opening: bigint) => {
  let balanceMinor = opening;
  return amounts.map((signedMinor, at) => {
    balanceMinor += signedMinor;
    return { date: `2026-01-${String(at + 1).padStart(2, '0')}`, signedMinor, balanceMinor, line: at + 1 };
  });
};

const euros = (minor: bigint): string => formatMoney(minor, 'EUR');
const amountsRead = (text: string): readonly (string | undefined)[] =>
  (rowsRead(text)[0] ?? []).map((row) => row.split(' ')[1]);

describe('whatever the amounts are,', () => {
  test('balances prove the order of rows, and whether they are of money held', () => {
    forAll(runs(200), moves, cents, fc.boolean(), fc.boolean(), (made, opening, isDown, isOwed) => {
      const rows = withBalances(
        made.map(({ amount }) => amount),
        opening,
      );
      const shown = rows.map((row) => (isOwed ? { ...row, balanceMinor: -row.balanceMinor } : row));
      const inOrder = isDown ? shown.toReversed() : shown;
      expect(proveBalances(inOrder).adding).toBe(rows.length - 1);
      expect(rowsNotAdding(inOrder)).toEqual([]);
      expect(latestBalanceOf(inOrder)?.asOf).toBe(rows.at(-1)?.date);
    });
  });

  test('the rest of a file goes on from the balance after any of its rows', () => {
    forAll(runs(200), moves, cents, fc.nat(), (made, opening, cut) => {
      const rows = withBalances(
        made.map(({ amount }) => amount),
        opening,
      );
      const at = cut % (rows.length - 1);
      expect(goesOnFrom(rows.slice(at + 1), rows[at]?.balanceMinor ?? 0n)).toBe(true);
      expect(goesOnFrom(rows, CENTS_MAX * 1_000n)).toBe(false);
    });
  });

  test('they are found beside other numbers in a table without a header', () => {
    forAll(
      runs(100),
      moves,
      cents,
      fc.array(cents, { minLength: 12, maxLength: 12 }),
      fc.boolean(),
      (made, opening, decoys, isDown) => {
        const rows = withBalances(
          made.map(({ amount }) => amount),
          opening,
        ).map(
          ({ date, signedMinor, balanceMinor }, at) =>
            `${date};${euros(OTHER_MINOR + (decoys[at] ?? 1n))};${euros(signedMinor)};Shop ${'abcdefghijkl'.charAt(at)}bc;${euros(balanceMinor)}`,
        );
        const inOrder = isDown ? rows.toReversed() : rows;
        const meant = made.map(({ amount }) => euros(amount));
        expect(amountsRead(`${inOrder.join('\n')}\n`)).toEqual(isDown ? meant.toReversed() : meant);
      },
    );
  });

  test('fees come off them where the balance says so, and only there', () => {
    forAll(runs(100), moves, cents, fc.boolean(), (made, opening, isNet) => {
      const moved = made.map(({ amount, fee }) => amount * FEE_MAX - (isNet ? 0n : fee));
      const rows = withBalances(moved, opening).map(
        ({ date, balanceMinor }, at) =>
          `${date},Shop ${'abcdefghijkl'.charAt(at)}bc,${euros((made[at]?.amount ?? 0n) * FEE_MAX)},${euros(made[at]?.fee ?? 0n)},${euros(balanceMinor)}`,
      );
      const text = `Date,Text,Amount,Fee,Balance\n${rows.join('\n')}\n`;
      expect(amountsRead(text)).toEqual(moved.map(euros));
    });
  });
});
