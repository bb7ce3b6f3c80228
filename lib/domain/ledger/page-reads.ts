import { type ChunkRef, countIn, QUARTERS, quarterStart } from './ledger-index.ts';
import type { ChunkCount, RowFilter } from './row-filter.ts';

/** One member's part of a list: its chunks, newest first, and which of its accounts are asked for (null: all). */
export interface LedgerStream {
  readonly chunks: readonly ChunkRef[];
  readonly accounts: readonly number[] | null;
  /** Null for a list that asks for dates and accounts alone. */
  readonly selection: Selection | null;
}

/** What else a list asks for, and what is known of each chunk about it, in the order of the chunks. */
export interface Selection {
  readonly filters: readonly RowFilter[];
  readonly counts: readonly ChunkCount[];
}

/** Rows of a chunk that the stream wants, whatever their dates: exactly, or at most. */
export const wantedCountOf = ({ chunks, accounts, selection }: LedgerStream, index: number): ChunkCount => {
  if (selection !== null) return selection.counts[index] ?? NONE;
  const chunk = chunks[index];
  return chunk === undefined ? NONE : { count: countIn(chunk, accounts), isExact: true };
};

const NONE: ChunkCount = { count: 0, isExact: true };

/** Both days inclusive. */
export interface DayWindow {
  readonly fromDay: number;
  readonly toDay: number;
}

/** Which chunks must be read to answer one page, and what is known of the others without reading them. */
export interface StreamReads {
  /** Indexes into the stream's chunks; the rows of the page are in these. First inclusive, last exclusive. */
  readonly pageFirst: number;
  readonly pageEnd: number;
  /**
   * Chunks that must be read to know how many of their rows count: they cross an end of the window, or only some of their
   * rows may pass the filters.
   */
  readonly edges: readonly number[];
  /** Chunks of the window. */
  readonly first: number;
  readonly end: number;
}

/**
 * Finds the chunks that can hold rows `offset` to `offset + limit` of the streams merged in list order. The counts and
 * dates of the heads bound the rank of every row from both sides; a chunk is left out only where the bounds prove that
 * all its rows come before the page, or all after it. One stream needs one to three chunks wherever the page lies.
 */
export const readsOfPage = (
  streams: readonly LedgerStream[],
  window: DayWindow,
  offset: number,
  limit: number,
): readonly StreamReads[] => {
  const ranges = streams.map((stream) => rangeOf(stream, window));
  return ranges.map((range, index) => {
    const others = ranges.filter((_, other) => other !== index);
    let pageFirst = range.first;
    // All rows of the chunk precede the page: even counted at their most, its last row has a smaller rank.
    while (pageFirst < range.end && rankAfterMost(range, pageFirst, others) <= offset) pageFirst += 1;
    let pageEnd = pageFirst;
    while (pageEnd < range.end && rankBeforeLeast(range, pageEnd, others) < offset + limit) pageEnd += 1;
    return { pageFirst, pageEnd, edges: range.edges, first: range.first, end: range.end };
  });
};

interface Range {
  readonly first: number;
  readonly end: number;
  readonly edges: readonly number[];
  /** Runs of rows, newest first: quarters of the chunks of the window, or whole chunks where only those are counted. */
  readonly runs: readonly Run[];
  /** Index of the first run of chunk `first + i`; one more entry closes the last. */
  readonly runsOf: readonly number[];
  /** Sums over the runs before run `i`: rows at least, rows at most. */
  readonly least: readonly number[];
  readonly most: readonly number[];
}

interface Run {
  readonly count: number;
  readonly newestDay: number;
  readonly oldestDay: number;
}

const rangeOf = (stream: LedgerStream, window: DayWindow): Range => {
  const { chunks } = stream;
  const first = firstIndex(chunks, (chunk) => chunk.oldestDay <= window.toDay);
  const end = Math.max(
    first,
    firstIndex(chunks, (chunk) => chunk.newestDay < window.fromDay),
  );
  const edges: number[] = [];
  const runs: Run[] = [];
  const runsOf: number[] = [];
  const least = [0];
  const most = [0];
  let leastSum = 0;
  let mostSum = 0;
  for (let index = first; index < end; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    const { count, isExact } = wantedCountOf(stream, index);
    const isAcross = chunk.newestDay > window.toDay || chunk.oldestDay < window.fromDay;
    if (count > 0 && (isAcross || !isExact)) edges.push(index);
    runsOf.push(runs.length);
    for (const run of isWhole(stream) ? quartersOf(chunk) : [{ ...chunk, count }]) {
      const isInside = isExact && run.newestDay <= window.toDay && run.oldestDay >= window.fromDay;
      const isOutside = run.oldestDay > window.toDay || run.newestDay < window.fromDay;
      if (isInside) leastSum += run.count;
      if (!isOutside) mostSum += run.count;
      runs.push(run);
      least.push(leastSum);
      most.push(mostSum);
    }
  }
  runsOf.push(runs.length);
  return { first, end, edges, runs, runsOf, least, most };
};

/** Whether every row of a chunk is wanted, so that its quarters count. */
const isWhole = ({ accounts, selection }: LedgerStream): boolean => accounts === null && selection === null;

/** The first day of the next quarter stands for the last day of a quarter, so that this need not be stored. */
const quartersOf = (chunk: ChunkRef): readonly Run[] => {
  const days = [chunk.newestDay, ...chunk.quarterDays, chunk.oldestDay];
  const runs: Run[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    runs.push({
      count: quarterStart(chunk.count, quarter + 1) - quarterStart(chunk.count, quarter),
      newestDay: days[quarter] ?? chunk.newestDay,
      oldestDay: days[quarter + 1] ?? chunk.oldestDay,
    });
  }
  return runs;
};

/**
 * The place of the first run for which `holds`. Runs are in order, so a condition on their days holds for all that follow.
 */
const firstIndex = <T>(runs: readonly T[], holds: (run: T) => boolean): number => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && holds(run)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Rows up to the end of chunk `index`, at most: other members' rows of the same day may come first. */
const rankAfterMost = (range: Range, index: number, others: readonly Range[]): number => {
  const end = range.runsOf[index + 1 - range.first] ?? 0;
  const day = range.runs[end - 1]?.oldestDay ?? 0;
  let rank = range.most[end] ?? 0;
  for (const other of others) rank += other.most[firstIndex(other.runs, (run) => run.newestDay < day)] ?? 0;
  return rank;
};

/** Rows before chunk `index`, at least: only other members' runs that are newer as a whole are sure to come first. */
const rankBeforeLeast = (range: Range, index: number, others: readonly Range[]): number => {
  const start = range.runsOf[index - range.first] ?? 0;
  const day = range.runs[start]?.newestDay ?? 0;
  let rank = range.least[start] ?? 0;
  for (const other of others) rank += other.least[firstIndex(other.runs, (run) => run.oldestDay <= day)] ?? 0;
  return rank;
};
