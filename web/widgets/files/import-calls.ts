import type { Api, Called } from '../calls.ts';
import { CONSENT_RETURN_URL } from '../consent-window.ts';
import { createBody } from '../machine/requests.ts';
import { READ_EVERY_MS } from '../machine/turn.ts';
import { pause } from '../pause.ts';
import type { WidgetSession } from '../session.ts';
import type { Institution, Member } from '../wire.ts';
import type { Import, Mapping, MappingNeeded } from './import-wire.ts';

const MAPPING_NEEDED = 4224;

/** `encodeURIComponent` throws on these; names of files may have them. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** An import that takes longer goes on without the page: five minutes. */
const READS_MAX = 100;

export type Imported =
  | { readonly kind: 'read'; readonly import: Import }
  | { readonly kind: 'mapping'; readonly needed: MappingNeeded }
  /** `reason` is what the service says, in English; null where it said nothing. */
  | { readonly kind: 'refused'; readonly reason: string | null };

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
  return { kind: 'refused', reason: refusal.status === 422 || refusal.status === 413 ? reasonIn(body) : null };
};

/** The file, the member that it goes to, and the mapping that somebody has agreed to. */
export interface Upload {
  readonly file: File;
  readonly memberGuid: string;
  readonly mappingGuid: string | null;
}

const send = async (api: Api, { file, memberGuid, mappingGuid }: Upload, isDryRun: boolean): Promise<Imported> => {
  const query = new URLSearchParams({
    ...(isDryRun && { dry_run: 'true' }),
    ...(mappingGuid !== null && { mapping: mappingGuid }),
  });
  return outcomeOf(
    await api.once<Answered>({
      method: 'POST',
      path: `members/${memberGuid}/imports?${query}`,
      file,
      headers: { 'Tributary-File-Name': encodeURIComponent(file.name.replace(LONE_SURROGATES, '')) },
    }),
  );
};

/** What the file would bring. Nothing is changed. */
export const tryFile = (api: Api, upload: Upload): Promise<Imported> => send(api, upload, true);

/** Imports the file, and waits until it is done. */
export const importFile = async (api: Api, upload: Upload): Promise<Imported> => {
  let outcome = await send(api, upload, false);
  for (let reads = 0; reads < READS_MAX; reads += 1) {
    if (outcome.kind !== 'read' || outcome.import.status !== 'RUNNING') return outcome;
    await pause(READ_EVERY_MS);
    const path = `members/${upload.memberGuid}/imports/${outcome.import.guid}`;
    const read = await api.read<Answered>(path);
    if (read.kind === 'ok') outcome = { kind: 'read', import: read.body.import };
  }
  return outcome;
};

/** False where the service refused the change. */
export const saveMapping = async (api: Api, memberGuid: string, mapping: Mapping): Promise<boolean> => {
  const called = await api.send('PUT', `members/${memberGuid}/import_mappings/${mapping.guid}`, { mapping });
  return called.kind === 'ok';
};

/** The member that the files of this person go to. */
export const createFileMember = (
  api: Api,
  institution: Institution,
  { options, client }: WidgetSession,
): Promise<Called<{ readonly member: Member }>> =>
  api.send('POST', 'members', createBody(institution, null, { options, client, returnUrl: CONSENT_RETURN_URL }));

export const readMember = async (api: Api, member: Member): Promise<Member> => {
  const read = await api.read<{ readonly member: Member }>(`members/${member.guid}`);
  return read.kind === 'ok' ? read.body.member : member;
};
