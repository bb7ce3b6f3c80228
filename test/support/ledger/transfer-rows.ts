import fc from 'fast-check';
import { dayOf } from '../../../lib/domain/kernel/calendar.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import type { TransferPair } from '../../../lib/domain/ledger/transfers/pair-transfers.ts';
import type { TransferRow } from '../../../lib/domain/ledger/transfers/transfer-row.ts';

/** Accounts of a made-up user: twelve in four members. */
const ACCOUNTS = 12;
/** Some weeks before the first day that planning reads in any case. */
const FIRST_DAY = dayOf('2025-08-30');

/** A guid whose last digits are those of the number, as these are kept. */
export const guidOfNumber = <P extends 'TRN' | 'ACT'>(prefix: P, number: number) =>
  toGuid(prefix, `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`);

export const transferRow = (number: number, fields: Partial<TransferRow> = {}): TransferRow => ({
  guid: guidOfNumber('TRN', number),
  accountGuid: guidOfNumber('ACT', 0),
  type: 'DEBIT',
  amountMinor: 10_000n,
  currencyCode: 'EUR',
  day: FIRST_DAY,
  isConfirmed: false,
  ...fields,
});

/** Rows of few amounts on few days, so that most of them match another; fees are amounts that differ by one. */
export const rowsOfUser = ({ confirmed }: { readonly confirmed: boolean }): fc.Arbitrary<readonly TransferRow[]> =>
  fc
    .array(
      fc.record({
        account: fc.nat(ACCOUNTS - 1),
        type: fc.constantFrom('DEBIT' as const, 'CREDIT' as const),
        amountMinor: fc.constantFrom(10_000n, 10_001n, 25_000n, 40_000n),
        currencyCode: fc.constantFrom('EUR', 'EUR', 'EUR', 'SEK'),
        day: fc.nat(150).map((days) => FIRST_DAY + days),
        isConfirmed: confirmed ? fc.boolean() : fc.constant(false),
      }),
      { maxLength: 60 },
    )
    .map((rows) =>
      rows.map(({ account, ...row }, place) =>
        transferRow(place, { ...row, accountGuid: guidOfNumber('ACT', account) }),
      ),
    );

/** The rule in the plainest words: compares each row with each. */
export const simplePairs = (rows: readonly TransferRow[]): readonly string[] => {
  const fits = (a: TransferRow, b: TransferRow): boolean =>
    a.type !== b.type &&
    a.accountGuid !== b.accountGuid &&
    a.amountMinor === b.amountMinor &&
    a.currencyCode === b.currencyCode &&
    Math.abs(a.day - b.day) <= 5;
  const only = (
    among: readonly TransferRow[],
    isMatch: typeof fits,
  ): readonly (readonly [TransferRow, TransferRow])[] =>
    among.flatMap((row) => {
      const [other, second] = among.filter((one) => isMatch(row, one));
      if (row.type !== 'DEBIT' || other === undefined || second !== undefined) return [];
      return among.filter((one) => isMatch(other, one)).length === 1 ? [[row, other] as const] : [];
    });
  const confirmed = only(rows, (a, b) => fits(a, b) && (a.isConfirmed || b.isConfirmed));
  const settled = new Set(confirmed.flat());
  const others = only(
    rows.filter((row) => !settled.has(row)),
    fits,
  );
  return [...confirmed, ...others].map(([debit, credit]) => `${debit.guid} ${credit.guid}`).toSorted();
};

export const inWords = (pairs: readonly TransferPair[]): readonly string[] =>
  pairs.map(({ debit, credit }) => `${debit.guid} ${credit.guid}`).toSorted();
