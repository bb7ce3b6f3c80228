import { dateOf, dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { type ChunkSummary, summaryOf } from '../../domain/ledger/chunk-summary.ts';
import type { ChunkRef, LedgerIndex, Stray } from '../../domain/ledger/ledger-index.ts';
import { isListed, type LedgerRow } from '../../domain/ledger/ledger-row.ts';
import { type LoadedChunk, repack } from '../../domain/ledger/repack.ts';
import { rowChanges } from '../../domain/ledger/row-changes.ts';
import type { Member } from '../../domain/members/member.ts';
import { compareTransactions, guidsOf } from '../../domain/transactions/transaction.ts';
import type { Missing } from '../table/item-error.ts';
import { type Key, keys } from '../table/keys.ts';
import type { Item, ItemTable, Put } from '../table/table-client.ts';
import { type ChangedPiece, changedPiece } from './changes-record.ts';
import { decodeTwin } from './chunk.ts';
import { cutChunks } from './cut.ts';
import { itemToChunk, readingRows } from './head-item.ts';
import { chunkIdOf } from './index-codec.ts';

/** A run of chunks by their places in the index, from `first` up to but not including `end`. */
export interface ChunkRange {
  readonly first: number;
  readonly end: number;
}

/** The ledger after a change, and the pieces that have to be put before a head may name them. */
export interface AssembledLedger {
  readonly index: LedgerIndex;
  readonly puts: readonly Put[];
  /** The statistics of the chunks that only the new index names. */
  readonly made: readonly ChunkSummary[];
  /** Ids of chunks that the new index no longer names. */
  readonly replaced: readonly string[];
  /** Where the rows lie that were created, updated or deleted. */
  readonly changed: readonly ChangedPiece[];
}

/** A ledger whose rows all stay. */
export const unchanged = (index: LedgerIndex): AssembledLedger => ({
  index,
  puts: [],
  made: [],
  replaced: [],
  changed: [],
});

export interface LoadedChunks {
  readonly kind: 'loaded';
  readonly chunks: readonly LoadedChunk[];
}

/**
 * Reads chunks and their twins, strongly. Chunks are immutable, so the rows are those of the head that named them.
 * Throws `ItemUnreadableError` for a chunk whose bytes do not decode.
 */
export const loadChunks = async (
  table: Pick<ItemTable, 'getMany'>,
  member: Member,
  index: LedgerIndex,
  range: ChunkRange,
): Promise<LoadedChunks | Missing> => {
  const refs = index.chunks.slice(range.first, range.end);
  const wanted = refs.flatMap(({ id }) => [
    keys.chunk(member.userGuid, member.guid, id),
    keys.chunkTwin(member.userGuid, member.guid, id),
  ]);
  const items = new Map<string, Item>();
  for (const item of await table.getMany(wanted, { isConsistent: true })) items.set(item.sk, item);
  const missing = wanted.find(({ sk }) => !items.has(sk));
  if (missing !== undefined) return { kind: 'missing', key: missing };
  const itemOf = ({ sk }: Key): Item => {
    const item = items.get(sk);
    if (item === undefined) throw new Error('an item that was looked for already');
    return item;
  };
  const chunks = refs.map((ref) => {
    const chunk = itemOf(keys.chunk(member.userGuid, member.guid, ref.id));
    const twin = itemOf(keys.chunkTwin(member.userGuid, member.guid, ref.id));
    const rows = itemsToRows(chunk, twin, index.memberOrdinal);
    return { ref, rows: rows.some((row) => row.deletedAt !== null) ? rows.toSorted(compareTransactions) : rows };
  });
  return { kind: 'loaded', chunks };
};

const itemsToRows = (chunk: Item, twin: Item, memberOrdinal: number): readonly LedgerRow[] => {
  const listed = itemToChunk(chunk, memberOrdinal);
  return readingRows(twin, (bytes) => decodeTwin(bytes, listed, memberOrdinal));
};

/** One change of a member's ledger. */
export interface LedgerChange {
  readonly member: Member;
  readonly before: LedgerIndex;
  /** The first part of the id of every chunk that the change makes. */
  readonly generation: string;
  /** How many chunks of that generation there are already. */
  readonly numbersTaken?: number;
}

/** Puts `rows` in the place of the loaded chunks of `range`; null when every row is still the same object. */
export const assemble = (
  { member, before, generation, numbersTaken = 0 }: LedgerChange,
  range: ChunkRange,
  loaded: readonly LoadedChunk[],
  rows: readonly LedgerRow[],
): AssembledLedger | null => {
  const stored = loaded.flatMap((chunk) => chunk.rows);
  const known = new Set(stored);
  const fresh = rows.filter((row) => !known.has(row));
  if (fresh.length === 0 && rows.length === stored.length) return null;

  const { made: madeOf, isGone } = rowChanges(stored, rows);
  const changed = loaded.flatMap(({ ref, rows: earlier }) =>
    changedPiece({ id: ref.id, holdingsOf: null }, earlier.filter(isListed), (row) => (isGone(row) ? 'deleted' : null)),
  );
  const chunks: ChunkRef[] = [];
  const puts: Put[] = [];
  const made: ChunkSummary[] = [];
  for (const segment of repack(loaded, rows)) {
    if (segment.kind === 'kept') {
      chunks.push(segment.ref);
      continue;
    }
    for (const cut of cutChunks(segment.rows, before)) {
      const id = chunkIdOf(generation, numbersTaken + made.length);
      made.push(summaryOf(id, cut.listed));
      changed.push(...changedPiece({ id, holdingsOf: null }, cut.listed, madeOf));
      chunks.push({ ...cut.ref, id });
      puts.push(
        { kind: 'put', item: { ...keys.chunk(member.userGuid, member.guid, id), rows: cut.chunk } },
        { kind: 'put', item: { ...keys.chunkTwin(member.userGuid, member.guid, id), rows: cut.twin } },
      );
    }
  }
  const named = new Set(chunks.map(({ id }) => id));
  const needed = before.chunks.slice(range.first, range.end);
  return {
    index: {
      ...before,
      pendingFromDay: pendingFromDayOf(before, needed, rows),
      strays: straysOf(before, needed, rows),
      chunks: [...before.chunks.slice(0, range.first), ...chunks, ...before.chunks.slice(range.end)],
    },
    puts: [...puts, ...movedPuts(member, stored, fresh)],
    made,
    replaced: needed.map(({ id }) => id).filter((id) => !named.has(id)),
    changed,
  };
};

/** The day of the oldest pending row; only a lower bound where that row may lie outside of the range. */
const pendingFromDayOf = (
  before: LedgerIndex,
  needed: readonly ChunkRef[],
  rows: readonly LedgerRow[],
): number | null => {
  const day = oldestPendingDay(rows);
  const isAll = needed.length === before.chunks.length;
  const isNewestEnd = needed[0]?.id === before.chunks[0]?.id;
  const oldest = needed.at(-1)?.oldestDay ?? Number.POSITIVE_INFINITY;
  const isCovered = before.pendingFromDay === null || isAll || (isNewestEnd && before.pendingFromDay > oldest);
  return isCovered ? day : Math.min(before.pendingFromDay ?? Number.POSITIVE_INFINITY, day ?? Number.POSITIVE_INFINITY);
};

const oldestPendingDay = (rows: readonly LedgerRow[]): number | null => {
  let day: number | null = null;
  for (const row of rows) {
    if (row.status !== 'PENDING' || row.deletedAt !== null || row.parentGuid !== null) continue;
    const here = dayOf(row.date);
    if (day === null || here < day) day = here;
  }
  return day;
};

const straysOf = (before: LedgerIndex, needed: readonly ChunkRef[], rows: readonly LedgerRow[]): readonly Stray[] => {
  const newest = needed[0]?.newestDay ?? Number.NEGATIVE_INFINITY;
  const oldest = needed.at(-1)?.oldestDay ?? Number.POSITIVE_INFINITY;
  const strays = new Map<string, Stray>();
  const add = (stray: Stray): void => void strays.set(`${stray.feedDay} ${stray.day}`, stray);
  // The days at both ends of the range may go on in chunks that were not read.
  for (const stray of before.strays) if (stray.day <= oldest || stray.day >= newest) add(stray);
  for (const row of rows) {
    if (row.date === row.transactedOn || row.isManual || row.parentGuid !== null) continue;
    add({ feedDay: dayOf(row.transactedOn), day: dayOf(row.date) });
  }
  return strays.size === 0 ? [] : [...strays.values()].sort((a, b) => a.feedDay - b.feedDay || a.day - b.day);
};

/**
 * When the date of a row is no longer the date in its guid, an item notes the new date. Otherwise the row could not be
 * found by its guid.
 */
const movedPuts = (member: Member, stored: readonly LedgerRow[], fresh: readonly LedgerRow[]): readonly Put[] => {
  const away = fresh
    .filter(isListed)
    .flatMap((row) => guidsOf(row).map((guid) => ({ guid, date: row.date })))
    .filter(({ guid, date }) => date !== birthDateOf(guid));
  if (away.length === 0) return [];
  const dates = new Map(stored.flatMap((row) => guidsOf(row).map((guid) => [guid, row.date])));
  return away
    .filter(({ guid, date }) => dates.get(guid) !== date)
    .map(({ guid, date }) => ({ kind: 'put', item: { ...keys.moved(member.userGuid, member.guid, guid, date) } }));
};

const birthDateOf = (guid: Guid<'TRN'>): string | null => {
  const hint = hintOf('TRN', guid);
  return hint === null ? null : dateOf(Math.floor(hint.timeMs / DAY_MS));
};
