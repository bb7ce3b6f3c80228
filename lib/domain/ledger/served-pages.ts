import { isDeepStrictEqual } from 'node:util';
import type { FeedTransaction } from '../upstream/feed.ts';
import { ROWS_MAX } from '../upstream/feed-limits.ts';
import type { ServedWindow } from './member-feed.ts';
import { isUsableId } from './trusted-ids.ts';

/** An upstream that never ends its pages is cut off here. */
const PAGES_MAX = 2_000;

/** Rows that all accounts of one import may still bring. */
export interface RowBudget {
  rowsLeft: number;
}

export const rowBudget = (): RowBudget => ({ rowsLeft: ROWS_MAX });

export interface ServedPage {
  readonly transactions: readonly FeedTransaction[];
  /** The first date that the upstream says it really served; it may differ from the date that was asked for. */
  readonly servedFrom: string;
  /** Null on the last page. */
  readonly cursorNext: string | null;
}

export type PageTaken =
  | { readonly kind: 'more'; readonly cursor: string }
  | { readonly kind: 'whole'; readonly served: ServedWindow }
  /** Too many rows or pages, or a cursor that came before: the whole account counts as failed. */
  | { readonly kind: 'unbelievable' };

/** Gathers the pages of one account as they come. Each page is handed over once, in order. */
export const gatherPages = (budget: RowBudget): ((page: ServedPage) => PageTaken) => {
  const rows: FeedTransaction[] = [];
  const earlier = new Map<string, FeedTransaction>();
  const cursors = new Set<string>();
  let servedFrom = '';
  return ({ transactions, servedFrom: pageFrom, cursorNext }) => {
    budget.rowsLeft -= transactions.length;
    if (budget.rowsLeft < 0) return { kind: 'unbelievable' };
    for (const row of withoutRepeats(transactions, earlier)) rows.push(row);
    for (const row of transactions) if (isUsableId(row.upstreamId)) earlier.set(row.upstreamId, row);
    // Where pages disagree, the one that reaches back least counts, so that no stored row is taken for dropped.
    if (pageFrom > servedFrom) servedFrom = pageFrom;
    if (cursorNext === null) return { kind: 'whole', served: { kind: 'window', rows, servedFrom } };
    if (cursors.has(cursorNext)) return { kind: 'unbelievable' };
    cursors.add(cursorNext);
    return cursors.size >= PAGES_MAX ? { kind: 'unbelievable' } : { kind: 'more', cursor: cursorNext };
  };
};

/**
 * A row that arrives upstream while pages are read pushes the last row of one page onto the next: the same row, not a
 * twin. Rows repeated within one page are left alone.
 */
const withoutRepeats = (
  page: readonly FeedTransaction[],
  earlier: ReadonlyMap<string, FeedTransaction>,
): readonly FeedTransaction[] =>
  page.filter((row) => {
    const before = isUsableId(row.upstreamId) ? earlier.get(row.upstreamId) : undefined;
    return before === undefined || !isDeepStrictEqual(before, row);
  });
