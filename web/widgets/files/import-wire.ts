import type {
  ColumnField,
  DecimalMark,
  Delimiter,
  Encoding,
  Sign,
} from '../../../lib/domain/imports/import-mapping.ts';

/** How a CSV file is read. What is null has to be said by the person. */
export interface Mapping {
  readonly guid: string;
  readonly columns: readonly { readonly field: ColumnField | null; readonly name: string }[];
  readonly currency: string | null;
  readonly date_format: string | null;
  readonly decimal: DecimalMark | null;
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  readonly header_row: number | null;
  readonly sign: Sign | null;
}

export type UnsureField = 'columns' | 'date_format' | 'decimal' | 'sign' | 'currency';

/** The answer that asks how a file is read, with its first rows as they are. */
export interface MappingNeeded {
  readonly mapping: Mapping;
  readonly sample: readonly (readonly string[])[];
  readonly unsure: readonly UnsureField[];
}

interface ImportedAccount {
  /** Null for one that the import makes. */
  readonly guid: string | null;
  readonly name: string;
  readonly upstream_id: string;
  readonly served_from: string | null;
  readonly served_to: string | null;
  readonly transactions_count: number | null;
  readonly transactions_created_count: number | null;
  readonly error: { readonly message: string } | null;
}

export interface Import {
  readonly guid: string | null;
  readonly status: 'RUNNING' | 'COMPLETED' | 'FAILED' | 'UNDONE';
  readonly accounts: readonly ImportedAccount[];
  /** Where the call named no member; null where there is none yet. */
  readonly member_guid?: string | null;
}
