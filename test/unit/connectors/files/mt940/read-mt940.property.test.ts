import fc from 'fast-check';
import { Parser } from 'mt940js';
import { describe, expect, test } from 'vitest';
import type { FailedFileAccount, FileAccount, FileRead } from '../../../../../lib/connectors/files/file-read.ts';
import { readMt940File } from '../../../../../lib/connectors/files/mt940/read-mt940-file.ts';
import { isCivilDate } from '../../../../../lib/domain/kernel/calendar.ts';
import { accountOf, inBlocks, readText, statementText, withInformation } from '../../../../support/files/mt940.ts';
import {
  swiftAmount,
  swiftDay,
  type WrittenRow,
  writtenRow,
  writtenStatement,
} from '../../../../support/files/mt940-writer.ts';
import { signedMinorOf } from '../../../../support/files/ofx.ts';
import { mutated, mutationsWith } from '../../../../support/ledger/mutations.ts';
import { isSoundRow } from '../../../../support/ledger/sound-row.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

const rows = fc.array(writtenRow, { maxLength: 12 });
const currencies = fc.constantFrom('EUR', 'JPY', 'KWD');

describe('well-formed MT940 files', () => {
  test('give what was written, in each form and dialect', () => {
    forAll(
      runs(100),
      rows,
      currencies,
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      fc.boolean(),
      (written, currency, opening, hasBlocks) => {
        const text = writtenStatement(written, { currency, opening });
        const { account, rows } = accountOf(readText(hasBlocks ? inBlocks(text) : text));
        expect(
          rows.rows.map((row) => [
            signedMinorOf(row),
            row.currencyCode,
            row.transactedOn,
            row.postedOn,
            row.description,
          ]),
        ).toEqual(written.map((row) => [row.minor, currency, row.valueDay, row.bookingDay, row.payee]));
        expect(account.balanceMinor).toBe(written.reduce((sum, { minor }) => sum + minor, opening));
      },
    );
  });

  test('have the same content for another reader', () => {
    forAll(runs(50), rows, (written: readonly WrittenRow[]) => {
      const text = writtenStatement(written, { currency: 'EUR', opening: 0n });
      const [statement] = new Parser().parse(text);
      const { account, rows } = accountOf(readText(text));
      const cents = (amount: number) => BigInt(Math.round(amount * 100));
      const day = (date: Date) => date.toISOString().slice(0, 10);
      expect(rows.rows.map((row) => [signedMinorOf(row), row.transactedOn, row.extendedType])).toEqual(
        statement?.transactions.map((row) => [cents(row.amount), day(row.date), row.transactionType]),
      );
      expect(account.balanceMinor).toBe(cents(statement?.closingBalance ?? Number.NaN));
    });
  });
});

const GOOD_FILES: readonly Uint8Array[] = [
  statementText() + statementText({ account: 'NL02ABNA0123456789', currency: 'CHF' }),
  inBlocks(statementText()),
  withInformation('105?00FOLGELASTSCHRIFT?20EREF+4711?21SVWZ+Rechnung 7?32STROMWERK'),
  withInformation('/TRTP/SEPA OVERBOEKING/IBAN/NL02ABNA0123456789/NAME/J JANSEN/REMI/Factuur 7'),
  [':20:I', ':25:1/2', ':34F:EUR0,', ':61:2601200120D12,50NMSCNONREF', ':86:BAKERY', ':90D:1EUR12,50', '-', ''].join(
    '\r\n',
  ),
].map((text) => Buffer.from(text));

const INSERTED = [
  ':61:',
  ':86:',
  ':60F:',
  ':62F:',
  ':25:',
  '-}',
  '{4:',
  '{1:',
  '\r\n',
  '\n',
  '?20',
  '/NAME/',
  ',',
  '.',
  '0',
  'D',
  'RC',
  '\u0000',
  '9999999999',
];
const mutation = mutationsWith(INSERTED.map((text) => Buffer.from(text)));

const isSoundAccount = (account: FileAccount | FailedFileAccount): boolean =>
  account.kind === 'failed'
    ? (account.fault.line ?? 0) >= 1 && account.fault.message !== ''
    : account.rows.rows.every(isSoundRow) &&
      account.account.upstreamId !== '' &&
      (account.account.balanceAsOf === null || isCivilDate(account.account.balanceAsOf));

const isSound = (file: FileRead): boolean => file.kind === 'refused' || file.accounts.every(isSoundAccount);

describe('MT940 files that differ a little from good ones', () => {
  test('are read or refused with sound data, and never throw', () => {
    const outcomes = new Set<string>();
    forAll(
      runs(1_000, 20_000),
      fc.constantFrom(...GOOD_FILES),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      (bytes, mutations) => {
        const file = readMt940File(mutations.reduce(mutated, bytes));
        outcomes.add(file.kind === 'refused' ? file.fault.code : file.accounts.map(({ kind }) => kind).join(' '));
        return isSound(file);
      },
    );
    expect(outcomes.size).toBeGreaterThan(3);
  });
});

test('the writer of MT940 writes amounts and days as the standard has them', () => {
  expect([
    swiftAmount(123_450n, 'EUR'),
    swiftAmount(7n, 'JPY'),
    swiftAmount(5n, 'KWD'),
    swiftDay('2026-01-20'),
  ]).toEqual(['1234,50', '7,', '0,005', '260120']);
});
