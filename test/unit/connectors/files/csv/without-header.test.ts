import { describe, expect, test } from 'vitest';
import { csvBytes, proposalOf, rowsRead } from '../../../../support/files/csv.ts';

const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

test('amounts in whole numbers are no counts and no numbers of branches', () => {
  const text = table('2026/03/20,花屋,0421,1250,1,1250,', '2026/03/18,文具店,0421,800,3,800,', ',,,,,2050,');
  const { mapping, unsure } = proposalOf(csvBytes(text));
  expect(mapping.columns.map(({ field }) => field)).toEqual(['date', 'description', null, 'amount', null, null, null]);
  expect(unsure).toEqual(['sign', 'currencyCode']);
  expect(rowsRead(text, { sign: 'positive_is_out', currencyCode: 'JPY' })).toEqual([
    ['2026-03-20 -1250 JPY 花屋', '2026-03-18 -800 JPY 文具店'],
  ]);
});

test('a card that thanks for a payment shows which of two columns came in', () => {
  const rows = ['3 Mar 26,Garden Shop,,18.20', '2 Mar 26,"Payment, Thank You",90.00,'];
  expect(proposalOf(csvBytes(table(...rows))).unsure).toEqual(['currencyCode']);
  expect(rowsRead(table(...rows))).toEqual([
    ['2026-03-03 -18.20 EUR Garden Shop', '2026-03-02 90.00 EUR Payment, Thank You'],
  ]);
});

describe('a table without a header is read by its cells', () => {
  test.each([
    [
      'amounts, and balances that follow from them',
      table('20/03/2026,"-12.50","BAKERY SYDNEY","+1487.50"', '15/03/2026,"+1500.00","Salary","+1500.00"'),
      ['2026-03-20 -12.50 EUR BAKERY SYDNEY', '2026-03-15 1500.00 EUR Salary'],
    ],
    [
      'balances before and after',
      table('77\t20260320\t1500,00\t1487,50\t-12,50\tBAKERY', '77\t20260315\t0,00\t1500,00\t1500,00\tSALARY'),
      ['2026-03-20 -12.50 EUR BAKERY', '2026-03-15 1500.00 EUR SALARY'],
    ],
    [
      'two columns of money, and a balance',
      table('03/20/2026,BAKERY,12.50,,1487.50', '03/15/2026,EMPLOYER,,1500.00,1500.00'),
      ['2026-03-20 -12.50 EUR BAKERY', '2026-03-15 1500.00 EUR EMPLOYER'],
    ],
    [
      'two columns of money, of which each row has one',
      table('20 Mar 2026,Shop in town,,20.59', '18 Mar 2026,Thank you,100.00,', '17 Mar 2026,Cafe in town,,4.10'),
      ['2026-03-20 -20.59 EUR Shop in town', '2026-03-18 100.00 EUR Thank you', '2026-03-17 -4.10 EUR Cafe in town'],
    ],
    [
      'two dates, of which the first counts',
      table('20.03.2026;Bakery;19.03.2026;-12,50;EUR', '15.03.2026;Salary;14.03.2026;1.500,00;EUR'),
      ['2026-03-20 -12.50 EUR Bakery', '2026-03-15 1500.00 EUR Salary'],
    ],
    [
      'letters for the direction',
      table('20.03.2026;A Holder;Bakery;12,50;S', '15.03.2026;A Holder;Employer;1.500,00;H'),
      ['2026-03-20 -12.50 EUR Bakery', '2026-03-15 1500.00 EUR Employer'],
    ],
    [
      'kinds of payment, which repeat',
      table(
        '2026-03-20;Bakery;Payment by card;-12,50;EUR',
        '2026-03-18;Cinema;Payment by card;-9,00;EUR',
        '2026-03-15;Firm;Pay;1500,00;EUR',
      ),
      [
        '2026-03-20 -12.50 EUR Bakery (Payment by card)',
        '2026-03-18 -9.00 EUR Cinema (Payment by card)',
        '2026-03-15 1500.00 EUR Firm (Pay)',
      ],
    ],
    [
      'a line of another length before it',
      table(
        'Account;Account;****0001;31/03/2026;;1 487,50',
        '20/03/2026;Card;;BAKERY PARIS;-12,50',
        '15/03/2026;Credit;;EMPLOYER SA;1500,00',
      ),
      ['2026-03-20 -12.50 EUR BAKERY PARIS (Card)', '2026-03-15 1500.00 EUR EMPLOYER SA (Credit)'],
    ],
  ])('with %s', (_, text, rows) => {
    expect(proposalOf(csvBytes(text)).mapping.headerRow).toBeNull();
    expect(rowsRead(text)).toEqual([rows]);
  });
});
