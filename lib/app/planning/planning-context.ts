import { firstDayOf, monthOf, monthsBefore } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import { mergedAccountsIn } from '../../domain/ledger/brought-again.ts';
import { computePlanning } from '../../domain/planning/compute-planning.ts';
import { countingRows } from '../../domain/planning/counting-rows.ts';
import { withJoinedAccounts } from '../../domain/planning/joined-accounts.ts';
import { type PlanningRow, planningRowOf } from '../../domain/planning/planning-row.ts';
import type { PlanningPart, PlanningState } from '../../domain/planning/planning-state.ts';
import { type PlanningView, REPEATING_MONTHS, ROWS_MONTHS, YEAR_BEFORE } from '../../domain/planning/planning-view.ts';
import { compareTransactions, type FoundTransaction } from '../../domain/transactions/transaction.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { type OpenInputs, type PlanningInputs, readPlanningInputs } from '../../store/planning/planning-inputs.ts';
import { type RevisedPlanning, readStoredPlanning } from '../../store/planning/stored-planning.ts';
import type { Adapters } from '../adapters.ts';

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

interface LoaderDeps extends Pick<Adapters, 'table' | 'clock'> {
  readonly ledger: Pick<LedgerStore, 'page'>;
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

/** How many ledgers are loaded at the same time: the rows of all of them are in memory at once. */
const LEDGERS_AT_ONCE = 8;
/** More rows than any user has in a year, so that one page holds them all. */
const ROWS_MAX = 1_000_000;

export const PARTS: readonly PlanningPart[] = [
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
    rowsOf(deps, inputs, open, { from, to: null, untilMs }),
    isStale ? rowsOf(deps, inputs, open, { ...yearBefore(today), untilMs }) : NO_ROWS,
  ]);
  const { counts, moves } = countingRows([...read.ofMerged, ...older.ofMerged]);
  const isRecent = ({ transaction }: PlanningRow): boolean => transaction.date >= rowsFrom;
  const planned = read.rows.filter(counts);
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
  const before = withJoinedAccounts(stored.state, open.heirs, nowMs);
  const searched = isStale ? [...planned, ...older.rows.filter(counts)] : null;
  return { view, state: computePlanning(view, searched, before) };
};

const yearBefore = (today: string): Pick<RowsWanted, 'from' | 'to'> => ({
  from: monthsBefore(today, YEAR_BEFORE.fromMonths),
  to: monthsBefore(today, YEAR_BEFORE.toMonths),
});

interface RowsWanted {
  /** Civil dates, both inclusive; null for no end. */
  readonly from: string;
  readonly to: string | null;
  readonly untilMs: number;
}

interface ReadRows {
  readonly rows: readonly PlanningRow[];
  /** Those of them whose accounts list rows of several, whole: most users have none. */
  readonly ofMerged: readonly FoundTransaction[];
}
const NO_ROWS: ReadRows = { rows: [], ofMerged: [] };

/** All rows of the accounts that count, hidden and split ones too, in list order. */
const rowsOf = async (
  { ledger, clock }: LoaderDeps,
  { userGuid }: PlanningInputs,
  { accounts, ledgers }: OpenInputs,
  { from, to, untilMs }: RowsWanted,
): Promise<ReadRows> => {
  const merged = mergedAccountsIn(ledgers);
  const ofMerged: FoundTransaction[] = [];
  const counting = new Set<string>(accounts.map(({ account }) => account.guid));
  const query = { page: 1, perPage: ROWS_MAX, userGuid, accountGuids: null, from, to };
  const found: PlanningRow[][] = [];
  for (let at = 0; at < ledgers.length; at += LEDGERS_AT_ONCE) {
    if (clock() >= untilMs) throw new Unavailable('What is planned could not be computed in time');
    const { entries } = await ledger.page({ ...query, ledgers: ledgers.slice(at, at + LEDGERS_AT_ONCE) });
    const counted = entries.filter(({ accountGuid }) => counting.has(accountGuid));
    found.push(counted.map(planningRowOf));
    for (const row of counted) if (merged.has(row.accountGuid)) ofMerged.push(row);
  }
  const [only = []] = found;
  const rows =
    found.length <= 1 ? only : found.flat().sort((a, b) => compareTransactions(a.transaction, b.transaction));
  return { rows, ofMerged };
};
