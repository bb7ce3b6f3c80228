import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { accountIn, csvBytes, IDENTITY, mappingOf, rowLines } from '../../../../support/files/csv.ts';

const HEADER = 'Date,Text,Amount,Balance';
const GOOD = '2026-01-31,Shop,-1.50,98.50';
const good = mappingOf(csvBytes(`${HEADER}\n${GOOD}\n`), { currencyCode: 'USD' });
const read = (...lines: readonly string[]) =>
  readCsv(csvBytes([HEADER, GOOD, ...lines, ''].join('\n')), good, IDENTITY);
const failure = (code: string, line: number, column: number | null = null, columnName = '') => ({
  kind: 'read',
  accounts: [{ kind: 'failed', code, line, column, columnName }],
});

describe('a row that cannot be read fails the CSV file by line and column', () => {
  test.each([
    ['a day that does not exist', '2026-02-30,Shop,-1.50,', failure('date.malformed', 3, 1, 'Date')],
    ['another format of dates', '01/02/2026,Shop,-1.50,', failure('date.malformed', 3, 1, 'Date')],
    ['no date', ',Shop,-1.50,', failure('date.missing', 3, 1, 'Date')],
    ['no number', '2026-01-30,Shop,free,', failure('number.malformed', 3, 3, 'Amount')],
    ['the other decimal mark', '2026-01-30,Shop,"12,50",', failure('number.malformed', 3, 3, 'Amount')],
    ['an exponent', '2026-01-30,Shop,1e5,', failure('number.malformed', 3, 3, 'Amount')],
    ['two signs', '2026-01-30,Shop,(-5.00),', failure('number.malformed', 3, 3, 'Amount')],
    ['too many digits', `2026-01-30,Shop,${'9'.repeat(19)},`, failure('number.malformed', 3, 3, 'Amount')],
    ['a number of a thousand or of one', '2026-01-30,Shop,1.234,', failure('number.ambiguous', 3, 3, 'Amount')],
    ['a balance that is no number', '2026-01-30,Shop,-1.50,?', failure('number.malformed', 3, 4, 'Balance')],
    ['too many cells', '2026-01-30,Shop,and bar,-1.50,97.00', failure('row.cells', 3)],
    ['a cell beyond the header', '2026-01-30,Shop,-1.50,97.00,x', failure('row.cells', 3)],
    [
      'a line break before it',
      '2026-01-30,"a\n\nb",-1,\n2026-01-30,Shop,x,',
      failure('number.malformed', 6, 3, 'Amount'),
    ],
  ] as const)('with %s', (_, line, expected) => {
    expect(read(line, GOOD)).toMatchObject(expected);
  });

  test('with a word that names no direction', () => {
    const text = 'Date;Text;Amount;Type\n2026-01-31;Shop;1.50;debit\n2026-01-31;Shop;1.50;both\n';
    const mapping = mappingOf(csvBytes(text.replace('both', 'credit')), { currencyCode: 'USD' });
    expect(readCsv(csvBytes(text), mapping, IDENTITY)).toMatchObject(failure('direction.unknown', 3, 4, 'Type'));
  });

  test('also the last row, when its date is wrong', () => {
    expect(read('31.01.2026,Shop,-1.50,')).toMatchObject(failure('date.malformed', 3, 1, 'Date'));
    expect(read(',Shop,-1.50,')).toMatchObject(failure('date.missing', 3, 1, 'Date'));
  });
});

describe('lines of a CSV file that are no rows are left out', () => {
  test.each([
    ['empty ones', ['', ',,,', ' , ,\t,', '']],
    ['rows without an amount', ['2026-01-30,Balance brought forward,,100.00', '2026-01-30,Note,-,']],
    ['a sum at the end', ['Total,,-1.50,98.50']],
    ['a sum at the end, beside the texts', [',Total:,-1.50,']],
    ['a number alone at the end', [',,-1.50']],
    ['a balance at the end', ['Closing balance as of 31.01.2026,,98.50,']],
  ])('such as %s', (_, lines) => {
    expect(rowLines(accountIn(read(...lines)))).toEqual(['2026-01-31 -1.50 USD Shop']);
  });

  test('unless rows follow a sum, which is a fault', () => {
    expect(read('Total,,-1.50,', GOOD)).toMatchObject(failure('date.malformed', 3, 1, 'Date'));
  });

  test('such as a header of joined files, and equal rows count once', () => {
    const other = '2026-02-01,Shop,-2.00,';
    expect(rowLines(accountIn(read(GOOD, HEADER, GOOD, other)))).toEqual([
      '2026-01-31 -1.50 USD Shop',
      '2026-01-31 -1.50 USD Shop',
      '2026-02-01 -2.00 USD Shop',
    ]);
  });
});

describe('a kept mapping', () => {
  test('finds its header on another line', () => {
    const text = `Account;1\n\nExported on 2026-02-01\n${HEADER}\n${GOOD}\n`;
    expect(rowLines(accountIn(readCsv(csvBytes(text), good, IDENTITY)))).toEqual(['2026-01-31 -1.50 USD Shop']);
  });

  test.each([
    ['has another header', `Date,Text,Value,Balance\n${GOOD}\n`, 'header.missing'],
    ['has another delimiter', `${HEADER}\n${GOOD}\n`.replaceAll(',', ';'), 'header.missing'],
    ['has no rows', `${HEADER}\n`, 'rows.none'],
    ['is empty', '', 'header.missing'],
  ])('refuses a file that %s', (_, text, code) => {
    expect(readCsv(csvBytes(text), good, IDENTITY)).toEqual({ kind: 'refused', code, line: null });
  });

  test('reads UTF-8 and windows-1252, whatever it was made for', () => {
    const text = `${HEADER}\n2026-01-31,Café,-1.50,\n`;
    for (const encoding of ['utf-8', 'windows-1252'] as const) {
      for (const bytes of [Buffer.from(text), Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`)]) {
        const account = accountIn(readCsv(bytes, { ...good, encoding }, IDENTITY));
        expect(account.rows.map(({ description }) => description)).toEqual(['Café']);
      }
    }
  });

  test('reads another charset if it says so', () => {
    const bytes = Buffer.from(`${HEADER}\n2026-01-31,\u00a3\u00f3d\u009f,-1.50,\n`, 'latin1');
    const account = accountIn(readCsv(bytes, { ...good, encoding: 'windows-1250' }, IDENTITY));
    expect(account.rows[0]?.description).toBe('Łódź');
  });
});

describe('rows of a CSV file', () => {
  test('that are equal are all kept', () => {
    expect(accountIn(read(GOOD, GOOD)).rows).toHaveLength(3);
  });

  test('have texts on one line, with the quotation marks that are meant', () => {
    const { rows } = accountIn(read('2026-01-30,"5"" pipe,\r\n  blue\u0000",-1,', '2026-01-30,5" pipe,-1,'));
    expect(rows.map(({ description }) => description)).toEqual(['Shop', '5" pipe, blue', '5" pipe']);
  });

  test('keep amounts exact, and count those that are rounded', () => {
    const account = accountIn(
      read('2026-01-30,a,-123456789012345678.91,', '2026-01-30,b,0.125001,', '2026-01-30,c,-0.00,'),
    );
    expect(rowLines(account).slice(1)).toEqual([
      '2026-01-30 -123456789012345678.91 USD a',
      '2026-01-30 0.13 USD b',
      '2026-01-30 0.00 USD c',
    ]);
    expect(account.roundedCount).toBe(1);
  });

  test('with mixed line ends are all read', () => {
    const text = `${HEADER}\r${GOOD}\r\n${GOOD}\n\r${GOOD}`;
    expect(accountIn(readCsv(csvBytes(text), good, IDENTITY)).rows).toHaveLength(3);
  });
});

describe('the balance of a CSV file', () => {
  const balanceOf = (accountType: 'CHECKING' | 'CREDIT_CARD', ...lines: readonly string[]) => {
    const file = readCsv(csvBytes([HEADER, ...lines].join('\n')), good, { ...IDENTITY, accountType });
    return accountIn(file).account.balanceMinor;
  };

  test.each([
    ['the oldest row first', ['2026-01-01,a,1.00,1.00', '2026-01-02,b,2.00,3.00'], 300n],
    ['the youngest row first', ['2026-01-02,b,2.00,3.00', '2026-01-01,a,1.00,1.00'], 300n],
    ['the oldest row of one day first', ['2026-01-01,a,1.00,1.00', '2026-01-01,b,2.00,3.00'], 300n],
    ['the youngest row of one day first', ['2026-01-01,b,2.00,3.00', '2026-01-01,a,1.00,1.00'], 300n],
    ['one row', ['2026-01-01,a,1.00,1.00'], 100n],
    ['no order within one day', ['2026-01-01,a,5.00,1.00', '2026-01-01,b,2.00,9.00'], null],
  ] as const)('is that after the last row in time, in a file with %s', (_, lines, balance) => {
    expect(balanceOf('CHECKING', ...lines)).toBe(balance);
  });

  test('of a debt is positive, whether the file shows it as owned or as owed', () => {
    const held = ['2026-01-01,a,-1.00,-1.00', '2026-01-02,b,-2.00,-3.00'];
    const owed = ['2026-01-01,a,-1.00,1.00', '2026-01-02,b,-2.00,3.00'];
    expect([balanceOf('CREDIT_CARD', ...held), balanceOf('CREDIT_CARD', ...owed)]).toEqual([300n, 300n]);
    expect(balanceOf('CHECKING', ...owed)).toBe(-300n);
  });
});
