import type { Institution } from '../institutions/institution.ts';
import type { Guid } from '../kernel/guid.ts';
import type { User } from '../users/user.ts';
import { type Member, NEVER_AGGREGATED } from './member.ts';
import type { UseCase } from './use-case.ts';

/** A member that has no place yet among the user's members. */
export type MemberDraft = Omit<Member, 'ordinal' | 'job'>;

interface NewMember {
  readonly guid: Guid<'MBR'>;
  readonly user: Pick<User, 'guid' | 'clientGuid'>;
  readonly institution: Pick<Institution, 'guid' | 'code' | 'name'>;
  readonly useCases: readonly UseCase[] | null;
}

/** A member that nobody has said anything else of, and that nothing was fetched for yet. */
export const newMember = ({ guid, user, institution, useCases }: NewMember, nowMs: number): MemberDraft => ({
  ...NEVER_AGGREGATED,
  guid,
  userGuid: user.guid,
  clientGuid: user.clientGuid,
  institutionGuid: institution.guid,
  institutionCode: institution.code,
  name: institution.name,
  externalGuid: null,
  metadata: null,
  useCases,
  connectionStatus: 'CREATED',
  connectionStatusMessage: null,
  isOauth: false,
  isManual: false,
  backgroundAggregationIsDisabled: false,
  aggregatedAt: null,
  upstreamBusyUntil: null,
  budgetFullAt: null,
  loginHash: null,
  createdAt: nowMs,
  updatedAt: nowMs,
});

/** Whether the user has as many members as the client allows. The one of what is entered by hand does not count. */
export const hasMembersMax = (members: readonly Pick<Member, 'isManual'>[], membersMax: number | null): boolean =>
  membersMax !== null && members.filter(({ isManual }) => !isManual).length >= membersMax;
