import type { OfxAccount } from '../ofx/ofx-file.ts';
import type { LimitCode } from './limits.ts';

/** What was read of a CSV file, in the shape of what is read of an OFX file. Lines count from 1. */
export type CsvFile =
  | {
      readonly kind: 'read';
      /** One, since CSV has no statements. */
      readonly accounts: readonly [OfxAccount | FailedCsvAccount];
      /** How the bytes were read: `utf-8`, `windows-1252`, … */
      readonly charset: string;
    }
  | CsvRefusal;

export interface CsvRefusal {
  readonly kind: 'refused';
  readonly code: CsvRefusalCode;
  /** Null where the whole file is meant. */
  readonly line: number | null;
}

/**
 * `table.none`: nothing in the file looks like transactions. `header.missing`: no row has the names of the mapping.
 * `rows.none`: no row of the table has a date and an amount.
 */
export type CsvRefusalCode = LimitCode | 'quote.open' | 'table.none' | 'header.missing' | 'rows.none';

/** Why the rows of a file cannot be taken over. */
export type CsvFaultCode =
  | 'date.missing'
  /** Not in the format of the mapping, or a day that does not exist. */
  | 'date.malformed'
  | 'number.malformed'
  /** `1,234`, of a currency that has no thousandths. */
  | 'number.ambiguous'
  /** A word in the column of directions that means neither debit nor credit. */
  | 'direction.unknown'
  /** More cells than the header has: often a delimiter in a text that is not in quotation marks. */
  | 'row.cells';

/** The file as a whole: half a table would look like the whole one. */
export interface FailedCsvAccount {
  readonly kind: 'failed';
  readonly upstreamId: string;
  readonly name: string;
  readonly code: CsvFaultCode;
  readonly line: number;
  /** From 1; null where the whole row is meant. */
  readonly column: number | null;
  /** As the header has it; empty without one. */
  readonly columnName: string;
}
