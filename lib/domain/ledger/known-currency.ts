import type { KnownAccount } from '../accounts/account.ts';
import { NO_CURRENCY, scaleOf } from '../kernel/money.ts';
import { rescale } from '../kernel/rounding.ts';
import type { AccountFeed, Fetched, ServedTransactions } from './member-feed.ts';

/**
 * The feed of an account whose upstream names no currency, in the currency that is known of it: the one that its user says,
 * else the one that it had before. The user says it once, and later feeds need not be asked about.
 */
export const inKnownCurrency = (part: AccountFeed, stored: readonly KnownAccount[]): AccountFeed => {
  const { account } = part;
  if (account.currencyCode !== NO_CURRENCY || account.upstreamId === '') return part;
  const known = stored.find(({ upstreamId }) => upstreamId === account.upstreamId);
  const currencyCode = known?.edits.currencyCode ?? known?.feed?.currencyCode ?? NO_CURRENCY;
  return currencyCode === NO_CURRENCY ? part : inCurrency(part, currencyCode);
};

type Row = ServedTransactions['rows'][number];

const inCurrency = ({ account, transactions, ...rest }: AccountFeed, currencyCode: string): AccountFeed => {
  const minorOf = (minor: bigint): bigint => rescale(minor, scaleOf(NO_CURRENCY), scaleOf(currencyCode)).digits;
  const minorOrNull = (minor: bigint | null): bigint | null => (minor === null ? null : minorOf(minor));
  const rowIn = (row: Row): Row =>
    row.currencyCode === NO_CURRENCY ? { ...row, currencyCode, amountMinor: minorOf(row.amountMinor) } : row;
  return {
    ...rest,
    account: {
      ...account,
      currencyCode,
      balanceMinor: minorOrNull(account.balanceMinor),
      availableBalanceMinor: minorOrNull(account.availableBalanceMinor),
      availableCreditMinor: minorOrNull(account.availableCreditMinor),
    },
    transactions: transactions === null ? null : withRows(transactions, rowIn),
  };
};

const withRows = (fetched: Fetched<ServedTransactions>, change: (row: Row) => Row): Fetched<ServedTransactions> =>
  fetched.kind === 'failed'
    ? fetched
    : { ...fetched, value: { ...fetched.value, rows: fetched.value.rows.map(change) } };
