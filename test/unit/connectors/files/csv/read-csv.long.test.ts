import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { csvBytes, IDENTITY, mappingOf, TODAY } from '../../../../support/csv.ts';
import { HOSTILE_CSV_KINDS, hostileCsv } from '../../../../support/hostile-csv.ts';

const LARGE_BYTES = 4_000_000;
const SMALL_BYTES = 100_000;
const ROUNDS = 3;
/** The clock of a thread ticks every few milliseconds. */
const SECONDS_OF_ROUND = 0.1;

const mapping = mappingOf(csvBytes('Date,Text,Amount\n2026-01-31,Shop,-1.50\n'), { currencyCode: 'USD' });
const both = (bytes: Uint8Array): void => {
  proposeMapping(bytes, { today: TODAY, currencyCode: null });
  readCsv(bytes, mapping, IDENTITY);
};

/** Time of this thread alone, since other tests share the processors; of the best round. */
const secondsOf = (run: () => void): number => {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.threadCpuUsage();
    let count = 0;
    let seconds = 0;
    while (seconds < SECONDS_OF_ROUND) {
      run();
      count += 1;
      const { user, system } = process.threadCpuUsage(before);
      seconds = (user + system) / 1e6;
    }
    return seconds / count;
  });
  return Math.min(...rounds);
};

describe('the time to propose a mapping and to read a file', () => {
  test('is at most a second for 20 MB', () => {
    const bytes = hostileCsv('rows', LARGE_BYTES);
    secondsOf(() => readCsv(bytes, mapping, IDENTITY));
    const seconds = secondsOf(() => readCsv(bytes, mapping, IDENTITY));
    expect(bytes.length / 1e6 / seconds).toBeGreaterThan(20);
  });

  test.each(HOSTILE_CSV_KINDS)('is linear in its size, within a factor of 2: %s', (kind) => {
    const [large, small] = [hostileCsv(kind, LARGE_BYTES), hostileCsv(kind, SMALL_BYTES)];
    secondsOf(() => both(small));
    const ratio = secondsOf(() => both(large)) / large.length / (secondsOf(() => both(small)) / small.length);
    expect(ratio).toBeLessThan(2);
  });
});
