import { transactionGuid } from '../../support/planning/planning-view.ts';
import { bankDayOf } from '../made-up/bank-rows.ts';
import type { MadeUpRow } from '../made-up/user.ts';

/** A row under the account that it is listed under. */
export interface ListedRow extends MadeUpRow {
  /** The account that brought it. */
  readonly broughtBy: string;
}

/** The rows without those that another connection of the same account brought too, and without the parts of these. */
export const eachOnce = (rows: readonly ListedRow[], today: string): readonly ListedRow[] => {
  const merged = new Set(rows.filter((row) => row.broughtBy !== row.account).map(({ account }) => account));
  const alike = new Map<string, ListedRow[]>();
  for (const row of rows) {
    if (row.parent !== null || !merged.has(row.account)) continue;
    const words = [row.account, bankDayOf(row), row.isCredit, row.minor, row.currency, row.text].join(' | ');
    alike.set(words, [...(alike.get(words) ?? []), row]);
  }
  const dropped = new Set<string>();
  for (const same of alike.values()) {
    const most = Math.max(...same.map((row) => same.filter(({ broughtBy }) => broughtBy === row.broughtBy).length));
    const best = same.toSorted(
      (a, b) => rankOf(b, today) - rankOf(a, today) || (transactionGuid(a.id) < transactionGuid(b.id) ? -1 : 1),
    );
    for (const { id } of best.slice(most)) dropped.add(id);
  }
  return rows.filter(({ id, parent }) => !dropped.has(id) && !dropped.has(parent ?? ''));
};

/** Those count first that the user split, then edited ones, then posted ones, then those of the older connection. */
const rankOf = ({ isSplit, isEdited, postedOn, broughtBy }: ListedRow, today: string): number =>
  (isSplit ? 8 : 0) + (isEdited === true ? 4 : 0) + (postedOn <= today ? 2 : 0) + (broughtBy === 'Twin' ? 0 : 1);
