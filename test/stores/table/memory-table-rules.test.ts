import { expect, test } from 'vitest';
import type { Condition, Item, Table, Update } from '../../../lib/store/table/table-client.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const at = (sk: string, pk = 'P') => ({ pk, sk });
const IS_THERE = { expression: 'attribute_exists(#pk)' };
const IS_NEW = { expression: 'attribute_not_exists(#pk)' };
const putOf = (item: Item, condition?: Condition) => ({ kind: 'put', item, ...(condition && { condition }) }) as const;
const held = (fields: object) => putOf({ ...at('a'), ...fields });
const when = (condition: Condition) => putOf(at('a'), condition);
const puts = (count: number, fields: object = {}) =>
  Array.from({ length: count }, (_, index) => putOf({ ...at(`${index}`), ...fields }));
const edit = (rest: Partial<Update>): Update => ({ kind: 'update', key: at('a'), condition: IS_NEW, ...rest });
const strictly = { isConsistent: true };
const fromPToA = { from: 'p', to: 'a' };
const past400KB = { text: 'a'.repeat(410 * 1024) };

const refused: readonly (readonly [string, (table: Table) => Promise<unknown>])[] = [
  ['to read an item twice in one call', (table) => table.getMany([at('a'), at('a')], strictly)],
  ['to write an item twice in one call', (table) => table.writeMany([...puts(1), ...puts(1)])],
  ['to write an item twice in one transaction', (table) => table.transact([...puts(1), ...puts(1)])],
  ['a transaction of nothing', (table) => table.transact([])],
  ['a transaction of more than 100 writes', (table) => table.transact(puts(101))],
  ['a transaction past 4 MB', (table) => table.transact(puts(12, { text: 'a'.repeat(390_000) }))],
  ['an item past 400 KB', (table) => table.write(held(past400KB))],
  ['an item past 400 KB after an update', (table) => table.write(edit({ set: past400KB }))],
  ['an item past 400 KB in a batch', (table) => table.writeMany([held(past400KB)])],
  ['an item past 400 KB in a transaction', (table) => table.transact([held(past400KB)])],
  ['a sort key past 1024 bytes', (table) => table.write(putOf(at('a'.repeat(1_025))))],
  ['a partition key past 2048 bytes', (table) => table.write(putOf(at('a', 'é'.repeat(1_025))))],
  ['an empty sort key', (table) => table.write(putOf(at('')))],
  ['an empty partition key', (table) => table.write(putOf(at('a', '')))],
  ['an empty key of the index', (table) => table.write(held({ duePk: 'D', dueSk: '' }))],
  ['a number as a key of the index', (table) => table.write(held({ duePk: 1, dueSk: '1' }))],
  ['a range that ends before it begins', (table) => table.query({ pk: 'P', sk: fromPToA, ...strictly })],
  ['a limit of none', (table) => table.query({ pk: 'P', sk: { prefix: 'a' }, limit: 0, ...strictly })],
  [
    'to read the index consistently',
    (table) => table.query({ pk: 'D', sk: { prefix: '1' }, index: 'due', ...strictly }),
  ],
  ['no number', (table) => table.write(held({ count: Number.NaN }))],
  ['a number that is not exact', (table) => table.write(held({ count: 2 ** 60 }))],
  ['a date', (table) => table.write(held({ at: new Date(0) }))],
  ['a text that is not well formed', (table) => table.write(held({ text: 'a\uD800' }))],
  ['to update a key', (table) => table.write(edit({ set: { pk: 'Q' } }))],
  ['to set and add to one attribute', (table) => table.write(edit({ set: { count: 1 }, add: { count: 1 } }))],
  ['to set and remove one attribute', (table) => table.write(edit({ set: { count: 1 }, remove: ['count'] }))],
  [
    'to add to a text',
    async (table) => {
      await table.write(held({ count: 'one' }));
      return table.write(edit({ add: { count: 1 }, condition: IS_THERE }));
    },
  ],
  ['an empty condition', (table) => table.write(when({ expression: '' }))],
  ['a value that the condition does not use', (table) => table.write(when({ ...IS_NEW, values: { v: 1 } }))],
  ['a condition without its value', (table) => table.write(when({ expression: '#a = :v', values: { v: undefined } }))],
  [
    'a condition on a range that ends before it begins',
    (table) => table.write(when({ expression: '#a BETWEEN :v AND :w', values: { v: 2, w: 1 } })),
  ],
];
test.each(refused)('the table in memory and the emulator refuse %s, and keep nothing of it', async (_what, act) => {
  const [{ table }, memory] = [await freshTable(), createMemoryTable()];
  for (const one of [table, memory]) {
    await expect(act(one)).rejects.toThrow();
    expect(await one.query({ pk: 'P', sk: { from: '0', to: '9' }, ...strictly })).toEqual([]);
  }
});

test('the table in memory and the emulator give back the same values', async () => {
  const item: Item = {
    ...at('a', 'é'),
    bytes: [new Uint8Array([1, 2]), new Uint8Array()],
    numbers: [12n, 0.1, 1e-20, -0, Number.MAX_SAFE_INTEGER],
    texts: ['', 'é', '\u{1F600}'],
    nothing: [undefined, null, [], {}],
    map: { yes: true, none: undefined, '': { deep: [{ x: 1 }] } },
  };
  const read = async (table: Table) => {
    await table.write(putOf(item));
    const stored = Object.entries((await table.get(item, strictly)) ?? {});
    // The real table writes its stamp and the version beside an item.
    return Object.fromEntries(stored.filter(([name]) => name !== 'w' && name !== 'v'));
  };
  const fromMemory = await read(createMemoryTable());
  expect(Object.keys(fromMemory)).toHaveLength(Object.keys(item).length);
  expect(fromMemory).toStrictEqual(await read((await freshTable()).table));
});
