import type { FileAccount } from '../../connectors/files/file-read.ts';
import { LINES_SHOWN_MAX, type PreviewRow, type RowDoubt } from '../../domain/imports/import-preview.ts';

/** What is unsure of the rows of a table. `rows` are all of them. */
export const doubtsOf = ({ table }: FileAccount, rows: readonly PreviewRow[]): readonly RowDoubt[] => {
  if (table === undefined) return [];
  const { notAdding, cutLine } = table;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const contradicting = notAdding.slice(0, LINES_SHOWN_MAX).map(({ line, movedMinor }): RowDoubt => {
    const row = byLine.get(line);
    return { code: 'balance.not_adding', line, readings: row === undefined ? [] : bothOf(row, movedMinor) };
  });
  const isCut = cutLine !== null && byLine.has(cutLine);
  return isCut ? [...contradicting, { code: 'row.cut', line: cutLine, readings: [] }] : contradicting;
};

/** The row as its amount is written, and as its balance says. */
const bothOf = (row: PreviewRow, movedMinor: bigint): RowDoubt['readings'] => {
  const isOut = movedMinor < 0n;
  const byBalance = {
    ...row,
    type: isOut ? 'DEBIT' : 'CREDIT',
    amountMinor: isOut ? -movedMinor : movedMinor,
  } as const;
  return [
    { value: 'amount', rows: [row] },
    { value: 'balance', rows: [byBalance] },
  ];
};
