import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { type Clock, SECOND_MS, toTimestamp } from '../../domain/kernel/time.ts';
import { DUE_SHARD_COUNT, dueAt, dueAtMsOf, type Key } from './keys.ts';
import type { Item, Table } from './table-client.ts';
import type { Written } from './written.ts';

/** Entries asked for at a time: far below the megabyte that one answer holds. */
const PAGE_ENTRIES_MAX = 1_000;
/** Pages of one shard in one sweep. They hold keys only: reading a backlog of 400,000 entries costs some cents an hour. */
const PAGES_MAX = 100;
/** Entries of one kind and shard in one sweep, the earliest ones; the others wait a minute. */
const ENTRIES_OF_KIND_MAX = 5_000;
/** Entries of one kind and shard worked on side by side: a backlog of thousands is through within one sweep. */
const ENTRIES_AT_ONCE = 10;
/** Then a sweep ends: the next one is near, and the function's 55 seconds must not end in the middle of an entry. */
const SWEEP_MS_MAX = 45 * SECOND_MS;

/** Kinds of due entries. */
export const DUE = {
  member: 'MBR',
  event: 'EVT',
  delivery: 'DLV',
  replay: 'RPL',
  microDeposit: 'MIC',
  consent: 'OAUTH',
  planning: 'MBT',
  planningWork: 'MBU',
  leftovers: 'PURGE',
  user: 'USER',
} as const;

/** Something that is due: the key of an item, and the entry under which it was found. */
export interface DueEntry {
  readonly key: Key;
  /** First part of the sort key: one of `DUE`, or anything. */
  readonly kind: string;
  readonly dueSk: string;
  readonly dueAtMs: number;
}

interface DueDeps {
  readonly table: Table;
  readonly clock: Clock;
}

export type DueStore = ReturnType<typeof createDueStore>;

export const createDueStore = ({ table, clock }: DueDeps) => {
  const isAsSeen = (entry: DueEntry) => ({ expression: '#dueSk = :seen', values: { seen: entry.dueSk } });

  /** What is due in a shard, by kind. Of entries beyond what one sweep can do, only the number. */
  const readShard = async (shard: number, nowMs: number) => {
    const byKind = new Map<string, DueEntry[]>();
    let left = 0;
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
      for (const { pk, sk, dueSk } of items) {
        if (typeof dueSk !== 'string') continue;
        const kind = sk.split('#')[0] ?? '';
        const entries = byKind.get(kind) ?? [];
        byKind.set(kind, entries);
        if (entries.length < ENTRIES_OF_KIND_MAX)
          entries.push({ key: { pk, sk }, kind, dueSk, dueAtMs: dueAtMsOf(dueSk) });
        else left += 1;
        from = `${dueSk} `;
      }
      if (items.length < PAGE_ENTRIES_MAX) break;
    }
    return { kinds: [...byKind.values()], left };
  };

  return {
    /**
     * Gives every entry that is due by now to `visit`, the earliest of each shard and kind first, and all kinds side by
     * side: however many entries of one kind are due, no other kind waits for them. An entry stays on the index until the
     * work that it stands for moves or removes it; otherwise the next sweep finds it again. `left`: how many entries were
     * found and left to the next sweep.
     */
    forEachDue: async (
      visit: (entry: DueEntry) => Promise<void>,
    ): Promise<{ readonly visited: number; readonly left: number }> => {
      const nowMs = clock();
      const shards = await Promise.all(Array.from({ length: DUE_SHARD_COUNT }, (_, shard) => readShard(shard, nowMs)));
      let visited = 0;
      let left = shards.reduce((sum, shard) => sum + shard.left, 0);
      const visitInTime = async (entry: DueEntry): Promise<void> => {
        if (clock() - nowMs >= SWEEP_MS_MAX) {
          left += 1;
          return;
        }
        visited += 1;
        await visit(entry);
      };
      await Promise.all(
        shards.flatMap(({ kinds }) => kinds.map((entries) => mapLimit(entries, ENTRIES_AT_ONCE, visitInTime))),
      );
      return { visited, left };
    },
    /** The item of an entry; null when the entry is no longer the one that was seen. Strong read. */
    readSeen: async (entry: DueEntry): Promise<Item | null> => {
      const item = await table.get(entry.key, { isConsistent: true });
      return item?.dueSk === entry.dueSk ? item : null;
    },
    /** `stale`: another worker has moved or finished the entry meanwhile, so its work is not ours. */
    postpone: async (entry: DueEntry, untilMs: number): Promise<Written> => {
      const set = dueAt(entry.key, untilMs);
      const moved = await table.write({ kind: 'update', key: entry.key, set, condition: isAsSeen(entry) });
      return { kind: moved.ok ? 'done' : 'stale' };
    },
    /** Takes an entry off the index that stands for nothing any more. */
    drop: async (entry: DueEntry): Promise<void> => {
      const remove = ['duePk', 'dueSk'];
      await table.write({ kind: 'update', key: entry.key, remove, condition: isAsSeen(entry) });
    },
  };
};
