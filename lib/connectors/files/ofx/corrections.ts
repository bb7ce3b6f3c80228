import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { type Aggregate, textOf } from './aggregate.ts';

/** A row that the bank takes back: `row` stands for it from now on; null when nothing does. */
export interface Correction {
  /** Id of the row that is taken back. It may have come with an earlier file. */
  readonly upstreamId: string;
  /** One of the rows of the same account. */
  readonly row: FeedTransaction | null;
}

/** The id that a row corrects; null for an ordinary row. */
export const correctedIdOf = (row: Aggregate): string | null => textOf(row, 'CORRECTFITID');

/** A row that says only which other row is to be deleted. Without such an id it says nothing. */
export const isDeletion = (row: Aggregate): boolean => textOf(row, 'CORRECTACTION')?.toUpperCase() === 'DELETE';

export interface Corrected {
  readonly rows: readonly FeedTransaction[];
  readonly corrections: readonly Correction[];
}

/**
 * Takes corrected rows out of the rows of one file, in whatever order the file has them, and follows corrections of
 * corrections to the last row. The last correction of a row in the file wins.
 */
export const applyCorrections = (rows: readonly FeedTransaction[], corrections: readonly Correction[]): Corrected => {
  if (corrections.length === 0) return { rows, corrections };
  const ends = endsOf(new Map(corrections.map(({ upstreamId, row }) => [upstreamId, row])));
  const standing = new Set(ends.values());
  return {
    // A row may correct an earlier one under the same id: then only the later one stands.
    rows: rows.filter((row) => row.upstreamId === null || !ends.has(row.upstreamId) || standing.has(row)),
    corrections: [...ends].map(([upstreamId, row]) => ({ upstreamId, row })),
  };
};

/**
 * The last row of each chain of corrections. Each id is followed once, so that a long chain takes linear time. Rows that
 * correct each other in a circle end where it closes.
 */
const endsOf = (rowOf: ReadonlyMap<string, FeedTransaction | null>): ReadonlyMap<string, FeedTransaction | null> => {
  const ends = new Map<string, FeedTransaction | null>();
  for (const upstreamId of rowOf.keys()) {
    const way = new Set<string>();
    let end: FeedTransaction | null = null;
    let id: string | null = upstreamId;
    while (id !== null && rowOf.has(id) && !way.has(id)) {
      way.add(id);
      const known = ends.get(id);
      end = known === undefined ? (rowOf.get(id) ?? null) : known;
      id = known === undefined ? (end?.upstreamId ?? null) : null;
    }
    for (const passed of way) ends.set(passed, end);
  }
  return ends;
};
