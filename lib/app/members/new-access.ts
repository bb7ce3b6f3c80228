import { withNewAccess } from '../../domain/jobs/end-consent.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { GivenAnswer } from '../../domain/members/credential.ts';
import type { Member } from '../../domain/members/member.ts';
import { hasAccessFor, withAccess } from '../../domain/members/move.ts';
import type { Client } from '../../domain/users/client.ts';
import type { CredentialStore } from '../../store/members/credential-store.ts';
import type { SealedCredentials } from '../../store/members/credential-writes.ts';
import type { LoginTaken, MemberStore } from '../../store/members/member-store.ts';
import { credentialsOwnerOf } from '../jobs/data-key.ts';
import { type Login, type LoginDeps, type LoginRefusal, readLogin } from './read-login.ts';

export interface NewAccessDeps extends LoginDeps {
  readonly credentials: CredentialStore;
  readonly members: MemberStore;
}

/** A member with new credentials, not yet written. */
export interface RenewedMember {
  readonly kind: 'renewed';
  readonly after: Member;
  readonly credentials: SealedCredentials;
}

/** The member with new answers to its login form. Fields that are not given again keep their stored answers. */
export const withNewCredentials = async (
  member: Member,
  given: readonly GivenAnswer[],
  client: Client,
  deps: NewAccessDeps,
): Promise<RenewedMember | LoginTaken | LoginRefusal> => {
  const owner = credentialsOwnerOf(member);
  const dataKey = dataKeyOwnerOf(client);
  const kept = (await deps.credentials.read(owner, dataKey))?.answers ?? [];
  const login = await readLogin({ ...owner, institutionGuid: member.institutionGuid, given, kept }, client, deps);
  if (login.kind !== 'login') return login;
  const renewed = withNewAccess(member, 'UPDATED', deps.clock());
  if (member.leaving !== null) {
    const moving = { ...renewed, leaving: { ...member.leaving, loginHashNext: login.hash } };
    return renewMove({ before: member, moving }, login, client, deps);
  }
  const after = { ...renewed, loginHash: login.hash };
  return { kind: 'renewed', after, credentials: await deps.credentials.seal(owner, dataKey, login.answers) };
};

/**
 * A member that moves, with a login for its new institution. Access that the institution gave for the same answers in an
 * earlier try goes with them: they may work once only.
 */
export const renewMove = async (
  { before, moving }: { readonly before: Member; readonly moving: Member },
  { answers, hash }: Login,
  client: Client,
  { credentials, members }: Pick<NewAccessDeps, 'credentials' | 'members'>,
): Promise<RenewedMember | LoginTaken> => {
  const holder = hash === null ? null : await members.loginHolder(before.userGuid, hash);
  if (holder !== null && holder !== before.guid) return { kind: 'loginTaken', holder };
  const [owner, dataKey] = [credentialsOwnerOf(moving), dataKeyOwnerOf(client)];
  const sealed = await credentials.seal(owner, dataKey, answers);
  const tried = hasAccessFor(before, moving.institutionGuid) ? await credentials.read(owner, dataKey, answers) : null;
  if (tried === null || tried.connected === null || !tried.isOfAnswers)
    return { kind: 'renewed', after: withAccess(moving, false), credentials: sealed };
  const kept = await credentials.sealSecrets(owner, dataKey, tried.connected, answers);
  return { kind: 'renewed', after: withAccess(moving, true), credentials: { ...sealed, ...kept } };
};
