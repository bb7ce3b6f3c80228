import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { readOfx } from '../../../../../lib/connectors/files/ofx/read-ofx.ts';
import { HOSTILE_KINDS, type HostileKind, hostileFile } from '../../../../support/files/hostile-ofx.ts';
import { costRatioOf, timeRatioOf } from '../../../../support/files/linear-time.ts';

const LARGE_BYTES = 4_000_000;
const SMALL_BYTES = 100_000;
/** Rows become values and are checked; a reader that does its work twice is found. */
const COST_RATIO_MAX = 25;
const RATIO_MAX = 2;

describe('the time to read an OFX file', () => {
  test('is at most 25 times that of splitting lines and cells', () => {
    const bytes = hostileFile('rows', LARGE_BYTES);
    expect(costRatioOf(readOfx, bytes, COST_RATIO_MAX)).toBeLessThan(COST_RATIO_MAX);
  });

  test.each(HOSTILE_KINDS)('is linear in its size, within a factor of 2: %s', (kind) => {
    const sizes = { large: hostileFile(kind, LARGE_BYTES), small: hostileFile(kind, SMALL_BYTES) };
    expect(timeRatioOf(readOfx, sizes, RATIO_MAX)).toBeLessThan(RATIO_MAX);
  });
});

const MB = 2 ** 20;
/** What a thread needs before it reads anything. */
const EMPTY_THREAD_MB = 8;

/** Rows of the file, or null where the memory was not enough. */
const rowsWithin = async (megabytes: number, kind: HostileKind): Promise<number | null> => {
  const thread = new Worker(new URL('../../../../support/files/read-ofx-thread.ts', import.meta.url), {
    workerData: hostileFile(kind, LARGE_BYTES),
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 4 },
  });
  return await new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error),
    );
  });
};

describe('the memory to read an OFX file', () => {
  const within = EMPTY_THREAD_MB + (8 * LARGE_BYTES) / MB;

  test.each(['rows', 'rows of another script', 'rows of investments', 'positions', 'leaves', 'files in one'] as const)(
    'is at most eight times its size: %s',
    async (kind) => {
      expect(await rowsWithin(within, kind)).not.toBeNull();
    },
  );

  test('is measured: this test would notice more', async () => {
    expect(await rowsWithin(within / 4, 'rows')).toBeNull();
  });
});
