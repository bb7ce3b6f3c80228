import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Condition,
  type Delete,
  deleteOf,
  type Item,
  type Put,
  type Table,
  type Update,
  type Write,
} from '../../../lib/store/table/table-client.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const keyOf = (sk: string) => ({ pk: 'P', sk });
/** Small worlds, so that writes meet: three items with a few attributes and values each. Some are due. */
const key = fc.constantFrom('a', 'b', 'c').map(keyOf);
const scalar = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom('', 'x', 'y', null, true));
const value = fc.oneof(scalar, fc.record({ step: fc.integer({ min: 0, max: 2 }), guid: fc.constantFrom('g', 'h') }));
const due = fc.constantFrom('1', '2', '3').map((dueSk) => ({ duePk: 'D', dueSk }));
const attributes = fc
  .tuple(fc.dictionary(fc.constantFrom('job', 'name', 'count'), value, { maxKeys: 3 }), fc.option(due, { nil: {} }))
  .map(([own, index]) => ({ ...own, ...index }));

const number = fc.integer({ min: 0, max: 2 });
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(
    { expression: 'attribute_exists(#pk)' },
    { expression: 'attribute_not_exists(#pk)' },
    { expression: 'attribute_not_exists(#pk) OR attribute_exists(#job)' },
    { expression: 'NOT (attribute_exists(#name) AND attribute_exists(#count))' },
    { expression: 'begins_with(#name, :x)', values: { x: 'x' } },
  ),
  scalar.map((v) => ({ expression: '#job = :v', values: { v } })),
  scalar.map((v) => ({ expression: '#name <> :v', values: { v } })),
  number.map((v) => ({ expression: '#count <= :v', values: { v } })),
  number.map((v) => ({ expression: 'attribute_exists(#pk) AND #count > :v', values: { v } })),
  fc.tuple(number, number).map(([low, high]) => ({
    expression: '#count BETWEEN :low AND :high',
    values: { low: Math.min(low, high), high: Math.max(low, high) },
  })),
  number.map((step) => ({
    expression: '#job.#guid = :guid AND #job.#step = :step',
    values: { guid: 'g', step },
  })),
);

const put: fc.Arbitrary<Put> = fc
  .tuple(key, attributes, fc.option(condition, { nil: null }))
  .map(([at, rest, guard]) => ({
    kind: 'put',
    item: { ...rest, ...at },
    ...(guard === null ? {} : { condition: guard }),
  }));
const update: fc.Arbitrary<Update> = fc
  .tuple(key, attributes, fc.subarray(['tag', 'mark']), condition)
  .map(([at, set, remove, guard]) => ({ kind: 'update', key: at, set, remove, add: { times: 1 }, condition: guard }));
const unconditional = (write: Put | Delete): Put | Delete =>
  write.kind === 'put' ? { kind: 'put', item: write.item } : write;
const one = fc.oneof(
  put,
  update,
  fc.tuple(key, condition).map(([at, guard]): Write => ({ kind: 'delete', key: at, condition: guard })),
);
const call = fc.oneof(
  one.map((write) => ({ kind: 'write', write }) as const),
  fc
    .uniqueArray(one, { minLength: 1, maxLength: 3, selector: (w) => (w.kind === 'put' ? w.item.sk : w.key.sk) })
    .map((writes) => ({ kind: 'transact', writes }) as const),
  fc
    .uniqueArray(fc.oneof(put, key.map(deleteOf)), {
      maxLength: 3,
      selector: (w) => (w.kind === 'put' ? w.item.sk : w.key.sk),
    })
    .map((writes) => ({ kind: 'writeMany', writes: writes.map(unconditional) }) as const),
);
type Call = typeof call extends fc.Arbitrary<infer C> ? C : never;

/** Without what the real table writes beside an item: the write's stamp and the version. */
const comparable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, part) => (name === 'w' || name === 'v' ? undefined : part)));

const run = async (table: Table, call: Call): Promise<unknown> => {
  switch (call.kind) {
    case 'write':
      return table.write(call.write);
    case 'transact':
      return table.transact(call.writes);
    case 'writeMany':
      return table.writeMany(call.writes);
  }
};

const bySk = (a: Item, b: Item): number => (a.sk < b.sk ? -1 : 1);

/** The answer to each call, the whole partition after it, and what is due. */
const play = async (table: Table, calls: readonly Call[]) => {
  const seen: unknown[] = [];
  for (const call of calls) {
    const answer = (await run(table, call)) ?? null;
    const [state, all, first, one, many, isDue] = await Promise.all([
      table.query({ pk: 'P', sk: { prefix: 'a' }, isConsistent: true }),
      table.query({ pk: 'P', sk: { from: 'a', to: 'z' }, isConsistent: true, isDescending: true }),
      table.query({ pk: 'P', sk: { from: 'b', to: 'c' }, isConsistent: true, limit: 1 }),
      table.get(keyOf('b'), { isConsistent: true }),
      table.getMany(['c', 'a', 'd'].map(keyOf), { isConsistent: true }),
      table.query({ pk: 'D', sk: { from: '1', to: '2' }, isConsistent: false, index: 'due' }),
    ]);
    seen.push(comparable({ answer, state, all, first, many: many.toSorted(bySk), one, isDue: isDue.toSorted(bySk) }));
  }
  return seen;
};

test('the table in memory answers as the emulator does', { timeout: 120_000 }, async () => {
  const seed = testIds('memory-table');
  await forAllAsync(runs(60), fc.array(call, { minLength: 1, maxLength: 12 }), async (calls) => {
    const { table } = await freshTable(seed);
    expect(await play(createMemoryTable(), calls)).toEqual(await play(table, calls));
  });
});
