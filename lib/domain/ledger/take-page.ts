import { type DayWindow, type LedgerStream, type StreamReads, wantedCountOf } from './page-reads.ts';
import { type FilteredRows, passes } from './row-filter.ts';

/** The rows of a chunk, as far as a list needs them to place them. */
export interface PlacedRows extends FilteredRows {
  readonly count: number;
  readonly account: (index: number) => number;
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

/** One stream of a list with its plan, and how the rows of its chunks are read. */
interface PlannedStream {
  readonly stream: LedgerStream;
  readonly reads: StreamReads;
  readonly window: DayWindow;
  readonly rowsOf: (chunk: number) => PlacedRows;
}

/** What `readsOfPage` was asked, and what it answered: a plan for each stream, in the same order. */
export interface PlannedPage {
  readonly streams: readonly LedgerStream[];
  readonly readsOfStreams: readonly StreamReads[];
  readonly window: DayWindow;
  readonly offset: number;
  readonly limit: number;
}

/** Answers a planned page once its chunks are read. `rowsOf` gives the rows of a chunk that the plan names. */
export const takePage = (
  { streams, readsOfStreams, window, offset, limit }: PlannedPage,
  rowsOf: (stream: number, chunk: number) => PlacedRows,
): TakenPage => {
  let total = 0;
  let before = 0;
  const walks: Generator<Walked, undefined>[] = [];
  for (const [at, reads] of readsOfStreams.entries()) {
    const stream = streams[at];
    if (stream === undefined) continue;
    const planned = { stream, reads, window, rowsOf: (chunk: number) => rowsOf(at, chunk) };
    const edges = new Set(reads.edges);
    for (let chunk = reads.first; chunk < reads.end; chunk += 1) {
      const count = edges.has(chunk) ? countRows(planned, chunk) : wantedCountOf(stream, chunk).count;
      total += count;
      if (chunk < reads.pageFirst) before += count;
    }
    walks.push(walk(planned, at));
  }
  return { places: mergeRows(walks, offset - before, limit), total };
};

const isWanted = ({ stream, window }: PlannedStream, rows: PlacedRows, row: number): boolean => {
  const day = rows.day(row);
  return (
    day >= window.fromDay &&
    day <= window.toDay &&
    (stream.accounts === null || stream.accounts.includes(rows.account(row))) &&
    (stream.selection === null || passes(stream.selection.filters, rows, row))
  );
};

const countRows = (planned: PlannedStream, chunk: number): number => {
  const rows = planned.rowsOf(chunk);
  let count = 0;
  for (let row = 0; row < rows.count; row += 1) if (isWanted(planned, rows, row)) count += 1;
  return count;
};

interface Walked {
  readonly place: RowPlace;
  readonly rows: PlacedRows;
}

/** The wanted rows of the page chunks of one stream, in list order. `at`: the place of the stream among the streams. */
function* walk(planned: PlannedStream, at: number): Generator<Walked, undefined> {
  const { stream, reads, rowsOf } = planned;
  for (let chunk = reads.pageFirst; chunk < reads.pageEnd; chunk += 1) {
    // A chunk without rows of the accounts was not read.
    if (isChunkUnwanted(stream, chunk)) continue;
    const rows = rowsOf(chunk);
    for (let row = 0; row < rows.count; row += 1) {
      if (isWanted(planned, rows, row)) yield { place: { stream: at, chunk, row }, rows };
    }
  }
  return undefined;
}

/** Whether a chunk holds nothing for the stream, by its counts alone. */
export const isChunkUnwanted = (stream: LedgerStream, index: number): boolean =>
  wantedCountOf(stream, index).count === 0;

const mergeRows = (
  walks: readonly Generator<Walked, undefined>[],
  skip: number,
  limit: number,
): readonly RowPlace[] => {
  const places: RowPlace[] = [];
  const heads = walks.map((rest) => ({ rest, next: rest.next().value }));
  for (let rank = 0; rank < skip + limit; rank += 1) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (head.next !== undefined && (first?.next === undefined || precedes(head.next, first.next))) first = head;
    }
    if (first?.next === undefined) break;
    if (rank >= skip) places.push(first.next.place);
    first.next = first.rest.next().value;
  }
  return places;
};

/** The list order: date, then time of storing, both newest first, then guid. */
const precedes = (a: Walked, b: Walked): boolean => {
  const days = a.rows.day(a.place.row) - b.rows.day(b.place.row);
  if (days !== 0) return days > 0;
  const instants = a.rows.createdAt(a.place.row) - b.rows.createdAt(b.place.row);
  if (instants !== 0) return instants > 0;
  return a.rows.guid(a.place.row) < b.rows.guid(b.place.row);
};
