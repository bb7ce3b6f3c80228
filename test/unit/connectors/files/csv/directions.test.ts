import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import type { CompleteMapping } from '../../../../../lib/domain/imports/import-mapping.ts';
import {
  accountIn,
  csvBytes,
  knownFor,
  mappingOf,
  proposalOf,
  rowLines,
  rowsRead,
} from '../../../../support/files/csv.ts';

const CARD =
  'Date,Text,Debit,Credit\n2026-03-03,Shop,12.00,\n2026-03-02,Refund,-5.00,\n2026-03-01,Payment,,-300.00\n2026-02-28,Cafe,4.00,\n';

describe('the direction of money', () => {
  test('is that of its column, and negative debits are money back', () => {
    expect(rowsRead(CARD)).toEqual([
      [
        '2026-03-03 -12.00 EUR Shop',
        '2026-03-02 5.00 EUR Refund',
        '2026-03-01 300.00 EUR Payment',
        '2026-02-28 -4.00 EUR Cafe',
      ],
    ]);
  });

  test('is known of debits with both signs, where credits are negative', () => {
    const text =
      'Date,Text,Debit,Credit\n2026-03-03,Shop,12.00,\n2026-03-02,Refund,-5.00,\n2026-03-01,Payment,,-300.00\n';
    expect(proposalOf(csvBytes(text)).mapping.sign).toBe('by_column');
  });

  test('is the reverse for a negative credit, where the running balance says so', () => {
    const text = `Date,Text,Debit,Credit,Balance
2026-03-03,Shop,12.00,,83.00
2026-03-02,Deposit taken back,,-5.00,95.00
2026-03-01,Deposit,,100.00,100.00
`;
    expect(rowsRead(text)[0]?.at(1)).toBe('2026-03-02 -5.00 EUR Deposit taken back');
  });

  test('is that of the word beside it, whatever the sign of the amount', () => {
    const text =
      'Date,Text,Amount,Kind\n2026-03-03,Shop,12.00,Debit\n2026-03-02,Bill,-300.00,Credit\n2026-03-01,Cafe,4.00,Debit\n';
    expect(proposalOf(csvBytes(text)).mapping.sign).toBe('by_word');
    expect(rowsRead(text)).toEqual([
      ['2026-03-03 -12.00 EUR Shop', '2026-03-02 300.00 EUR Bill', '2026-03-01 -4.00 EUR Cafe'],
    ]);
  });

  test('is not that of a word that names the purpose', () => {
    const text =
      'Date,Text,Amount,Type\n2026-03-03,Shop,-12.00,Sale\n2026-03-02,Bill,300.00,Payment\n2026-03-01,Cafe,-4.00,Sale\n';
    expect(proposalOf(csvBytes(text)).mapping.sign).toBe('negative_is_out');
  });

  test('is asked for where most amounts have no sign, from the first row on', () => {
    const header = 'Date,Text,Amount\n';
    const rows = ['2026-03-03,Shop,12.00', '2026-03-02,Bill,-300.00', '2026-03-01,Cafe,4.00'];
    for (const some of [rows.slice(0, 1), rows]) {
      expect(proposalOf(csvBytes(header + some.join('\n'))).unsure).toContain('sign');
    }
  });

  test('is that of the balance, where the words beside the amounts say something else', () => {
    const text = `Date,Text,Amount,Direction,Balance
2026-03-01,Top up,300.00,Credit,400.00
2026-03-02,Shop,12.00,Credit,388.00
2026-03-03,Cafe,4.00,Credit,384.00
2026-03-04,Pay,100.00,Credit,484.00
`;
    const { mapping, unsure } = proposalOf(csvBytes(text));
    expect([mapping.columns[3]?.field, mapping.sign, unsure]).toEqual([null, null, ['sign', 'currencyCode']]);
  });

  test('is asked for where one word without a name above it stands in all rows', () => {
    const rows = '2026-03-01,Shop,12.00,Credit\n2026-03-02,Cafe,4.00,Credit\n';
    expect(proposalOf(csvBytes(rows)).unsure).toContain('columns');
    expect(proposalOf(csvBytes(`Date,Text,Amount,Direction\n${rows}`)).unsure).toEqual(['currencyCode']);
  });

  test.each(['Incasso', 'Įskaityta'])(
    'is not said by %s, which one bank writes for what another does not mean',
    (word) => {
      const text = `Date,Text,Amount,Type\n2026-03-01,Shop,12.00,${word}\n2026-03-02,Cafe,4.00,${word}\n`;
      expect(proposalOf(csvBytes(text)).unsure).toContain('sign');
    },
  );

  test('is not said by thanks in the text of a card payment', () => {
    const sideOf = (text: string) => {
      const rows = `2026-03-01,Oakfield School,500.00,\n2026-03-02,${text},,6.63\n`;
      return proposalOf(csvBytes(rows)).unsure;
    };
    expect(sideOf('Card Payment Thank you Bakery')).toContain('columns');
    expect(sideOf('Payment - thank you')).toEqual(['currencyCode']);
  });

  test('is asked for of two columns without names, however many rows one has', () => {
    const came = Array.from(
      { length: 30 },
      (_, at) => `2026-03-${String(at + 1).padStart(2, '0')},Client ${at},,10.50`,
    );
    expect(proposalOf(csvBytes(['2026-03-01,Rent,500.00,', ...came].join('\n'))).unsure).toContain('columns');
  });

  test('keeps its meaning in a mapping of an earlier release', () => {
    const { edition: _, ...kept }: CompleteMapping = mappingOf(csvBytes(CARD), { currencyCode: 'EUR' });
    const account = accountIn(readCsv(csvBytes(CARD), kept, knownFor(kept)));
    expect(rowLines(account).at(2)).toBe('2026-03-01 -300.00 EUR Payment');
  });
});
