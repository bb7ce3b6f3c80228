import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { formatOf } from '../../../../../lib/connectors/files/format.ts';
import { formatMoney } from '../../../../../lib/domain/kernel/money.ts';
import { accountIn, knownFor, mappingOf, proposalOf, rowLines } from '../../../../support/files/csv.ts';
import { CSV_LAYOUTS } from '../../../../support/files/csv-layouts.ts';

describe.each(CSV_LAYOUTS)('CSV of $name', ({ bytes, proposed, said, rows, balance }) => {
  test('is recognised as CSV', () => {
    expect(formatOf(bytes)).toBe('csv');
  });

  test('has a proposed mapping, with questions where the file is ambiguous', () => {
    const { mapping, unsure } = proposalOf(bytes);
    const { dateFormat, decimal, sign, currencyCode, delimiter, headerRow } = mapping;
    const parts = [dateFormat ?? '?', decimal ?? '?', sign ?? '?', currencyCode ?? '?', delimiter, headerRow ?? '-'];
    expect(parts.join(' ')).toBe(proposed);
    expect(unsure.toSorted()).toEqual(Object.keys(said ?? {}).toSorted());
  });

  test('gives its rows and its balance', () => {
    const mapping = mappingOf(bytes, said);
    const account = accountIn(readCsv(bytes, mapping, knownFor(mapping)));
    const { balanceMinor, currencyCode } = account.account;
    expect(rowLines(account)).toEqual(rows);
    expect(balanceMinor === null ? null : `${formatMoney(balanceMinor, currencyCode)} ${account.balanceAsOf}`).toBe(
      balance,
    );
  });
});
