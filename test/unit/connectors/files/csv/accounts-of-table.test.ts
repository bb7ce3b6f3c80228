import { describe, expect, test } from 'vitest';
import { ACCOUNTS_MAX } from '../../../../../lib/connectors/files/csv/limits.ts';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { csvBytes, IDENTITY, knownFor, mappingOf, rowsRead } from '../../../../support/files/csv.ts';

const HEADER = 'IBAN,Currency,Date,Amount,Balance,Text\n';
const TWO = `${HEADER}NL00BANK0000000001,EUR,2026-03-20,-12.50,87.50,Bakery
NL00BANK0000000001,EUR,2026-03-15,100.00,100.00,Employer
NL00BANK0000000002,USD,2026-03-16,200.00,5200.00,Savings
NL00BANK0000000002,USD,2026-03-31,3.00,5203.00,Interest
`;

const read = (text: string, named: Parameters<typeof readCsv>[3] = {}) => {
  const mapping = mappingOf(csvBytes(text), { currencyCode: 'EUR' });
  const file = readCsv(csvBytes(text), mapping, knownFor(mapping), named);
  if (file.kind === 'refused') throw new Error(file.code);
  return file.accounts.flatMap((account) => (account.kind === 'account' ? [account] : []));
};

describe('the accounts of a table', () => {
  test('are told apart by a column, each with its rows, currency and balance', () => {
    expect(
      read(TWO).map(({ account, rows }) => [account.name, account.currencyCode, account.balanceMinor, rows.length]),
    ).toEqual([
      ['Imported account 0001', 'EUR', 8750n, 2],
      ['Imported account 0002', 'USD', 520300n, 2],
    ]);
  });

  test('may be named', () => {
    const text =
      'Date,Text,Amount,Account Name\n2026-03-20,A,-1.00,Daily\n2026-03-19,B,2.00,Daily\n2026-03-18,C,-3.00,Card\n2026-03-17,D,-3.00,Card\n';
    expect(read(text).map(({ account }) => account.name)).toEqual(['Imported account Daily', 'Imported account Card']);
  });

  test('have ids that every file with them gives, and that show no number', () => {
    const [first, second] = read(TWO).map(({ account }) => account.upstreamId);
    const spaced = TWO.replaceAll('NL00BANK0000000001', 'NL00 BANK 0000 0000 01');
    expect(read(spaced).map(({ account }) => account.upstreamId)).toEqual([first, second]);
    expect(first).toMatch(/^CSV#[0-9a-f]{32}$/);
  });

  test('are those that are known by their key', () => {
    const key = read(TWO)[0]?.key ?? '';
    const account = { ...IDENTITY, upstreamId: 'known', name: 'Daily' };
    expect(read(TWO, { keyed: [{ key, account }] }).map((one) => one.account.name)).toEqual([
      'Daily',
      'Imported account 0002',
    ]);
  });

  test('are told by a number before the table', () => {
    const file = (number: string) =>
      `Account Number,${number}\n\nDate,Text,Amount\n2026-03-20,Bakery,-12.50\n2026-03-15,Employer,100.00\n`;
    const [one, other] = ['00000001', '00000002'].map((number) => read(file(number))[0]?.account.upstreamId);
    expect(one).toMatch(/^CSV#/);
    expect(other).not.toBe(one);
    expect(read(file('00000001'), { isNamed: true })[0]?.account).toMatchObject({
      upstreamId: 'CSV|1',
      name: 'Imported account',
    });
  });

  test.each(['Kontonummer: 1234567', 'Compte n° 00012345678', 'Account,"12-3456-7890123-00"', '38-9000-0000000-00,'])(
    'are told by a line such as %s',
    (line) => {
      const text = `${line}\nDate,Text,Amount\n2026-03-20,Bakery,-12.50\n2026-03-15,Employer,100.00\n`;
      expect(read(text).map(({ key }) => key)).toEqual([expect.any(String)]);
    },
  );

  test.each([
    ['a month', 'Account activity 2026 03'],
    ['a number of a statement', 'Account Statement 00123456'],
    ['a period', 'Account Statement,01/03/2026 - 31/03/2026'],
    ['a balance', 'Account Balance:,"1,070.35"'],
    ['a day', 'Account:,2026-03-31'],
  ])('are not told by %s before it', (_, line) => {
    const text = `${line}\n\nDate,Text,Amount\n2026-03-20,Bakery,-12.50\n2026-03-15,Employer,100.00\n`;
    expect(read(text).map(({ key }) => key)).toEqual([null]);
  });

  test('are told by a column before the texts, however few their rows are', () => {
    const text =
      'Account Designator,Posted Date,Description,Amount\n1234*S01,2026-03-20,A,-1.00\n1234*S01,2026-03-19,B,2.00\n1234*S02,2026-03-18,C,-3.00\n';
    expect(read(text).map(({ account }) => account.name)).toEqual(['Imported account 3401', 'Imported account 3402']);
  });

  test.each([
    ['beside its holder', 'Date,Text,Amount,Account Name,IBAN', ',Ann Example'],
    ['behind the other side, which changes more', 'Data;Odbiorca;Kwota;Waluta;Numer rachunku', ''],
  ])('are told by a column %s', (_, header, holder) => {
    const separator = header.includes(';') ? ';' : ',';
    const cells = (payee: string, account: string) => [
      '2026-03-20',
      payee,
      '-1.00',
      ...(separator === ';' ? ['PLN'] : []),
      ...holder.split(',').slice(1),
      account,
    ];
    const rows = [cells('A', '1111'), cells('B', '2222'), cells('C', '1111'), cells('D', '2222')];
    const text = `${header}\n${rows.map((row) => row.join(separator)).join('\n')}\n`;
    expect(read(text).map(({ rows: own }) => own.length)).toEqual([2, 2]);
  });

  test('are at most 500', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `2026-03-20,Shop,-1.00,NL${1_000_000 + at}`).flatMap((row) => [
        row,
        row,
      ]);
    const text = (count: number) => `Date,Text,Amount,Account Number\n${rows(count).join('\n')}\n`;
    const mapping = mappingOf(csvBytes(text(2)), { currencyCode: 'EUR' });
    const file = (count: number) => readCsv(csvBytes(text(count)), mapping, knownFor(mapping));
    expect(file(ACCOUNTS_MAX)).toMatchObject({ accounts: { length: ACCOUNTS_MAX } });
    expect(file(ACCOUNTS_MAX + 1)).toMatchObject({ kind: 'refused', code: 'limit.accounts' });
  });

  test.each([
    [
      'the other side',
      'Datum;Empfänger;Verwendungszweck;IBAN;Betrag\n20.03.2026;Miete GmbH;Miete;DE00;-500,00\n20.02.2026;Miete GmbH;Miete;DE00;-500,00\n',
    ],
    [
      'a payee',
      'Date,Payee,Account number,Amount\n2026-03-20,Rent Ltd,GB00,-500.00\n2026-02-20,Rent Ltd,GB00,-500.00\n',
    ],
  ])('are not told by the number of %s', (_, text) => {
    expect(read(text).map(({ key }) => key)).toEqual([null]);
    expect(rowsRead(text)).toHaveLength(1);
  });
});
