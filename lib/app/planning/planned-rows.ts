import { isCard } from '../../domain/accounts/account-view.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import { mergedAccountsIn } from '../../domain/ledger/brought-again.ts';
import { type TransferRow, transferRowOf } from '../../domain/ledger/transfers/transfer-row.ts';
import { type PlanningRow, planningRowOf } from '../../domain/planning/planning-row.ts';
import { compareTransactions, type FoundTransaction } from '../../domain/transactions/transaction.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import type { PlanningInputs } from '../../store/planning/planning-inputs.ts';
import type { Adapters } from '../adapters.ts';

export interface RowReaderDeps extends Pick<Adapters, 'clock'> {
  readonly ledger: Pick<LedgerStore, 'page'>;
}

export interface RowsWanted {
  /** Civil dates, both inclusive; null for no end. */
  readonly from: string | null;
  readonly to: string | null;
  /** Throws `Unavailable` when reading takes until then. */
  readonly untilMs: number;
}

/** Of rows that are looked at for transfers. */
export interface ReadTransferRows {
  readonly transferRows: readonly TransferRow[];
  /** All rows whose accounts list rows of several, whole: most users have none. */
  readonly ofMerged: readonly FoundTransaction[];
}

export interface ReadRows extends ReadTransferRows {
  readonly rows: readonly PlanningRow[];
}

export const NO_ROWS: ReadRows = { rows: [], transferRows: [], ofMerged: [] };

/** How many ledgers are loaded at the same time: the rows of all of them are in memory at once. */
const LEDGERS_AT_ONCE = 8;
/** More rows than any user has in a year, so that one page holds them all. */
const ROWS_MAX = 1_000_000;

/** All rows of the accounts that count, hidden and split ones too, in list order. */
export const rowsOf = async (deps: RowReaderDeps, inputs: PlanningInputs, wanted: RowsWanted): Promise<ReadRows> => {
  const found: PlanningRow[][] = [];
  const sorter = transferRowsIn(inputs);
  for await (const counted of countingRowsOf(deps, inputs, wanted, LEDGERS_AT_ONCE)) {
    found.push(counted.map(planningRowOf));
    sorter.take(counted);
  }
  const [only = []] = found;
  const rows =
    found.length <= 1 ? only : found.flat().sort((a, b) => compareTransactions(a.transaction, b.transaction));
  return { rows, ...sorter.taken };
};

/** What is kept of the rows is a small part. One ledger after the other is read, so that this may be all history. */
export const transferRowsOf = async (
  deps: RowReaderDeps,
  inputs: PlanningInputs,
  wanted: RowsWanted,
  ledgersAtOnce = 1,
): Promise<ReadTransferRows> => {
  const sorter = transferRowsIn(inputs);
  for await (const counted of countingRowsOf(deps, inputs, wanted, ledgersAtOnce)) sorter.take(counted);
  return sorter.taken;
};

async function* countingRowsOf(
  { ledger, clock }: RowReaderDeps,
  { userGuid, open }: PlanningInputs,
  { from, to, untilMs }: RowsWanted,
  ledgersAtOnce: number,
): AsyncGenerator<readonly FoundTransaction[]> {
  const { accounts, ledgers } = open();
  const counting = new Set<string>(accounts.map(({ account }) => account.guid));
  const query = { page: 1, perPage: ROWS_MAX, userGuid, accountGuids: null, from, to };
  for (let at = 0; at < ledgers.length; at += ledgersAtOnce) {
    if (clock() >= untilMs) throw new Unavailable('What is planned could not be computed in time');
    const { entries } = await ledger.page({ ...query, ledgers: ledgers.slice(at, at + ledgersAtOnce) });
    yield entries.filter(({ accountGuid }) => counting.has(accountGuid));
  }
}

const transferRowsIn = ({ open }: PlanningInputs) => {
  const { accounts, ledgers } = open();
  const merged = mergedAccountsIn(ledgers);
  const cards = new Set<string>(accounts.flatMap(({ account }) => (isCard(account) ? [account.guid] : [])));
  const transferRows: TransferRow[] = [];
  const ofMerged: FoundTransaction[] = [];
  return {
    take: (rows: readonly FoundTransaction[]): void => {
      for (const row of rows) {
        const half = transferRowOf(row, cards.has(row.accountGuid));
        if (half !== null) transferRows.push(half);
        if (merged.has(row.accountGuid)) ofMerged.push(row);
      }
    },
    taken: { transferRows, ofMerged },
  };
};
