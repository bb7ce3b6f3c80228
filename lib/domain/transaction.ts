import type { FeedTransaction } from './feed.ts';
import type { Guid } from './guid.ts';
import type { Member } from './member.ts';

/** A transaction as users see it. Instants are epoch milliseconds, dates civil, money in minor units. */
export interface Transaction {
  readonly guid: Guid<'TRN'>;
  /** Ordinal of its account within the member. */
  readonly account: number;
  /** The date it is listed under: the day it took place at the institution. */
  readonly date: string;
  readonly status: FeedTransaction['status'];
  readonly type: FeedTransaction['type'];
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  /** Text of the feed as it came; what users see is derived from it. */
  readonly feedDescription: string;
  readonly memo: string | null;
  readonly transactedOn: string;
  readonly postedOn: string | null;
  readonly checkNumber: string | null;
  readonly merchantCategoryCode: number | null;
  readonly isInternational: boolean | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Order of every list: newest date first, then the one stored last, then by guid. */
export const compareTransactions = (a: ListPosition, b: ListPosition): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.createdAt !== b.createdAt) return b.createdAt - a.createdAt;
  return a.guid < b.guid ? -1 : a.guid > b.guid ? 1 : 0;
};

export type ListPosition = Pick<Transaction, 'date' | 'createdAt' | 'guid'>;

/** A transaction with what its row only names by number. */
export interface FoundTransaction {
  readonly transaction: Transaction;
  readonly accountGuid: Guid<'ACT'>;
  readonly member: Member;
}
