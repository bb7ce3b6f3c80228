import { hasColumn, type Layout } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { type StatementRow, statementOf } from './statement.ts';

/** What has to come of a table. */
export interface Truth {
  readonly rows: readonly TrueReading[];
  /** Of each account; null where the table has no balances. */
  readonly balances: readonly (bigint | null)[];
  readonly currency: string;
}

export interface TrueReading {
  readonly account: number;
  /** Any of these days. */
  readonly postedOn: readonly string[];
  readonly transactedOn: readonly string[];
  readonly minor: bigint;
  /** Comes off too: within the row, or as a row of its own. */
  readonly feeMinor: bigint;
  /** In the description or in the memo. */
  readonly text: string;
  readonly isPending: boolean;
}

/** Payments that were refused do not come. */
export const truthOf = (ledger: Ledger, layout: Layout): Truth => {
  const { rows } = statementOf(ledger, layout);
  const balances = ledger.accounts.map((_, account) => {
    const last = rows.findLast(({ row, balanceMinor }) => row.account === account && balanceMinor !== null);
    return hasColumn(layout, 'balance') ? (last?.balanceMinor ?? null) : null;
  });
  const come = rows.filter(({ row }) => row.status !== 'refused');
  return { rows: come.map((entry) => readingOf(entry, layout)), balances, currency: ledger.currency };
};

const readingOf = ({ row, amountMinor, feeMinor }: StatementRow, layout: Layout): TrueReading => {
  const { booked, bought, valued, payee, purpose } = row;
  const second = hasColumn(layout, 'bought') ? [bought] : hasColumn(layout, 'valued') ? [booked, valued] : [booked];
  // Nothing says which of two days is which.
  const either = [booked, ...second];
  return {
    account: row.account,
    postedOn: layout.hasHeader ? [booked] : either,
    transactedOn: layout.hasHeader ? second : either,
    minor: amountMinor,
    feeMinor: layout.fees === 'off' ? feeMinor : 0n,
    text: payee || (hasColumn(layout, 'purpose') || hasColumn(layout, 'text') ? purpose : ''),
    isPending: row.status === 'pending',
  };
};
