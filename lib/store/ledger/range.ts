import type { ChunkRef } from '../../domain/ledger/ledger-index.ts';
import type { ChunkRange } from './assemble.ts';

/**
 * The smallest run of chunks that holds every row of the days, and the place where a new row of one of these days
 * belongs. When a day goes on in the chunk before or after, that chunk is part of the run: the parts of a split have
 * the day of their parent, and half of them must never be taken for all.
 */
export const rangeOfDays = (chunks: readonly ChunkRef[], days: readonly number[] | 'all'): ChunkRange => {
  if (days === 'all') return { first: 0, end: chunks.length };
  if (days.length === 0 || chunks.length === 0) return { first: 0, end: 0 };
  const newest = Math.max(...days);
  const oldest = Math.min(...days);
  const reaching = chunks.findIndex((chunk) => chunk.oldestDay <= newest);
  // A day that is older than all chunks belongs to the oldest one.
  let first = reaching === -1 ? chunks.length - 1 : reaching;
  const end = wholeDays(chunks, Math.max(first + 1, countNotBefore(chunks, oldest)));
  while (first > 0 && isOneDayAcross(chunks, first)) first -= 1;
  return { first, end };
};

/** Number of chunks, from the newest, that hold rows of the day or newer ones. */
export const countNotBefore = (chunks: readonly ChunkRef[], day: number): number => {
  const at = chunks.findIndex((chunk) => chunk.newestDay < day);
  return at === -1 ? chunks.length : at;
};

/** Moves `end` on until no day lies on both sides of it. */
export const wholeDays = (chunks: readonly ChunkRef[], end: number): number => {
  let at = end;
  while (at > 0 && at < chunks.length && isOneDayAcross(chunks, at)) at += 1;
  return at;
};

/** Whether a day lies on both sides of the place before chunk `at`. */
const isOneDayAcross = (chunks: readonly ChunkRef[], at: number): boolean =>
  chunks[at]?.newestDay === chunks[at - 1]?.oldestDay;
