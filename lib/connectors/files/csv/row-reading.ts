import type { ColumnField, CompleteMapping, DecimalMark } from '../../../domain/imports/import-mapping.ts';
import type { Rounding } from '../../kit/exact-decimal.ts';
import type { CsvFaultCode } from './csv-file.ts';

export type MoneyField = ColumnField & ('amount' | 'debit' | 'credit' | 'fee' | 'balance');

/** How numbers become what a row moves, where the mapping leaves it open and the running balance of the file says it. */
export interface AmountVariant {
  /** 1 where fees are written with the sign of what goes out, -1 where they have none, 0 where amounts are net of them. */
  readonly fee: -1 | 0 | 1;
  /** Money in the column of credits, or beside a word, has the direction of the column or the word, whatever its sign. */
  readonly isPlaced: boolean;
  /** Lines whose amounts went out as the balances say, where amounts have no sign; null where amounts say it themselves. */
  readonly outLines: ReadonlySet<number> | null;
}

/** How to read rows: the mapping, with what is found out of it once. */
export interface RowReading {
  readonly mapping: CompleteMapping;
  readonly readDate: (text: string) => string | null;
  /** Columns of each field, from 0, in the order of the file. */
  readonly columnsOf: ReadonlyMap<ColumnField, readonly number[]>;
  readonly rounding: Rounding;
  readonly variant: AmountVariant;
  /** Of columns that are written with another mark than that of the mapping. */
  readonly otherMarks: ReadonlyMap<MoneyField, DecimalMark>;
  /** Words for the state of rows that moved money, as the balances show; null where they show nothing. */
  readonly bookedWords: ReadonlySet<string> | null;
  /** Of a last row that may be cut; null where nothing says so. */
  readonly cutLine: number | null;
}

/** Why a row cannot be taken over. */
export interface RowFault {
  readonly kind: 'fault';
  readonly code: CsvFaultCode;
  /** From 0; null where the whole row is meant. */
  readonly column: number | null;
}

export const faulty = (code: CsvFaultCode, column: number | null = null): RowFault => ({ kind: 'fault', code, column });

export const columnOf = ({ columnsOf }: Pick<RowReading, 'columnsOf'>, field: ColumnField): number | null =>
  columnsOf.get(field)?.[0] ?? null;

/** Empty where the file has no such column, or the row has too few cells. */
export const textOf = (cells: readonly string[], reading: Pick<RowReading, 'columnsOf'>, field: ColumnField): string =>
  cells[columnOf(reading, field) ?? -1] ?? '';
