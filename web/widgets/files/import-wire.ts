import type * as client from '@tributary-data/tributary/client';

/** How a CSV file is read. What is null has to be said by the person. */
export type Mapping = client.ImportMapping;

/** The answer that asks how a file is read, with its first rows as they are. */
export interface MappingNeeded {
  readonly mapping: Mapping;
  readonly sample: readonly (readonly string[])[];
  readonly unsure: readonly ('columns' | 'date_format' | 'decimal' | 'sign' | 'currency' | 'encoding')[];
  readonly doubts: readonly MappingDoubt[];
}

/** What is unsure, and what each way to read it makes of some rows. */
export interface MappingDoubt {
  readonly field: MappingNeeded['unsure'][number];
  readonly message: string;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly value: string;
  readonly rows: readonly PreviewRow[];
}

/** A row as it would be imported. Days are YYYY-MM-DD. */
export interface PreviewRow {
  readonly line: number | null;
  /** By which transactions are sorted. */
  readonly date: string;
  readonly type: 'CREDIT' | 'DEBIT';
  readonly status: 'POSTED' | 'PENDING';
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly memo: string | null;
  readonly balance: number | null;
}

export interface LeftOut {
  readonly reason: string;
  readonly count: number;
  readonly lines: readonly number[];
  readonly message: string;
}

export interface RowDoubt {
  readonly code: string;
  readonly line: number | null;
  readonly message: string;
  readonly readings: readonly Reading[];
}

/** What a dry run shows of an account, so that people can check it. Null where a part is not known. */
export interface Preview {
  readonly rows: readonly PreviewRow[];
  readonly sums: { readonly in: number; readonly out: number } | null;
  readonly days: { readonly first: string; readonly last: string; readonly count: number } | null;
  readonly balance: number | null;
  readonly currency: string | null;
  readonly account_reason: string | null;
  readonly left_out: readonly LeftOut[];
  readonly doubts: readonly RowDoubt[];
}

export type ImportAccount = client.Import['accounts'][number] & Partial<Preview>;

/** `member_guid` where the call named no member; null where there is none yet. */
export type Import = Omit<client.Import, 'accounts'> &
  Partial<Pick<client.UserImport, 'member_guid'>> & { readonly accounts: readonly ImportAccount[] };

/** An account that the rows of a file may be of. */
export type AccountChoice = Pick<client.Account, 'guid' | 'name' | 'nickname'>;
