import { toTimestamp } from '../domain/time.ts';
import { DUE_SHARD_COUNT, dueAt, dueAtMsOf, type Key } from './keys.ts';
import type { Table } from './table-client.ts';

/** Entries asked for at a time. */
const PAGE_ENTRIES_MAX = 100;
/** Entries worked on side by side: a backlog of thousands is through within one sweep. */
const ENTRIES_AT_ONCE = 10;
/** Pages of one shard in one sweep; what is left waits a minute. */
const PAGES_MAX = 50;

/** Something that falls due: the key of an item, and the entry it was found under. */
export interface DueEntry {
  readonly key: Key;
  readonly dueSk: string;
  readonly dueAtMs: number;
}

export interface DueStore {
  /**
   * Hands every entry due by now to `visit`, the earliest of each shard first. An entry stays on the index until the work
   * it stands for moves or removes it; one that is not moved is met again in the next sweep. The number visited.
   */
  readonly forEachDue: (nowMs: number, visit: (entry: DueEntry) => Promise<void>) => Promise<number>;
  /** False when somebody else has moved or finished it meanwhile: then it is not ours to work on. */
  readonly postpone: (entry: DueEntry, untilMs: number) => Promise<boolean>;
  /** Takes an entry off that stands for nothing any more. */
  readonly drop: (entry: DueEntry) => Promise<void>;
}

export const createDueStore = ({ table }: { readonly table: Table }): DueStore => {
  const isAsSeen = (entry: DueEntry) => ({ expression: '#dueSk = :seen', values: { seen: entry.dueSk } });

  const visitShard = async (
    shard: number,
    nowMs: number,
    visit: (entry: DueEntry) => Promise<void>,
  ): Promise<number> => {
    let visited = 0;
    // '~' sorts after the '#' that follows the time, so entries due at this very moment are included.
    const to = `${toTimestamp(nowMs)}~`;
    let from = '0';
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const items = await table.query({
        pk: `DUE#${shard}`,
        sk: { from, to },
        isConsistent: false,
        index: 'due',
        limit: PAGE_ENTRIES_MAX,
      });
      const entries = items.flatMap(({ pk, sk, dueSk }) =>
        typeof dueSk === 'string' ? [{ key: { pk, sk }, dueSk, dueAtMs: dueAtMsOf(dueSk) }] : [],
      );
      for (let at = 0; at < entries.length; at += ENTRIES_AT_ONCE) {
        await Promise.all(entries.slice(at, at + ENTRIES_AT_ONCE).map(visit));
      }
      visited += entries.length;
      const last = entries.at(-1);
      if (last === undefined || items.length < PAGE_ENTRIES_MAX) return visited;
      from = `${last.dueSk} `;
    }
    return visited;
  };

  return {
    forEachDue: async (nowMs, visit) => {
      const counts = await Promise.all(
        Array.from({ length: DUE_SHARD_COUNT }, (_, shard) => visitShard(shard, nowMs, visit)),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    postpone: async (entry, untilMs) => {
      const moved = await table.write({
        kind: 'update',
        key: entry.key,
        set: { ...dueAt(entry.key, untilMs) },
        condition: isAsSeen(entry),
      });
      return moved.ok;
    },
    drop: async (entry) => {
      await table.write({
        kind: 'update',
        key: entry.key,
        remove: ['duePk', 'dueSk'],
        condition: isAsSeen(entry),
      });
    },
  };
};
