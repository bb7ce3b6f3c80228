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
interface MappingDoubt {
  readonly field: MappingNeeded['unsure'][number];
  readonly message: string;
  readonly readings: readonly client.ImportReading[];
}

/** A row as it would be imported. */
export type PreviewRow = client.ImportRow;
export type LeftOut = client.ImportLeftOut;
export type RowDoubt = client.ImportDoubt;
/** Rows as they are there, and as the file has them. */
export type ImportPairs = client.ImportReplaced;

/** What a file would bring for one account, and what people check before. */
export type ImportAccount = client.ImportedAccount;

/** `member_guid` where the call named no member; null where there is none yet. */
export type Import = client.Import & Partial<Pick<client.UserImport, 'member_guid'>>;

/** An account that the rows of a file may be of. */
export type AccountChoice = Pick<client.Account, 'guid' | 'name' | 'nickname'>;
