import type { Session } from '../api.ts';
import type { Context } from '../command.ts';
import { Refusal } from '../failure.ts';
import { askMapping, changeMapping, type MappingNeeded, tellMapping, type Unanswered } from './mapping.ts';
import { type FileToSend, type Import, sendFile } from './upload.ts';

export type Imported =
  | { readonly kind: 'imported'; readonly import: Import }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The person did not want it as it would have been read. */
  | { readonly kind: 'declined' }
  /** The file does not show some fields of its mapping, and nobody said them. */
  | Unanswered;

/** How often a person may say a mapping anew that the service refuses. */
const MAPPINGS_MAX = 3;

/** Imports one file. For a CSV file that is new to the service, asks how it is to be read. */
export const importFile = async (
  context: Context,
  session: Session,
  file: Omit<FileToSend, 'mappingGuid'>,
): Promise<Imported> => {
  const first = await sendFile(context, session, { ...file, mappingGuid: undefined });
  if (first.kind !== 'mappingNeeded') return first;
  const { needed } = first;
  context.output.endProgress();
  const isPerson = context.shell.isInputTerminal;
  if (isPerson) tellMapping(context, needed);
  const mapping = await agreedMapping(context, session, { needed, memberGuid: file.memberGuid });
  if (mapping.kind !== 'agreed') return mapping;
  const second = await sendFile(context, session, { ...file, mappingGuid: needed.mapping.guid });
  if (second.kind === 'mappingNeeded') throw new Error('The service asks for the mapping that it was given');
  return second;
};

interface Asked {
  readonly needed: MappingNeeded;
  readonly memberGuid: string | undefined;
}

type Agreed = { readonly kind: 'agreed' } | Exclude<Imported, { kind: 'imported' }>;

const agreedMapping = async (context: Context, session: Session, { needed, memberGuid }: Asked): Promise<Agreed> => {
  const { shell, output } = context;
  for (let tries = 1; needed.unsure.length > 0; tries += 1) {
    try {
      const answered = await askMapping(context, needed);
      if (answered.kind === 'unanswered') return answered;
      const { mapping } = answered;
      await changeMapping(session, memberGuid, mapping);
      if (shell.isInputTerminal) tellMapping(context, { ...needed, mapping });
      break;
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== BAD_REQUEST) throw error;
      if (!shell.isInputTerminal || tries === MAPPINGS_MAX) return { kind: 'refused', refusal: error };
      output.note(error.message);
    }
  }
  if (!shell.isInputTerminal) return { kind: 'agreed' };
  const line = await shell.ask({ text: 'Import the file like this? (yes or no) ', isSecret: false });
  return { kind: /^y/i.test(line ?? '') ? 'agreed' : 'declined' };
};

const BAD_REQUEST = 400;
