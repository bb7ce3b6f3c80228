import type { Api, Called } from '../calls.ts';
import { noticeOf } from '../machine/refused-turns.ts';
import { READ_EVERY_MS } from '../machine/turn.ts';
import { pause } from '../pause.ts';
import type { Options } from '../session.ts';
import type { Institution, Member } from '../wire.ts';
import type { Fault } from './fault.ts';
import type { AccountChoice, Import, Mapping, MappingNeeded } from './import-wire.ts';

const MAPPING_NEEDED = 4224;
const FILE_REFUSED = new Set([4130, 4221, 4223]);
const CONFLICT = 409;

/** `encodeURIComponent` throws on these; names of files may have them. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** An import that takes longer goes on without the page: five minutes. */
const READS_MAX = 100;
/** Another file takes a second or two. One that takes a minute is not waited for. */
const BUSY_TRIES_MAX = 20;

/** Of members, and of accounts: the longest page of a list. */
const LISTED_MAX = 1_000;

export type Imported =
  | { readonly kind: 'read'; readonly import: Import }
  | { readonly kind: 'mapping'; readonly needed: MappingNeeded }
  /** The service does not know whose rows these are. */
  | { readonly kind: 'account' }
  /** Another file of the person is being imported, as in another window. */
  | { readonly kind: 'occupied'; readonly fault: Fault }
  | { readonly kind: 'refused'; readonly fault: Fault };

interface Answered {
  readonly import: Import;
}

const isNeeded = (body: unknown): body is MappingNeeded =>
  typeof body === 'object' && body !== null && 'mapping' in body && 'sample' in body;

const messageIn = (body: unknown): string | null => {
  const answer: { readonly error?: { readonly message?: string } } = Object(body);
  return answer.error?.message ?? null;
};

/** The message begins with a code, which is for programs. */
const withoutCode = (message: string | null): string | null => message?.replace(/^[\w.]+: /, '') ?? null;

const ACCOUNT_OPEN = /^account\.(?:unsure|ambiguous): /;

/** What the service says of the call, unless the page has words of its own for it. */
const faultOf = ({ refusal, body }: Extract<Called<unknown>, { kind: 'refused' }>): Fault => {
  const notice = noticeOf(refusal);
  return FILE_REFUSED.has(refusal.code) || notice.key === 'notAccepted'
    ? { kind: 'unread', reason: withoutCode(messageIn(body)) }
    : { kind: 'notice', notice };
};

const outcomeOf = (called: Called<Answered>): Imported => {
  if (called.kind === 'ok') return { kind: 'read', import: called.body.import };
  const { body, refusal } = called;
  if (refusal.code === MAPPING_NEEDED && isNeeded(body)) return { kind: 'mapping', needed: body };
  if (ACCOUNT_OPEN.test(messageIn(body) ?? '')) return { kind: 'account' };
  const fault = faultOf(called);
  return { kind: refusal.status === CONFLICT ? 'occupied' : 'refused', fault };
};

/** Where files go: into a member, or into the one of the person that the service finds, or makes with the first import. */
export interface Place {
  readonly institution: Pick<Institution, 'guid'>;
  readonly memberGuid: string | null;
  readonly options: Pick<Options, 'use_cases'>;
}

/** The file, with the mapping that somebody has agreed to, the account that somebody has named, and the imports that it replaces. */
export interface Upload {
  readonly file: File;
  readonly mappingGuid: string | null;
  readonly accountGuid: string | null;
  readonly replaces: readonly string[];
}

const send = async (
  api: Api,
  { institution, memberGuid, options }: Place,
  { file, mappingGuid, accountGuid, replaces }: Upload,
  parameters: Readonly<Record<string, string>>,
): Promise<Imported> => {
  const query = new URLSearchParams({
    ...parameters,
    ...(mappingGuid !== null && { mapping: mappingGuid }),
    ...(accountGuid !== null && { account_guid: accountGuid }),
    ...(memberGuid === null && { institution_guid: institution.guid }),
  });
  for (const guid of replaces) query.append('replaces', guid);
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
export const tryFile = (api: Api, place: Place, upload: Upload): Promise<Imported> => send(api, place, upload, DRY_RUN);

const DRY_RUN = { dry_run: 'true' };

/** Asks how a file is read that is read by what the person said of an earlier one. */
export const askAgain = (api: Api, place: Place, upload: Upload): Promise<Imported> =>
  send(api, place, upload, { ...DRY_RUN, change_mapping: 'true' });

/**
 * Imports the file, and waits until it is done. While another file is imported, as in another window, it is sent again: that
 * repeats nothing.
 */
export const importFile = async (api: Api, place: Place, upload: Upload): Promise<Imported> => {
  let outcome = await send(api, place, upload, {});
  for (let reads = 0; reads < READS_MAX; reads += 1) {
    if (outcome.kind === 'occupied' && reads < BUSY_TRIES_MAX) {
      await pause(READ_EVERY_MS);
      outcome = await send(api, place, upload, {});
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

export type Saved =
  | { readonly kind: 'saved'; readonly mapping: Mapping }
  | { readonly kind: 'refused'; readonly fault: Fault };

/** With another encoding, the names of the columns come back as it reads them. */
export const saveMapping = async (api: Api, { memberGuid }: Place, mapping: Mapping): Promise<Saved> => {
  const path = `${memberGuid === null ? '' : `members/${memberGuid}/`}import_mappings/${mapping.guid}`;
  const called = await api.send<{ readonly mapping: Mapping }>('PUT', path, { mapping });
  return called.kind === 'ok'
    ? { kind: 'saved', mapping: called.body.mapping }
    : { kind: 'refused', fault: faultOf(called) };
};

interface OneAccount {
  readonly account: AccountChoice;
}

/** The accounts of members that take files: of the one that the page is opened for, or else of all. */
export const readChoices = async (api: Api, { institution, memberGuid }: Place): Promise<readonly AccountChoice[]> => {
  const guids = memberGuid === null ? await membersOf(api, institution) : [memberGuid];
  const lists = await Promise.all(
    guids.map((guid) =>
      api.read<{ readonly accounts: readonly AccountChoice[] }>(
        `members/${guid}/accounts?records_per_page=${LISTED_MAX}`,
      ),
    ),
  );
  return lists.flatMap((read) => (read.kind === 'ok' ? read.body.accounts : []));
};

const membersOf = async (api: Api, { guid }: Place['institution']): Promise<readonly string[]> => {
  const read = await api.read<{ readonly members: readonly Member[] }>(`members?records_per_page=${LISTED_MAX}`);
  return read.kind === 'ok'
    ? read.body.members.flatMap((member) => (member.institution_guid === guid ? [member.guid] : []))
    : [];
};

/** An account for rows that are of none of those that are there. Null where the service refused it. */
export const createAccount = async (api: Api, name: string): Promise<AccountChoice | null> => {
  const called = await api.send<OneAccount>('POST', 'accounts', { account: { name, account_type: 'CHECKING' } });
  return called.kind === 'ok' ? called.body.account : null;
};
