import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { UndoneRows } from '../../../lib/domain/ledger/imported-rows.ts';
import { isListed, type LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import type { ChangedTransaction, ServedDelta } from '../../../lib/domain/ledger/member-feed.ts';
import type { MergeResult } from '../../../lib/domain/ledger/merge.ts';
import { testIds } from '../adapters/ids.ts';
import { TEST_NOW } from '../members/members.ts';
import { mergeServed } from './merging.ts';

export const delta = (
  rows: readonly ChangedTransaction[],
  fields: Partial<Omit<ServedDelta, 'kind' | 'rows'>> = {},
): ServedDelta => ({
  kind: 'delta',
  rows,
  removedIds: [],
  extent: 'changes',
  servedFrom: null,
  servedTo: null,
  ...fields,
});

/** One account, and its rows after each delta. */
export interface DeltaLedger {
  /** `undone`: the rows of imports that it replaces. */
  readonly merge: (served: ServedDelta, undone?: UndoneRows) => MergeResult;
  /** Changes a stored row as its user would. */
  readonly edit: (guid: string, fields: Partial<LedgerRow>) => void;
  /** Replaces all rows. */
  readonly put: (rows: readonly LedgerRow[]) => void;
  readonly pass: (days: number) => void;
  /** Tombstones included. */
  readonly all: () => readonly LedgerRow[];
  readonly listed: () => readonly LedgerRow[];
}

export const deltaLedger = (memberOrdinal = 0): DeltaLedger => {
  const ids = testIds('delta');
  let nowMs = TEST_NOW;
  let rows: readonly LedgerRow[] = [];
  return {
    merge: (served, undone) => {
      nowMs += SECOND_MS;
      const merged = mergeServed(rows, served, { nowMs, ids, memberOrdinal, undone });
      rows = merged.rows;
      return merged;
    },
    edit: (guid, fields) => {
      rows = rows.map((row) => (row.guid === guid ? { ...row, ...fields } : row));
    },
    put: (next) => {
      rows = next;
    },
    pass: (days) => {
      nowMs = Date.parse(addDays(new Date(nowMs).toISOString().slice(0, 10), days));
    },
    all: () => rows,
    listed: () => rows.filter(isListed),
  };
};

export const countsOf = ({ created, updated, removed }: MergeResult) => ({ created, updated, removed });
export const NOTHING = { created: 0, updated: 0, removed: 0 };
