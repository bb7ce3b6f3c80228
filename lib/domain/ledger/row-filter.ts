import type { Guid } from '../kernel/guid.ts';
import { TRANSFER } from '../transactions/transaction-kind.ts';
import type { ChunkSummary } from './chunk-summary.ts';
import { type ChunkRef, countIn } from './ledger-index.ts';
import type { TransferLookup } from './transfers/own-transfers.ts';

/** What a list may ask of a row besides its date and account. Instants are epoch milliseconds, both ends inclusive. */
export type RowFilter =
  | { readonly kind: 'category'; readonly guids: ReadonlySet<string> }
  | { readonly kind: 'created' | 'updated'; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: 'rule'; readonly guid: Guid<'TXR'> }
  /** Rows that come after this place in a list. */
  | { readonly kind: 'after'; readonly day: number; readonly createdAt: number; readonly guid: Guid<'TRN'> };

/** The rows of a chunk, as far as filters look at them; each function takes the place of a row. */
export interface FilteredRows {
  readonly day: (index: number) => number;
  readonly guid: (index: number) => Guid<'TRN'>;
  readonly createdAt: (index: number) => number;
  readonly updatedAt: (index: number) => number;
  readonly category: (index: number) => string;
  readonly rule: (index: number) => string | null;
}

export const passes = (filters: readonly RowFilter[], rows: FilteredRows, row: number): boolean =>
  filters.every((filter) => passesOne(filter, rows, row));

const passesOne = (filter: RowFilter, rows: FilteredRows, row: number): boolean => {
  switch (filter.kind) {
    case 'category':
      return filter.guids.has(rows.category(row));
    case 'created':
      return isWithin(rows.createdAt(row), filter);
    case 'updated':
      return isWithin(rows.updatedAt(row), filter);
    case 'rule':
      return rows.rule(row) === filter.guid;
    case 'after':
      return isAfter(filter, rows, row);
  }
};

const isAfter = (place: Extract<RowFilter, { kind: 'after' }>, rows: FilteredRows, row: number): boolean => {
  const day = rows.day(row);
  if (day !== place.day) return day < place.day;
  const createdAt = rows.createdAt(row);
  return createdAt === place.createdAt ? rows.guid(row) > place.guid : createdAt < place.createdAt;
};

const isWithin = (instantMs: number, { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): boolean =>
  instantMs >= fromMs && instantMs <= toMs;

/** How many rows of a chunk a list wants: exactly, or at most. */
export interface ChunkCount {
  readonly count: number;
  readonly isExact: boolean;
}

/** How many rows of a chunk pass the filters, as far as that is known without reading the chunk. */
export const countPassing = (filters: readonly RowFilter[], chunk: ChunkRef, known: KnownOfChunk): ChunkCount => {
  const all = countIn(chunk, known.accounts);
  const pairedMax = known.transfers.countBetween(chunk.oldestDay, chunk.newestDay);
  const counts = filters.map((filter) =>
    filter.kind === 'after' ? countAfter(filter.day, chunk, all) : countOne(filter, all, known, pairedMax),
  );
  const most = Math.min(all, ...counts.map(({ count }) => count));
  const narrowing = counts.filter(({ count, isExact }) => !isExact || count < all);
  return { count: most, isExact: most === 0 || narrowing.every(({ isExact }) => isExact && narrowing.length === 1) };
};

/** What is known of a chunk beside its place in the ledger. */
interface KnownOfChunk {
  readonly accounts: readonly number[] | null;
  readonly summary: ChunkSummary | undefined;
  readonly transfers: Pick<TransferLookup, 'countBetween'>;
}

const countAfter = (day: number, { newestDay, oldestDay }: ChunkRef, all: number): ChunkCount => {
  if (oldestDay > day) return { count: 0, isExact: true };
  return { count: all, isExact: newestDay < day };
};

const countOne = (
  filter: Exclude<RowFilter, { readonly kind: 'after' }>,
  all: number,
  { accounts, summary }: KnownOfChunk,
  /** Rows that may be shown in the category Transfer instead of their own. */
  pairedMax: number,
): ChunkCount => {
  if (summary === undefined) return { count: all, isExact: false };
  switch (filter.kind) {
    case 'category': {
      let count = 0;
      for (const part of summary.counts) {
        if (filter.guids.has(part.categoryGuid) && (accounts === null || accounts.includes(part.account)))
          count += part.count;
      }
      if (pairedMax === 0) return { count, isExact: true };
      return { count: filter.guids.has(TRANSFER) ? Math.min(all, count + pairedMax) : count, isExact: false };
    }
    case 'created':
      return countSpan(filter, summary.createdFrom, summary.createdTo, all);
    case 'updated':
      return countSpan(filter, summary.updatedFrom, summary.updatedTo, all);
    case 'rule':
      return { count: all, isExact: false };
  }
};

const countSpan = (
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  from: number,
  to: number,
  all: number,
): ChunkCount => {
  if (to < fromMs || from > toMs) return { count: 0, isExact: true };
  return { count: all, isExact: from >= fromMs && to <= toMs };
};
