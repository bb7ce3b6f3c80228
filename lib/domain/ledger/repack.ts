import { compareTransactions } from '../transactions/transaction.ts';
import type { ChunkRef } from './ledger-index.ts';
import type { LedgerRow } from './ledger-row.ts';

/** So many rows fit half a read unit, with space for long texts; a page touches one or two such chunks. */
export const CHUNK_ROWS_AIM = 88;
/** A smaller remainder in the middle of a ledger is joined with a neighbour, so that the head stays short. */
const CHUNK_ROWS_MIN = 24;

export interface LoadedChunk {
  readonly ref: ChunkRef;
  /** In list order, tombstones included. */
  readonly rows: readonly LedgerRow[];
}

/** A chunk that stays as it is, or rows in list order that have to be written anew. */
export type Segment =
  | { readonly kind: 'kept'; readonly ref: ChunkRef }
  | { readonly kind: 'rewritten'; readonly rows: readonly LedgerRow[] };

/**
 * Fits `after` (all rows of the loaded chunks once merged; an untouched row is the same object as before) into the
 * ledger so that as few chunks as possible change. `loaded` is the newest end of the ledger, newest chunk first; no row
 * of `after` may lie beyond the chunk that follows it. Segments come newest first and are in order among themselves.
 */
export const repack = (loaded: readonly LoadedChunk[], after: readonly LedgerRow[]): readonly Segment[] => {
  const before = new Set<LedgerRow>();
  for (const chunk of loaded) for (const row of chunk.rows) before.add(row);
  const staying = new Set(after);
  const added = after.filter((row) => !before.has(row)).sort(compareTransactions);
  if (loaded.length === 0) return added.length === 0 ? [] : [{ kind: 'rewritten', rows: added }];

  const { onTop, slots } = place(loaded, added, staying);
  const segments: Segment[] = onTop.length === 0 ? [] : [{ kind: 'rewritten', rows: onTop }];
  for (let index = 0; index < slots.length; ) {
    const slot = slots[index];
    if (slot === undefined) break;
    if (slot.isTouched) {
      const { rows, end } = joinedRows(slots, index, segments.length === 0);
      if (rows.length > 0) segments.push({ kind: 'rewritten', rows });
      index = end;
    } else {
      segments.push({ kind: 'kept', ref: slot.ref });
      index += 1;
    }
  }
  return segments;
};

/** The rows of the touched slots from `start` on, which are written together, and the slot after the last of these. */
const joinedRows = (slots: readonly Slot[], start: number, isNewest: boolean) => {
  const untouched = slots.findIndex((slot, index) => index > start && !slot.isTouched);
  const end = untouched < 0 ? slots.length : untouched;
  const rows = slots.slice(start, end).flatMap((slot) => slot.rows());
  // Too few rows for a chunk of their own go with the older neighbour; the newest end of the ledger grows by itself.
  const next = slots[end];
  const isTooSmall = !isNewest && rows.length > 0 && rows.length < CHUNK_ROWS_MIN;
  return isTooSmall && next !== undefined ? { rows: [...rows, ...next.rows()], end: end + 1 } : { rows, end };
};

interface Slot {
  readonly ref: ChunkRef;
  isTouched: boolean;
  /** The rows that the chunk's place holds now, in list order. */
  readonly rows: () => readonly LedgerRow[];
}

/** Gives every added row to the first chunk that does not end before it; the oldest chunk takes what is older still. */
const place = (
  loaded: readonly LoadedChunk[],
  added: readonly LedgerRow[],
  staying: ReadonlySet<LedgerRow>,
): { readonly onTop: readonly LedgerRow[]; readonly slots: readonly Slot[] } => {
  let next = 0;
  const take = (isWithin: (row: LedgerRow) => boolean): LedgerRow[] => {
    const from = next;
    for (let row = added[next]; row !== undefined && isWithin(row); row = added[next]) next += 1;
    return added.slice(from, next);
  };
  // Rows newer than a full newest chunk start a chunk of their own, so that a growing ledger rewrites only its tip.
  const first = loaded[0]?.rows[0];
  const isFull = (loaded[0]?.rows.length ?? 0) >= CHUNK_ROWS_AIM;
  const onTop = take((row) => isFull && first !== undefined && compareTransactions(row, first) < 0);
  const slots = loaded.map(({ ref, rows }, index): Slot => {
    const last = rows.at(-1);
    const isOldest = index === loaded.length - 1;
    const here = take((row) => isOldest || (last !== undefined && compareTransactions(row, last) <= 0));
    return {
      ref,
      isTouched: here.length > 0 || rows.some((row) => !staying.has(row)),
      rows: () => {
        const kept = rows.filter((row) => staying.has(row));
        return here.length === 0 ? kept : [...kept, ...here].sort(compareTransactions);
      },
    };
  });
  return { onTop, slots };
};
