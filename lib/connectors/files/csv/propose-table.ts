import { DAY_NUMBERS } from '../../../domain/imports/date-format-parts.ts';
import {
  type ColumnField,
  type DecimalMark,
  EDITION,
  type ImportMapping,
  type MappedColumn,
  openFieldsOf,
  type Sign,
} from '../../../domain/imports/import-mapping.ts';
import { foldWords } from '../../../domain/imports/words/fold.ts';
import { addDays } from '../../../domain/kernel/calendar.ts';
import { addCell, type ColumnTally, createTally, hasDayNumbers, hasUsualSigns } from '../columns/column-tally.ts';
import { NAME_LENGTH_MAX, rankOf } from '../columns/header-words.ts';
import { PROOF_ROWS_MAX, type ProvedMoney } from '../columns/money-facts.ts';
import { proposeColumns } from '../columns/propose-columns.ts';
import type { SeenColumn } from '../columns/seen-column.ts';
import type { TableProposalFacts } from '../table-format.ts';
import type { CsvRefusal } from './csv-file.ts';
import { currencyOfWord } from './currency-sign.ts';
import { createDateFormats, type DateFormat, withoutLanguages } from './date-formats.ts';
import type { DraftProposal } from './draft-proposal.ts';
import { hasDayNumber, isHeaderOf, looksLikeRow, type Table } from './find-table.ts';
import type { CsvRecord, Records } from './records.ts';
import { isBalanceText } from './words.ts';

const SAMPLE_ROWS = 5;
/** Enough to tell what a column has. */
const SAMPLE_TEXT_LENGTH_MAX = 200;
/** Some banks list payments that are ordered for months to come. */
const FUTURE_DAYS_MAX = 366;

/** How the file was made into records: what its mapping says of bytes and lines. */
export interface TableForm extends Pick<ImportMapping, 'delimiter' | 'encoding'> {
  readonly isEncodingUnsure?: boolean;
}

/**
 * How a table may be read. Dates such as 03/04 and numbers such as 1,234 can mean two things: when no row of the table
 * shows which, nothing is guessed, and the field stays open. Never throws for what a file says; takes linear time.
 */
export const proposeTable = (
  records: Records,
  table: Table,
  { isEncodingUnsure = false, ...form }: TableForm,
  facts: TableProposalFacts,
): DraftProposal | CsvRefusal => {
  if (records.fault !== null) return { kind: 'refused', ...records.fault };
  const seen = look(records, table, addDays(facts.today, FUTURE_DAYS_MAX));
  if (seen.rows.length === 0) return { kind: 'refused', code: 'table.none', line: null };
  const { columns, proved, isUnsure } = proposeColumns({ ...seen, hasHeader: table.headerLine !== null });
  const tallyOf = (field: ColumnField): ColumnTally | null =>
    seen.columns[columns.findIndex((column) => column.field === field)]?.tally ?? null;
  const dateFormats = dateFormatsOf(tallyOf);
  const mapping: ImportMapping = {
    ...form,
    headerRow: table.headerLine,
    columns,
    dateFormat: dateFormats.length > 1 ? null : (dateFormats[0] ?? null),
    decimal: decimalOf(tallyOf) ?? proved?.decimal ?? null,
    sign: signOf(tallyOf, columns, proved),
    currencyCode: facts.currencyCode ?? currencyOf(table, columns, tallyOf),
    edition: EDITION,
  };
  const open = new Set([...(isUnsure ? (['columns'] as const) : []), ...openFieldsOf(mapping)]);
  const unsure = [...open, ...(isEncodingUnsure ? (['encoding'] as const) : [])];
  return { kind: 'proposed', mapping, sample: seen.sample, unsure, dateFormats, records: records.records };
};

interface Seen {
  readonly columns: readonly SeenColumn[];
  readonly sample: readonly (readonly string[])[];
  /** The cells of the first rows, by which balances prove what columns mean. */
  readonly rows: readonly (readonly string[])[];
}

const look = ({ records, cutLine }: Records, table: Table, latest: string): Seen => {
  const formats = createDateFormats();
  const tallies = table.names.map(() => createTally(formats));
  const texts = table.names.map(() => new Set<string>());
  const rows: (readonly string[])[] = [];
  const shown: (readonly string[])[] = [];
  for (const [row, { cells: written, line }] of rowsOf(records, table, formats).entries()) {
    // A cell that may be cut must not change how the rows before it are read. Columns without names are told by full rows.
    const isCut = line === cutLine && row > 0;
    const cells = isCut ? written.slice(0, table.headerLine === null ? 0 : -1) : written;
    if (row < SAMPLE_ROWS) shown.push(written);
    // Not all columns of the header: a file may have hundreds of them, and short rows.
    for (const [at, cell] of cells.entries()) {
      const tally = tallies[at];
      if (tally !== undefined) addCell(tally, cell, latest);
      if (cell !== '') texts[at]?.add(cell);
    }
    if (rows.length < PROOF_ROWS_MAX && cells.length > 0) rows.push(cells);
  }
  const columns = tallies.map((tally, at) => ({
    name: table.names[at] ?? '',
    tally,
    isUnique: tally.filled > 0 && texts[at]?.size === tally.filled,
  }));
  return { columns, sample: sampleOf(shown, table.names.length), rows };
};

/** The first rows, with a text for each column. */
export const sampleOf = (rows: readonly (readonly string[])[], columnsCount: number): readonly (readonly string[])[] =>
  rows
    .slice(0, SAMPLE_ROWS)
    .map((cells) =>
      Array.from({ length: columnsCount }, (_, at) => (cells[at] ?? '').slice(0, SAMPLE_TEXT_LENGTH_MAX)),
    );

/** Without headers that come again. Sums at the end of the table are no rows of it, nor are balances. */
const rowsOf = (
  records: readonly CsvRecord[],
  { names, headerLine, preamble, hasRows }: Table,
  formats: readonly DateFormat[],
): readonly CsvRecord[] => {
  const header = names.map((name) => ({ name }));
  const start = headerLine ?? preamble.at(-1)?.line ?? 0;
  const after = records.filter(
    ({ line, cells }) => line > start && (headerLine === null || !isHeaderOf(cells, header)),
  );
  const isLike = (cells: readonly string[]): boolean => (hasRows ? looksLikeRow(cells, formats) : hasDayNumber(cells));
  const rows = after.filter(({ cells }) => isLike(cells) && !cells.some(isBalanceText));
  return rows.length > 0 ? rows : after;
};

type TallyOf = (field: ColumnField) => ColumnTally | null;

/** The formats in which all dates of all columns can be read. */
const dateFormatsOf = (tallyOf: TallyOf): readonly string[] => {
  const tallies = [tallyOf('date'), tallyOf('posted_date')].filter((tally) => tally !== null);
  const [first, second] = tallies
    .filter(({ dates }) => dates > 0)
    .map(({ formats }) => formats.map((one) => one.format));
  const both = (first ?? []).filter((format) => second === undefined || second.includes(format));
  const found = withoutLanguages(both);
  return found.length === 0 && tallies.some(hasDayNumbers) ? [DAY_NUMBERS] : found;
};

const AMOUNTS = ['amount', 'debit', 'credit'] as const;
const MONEY = [...AMOUNTS, 'balance'] as const;

/** The mark of the amounts; where they do not show it, that of the balances. */
const decimalOf = (tallyOf: TallyOf): DecimalMark | null => {
  const sumOf = (fields: readonly ColumnField[], figure: 'points' | 'commas' | 'eithers' | 'numbers'): number =>
    fields.reduce((sum, field) => sum + (tallyOf(field)?.[figure] ?? 0), 0);
  const isShown = sumOf(AMOUNTS, 'points') + sumOf(AMOUNTS, 'commas') > 0;
  const [points, commas] = [sumOf(isShown ? AMOUNTS : MONEY, 'points'), sumOf(isShown ? AMOUNTS : MONEY, 'commas')];
  if (points > 0 && commas > 0) return null;
  if (commas > 0) return ',';
  const [numbers, eithers] = [sumOf(MONEY, 'numbers'), sumOf(MONEY, 'eithers')];
  // Whole numbers are the same with either mark.
  return points > 0 || (eithers === 0 && numbers > 0) ? '.' : null;
};

/**
 * What is written decides, in this order: words in a column of directions, two columns, the running balance, the signs. Cards
 * write charges without a sign, so where most amounts have none, nobody can say whether they came in or went out.
 */
const signOf = (tallyOf: TallyOf, columns: readonly MappedColumn[], proved: ProvedMoney | null): Sign | null => {
  if (columns.some(({ field }) => field === 'direction')) return 'by_word';
  if (proved !== null && proved.sign !== null) return proved.sign;
  const [amount, debit, credit] = [tallyOf('amount'), tallyOf('debit'), tallyOf('credit')];
  if (debit !== null) {
    // Where credits are negative, debits are positive, and negative ones money back.
    if (debit.positives > 0 && credit !== null && credit.negatives > credit.positives) return 'by_column';
    if (debit.positives >= debit.negatives)
      return debit.negatives > 0 && debit.positives === debit.negatives ? null : 'by_column';
    return debit.positives === 0 ? 'negative_is_out' : null;
  }
  return amount !== null && hasUsualSigns(amount) ? 'negative_is_out' : null;
};

/** As the cells, the headers or the lines before the table name it; null when they name none, or several. */
const currencyOf = (table: Table, columns: readonly MappedColumn[], tallyOf: TallyOf): string | null => {
  const inColumn = new Set([...(tallyOf('currency')?.texts ?? [])].map(currencyOfWord));
  const nearNumbers = MONEY.flatMap((field) => [...(tallyOf(field)?.currencies ?? [])]);
  const inNames = columns.flatMap(({ name, field }) => (MONEY.some((money) => money === field) ? codesIn(name) : []));
  const before = codesBefore(table.preamble);
  for (const found of [inColumn, new Set(nearNumbers), new Set(inNames), new Set(before)]) {
    const [only, ...others] = found;
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
};

const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:[A-Z]{3}|[Ee]uro[sa]?|EURO[SA]?)\b|\p{Sc}/gu)].flatMap(
    ([word]) => currencyOfWord(word) ?? [],
  );

/** A line such as `Currency: EUR`, in one cell or in two, or the line below it. */
const codesBefore = (preamble: Table['preamble']): readonly string[] =>
  preamble.flatMap(({ cells }, at) => {
    if (!cells.some(hasNameOfCurrency)) return [];
    const codes = codesIn(cells.join(' '));
    return codes.length > 0 ? codes : codesIn(preamble[at + 1]?.cells.join(' ') ?? '');
  });

const hasNameOfCurrency = (cell: string): boolean =>
  foldWords(cell.slice(0, NAME_LENGTH_MAX))
    .split(' ')
    .some((word) => rankOf('currency', word) !== null);
