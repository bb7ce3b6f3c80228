import {
  type BatchGetItemCommandInput,
  DynamoDBClient,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { Unavailable } from '../../../lib/domain/kernel/unavailable.ts';
import { createTable } from '../../../lib/store/table/dynamo-table.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { type FreshTable, freshTable } from '../../support/table/dynamo.ts';

let fresh: FreshTable;
let table: Table;
beforeAll(async () => {
  fresh = await freshTable();
  table = fresh.table;
});

const key = (sk: string) => ({ pk: 'p', sk });
const strongly = { isConsistent: true };

describe('one write to the table', () => {
  test('stores a put whose condition holds as plain values', async () => {
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

  test.each(['constructor', '__proto__', 'toString'])(
    'accepts %s as a name in a record, as an id of an upstream',
    async (name) => {
      const served = Object.fromEntries([[name, '2026-11-21']]);
      await table.write({ kind: 'put', item: { ...key(name), served } });
      expect((await table.get(key(name), strongly))?.served).toStrictEqual(served);
    },
  );

  test('that is refused changes nothing and returns the present item', async () => {
    await table.write({ kind: 'put', item: { ...key('taken'), owner: 'first' } });
    const result = await table.write({
      kind: 'put',
      item: { ...key('taken'), owner: 'second' },
      condition: { expression: 'attribute_not_exists(#pk)' },
    });
    expect(result).toMatchObject({ ok: false, item: { owner: 'first' } });
    expect(await table.get(key('taken'), strongly)).toMatchObject({ owner: 'first' });
  });

  test('as an update sets, removes and adds on a condition, and returns the old item', async () => {
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

  test('counts as done when it was committed while its answer got lost (P46)', async () => {
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

describe('errors of DynamoDB that the emulator never gives', () => {
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

  test('lead to another try when a write meets a transaction on its item (P46)', async () => {
    let conflicts = 3;
    const { table: conflicted } = await faulty('PutItemCommand', () => {
      conflicts -= 1;
      if (conflicts >= 0) throw new TransactionConflictException({ message: 'conflict', $metadata: {} });
      return undefined;
    });
    expect(await conflicted.write({ kind: 'put', item: { ...key('busy'), n: 1 } })).toMatchObject({ ok: true });
    expect(await conflicted.get(key('busy'), strongly)).toMatchObject({ n: 1 });
  });

  test('leave the unprocessed rest of a batch, which is written too (P46)', async () => {
    let isThrottled = true;
    const made = await faulty('BatchWriteItemCommand', (args: { input: { RequestItems: object } }) => {
      const answer = isThrottled ? { UnprocessedItems: args.input.RequestItems, $metadata: {} } : undefined;
      isThrottled = false;
      return answer;
    });
    await made.table.writeMany([{ kind: 'put', item: { ...key('rest'), n: 1 } }]);
    expect(await made.table.get(key('rest'), strongly)).toMatchObject({ n: 1 });
  });
});

describe('a call that DynamoDB throttles whole (P46)', () => {
  /** A client that throws `errorName` at its first `failures` calls, and how the pauses between were. */
  const throttled = (errorName: string, failures: number) => {
    const seen = { calls: 0, pauses: [] as number[] };
    const made = new DynamoDBClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    made.middlewareStack.add(
      () => async () => {
        seen.calls += 1;
        if (seen.calls <= failures) throw Object.assign(new Error('slow down'), { name: errorName });
        return { output: { Items: [], Responses: {} } as never, response: {} };
      },
      { step: 'initialize', priority: 'low' },
    );
    const wait = async (ms: number) => void seen.pauses.push(ms);
    const ids = { ...testIds(), fraction: () => 1 };
    return { seen, table: createTable({ client: made, tableName: 't', ids, wait }) };
  };
  const calls: Readonly<Record<string, (on: Table) => Promise<unknown>>> = {
    'a batch of writes': (on) => on.writeMany([{ kind: 'put', item: { ...key('a'), n: 1 } }]),
    'a batch of reads': (on) => on.getMany([key('a')], strongly),
    'a query': (on) => on.query({ pk: 'p', sk: { prefix: 'a' }, isConsistent: true }),
    'a single read': (on) => on.get(key('a'), strongly),
    'a single write': (on) => on.write({ kind: 'put', item: { ...key('a'), n: 1 } }),
    'a transaction': (on) => on.transact([{ kind: 'put', item: { ...key('a'), n: 1 } }]),
  };
  const throttles = ['ThrottlingException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded'];

  test.each(Object.entries(calls))('as %s is tried again after pauses that double', async (_name, call) => {
    for (const errorName of throttles) {
      const { seen, table: busy } = throttled(errorName, 3);
      await call(busy);
      expect(seen).toEqual({ calls: 4, pauses: [50, 100, 200] });
    }
  });

  test.each(Object.entries(calls))(
    'as %s is given up in the end, and its caller is told to try again',
    async (_name, call) => {
      const { seen, table: hopeless } = throttled('ThrottlingException', Number.POSITIVE_INFINITY);
      const error: unknown = await call(hopeless).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Unavailable);
      expect(seen.calls).toBeLessThanOrEqual(10);
    },
  );

  test.each([
    'TimeoutError',
    'ThrottlingException',
    'TransactionConflictException',
    'TransactionInProgressException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'InternalServerError',
    'ServiceUnavailable',
  ])('as %s never leaves the table under the name that AWS gave it', async (errorName) => {
    for (const call of Object.values(calls)) {
      const { table: hopeless } = throttled(errorName, Number.POSITIVE_INFINITY);
      const error: unknown = await call(hopeless).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Unavailable);
      expect(error).toMatchObject({ name: 'Unavailable' });
    }
  });

  test('throws any other error at once', async () => {
    for (const call of Object.values(calls)) {
      const { seen, table: broken } = throttled('ResourceNotFoundException', 1);
      await expect(call(broken)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
      expect(seen).toEqual({ calls: 1, pauses: [] });
    }
  });
});

describe('a read of many items', () => {
  /** A table without items whose client takes `takes` keys of each batch, and counts. */
  const counting = (takes: number) => {
    const seen = { batches: 0, atOnceMax: 0, pauses: [] as number[] };
    let atOnce = 0;
    const made = new DynamoDBClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    made.middlewareStack.add(
      () => async (args) => {
        const { RequestItems } = args.input as BatchGetItemCommandInput;
        const asked = RequestItems?.t?.Keys ?? [];
        seen.batches += 1;
        atOnce += 1;
        seen.atOnceMax = Math.max(seen.atOnceMax, atOnce);
        await new Promise(setImmediate);
        atOnce -= 1;
        const left = asked.slice(takes);
        return {
          output: {
            Responses: { t: asked.slice(0, takes) },
            ...(left.length > 0 && { UnprocessedKeys: { t: { Keys: left } } }),
          } as never,
          response: {},
        };
      },
      { step: 'initialize', priority: 'low' },
    );
    const wait = async (ms: number) => void seen.pauses.push(ms);
    const ids = { ...testIds(), fraction: () => 1 };
    return { seen, table: createTable({ client: made, tableName: 't', ids, wait }) };
  };
  const keysOf = (count: number) => Array.from({ length: count }, (_, n) => key(`k${n}`));

  test('of 100,000 rows has at most four batches at a time, and misses none', async () => {
    const { seen, table: counted } = counting(100);
    const found = await counted.getMany(keysOf(2_250), strongly);
    expect(new Set(found.map(({ sk }) => sk)).size).toBe(2_250);
    expect(seen).toMatchObject({ batches: 23, atOnceMax: 4, pauses: [] });
  });

  test('continues while every round brings something, however many rounds it takes (P46)', async () => {
    const { seen, table: slow } = counting(5);
    expect(await slow.getMany(keysOf(100), strongly)).toHaveLength(100);
    expect(seen.batches).toBe(20);
    expect(new Set(seen.pauses)).toEqual(new Set([50]));
  });

  test('ends after ten rounds in a row without effect, with pauses up to a second (P46)', async () => {
    const { seen, table: hopeless } = counting(0);
    await expect(hopeless.getMany(keysOf(3), strongly)).rejects.toThrow('undone');
    expect(seen.batches).toBe(10);
    expect(seen.pauses).toEqual([50, 100, 200, 400, 800, 1_000, 1_000, 1_000, 1_000]);
  });
});

describe('transactions of the table', () => {
  test('write all or nothing, and name the item that refused', async () => {
    await table.write({ kind: 'put', item: { ...key('t1'), n: 1 } });
    const result = await table.transact([
      { kind: 'put', item: { ...key('t2'), n: 2 } },
      { kind: 'delete', key: key('t1'), condition: { expression: '#n = :n', values: { n: 9 } } },
    ]);
    expect(result).toMatchObject({ ok: false, refused: [null, { item: { n: 1 }, isConflict: false }] });
    expect(await table.get(key('t2'), strongly)).toBeNull();
  });

  test('end as busy when one write is throttled at every try (P46)', async () => {
    const client = new DynamoDBClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const CancellationReasons = [{ Code: 'None' }, { Code: 'ThrottlingError' }];
    client.middlewareStack.add(
      () => async () => {
        throw new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons });
      },
      { step: 'initialize', priority: 'low' },
    );
    const busy = createTable({ client, tableName: 't', ids: testIds(), wait: async () => undefined });
    const writes = ['t3', 't4'].map((sk) => ({ kind: 'put', item: key(sk) }) as const);
    await expect(busy.transact(writes)).rejects.toBeInstanceOf(Unavailable);
  });

  test('may put, update and delete together', async () => {
    await table.write({ kind: 'put', item: { ...key('a'), n: 1 } });
    await table.write({ kind: 'put', item: { ...key('b'), n: 1 } });
    const result = await table.transact([
      { kind: 'put', item: { ...key('d'), n: 1 } },
      { kind: 'update', key: key('a'), set: { n: 2 }, condition: { expression: 'attribute_exists(#pk)' } },
      { kind: 'delete', key: key('b'), condition: { expression: '#n = :n', values: { n: 1 } } },
    ]);
    expect(result).toEqual({ ok: true });
    expect(await table.get(key('a'), strongly)).toMatchObject({ n: 2 });
    expect(await table.get(key('b'), strongly)).toBeNull();
    expect(await table.get(key('d'), strongly)).toMatchObject({ n: 1 });
  });
});

describe('reading and writing many items', () => {
  test('takes more items than one batch holds', async () => {
    const items = Array.from({ length: 130 }, (_, n) => ({ pk: 'many', sk: `k${n}`, n }));
    await table.writeMany(items.map((item) => ({ kind: 'put', item })));
    const found = await table.getMany(items, strongly);
    expect(new Set(found.map(({ n }) => n))).toEqual(new Set(items.map(({ n }) => n)));
    expect(found).toHaveLength(items.length);
  });

  test('reads a range in either direction and stops at its limit', async () => {
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

  test('by the due index gives what is due, oldest first', async () => {
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
