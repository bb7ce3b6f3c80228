import { withNewAccess } from '../../domain/jobs/end-consent.ts';
import { isBeingAggregated } from '../../domain/jobs/liveness.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { GivenAnswer } from '../../domain/members/credential.ts';
import type { Member } from '../../domain/members/member.ts';
import { withMoveBegun } from '../../domain/members/move.ts';
import type { Client } from '../../domain/users/client.ts';
import type { LoginTaken } from '../../store/members/member-store.ts';
import { type NewAccessDeps, type RenewedMember, renewMove } from './new-access.ts';
import { type LoginRefusal, readLogin } from './read-login.ts';

interface MoveRequest {
  readonly to: Guid<'INS'>;
  readonly given: readonly GivenAnswer[];
}

/** Why a member stays at its institution. */
export interface MoveRefusal {
  readonly kind: 'manualStays' | 'jobRuns' | 'noSuchInstitution';
}

/** The member on its way to another institution. Its earlier credentials stay beside those for the new one. */
export const withMoveTo = async (
  member: Member,
  { to, given }: MoveRequest,
  client: Client,
  deps: NewAccessDeps,
): Promise<RenewedMember | LoginTaken | LoginRefusal | MoveRefusal> => {
  if (member.isManual) return { kind: 'manualStays' };
  if (isBeingAggregated(member, deps.clock())) return { kind: 'jobRuns' };
  const institution = deps.directory.find(to);
  if (institution === null || institution.isHidden) return { kind: 'noSuchInstitution' };
  const login = await readLogin({ userGuid: member.userGuid, institutionGuid: to, given, kept: [] }, client, deps);
  if (login.kind !== 'login') return login;
  const moving = withNewAccess(withMoveBegun(member, institution, login.hash), 'UPDATED', deps.clock());
  return renewMove({ before: member, moving }, login, client, deps);
};
