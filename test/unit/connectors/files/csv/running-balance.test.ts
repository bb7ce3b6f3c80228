import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { accountIn, csvBytes, knownFor, mappingOf, proposalOf, rowsRead } from '../../../../support/files/csv.ts';

const fieldsOf = (text: string) => proposalOf(csvBytes(text)).mapping.columns.map(({ field }) => field);
const amountsOf = (text: string) => rowsRead(text).map((rows) => rows.map((row) => row.split(' ').at(1)));

describe('a running balance proves how a table is read', () => {
  test('of several columns of money, the one that it follows from is the amount', () => {
    const text = `Date,Payee,Gross,Fee,Net,Balance
2026-03-03,Ann,-40.00,0.00,-40.00,55.50
2026-03-02,Bob,100.00,-4.50,95.50,95.50
`;
    expect(fieldsOf(text)).toEqual(['date', 'description', null, null, 'amount', 'balance']);
    expect(amountsOf(text)).toEqual([['-40.00', '95.50']]);
  });

  test.each([
    ['without a sign', '2.50'],
    ['with the sign of what goes out', '-2.50'],
  ])('a fee %s comes off the amount', (_, fee) => {
    const text = `Date,Text,Amount,Fee,Balance
2026-03-03,Cafe,-10.00,0.00,487.50
2026-03-02,Exchange,-100.00,${fee},497.50
2026-03-01,Top up,600.00,0.00,600.00
`;
    expect(amountsOf(text)).toEqual([['-10.00', '-102.50', '600.00']]);
  });

  test('a fee that is in the amount comes off no second time, file by file', () => {
    const header = 'Date,Text,Amount,Fee,Balance\n';
    const free = `${header}2026-03-02,Cafe,-10.00,0.00,90.00\n2026-03-01,Top up,100.00,0.00,100.00\n`;
    const mapping = mappingOf(csvBytes(free), { currencyCode: 'EUR' });
    const amounts = (amount: string) => {
      const text = `${header}2026-04-02,Exchange,${amount},1.00,78.00\n2026-04-01,Cafe,-1.00,0.00,89.00\n`;
      return accountIn(readCsv(csvBytes(text), mapping, knownFor(mapping))).rows.map((row) => row.amountMinor);
    };
    expect([amounts('-10.00'), amounts('-11.00')]).toEqual([
      [1100n, 100n],
      [1100n, 100n],
    ]);
  });

  test('net amounts are read where a fee is named and no balance is', () => {
    const text =
      'Date,Text,Amount,Fee,Net\n2026-03-02,Client,100.00,3.20,96.80\n2026-03-01,Refund,-10.00,0.00,-10.00\n';
    expect(amountsOf(text)).toEqual([['96.80', '-10.00']]);
  });

  test('deposits without any sign are known to have come in', () => {
    const text = 'Date,Text,Amount,Balance\n2026-03-02,Interest,3.00,203.00\n2026-03-01,Transfer,200.00,200.00\n';
    expect(proposalOf(csvBytes(text))).toMatchObject({
      mapping: { sign: 'negative_is_out' },
      unsure: ['currencyCode'],
    });
  });

  test('amounts without any sign went out where it falls, and came in where it rises', () => {
    const text = `Date,Text,Amount,Balance
2026-03-04,Shop,35.10,252.40
2026-03-03,Gift,100.00,287.50
2026-03-02,Grocer,12.50,187.50
2026-03-01,Salary,200.00,200.00
`;
    expect(proposalOf(csvBytes(text)).unsure).toEqual(['currencyCode']);
    const oldestFirst = text.split('\n').slice(1, -1).toReversed().join('\n');
    expect(amountsOf(text)).toEqual([['-35.10', '100.00', '-12.50', '200.00']]);
    expect(amountsOf(`Date,Text,Amount,Balance\n${oldestFirst}\n`)).toEqual([['200.00', '-12.50', '100.00', '-35.10']]);
  });

  test('charges that lower it are known to have gone out', () => {
    const text = `Date,Text,Amount,Balance
2026-03-03,Shop,12.00,388.00
2026-03-02,Shop,100.00,400.00
2026-03-01,Salary,-500.00,500.00
`;
    expect(proposalOf(csvBytes(text))).toMatchObject({ mapping: { sign: 'positive_is_out' } });
  });

  test('the decimal mark is that with which it adds up', () => {
    const text = (balance: string) =>
      `Date;Text;Amount;Balance\n2026-03-02;Shop;-2,000;${balance}\n2026-03-01;Shop;-5;8,000\n`;
    const decimalOf = (balance: string) => proposalOf(csvBytes(text(balance))).mapping.decimal;
    expect([decimalOf('6,000'), decimalOf('7998'), decimalOf('6')]).toEqual([null, null, ',']);
  });

  test('a column without a known name has it, where each row follows', () => {
    const text = `Date,Text,Amount,Xyz
2026-03-03,Shop,-1.00,8.00
2026-03-02,Shop,-2.00,9.00
2026-03-01,Shop,-3.00,11.00
`;
    expect(fieldsOf(text)).toEqual(['date', 'description', 'amount', 'balance']);
  });
});

describe('rows that the running balance does not follow from', () => {
  const file = (third: string) => {
    const text = `Date,Text,Amount,Balance
2026-03-04,D,-1.00,93.00
2026-03-03,C,${third},94.00
2026-03-02,B,-2.00,97.00
2026-03-01,A,-1.00,99.00
`;
    const mapping = mappingOf(csvBytes(text), { currencyCode: 'EUR' });
    return accountIn(readCsv(csvBytes(text), mapping, knownFor(mapping))).notAdding.map(({ line }) => line);
  };

  test('are told by their line, and come', () => {
    expect([file('-3.00'), file('-3.50')]).toEqual([[], [3]]);
  });

  test('are none in a table whose balances follow from nothing', () => {
    const text =
      'Date,Text,Amount,Balance\n2026-03-02,A,-1.00,5.00\n2026-03-01,B,-2.00,5.00\n2026-02-28,C,-3.00,5.00\n';
    const mapping = mappingOf(csvBytes(text), { currencyCode: 'EUR' });
    expect(accountIn(readCsv(csvBytes(text), mapping, knownFor(mapping))).notAdding.map(({ line }) => line)).toEqual(
      [],
    );
  });
});
