import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { csvBytes, knownFor, mappingOf, proposalOf, rowsRead } from '../../../../support/files/csv.ts';

const TWO_MARKS =
  'Date;Text;Amount;Balance\n2026-03-20;Bakery;-12,50;1487.50\n2026-03-15;Employer;"1 500,00";1500.00\n';
const RIGHT = [['2026-03-20 -12.50 EUR Bakery', '2026-03-15 1500.00 EUR Employer']];

describe('a table whose amounts and balances have other decimal marks', () => {
  test('is proposed with the mark of its amounts', () => {
    expect(proposalOf(csvBytes(TWO_MARKS)).mapping.decimal).toBe(',');
    expect(rowsRead(TWO_MARKS)).toEqual(RIGHT);
  });

  test('is read right also where a person says the other mark', () => {
    expect(rowsRead(TWO_MARKS, { decimal: '.' })).toEqual(RIGHT);
  });

  test('is refused by a mapping of an earlier release, as it was', () => {
    const { edition: _, ...mapping } = mappingOf(csvBytes(TWO_MARKS), { currencyCode: 'EUR' });
    const file = readCsv(csvBytes(TWO_MARKS), { ...mapping, decimal: '.' }, knownFor(mapping));
    expect(file).toMatchObject({ accounts: [{ kind: 'failed', code: 'number.malformed', line: 2 }] });
  });
});

test('a mark that is wrong for some amounts of a column refuses the file', () => {
  const text = 'Date;Text;Amount\n2026-03-20;Bakery;-12,50\n2026-03-15;Employer;1500.00\n';
  expect(() => rowsRead(text, { decimal: '.' })).toThrow('number.malformed in line 2');
});
