import { chunksOf } from '../../../lib/store/table/dynamo-request.ts';
import type { Key } from '../../../lib/store/table/keys.ts';
import {
  type Condition,
  type Item,
  type QueryRequest,
  type Table,
  TRANSACTION_WRITES_MAX,
  type Update,
  type Write,
} from '../../../lib/store/table/table-client.ts';
import { evaluate } from './condition.ts';
import { asStored, sizeOf } from './stored-item.ts';

/**
 * DynamoDB as `Table` promises it, in memory and without delay: conditions, transactions, and a sparse due index of
 * keys only. A call that DynamoDB refuses throws and changes nothing. Every item keeps its earlier version, so that a
 * test can ask for stale reads. Items are frozen, so code that changes an item without a write fails, and readers need
 * no copies.
 */
export interface MemoryTable extends Table {
  /** Every item, or those whose sort key begins so. */
  readonly items: (prefix?: string) => readonly Item[];
  /** The item as it was before its last change; null when it was not there. */
  readonly earlier: (key: Key) => Item | null;
}

/** DynamoDB service quotas. */
const TRANSACTION_BYTES_MAX = 4 * 1024 * 1024;
const BATCH_WRITE_ITEMS_MAX = 25;
const BATCH_GET_KEYS_MAX = 100;

/** Gets every changed item as it was before, and as it is now. */
type OnPut = (before: Item | null, after: Item) => void;

export const createMemoryTable = (onPut: OnPut = () => undefined): MemoryTable => {
  const { read, earlier, partitions, due, apply } = itemsInMemory(onPut);

  /** What the write leaves under its key; null where it deletes. */
  const itemAfter = (write: Write): Item | null => {
    switch (write.kind) {
      case 'put':
        return asStored(write.item);
      case 'update':
        return asStored(updated(read(write.key) ?? { ...write.key }, write));
      case 'delete':
        return null;
    }
  };
  const applyAll = (writes: readonly Write[], items: readonly (Item | null)[]): void => {
    for (const [index, write] of writes.entries()) apply(keyOf(write), items[index] ?? null);
  };
  const holds = (write: Write): boolean => meets(write.condition, read(keyOf(write)));

  return {
    items: (prefix = '') =>
      [...partitions.values()].flatMap((items) => [...items.values()].filter(({ sk }) => sk.startsWith(prefix))),
    earlier,
    get: async (key) => read(key),
    getMany: async (keys) => {
      for (const batch of chunksOf(keys, BATCH_GET_KEYS_MAX)) expectDistinct(batch);
      return keys.map(read).flatMap((item) => item ?? []);
    },
    query: async (request) => query((request.index === 'due' ? due : partitions).get(request.pk) ?? NO_ITEMS, request),
    write: async (write) => {
      const before = read(keyOf(write));
      if (!holds(write)) return { ok: false, item: before };
      apply(keyOf(write), itemAfter(write));
      return { ok: true, before };
    },
    writeMany: async (writes) => {
      for (const batch of chunksOf(writes, BATCH_WRITE_ITEMS_MAX)) {
        expectDistinct(batch.map(keyOf));
        applyAll(batch, batch.map(itemAfter));
      }
    },
    transact: async (writes) => {
      if (writes.length === 0 || writes.length > TRANSACTION_WRITES_MAX) throw new Error('Not 1 to 100 writes');
      expectDistinct(writes.map(keyOf));
      const refused = writes.map((write) => (holds(write) ? null : { item: read(keyOf(write)), isConflict: false }));
      if (refused.some((one) => one !== null)) return { ok: false, refused };
      const items = writes.map(itemAfter);
      if (items.reduce((sum, item) => sum + sizeOf(item), 0) > TRANSACTION_BYTES_MAX)
        throw new Error('A transaction past 4 MB');
      applyAll(writes, items);
      return { ok: true };
    },
  };
};

type Partitions = Map<string, Map<string, Item>>;

/** Items by partition, the due index by its own partitions, and each item as it was before its last change. */
const itemsInMemory = (onPut: OnPut) => {
  const [partitions, due]: [Partitions, Partitions] = [new Map(), new Map()];
  const previous = new Map<string, Item | null>();
  const put = (into: Partitions, pk: string, id: string, item: Item): void =>
    void into.set(pk, (into.get(pk) ?? new Map<string, Item>()).set(id, item));
  const read = ({ pk, sk }: Key): Item | null => partitions.get(pk)?.get(sk) ?? null;
  return {
    partitions,
    due,
    read,
    earlier: (key: Key): Item | null => previous.get(idOf(key)) ?? (previous.has(idOf(key)) ? null : read(key)),
    apply: (key: Key, item: Item | null): void => {
      const [id, before] = [idOf(key), read(key)];
      previous.set(id, before);
      if (typeof before?.duePk === 'string') due.get(before.duePk)?.delete(id);
      if (item === null) {
        partitions.get(key.pk)?.delete(key.sk);
        return;
      }
      onPut(before, item);
      put(partitions, item.pk, item.sk, item);
      if (typeof item.duePk === 'string' && item.dueSk !== undefined) put(due, item.duePk, id, item);
    },
  };
};

const idOf = ({ pk, sk }: Key): string => `${pk}\0${sk}`;
const keyOf = (write: Write): Key => (write.kind === 'put' ? write.item : write.key);

const expectDistinct = (keys: readonly Key[]): void => {
  if (new Set(keys.map(idOf)).size < keys.length) throw new Error('A call names an item twice');
};

const meets = (condition: Condition | undefined, item: Item | null): boolean =>
  condition === undefined || evaluate(condition, item);

const updated = (item: Item, { set = {}, remove = [], add = {} }: Update): Item => {
  const sets = Object.entries(set).filter(([, value]) => value !== undefined);
  const names = [...sets.map(([name]) => name), ...remove, ...Object.keys(add)];
  if (new Set(names).size < names.length) throw new Error('An update names an attribute twice');
  if (names.includes('pk') || names.includes('sk')) throw new Error('An update of a key');
  const next: Record<string, unknown> = { ...item };
  for (const [name, value] of sets) next[name] = value;
  for (const name of remove) delete next[name];
  for (const [name, amount] of Object.entries(add)) {
    const before = next[name] ?? 0;
    if (typeof before !== 'number') throw new Error(`${name} is no number`);
    next[name] = before + amount;
  }
  return { ...next, pk: item.pk, sk: item.sk };
};

const NO_ITEMS: ReadonlyMap<string, Item> = new Map();

const query = (items: ReadonlyMap<string, Item>, request: QueryRequest): readonly Item[] => {
  const isIndex = request.index === 'due';
  if (isIndex && request.isConsistent) throw new Error('The index has no consistent reads');
  if (request.limit !== undefined && request.limit < 1) throw new Error('A limit below 1');
  const sort = (item: Item): string => String(isIndex ? item.dueSk : item.sk);
  const range = request.sk;
  if ('from' in range && range.from > range.to) throw new Error('A range that ends before it begins');
  const isInRange = (text: string): boolean =>
    'prefix' in range ? text.startsWith(range.prefix) : text >= range.from && text <= range.to;
  const found = [...items.values()]
    .filter((item) => isInRange(sort(item)))
    .toSorted((a, b) => (sort(a) < sort(b) ? -1 : 1));
  const ordered = request.isDescending ? found.toReversed() : found;
  return ordered
    .slice(0, request.limit ?? ordered.length)
    .map((item) => (isIndex ? { pk: item.pk, sk: item.sk, duePk: item.duePk, dueSk: item.dueSk } : item));
};
