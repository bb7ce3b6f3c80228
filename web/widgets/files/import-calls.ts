import type { Api, Called } from '../calls.ts';
import type { Refusal } from '../machine/step.ts';
import { READ_EVERY_MS } from '../machine/turn.ts';
import { pause } from '../pause.ts';
import type { Options } from '../session.ts';
import type { Institution, Member } from '../wire.ts';
import type { Import, Mapping, MappingNeeded } from './import-wire.ts';

const MAPPING_NEEDED = 4224;
const FILE_REFUSED = new Set([4130, 4221, 4223]);
const CONFLICT = 409;

/** `encodeURIComponent` throws on these; names of files may have them. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** An import that takes longer goes on without the page: five minutes. */
const READS_MAX = 100;
/** Another file takes a second or two. One that takes a minute is not waited for. */
const BUSY_TRIES_MAX = 20;

export type Imported =
  | { readonly kind: 'read'; readonly import: Import }
  | { readonly kind: 'mapping'; readonly needed: MappingNeeded }
  /** What is wrong with the file; `reason` is what the service says, in English. */
  | { readonly kind: 'unread'; readonly reason: string | null }
  /** The call was refused, whatever the file. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

interface Answered {
  readonly import: Import;
}

const isNeeded = (body: unknown): body is MappingNeeded =>
  typeof body === 'object' && body !== null && 'mapping' in body && 'sample' in body;

/** The message begins with a code, which is for programs. */
const reasonIn = (body: unknown): string | null => {
  const answer: { readonly error?: { readonly message?: string } } = Object(body);
  return answer.error?.message?.replace(/^[\w.]+: /, '') ?? null;
};

const outcomeOf = (called: Called<Answered>): Imported => {
  if (called.kind === 'ok') return { kind: 'read', import: called.body.import };
  const { body, refusal } = called;
  if (refusal.code === MAPPING_NEEDED && isNeeded(body)) return { kind: 'mapping', needed: body };
  return FILE_REFUSED.has(refusal.code) ? { kind: 'unread', reason: reasonIn(body) } : { kind: 'refused', refusal };
};

/** Where files go: into a member, or into the one of the person that the service finds, or makes with the first import. */
export interface Place {
  readonly institution: Pick<Institution, 'guid'>;
  readonly memberGuid: string | null;
  readonly options: Pick<Options, 'use_cases'>;
}

/** The file, and the mapping that somebody has agreed to. */
export interface Upload {
  readonly file: File;
  readonly mappingGuid: string | null;
}

const send = async (
  api: Api,
  { institution, memberGuid, options }: Place,
  { file, mappingGuid }: Upload,
  isDryRun: boolean,
): Promise<Imported> => {
  const query = new URLSearchParams({
    ...(isDryRun && { dry_run: 'true' }),
    ...(mappingGuid !== null && { mapping: mappingGuid }),
    ...(memberGuid === null && { institution_guid: institution.guid }),
  });
  if (memberGuid === null) for (const useCase of options.use_cases) query.append('use_cases', useCase);
  return outcomeOf(
    await api.once<Answered>({
      method: 'POST',
      path: `${memberGuid === null ? 'imports' : `members/${memberGuid}/imports`}?${query}`,
      file,
      headers: { 'Tributary-File-Name': encodeURIComponent(file.name.replace(LONE_SURROGATES, '')) },
    }),
  );
};

/** What the file would bring. Nothing is changed. */
export const tryFile = (api: Api, place: Place, upload: Upload): Promise<Imported> => send(api, place, upload, true);

const isBusy = (outcome: Imported): boolean => outcome.kind === 'refused' && outcome.refusal.status === CONFLICT;

/**
 * Imports the file, and waits until it is done. While another file is imported, as in another window, it is sent again: that
 * repeats nothing.
 */
export const importFile = async (api: Api, place: Place, upload: Upload): Promise<Imported> => {
  let outcome = await send(api, place, upload, false);
  for (let reads = 0; reads < READS_MAX; reads += 1) {
    if (isBusy(outcome) && reads < BUSY_TRIES_MAX) {
      await pause(READ_EVERY_MS);
      outcome = await send(api, place, upload, false);
      continue;
    }
    if (outcome.kind !== 'read' || outcome.import.status !== 'RUNNING') return outcome;
    await pause(READ_EVERY_MS);
    const memberGuid = memberOf(place, outcome.import);
    const read = await api.read<Answered>(`members/${memberGuid}/imports/${outcome.import.guid}`);
    if (read.kind === 'ok') outcome = { kind: 'read', import: { ...read.body.import, member_guid: memberGuid } };
  }
  return outcome;
};

const memberOf = ({ memberGuid }: Place, imported: Import): string | null => memberGuid ?? imported.member_guid ?? null;

/** The member that a file was imported into; null where it could not be read. */
export const readMember = async (api: Api, place: Place, imported: Import): Promise<Member | null> => {
  const read = await api.read<{ readonly member: Member }>(`members/${memberOf(place, imported)}`);
  return read.kind === 'ok' ? read.body.member : null;
};

/** False where the service refused the change. */
export const saveMapping = async (api: Api, { memberGuid }: Place, mapping: Mapping): Promise<boolean> => {
  const path = `${memberGuid === null ? '' : `members/${memberGuid}/`}import_mappings/${mapping.guid}`;
  return (await api.send('PUT', path, { mapping })).kind === 'ok';
};
