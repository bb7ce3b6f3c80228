import type { TableProposal } from '../table-format.ts';
import { type DoubtfulTable, mappingDoubts } from './mapping-doubts.ts';

/** A proposal that may give way to another one: its doubts take time, so they are found out at the end. */
export type DraftProposal = Omit<TableProposal, 'doubts'> & DoubtfulTable;

export const finished = ({ records, ...draft }: DraftProposal): TableProposal => ({
  ...draft,
  doubts: mappingDoubts({ records, ...draft }),
});
