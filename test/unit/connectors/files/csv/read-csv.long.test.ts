import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { csvBytes, IDENTITY, mappingOf, TODAY } from '../../../../support/files/csv.ts';
import { HOSTILE_CSV_KINDS, hostileCsv } from '../../../../support/files/hostile-csv.ts';
import { costRatioOf, timeRatioOf } from '../../../../support/files/linear-time.ts';

const LARGE_BYTES = 4_000_000;
const SMALL_BYTES = 100_000;
/** Rows become values and are checked; a reader that does its work twice is found. */
const COST_RATIO_MAX = 35;
const RATIO_MAX = 2;

const mapping = mappingOf(csvBytes('Date,Text,Amount\n2026-01-31,Shop,-1.50\n'), { currencyCode: 'USD' });
const both = (bytes: Uint8Array): void => {
  proposeMapping(bytes, { today: TODAY, currencyCode: null });
  readCsv(bytes, mapping, IDENTITY);
};

const readMapped = (bytes: Uint8Array): void => void readCsv(bytes, mapping, IDENTITY);

describe('the time to propose a mapping and to read a file', () => {
  test('is at most 35 times that of splitting lines and cells', () => {
    const bytes = hostileCsv('rows', LARGE_BYTES);
    expect(costRatioOf(readMapped, bytes, COST_RATIO_MAX)).toBeLessThan(COST_RATIO_MAX);
  });

  test.each(HOSTILE_CSV_KINDS)('is linear in its size, within a factor of 2: %s', (kind) => {
    const sizes = { large: hostileCsv(kind, LARGE_BYTES), small: hostileCsv(kind, SMALL_BYTES) };
    expect(timeRatioOf(both, sizes, RATIO_MAX)).toBeLessThan(RATIO_MAX);
  });
});
