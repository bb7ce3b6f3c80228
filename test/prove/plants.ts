import { USER_RANGE } from '../../lib/store/table/keys.ts';
import type { Put, Write } from '../../lib/store/table/table-client.ts';
import type { MemoryTable } from '../support/table/memory-table.ts';
import type { PromiseShown } from './evidence.ts';

/** A bug that is put between the service and its table, to see whether the harness finds it. */
export interface Plant {
  readonly name: string;
  readonly description: string;
  /** The promises that must be found broken. */
  readonly breaks: readonly PromiseShown[];
  readonly over: (table: MemoryTable) => MemoryTable;
}

const isPut = (write: Write): write is Put => write.kind === 'put';
const isFlip = (writes: readonly Write[]): boolean =>
  writes.some((write) => isPut(write) && write.item.sk.startsWith(USER_RANGE.heads));

const withoutFence = (write: Write): Write => {
  switch (write.kind) {
    case 'update':
      return { ...write, condition: { expression: 'attribute_exists(#pk)' } };
    case 'put':
      return { kind: 'put', item: write.item };
    case 'delete':
      return { kind: 'delete', key: write.key };
  }
};

/** Of one event in eight, by a digit of its guid. */
const isDropped = (write: Write): boolean =>
  isPut(write) && write.item.sk.startsWith('EVT#') && /[07]$/.test(write.item.sk);

export const PLANTS: readonly Plant[] = [
  {
    name: 'fence',
    description: 'the transaction that makes staged data visible has lost its conditions',
    breaks: ['P10'],
    over: (table) => ({
      ...table,
      transact: (writes) => table.transact(isFlip(writes) ? writes.map(withoutFence) : writes),
    }),
  },
  {
    name: 'outbox',
    description: 'one event in eight is not written with its change',
    breaks: ['P30'],
    over: (table) => ({
      ...table,
      transact: (writes) => table.transact(writes.filter((write) => !isDropped(write))),
    }),
  },
];
