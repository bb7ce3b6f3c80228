import { isProblem, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { withNewAccess } from '../../../lib/domain/jobs/end-consent.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { GivenAnswer } from '../../../lib/domain/members/credential.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { withMoveBegun } from '../../../lib/domain/members/move.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { type LoginDeps, readLogin } from './login.ts';
import type { RefreshDeps } from './refresh-deps.ts';
import { type RenewedMember, renewMove } from './renew-move.ts';

const JOB_RUNS = problem(
  'conflict',
  'institution_guid: a job of the member is running; move it when the job has ended.',
);
export const MOVE_RUNS = problem('conflict', 'credentials: the member is moving to another institution just now.');
const MANUAL = problem(
  'ruleBroken',
  'institution_guid: the member of accounts made by hand belongs to no other institution.',
);
const NO_SUCH_INSTITUTION = problem('duplicate', 'institution_guid: there is no such institution.');

interface MoveRequest {
  readonly to: Guid<'INS'>;
  readonly given: readonly GivenAnswer[];
}

type MoveDeps = LoginDeps & Pick<RefreshDeps, 'credentials' | 'members'>;

/** The member on its way to another institution. Its earlier credentials stay beside those for the new one. */
export const withMoveTo = async (
  member: Member,
  { to, given }: MoveRequest,
  client: Client,
  deps: MoveDeps,
): Promise<RenewedMember | Problem> => {
  if (member.isManual) return MANUAL;
  if (isBeingAggregated(member, deps.clock())) return JOB_RUNS;
  const institution = deps.directory.find(to);
  if (institution === null || institution.isHidden) return NO_SUCH_INSTITUTION;
  const login = await readLogin({ userGuid: member.userGuid, institutionGuid: to, given, kept: [] }, client, deps);
  if (isProblem(login)) return login;
  const moving = withNewAccess(withMoveBegun(member, institution, login.hash), 'UPDATED', deps.clock());
  return renewMove({ before: member, moving }, login, client, deps);
};
