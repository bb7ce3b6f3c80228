import type { Guid } from '../kernel/guid.ts';

/** What the head of a ledger says of one immutable chunk. Days are day numbers. */
export interface ChunkRef {
  /** Part of the chunk's key; never used twice. */
  readonly id: string;
  /** Rows that lists show, in all and by ordinal of the account. */
  readonly count: number;
  readonly countByAccount: readonly number[];
  /** First and last in list order, tombstones included: bounds, both inclusive. */
  readonly newestDay: number;
  readonly oldestDay: number;
  /** Days of the listed rows at a quarter, half and three quarters of the chunk: they tell how its days are spread. */
  readonly quarterDays: readonly [number, number, number];
}

/** Parts of a chunk that `quarterDays` divide it into. */
export const QUARTERS = 4;

/** Place of the row that begins quarter `quarter` (0 to 4) of a chunk of `count` rows. */
export const quarterStart = (count: number, quarter: number): number => Math.floor((count * quarter) / QUARTERS);

/** Days of a row whose user moved it: where the upstream has it, and where it is listed. */
export interface Stray {
  readonly feedDay: number;
  readonly day: number;
}

/** The whole ledger of one member, newest chunk first. Only chunks that are named here belong to the ledger. */
export interface LedgerIndex {
  /** The ordinal of the member; it is part of each row's guid. */
  readonly memberOrdinal: number;
  /** Guid of each account of the member by its ordinal, with rows or without. */
  readonly accounts: readonly Guid<'ACT'>[];
  /** Day of the oldest row still pending; the next aggregation must reach back to it. */
  readonly pendingFromDay: number | null;
  /**
   * Rows listed under another day than the upstream's: the next aggregation that serves one of those days must reach the
   * row where it lies, or it would take it for a new one.
   */
  readonly strays: readonly Stray[];
  readonly chunks: readonly ChunkRef[];
  /** No row that came from a feed was described by an older edition of the rules, see `DESCRIBER_EDITION`. */
  readonly edition: number;
}

/** Rows of the chunk that belong to one of the accounts; null stands for all of them. */
export const countIn = (chunk: ChunkRef, accounts: readonly number[] | null): number => {
  if (accounts === null) return chunk.count;
  let count = 0;
  for (const account of accounts) count += chunk.countByAccount[account] ?? 0;
  return count;
};
