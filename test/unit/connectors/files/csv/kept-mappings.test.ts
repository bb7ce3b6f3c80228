import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import type { CompleteMapping } from '../../../../../lib/domain/imports/import-mapping.ts';
import { formatMoney } from '../../../../../lib/domain/kernel/money.ts';
import { accountIn, knownFor, rowLines } from '../../../../support/files/csv.ts';
import { CSV_LAYOUTS } from '../../../../support/files/csv-layouts.ts';

interface Kept {
  readonly mapping: CompleteMapping;
  readonly rows: readonly string[];
  readonly balance: string | null;
}

/** As release 0.2.0 proposed and read them, with what the user said. Never made again. */
const KEPT: Readonly<Record<string, Kept>> = JSON.parse(
  readFileSync(new URL('../../../../support/files/tables-of-v0.2.0.json', import.meta.url), 'utf8'),
);

describe('a mapping that an earlier release has kept', () => {
  test('is there for each layout of that release', () => {
    expect(Object.keys(KEPT).length).toBeGreaterThan(15);
    expect(CSV_LAYOUTS.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(KEPT)));
  });

  test.each(Object.entries(KEPT))('reads %s as it did', (name, { mapping, rows, balance }) => {
    const layout = CSV_LAYOUTS.find((one) => one.name === name);
    const account = accountIn(readCsv(layout?.bytes ?? new Uint8Array(), mapping, knownFor(mapping)));
    const { balanceMinor, currencyCode } = account.account;
    expect(rowLines(account)).toEqual(rows);
    expect(balanceMinor === null ? null : `${formatMoney(balanceMinor, currencyCode)} ${account.balanceAsOf}`).toBe(
      balance,
    );
  });
});
