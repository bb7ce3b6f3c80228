import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { ROWS_MAX } from '../../../../../lib/connectors/files/csv/limits.ts';
import { HOSTILE_SPREADSHEETS } from '../../../../support/files/hostile-spreadsheets.ts';
import { timeRatioOf } from '../../../../support/files/linear-time.ts';
import { oneRow, sheetOf, xlsxBytes } from '../../../../support/files/xlsx.ts';

const LARGE_BYTES = 4_000_000;
const SMALL_BYTES = 100_000;
const RATIO_MAX = 2;

describe('the time to read a part of a spreadsheet', () => {
  test.each(HOSTILE_SPREADSHEETS)('is linear in its size, within a factor of 2: $kind', ({ bytesOf, read }) => {
    const sizes = { large: bytesOf(LARGE_BYTES), small: bytesOf(SMALL_BYTES) };
    expect(timeRatioOf(read, sizes, RATIO_MAX)).toBeLessThan(RATIO_MAX);
  });
});

/** Rows of the largest workbook, or null where a thread with so much memory cannot read it. */
const rowsWithin = async (megabytes: number): Promise<number | null> => {
  const rows = Array.from({ length: ROWS_MAX - 1 }, (_, at) =>
    oneRow({ text: `Payment ${at} to a shop in a street`, amount: -at }),
  );
  const thread = new Worker(new URL('../../../../support/files/read-spreadsheet-thread.ts', import.meta.url), {
    workerData: xlsxBytes({ sheets: [sheetOf(...rows)] }),
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 4 },
  });
  return await new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error),
    );
  });
};

describe('the memory to read a workbook of as many rows as a table may have', () => {
  /** Half of that of the function, without the bytes that may be inflated at once, whose copies are not counted here. */
  const within = 1_024 / 2 - 2 * 64;

  test('is within half of that of the function', async () => {
    expect(await rowsWithin(within)).toBe(ROWS_MAX);
  });

  test('is measured: this test would notice more', async () => {
    expect(await rowsWithin(within / 16)).toBeNull();
  });
});
