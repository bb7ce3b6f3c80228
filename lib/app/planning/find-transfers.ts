import { addDays, dateOf } from '../../domain/kernel/calendar.ts';
import { broughtAgain } from '../../domain/ledger/brought-again.ts';
import { firstChangedDay } from '../../domain/ledger/transfers/month-marks.ts';
import {
  isShownAsTransfer,
  lookUpTransfers,
  type OwnTransfers,
  TRANSFER_CATEGORY,
} from '../../domain/ledger/transfers/own-transfers.ts';
import { pairTransfers } from '../../domain/ledger/transfers/pair-transfers.ts';
import { renewedTransfers, searchedFrom } from '../../domain/ledger/transfers/renewed-transfers.ts';
import type { PlanningRow } from '../../domain/planning/planning-row.ts';
import type { PlanningInputs } from '../../store/planning/planning-inputs.ts';
import { marksOfInputs } from './marks-of-inputs.ts';
import { NO_ROWS, type ReadTransferRows, type RowReaderDeps, transferRowsOf } from './planned-rows.ts';

interface TransferSearch {
  /** The pairs as they were found last. */
  readonly kept: OwnTransfers;
  /** The rows since `from`, a civil date, which planning has read in any case. */
  readonly read: ReadTransferRows;
  readonly from: string;
  readonly untilMs: number;
}

/**
 * The transfers between own accounts as they follow from the rows of now. Only pairs that changed rows can make or undo are
 * looked for again. Mostly these lie in the rows that are read already; all history is read once.
 */
export const findTransfers = async (
  deps: RowReaderDeps,
  inputs: PlanningInputs,
  { kept, read, from, untilMs }: TransferSearch,
): Promise<OwnTransfers> => {
  const search = searchOf(inputs);
  if (search === null) return kept;
  const { rowsFromDay } = search;
  const isRead = Number.isFinite(rowsFromDay) && dateOf(rowsFromDay) >= from;
  const wanted = { from: firstDateOf(rowsFromDay), to: addDays(from, -1), untilMs };
  const history = isRead ? NO_ROWS : await transferRowsOf(deps, inputs, wanted);
  return foundAmong(kept, search, [read, history]);
};

/** More rows are not searched by a call that reads: until a worker has searched them, it shows the pairs of before. */
const SEARCHED_ROWS_MAX = 5_000;

/** The same for a call that reads ledgers, and keeps nothing: it reads the rows around what has changed, if they are few. */
export const findTransfersAtOnce = async (
  deps: RowReaderDeps,
  inputs: PlanningInputs,
  kept: OwnTransfers,
): Promise<OwnTransfers> => {
  const search = searchOf(inputs);
  if (search === null) return kept;
  const { ledgers } = inputs.open();
  const chunks = ledgers.flatMap(({ index }) => index?.chunks ?? []);
  const searched = chunks.filter(({ newestDay }) => newestDay >= search.rowsFromDay);
  if (searched.reduce((sum, { count }) => sum + count, 0) > SEARCHED_ROWS_MAX) return kept;
  const wanted = { from: firstDateOf(search.rowsFromDay), to: null, untilMs: Number.POSITIVE_INFINITY };
  return foundAmong(kept, search, [await transferRowsOf(deps, inputs, wanted, ledgers.length)]);
};

/** Null where the pairs are those that were found last. */
const searchOf = (inputs: PlanningInputs): Search | null => {
  const changedFromDay = firstChangedDay(inputs.computed.monthMarks, marksOfInputs(inputs));
  return changedFromDay === null ? null : searchedFrom(changedFromDay);
};

type Search = ReturnType<typeof searchedFrom>;

const firstDateOf = (day: number): string | null => (Number.isFinite(day) ? dateOf(day) : null);

const foundAmong = (
  kept: OwnTransfers,
  { pairsFromDay, rowsFromDay }: Search,
  read: readonly ReadTransferRows[],
): OwnTransfers => {
  const ofMerged = read.flatMap((part) => part.ofMerged);
  const again = broughtAgain(ofMerged.filter(({ transaction }) => !transaction.isHidden));
  const rows = read.flatMap((part) => part.transferRows);
  const counting = rows.filter(({ guid, day }) => day >= rowsFromDay && !again.has(guid));
  return renewedTransfers(kept, pairTransfers(counting), pairsFromDay);
};

/** Rows in the category in which they count. */
export const shownAsTransfers = (transfers: OwnTransfers): ((row: PlanningRow) => PlanningRow) => {
  const lookup = lookUpTransfers(transfers);
  return (row) =>
    isShownAsTransfer(row.transaction, row.category, lookup) ? { ...row, category: TRANSFER_CATEGORY } : row;
};
