import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { readOfx } from '../../../../../lib/connectors/files/ofx/read-ofx.ts';
import { HOSTILE_KINDS, type HostileKind, hostileFile } from '../../../../support/hostile-ofx.ts';

const LARGE_BYTES = 4_000_000;
const SMALL_BYTES = 100_000;
const ROUNDS = 3;
/** The clock of a thread ticks every few milliseconds. */
const SECONDS_OF_ROUND = 0.1;

/** Time of this thread alone, since other tests share the processors; of the best round. */
const secondsOf = (bytes: Uint8Array): number => {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.threadCpuUsage();
    let count = 0;
    let seconds = 0;
    while (seconds < SECONDS_OF_ROUND) {
      readOfx(bytes);
      count += 1;
      const { user, system } = process.threadCpuUsage(before);
      seconds = (user + system) / 1e6;
    }
    return seconds / count;
  });
  return Math.min(...rounds);
};

describe('the time to read a file', () => {
  test('is at most a second for 20 MB', () => {
    const bytes = hostileFile('rows', LARGE_BYTES);
    secondsOf(bytes);
    expect(bytes.length / 1e6 / secondsOf(bytes)).toBeGreaterThan(20);
  });

  test.each(HOSTILE_KINDS)('is linear in its size, within a factor of 2: %s', (kind) => {
    const [large, small] = [hostileFile(kind, LARGE_BYTES), hostileFile(kind, SMALL_BYTES)];
    secondsOf(small);
    const ratio = secondsOf(large) / large.length / (secondsOf(small) / small.length);
    expect(ratio).toBeLessThan(2);
  });
});

const MB = 2 ** 20;
/** What a thread needs before it reads anything. */
const EMPTY_THREAD_MB = 8;

/** Rows of the file, or null where the memory was not enough. */
const rowsWithin = async (megabytes: number, kind: HostileKind): Promise<number | null> => {
  const thread = new Worker(new URL('../../../../support/read-ofx-thread.ts', import.meta.url), {
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

describe('the memory to read a file', () => {
  const within = EMPTY_THREAD_MB + (8 * LARGE_BYTES) / MB;

  test.each(['rows', 'rows of another script', 'rows of investments', 'positions', 'leaves', 'files in one'] as const)(
    'is at most eight times its size: %s',
    async (kind) => {
      expect(await rowsWithin(within, kind)).not.toBeNull();
    },
  );

  test('is really limited by this test', async () => {
    expect(await rowsWithin(within / 4, 'rows')).toBeNull();
  });
});
