import { firstDayOf, monthOf, monthsBefore } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { computePlanning } from '../../domain/planning/compute-planning.ts';
import { countingRows } from '../../domain/planning/counting-rows.ts';
import { withJoinedAccounts } from '../../domain/planning/joined-accounts.ts';
import type { PlanningRow } from '../../domain/planning/planning-row.ts';
import type { PlanningPart, PlanningState } from '../../domain/planning/planning-state.ts';
import { type PlanningView, REPEATING_MONTHS, ROWS_MONTHS, YEAR_BEFORE } from '../../domain/planning/planning-view.ts';
import { type PlanningInputs, readPlanningInputs } from '../../store/planning/planning-inputs.ts';
import { type RevisedPlanning, readStoredPlanning } from '../../store/planning/stored-planning.ts';
import type { ItemTable } from '../../store/table/table-client.ts';
import { findTransfers, shownAsTransfers } from './find-transfers.ts';
import { NO_ROWS, type RowReaderDeps, type RowsWanted, rowsOf } from './planned-rows.ts';

/** What a change decides on: everything planned, as fresh as a reader would find it. */
export interface PlanningContext {
  readonly view: PlanningView;
  readonly state: PlanningState;
}

/** What planning follows from, and what is kept of it. */
export interface LoadedPlanning {
  readonly inputs: PlanningInputs;
  readonly stored: RevisedPlanning;
}

interface LoaderDeps extends RowReaderDeps {
  readonly table: ItemTable;
}

/** Reads what planning follows from, and computes it anew. Writes nothing. */
export interface PlanningLoader {
  readonly inputs: (userGuid: Guid<'USR'>) => Promise<PlanningInputs>;
  readonly load: (userGuid: Guid<'USR'>) => Promise<LoadedPlanning>;
  /**
   * Everything planned as it follows from the inputs. Reads the rows: more than a year of them where they may have changed. Throws
   * `Unavailable` when that takes until `untilMs`.
   */
  readonly compute: (loaded: LoadedPlanning, untilMs: number) => Promise<PlanningContext>;
}

export const createPlanningLoader = (deps: LoaderDeps): PlanningLoader => ({
  inputs: (userGuid) => readPlanningInputs(deps.table, userGuid, deps.clock()),
  load: (userGuid) => load(deps, userGuid),
  compute: (loaded, untilMs) => compute(deps, loaded, untilMs),
});

export const PARTS: readonly PlanningPart[] = [
  'transfers',
  'repeating',
  'recurring',
  'payments',
  'budgets',
  'profile',
  'goals',
  'plan',
  'items',
  'beats',
  'notifications',
];

const load = async ({ table, clock }: LoaderDeps, userGuid: Guid<'USR'>): Promise<LoadedPlanning> => {
  const [inputs, early] = await Promise.all([
    readPlanningInputs(table, userGuid, clock()),
    readStoredPlanning(table, userGuid),
  ]);
  // Parts that are older than their lock would undo what came between. Parts that are read after it are never older.
  const isTorn = PARTS.some((part) => (early.revisions[part] ?? 0) !== (inputs.computed.parts[part] ?? 0));
  return { inputs, stored: isTorn ? await readStoredPlanning(table, userGuid) : early };
};

const compute = async (
  deps: LoaderDeps,
  { inputs, stored }: LoadedPlanning,
  untilMs: number,
): Promise<PlanningContext> => {
  const open = inputs.open();
  const { nowMs, today, userGuid } = inputs;
  const rowsFrom = firstDayOf(monthOf(today) - ROWS_MONTHS);
  const isStale = inputs.computed.fingerprint !== inputs.fingerprint;
  const from = isStale ? monthsBefore(today, REPEATING_MONTHS) : rowsFrom;
  const [read, older] = await Promise.all([
    rowsOf(deps, inputs, { from, to: null, untilMs }),
    isStale ? rowsOf(deps, inputs, { ...yearBefore(today), untilMs }) : NO_ROWS,
  ]);
  const { counts, moves } = countingRows([...read.ofMerged, ...older.ofMerged]);
  const before = withJoinedAccounts(stored.state, open.heirs, nowMs);
  const transfers = isStale
    ? await findTransfers(deps, inputs, { kept: before.transfers, read, from, untilMs })
    : before.transfers;
  const shown = shownAsTransfers(transfers);
  const isRecent = ({ transaction }: PlanningRow): boolean => transaction.date >= rowsFrom;
  const planned = read.rows.filter(counts).map(shown);
  const view: PlanningView = {
    userGuid,
    nowMs,
    today,
    currencyCode: open.currencyCode,
    accounts: open.accounts,
    accountsWithoutPfm: inputs.accountsWithoutPfm(),
    categories: open.categories,
    rows: planned.filter(isRecent),
    balanceRows: read.rows.filter((row) => isRecent(row) && moves(row)),
    rowsFrom,
  };
  const searched = isStale ? [...planned, ...older.rows.filter(counts).map(shown)] : null;
  return { view, state: computePlanning(view, searched, { ...before, transfers }) };
};

const yearBefore = (today: string): Pick<RowsWanted, 'from' | 'to'> => ({
  from: monthsBefore(today, YEAR_BEFORE.fromMonths),
  to: monthsBefore(today, YEAR_BEFORE.toMonths),
});
