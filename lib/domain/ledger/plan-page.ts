import { type ChunkRef, countIn } from './ledger-index.ts';

/** One member's part of a list: its chunks, newest first, and which of its accounts are asked for (null: all). */
export interface LedgerStream {
  readonly chunks: readonly ChunkRef[];
  readonly accounts: readonly number[] | null;
}

/** Both days inclusive. */
export interface DayWindow {
  readonly fromDay: number;
  readonly toDay: number;
}

/** Which chunks must be read to answer one page, and what is known of the others without reading them. */
export interface StreamPlan {
  /** Indexes into the stream's chunks; the rows of the page are in these. First inclusive, last exclusive. */
  readonly pageFirst: number;
  readonly pageEnd: number;
  /** Chunks that reach across an end of the window: only reading tells how many of their rows count. */
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
export const planPage = (
  streams: readonly LedgerStream[],
  window: DayWindow,
  offset: number,
  limit: number,
): readonly StreamPlan[] => {
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
  readonly stream: LedgerStream;
  readonly first: number;
  readonly end: number;
  readonly edges: readonly number[];
  /** Sums over the chunks of the window before chunk `first + i`: rows at least, rows at most. */
  readonly least: readonly number[];
  readonly most: readonly number[];
}

const rangeOf = (stream: LedgerStream, window: DayWindow): Range => {
  const { chunks } = stream;
  const first = firstIndex(chunks, (chunk) => chunk.oldestDay <= window.toDay);
  const end = Math.max(
    first,
    firstIndex(chunks, (chunk) => chunk.newestDay < window.fromDay),
  );
  const edges: number[] = [];
  const least = [0];
  const most = [0];
  let leastSum = 0;
  let mostSum = 0;
  for (let index = first; index < end; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    const count = countIn(chunk, stream.accounts);
    const isEdge = count > 0 && (chunk.newestDay > window.toDay || chunk.oldestDay < window.fromDay);
    if (isEdge) edges.push(index);
    else leastSum += count;
    mostSum += count;
    least.push(leastSum);
    most.push(mostSum);
  }
  return { stream, first, end, edges, least, most };
};

/** Chunks are ordered, so a condition on their days that begins to hold goes on holding. */
const firstIndex = (chunks: readonly ChunkRef[], holds: (chunk: ChunkRef) => boolean): number => {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (chunk !== undefined && holds(chunk)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Rows up to and including chunk `index`, at most: other members' rows of the same day may come first. */
const rankAfterMost = (range: Range, index: number, others: readonly Range[]): number => {
  const day = range.stream.chunks[index]?.oldestDay ?? 0;
  let rank = range.most[index + 1 - range.first] ?? 0;
  for (const other of others) {
    const end = firstIndex(other.stream.chunks, (chunk) => chunk.newestDay < day);
    rank += sumBefore(other, other.most, end);
  }
  return rank;
};

/** Rows before chunk `index`, at least: only other members' chunks that are newer as a whole are sure to come first. */
const rankBeforeLeast = (range: Range, index: number, others: readonly Range[]): number => {
  const day = range.stream.chunks[index]?.newestDay ?? 0;
  let rank = range.least[index - range.first] ?? 0;
  for (const other of others) {
    const end = firstIndex(other.stream.chunks, (chunk) => chunk.oldestDay <= day);
    rank += sumBefore(other, other.least, end);
  }
  return rank;
};

const sumBefore = (range: Range, sums: readonly number[], end: number): number =>
  sums[Math.min(Math.max(end, range.first), range.end) - range.first] ?? 0;
