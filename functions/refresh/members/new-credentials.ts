import { credentialsOwnerOf } from '../../../lib/app/jobs/data-key.ts';
import { isProblem, type Problem } from '../../../lib/contract/error-code.ts';
import { withNewAccess } from '../../../lib/domain/jobs/end-consent.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { GivenAnswer } from '../../../lib/domain/members/credential.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { type LoginDeps, readLogin } from './login.ts';
import type { RefreshDeps } from './refresh-deps.ts';
import { type RenewedMember, renewMove } from './renew-move.ts';

/** The member with new answers to its login form. Fields that are not given again keep their stored answers. */
export const withNewCredentials = async (
  member: Member,
  given: readonly GivenAnswer[],
  client: Client,
  deps: LoginDeps & Pick<RefreshDeps, 'credentials' | 'members'>,
): Promise<RenewedMember | Problem> => {
  const owner = credentialsOwnerOf(member);
  const dataKey = dataKeyOwnerOf(client);
  const kept = (await deps.credentials.read(owner, dataKey))?.answers ?? [];
  const login = await readLogin({ ...owner, institutionGuid: member.institutionGuid, given, kept }, client, deps);
  if (isProblem(login)) return login;
  const renewed = withNewAccess(member, 'UPDATED', deps.clock());
  if (member.leaving !== null) {
    const moving = { ...renewed, leaving: { ...member.leaving, loginHashNext: login.hash } };
    return renewMove({ before: member, moving }, login, client, deps);
  }
  const after = { ...renewed, loginHash: login.hash };
  return { after, credentials: await deps.credentials.seal(owner, dataKey, login.answers) };
};
