import { credentialsOwnerOf } from '../../../lib/app/jobs/data-key.ts';
import type { Problem } from '../../../lib/contract/error-code.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { hasAccessFor, withAccess } from '../../../lib/domain/members/move.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { SealedCredentials } from '../../../lib/store/members/credential-writes.ts';
import type { Login } from './login.ts';
import { loginTaken } from './member-problems.ts';
import type { RefreshDeps } from './refresh-deps.ts';

export interface RenewedMember {
  readonly after: Member;
  readonly credentials: SealedCredentials;
}

/**
 * A member that moves, with a login for its new institution. Access that the institution gave for the same answers in an
 * earlier try goes with them: they may work once only.
 */
export const renewMove = async (
  { before, moving }: { readonly before: Member; readonly moving: Member },
  { answers, hash }: Login,
  client: Client,
  { credentials, members }: Pick<RefreshDeps, 'credentials' | 'members'>,
): Promise<RenewedMember | Problem> => {
  const holder = hash === null ? null : await members.loginHolder(before.userGuid, hash);
  if (holder !== null && holder !== before.guid) return loginTaken(holder);
  const [owner, dataKey] = [credentialsOwnerOf(moving), dataKeyOwnerOf(client)];
  const sealed = await credentials.seal(owner, dataKey, answers);
  const tried = hasAccessFor(before, moving.institutionGuid) ? await credentials.read(owner, dataKey, answers) : null;
  if (tried === null || tried.connected === null || !tried.isOfAnswers)
    return { after: withAccess(moving, false), credentials: sealed };
  const kept = await credentials.sealSecrets(owner, dataKey, tried.connected, answers);
  return { after: withAccess(moving, true), credentials: { ...sealed, ...kept } };
};
