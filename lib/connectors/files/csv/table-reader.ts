import type { CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import type { LeftOutReason, RowPlace } from '../../../domain/imports/import-preview.ts';
import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { accountOfText, type NamedAccount } from './account-key.ts';
import type { BalanceRow } from './balance.ts';
import { HEAD_ROWS_MAX, isHeaderOf } from './find-table.ts';
import { createLeftOut, type LeftOutTally } from './left-out.ts';
import { ACCOUNTS_MAX } from './limits.ts';
import type { CsvRecord } from './records.ts';
import { type CsvRow, readRow, withMore } from './row.ts';
import { type RowFault, type RowReading, textOf } from './row-reading.ts';
import { hasFooterWord, isBalanceText } from './words.ts';

export interface Located {
  readonly fault: RowFault;
  readonly line: number;
}

/** The rows of one account, as the file tells it from others. */
export interface TablePart {
  /** Null where the file does not say whose rows they are. */
  readonly named: NamedAccount | null;
  /** One for each time that the header comes: people glue the files of several months together. */
  readonly lists: readonly FeedTransaction[][];
  readonly balances: readonly BalanceRow[];
  readonly leftOut: LeftOutTally;
}

/** Takes the rows of a table one by one. */
export const createTableReader = (reading: RowReading, before: NamedAccount | null) => {
  const { mapping, rounding } = reading;
  const parts = createParts(reading, before);
  let hasHeader = mapping.headerRow === null;
  let rowsBefore = 0;
  /** The first fault. */
  let failed: Located | null = null;
  /** A row that is the end of the table, or a fault when another row follows. */
  let suspected: Located | null = null;

  const takeFault = (read: CsvRow & { readonly kind: 'fault' }, { cells, line }: CsvRecord): void => {
    const located = { fault: read, line };
    if (isFooter(cells, read, reading)) {
      suspected ??= located;
      parts.leaveOut(cells, cells.some(isBalanceText) ? 'balance' : 'total', line);
    }
    // Lines before the table of a file without a header.
    else if (mapping.headerRow !== null || parts.count() > 0 || rowsBefore > HEAD_ROWS_MAX)
      failed ??= suspected ?? located;
  };

  const takeRow = (record: CsvRecord): void => {
    const read = readRow(record, reading);
    switch (read.kind) {
      case 'leftOut':
        parts.leaveOut(record.cells, read.reason, record.line);
        break;
      case 'more':
        parts.goOn(read.text);
        break;
      case 'fault':
        takeFault(read, record);
        break;
      case 'row':
        failed ??= suspected;
        parts.add(read, record);
    }
  };

  return {
    /** False when nothing more can change. */
    take: (record: CsvRecord): boolean => {
      rowsBefore += 1;
      if (mapping.headerRow !== null && isHeaderOf(record.cells, mapping.columns)) {
        if (hasHeader) parts.startList();
        hasHeader = true;
      } else if (hasHeader) takeRow(record);
      return failed === null && parts.count() <= ACCOUNTS_MAX && (hasHeader || rowsBefore < HEAD_ROWS_MAX);
    },
    finish: () => ({ hasHeader, failed, ...parts.finish(), roundedCount: rounding.count() }),
  };
};

/** The rows of a table, by their accounts. */
const createParts = (reading: RowReading, before: NamedAccount | null) => {
  /** How often the header has come. */
  let section = 0;
  /** The list that the last record went to, while the text of its row may go on. */
  let last: FeedTransaction[] | null = null;
  const parts = new Map<string, Part>();
  const places = new Map<FeedTransaction, RowPlace>();
  /** Rows that are none, and of no account that has a row by then. */
  const nobodys = createLeftOut();
  const namedIn = (cells: readonly string[]): NamedAccount | null =>
    accountOfText(textOf(cells, reading, 'account')) ?? before;

  const partOf = (cells: readonly string[]): Part => {
    const named = namedIn(cells);
    const leftOut = parts.size === 0 ? nobodys : createLeftOut();
    const part = parts.get(named?.key ?? '') ?? { named, section, lists: [[]], balances: [], leftOut };
    parts.set(named?.key ?? '', part);
    if (part.section !== section) part.lists.push([]);
    part.section = section;
    return part;
  };

  return {
    count: (): number => parts.size,
    startList: (): void => {
      section += 1;
    },
    leaveOut: (cells: readonly string[], reason: LeftOutReason, line: number): void => {
      last = null;
      (parts.get(namedIn(cells)?.key ?? '')?.leftOut ?? nobodys).add(reason, line);
    },
    /** The text of the row before goes on, where nothing stands between. */
    goOn: (text: string): void => {
      const row = last?.pop();
      if (row === undefined) return;
      const longer = withMore(row, text);
      last?.push(longer);
      const place = places.get(row);
      if (place !== undefined) places.set(longer, place);
    },
    add: ({ row, balanceMinor }: CsvRow & { readonly kind: 'row' }, { cells, line }: CsvRecord): void => {
      const part = partOf(cells);
      last = part.lists.at(-1) ?? null;
      last?.push(row);
      places.set(row, { line, balanceMinor });
      if (balanceMinor === null || row.postedOn === null || row.currencyCode !== currencyOf(part, reading.mapping))
        return;
      const signedMinor = row.type === 'DEBIT' ? -row.amountMinor : row.amountMinor;
      part.balances.push({ date: row.transactedOn, signedMinor, balanceMinor, line });
    },
    finish: () => ({ parts: [...parts.values()] satisfies readonly TablePart[], places }),
  };
};

interface Part extends TablePart {
  readonly lists: FeedTransaction[][];
  readonly balances: BalanceRow[];
  section: number;
}

/** Of several accounts, each has the currency of its first row. */
export const currencyOf = (
  { named, lists }: Pick<TablePart, 'named' | 'lists'>,
  { columns, currencyCode }: CompleteMapping,
): string =>
  (named !== null && columns.some(({ field }) => field === 'account') ? lists[0]?.[0]?.currencyCode : null) ??
  currencyCode;

/** A row without a date that sums others up, or has nothing but a number. */
const isFooter = (cells: readonly string[], { code, column }: RowFault, { columnsOf }: RowReading): boolean => {
  if (code !== 'row.cells' && code !== 'date.missing' && code !== 'date.malformed') return false;
  const date = cells[column ?? columnsOf.get('date')?.[0] ?? -1] ?? '';
  if (/^\d[\d\s./:-]*$/.test(date)) return false;
  const hasText = columnsOf.get('description')?.some((at) => (cells[at] ?? '') !== '') === true;
  return !hasText || cells.some(hasFooterWord);
};
