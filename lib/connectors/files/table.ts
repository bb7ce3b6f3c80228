import type { CompleteMapping, ImportMapping, OpenField } from '../../domain/imports/import-mapping.ts';
import type { MappingDoubt } from '../../domain/imports/mapping-doubt.ts';
import type { FileRefused } from './file-read.ts';
import { formatOf } from './format.ts';

/** Tables need a mapping before they can be read. Their parser is loaded only by callers that have one. */
export interface Tables {
  readonly isTable: (bytes: Uint8Array) => boolean;
  /** Whether a mapping was made for files like this one. */
  readonly fits: (bytes: Uint8Array, mapping: CompleteMapping) => Promise<boolean>;
  /** The accounts that a file names, by their keys; empty where it names none. */
  readonly accountKeys: (bytes: Uint8Array, mapping: CompleteMapping) => Promise<readonly string[]>;
  readonly propose: (bytes: Uint8Array, facts: TableProposalFacts) => Promise<TableProposal | FileRefused>;
}

export interface TableProposalFacts {
  /** `YYYY-MM-DD`. A date long after it is a misreading. */
  readonly today: string;
  /** Of the account, where it is known. */
  readonly currencyCode: string | null;
}

/** How a file may be read. */
export interface TableProposal {
  readonly kind: 'proposed';
  readonly mapping: ImportMapping;
  /** The first rows of the table, one text for each column. */
  readonly sample: readonly (readonly string[])[];
  /** Somebody has to say these before the file can be read. */
  readonly unsure: readonly OpenField[];
  /** In which all days can be read. */
  readonly dateFormats: readonly string[];
  /** Those of the open fields whose values can be shown side by side. */
  readonly doubts: readonly MappingDoubt[];
}

export const tables: Tables = {
  isTable: (bytes) => ['csv', 'qif'].includes(formatOf(bytes)),
  fits: async (bytes, mapping) => {
    if (formatOf(bytes) === 'qif') {
      const { fitsQif } = await import('./qif/read-qif-file.ts');
      return fitsQif(bytes, mapping);
    }
    const { fitsMapping } = await import('./csv/fits-mapping.ts');
    return fitsMapping(bytes, mapping);
  },
  accountKeys: async (bytes, mapping) => {
    const { accountKeysIn } = await import('./csv/fits-mapping.ts');
    return accountKeysIn(bytes, mapping);
  },
  propose: async (bytes, facts) => {
    if (formatOf(bytes) === 'qif') {
      const { proposeQif } = await import('./qif/propose-qif.ts');
      return proposeQif(bytes, facts);
    }
    const [{ proposeMapping }, { refusalOf }] = await Promise.all([
      import('./csv/propose-mapping.ts'),
      import('./csv/faults.ts'),
    ]);
    const proposal = proposeMapping(bytes, facts);
    return proposal.kind === 'refused' ? refusalOf(proposal) : proposal;
  },
};
