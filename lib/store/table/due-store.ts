import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { type Clock, SECOND_MS, toTimestamp } from '../../domain/kernel/time.ts';
import { DUE_SHARD_COUNT, dueAt, dueAtMsOf, type Key } from './keys.ts';
import type { Item, Table } from './table-client.ts';

/** Entries asked for at a time: far below the megabyte that one answer holds. */
const PAGE_ENTRIES_MAX = 1_000;
/** Pages of one shard in one sweep. Keys are all they hold: a backlog of 400,000 is looked through for some cents an hour. */
const PAGES_MAX = 100;
/** Of one kind and shard in one sweep, the earliest; the others wait a minute. */
const ENTRIES_OF_KIND_MAX = 5_000;
/** Entries of one kind and shard worked on side by side: a backlog of thousands is through within one sweep. */
const ENTRIES_AT_ONCE = 10;
/** Then the next sweep is near, and the function's 55 seconds must not end in the middle of anything. */
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

/** Something that falls due: the key of an item, and the entry it was found under. */
export interface DueEntry {
  readonly key: Key;
  /** First part of the sort key: one of `DUE`, or anything. */
  readonly kind: string;
  readonly dueSk: string;
  readonly dueAtMs: number;
}

export interface DueStore {
  /**
   * Hands every entry due by now to `visit`, the earliest of each shard and kind first, and each kind beside the others:
   * however many of one kind are due, they keep no other waiting. An entry stays on the index until the work it stands for
   * moves or removes it; one that is not moved is met again in the next sweep. `left`: seen, and left to that one.
   */
  readonly forEachDue: (
    visit: (entry: DueEntry) => Promise<void>,
  ) => Promise<{ readonly visited: number; readonly left: number }>;
  /** The item as it is now; null when the entry seen on the index is out of date. Strong. */
  readonly readSeen: (entry: DueEntry) => Promise<Item | null>;
  /** False when somebody else has moved or finished it meanwhile: then it is not ours to work on. */
  readonly postpone: (entry: DueEntry, untilMs: number) => Promise<boolean>;
  /** Takes an entry off that stands for nothing any more. */
  readonly drop: (entry: DueEntry) => Promise<void>;
}

export const createDueStore = ({ table, clock }: { readonly table: Table; readonly clock: Clock }): DueStore => {
  const isAsSeen = (entry: DueEntry) => ({ expression: '#dueSk = :seen', values: { seen: entry.dueSk } });

  /** What is due in a shard, by kind; of what is more than one sweep can do only the number. */
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
    forEachDue: async (visit) => {
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
    readSeen: async (entry) => {
      const item = await table.get(entry.key, { isConsistent: true });
      return item?.dueSk === entry.dueSk ? item : null;
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
