import type { Key } from '../../lib/store/table/keys.ts';
import type { Condition, Item, QueryRequest, Table, Update, Write } from '../../lib/store/table/table-client.ts';
import { evaluate } from './condition.ts';

/**
 * DynamoDB as `Table` promises it, in memory and without delay: conditions, transactions, and a sparse due index of
 * keys only. Every item keeps its earlier version, so that a test can ask for stale reads. Items are frozen, so code
 * that changes an item without a write fails, and readers need no copies.
 */
export interface MemoryTable extends Table {
  /** Every item, or those whose sort key begins so. */
  readonly items: (prefix?: string) => readonly Item[];
  /** The item as it was before its last change; null when it was not there. */
  readonly earlier: (key: Key) => Item | null;
}

const TRANSACTION_WRITES_MAX = 100;
const ITEM_BYTES_MAX = 400 * 1024;

/** `onPut` gets every changed item as it was before, and as it is now. */
export const createMemoryTable = (onPut: (before: Item | null, after: Item) => void = () => undefined): MemoryTable => {
  const partitions = new Map<string, Map<string, Item>>();
  const due = new Map<string, Item>();
  const previous = new Map<string, Item | null>();
  const idOf = ({ pk, sk }: Key): string => `${pk}\0${sk}`;
  const partition = (pk: string): Map<string, Item> => {
    const items = partitions.get(pk) ?? new Map<string, Item>();
    partitions.set(pk, items);
    return items;
  };
  const read = ({ pk, sk }: Key): Item | null => partitions.get(pk)?.get(sk) ?? null;

  const put = (given: Item): void => {
    if (sizeOf(given) > ITEM_BYTES_MAX) throw new Error(`An item past 400 KB: ${given.sk}`);
    const item = stored(given);
    onPut(read(item), item);
    previous.set(idOf(item), read(item));
    partition(item.pk).set(item.sk, item);
    if (typeof item.dueSk === 'string') due.set(idOf(item), item);
    else due.delete(idOf(item));
  };
  const remove = (key: Key): void => {
    previous.set(idOf(key), read(key));
    partition(key.pk).delete(key.sk);
    due.delete(idOf(key));
  };
  const apply = (write: Write): void => {
    switch (write.kind) {
      case 'put':
        put(write.item);
        break;
      case 'delete':
        remove(write.key);
        break;
      case 'update':
        put(updated(read(write.key) ?? { ...write.key }, write));
        break;
    }
  };
  const keyOf = (write: Write): Key => (write.kind === 'put' ? write.item : write.key);
  const holds = (write: Write): boolean => meets(write.condition, read(keyOf(write)));

  return {
    items: (prefix = '') =>
      [...partitions.values()].flatMap((items) => [...items.values()].filter(({ sk }) => sk.startsWith(prefix))),
    earlier: (key) => (previous.has(idOf(key)) ? (previous.get(idOf(key)) ?? null) : read(key)),
    get: async (key) => read(key),
    getMany: async (keys) => keys.map(read).flatMap((item) => item ?? []),
    query: async (request) => query(request.index === 'due' ? due : partition(request.pk), request),
    write: async (write) => {
      const before = read(keyOf(write));
      if (!holds(write)) return { ok: false, item: before };
      apply(write);
      return { ok: true, before };
    },
    writeMany: async (writes) => {
      for (const write of writes) apply(write);
    },
    transact: async (writes) => {
      const keys = new Set(writes.map((write) => idOf(keyOf(write))));
      if (keys.size < writes.length) throw new Error('A transaction names an item twice');
      if (writes.length > TRANSACTION_WRITES_MAX) throw new Error('A transaction of more than 100 writes');
      const refused = writes.map((write) => (holds(write) ? null : { item: read(keyOf(write)), isConflict: false }));
      if (refused.some((one) => one !== null)) return { ok: false, refused };
      for (const write of writes) apply(write);
      return { ok: true };
    },
  };
};

const meets = (condition: Condition | undefined, item: Item | null): boolean =>
  condition === undefined || evaluate(condition, item);

const updated = (item: Item, { set = {}, remove = [], add = {} }: Update): Item => {
  const next: Record<string, unknown> = { ...item };
  for (const [name, value] of Object.entries(set)) if (value !== undefined) next[name] = value;
  for (const name of remove) delete next[name];
  for (const [name, amount] of Object.entries(add)) next[name] = Number(next[name] ?? 0) + amount;
  return { ...next, pk: item.pk, sk: item.sk };
};

const query = (items: ReadonlyMap<string, Item>, request: QueryRequest): readonly Item[] => {
  const isIndex = request.index === 'due';
  const partition = (item: Item): unknown => (isIndex ? item.duePk : item.pk);
  const sort = (item: Item): string => String(isIndex ? item.dueSk : item.sk);
  const range = request.sk;
  const isInRange = (text: string): boolean =>
    'prefix' in range ? text.startsWith(range.prefix) : text >= range.from && text <= range.to;
  const found = [...items.values()]
    .filter((item) => partition(item) === request.pk && (!isIndex || typeof item.dueSk === 'string'))
    .filter((item) => isInRange(sort(item)))
    .toSorted((a, b) => (sort(a) < sort(b) ? -1 : 1));
  const ordered = request.isDescending ? found.toReversed() : found;
  return ordered
    .slice(0, request.limit ?? ordered.length)
    .map((item) => (isIndex ? { pk: item.pk, sk: item.sk, duePk: item.duePk, dueSk: item.dueSk } : item));
};

/** DynamoDB gives back other values than it got: undefined is gone, and big integers are numbers. */
const stored = ({ pk, sk, ...rest }: Item): Item => Object.freeze({ ...fieldsOf(rest), pk, sk });
const normal = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'function') throw new Error('Not a value of ours');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(normal));
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (value instanceof Date || value instanceof Map || value instanceof Set) throw new Error('Not a value of ours');
  return Object.freeze(fieldsOf(value));
};
const fieldsOf = (value: object): Readonly<Record<string, unknown>> => {
  const fields: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) if (part !== undefined) fields[name] = normal(part);
  return fields;
};

const sizeOf = (value: unknown): number => {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + 1 + sizeOf(part), 3);
  if (typeof value !== 'object' || value === null) return 8;
  return Object.entries(value).reduce((sum, [name, part]) => sum + name.length + 1 + sizeOf(part), 3);
};
