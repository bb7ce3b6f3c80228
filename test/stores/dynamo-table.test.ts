import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../lib/store/dynamo-table.ts';
import type { Table } from '../../lib/store/table-client.ts';
import { type FreshTable, freshTable } from '../support/dynamo.ts';
import { testIds } from '../support/ids.ts';

let fresh: FreshTable;
let table: Table;
beforeAll(async () => {
  fresh = await freshTable();
  table = fresh.table;
});

const key = (sk: string) => ({ pk: 'p', sk });
const strongly = { isConsistent: true };

describe('one write', () => {
  test('a put whose condition holds is stored as plain values', async () => {
    const item = {
      ...key('values'),
      text: 'a',
      whole: 3,
      flag: true,
      none: null,
      list: [1, { deep: 'x' }],
      blob: new Uint8Array([1, 2]),
    };
    const result = await table.write({ kind: 'put', item, condition: { expression: 'attribute_not_exists(#pk)' } });
    expect(result).toEqual({ ok: true, before: null });
    expect(await table.get(key('values'), strongly)).toMatchObject(item);
  });

  test('a refused write changes nothing and shows what stood there', async () => {
    await table.write({ kind: 'put', item: { ...key('taken'), owner: 'first' } });
    const result = await table.write({
      kind: 'put',
      item: { ...key('taken'), owner: 'second' },
      condition: { expression: 'attribute_not_exists(#pk)' },
    });
    expect(result).toMatchObject({ ok: false, item: { owner: 'first' } });
    expect(await table.get(key('taken'), strongly)).toMatchObject({ owner: 'first' });
  });

  test('an update sets, removes and adds under a nested condition and returns what was before', async () => {
    await table.write({ kind: 'put', item: { ...key('update'), job: { step: 2 }, old: 'x', count: 1 } });
    const result = await table.write({
      kind: 'update',
      key: key('update'),
      set: { fresh: 'y' },
      remove: ['old'],
      add: { count: 4 },
      condition: { expression: '#job.#step = :step', values: { step: 2 } },
    });
    expect(result).toMatchObject({ ok: true, before: { old: 'x', count: 1 } });
    const after = await table.get(key('update'), strongly);
    expect(after).toMatchObject({ fresh: 'y', count: 5 });
    expect(after).not.toHaveProperty('old');
  });

  test('P46 a write that was committed while its answer got lost counts as done', async () => {
    const lossy = await freshTable();
    let isFirst = true;
    lossy.client.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        if (context.commandName === 'PutItemCommand' && isFirst) {
          isFirst = false;
          throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });
        }
        return answer;
      },
      { step: 'deserialize', priority: 'low' },
    );
    const result = await lossy.table.write({
      kind: 'put',
      item: { ...key('once'), owner: 'me' },
      condition: { expression: 'attribute_not_exists(#pk)' },
    });
    expect(isFirst).toBe(false);
    expect(result.ok).toBe(true);
  });
});

describe('what DynamoDB does under load and the emulator never', () => {
  /** A table whose next calls of one command fail or answer as `fault` says, until it says nothing any more. */
  const faulty = async (commandName: string, fault: (args: never) => unknown): Promise<FreshTable> => {
    const made = await freshTable();
    made.client.middlewareStack.add(
      (next, context) => async (args) => {
        const output = context.commandName === commandName ? fault(args as never) : undefined;
        return output === undefined ? next(args) : { output: output as never, response: {} };
      },
      { step: 'initialize', priority: 'low' },
    );
    return made;
  };

  test('P46 a write that meets a transaction on its item is tried again', async () => {
    let conflicts = 3;
    const { table: conflicted } = await faulty('PutItemCommand', () => {
      conflicts -= 1;
      if (conflicts >= 0) throw new TransactionConflictException({ message: 'conflict', $metadata: {} });
      return undefined;
    });
    expect(await conflicted.write({ kind: 'put', item: { ...key('busy'), n: 1 } })).toMatchObject({ ok: true });
    expect(await conflicted.get(key('busy'), strongly)).toMatchObject({ n: 1 });
  });

  test('P46 the unprocessed rest of a batch is written too, and without end it is given up', async () => {
    let isThrottled = true;
    const made = await faulty('BatchWriteItemCommand', (args: { input: { RequestItems: object } }) => {
      const answer = isThrottled ? { UnprocessedItems: args.input.RequestItems, $metadata: {} } : undefined;
      isThrottled = false;
      return answer;
    });
    await made.table.writeMany([{ kind: 'put', item: { ...key('rest'), n: 1 } }]);
    expect(await made.table.get(key('rest'), strongly)).toMatchObject({ n: 1 });

    const hopeless = await faulty('BatchGetItemCommand', (args: { input: { RequestItems: object } }) => ({
      UnprocessedKeys: args.input.RequestItems,
      $metadata: {},
    }));
    const impatient = createTable({ ...hopeless, ids: testIds(), wait: async () => undefined });
    await expect(impatient.getMany([key('rest')], strongly)).rejects.toThrow('undone');
  });
});

describe('transactions', () => {
  test('all writes happen or none, and the refusing item is named', async () => {
    await table.write({ kind: 'put', item: { ...key('t1'), n: 1 } });
    const result = await table.transact([
      { kind: 'put', item: { ...key('t2'), n: 2 } },
      { kind: 'check', key: key('t1'), condition: { expression: '#n = :n', values: { n: 9 } } },
    ]);
    expect(result).toMatchObject({ ok: false, refused: [null, { item: { n: 1 }, isConflict: false }] });
    expect(await table.get(key('t2'), strongly)).toBeNull();
  });

  test('put, update, delete and check go through together', async () => {
    await table.write({ kind: 'put', item: { ...key('a'), n: 1 } });
    await table.write({ kind: 'put', item: { ...key('b'), n: 1 } });
    await table.write({ kind: 'put', item: { ...key('c'), n: 1 } });
    const result = await table.transact([
      { kind: 'put', item: { ...key('d'), n: 1 } },
      { kind: 'update', key: key('a'), set: { n: 2 }, condition: { expression: 'attribute_exists(#pk)' } },
      { kind: 'delete', key: key('b'), condition: { expression: '#n = :n', values: { n: 1 } } },
      { kind: 'check', key: key('c'), condition: { expression: 'attribute_exists(#pk)' } },
    ]);
    expect(result).toEqual({ ok: true });
    expect(await table.get(key('a'), strongly)).toMatchObject({ n: 2 });
    expect(await table.get(key('b'), strongly)).toBeNull();
    expect(await table.get(key('d'), strongly)).toMatchObject({ n: 1 });
  });
});

describe('many', () => {
  test('more items than one batch holds are written and read whole', async () => {
    const items = Array.from({ length: 130 }, (_, n) => ({ pk: 'many', sk: `k${n}`, n }));
    await table.writeMany(items.map((item) => ({ kind: 'put', item })));
    const found = await table.getMany(items, strongly);
    expect(new Set(found.map(({ n }) => n))).toEqual(new Set(items.map(({ n }) => n)));
    expect(found).toHaveLength(items.length);
  });

  test('a query reads a range in either direction and stops at its limit', async () => {
    await table.writeMany(['a', 'b', 'c', 'd'].map((sk) => ({ kind: 'put', item: { pk: 'range', sk } })));
    const some = await table.query({
      pk: 'range',
      sk: { from: 'b', to: 'd' },
      isConsistent: true,
      isDescending: true,
      limit: 2,
    });
    expect(some.map(({ sk }) => sk)).toEqual(['d', 'c']);
  });

  test('the due index lists what is due, oldest first', async () => {
    const due = (sk: string, dueSk: string) =>
      ({ kind: 'put', item: { pk: 'due', sk, duePk: 'DUE#0', dueSk } }) as const;
    await table.writeMany([due('late', '2026-02'), due('early', '2026-01'), due('future', '2026-09')]);
    const found = await table.query({
      pk: 'DUE#0',
      sk: { from: '0', to: '2026-05' },
      isConsistent: false,
      index: 'due',
    });
    expect(found.map(({ sk }) => sk)).toEqual(['early', 'late']);
  });
});
