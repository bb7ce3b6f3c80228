import { DAY_NUMBERS } from '../../../domain/imports/date-format-parts.ts';
import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import {
  type ColumnField,
  type DecimalMark,
  ENCODINGS,
  type Encoding,
  type ImportMapping,
  type MappedColumn,
  openFieldsOf,
  type Sign,
} from '../../../domain/imports/import-mapping.ts';
import { foldWords } from '../../../domain/imports/words/fold.ts';
import { addDays } from '../../../domain/kernel/calendar.ts';
import { decode } from '../decode.ts';
import { proposeEncoding } from '../encoding/propose-encoding.ts';
import type { TableProposal, TableProposalFacts } from '../table.ts';
import { looksLikeUtf8 } from '../western.ts';
import { addCell, type ColumnTally, createTally, hasDayNumbers } from './column-tally.ts';
import type { CsvRefusal } from './csv-file.ts';
import { currencyOfWord } from './currency-sign.ts';
import { createDateFormats, withoutLanguages } from './date-formats.ts';
import { findTable, isHeaderOf, looksLikeRow, type Table } from './find-table.ts';
import { NAME_LENGTH_MAX, rankOf } from './header-words.ts';
import { proposeColumns, type SeenColumn } from './propose-columns.ts';
import { type CsvRecord, readRecords } from './records.ts';

const SAMPLE_ROWS = 5;
/** Enough to tell what a column has. */
const SAMPLE_TEXT_LENGTH_MAX = 200;
/** Some banks list payments that are ordered for months to come. */
const FUTURE_DAYS_MAX = 366;

/**
 * How a CSV file may be read. Dates such as 03/04 and numbers such as 1,234 can mean two things: when no row of the file
 * shows which, nothing is guessed, and the field stays open. Never throws for what a file says; takes linear time.
 */
export const proposeMapping = (bytes: Uint8Array, facts: TableProposalFacts): TableProposal | CsvRefusal => {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'refused', code: 'limit.bytes', line: null };
  let isEncodingUnsure = false;
  const { text, charset } = decode(bytes, (body) => {
    if (looksLikeUtf8(body)) return 'utf-8';
    const { encoding, isUnsure } = proposeEncoding(body);
    isEncodingUnsure = isUnsure;
    return encoding;
  });
  const table = findTable(text);
  if (table === null) return { kind: 'refused', code: 'table.none', line: null };
  const seen = look(text, table, addDays(facts.today, FUTURE_DAYS_MAX));
  if (seen.kind === 'refused') return seen;
  const columns = proposeColumns(seen.columns, table.headerLine !== null);
  const tallyOf = (field: ColumnField): ColumnTally | null =>
    seen.columns[columns.findIndex((column) => column.field === field)]?.tally ?? null;
  const mapping: ImportMapping = {
    delimiter: table.delimiter,
    encoding: encodingOf(charset),
    headerRow: table.headerLine,
    columns,
    dateFormat: dateFormatOf(tallyOf),
    decimal: decimalOf(tallyOf),
    sign: signOf(tallyOf, columns),
    currencyCode: facts.currencyCode ?? currencyOf(table, columns, tallyOf),
  };
  return {
    kind: 'proposed',
    mapping,
    sample: seen.sample,
    unsure: [...openFieldsOf(mapping), ...(isEncodingUnsure ? (['encoding'] as const) : [])],
  };
};

const encodingOf = (charset: string): Encoding => ENCODINGS.find((encoding) => encoding === charset) ?? 'utf-8';

interface Seen {
  readonly kind: 'seen';
  readonly columns: readonly SeenColumn[];
  readonly sample: readonly (readonly string[])[];
}

const look = (text: string, table: Table, latest: string): Seen | CsvRefusal => {
  const { delimiter, names, headerLine, preamble, hasRows } = table;
  const formats = createDateFormats();
  const tallies = names.map(() => createTally(formats));
  const texts = names.map(() => new Set<string>());
  const sample: (readonly string[])[] = [];
  const header = names.map((name) => ({ name }));
  const start = headerLine ?? preamble.at(-1)?.line ?? 0;
  const take = ({ cells, line }: CsvRecord): boolean => {
    if (line <= start || (headerLine !== null && isHeaderOf(cells, header))) return true;
    // Sums at the end of the table are no rows of it.
    if (hasRows && !looksLikeRow(cells, formats)) return true;
    // Not all columns of the header: a file may have hundreds of them, and short rows.
    for (const [at, cell] of cells.entries()) {
      const tally = tallies[at];
      if (tally !== undefined) addCell(tally, cell, latest);
      if (cell !== '') texts[at]?.add(cell);
    }
    if (sample.length < SAMPLE_ROWS) {
      sample.push(names.map((_, at) => (cells[at] ?? '').slice(0, SAMPLE_TEXT_LENGTH_MAX)));
    }
    return true;
  };
  const fault = readRecords(text, delimiter, take);
  if (fault !== null) return { kind: 'refused', ...fault };
  const columns = tallies.map((tally, at) => ({
    name: names[at] ?? '',
    tally,
    isUnique: tally.filled > 0 && texts[at]?.size === tally.filled,
  }));
  return { kind: 'seen', columns, sample };
};

type TallyOf = (field: ColumnField) => ColumnTally | null;

/** The only format in which all dates of all columns can be read; null when there are several. */
const dateFormatOf = (tallyOf: TallyOf): string | null => {
  const tallies = [tallyOf('date'), tallyOf('posted_date')].filter((tally) => tally !== null);
  const [first, second] = tallies
    .filter(({ dates }) => dates > 0)
    .map(({ formats }) => formats.map((one) => one.format));
  const both = (first ?? []).filter((format) => second === undefined || second.includes(format));
  const [only, ...others] = withoutLanguages(both);
  if (only === undefined) return tallies.some(hasDayNumbers) ? DAY_NUMBERS : null;
  return others.length > 0 ? null : only;
};

const MONEY = ['amount', 'debit', 'credit', 'balance'] as const;

const decimalOf = (tallyOf: TallyOf): DecimalMark | null => {
  const sumOf = (figure: 'points' | 'commas' | 'eithers' | 'numbers'): number =>
    MONEY.reduce((sum, field) => sum + (tallyOf(field)?.[figure] ?? 0), 0);
  const [points, commas] = [sumOf('points'), sumOf('commas')];
  if (points > 0 && commas > 0) return null;
  if (commas > 0) return ',';
  // Whole numbers are the same with either mark.
  return points > 0 || (sumOf('eithers') === 0 && sumOf('numbers') > 0) ? '.' : null;
};

/** So many times more amounts without a sign than with one are charges of a card rather than money that came in. */
const POSITIVES_SUSPECT = 3;

const signOf = (tallyOf: TallyOf, columns: readonly MappedColumn[]): Sign | null => {
  if (columns.some(({ field }) => field === 'direction')) return 'by_word';
  const [amount, debit] = [tallyOf('amount'), tallyOf('debit')];
  if (debit !== null) {
    if (debit.positives >= debit.negatives)
      return debit.negatives > 0 && debit.positives === debit.negatives ? null : 'by_column';
    return debit.positives === 0 ? 'negative_is_out' : null;
  }
  return amount === null || amount.positives >= amount.negatives * POSITIVES_SUSPECT ? null : 'negative_is_out';
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
