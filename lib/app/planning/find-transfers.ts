import { topLevelIn } from '../../domain/categories/category.ts';
import { addDays, dateOf, dayOf } from '../../domain/kernel/calendar.ts';
import { broughtAgain } from '../../domain/ledger/brought-again.ts';
import { firstChangedDay } from '../../domain/ledger/transfers/month-marks.ts';
import {
  lookUpTransfers,
  type OwnTransfers,
  renewedTransfers,
  searchedFrom,
  TRANSFER_CATEGORY,
} from '../../domain/ledger/transfers/own-transfers.ts';
import { pairTransfers } from '../../domain/ledger/transfers/pair-transfers.ts';
import type { PlanningRow } from '../../domain/planning/planning-row.ts';
import type { PlanningInputs } from '../../store/planning/planning-inputs.ts';
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
  const changedFromDay = firstChangedDay(inputs.computed.monthMarks, inputs.open().monthMarks);
  if (changedFromDay === null) return kept;
  const { pairsFromDay, rowsFromDay } = searchedFrom(changedFromDay);
  const since = Number.isFinite(rowsFromDay) ? dateOf(rowsFromDay) : null;
  const history =
    since !== null && since >= from
      ? NO_ROWS
      : await transferRowsOf(deps, inputs, { from: since, to: addDays(from, -1), untilMs });
  const again = broughtAgain(
    [...read.ofMerged, ...history.ofMerged].filter(({ transaction }) => !transaction.isHidden),
  );
  const rows = [...read.transferRows, ...history.transferRows];
  const counting = rows.filter(({ guid, day }) => day >= rowsFromDay && !again.has(guid));
  return renewedTransfers(kept, pairTransfers(counting), pairsFromDay);
};

/** Rows in the category in which they count. */
export const shownAsTransfers = (transfers: OwnTransfers): ((row: PlanningRow) => PlanningRow) => {
  const { dayOf: dayOfPair } = lookUpTransfers(transfers);
  return (row) => {
    const { guid, date } = row.transaction;
    const day = dayOfPair(guid);
    return day === undefined || topLevelIn(row.category) === topLevelIn(TRANSFER_CATEGORY) || day !== dayOf(date)
      ? row
      : { ...row, category: TRANSFER_CATEGORY };
  };
};
