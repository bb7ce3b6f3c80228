import type { CompleteMapping, ImportMapping, OpenField } from '../../domain/imports/import-mapping.ts';
import type { ImportFormat } from '../../domain/imports/import-record.ts';
import type { MappingDoubt } from '../../domain/imports/mapping-doubt.ts';
import type { Records } from './csv/records.ts';
import type { FileRefused } from './file-read.ts';

/** A format whose files are tables, which need a mapping. What is asked of its rows is the same for all such formats. */
export interface TableFormat {
  readonly rows: (bytes: Uint8Array, mapping: CompleteMapping, part: TablePart) => Promise<TableRows | FileRefused>;
  readonly propose: (bytes: Uint8Array, facts: TableProposalFacts) => Promise<TableProposal | FileRefused>;
}

/** `head`: the first rows are enough. */
export type TablePart = 'whole' | 'head';

export interface TableRows extends Records {
  readonly kind: 'rows';
  readonly format: ImportFormat;
}

export interface TableProposalFacts {
  /** `YYYY-MM-DD`. A date long after it is a misreading. */
  readonly today: string;
  /** Of the account, where it is known. */
  readonly currencyCode: string | null;
  /** The layout that the user has named; null, or not there, where the header says it. */
  readonly preset?: string | null;
}

/** How a file may be read. */
export interface TableProposal {
  readonly kind: 'proposed';
  readonly mapping: ImportMapping;
  /** The first rows of the table, one text for each column. */
  readonly sample: readonly (readonly string[])[];
  /** Somebody has to say these before the file can be read. */
  readonly unsure: readonly OpenField[];
  /** The name of the layout that the file has; null, or not there, where it is none that is known. */
  readonly preset?: string | null;
  /** In which all days can be read. */
  readonly dateFormats: readonly string[];
  /** Those of the open fields whose values can be shown side by side. */
  readonly doubts: readonly MappingDoubt[];
}
