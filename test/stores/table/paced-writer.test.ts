import { expect, test } from 'vitest';
import { writePaced } from '../../../lib/store/table/paced-writer.ts';
import type { Put } from '../../../lib/store/table/table-client.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

test('a worker that was throttled stays within 800 write units in each second', async () => {
  const clock = testClock();
  const startedAt = clock();
  const puts: Put[] = Array.from({ length: 2_500 }, (_, n) => ({ kind: 'put', item: { pk: 'p', sk: `${n}` } }));
  const turns: { readonly atMs: number; readonly units: number }[] = [];
  const memory = createMemoryTable();
  await writePaced(
    {
      clock,
      table: {
        ...memory,
        writeMany: async (writes) => {
          turns.push({ atMs: clock() - startedAt, units: writes.length });
          if (turns.length === 3) clock.advance(5_000);
          await memory.writeMany(writes);
        },
      },
      wait: async (ms) => clock.advance(ms),
    },
    puts,
  );
  const inSecondFrom = (fromMs: number): number =>
    turns.filter(({ atMs }) => atMs >= fromMs && atMs < fromMs + 1_000).reduce((sum, { units }) => sum + units, 0);
  expect(turns.map(({ atMs }) => inSecondFrom(atMs)).every((units) => units <= 800)).toBe(true);
  expect(turns).toHaveLength(25);
});
