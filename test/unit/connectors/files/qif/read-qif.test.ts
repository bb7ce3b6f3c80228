import { describe, expect, test } from 'vitest';
import { readQifTable } from '../../../../../lib/connectors/files/qif/table.ts';
import { tables } from '../../../../../lib/connectors/files/table.ts';
import { completeMapping } from '../../../../../lib/domain/imports/import-mapping.ts';
import { proposalOf, qifText, readText, rowsIn } from '../../../../support/files/qif.ts';

const US = ['D1/20/2026', 'T-12.50', 'PBAKERY'];
const US_ROW = ['2026-01-20', -1_250n, 'BAKERY', null, null];

describe('a QIF file', () => {
  test.each([
    ['of a bank', qifText(US)],
    ['of a card', qifText(US).replace('Bank', 'CCard')],
    ['of cash, in lower case', qifText(US).replace('!Type:Bank', '!type:cash ')],
    ['of another asset', qifText(US).replace('Bank', 'Oth A')],
    ['with options and an account', `!Option:AutoSwitch\n!Account\nNChecking\nTBank\n^\n${qifText(US)}`],
    [
      'with a list of accounts before',
      `!Account\nNA\nTBank\n^\nNB\nTCash\n^\n!Clear:AutoSwitch\n!Account\nNA\n^\n${qifText(US)}`,
    ],
    ['with categories and prices', `!Type:Cat\nNFood\nE\n^\n${qifText(US)}!Type:Prices\n"A",1.5,"1/1/26"\n^\n`],
    ['with line ends of Windows', qifText(US).replaceAll('\n', '\r\n')],
    ['with an opening balance', qifText(['D1/1/2026', 'T100.00', 'POpening Balance', 'L[Checking]'], US)],
    ['with the amount in U only', qifText(US).replace('T-', 'U-')],
  ])('gives its rows %s', async (_, text) => {
    expect(await rowsIn(text)).toEqual([US_ROW]);
  });

  test.each([
    ["1/20'26", '2026-01-20'],
    ["1/20' 6", '2006-01-20'],
    ['1/20/26', '2026-01-20'],
    ['1/20/98', '1998-01-20'],
    [' 1/20/2026', '2026-01-20'],
    ['01-20-2026', '2026-01-20'],
    ['20.1.26', '2026-01-20'],
    ['20/1/2026', '2026-01-20'],
    ['2026-01-20', '2026-01-20'],
    ["20.1'2026", '2026-01-20'],
  ])('may write its days as %s', async (date, day) => {
    expect((await rowsIn(qifText([`D${date}`, 'T-12.50', 'PBAKERY'])))[0]?.[0]).toBe(day);
  });

  test('that writes apostrophes writes years of the last century without', async () => {
    const text = qifText(["D1/20'06", 'T-1.00', 'PA'], ['D1/21/06', 'T-1.00', 'PB']);
    expect((await rowsIn(text)).map(([day]) => day)).toEqual(['2006-01-20', '1906-01-21']);
  });

  test.each([
    ['1,234.56', 123_456n],
    ['-1,234.56', -123_456n],
    ['1234,56', 123_456n],
    ['-1.234,56', -123_456n],
    ['12', 1_200n],
  ])('may write its amounts as %s', async (amount, minor) => {
    expect((await rowsIn(qifText(['D1/20/2026', `T${amount}`, 'PBAKERY'])))[0]?.[1]).toBe(minor);
  });

  test('keeps category, transfer and splits in the memo; the row is the total', async () => {
    const split = [
      'D1/20/2026',
      'T-12.50',
      'PMARKET',
      'MWeek 3',
      'LFood',
      'SFood',
      'EBread',
      '$-10.00',
      'SHome',
      '$-2.50',
    ];
    const transfer = ['D1/21/2026', 'T-5.00', 'PMe', 'L[Savings]', 'N101'];
    const card = ['D1/22/2026', 'T5.00', 'NDEP', 'MGift'];
    expect(await rowsIn(qifText(split, transfer, card))).toEqual([
      ['2026-01-20', -1_250n, 'MARKET', 'Week 3 Food Food, Bread -10.00; Home -2.50', null],
      ['2026-01-21', -500n, 'Me', '[Savings]', '101'],
      ['2026-01-22', 500n, 'DEP Gift', null, null],
    ]);
  });

  test('of investments gives what moves cash, and nothing else', async () => {
    const action = (name: string, amount: string) => ['D1/20/2026', `N${name}`, 'YACME', 'I10', 'Q2', `T${amount}`];
    const rows = [
      action('Buy', '20.00'),
      action('Sell', '30.00'),
      action('Div', '1.00'),
      action('ReinvDiv', '1.00'),
      action('ShrsIn', '0.00'),
      action('BuyX', '20.00'),
      ['D1/21/2026', 'NXIn', 'PDeposit', 'T100.00', 'L[Checking]', '$100.00'],
      ['D1/22/2026', 'NCash', 'T-3.00', 'PFee'],
    ];
    expect(await rowsIn(qifText(...rows).replace('Bank', 'Invst'))).toEqual([
      ['2026-01-20', -2_000n, 'Buy ACME', null, null],
      ['2026-01-20', 3_000n, 'Sell ACME', null, null],
      ['2026-01-20', 100n, 'Div ACME', null, null],
      ['2026-01-21', 10_000n, 'Deposit', '[Checking]', null],
      ['2026-01-22', -300n, 'Fee', null, null],
    ]);
  });

  test('says nothing of the balance, and has the format QIF', async () => {
    const file = await readText(qifText(US));
    expect(file).toMatchObject({
      format: 'QIF',
      accounts: [{ account: { balanceMinor: null }, rows: { extent: 'part' } }],
    });
  });
});

describe('the mapping of a QIF file', () => {
  test('asks for the order of day and month, and the currency, where nothing shows them', () => {
    expect(proposalOf(qifText(['D3/4/2026', 'T-12.50', 'PA']))).toMatchObject({
      mapping: { sign: 'negative_is_out', decimal: '.', headerRow: 1 },
      unsure: ['dateFormat', 'currencyCode'],
    });
    expect(proposalOf(qifText(['D20/1/2026', 'T-12,50', 'PA']))).toMatchObject({ unsure: ['currencyCode'] });
  });

  test('takes the currency of the country that writes the month first', () => {
    expect(proposalOf(qifText(US))).toMatchObject({
      mapping: { dateFormat: 'MM/DD/YYYY', currencyCode: 'USD' },
      unsure: [],
    });
  });

  test('has the sign of the format where most amounts are positive', () => {
    expect(proposalOf(qifText(US, US, ['D1/21/2026', 'T5.00', 'PA']))).toMatchObject({ unsure: [] });
    expect(proposalOf(qifText(['D1/20/2026', 'T5.00', 'PA']))).toMatchObject({ mapping: { sign: 'negative_is_out' } });
  });

  test('fits the next file of the same account, and of no other', async () => {
    const named = (name: string, rows: string) => `!Account\nN${name}\n^\n${rows}`;
    const proposal = proposalOf(named('A', qifText(US)));
    const mapping = proposal.kind === 'proposed' ? completeMapping(proposal.mapping) : null;
    if (mapping === null) throw new Error('no mapping');
    const next = qifText(['D2/1/2026', 'T1.00', 'PX']);
    expect(await tables.fits(Buffer.from(named('A', next)), mapping)).toBe(true);
    expect(await tables.fits(Buffer.from(named('B', next)), mapping)).toBe(false);
    expect(await tables.fits(Buffer.from(next), mapping)).toBe(false);
    expect(await tables.fits(Buffer.from('!Type:Cat\nNFood\n^\n'), mapping)).toBe(false);
  });
});

describe('a QIF file that cannot be read', () => {
  test.each([
    ['has no rows', '!Type:Bank\n', 'rows.none', null],
    ['has only categories', '!Type:Cat\nNFood\n^\n', 'rows.none', null],
    ['has several accounts', `!Account\nNA\n^\n${qifText(US)}!Account\nNB\n^\n${qifText(US)}`, 'accounts.several', 13],
    ['is cut off inside a row', `${qifText(US)}D1/21/2026\nT-1`, 'row.cut_off', 6],
    ['has a line without end', `!Type:Bank\nP${'x'.repeat(5_000)}\n^\n`, 'limit.field', 2],
    ['has a row without end', `!Type:Bank\n${'Sx\n'.repeat(3_000)}^\n`, 'limit.fields', 2_002],
    ['has too many rows', qifText(...Array.from({ length: 50_001 }, () => ['D1/1/26'])), 'limit.rows', 100_003],
  ])('is refused by name where it %s', (_, text, code, line) => {
    expect(proposalOf(text)).toMatchObject({ kind: 'refused', fault: { code, line } });
  });

  test('fails with the line of the row', async () => {
    const text = qifText(US, ['D2/30/2026', 'T-1.00', 'PX']);
    expect(await readText(text)).toMatchObject({
      accounts: [{ kind: 'failed', fault: { code: 'date.malformed', line: 6 } }],
    });
  });

  test('because it was cut off at any byte gives whole rows only', () => {
    const text = qifText(US, ["D1/21'26", 'T-1,234.56', 'PRENT']);
    for (let length = 0; length < text.length; length += 1) {
      const table = readQifTable(Buffer.from(text.slice(0, length)));
      const rows = table.kind === 'table' ? table.records.slice(1) : [];
      expect(rows.map(({ cells }) => cells[1])).toEqual(
        rows.length === 0 ? [] : ['-12.50', '-1,234.56'].slice(0, rows.length),
      );
      if (table.kind === 'table') expect(text.slice(0, length).trimEnd().endsWith('^')).toBe(true);
    }
  });
});
