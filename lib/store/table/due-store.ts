import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { SECOND_MS, toTimestamp } from '../../domain/kernel/time.ts';
import { DUE_PARTITIONS, type DueLane, dueAt, dueAtMsOf, type Key } from './keys.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Item, Table } from './table-client.ts';
import type { Written } from './written.ts';

/** Entries asked for at a time: far below the megabyte that one answer holds. */
const PAGE_ENTRIES_MAX = 1_000;
/**
 * Pages of one shard in one sweep. They hold keys only: reading a backlog of 400,000 entries costs some cents an hour. Turns are
 * of one kind, so those beyond the ones that may be visited need not be known.
 */
const PAGES_MAX: Readonly<Record<DueLane, number>> = { work: 100, turn: 10 };
/** Entries of one kind and shard in one sweep, the earliest ones; the others wait a minute. */
const ENTRIES_OF_KIND_MAX = 5_000;
/** Entries of one kind and shard worked on side by side: a backlog of thousands is through within one sweep. */
const ENTRIES_AT_ONCE = 10;
/** Then a sweep ends: the next one is near, and the function's 55 seconds must not end in the middle of an entry. */
const SWEEP_MS_MAX = 45 * SECOND_MS;

/** Something that is due: the key of an item, and the entry under which it was found. */
export interface DueEntry {
  readonly key: Key;
  /** First part of the sort key: that of one of `DUE_KINDS`, or anything. */
  readonly kind: string;
  readonly dueSk: string;
  readonly dueAtMs: number;
  readonly lane: DueLane;
}

/** What a sweep did. */
export interface Swept {
  readonly visited: number;
  /** How many entries were found and left to the next sweep. */
  readonly left: number;
  /** When the earliest entry fell due that was found; null where there was none. */
  readonly oldestAtMs: number | null;
}

/** Part `part` of `parts`, counted from 0: every shard is in exactly one part. */
export interface DueShare {
  readonly part: number;
  readonly parts: number;
}

export const WHOLE: DueShare = { part: 0, parts: 1 };

/** How turns are swept. */
export interface TurnSweep {
  /** When the sweep began, of whose time the turns get the rest. */
  readonly startedMs: number;
  readonly share: DueShare;
  readonly startedMax: (dueAtMs: readonly number[]) => Promise<number>;
}

type DueDeps = Pick<StoreDeps, 'table' | 'clock'>;

/** What is due in a shard, by kind. Of entries beyond what one sweep can do, only the number. */
const readShard = async (table: Table, shard: string, lane: DueLane, nowMs: number) => {
  const byKind = new Map<string, DueEntry[]>();
  let left = 0;
  // '~' sorts after the '#' that follows the time, so entries due at this very moment are included.
  const to = `${toTimestamp(nowMs)}~`;
  let from = '0';
  for (let page = 0; page < PAGES_MAX[lane]; page += 1) {
    const range = { pk: shard, sk: { from, to } };
    const items = await table.query({ ...range, isConsistent: false, index: 'due', limit: PAGE_ENTRIES_MAX });
    for (const { pk, sk, dueSk } of items) {
      if (typeof dueSk !== 'string') continue;
      const kind = sk.split('#')[0] ?? '';
      const entries = byKind.get(kind) ?? [];
      byKind.set(kind, entries);
      if (entries.length < ENTRIES_OF_KIND_MAX)
        entries.push({ key: { pk, sk }, kind, dueSk, dueAtMs: dueAtMsOf(dueSk), lane });
      else left += 1;
      from = `${dueSk} `;
    }
    if (items.length < PAGE_ENTRIES_MAX) break;
  }
  return { kinds: [...byKind.values()], left };
};

const createLaneReader =
  (table: Table) =>
  async (lane: DueLane, nowMs: number, { part, parts }: DueShare) => {
    const mine = DUE_PARTITIONS[lane].filter((_, number) => number % parts === part);
    const shards = await Promise.all(mine.map((shard) => readShard(table, shard, lane, nowMs)));
    const kinds = shards.flatMap((shard) => shard.kinds);
    const earliest = kinds.flatMap(([entry]) => (entry === undefined ? [] : [entry.dueAtMs]));
    return {
      kinds,
      found: shards.reduce((sum, shard) => sum + shard.left, kinds.flat().length),
      oldestAtMs: earliest.length === 0 ? null : Math.min(...earliest),
    };
  };

export type DueStore = ReturnType<typeof createDueStore>;

export const createDueStore = ({ table, clock }: DueDeps) => {
  const isAsSeen = (entry: DueEntry) => ({ expression: '#dueSk = :seen', values: { seen: entry.dueSk } });
  const readLane = createLaneReader(table);

  /** Visits entries until the time of the sweep that began at `startedMs` is over. */
  const visitInTime = (startedMs: number, visit: (entry: DueEntry) => Promise<void>) => {
    const count = { visited: 0 };
    const task = async (entry: DueEntry): Promise<void> => {
      if (clock() - startedMs >= SWEEP_MS_MAX) return;
      count.visited += 1;
      await visit(entry);
    };
    return { count, task };
  };

  return {
    /**
     * Gives every entry of work that is due by now to `visit`, the earliest of each shard and kind first, and all kinds
     * side by side: however many entries of one kind are due, no other kind waits for them. An entry stays on the index
     * until the work that it stands for moves or removes it; otherwise the next sweep finds it again.
     */
    forEachDue: async (visit: (entry: DueEntry) => Promise<void>): Promise<Swept> => {
      const nowMs = clock();
      const { kinds, found, oldestAtMs } = await readLane('work', nowMs, WHOLE);
      const { count, task } = visitInTime(nowMs, visit);
      await Promise.all(kinds.map((entries) => mapLimit(entries, ENTRIES_AT_ONCE, task)));
      return { visited: count.visited, left: found - count.visited, oldestAtMs };
    },
    /**
     * Gives turns that are due by now to `visit`, the earliest first. `startedMax` gets the dates of those that were
     * found, and says how many of them may start; the others stay on the index.
     */
    forEachTurn: async (
      visit: (entry: DueEntry) => Promise<void>,
      { startedMs, share, startedMax }: TurnSweep,
    ): Promise<Swept> => {
      const { kinds, found, oldestAtMs } = await readLane('turn', clock(), share);
      const turns = kinds.flat().toSorted((a, b) => a.dueAtMs - b.dueAtMs);
      const countMax = await startedMax(turns.map(({ dueAtMs }) => dueAtMs));
      const { count, task } = visitInTime(startedMs, visit);
      await mapLimit(turns.slice(0, countMax), ENTRIES_AT_ONCE * DUE_PARTITIONS.turn.length, task);
      return { visited: count.visited, left: found - count.visited, oldestAtMs };
    },
    /** The item of an entry; null when the entry is no longer the one that was seen. Strong read. */
    readSeen: async (entry: DueEntry): Promise<Item | null> => {
      const item = await table.get(entry.key, { isConsistent: true });
      return item?.dueSk === entry.dueSk ? item : null;
    },
    /** `stale`: another worker has moved or finished the entry meanwhile, so its work is not ours. */
    postpone: async (entry: DueEntry, untilMs: number): Promise<Written> => {
      const set = dueAt(entry.key, untilMs, entry.lane);
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
