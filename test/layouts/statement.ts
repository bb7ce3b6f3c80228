import { hasColumn, type Layout } from './layout.ts';
import type { Ledger, TrueRow } from './ledger.ts';

/** A row that the bank lists, with the balance of its account after it. */
export interface StatementRow {
  readonly row: TrueRow;
  /** From 0, in the order of time. */
  readonly place: number;
  /** What the column of amounts has. */
  readonly amountMinor: bigint;
  readonly feeMinor: bigint;
  /** Null for rows that have not moved money. */
  readonly balanceMinor: bigint | null;
}

export interface Statement {
  /** In the order of time. */
  readonly rows: readonly StatementRow[];
  /** One for each account. */
  readonly closingMinor: readonly bigint[];
}

/** Banks list payments that are refused only with a word for it, and pending ones with a word or without a day. */
export const statementOf = ({ rows, accounts }: Ledger, layout: Layout): Statement => {
  const hasStatus = hasColumn(layout, 'status');
  const isListed = ({ status }: TrueRow): boolean =>
    status === 'booked' || hasStatus || (status === 'pending' && layout.dayOfPending !== null);
  const balances = accounts.map(({ openingMinor }) => openingMinor);
  const listed = rows.filter(isListed).map((row, place): StatementRow => {
    const feeMinor = layout.fees === 'none' ? 0n : row.feeMinor;
    const amountMinor = layout.fees === 'within' ? row.minor - feeMinor : row.minor;
    if (row.status !== 'booked') return { row, place, amountMinor, feeMinor, balanceMinor: null };
    const balanceMinor = (balances[row.account] ?? 0n) + row.minor - feeMinor;
    balances[row.account] = balanceMinor;
    return { row, place, amountMinor, feeMinor, balanceMinor };
  });
  const isLastOfDay = ({ row }: StatementRow): boolean =>
    listed.findLast(
      (other) => other.row.account === row.account && other.row.booked === row.booked && other.balanceMinor !== null,
    )?.row === row;
  return {
    rows: layout.areBalancesDaily
      ? listed.map((entry) => (isLastOfDay(entry) ? entry : { ...entry, balanceMinor: null }))
      : listed,
    closingMinor: balances,
  };
};
