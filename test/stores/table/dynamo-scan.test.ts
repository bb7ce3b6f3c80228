import { expect, test } from 'vitest';
import { createTableScan } from '../../../lib/store/table/dynamo-scan.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { freshTable } from '../../support/table/dynamo.ts';

/** Three of them are more than a page of DynamoDB, which has a megabyte. */
const LARGE = 'x'.repeat(390_000);

test('a scan reads every page with pauses, and shows only whose an item is', async () => {
  const fresh = await freshTable();
  const names = ['a', 'b', 'c', 'd', 'e'];
  for (const name of names) {
    const item = { pk: `USER#${name}`, sk: 'USER', userGuid: name, clientGuid: 'c', large: LARGE };
    await fresh.table.write({ kind: 'put', item });
  }
  const pauses: number[] = [];
  const wait = async (ms: number) => void pauses.push(ms);
  const pages = await Array.fromAsync(createTableScan({ ...fresh, ids: testIds(), wait })());
  expect(pages.length).toBeGreaterThan(1);
  expect(pauses).toEqual(Array.from({ length: pages.length - 1 }, () => 200));
  expect(pages.flat().toSorted((one, other) => (one.pk < other.pk ? -1 : 1))).toEqual(
    names.map((name) => ({ pk: `USER#${name}`, sk: 'USER', userGuid: name, clientGuid: 'c' })),
  );
});
