import { isOwn } from '../../transactions/transaction.ts';
import { isListed, type LedgerRow } from '../ledger-row.ts';
import type { MergeResult } from '../merge.ts';
import type { ReadOtherwise } from './replaced-rows.ts';

/**
 * The rows that a merge adds beside rows which the feed does not name and which have the same day and amount: mostly the same
 * file was read in another way before, and its rows would be there twice.
 */
export const readOtherwise = ({ rows, named }: Pick<MergeResult, 'rows' | 'named'>): readonly ReadOtherwise[] => {
  const brought = new Set(named.brought);
  const found = new Set(named.found);
  const unnamed = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    if (brought.has(row.guid) || found.has(row.guid) || !isListed(row) || isOwn(row)) continue;
    const same = unnamed.get(dayAndAmountOf(row)) ?? [];
    unnamed.set(dayAndAmountOf(row), same);
    same.push(row);
  }
  return rows.flatMap((after) => {
    const before = brought.has(after.guid) ? unnamed.get(dayAndAmountOf(after))?.shift() : undefined;
    return before === undefined ? [] : [{ before, after }];
  });
};

const dayAndAmountOf = ({ transactedOn, amountMinor, currencyCode }: LedgerRow): string =>
  `${transactedOn} ${amountMinor} ${currencyCode}`;
