import { isListed, type LedgerRow } from './ledger-row.ts';

/** A row that subscribers hear of. */
export interface RowNews {
  readonly action: 'created' | 'updated' | 'deleted';
  readonly row: LedgerRow;
}

/**
 * What a call did to rows: those that came or changed in the order of `after`, then those that went, as they were. A row
 * that did not change is the same object in both. Tombstones count as gone.
 */
export const rowNews = (before: readonly LedgerRow[], after: readonly LedgerRow[]): readonly RowNews[] => {
  const stayed = new Set(before);
  const gone = new Map(before.filter(isListed).map((row) => [row.guid, row]));
  const known = new Set(gone.keys());
  const news: RowNews[] = [];
  for (const row of after.filter(isListed)) {
    gone.delete(row.guid);
    if (!stayed.has(row)) news.push({ action: known.has(row.guid) ? 'updated' : 'created', row });
  }
  for (const row of gone.values()) news.push({ action: 'deleted', row });
  return news;
};
