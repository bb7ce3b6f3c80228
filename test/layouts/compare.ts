import type { FileAccount, FileRead } from '../../lib/connectors/files/file-read.ts';
import type { FeedTransaction } from '../../lib/domain/upstream/feed.ts';
import type { TrueReading, Truth } from './truth.ts';

/** What is wrong with a reading; the kind groups those of many tables. */
export interface Fault {
  readonly kind: string;
  readonly detail: string;
}

interface ReadRow {
  readonly row: FeedTransaction;
  readonly minor: bigint;
  readonly account: number;
}

/** Compares what was read with what happened. Empty when all of it is right. */
export const faultsOf = (file: FileRead & { readonly kind: 'read' }, truth: Truth): readonly Fault[] => {
  const accounts = file.accounts.filter((account): account is FileAccount => account.kind === 'account');
  const left: ReadRow[] = accounts.flatMap(({ rows }, account) =>
    rows.rows.map((row) => ({ row, account, minor: row.type === 'DEBIT' ? -row.amountMinor : row.amountMinor })),
  );
  const faults: Fault[] = [];
  const homes = new Map<number, Set<number>>();
  for (const wanted of truth.rows) {
    const found = takeBest(left, wanted);
    if (found !== null) homes.set(wanted.account, (homes.get(wanted.account) ?? new Set()).add(found.account));
    faults.push(...faultsOfRow(found, wanted, truth, left));
  }
  for (const { row, minor } of left)
    faults.push({ kind: 'too much', detail: `${row.transactedOn} ${minor} ${row.description}` });
  return [...faults, ...faultsOfAccounts(homes, accounts, truth)];
};

/** The row that has most of what is wanted, and takes it out of the list. */
const takeBest = (left: ReadRow[], wanted: TrueReading): ReadRow | null => {
  let best = -1;
  let bestScore = 0;
  for (const [at, read] of left.entries()) {
    const score = scoreOf(read, wanted);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return bestScore < SCORE_MIN ? null : (left.splice(best, 1)[0] ?? null);
};

const SCORE_MIN = 4;

const scoreOf = (read: ReadRow, wanted: TrueReading): number => {
  const amounts = [wanted.minor, wanted.minor - wanted.feeMinor];
  return (
    (amounts.includes(read.minor) ? 4 : amounts.includes(-read.minor) ? 3 : 0) +
    (hasText(read.row, wanted.text) ? 2 : 0) +
    (isDayOf(read.row, wanted) ? 2 : 0)
  );
};

const hasText = ({ description, memo }: FeedTransaction, text: string): boolean =>
  `${description} ${memo ?? ''}`.includes(text.replace(/\s+/g, ' '));

const isDayOf = ({ transactedOn, postedOn }: FeedTransaction, wanted: TrueReading): boolean =>
  wanted.transactedOn.includes(transactedOn) && (postedOn === null || wanted.postedOn.includes(postedOn));

const faultsOfRow = (
  found: ReadRow | null,
  wanted: TrueReading,
  { currency }: Truth,
  left: ReadRow[],
): readonly Fault[] => {
  const line = `${wanted.postedOn[0]} ${wanted.minor} ${wanted.text}`;
  // Payments that are not booked yet may be left out.
  if (found === null) return wanted.isPending ? [] : [{ kind: 'missing', detail: line }];
  const { row, minor } = found;
  const faults: Fault[] = [];
  const add = (isRight: boolean, kind: string, is: string): void => {
    if (!isRight) faults.push({ kind, detail: `${line}: ${is}` });
  };
  const isNet = minor === wanted.minor - wanted.feeMinor;
  const isGross = minor === wanted.minor && (isNet || takeFee(left, wanted));
  const isTurned = -minor === wanted.minor || -minor === wanted.minor - wanted.feeMinor;
  add(isNet || isGross, isTurned ? 'sign' : minor === wanted.minor ? 'fee lost' : 'amount', `${minor}`);
  add(hasText(row, wanted.text), 'payee', `${row.description} (${row.memo})`);
  const isSecondLost = row.postedOn === row.transactedOn && wanted.postedOn.includes(row.transactedOn);
  add(isDayOf(row, wanted), isSecondLost ? 'second day' : 'day', `${row.transactedOn} ${row.postedOn}`);
  add(row.currencyCode === currency, 'currency', row.currencyCode);
  add(
    (row.status === 'PENDING') === wanted.isPending,
    wanted.isPending ? 'pending as posted' : 'posted as pending',
    row.status,
  );
  return faults;
};

/** A fee as a row of its own. */
const takeFee = (left: ReadRow[], { feeMinor }: TrueReading): boolean => {
  const at = left.findIndex((read) => read.minor === -feeMinor);
  if (at === -1) return false;
  left.splice(at, 1);
  return true;
};

const faultsOfAccounts = (
  homes: ReadonlyMap<number, ReadonlySet<number>>,
  accounts: readonly FileAccount[],
  { balances }: Truth,
): readonly Fault[] => {
  const faults: Fault[] = [];
  const all = [...homes.values()].flatMap((home) => [...home]);
  if ([...homes.values()].some(({ size }) => size > 1))
    faults.push({ kind: 'account divided', detail: `${all.length}` });
  else if (new Set(all).size < all.length) faults.push({ kind: 'accounts mixed', detail: `${all.length} in one` });
  else {
    for (const [account, home] of homes) {
      const right = balances[account] ?? null;
      const balance = accounts[[...home][0] ?? -1]?.account.balanceMinor ?? null;
      if (right === balance || right === null) continue;
      faults.push({ kind: balance === null ? 'no balance' : 'balance', detail: `${balance}, right is ${right}` });
    }
  }
  return faults;
};
