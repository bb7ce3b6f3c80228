import { dateChoices } from './date-choices.ts';
import type { Mapping, MappingNeeded } from './import-wire.ts';
import type { Question } from './mapping-draft.ts';

/** A row as a person is shown it where nobody has read the file yet. */
export interface SampleRow {
  /** YYYY-MM-DD. */
  readonly day: string | null;
  readonly text: string;
  /** Without its sign; null where the reading is not about it. */
  readonly amount: string | null;
  readonly direction: 'in' | 'out' | null;
}

export interface SampleReading {
  readonly value: string;
  readonly rows: readonly SampleRow[];
}

type Sample = MappingNeeded['sample'];
type Fields = Pick<Mapping, 'columns'>;

const MINUS = /^\s*[-−–(]|[-−)]\s*$/;
const SIGNS_OF_NUMBER = /[-−–+()]/g;

const cellsOf = (row: readonly string[], { columns }: Fields, field: string): string =>
  columns.flatMap((column, at) => (column.field === field ? (row[at] ?? []) : [])).join(' ');

/** `03/04/2026` by `DD/MM/YYYY`; null where that is no day. */
const dayBy = (format: string, text: string): string | null => {
  const parts = format.split(/[^DMY]+/);
  const numbers = text.trim().match(/\d+/g) ?? [];
  const numberOf = (letter: string): number => Number(numbers[parts.findIndex((part) => part.startsWith(letter))]);
  const [year, month, day] = [numberOf('Y'), numberOf('M'), numberOf('D')];
  const date = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};

/** The rows that tell most: those whose days can be read in either way, and those that have an amount. */
const ROWS_SHOWN = 2;

const signReadings = (sample: Sample, fields: Fields): readonly SampleReading[] =>
  (['negative_is_out', 'positive_is_out'] as const).map((value) => ({
    value,
    rows: sample.slice(0, ROWS_SHOWN).map((row) => {
      const amount = cellsOf(row, fields, 'amount');
      const isOut = MINUS.test(amount) === (value === 'negative_is_out');
      return {
        day: null,
        text: cellsOf(row, fields, 'description'),
        amount: amount.replace(SIGNS_OF_NUMBER, '').trim(),
        direction: isOut ? 'out' : 'in',
      };
    }),
  }));

const dateReadings = (sample: Sample, fields: Fields): readonly SampleReading[] => {
  const [example = ''] = sample.map((row) => cellsOf(row, fields, 'date'));
  return dateChoices(example).flatMap((value) => {
    const rows = sample.slice(0, ROWS_SHOWN).map((row) => ({
      day: dayBy(value, cellsOf(row, fields, 'date')),
      text: cellsOf(row, fields, 'description'),
      amount: null,
      direction: null,
    }));
    return rows.every(({ day }) => day !== null) ? [{ value, rows }] : [];
  });
};

const decimalReadings = (sample: Sample, fields: Fields): readonly SampleReading[] =>
  (['.', ','] as const).map((value) => ({
    value,
    rows: sample.slice(0, ROWS_SHOWN).map((row) => {
      const amount =
        cellsOf(row, fields, 'amount') || `${cellsOf(row, fields, 'debit')}${cellsOf(row, fields, 'credit')}`;
      const digits = amount.replace(value === '.' ? /[^\d.]/g : /[^\d,]/g, '').replace(',', '.');
      return { day: null, text: cellsOf(row, fields, 'description'), amount: digits, direction: null };
    }),
  }));

/** The ways to read a field, of the first rows as they are: for columns that the person has named, which nobody else has read. */
export const readingsOfSample = (question: Question, sample: Sample, fields: Fields): readonly SampleReading[] => {
  switch (question) {
    case 'sign':
      return signReadings(sample, fields);
    case 'date_format':
      return dateReadings(sample, fields);
    case 'decimal':
      return decimalReadings(sample, fields);
    case 'columns':
    case 'currency':
    case 'encoding':
      return [];
  }
};
