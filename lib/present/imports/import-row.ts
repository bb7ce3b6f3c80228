import type { importReading, importRow } from '../../contract/imports/import-row-schema.ts';
import { moneyOf, moneyOrNull } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { PreviewRow, Reading } from '../../domain/imports/import-preview.ts';

export const presentImportRow = (row: PreviewRow): WireOf<typeof importRow> => ({
  amount: moneyOf(row.amountMinor, row.currencyCode),
  balance: moneyOrNull(row.balanceMinor, row.currencyCode),
  currency: row.currencyCode,
  date: row.transactedOn,
  description: row.description,
  line: row.line,
  memo: row.memo,
  posted_on: row.postedOn,
  status: row.status,
  transacted_on: row.transactedOn,
  type: row.type,
});

export const presentReading = ({ value, rows }: Reading): WireOf<typeof importReading> => ({
  rows: rows.map(presentImportRow),
  value,
});
