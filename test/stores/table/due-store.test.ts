import { expect, test } from 'vitest';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { createDueStore, WHOLE } from '../../../lib/store/table/due-store.ts';
import { dueAt } from '../../../lib/store/table/keys.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const TURNS = 40;
const ROOM = 10;

test('when there is space for few turns, those that wait longest get it', async () => {
  const table = createMemoryTable();
  const clock = testClock();
  // Spread over the partitions of the index, and not in the order of their dates.
  const dates = Array.from({ length: TURNS }, (_, at) => clock() - (1 + ((at * 7) % TURNS)) * MINUTE_MS);
  await table.writeMany(
    dates.map((atMs, at) => {
      const key = { pk: `USR#${at}`, sk: `MBR#${at}` };
      return { kind: 'put', item: { ...key, ...dueAt(key, atMs, 'turn') } };
    }),
  );
  const inOrder = dates.toSorted((a, b) => a - b);
  const visited: number[] = [];
  const swept = await createDueStore({ table, clock }).forEachTurn(async ({ dueAtMs }) => void visited.push(dueAtMs), {
    startedMs: clock(),
    share: WHOLE,
    startedMax: async (found) => {
      expect(found).toEqual(inOrder);
      return ROOM;
    },
  });
  expect(visited.toSorted((a, b) => a - b)).toEqual(inOrder.slice(0, ROOM));
  expect(swept).toEqual({ visited: ROOM, left: TURNS - ROOM, oldestAtMs: inOrder[0] });
});
