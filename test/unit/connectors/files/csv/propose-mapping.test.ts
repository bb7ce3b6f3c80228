import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import type { ImportMapping } from '../../../../../lib/domain/imports/import-mapping.ts';
import { csvBytes, proposalOf, TODAY } from '../../../../support/files/csv.ts';

const table = (...lines: readonly string[]): Uint8Array => csvBytes(`${lines.join('\n')}\n`);
const withDates = (...dates: readonly string[]): Uint8Array =>
  table('Date;Text;Amount', ...dates.map((date) => `${date};Shop;-1.50`));
const withAmounts = (...amounts: readonly string[]): Uint8Array =>
  table('Date;Text;Amount', ...amounts.map((amount) => `2026-01-31;Shop;${amount}`));
const mappingOf = (bytes: Uint8Array): ImportMapping => proposalOf(bytes).mapping;
const fieldsOf = (bytes: Uint8Array): readonly (string | null)[] => mappingOf(bytes).columns.map(({ field }) => field);

describe('the format of dates', () => {
  test.each([
    [['31/01/2026', '03/02/2026'], 'DD/MM/YYYY'],
    [['01/31/2026', '02/03/2026'], 'MM/DD/YYYY'],
    [['2026-01-31'], 'YYYY-MM-DD'],
    [['2026/01/31'], 'YYYY/MM/DD'],
    [['31.01.2026'], 'DD.MM.YYYY'],
    [['3.2.2026'], 'DD.MM.YYYY'],
    [['03.02.26'], 'DD.MM.YY'],
    [['20260131'], 'YYYYMMDD'],
    [['31012026'], 'DDMMYYYY'],
    [['31 Jan 2026'], 'DD MMM YYYY'],
    [['31-janv.-2026'], 'DD-MMM-YYYY'],
    [['Jan 31, 2026'], 'MMM DD, YYYY'],
    [['3. Mär. 2026'], 'DD. MMM YYYY'],
    [['2026-01-31T23:59:59.999Z'], 'YYYY-MM-DD'],
    [['1/31/26 11:05 PM'], 'MM/DD/YY'],
    [['31Jan2026'], 'DDMMMYYYY'],
    [['31JAN26'], 'DDMMMYY'],
    [['Saturday, 31 January 2026'], 'DD MMM YYYY'],
    [['Sa, 31.01.2026', 'So 01.02.2026'], 'DD.MM.YYYY'],
    [['2026/01/31(土)'], 'YYYY/MM/DD'],
    [['2026-01-31 (Sat)'], 'YYYY-MM-DD'],
    [['09:31 31-01-2026'], 'DD-MM-YYYY'],
    [['31.01.2026-14.30.15'], 'DD.MM.YYYY'],
    [['Sept 30, 2025'], 'MMM DD, YYYY'],
    [['31 stycznia 2026'], 'DD MMM YYYY'],
    [['31 января 2026 г.'], 'DD MMM YYYY'],
    [['31 de enero de 2026'], 'DD de MMM de YYYY'],
    [['2026. 01. 31.'], 'YYYY. MM. DD'],
    [['2026. január 31.'], 'YYYY. MMM DD'],
    [['2026 m. sausio 31 d.'], 'YYYY m. MMM DD d.'],
    [['2026年1月31日'], 'YYYY年MM月DD日'],
    [['2026년 1월 31일'], 'YYYY년MM월DD일'],
    [['46053', '46037.5'], 'EXCEL'],
    // Lipanj is June in Croatian, and lipiec is July in Polish.
    [['1 lip 2025'], null],
    [['1 lip 2025', '1 sij 2026'], 'DD MMM(hr) YYYY'],
    [['1 lip 2025', '1 gru 2025'], 'DD MMM(pl) YYYY'],
    [['Karte 31.01.2026'], null],
  ] as const)('is found where the dates %j have only one', (dates, format) => {
    expect(mappingOf(withDates(...dates)).dateFormat).toBe(format);
  });

  test.each([
    [['03/04/2026', '05/06/2026']],
    [['03-04-2026']],
    [['05/05/2026', '06/06/2026']],
    [['03/04/05']],
    [['03042025']],
    // Nobody can say whether this is a day of 2013 or of 2026.
    [['13/04/26']],
  ] as const)('is never guessed where the dates %j have several', (dates) => {
    const { mapping, unsure } = proposalOf(withDates(...dates));
    expect(mapping.dateFormat).toBeNull();
    expect(unsure).toContain('dateFormat');
  });

  test('is not one in which a day would be years ahead', () => {
    expect(mappingOf(withDates('31/12/25')).dateFormat).toBe('DD/MM/YY');
    // Payments may be ordered for some months to come.
    expect(mappingOf(withDates('31/12/2026')).dateFormat).toBe('DD/MM/YYYY');
  });

  test('is found with the help of the other column of dates', () => {
    const bytes = table('Transaction Date,Posting Date,Text,Amount', '03/04/2026,13/04/2026,Shop,-1.50');
    expect(mappingOf(bytes)).toMatchObject({ dateFormat: 'DD/MM/YYYY' });
  });

  test('is found by one row among thousands', () => {
    const dates = Array.from({ length: 5_000 }, (_, at) => (at === 4_321 ? '13/04/2026' : '03/04/2026'));
    expect(mappingOf(withDates(...dates)).dateFormat).toBe('DD/MM/YYYY');
  });
});

describe('the decimal mark', () => {
  test.each([
    [['-12.34'], '.'],
    [['-12,34'], ','],
    [['1,234', '-1,234.50'], '.'],
    [['1.234', '-0,5'], ','],
    [['1.234.567', '-1.234'], ','],
    [['-5', '100'], '.'],
    [['0,123', '-5'], ','],
  ] as const)('is found in %j', (amounts, decimal) => {
    expect(mappingOf(withAmounts(...amounts)).decimal).toBe(decimal);
  });

  test.each([[['1,234', '-5']], [['-1.234']], [['1,5', '-1.5']]] as const)('is never guessed in %j', (amounts) => {
    const { mapping, unsure } = proposalOf(withAmounts(...amounts));
    expect(mapping.decimal).toBeNull();
    expect(unsure).toContain('decimal');
  });

  test('is found in balances too', () => {
    const bytes = table('Date;Text;Amount;Balance', '2026-01-31;Shop;-1,234;10.50');
    expect(mappingOf(bytes).decimal).toBe('.');
  });
});

describe('the sign of amounts', () => {
  test.each([
    [['-1.50', '2.50'], 'negative_is_out'],
    [['-1.50'], 'negative_is_out'],
    [['-1.50', '-2.50', '+3.00'], 'negative_is_out'],
    // Charges of a card, and the payment of its bill.
    [['-1.50', '+2.50', '+3.00'], null],
    [['-1.50', '2.50', '3.00'], null],
    [['1.50', '2.50'], null],
    [['1.50', '2.50', '3.50', '-4.00'], null],
  ] as const)('is found in the amounts %j', (amounts, sign) => {
    expect(mappingOf(withAmounts(...amounts)).sign).toBe(sign);
  });

  test.each([
    [['1.00;', ';2.00'], 'by_column'],
    [['-1.00;', ';2.00'], 'negative_is_out'],
    [['5.00;', '6.00;', '-1.00;'], 'by_column'],
    [['1.00;', '-5.00;', '-6.00;'], null],
    [[';2.00'], 'by_column'],
  ] as const)('is found in the debits and credits %j', (cells, sign) => {
    const bytes = table('Date;Text;Debit;Credit', ...cells.map((cell) => `2026-01-31;Shop;${cell}`));
    expect(mappingOf(bytes).sign).toBe(sign);
  });

  test('comes from a column of words only where the amounts have no sign', () => {
    const bytes = (amount: string) => table('Date;Text;Amount;Type', `2026-01-31;Shop;${amount};debit`);
    expect(fieldsOf(bytes('1.50'))).toEqual(['date', 'description', 'amount', 'direction']);
    expect(fieldsOf(bytes('-1.50'))).toEqual(['date', 'description', 'amount', null]);
  });
});

describe('the currency of a CSV file', () => {
  test.each([
    ['of a column', table('Date,Text,Amount,Currency', '2026-01-31,Shop,-1.50,chf'), 'CHF'],
    ['of a header', table('Date,Text,Amount (GBP)', '2026-01-31,Shop,-1.50'), 'GBP'],
    ['beside the numbers', table('Date,Text,Amount', '2026-01-31,Shop,-€1.50'), 'EUR'],
    ['of a line before the table', table('Currency:,SEK', 'Date,Text,Amount', '2026-01-31,Shop,-1.50'), 'SEK'],
    ['that several countries write as $', table('Date,Text,Amount', '2026-01-31,Shop,-$1.50'), null],
    ['of several', table('Date,Text,Amount,Currency', '2026-01-31,A,-1.50,CHF', '2026-01-31,B,-1.50,EUR'), null],
    ['that is not told', table('Date,Text,Amount', '2026-01-31,Shop,-1.50'), null],
  ] as const)('is found in: %s', (_, bytes, currencyCode) => {
    expect(mappingOf(bytes).currencyCode).toBe(currencyCode);
  });

  test('is that of the account, where it is known', () => {
    const bytes = table('Date,Text,Amount', '2026-01-31,Shop,-$1.50');
    expect(proposeMapping(bytes, { today: TODAY, currencyCode: 'CAD' })).toMatchObject({
      mapping: { currencyCode: 'CAD' },
      unsure: [],
    });
  });
});

describe('the columns of a CSV file', () => {
  test('are found by their cells where the header is in an unknown language', () => {
    const bytes = table('Dátum;Megnevezés;Összeg', '2026-01-31;Bolt;-1500,50', '2026-01-30;Fizetés;250000,00');
    expect(proposalOf(bytes)).toMatchObject({
      mapping: { headerRow: 1, columns: [{ field: 'date' }, { field: 'description' }, { field: 'amount' }] },
      unsure: ['currencyCode'],
    });
  });

  test('stay open where two of them could be the amount', () => {
    const { mapping, unsure } = proposalOf(table('2026-01-31;Shop;-1,50;10,00', '2026-01-30;Shop;-2,50;12,00'));
    expect(mapping).toMatchObject({ headerRow: null, decimal: null, sign: null });
    expect(unsure).toEqual(['columns', 'decimal', 'sign', 'currencyCode']);
  });

  test('with repeated texts are no ids', () => {
    const rows = ['T1,2026-01-31,Shop,-1.50', 'T1,2026-01-30,Shop,-2.50'];
    expect(fieldsOf(table('Transaction ID,Date,Text,Amount', ...rows))[0]).toBeNull();
  });

  test('are not found in the line that tells Excel the delimiter', () => {
    expect(mappingOf(table('sep=;', 'Date;Text;Amount', '2026-01-31;a,b;-1.50'))).toMatchObject({
      delimiter: ';',
      headerRow: 2,
    });
  });
});

describe('a proposed mapping', () => {
  test('shows five rows of the file', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `2026-01-0${at + 1},"Shop\n${at}",-1.50`);
    const { sample } = proposalOf(table('Date,Text,Amount', ...lines));
    expect(sample).toEqual(Array.from({ length: 5 }, (_, at) => [`2026-01-0${at + 1}`, `Shop\n${at}`, '-1.50']));
  });

  test.each([
    ['no table', 'Dear Sir,\nplease find enclosed,\n', { code: 'table.none', line: null }],
    ['one column', 'Date\n2026-01-31\n', { code: 'table.none', line: null }],
    [
      'an open quotation mark',
      'Date,Text,Amount\n2026-01-31,Shop,-1.50\n2026-01-31,"Shop,-1.50\n',
      { code: 'quote.open', line: 3 },
    ],
  ] as const)('is refused for a file with %s', (_, text, refusal) => {
    expect(proposeMapping(csvBytes(text), { today: TODAY, currencyCode: null })).toEqual({
      kind: 'refused',
      ...refusal,
    });
  });
});
