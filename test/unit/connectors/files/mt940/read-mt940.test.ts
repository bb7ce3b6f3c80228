import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../../../lib/connectors/files/format.ts';
import { readMt940File } from '../../../../../lib/connectors/files/mt940/read-mt940-file.ts';
import {
  accountOf,
  accountsOf,
  inBlocks,
  outcomeOf,
  readText,
  rowIn,
  rowsIn,
  statementText,
} from '../../../../support/files/mt940.ts';
import { amountsOf } from '../../../../support/files/ofx.ts';

const ROW = '2026-01-20 2026-01-20 -1250 EUR BAKERY';
const SECOND = statementText({
  opening: 'C260131EUR987,50',
  rows: [':61:2602030203C1500,00NTRFREF7//B7', ':86:EMPLOYER'],
  closing: 'C260228EUR2487,50',
});

describe('an MT940 file', () => {
  test.each([
    ['bare', statementText()],
    ['with blocks', inBlocks(statementText())],
    ['with its first field behind the blocks', inBlocks(statementText()).replace('{4:\r\n', '{4:')],
    ['with a trailer', `${inBlocks(statementText())}{5:{CHK:ABCDEF123456}}\r\n`],
    ['behind words of the bank', `ABNANL2A\r\n940\r\nABNANL2A\r\n${statementText()}`],
    ['with line feeds', statementText().replaceAll('\r\n', '\n')],
    ['with carriage returns', statementText().replaceAll('\r\n', '\r')],
    ['without a line at its end', statementText().replace('-\r\n', '')],
    ['with blanks before its fields', statementText().replaceAll(/^:/gm, '  :')],
    [
      'with fields of the bank',
      statementText({ rows: [':61:2601200120D12,50NMSCNONREF', ':86:BAKERY', ':NS:01Text', '02More'] }),
    ],
  ])('gives its rows %s', (_, text) => {
    expect(formatOf(Buffer.from(text))).toBe('mt940');
    expect(rowsIn(text)).toEqual([ROW]);
  });

  test('says account, balances and days', () => {
    const { account, rows } = accountOf(
      readText(statementText({ after: [':64:C260131EUR900,00', ':65:C260201EUR1,00', ':86:End'] })),
    );
    expect(account).toMatchObject({
      upstreamId: 'MT940|12345678/1234567890|EUR',
      name: 'Account 7890',
      accountNumber: '1234567890',
      accountType: 'UNKNOWN',
      currencyCode: 'EUR',
      balanceSign: 'asHeld',
      balanceMinor: 98_750n,
      balanceAsOf: '2026-01-31',
      availableBalanceMinor: 90_000n,
    });
    expect(rows).toMatchObject({ extent: 'part', removedIds: [], servedFrom: '2026-01-01', servedTo: '2026-01-31' });
  });

  test.each([
    ['DE89370400440532013000', 'MT940|DE89370400440532013000|EUR', '3000'],
    ['NL02ABNA0123456789EUR', 'MT940|NL02ABNA0123456789|EUR', '6789'],
    ['NL02ABNA0123456789 EUR', 'MT940|NL02ABNA0123456789|EUR', '6789'],
    ['BANKDEFF/DE89370400440532013000', 'MT940|BANKDEFF/DE89370400440532013000|EUR', '3000'],
  ])('names its account by %s', (account, upstreamId, digits) => {
    expect(accountOf(readText(statementText({ account }))).account).toMatchObject({
      upstreamId,
      name: `Account ${digits}`,
    });
  });

  test('of an account that owes has a balance below 0', () => {
    const text = statementText({ opening: 'D260101EUR10,', closing: 'D260131EUR22,50' });
    expect(accountOf(readText(text)).account.balanceMinor).toBe(-2_250n);
  });

  test('with statements of one account has the balance of the youngest', () => {
    for (const text of [
      statementText() + SECOND,
      SECOND + statementText(),
      inBlocks(statementText()) + inBlocks(SECOND),
    ]) {
      const { account, rows } = accountOf(readText(text));
      expect(rows.rows).toHaveLength(2);
      expect(rows).toMatchObject({ servedFrom: '2026-01-01', servedTo: '2026-02-28' });
      expect(account).toMatchObject({ balanceMinor: 248_750n, balanceAsOf: '2026-02-28' });
    }
  });

  test('keeps twins on two pages, and has rows once that come again', () => {
    const page = (opening: string, closing: string) =>
      statementText({ opening, closing }).replace(':60F:', ':60M:').replace(':62F:', ':62M:');
    const pages = page('C260101EUR1000,00', 'C260131EUR987,50') + page('C260131EUR987,50', 'C260131EUR975,00');
    expect(rowsIn(pages)).toEqual([ROW, ROW]);
    expect(rowsIn(pages + pages)).toEqual([ROW, ROW]);
  });

  test('with statements of several accounts gives each its rows', () => {
    const other = statementText({ account: '12345678/99', currency: 'CHF' });
    expect(accountsOf(readText(statementText() + other)).map(outcomeOf)).toEqual([
      'read Account 7890 1',
      'read Account 99 1',
    ]);
  });

  test('may have one reference for several statements', () => {
    const other = statementText({ account: '12345678/99' }).replace(/^:20:.*\r\n/, '');
    expect(accountsOf(readText(statementText().replace('-\r\n', '') + other)).map(outcomeOf)).toEqual([
      'read Account 7890 1',
      'read Account 99 1',
    ]);
  });

  test.each([
    ['latin1', 'EUR', 'BÄCKEREI é', 'BÄCKEREI é'],
    ['latin1', 'PLN', 'PIEKARNIA \u00a3\u00f3d\u009f', 'PIEKARNIA Łódź'],
    ['utf8', 'PLN', 'Łódź', 'Łódź'],
  ] as const)('is read in the characters of its bank: %s %s', (charset, currency, written, expected) => {
    const text = statementText({ currency, rows: [':61:2601200120D12,50NMSCNONREF', `:86:${written}`] });
    expect(accountOf(readText(text, charset)).rows.rows[0]?.description).toBe(expected);
  });

  test('without a statement is refused', () => {
    expect(readText(':20:A\n')).toMatchObject({ kind: 'refused', fault: { code: 'statement.none' } });
  });
});

describe('a row of an MT940 file', () => {
  const read = (line: string, closing: string, more: readonly string[] = []) =>
    rowIn(statementText({ rows: [`:61:${line}`, ...more], closing: `C260131EUR${closing}` }));

  test.each([
    ['2601200120D12,50NMSCNONREF', '987,50', -1_250n, '2026-01-20', '2026-01-20'],
    ['260120D12,50NMSCNONREF', '987,50', -1_250n, '2026-01-20', '2026-01-20'],
    ['2601200121DR12,50NMSCNONREF', '987,50', -1_250n, '2026-01-20', '2026-01-21'],
    ['2601200120C12,50N051NONREF', '1012,50', 1_250n, '2026-01-20', '2026-01-20'],
    ['2601200120CR12,5NMSC', '1012,50', 1_250n, '2026-01-20', '2026-01-20'],
    ['2601200120RD12,NMSCNONREF', '1012,00', 1_200n, '2026-01-20', '2026-01-20'],
    ['2601200120RC12,00NMSCNONREF', '988,00', -1_200n, '2026-01-20', '2026-01-20'],
    ['2601200120RCR12,00NMSCNONREF', '988,00', -1_200n, '2026-01-20', '2026-01-20'],
    ['2601200120RC12,00NMSCNONREF', '1012,00', 1_200n, '2026-01-20', '2026-01-20'],
    ['2601021231D,05NMSCNONREF', '999,95', -5n, '2026-01-02', '2025-12-31'],
    ['2512310102D12,50NMSCNONREF', '987,50', -1_250n, '2025-12-31', '2026-01-02'],
    ['2602300228D12,50NMSCNONREF', '987,50', -1_250n, '2026-02-28', '2026-02-28'],
    ['2601200120D12.50NMSCNONREF', '987,50', -1_250n, '2026-01-20', '2026-01-20'],
  ])('as %s is read', (line, closing, minor, valueDay, bookingDay) => {
    const row = read(line, closing);
    expect(amountsOf([row])).toEqual([minor]);
    expect(row).toMatchObject({ transactedOn: valueDay, postedOn: bookingDay, status: 'POSTED', upstreamId: null });
  });

  test('without information has what its line says', () => {
    expect(read('2601200120D12,50NTRFINVOICE 7//B7', '987,50', ['CORNER CAFE'])).toMatchObject({
      description: 'CORNER CAFE',
      memo: 'INVOICE 7',
      extendedType: 'NTRF',
    });
    expect(read('2601200120D12,50NTRFINVOICE 7//B7', '987,50').description).toBe('INVOICE 7');
    for (const reference of ['NONREF', 'EREF//15362', ''])
      expect(read(`2601200120D12,50NTRF${reference}`, '987,50').description).toBe('NTRF');
  });

  test('of a check has its number', () => {
    expect(read('2601200120D12,50NCHK1234', '987,50').checkNumber).toBe('1234');
  });
});

describe('a fault of an account in an MT940 file', () => {
  const OTHER = statementText({ account: '12345678/99' });
  const good = statementText();

  test.each([
    ['a closing balance that rows do not give', good.replace('987,50', '987,51'), 'balance.mismatch', 15],
    ['no closing balance', good.replace(/:62F:.*\r\n/, ''), 'statement.cut_off', 13],
    ['no opening balance', good.replace(/:60F:.*\r\n/, ''), 'balance.opening_missing', 12],
    ['an opening balance that is none', good.replace('C260101EUR', 'X260101EUR'), 'balance.malformed', 12],
    ['balances in two currencies', good.replace('C260131EUR', 'C260131CHF'), 'balance.malformed', 15],
    ['a row that is none', good.replace('D12,50', 'X12,50'), 'row.malformed', 13],
    ['a day that does not exist', good.replace('2601200120', '2613200120'), 'date.malformed', 13],
    ['an amount of two numbers', good.replace('D12,50', 'D1 2 3,50'), 'number.malformed', 13],
  ])('fails that account by name, with code and line, and no other: %s', (_, text, code, line) => {
    expect(accountsOf(readText(OTHER + text)).map(outcomeOf)).toEqual([
      'read Account 99 1',
      `failed Account 7890 ${code} ${line}`,
    ]);
  });

  test('without a number of an account is reported', () => {
    expect(accountsOf(readText(OTHER + good.replace(/:25:.*\r\n/, ''))).map(outcomeOf)).toEqual([
      'read Account 99 1',
      'failed  account.missing 9',
    ]);
  });

  test('fails it with all its statements, which would be incomplete', () => {
    expect(accountsOf(readText(good + SECOND.replace('2487,50', '1,00'))).map(outcomeOf)).toEqual([
      'failed Account 7890 balance.mismatch 15',
    ]);
  });
});

describe('an MT940 file that was cut off', () => {
  const text = inBlocks(statementText({ account: '12345678/99' })) + inBlocks(statementText());

  test('at any byte gives whole statements only, and names the one that is not', () => {
    const second = text.lastIndexOf(':25:');
    for (let length = 0; length < text.length; length += 1) {
      const file = readMt940File(Buffer.from(text.slice(0, length)));
      const outcomes = file.kind === 'refused' ? [file.fault.code] : file.accounts.map(outcomeOf);
      const [first = '', other] = outcomes;
      expect(first).toMatch(
        /^(?:statement\.none|read Account 99 1|failed .*(?:cut_off|malformed|mismatch|_missing) \d+)$/,
      );
      if (length > second + 30) expect(first).toBe('read Account 99 1');
      if (other !== undefined) expect(other).toMatch(/^(?:read Account 7890 1|failed )/);
    }
  });
});

describe('an MT942 file', () => {
  const interim = (rows: readonly string[], after: readonly string[] = []) =>
    [
      ':20:INTERIM',
      ':25:12345678/1234567890',
      ':28C:1/1',
      ':34F:EUR0,',
      ':13D:2601201200+0100',
      ...rows,
      ...after,
      '-',
      '',
    ].join('\r\n');
  const ROWS = [':61:2601200120D12,50NMSCNONREF', ':86:BAKERY', ':61:2601200120C5,00NMSCNONREF', ':86:REFUND'];
  const TOTALS = [':90D:1EUR12,50', ':90C:1EUR5,00', ':86:All of the day'];

  test('gives the entries of the day as posted, and no balance', () => {
    for (const text of [interim(ROWS), interim(ROWS, TOTALS), inBlocks(interim(ROWS, TOTALS), '942')]) {
      const { account, rows } = accountOf(readText(text));
      expect(account).toMatchObject({
        balanceMinor: null,
        balanceAsOf: null,
        upstreamId: 'MT940|12345678/1234567890|EUR',
      });
      expect(rows.rows).toMatchObject([
        { description: 'BAKERY', status: 'POSTED', memo: null },
        { description: 'REFUND', status: 'POSTED', memo: null },
      ]);
    }
  });

  test('gives expected entries as pending', () => {
    const row = rowIn(interim([':61:2601200120ED12,50NMSCNONREF', ':86:BAKERY']));
    expect(row).toMatchObject({ status: 'PENDING', type: 'DEBIT', postedOn: null });
  });

  test('is one account with the MT940 of the next day, in which its rows come once', () => {
    expect(rowsIn(interim(ROWS.slice(0, 2)) + statementText())).toEqual([ROW]);
  });

  test.each([
    ['totals that are not those of its rows', interim(ROWS, [':90D:2EUR12,50']), 'total.mismatch'],
    ['no end and no totals', interim(ROWS).replace('-\r\n', ''), 'statement.cut_off'],
    ['no end of its block', inBlocks(interim(ROWS, TOTALS), '942').replace('-}', ''), 'statement.cut_off'],
  ])('fails where it has %s', (_, text, code) => {
    expect(accountsOf(readText(text)).map(outcomeOf)[0]).toContain(code);
  });
});
