import type { FileAccount } from '../../connectors/files/file-read.ts';
import type { KnownAccount } from '../../domain/accounts/account.ts';
import { balanceMinorOf, currencyOf } from '../../domain/accounts/account-view.ts';
import {
  type AccountReason,
  type ImportPreview,
  type PreviewRow,
  previewRowOf,
} from '../../domain/imports/import-preview.ts';
import { formatMoney } from '../../domain/kernel/money.ts';
import { doubtsOf } from './row-doubts.ts';

/** Enough to see whether columns are read right; the last row shows where the file ends. */
const FIRST_ROWS = 5;

/** What a file has for an account, for people to check. `after`: the account as the import would leave it. */
export const previewOf = (file: FileAccount, after: KnownAccount, reason: AccountReason): ImportPreview => {
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
    leftOut: file.table?.leftOut ?? [],
    doubts: doubtsOf(file, rows),
  };
};

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
