import { beforeEach, describe, expect, test } from 'vitest';
import { ClaimLost } from '../../../lib/domain/idempotency/claim-lost.ts';
import { Unavailable } from '../../../lib/domain/kernel/unavailable.ts';
import { changeMark } from '../../../lib/store/idempotency/idempotency-store.ts';
import { markingTable } from '../../../lib/store/idempotency/marking-table.ts';
import { newPut } from '../../../lib/store/table/revision.ts';
import type { Item, Table, Write } from '../../../lib/store/table/table-client.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';

const RECORD = { pk: 'USER#u', sk: 'IDEM#n' };
const mark = changeMark({ key: RECORD, claimId: 'mine' });
const put = (sk: string): Write & { readonly kind: 'put' } => ({ kind: 'put', item: { pk: 'A', sk } });
const many = (count: number): readonly Write[] => Array.from({ length: count }, (_, at) => put(String(at)));

let memory: MemoryTable;
let calls: string[];
let counted: Table;
beforeEach(async () => {
  memory = createMemoryTable();
  await memory.write({ kind: 'put', item: { ...RECORD, claimId: 'mine' } });
  calls = [];
  counted = {
    ...memory,
    write: async (write) => {
      calls.push('write');
      return memory.write(write);
    },
    writeMany: async (writes) => {
      calls.push(`writeMany ${writes.length}`);
      return memory.writeMany(writes);
    },
    transact: async (writes) => {
      calls.push(`transact ${writes.length}`);
      return memory.transact(writes);
    },
  };
});
const marked = async (): Promise<Item['hasChanged']> => (await memory.get(RECORD, { isConsistent: true }))?.hasChanged;
const isThere = async (sk: string): Promise<boolean> =>
  (await memory.get({ pk: 'A', sk }, { isConsistent: true })) !== null;

describe('the first write of a call with an Idempotency-Key', () => {
  test('and the mark are one transaction, and later writes are ordinary', async () => {
    const table = markingTable(counted, mark);
    expect(await table.write(put('1'))).toMatchObject({ ok: true });
    expect(await marked()).toBe(true);
    await table.write(put('2'));
    await table.transact(many(3));
    expect(calls).toEqual(['transact 2', 'write', 'transact 3']);
  });

  test('that is refused sets no mark, and is reported like the write alone', async () => {
    await memory.write(put('taken'));
    const table = markingTable(counted, mark);
    expect(await table.write(newPut(put('taken').item))).toEqual({ ok: false, item: put('taken').item });
    expect(await table.transact([put('1'), newPut(put('taken').item)])).toEqual({
      ok: false,
      refused: [null, { item: put('taken').item, isConflict: false }],
    });
    expect(await marked()).toBeUndefined();
    expect(await table.transact([put('1')])).toEqual({ ok: true });
    expect(await marked()).toBe(true);
  });

  test.each([
    ['a batch', (table: Table) => table.writeMany([put('1')]), ['write', 'writeMany 1']],
    ['a transaction that is full', (table: Table) => table.transact(many(100)), ['write', 'transact 100']],
  ] as const)('comes after the mark where it is %s', async (_, change, expected) => {
    const table = markingTable(counted, mark);
    await change(table);
    await table.write(put('later'));
    expect(calls).toEqual([...expected, 'write']);
    expect(await marked()).toBe(true);
  });

  test('is one of several at once, and the others wait for it', async () => {
    const table = markingTable(counted, mark);
    await Promise.all(['1', '2', '3'].map((sk) => table.write(put(sk))));
    expect(calls).toEqual(['transact 2', 'write', 'write']);
  });

  test('does not happen for an empty batch', async () => {
    await markingTable(counted, mark).writeMany([]);
    expect(await marked()).toBeUndefined();
  });

  test('does not return the previous item, as a transaction cannot', async () => {
    const written = await markingTable(counted, mark).write(put('1'));
    expect(() => written.ok && written.before).toThrow('before');
  });
});

describe('a call with an Idempotency-Key whose claim was lost', () => {
  const CHANGES = [
    ['a write', (table: Table) => table.write(put('1'))],
    ['a transaction', (table: Table) => table.transact(many(2))],
    ['a full transaction', (table: Table) => table.transact(many(100))],
    ['a batch', (table: Table) => table.writeMany([put('1')])],
  ] as const;

  test.each(CHANGES)('changes nothing by %s', async (_, change) => {
    await memory.write({ kind: 'put', item: { ...RECORD, claimId: 'other' } });
    await expect(change(markingTable(counted, mark))).rejects.toThrow(ClaimLost);
    expect(await isThere('1')).toBe(false);
    expect(await marked()).toBeUndefined();
  });

  test.each(CHANGES)('changes nothing by %s after its user was deleted', async (_, change) => {
    await memory.write({ kind: 'delete', key: RECORD });
    await expect(change(markingTable(counted, mark))).rejects.toThrow(ClaimLost);
    expect(await memory.get(RECORD, { isConsistent: true })).toBeNull();
  });
});

test('a conflict at the record alone refuses no call, so that it may be repeated', async () => {
  const conflict = { item: null, isConflict: true };
  const busy = (refused: readonly (typeof conflict | null)[]): Table =>
    markingTable({ ...counted, transact: async () => ({ ok: false, refused }) }, mark);
  await expect(busy([null, conflict]).transact([put('1')])).rejects.toThrow(Unavailable);
  await expect(busy([conflict, null]).write(put('1'))).rejects.toThrow(Unavailable);
  expect(await busy([conflict, conflict]).transact([put('1')])).toEqual({ ok: false, refused: [conflict] });
});
