import { type ImportMapping, openFieldsOf } from '../../../domain/imports/import-mapping.ts';
import { finished } from '../csv/draft-proposal.ts';
import { findTable, HEAD_ROWS_MAX } from '../csv/find-table.ts';
import { proposeTable } from '../csv/propose-table.ts';
import type { FileRefused } from '../file-read.ts';
import type { TableProposal, TableProposalFacts } from '../table-format.ts';
import { refusalOf } from './faults.ts';
import { readQifTable } from './table.ts';

/** How a QIF file may be read. Its columns and its sign are known; dates, decimals and the currency are asked about. */
export const proposeQif = (bytes: Uint8Array, facts: TableProposalFacts): TableProposal | FileRefused => {
  const table = readQifTable(bytes);
  if (table.kind === 'refused') return refusalOf(table);
  const { records, columns } = table;
  const found = findTable(records.slice(0, HEAD_ROWS_MAX));
  const form = { delimiter: '\t', encoding: 'utf-8' } as const;
  const proposal = found === null ? null : proposeTable({ records, fault: null }, found, form, facts);
  if (proposal === null || proposal.kind === 'refused')
    return refusalOf({ kind: 'refused', code: 'rows.none', line: null });
  const { mapping } = proposal;
  const known: ImportMapping = {
    ...mapping,
    columns,
    headerRow: 1,
    sign: 'negative_is_out',
    currencyCode: mapping.currencyCode ?? currencyOfDates(mapping),
  };
  return finished({ ...proposal, mapping: known, unsure: openFieldsOf(known) });
};

/** Only programs of the United States write the month first, and with a slash. Their user sees the currency, and can change it. */
const currencyOfDates = ({ dateFormat }: ImportMapping): string | null =>
  dateFormat?.startsWith('MM/') === true ? 'USD' : null;
