import type { Guid } from '../../domain/kernel/guid.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import type { LedgerChange } from './ledger-change.ts';
import type { LedgerReviser, MemberDays, ReachedLedger } from './revise-ledger.ts';

/** Gives a row after a change. */
type RowChange = (row: LedgerRow) => LedgerRow;

/** What one try of a change of all rows of a user collects. */
export interface EveryLedgerChange extends Pick<LedgerChange, 'write' | 'emit'> {
  /**
   * Changes the rows of every member, and makes events of them. Each ledger gets a new revision even where no row changes. A
   * try that does not call it leaves the ledgers as they are.
   */
  readonly everyRow: (change: RowChange) => void;
}

export interface EveryLedgerDeps {
  readonly ledger: LedgerStore;
  readonly reviser: LedgerReviser;
}

interface EveryLedger {
  readonly userGuid: Guid<'USR'>;
  readonly isQuiet: boolean;
}

/** A transaction takes 100 writes, and a ledger needs up to three. */
const LEDGERS_AT_ONCE = 30;

/**
 * Changes rows of every member. The first ledgers and what the step collects are changed in one transaction. Where a user
 * has more members than that, the other ledgers follow in further transactions.
 */
export const changeEveryLedger = async <T>(
  { ledger, reviser }: EveryLedgerDeps,
  { userGuid, isQuiet }: EveryLedger,
  step: (change: EveryLedgerChange) => Promise<T>,
): Promise<T> => {
  const { ledgers } = await ledger.openWithCategories(userGuid);
  const all = ledgers.map(({ member }): MemberDays => ({ member, days: 'all' }));
  const first = { memberDays: all.slice(0, LEDGERS_AT_ONCE), isQuiet };
  const { result, rowChange } = await reviser.revise(first, async (reached, change) => {
    const rowChanges: RowChange[] = [];
    const { write, emit } = change;
    const result = await step({ write, emit, everyRow: (rowChange) => void rowChanges.push(rowChange) });
    const [rowChange = null] = rowChanges;
    if (rowChange !== null) flipAll(reached, rowChange, change);
    return { result, rowChange };
  });
  if (rowChange === null) return result;
  for (let from = LEDGERS_AT_ONCE; from < all.length; from += LEDGERS_AT_ONCE) {
    const memberDays = all.slice(from, from + LEDGERS_AT_ONCE);
    await reviser.revise({ memberDays, isQuiet }, (reached, change) => flipAll(reached, rowChange, change));
  }
  return result;
};

const flipAll = (
  reached: readonly ReachedLedger[],
  rowChange: RowChange,
  { flip, emitRows }: Pick<LedgerChange, 'flip' | 'emitRows'>,
): void => {
  flip(...reached.map(({ rows }) => ({ rows: rows.map((row) => (row.deletedAt === null ? rowChange(row) : row)) })));
  emitRows();
};
