import { proposeMapping } from '../../lib/connectors/files/csv/propose-mapping.ts';
import { type CompleteMapping, completeMapping } from '../../lib/domain/imports/import-mapping.ts';
import type { Context } from '../command.ts';
import { Failure } from '../failure.ts';
import { askMapping, type Mapping, tellMapping } from '../imports/mapping.ts';
import { mappingSaid, wireMappingOf } from './local-mapping.ts';

/** How the file is read, as the service would propose it, with what a person says. */
export const askReading = async (context: Context, bytes: Uint8Array): Promise<CompleteMapping> => {
  const today = new Date(context.shell.now()).toISOString().slice(0, 10);
  const proposal = proposeMapping(bytes, { today, currencyCode: null });
  if (proposal.kind === 'refused') throw new Failure(`the file is no CSV file of a bank: ${proposal.code}`);
  const needed = wireMappingOf(proposal);
  if (context.shell.isInputTerminal) tellMapping(context, needed);
  const answered = await askMapping(context, needed);
  if (answered.kind === 'unanswered') throw new Failure(`nobody said ${answered.fields.join(', ')}`, 'usage');
  const mapping: Mapping = answered.mapping;
  const complete = completeMapping(mappingSaid(proposal.mapping, mapping));
  if (complete === null) throw new Failure('the file cannot be read like this', 'usage');
  return complete;
};
