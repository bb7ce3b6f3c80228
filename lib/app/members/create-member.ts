import type { DirectoryOf } from '../../connectors/client-connectors.ts';
import type { ConsentUrls } from '../../connectors/oauth.ts';
import { isFileImport } from '../../domain/institutions/file-import.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import { toGuid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { OAUTH_RETURN_PATH, type OAuthReturn, strayReturn } from '../../domain/members/oauth.ts';
import { chooseUseCases } from '../../domain/members/use-case.ts';
import type { OAuthWindowStore } from '../../store/members/oauth-window-store.ts';
import type { CreationRefused } from './create-at-next-ordinal.ts';
import { createLoginMember, type LoginMemberDeps } from './create-login-member.ts';
import type { MemberRequest } from './member-request.ts';
import type { LoginRefusal } from './read-login.ts';
import type { ShownMember } from './shown-member.ts';
import {
  type ConsentInput,
  type Creation,
  type MemberInput,
  NOTHING_BEGUN,
  storeNewMember,
} from './store-new-member.ts';

export interface CreateMemberDeps extends LoginMemberDeps {
  /** For new members: the institutions of the connectors that the client has. */
  readonly directoryOf: DirectoryOf;
  readonly oauthWindows: OAuthWindowStore;
  readonly consentUrlOf: ConsentUrls;
}

export type MemberMade =
  | ShownMember
  /** The member waits for its user's consent, which is given at this address. */
  | { readonly kind: 'consentOpened'; readonly member: Member; readonly url: string }
  | MemberNotMade;

type MemberNotMade =
  | {
      readonly kind:
        | 'noSuchInstitution'
        | 'consentNotOffered'
        /** Credentials where the user is to consent at the institution. */
        | 'credentialsWithConsent'
        | 'useCasesMissing'
        /** Credentials where data come from files. */
        | 'noLogin';
    }
  | { readonly kind: 'strayReturn'; readonly part: keyof OAuthReturn }
  | LoginRefusal
  | CreationRefused;

/** Connects the user to an institution and starts the first aggregation, unless that is to be skipped. */
export const createMember = async (
  deps: CreateMemberDeps,
  request: MemberRequest,
  input: MemberInput,
): Promise<MemberMade> => {
  const { client } = request;
  const institution = deps.directoryOf(client).find(input.institutionGuid);
  if (institution === null || institution.isHidden) return { kind: 'noSuchInstitution' };
  if (input.consent !== null) {
    if (!institution.supportsOauth) return { kind: 'consentNotOffered' };
    if (input.credentials !== undefined) return { kind: 'credentialsWithConsent' };
  }
  const chosen = chooseUseCases(client, input.useCases, null);
  if (chosen.kind === 'missing') return { kind: 'useCasesMissing' };
  const creation: Creation = { ...request, input, institution, useCases: chosen.useCases };
  if (input.consent !== null) return createConsentingMember(creation, input.consent, deps);
  const isOfFiles = isFileImport({ institutionCode: institution.code });
  return isOfFiles ? createImportMember(creation, deps) : createLoginMember(creation, deps);
};

/** Creates a member without credentials. It is PENDING until its user has consented at the institution. */
const createConsentingMember = async (
  creation: Creation,
  { returnTo, serviceUrl }: ConsentInput,
  deps: CreateMemberDeps,
): Promise<MemberMade> => {
  const { input, client, institution } = creation;
  const stray = strayReturn(returnTo, client.oauthReturnOrigins, serviceUrl);
  if (stray !== null) return { kind: 'strayReturn', part: stray };
  const guid = toGuid('MBR', deps.ids.uuid());
  const stored = await storeNewMember(creation, { ...NOTHING_BEGUN, guid }, deps);
  if (stored.kind !== 'done') return stored;
  const { member } = stored;
  const returnUrl = serviceUrl + OAUTH_RETURN_PATH;
  const window = { returnTo, returnUrl, skipAggregation: input.skipsAggregation };
  const opened = await deps.oauthWindows.open(member, window, dataKeyOwnerOf(client));
  const url = deps.consentUrlOf(institution.code, { ...opened, returnUrl });
  return url === null ? { kind: 'consentNotOffered' } : { kind: 'consentOpened', member, url };
};

/** Creates a member that gets its data from files. Nobody is called for it, so no job starts. */
const createImportMember = async (creation: Creation, deps: CreateMemberDeps): Promise<MemberMade> => {
  if (creation.input.credentials !== undefined) return { kind: 'noLogin' };
  const guid = toGuid('MBR', deps.ids.uuid());
  const stored = await storeNewMember(creation, { ...NOTHING_BEGUN, guid }, deps);
  if (stored.kind !== 'done') return stored;
  return { kind: 'shown', member: stored.member, verdict: { kind: 'blocked', reason: 'import' } };
};
