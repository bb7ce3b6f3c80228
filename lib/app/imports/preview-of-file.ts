import type { FileAccount } from '../../connectors/files/file-read.ts';
import type { KnownAccount } from '../../domain/accounts/account.ts';
import { balanceMinorOf, currencyOf } from '../../domain/accounts/account-view.ts';
import {
  type AccountReason,
  type ImportPreview,
  PAIRS_SHOWN_MAX,
  type PreviewPairs,
  type PreviewRow,
  previewRowOf,
} from '../../domain/imports/import-preview.ts';
import { formatMoney } from '../../domain/kernel/money.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import { readOtherwise } from '../../domain/ledger/matching/read-otherwise.ts';
import type { ReadOtherwise } from '../../domain/ledger/matching/replaced-rows.ts';
import type { MergeResult } from '../../domain/ledger/merge.ts';
import { doubtsOf } from './row-doubts.ts';

type Merged = Pick<MergeResult, 'rows' | 'named' | 'replaced'>;

/** Enough to see whether columns are read right; the last row shows where the file ends. */
const FIRST_ROWS = 5;

/** What a file has for an account, for people to check. `after`: the account as the import would leave it; `merged`: its rows. */
export const previewOf = (
  file: FileAccount,
  {
    after,
    reason,
    merged,
  }: { readonly after: KnownAccount; readonly reason: AccountReason; readonly merged: Merged | null },
): ImportPreview => {
  const rows = inFileOrder(file);
  const currencyCode = currencyOf(after);
  const balanceMinor = balanceMinorOf(after);
  return {
    rows: [...rows.slice(0, FIRST_ROWS), ...rows.slice(FIRST_ROWS).slice(-1)],
    sums: { inMinor: sumOf(rows, 'CREDIT', currencyCode), outMinor: sumOf(rows, 'DEBIT', currencyCode) },
    days: daysOf(rows),
    balance: balanceMinor === null ? null : formatMoney(balanceMinor, currencyCode),
    currencyCode,
    reason,
    leftOut: file.leftOut,
    doubts: doubtsOf(file, rows),
    changes: merged === null ? null : changesOf(merged),
    replaced: merged === null ? null : pairsOf(merged.replaced.changed),
  };
};

const changesOf = (merged: Merged): ImportPreview['changes'] => {
  const changed = readOtherwise(merged);
  const pairs = pairsOf(changed);
  return pairs === null ? null : { ...pairs, rows: changed.map(({ before }) => before.guid), imports: [] };
};

const pairsOf = (pairs: readonly ReadOtherwise[]): PreviewPairs | null => {
  if (pairs.length === 0) return null;
  const byDay = pairs.toSorted((a, b) => (a.after.transactedOn < b.after.transactedOn ? -1 : 1));
  const shown = byDay.slice(0, PAIRS_SHOWN_MAX);
  return {
    count: pairs.length,
    pairs: shown.map(({ before, after }) => ({ before: storedRowOf(before), after: storedRowOf(after) })),
  };
};

/** As its files have it, whatever its user made of it. */
const storedRowOf = (row: LedgerRow): PreviewRow =>
  previewRowOf({ ...row, description: row.feedDescription, memo: row.feedMemo });

/** Pending rows are behind the others in what was read, wherever they stand in the file. */
const inFileOrder = ({ rows: { rows }, table }: FileAccount): readonly PreviewRow[] => {
  const shown = rows.map((row) => previewRowOf(row, table?.places.get(row)));
  return table === undefined ? shown : shown.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
};

const sumOf = (rows: readonly PreviewRow[], type: PreviewRow['type'], currencyCode: string): bigint =>
  rows
    .filter((row) => row.type === type && row.currencyCode === currencyCode)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

export const daysOf = (rows: readonly { readonly transactedOn: string }[]): ImportPreview['days'] => {
  const [one] = rows;
  if (one === undefined) return null;
  let [first, last] = [one.transactedOn, one.transactedOn];
  for (const { transactedOn } of rows) {
    if (transactedOn < first) first = transactedOn;
    if (transactedOn > last) last = transactedOn;
  }
  return { first, last, count: rows.length };
};
