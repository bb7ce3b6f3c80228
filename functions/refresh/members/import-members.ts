import { isProblem, problem } from '../../../lib/contract/error-code.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import type { GivenAnswer } from '../../../lib/domain/members/credential.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import { type AskedMember, type MemberRequest, storeNewMember } from './new-member.ts';
import type { RefreshDeps } from './refresh-deps.ts';
import { refreshHeaders } from './refresh-headers.ts';

interface ImportMemberRequest extends MemberRequest {
  readonly asked: AskedMember & { readonly credentials?: readonly GivenAnswer[] | undefined };
}

/** Creates a member that gets its data from files. Nobody is called for it, so no job starts. */
export const createImportMember = async (request: ImportMemberRequest, deps: RefreshDeps) => {
  if (request.asked.credentials !== undefined) {
    return problem('malformed', 'credentials: the institution has no login; import a file into the member instead.');
  }
  const guid = toGuid('MBR', deps.ids.uuid());
  const never = { aggregatedAt: null, upstreamBusyUntil: null, budgetFullAt: null };
  const beginnings = { ...never, guid, loginHash: null, credentials: null };
  const member = await storeNewMember(request, beginnings, deps);
  if (isProblem(member)) return member;
  return {
    body: { member: presentMember(member, request.client, deps) },
    headers: refreshHeaders([{ kind: 'blocked', reason: 'import' }]),
  };
};
