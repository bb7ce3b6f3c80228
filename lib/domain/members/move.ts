import type { Institution } from '../institutions/institution.ts';
import type { Guid } from '../kernel/guid.ts';
import type { LeftConnection, Member } from './member.ts';

/**
 * A member moves to another institution in two steps. First it shows the new institution, with the credentials for it in a
 * place of their own, and keeps what belongs to the earlier connection. Then the first data of the new connection end the
 * move; or its job ends without any, and the member is what it was. In between nothing of the earlier connection is lost.
 * An access that the new institution gave is kept for another try.
 */
export const withMoveBegun = (
  member: Member,
  { guid, code }: Pick<Institution, 'guid' | 'code'>,
  loginHashNext: string | null,
): Member => {
  // A pause or a budget belongs to the upstream that told of it.
  const tried = member.triedMove?.institutionGuid === guid ? member.triedMove : null;
  return {
    ...member,
    institutionGuid: guid,
    institutionCode: code,
    isOauth: false,
    refusedLoginCount: 0,
    upstreamFailures: null,
    upstreamBusyUntil: tried?.upstreamBusyUntil ?? null,
    budgetFullAt: tried?.budgetFullAt ?? null,
    acceptedCredentialsRevision: null,
    leaving: { ...(member.leaving ?? connectionOf(member)), loginHashNext, hasAccess: false },
    triedMove: null,
  };
};

/** The institution that the stored data of the member are of. While it moves, that is still the earlier one. */
export const institutionOfData = (member: Member): Pick<Member, 'institutionGuid' | 'institutionCode'> =>
  member.leaving ?? member;

/** Whether access of an earlier try to move to this institution is kept. */
export const hasAccessFor = ({ leaving, triedMove, ...member }: Member, institutionGuid: Guid<'INS'>): boolean =>
  leaving === null
    ? triedMove?.institutionGuid === institutionGuid && triedMove.hasAccess
    : member.institutionGuid === institutionGuid && leaving.hasAccess;

/** With what is known of access to the new institution; the same member where it does not move. */
export const withAccess = (member: Member, hasAccess: boolean): Member =>
  member.leaving === null || member.leaving.hasAccess === hasAccess
    ? member
    : { ...member, leaving: { ...member.leaving, hasAccess } };

const connectionOf = (member: Member): Omit<LeftConnection, 'loginHashNext' | 'hasAccess'> => ({
  institutionGuid: member.institutionGuid,
  institutionCode: member.institutionCode,
  isOauth: member.isOauth,
  needsUpdatedCredentials: member.needsUpdatedCredentials,
  refusedLoginCount: member.refusedLoginCount,
  failureCount: member.failureCount,
  lastFailedAt: member.lastFailedAt,
  upstreamFailures: member.upstreamFailures,
  upstreamBusyUntil: member.upstreamBusyUntil,
  budgetFullAt: member.budgetFullAt,
  isAccepted: member.acceptedCredentialsRevision === member.credentialsRevision,
});

/** The new connection has brought data. */
export const withMoveDone = (member: Member): Member =>
  member.leaving === null ? member : { ...member, loginHash: member.leaving.loginHashNext, leaving: null };

/** The new connection has brought nothing. The member shows why, and has its earlier connection. */
export const withMoveUndone = (member: Member): Member => {
  if (member.leaving === null) return member;
  const { isAccepted, loginHashNext: _, hasAccess, ...earlier } = member.leaving;
  const { institutionGuid, upstreamBusyUntil, budgetFullAt, credentialsRevision } = member;
  // These would keep the user from refreshing the earlier connection.
  const isBlocking = member.connectionStatus === 'DISABLED' || member.connectionStatus === 'CLOSED';
  return {
    ...member,
    ...earlier,
    acceptedCredentialsRevision: isAccepted ? credentialsRevision : null,
    ...(isBlocking && { connectionStatus: 'FAILED' }),
    connectionStatusMessage: `${member.connectionStatusMessage ?? ''} ${STILL_THERE_SENTENCE}`.trim(),
    leaving: null,
    triedMove: { institutionGuid, upstreamBusyUntil, budgetFullAt, hasAccess },
  };
};

export const STILL_THERE_SENTENCE = 'The member keeps its connection to the earlier institution.';
