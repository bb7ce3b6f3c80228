import type { fileImport } from '../../contract/imports/import-schema.ts';
import { decimalOrNull, moneyOf } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { DoubtCode, ImportPreview, LeftOutReason, PreviewPairs } from '../../domain/imports/import-preview.ts';
import { presentImportRow, presentReading } from './import-row.ts';

type WirePreview = Pick<
  WireOf<typeof fileImport>['accounts'][number],
  'account_reason' | 'balance' | 'changes' | 'currency' | 'days' | 'doubts' | 'left_out' | 'replaced' | 'rows' | 'sums'
>;

/** Of an import that is no dry run, and of an account of which nothing is taken over. */
export const NO_PREVIEW: WirePreview = {
  account_reason: null,
  balance: null,
  changes: null,
  currency: null,
  days: null,
  doubts: [],
  left_out: [],
  replaced: null,
  rows: [],
  sums: null,
};

export const presentPreview = (preview: ImportPreview): WirePreview => ({
  account_reason: preview.reason,
  balance: decimalOrNull(preview.balance),
  changes:
    preview.changes === null ? null : { ...presentPairs(preview.changes), import_guids: [...preview.changes.imports] },
  currency: preview.currencyCode,
  days: preview.days,
  doubts: preview.doubts.map(({ code, line, readings }) => ({
    code,
    line,
    message: DOUBTS[code],
    readings: readings.map(presentReading),
  })),
  left_out: preview.leftOut.map(({ reason, count, lines }) => ({ count, lines, message: LEFT_OUT[reason], reason })),
  replaced: preview.replaced === null ? null : presentPairs(preview.replaced),
  rows: preview.rows.map(presentImportRow),
  sums: {
    in: moneyOf(preview.sums.inMinor, preview.currencyCode),
    out: moneyOf(preview.sums.outMinor, preview.currencyCode),
  },
});

const presentPairs = ({ count, pairs }: PreviewPairs) => ({
  count,
  pairs: pairs.map(({ before, after }) => ({ after: presentImportRow(after), before: presentImportRow(before) })),
});

const DOUBTS: Readonly<Record<DoubtCode, string>> = {
  'balance.not_adding':
    'The amount of this row and the balance after it do not fit together, or a row before it is missing.',
  'row.cut': 'The file ends in this row, so what stands last in it may be cut off.',
};

const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  empty: 'These rows have no amount.',
  void: 'These payments were refused or taken back.',
  undated: 'These payments are still to come and have no date yet.',
  announced: 'These payments are only announced: no money has moved yet.',
  balance: 'These rows state a balance.',
  total: 'These rows are sums of others.',
};
