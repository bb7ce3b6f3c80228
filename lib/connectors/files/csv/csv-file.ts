import type { RowNotAdding, RowPlace } from '../../../domain/imports/import-preview.ts';
import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { OfxAccount } from '../ofx/ofx-file.ts';
import type { BalanceRow } from './balance.ts';
import type { LimitCode } from './limits.ts';

/** What was read of a CSV file, in the shape of what is read of an OFX file. Lines count from 1. */
export type CsvFile =
  | {
      readonly kind: 'read';
      /** Several where the file says of which account each row is, in the order of their first rows. */
      readonly accounts: readonly [CsvAccount | FailedCsvAccount, ...CsvAccount[]];
      /** How the bytes were read: `utf-8`, `windows-1252`, … */
      readonly charset: string;
      /** Of a last row that may be cut; null where nothing says so. */
      readonly cutLine: number | null;
    }
  | CsvRefusal;

export interface CsvAccount extends OfxAccount {
  /** Of the account as the file names it; null where it names none. */
  readonly key: string | null;
  /** Rows whose balance does not follow from that of their neighbour. */
  readonly notAdding: readonly RowNotAdding[];
  /** Also those of rows of other accounts. */
  readonly places: ReadonlyMap<FeedTransaction, RowPlace>;
  /** The balances after posted rows, in the order of the file. */
  readonly balances: readonly BalanceRow[];
}

export interface CsvRefusal {
  readonly kind: 'refused';
  readonly code: CsvRefusalCode;
  /** Null where the whole file is meant. */
  readonly line: number | null;
}

/**
 * `table.none`: nothing in the file looks like transactions. `header.missing`: no row has the names of the mapping.
 * `rows.none`: no row of the table has a date and an amount. `preset.unfit`: the file
 * has not the layout that the user named.
 */
export type CsvRefusalCode = LimitCode | 'quote.open' | 'table.none' | 'header.missing' | 'rows.none' | 'preset.unfit';

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
