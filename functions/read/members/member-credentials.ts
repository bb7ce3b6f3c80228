import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/members/member-credential-operations.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { Directory } from '../../../lib/domain/institutions/institution.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentCredential } from '../../../lib/present/members/credential.ts';
import type { MemberStore } from '../../../lib/store/members/member-store.ts';

export interface MemberCredentialDeps {
  readonly directory: Directory;
  readonly members: Pick<MemberStore, 'read'>;
}

/** What the login form of the member's institution asks for now; empty where there is none. */
const list = async (
  { params }: { readonly params: { readonly member_guid: Guid<'MBR'> } },
  caller: SessionCaller,
  deps: MemberCredentialDeps,
) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  return { body: { credentials: deps.directory.credentialsOf(member.institutionGuid).map(presentCredential) } };
};

export const listMemberCredentials: Run<typeof entries.listMemberCredentials, SessionCaller, MemberCredentialDeps> =
  list;
export const listMemberCredentialsSingularPath: Run<
  typeof entries.listMemberCredentialsSingularPath,
  SessionCaller,
  MemberCredentialDeps
> = list;
