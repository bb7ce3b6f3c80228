import { isLiability } from '../../../domain/accounts/account-view.ts';
import { leftOutRows } from '../../../domain/imports/import-preview.ts';
import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { balanceRowsOf, signedMinorOf } from './balance-row.ts';
import type { OfxAccount } from './ofx-file.ts';

/** Values of `TRNTYPE` that mean money out. Of those that may mean both, most rows are. */
const MONEY_OUT: ReadonlySet<string> = new Set(
  'DEBIT FEE SRVCHG POS ATM CHECK PAYMENT CASH DIRECTDEBIT REPEATPMT'.split(' '),
);
/** What is paid to the account of a debt comes in. */
const PAYMENTS: ReadonlySet<string> = new Set(['PAYMENT', 'REPEATPMT']);

/**
 * What only all rows of an account together tell: which of them are none, and whether their amounts have signs.
 * `statedMinor`: the balance as the bank signs it.
 */
export const settleRows = (account: OfxAccount, statedMinor: bigint | null): OfxAccount => {
  const isBalance = balanceRowsOf(account.rows, statedMinor);
  const [stating, rows] = partition(account.rows, isBalance);
  const pending = (account.pending?.rows ?? []).filter((row) => !isBalance(row));
  const isOut = isOutIn(account);
  const isTurned = (row: FeedTransaction): boolean => row.type === 'CREDIT' && row.amountMinor > 0n && isOut(row);
  const changes = changesOf(stating, rows, statedMinor);
  const hasTurned = [...rows, ...pending].some(isTurned) && lacksSigns(rows, isTurned, changes);
  const turnedRows = hasTurned ? [...rows, ...pending].filter(isTurned) : [];
  const turned = new Map(turnedRows.map((row) => [row, { ...row, type: 'DEBIT' as const }]));
  const all = account.rows.length + (account.pending?.rows.length ?? 0);
  const balances = leftOutRows('balance', all - rows.length - pending.length);
  const counted = { ...account, leftOut: [...account.leftOut, ...balances] };
  return withRows(counted, { rows, pending }, (row) => turned.get(row) ?? row);
};

const withRows = (
  account: OfxAccount,
  { rows, pending }: Readonly<Record<'rows' | 'pending', readonly FeedTransaction[]>>,
  settled: (row: FeedTransaction) => FeedTransaction,
): OfxAccount => {
  const kept = new Set(rows);
  return {
    ...account,
    rows: rows.map(settled),
    pending: account.pending === null ? null : { ...account.pending, rows: pending.map(settled) },
    corrections: account.corrections.map(({ upstreamId, row }) => ({
      upstreamId,
      row: row === null || !kept.has(row) ? null : settled(row),
    })),
  };
};

const isOutIn = ({ account }: OfxAccount) => {
  const isDebt = isLiability(account.accountType);
  return ({ extendedType }: FeedTransaction): boolean => {
    const type = extendedType?.toUpperCase() ?? '';
    return MONEY_OUT.has(type) && !(isDebt && PAYMENTS.has(type));
  };
};

/**
 * Whether amounts stand without signs, so that only the type says that money went out. The change of the balance decides
 * where the file states it. Else one negative amount shows that the bank writes signs, and the others are money back.
 */
const lacksSigns = (
  rows: readonly FeedTransaction[],
  isTurned: (row: FeedTransaction) => boolean,
  changes: readonly bigint[],
): boolean => {
  const sum = sumOf(rows);
  if (changes.includes(sum)) return false;
  return changes.includes(sum - 2n * sumOf(rows.filter(isTurned))) || rows.every(({ type }) => type === 'CREDIT');
};

/** How far the balance moved from each balance that stands before all rows. */
const changesOf = (
  stating: readonly FeedTransaction[],
  rows: readonly FeedTransaction[],
  statedMinor: bigint | null,
): readonly bigint[] => {
  if (statedMinor === null) return [];
  const first = rows.reduce<string | null>((day, row) => earlier(day, row.transactedOn), null) ?? '';
  return stating.filter(({ transactedOn }) => transactedOn <= first).map((row) => statedMinor - signedMinorOf(row));
};

const earlier = (a: string | null, b: string): string => (a === null || b < a ? b : a);

const sumOf = (rows: readonly FeedTransaction[]): bigint => rows.reduce((sum, row) => sum + signedMinorOf(row), 0n);

const partition = (
  rows: readonly FeedTransaction[],
  isFirst: (row: FeedTransaction) => boolean,
): readonly [readonly FeedTransaction[], readonly FeedTransaction[]] => {
  const { true: first = [], false: second = [] } = Object.groupBy(rows, (row) => `${isFirst(row)}`);
  return [first, second];
};
