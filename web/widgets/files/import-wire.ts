import type * as client from '@tributary-data/tributary/client';

/** How a CSV file is read. What is null has to be said by the person. */
export type Mapping = client.ImportMapping;

/** The answer that asks how a file is read, with its first rows as they are. */
export interface MappingNeeded {
  readonly mapping: Mapping;
  readonly sample: readonly (readonly string[])[];
  readonly unsure: readonly ('columns' | 'date_format' | 'decimal' | 'sign' | 'currency' | 'encoding')[];
}

/** `member_guid` where the call named no member; null where there is none yet. */
export type Import = client.Import & Partial<Pick<client.UserImport, 'member_guid'>>;
