import type { ColumnField, CompleteMapping } from '../../../domain/imports/import-mapping.ts';

/** The layout of the files of one kind of account of one bank, as they are known to be. */
export interface Preset extends Pick<CompleteMapping, 'dateFormat' | 'decimal' | 'sign'> {
  /** `<country>-<bank>-<kind of account>`. */
  readonly name: string;
  /** Of the header; empty for a layout without one. */
  readonly key: string;
  /** Nothing but its name finds the layout: it has no header, or one that other banks have too. */
  readonly isByName: boolean;
  /** One for each column; null for one that is not read. */
  readonly fields: readonly (ColumnField | null)[];
  /** Null where accounts of the bank have several. */
  readonly currencyCode: string | null;
}
