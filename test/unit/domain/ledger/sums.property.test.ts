import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceChangeOf } from '../../../../lib/domain/accounts/monthly-balance.ts';
import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { hintedGuid } from '../../../../lib/domain/kernel/hinted-guid.ts';
import { formatMoney, parseMoney, scaleOf } from '../../../../lib/domain/kernel/money.ts';
import { isListed, type LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import { partOf } from '../../../../lib/domain/ledger/split.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { testIds } from '../../../support/adapters/ids.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { brokenSplits } from '../../../support/ledger/ledger-changes.ts';
import { mergeServed } from '../../../support/ledger/merging.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

/** The kinds of account of the sandbox bank, in currencies of 0, 2 and 3 digits. */
const ACCOUNT_TYPES = ['CHECKING', 'SAVINGS', 'CREDIT_CARD', 'LOAN', 'INVESTMENT'] as const;
const CURRENCIES = ['JPY', 'USD', 'KWD'] as const;

const bankRow = fc.record({
  day: fc.nat(20),
  type: fc.constantFrom('CREDIT' as const, 'DEBIT' as const),
  minor: fc.bigInt({ min: 1n, max: 10n ** 16n }),
  /** What a tip or a corrected posting makes of it in the next refresh. */
  correction: fc.integer({ min: -9, max: 30 }),
  shares: fc.array(fc.nat(100), { maxLength: 4 }),
  arrivesLate: fc.boolean(),
});

const ids = testIds('sums');
const at = Date.parse('2026-11-21T08:00:00.000Z');
const parts = (row: LedgerRow, shares: readonly number[]): readonly LedgerRow[] => {
  if (shares.length === 0) return [row];
  let left = row.amountMinor;
  const amounts = shares.map((share) => {
    const amount = (left * BigInt(share)) / 100n;
    left -= amount;
    return amount;
  });
  const children = [...amounts, left].map((amountMinor) =>
    partOf(
      row,
      { amountMinor, categoryGuid: null, description: null, memo: null },
      hintedGuid('TRN', { timeMs: Date.parse(row.date), memberOrdinal: 0 }, ids.uuid()),
      at,
    ),
  );
  return [{ ...row, hasBeenSplit: true }, ...children];
};

describe('sums of rows', () => {
  test('of parts equal their row, and of rows the change of the balance (P22, P23)', () => {
    forAll(
      runs(1_000),
      fc.constantFrom(...ACCOUNT_TYPES),
      fc.constantFrom(...CURRENCIES),
      fc.array(bankRow, { minLength: 1, maxLength: 6 }),
      (accountType, currencyCode, bank) => {
        const asServed = (
          minorOf: (row: (typeof bank)[number]) => bigint,
          isLate: boolean,
        ): readonly FeedTransaction[] =>
          bank.flatMap((row, index) => {
            if (row.arrivesLate && !isLate) return [];
            // As a connector reads it: decimal text of the currency's own digits.
            const text = formatMoney(minorOf(row), currencyCode);
            expect(text.split('.')[1]?.length ?? 0).toBe(scaleOf(currencyCode));
            const amount = parseMoney(text, currencyCode);
            if (amount.kind === 'refused') throw new Error('not an amount');
            const transactedOn = addDays('2026-11-01', row.day);
            const { type } = row;
            return [
              feedTransaction({
                upstreamId: `row-${index}`,
                transactedOn,
                type,
                currencyCode,
                amountMinor: amount.minor,
              }),
            ];
          });
        const merge = (stored: readonly LedgerRow[], rows: readonly FeedTransaction[]) =>
          mergeServed(stored, { kind: 'window', rows, servedFrom: '2026-10-01' }, { nowMs: at, ids }).rows;
        const corrected = ({ minor, correction }: (typeof bank)[number]): bigint =>
          minor + (minor * BigInt(correction)) / 100n;

        const first = merge(
          [],
          asServed(({ minor }) => minor, false),
        );
        const split = first.flatMap((row) => parts(row, bank[Number(row.upstreamId?.slice(4))]?.shares ?? []));
        expect(brokenSplits(split)).toEqual([]);
        const last = merge(split, asServed(corrected, true));
        expect(brokenSplits(last)).toEqual([]);

        let expected = 0n;
        for (const row of bank)
          expected += balanceChangeOf(accountType, { type: row.type, amountMinor: corrected(row) });
        const sumOf = (rows: readonly LedgerRow[]): bigint =>
          rows.reduce((sum, row) => sum + balanceChangeOf(accountType, row), 0n);
        const listed = last.filter(isListed);
        expect(sumOf(listed.filter(({ parentGuid }) => parentGuid === null))).toBe(expected);
        expect(sumOf(listed.filter(({ hasBeenSplit }) => !hasBeenSplit))).toBe(expected);
      },
    );
  });
});
