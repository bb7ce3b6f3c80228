import { DUE_SHARD_COUNT } from '../../lib/store/keys.ts';
import type { Key } from '../../lib/store/keys.ts';
import type { Condition, Item, QueryRequest, Table, Update, Write } from '../../lib/store/table-client.ts';
import { evaluate } from './condition.ts';

/**
 * DynamoDB as `Table` promises it, in memory and at once: conditions evaluated, transactions all or nothing, a sparse due
 * index of keys only. Every item keeps its earlier version, so that stale reads can be served on purpose.
 */
export interface MemoryTable extends Table {
  readonly items: () => readonly Item[];
  /** The item as it was before its last change; null when it was not there. */
  readonly earlier: (key: Key) => Item | null;
}

const TRANSACTION_WRITES_MAX = 100;
const ITEM_BYTES_MAX = 400 * 1024;

export const createMemoryTable = (): MemoryTable => {
  const current = new Map<string, Item>();
  const previous = new Map<string, Item | null>();
  const idOf = ({ pk, sk }: Key): string => JSON.stringify([pk, sk]);
  const read = (key: Key): Item | null => current.get(idOf(key)) ?? null;

  const put = (item: Item): void => {
    const id = idOf(item);
    if (sizeOf(item) > ITEM_BYTES_MAX) throw new Error(`An item past 400 KB: ${item.sk}`);
    previous.set(id, current.get(id) ?? null);
    current.set(id, stored(item));
  };
  const remove = (key: Key): void => {
    const id = idOf(key);
    previous.set(id, current.get(id) ?? null);
    current.delete(id);
  };
  const apply = (write: Write): void => {
    switch (write.kind) {
      case 'put':
        return put(write.item);
      case 'delete':
        return remove(write.key);
      case 'update':
        return put(updated(read(write.key) ?? { ...write.key }, write));
      case 'check':
        return;
    }
  };
  const keyOf = (write: Write): Key => (write.kind === 'put' ? write.item : write.key);
  const holds = (write: Write): boolean => meets(write.condition, read(keyOf(write)));

  return {
    items: () => [...current.values()].map(copy),
    earlier: (key) => {
      const item = previous.has(idOf(key)) ? (previous.get(idOf(key)) ?? null) : read(key);
      return item && copy(item);
    },
    get: async (key) => copyOrNull(read(key)),
    getMany: async (keys) => keys.map(read).flatMap((item) => (item === null ? [] : [copy(item)])),
    query: async (request) => query(current, request),
    write: async (write) => {
      const before = copyOrNull(read(keyOf(write)));
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
      const refused = writes.map((write) =>
        holds(write) ? null : { item: copyOrNull(read(keyOf(write))), isConflict: false },
      );
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
    .map((item) => copy(isIndex ? { pk: item.pk, sk: item.sk, duePk: item.duePk, dueSk: item.dueSk } : item));
};

/** What comes back from DynamoDB is never what was handed in: undefined is gone, and big integers are numbers. */
const stored = (item: Item): Item => normal(structuredClone(item)) as Item;
const normal = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, normal(part)]),
  );
};

const copy = (item: Item): Item => structuredClone(item);
const copyOrNull = (item: Item | null): Item | null => item && copy(item);

const sizeOf = (value: unknown): number => {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + 1 + sizeOf(part), 3);
  if (typeof value !== 'object' || value === null) return 8;
  return Object.entries(value).reduce((sum, [name, part]) => sum + name.length + 1 + sizeOf(part), 3);
};

/** Every item that is on the due index. */
export const dueItems = (table: MemoryTable): readonly Item[] =>
  table
    .items()
    .filter(({ duePk }) => Array.from({ length: DUE_SHARD_COUNT }, (_, n) => `DUE#${n}`).includes(String(duePk)));
