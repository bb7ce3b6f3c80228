import { dayOf } from '../../domain/kernel/calendar.ts';
import { type ChunkRef, type LedgerIndex, quarterStart } from '../../domain/ledger/ledger-index.ts';
import { isListed, type LedgerRow } from '../../domain/ledger/ledger-row.ts';
import { CHUNK_ROWS_AIM } from '../../domain/ledger/repack.ts';
import { encodeChunk, encodeTwin } from './chunk.ts';

/** With its key and names an item of these bytes stays within 4 KB: half a read unit, read eventually. */
export const CHUNK_BYTES_MAX = 3_800;
/**
 * What to aim at after a chunk came out too large: a little below the limit, or the next try could be too large again.
 */
const CHUNK_BYTES_AIM = 3_500;

/** A chunk ready to be put, still without an id. */
export interface CutChunk {
  readonly ref: Omit<ChunkRef, 'id'>;
  /** The rows that lists show. */
  readonly listed: readonly LedgerRow[];
  readonly chunk: Uint8Array;
  readonly twin: Uint8Array;
}

/**
 * Cuts rows (list order, tombstones included) into chunks that fit. It fills from the oldest row up and leaves the
 * remainder at the newest end, where the next rows will come.
 */
export const cutChunks = (
  rows: readonly LedgerRow[],
  { accounts, memberOrdinal }: Pick<LedgerIndex, 'accounts' | 'memberOrdinal'>,
): readonly CutChunk[] => {
  const cut: CutChunk[] = [];
  let size = CHUNK_ROWS_AIM;
  for (let end = rows.length; end > 0; ) {
    const part = rows.slice(Math.max(0, end - size), end);
    const listed = part.filter(isListed);
    const chunk = encodeChunk(listed, memberOrdinal);
    if (chunk.length > CHUNK_BYTES_MAX && part.length > 1) {
      size = Math.max(1, Math.min(part.length - 1, Math.floor((part.length * CHUNK_BYTES_AIM) / chunk.length)));
      continue;
    }
    cut.unshift({ ref: refOf(part, accounts.length), listed, chunk, twin: encodeTwin(part, memberOrdinal) });
    end -= part.length;
    size = Math.min(CHUNK_ROWS_AIM, Math.max(size, Math.floor((part.length * CHUNK_BYTES_AIM) / chunk.length)));
  }
  return cut;
};

const refOf = (rows: readonly LedgerRow[], accountCount: number): Omit<ChunkRef, 'id'> => {
  const countByAccount = new Array<number>(accountCount).fill(0);
  const listed = rows.filter(isListed);
  for (const row of listed) countByAccount[row.account] = (countByAccount[row.account] ?? 0) + 1;
  const newestDay = dayOf(rows[0]?.date ?? '');
  const dayAt = (quarter: number): number => {
    const row = listed[quarterStart(listed.length, quarter)];
    return row === undefined ? newestDay : dayOf(row.date);
  };
  return {
    count: listed.length,
    countByAccount,
    newestDay,
    oldestDay: dayOf(rows.at(-1)?.date ?? ''),
    quarterDays: [dayAt(1), dayAt(2), dayAt(3)],
  };
};
