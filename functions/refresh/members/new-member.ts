import type { Institution } from '../../../lib/domain/institutions/institution.ts';
import { CONNECTION_SENTENCES } from '../../../lib/domain/jobs/sentences.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { NEVER_AGGREGATED } from '../../../lib/domain/members/member.ts';
import type { UseCase } from '../../../lib/domain/members/use-case.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import type { MemberDraft } from '../../../lib/store/members/member-store.ts';

export interface AskedMember {
  readonly background_aggregation_is_disabled?: boolean | undefined;
  readonly external_guid?: string | null | undefined;
  readonly is_oauth?: boolean | undefined;
  readonly metadata?: string | null | undefined;
  readonly name?: string | null | undefined;
}

export interface NewMember {
  readonly guid: Guid<'MBR'>;
  readonly user: User;
  readonly institution: Institution;
  readonly asked: AskedMember;
  readonly useCases: readonly UseCase[] | null;
  readonly loginHash: string | null;
  readonly aggregatedAt: number | null;
  readonly upstreamBusyUntil: number | null;
}

/** A member that nothing has been fetched for yet: ready, or waiting for its user's consent at the institution. */
export const newMember = (
  { guid, user, institution, asked, useCases, loginHash, aggregatedAt, upstreamBusyUntil }: NewMember,
  nowMs: number,
): MemberDraft => {
  const isOauth = asked.is_oauth === true;
  const connectionStatus = isOauth ? 'PENDING' : 'CREATED';
  return {
    ...NEVER_AGGREGATED,
    guid,
    userGuid: user.guid,
    clientGuid: user.clientGuid,
    institutionGuid: institution.guid,
    institutionCode: institution.code,
    name: asked.name ?? institution.name,
    externalGuid: asked.external_guid ?? null,
    metadata: asked.metadata ?? null,
    useCases,
    connectionStatus,
    connectionStatusMessage: CONNECTION_SENTENCES[connectionStatus],
    isOauth,
    isManual: false,
    backgroundAggregationIsDisabled: asked.background_aggregation_is_disabled ?? false,
    aggregatedAt,
    upstreamBusyUntil,
    loginHash,
    createdAt: nowMs,
    updatedAt: nowMs,
  };
};
