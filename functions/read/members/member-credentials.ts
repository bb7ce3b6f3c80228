import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentCredential } from '../../../lib/present/members/credential.ts';
import type { ReadDeps, ReadRun } from '../deps.ts';

/** The fields that the login form of the institution has now; empty where it has no form. */
const list = async (
  { params }: { readonly params: { readonly member_guid: Guid<'MBR'> } },
  caller: SessionCaller,
  deps: ReadDeps,
) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  return { body: { credentials: deps.directory.credentialsOf(member.institutionGuid).map(presentCredential) } };
};

export const listMemberCredentials: ReadRun<'listMemberCredentials'> = list;
export const listMemberCredentialsSingularPath: ReadRun<'listMemberCredentialsSingularPath'> = list;
