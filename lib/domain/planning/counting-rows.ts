import { broughtAgain } from '../ledger/brought-again.ts';
import type { FoundTransaction } from '../transactions/transaction.ts';
import { isPlanned, movedBalance, type PlanningRow } from './planning-row.ts';

/** Which rows count, each once where another connection of the same account brought it too. */
export interface CountingRows {
  /** For what is planned. */
  readonly counts: (row: PlanningRow) => boolean;
  /** For the balance of its account. */
  readonly moves: (row: PlanningRow) => boolean;
}

/** `ofMerged` are all rows of accounts that list those of several, hidden and split ones too. */
export const countingRows = (ofMerged: readonly FoundTransaction[]): CountingRows => {
  const again = broughtAgain(ofMerged.filter(({ transaction }) => !transaction.isHidden));
  const movedAgain = broughtAgain(ofMerged.filter(movedBalance));
  return {
    counts: (row) => isPlanned(row) && !again.has(row.transaction.guid),
    moves: (row) => movedBalance(row) && !movedAgain.has(row.transaction.guid),
  };
};
