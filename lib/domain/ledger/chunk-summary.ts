import type { Guid } from '../kernel/guid.ts';
import type { Transaction } from '../transactions/transaction.ts';

/** What lists by category, creation and change need to know of a chunk's listed rows. Instants, both ends inclusive. */
export interface ChunkSummary {
  readonly id: string;
  readonly createdFrom: number;
  readonly createdTo: number;
  readonly updatedFrom: number;
  readonly updatedTo: number;
  readonly counts: readonly CategoryCount[];
}

interface CategoryCount {
  readonly account: number;
  readonly categoryGuid: Guid<'CAT'>;
  readonly count: number;
}

type SummarisedRow = Pick<Transaction, 'account' | 'categoryGuid' | 'createdAt' | 'updatedAt'>;

export const summaryOf = (id: string, listed: readonly SummarisedRow[]): ChunkSummary => {
  const counts = new Map<string, CategoryCount>();
  let [createdFrom, createdTo] = [Number.MAX_SAFE_INTEGER, 0];
  let [updatedFrom, updatedTo] = [Number.MAX_SAFE_INTEGER, 0];
  for (const { account, categoryGuid, createdAt, updatedAt } of listed) {
    const key = `${account} ${categoryGuid}`;
    counts.set(key, { account, categoryGuid, count: (counts.get(key)?.count ?? 0) + 1 });
    createdFrom = Math.min(createdFrom, createdAt);
    createdTo = Math.max(createdTo, createdAt);
    updatedFrom = Math.min(updatedFrom, updatedAt);
    updatedTo = Math.max(updatedTo, updatedAt);
  }
  if (listed.length === 0) return { id, createdFrom: 0, createdTo: 0, updatedFrom: 0, updatedTo: 0, counts: [] };
  return { id, createdFrom, createdTo, updatedFrom, updatedTo, counts: [...counts.values()] };
};
