import type { FoundTransaction } from './transaction.ts';
import { countedMinor } from './transaction-kind.ts';

/** Why a row counts in no total. */
export const LEFT_OUT_REASONS = ['HIDDEN_TRANSACTION', 'HIDDEN_ACCOUNT', 'OTHER_CURRENCY'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Rows in one currency that were left out for one reason: the first that holds, in the order of the reasons. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly currencyCode: string;
  readonly count: number;
}

/** Which rows count: those of visible accounts, in the user's currency. */
export interface CountedAccounts {
  readonly currencyCode: string;
  readonly visible: ReadonlySet<string>;
}

export interface CategoryTotals {
  /** By category, in minor units of the currency that counts: debits less credits, and of income credits less debits. */
  readonly sums: ReadonlyMap<string, bigint>;
  /** In the order of their reasons, then of their currencies. */
  readonly leftOut: readonly LeftOut[];
}

/** Of a split row only the parts count. */
export const categoryTotalsOf = async (
  rows: AsyncIterable<FoundTransaction>,
  counted: CountedAccounts,
): Promise<CategoryTotals> => {
  const sums = new Map<string, bigint>();
  const leftOut = new Map<string, LeftOut>();
  for await (const found of rows) {
    const { transaction: row, category } = found;
    if (row.hasBeenSplit) continue;
    const reason = reasonAgainst(found, counted);
    if (reason === null) {
      sums.set(category.guid, (sums.get(category.guid) ?? 0n) + countedMinor(category, row));
      continue;
    }
    const { currencyCode } = row;
    const place = `${LEFT_OUT_REASONS.indexOf(reason)} ${currencyCode}`;
    leftOut.set(place, { reason, currencyCode, count: (leftOut.get(place)?.count ?? 0) + 1 });
  }
  const places = [...leftOut].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { sums, leftOut: places.map(([, one]) => one) };
};

/** Null for a row that counts. */
const reasonAgainst = (
  { transaction: row, accountGuid }: FoundTransaction,
  { currencyCode, visible }: CountedAccounts,
): LeftOutReason | null => {
  if (row.isHidden) return 'HIDDEN_TRANSACTION';
  if (!visible.has(accountGuid)) return 'HIDDEN_ACCOUNT';
  return row.currencyCode === currencyCode ? null : 'OTHER_CURRENCY';
};
