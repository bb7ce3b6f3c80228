import { trustedIds } from '../../domain/ledger/trusted-ids.ts';
import type { FeedTransaction } from '../../domain/upstream/feed.ts';

export interface MergedLists {
  readonly rows: readonly FeedTransaction[];
  /** The one of `rows` that stands for a row of a list. */
  readonly keptFor: (row: FeedTransaction) => FeedTransaction;
}

/**
 * The rows of several lists of one account, which may overlap: people glue the files of several months together. A row
 * that several lists have is kept once, as the last of them has it. Rows that cannot be told apart stay as many as the
 * list with the most of them has.
 */
export const mergeLists = (lists: readonly (readonly FeedTransaction[])[]): MergedLists => {
  const [first = [], ...others] = lists;
  if (others.length === 0) return { rows: first, keptFor: (row) => row };
  const known = createKnownRows();
  for (const list of lists) {
    const trusted = trustedIds(list.map(({ upstreamId }) => upstreamId));
    const countOf = new Map<string, number>();
    for (const row of list) {
      if (row.upstreamId !== null && trusted.has(row.upstreamId)) known.addById(row, row.upstreamId);
      else {
        const content = contentOf(row);
        const count = countOf.get(content) ?? 0;
        countOf.set(content, count + 1);
        known.addByContent(row, content, count);
      }
    }
  }
  return known;
};

interface KnownRows extends MergedLists {
  readonly addById: (row: FeedTransaction, id: string) => void;
  /** `count`: how many rows of the same content its own list has before it. */
  readonly addByContent: (row: FeedTransaction, content: string, count: number) => void;
}

const createKnownRows = (): KnownRows => {
  const rows: FeedTransaction[] = [];
  /** Of each row that is known, also of those that others stand for. */
  const placeOf = new Map<FeedTransaction, number>();
  const placeOfId = new Map<string, number>();
  const placesOfContent = new Map<string, number[]>();

  const append = (row: FeedTransaction): number => {
    placeOf.set(row, rows.length);
    return rows.push(row) - 1;
  };

  return {
    rows,
    keptFor: (row) => rows[placeOf.get(row) ?? -1] ?? row,
    addById: (row, id) => {
      const place = placeOfId.get(id) ?? -1;
      const earlier = rows[place];
      if (earlier === undefined || isAnother(earlier, row)) placeOfId.set(id, append(row));
      else {
        rows[place] = row;
        placeOf.set(row, place);
      }
    },
    addByContent: (row, content, count) => {
      const places = placesOfContent.get(content);
      const place = places?.[count];
      if (place !== undefined) placeOf.set(row, place);
      else if (places === undefined) placesOfContent.set(content, [append(row)]);
      else places.push(append(row));
    },
  };
};

/** Where date, amount and text all differ, the id was used again for another row. */
const isAnother = (a: FeedTransaction, b: FeedTransaction): boolean =>
  a.transactedOn !== b.transactedOn && a.amountMinor !== b.amountMinor && a.description !== b.description;

const contentOf = (row: FeedTransaction): string =>
  [row.transactedOn, row.postedOn, row.amountMinor, row.type, row.currencyCode, row.description, row.memo].join('\n');
