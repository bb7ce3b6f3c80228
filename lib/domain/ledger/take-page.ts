import type { Guid } from '../guid.ts';
import type { ChunkRef } from './ledger-index.ts';
import { countIn } from './ledger-index.ts';
import type { DayWindow, LedgerStream, StreamPlan } from './plan-page.ts';

/** Rows of a chunk as far as their place in a list goes. */
export interface PlacedRows {
  readonly count: number;
  readonly day: (index: number) => number;
  readonly createdAt: (index: number) => number;
  readonly account: (index: number) => number;
  readonly guid: (index: number) => Guid<'TRN'>;
}

/** A row of the page: where it lies. */
export interface RowPlace {
  readonly stream: number;
  /** Index of the chunk within the stream. */
  readonly chunk: number;
  readonly row: number;
}

export interface TakenPage {
  readonly places: readonly RowPlace[];
  /** Exact number of rows in the window. */
  readonly total: number;
}

/** Answers a planned page once its chunks are read. `rowsOf` gives the rows of a chunk that the plan names. */
export const takePage = (
  streams: readonly LedgerStream[],
  plans: readonly StreamPlan[],
  window: DayWindow,
  offset: number,
  limit: number,
  rowsOf: (stream: number, chunk: number) => PlacedRows,
): TakenPage => {
  let total = 0;
  let before = 0;
  const cursors: Cursor[] = [];
  for (const [at, plan] of plans.entries()) {
    const stream = streams[at];
    if (stream === undefined) continue;
    const edges = new Set(plan.edges);
    const countOf = (index: number, chunk: ChunkRef): number =>
      edges.has(index) ? countRows(rowsOf(at, index), stream, window) : countIn(chunk, stream.accounts);
    for (let index = plan.first; index < plan.end; index += 1) {
      const chunk = stream.chunks[index];
      if (chunk === undefined) break;
      const count = countOf(index, chunk);
      total += count;
      if (index < plan.pageFirst) before += count;
    }
    cursors.push(createCursor(at, stream, plan, window, rowsOf));
  }
  return { places: mergeRows(cursors, offset - before, limit), total };
};

const isWanted = (rows: PlacedRows, row: number, stream: LedgerStream, window: DayWindow): boolean => {
  const day = rows.day(row);
  return (
    day >= window.fromDay &&
    day <= window.toDay &&
    (stream.accounts === null || stream.accounts.includes(rows.account(row)))
  );
};

const countRows = (rows: PlacedRows, stream: LedgerStream, window: DayWindow): number => {
  let count = 0;
  for (let row = 0; row < rows.count; row += 1) if (isWanted(rows, row, stream, window)) count += 1;
  return count;
};

/** Walks the wanted rows of one stream's page chunks in list order. */
interface Cursor {
  readonly place: () => RowPlace | null;
  readonly rows: () => PlacedRows;
  readonly advance: () => void;
}

const createCursor = (
  at: number,
  stream: LedgerStream,
  plan: StreamPlan,
  window: DayWindow,
  rowsOf: (stream: number, chunk: number) => PlacedRows,
): Cursor => {
  let chunk = plan.pageFirst - 1;
  let row = 0;
  let rows: PlacedRows | null = null;
  const nextChunk = (): void => {
    chunk += 1;
    row = 0;
    // A chunk without rows of the accounts was not read.
    while (chunk < plan.pageEnd && isEmpty(stream, chunk)) chunk += 1;
    rows = chunk < plan.pageEnd ? rowsOf(at, chunk) : null;
  };
  const settle = (): void => {
    while (rows !== null) {
      while (row < rows.count && !isWanted(rows, row, stream, window)) row += 1;
      if (row < rows.count) return;
      nextChunk();
    }
  };
  nextChunk();
  settle();
  return {
    place: () => (rows === null ? null : { stream: at, chunk, row }),
    rows: () => {
      if (rows === null) throw new Error('the cursor is at its end');
      return rows;
    },
    advance: () => {
      row += 1;
      settle();
    },
  };
};

/** Whether a chunk holds nothing for the stream, by its counts alone. */
export const isEmpty = (stream: LedgerStream, index: number): boolean => {
  const chunk = stream.chunks[index];
  return chunk === undefined || countIn(chunk, stream.accounts) === 0;
};

const mergeRows = (cursors: readonly Cursor[], skip: number, limit: number): readonly RowPlace[] => {
  const places: RowPlace[] = [];
  const open = cursors.filter((cursor) => cursor.place() !== null);
  for (let rank = 0; rank < skip + limit && open.length > 0; rank += 1) {
    let best = 0;
    for (let other = 1; other < open.length; other += 1) if (precedes(open[other], open[best])) best = other;
    const cursor = open[best];
    const place = cursor?.place() ?? null;
    if (cursor === undefined || place === null) break;
    if (rank >= skip) places.push(place);
    cursor.advance();
    if (cursor.place() === null) open.splice(best, 1);
  }
  return places;
};

/** The list order: date, then time of storing, both newest first, then guid. */
const precedes = (a: Cursor | undefined, b: Cursor | undefined): boolean => {
  const [placeA, placeB] = [a?.place() ?? null, b?.place() ?? null];
  if (a === undefined || b === undefined || placeA === null || placeB === null) return false;
  const [rowsA, rowsB] = [a.rows(), b.rows()];
  const days = rowsA.day(placeA.row) - rowsB.day(placeB.row);
  if (days !== 0) return days > 0;
  const instants = rowsA.createdAt(placeA.row) - rowsB.createdAt(placeB.row);
  if (instants !== 0) return instants > 0;
  return rowsA.guid(placeA.row) < rowsB.guid(placeB.row);
};
