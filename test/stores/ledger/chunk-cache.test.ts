import { setImmediate } from 'node:timers/promises';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chunk, decodeChunk, encodeChunk } from '../../../lib/store/ledger/chunk.ts';
import { chunkCacheOf } from '../../../lib/store/ledger/chunk-cache.ts';
import type { Key } from '../../../lib/store/table/keys.ts';
import { MEMBER_ORDINAL, richRow } from '../../support/ledger/rich-row.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const NO_ROWS = decodeChunk(encodeChunk([], 0), 0);
const chunkOf = (memoryBytes: number): Chunk => ({ ...NO_ROWS, memoryBytes });

const USERS = ['USER#a', 'USER#b', 'USER#c'] as const;
const CHUNKS = ['CHUNK#m#1', 'CHUNK#m#2', 'CHUNK#n#1', 'CHUNK#n#2'] as const;
const EVERY_KEY = USERS.flatMap((pk) => CHUNKS.map((sk): Key => ({ pk, sk })));
const key = fc.constantFrom(...EVERY_KEY);
const sameKey = (a: Key, b: Key): boolean => a.pk === b.pk && a.sk === b.sk;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('keep' as const), key, bytes: fc.nat(60) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('find' as const), key }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('keepOnly' as const),
      pk: fc.constantFrom(...USERS),
      named: fc.subarray([...CHUNKS]),
    }),
  },
);

describe('cached chunks', () => {
  test('use the allowed memory, drop the least recently used, and serve their user (P37)', () => {
    forAll(runs(100), fc.integer({ min: 1, max: 200 }), fc.array(step, { maxLength: 120 }), (bytesMax, steps) => {
      const cache = chunkCacheOf(bytesMax);
      /** A plain list, the one that was not asked for the longest first. */
      let naive: readonly { readonly key: Key; readonly chunk: Chunk }[] = [];
      for (const one of steps) {
        if (one.kind === 'keepOnly') {
          cache.keepOnly(one.pk, () => new Set<string>(one.named));
          naive = naive.filter(({ key: { pk, sk } }) => pk !== one.pk || one.named.some((named) => named === sk));
          continue;
        }
        const before = naive.find((kept) => sameKey(kept.key, one.key));
        const chunk = one.kind === 'keep' ? chunkOf(one.bytes) : before?.chunk;
        if (one.kind === 'keep') cache.keep(one.key, chunkOf(one.bytes));
        else expect(cache.find(one.key)).toEqual(chunk);
        if (chunk === undefined) continue;
        naive = [...naive.filter((kept) => kept !== before), { key: one.key, chunk }];
        while (naive.reduce((sum, kept) => sum + kept.chunk.memoryBytes, 0) > bytesMax) naive = naive.slice(1);
      }
      const found = EVERY_KEY.map((one) => cache.find(one)?.memoryBytes);
      expect(found).toEqual(EVERY_KEY.map((one) => naive.find((kept) => sameKey(kept.key, one))?.chunk.memoryBytes));
      expect(found.reduce<number>((sum, bytes = 0) => sum + bytes, 0)).toBeLessThanOrEqual(bytesMax);
    });
  });

  test('use no more memory than they count for, whatever letters their texts have', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const memory = async (): Promise<number> => {
      // Buffers are given back beside the program, a moment after a collection.
      for (let times = 0; times < 2; times += 1) {
        collect();
        await setImmediate();
      }
      const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
      return heap + external;
    };
    for (const text of ['CORNER CAFE 0417 AUSTIN TX', 'Кофейня на углу, Остин 0417']) {
      const packed = encodeChunk(
        Array.from({ length: 88 }, (_, index) => ({
          ...richRow(index),
          feedDescription: `${text} ${index}`,
          feedMemo: text.repeat(2),
          metadata: text.repeat(20),
        })),
        MEMBER_ORDINAL,
      );
      decodeChunk(packed, 0);
      const before = await memory();
      const kept = Array.from({ length: 100 }, () => decodeChunk(packed, 0));
      const taken = (await memory()) - before;
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThan(kept.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0));
    }
  });
});
