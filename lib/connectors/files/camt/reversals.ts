import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { PostedList } from '../ofx/statement.ts';

/**
 * The standard gives the direction of a reversal itself. Some banks give the direction of the payment that is taken back:
 * the reversals of a statement are turned where only then its rows come to the change of its balance.
 */
export const withReversalsTurned = (
  list: PostedList,
  reversals: ReadonlySet<FeedTransaction>,
  changeMinor: bigint | null,
): PostedList => {
  if (reversals.size === 0 || changeMinor === null) return list;
  const asWritten = sumOf(list.rows);
  const turnedMinor = asWritten - 2n * sumOf(list.rows.filter((row) => reversals.has(row)));
  if (asWritten === changeMinor || turnedMinor !== changeMinor) return list;
  const turned = new Map([...reversals].map((row) => [row, turn(row)]));
  return {
    ...list,
    rows: list.rows.map((row) => turned.get(row) ?? row),
    corrections: list.corrections.map(({ upstreamId, row }) => ({
      upstreamId,
      row: row === null ? null : (turned.get(row) ?? row),
    })),
  };
};

const turn = (row: FeedTransaction): FeedTransaction => ({ ...row, type: row.type === 'DEBIT' ? 'CREDIT' : 'DEBIT' });

const sumOf = (rows: readonly FeedTransaction[]): bigint =>
  rows.reduce((sum, { type, amountMinor }) => (type === 'DEBIT' ? sum - amountMinor : sum + amountMinor), 0n);
