import { memberNews } from '../../../lib/app/members/member-news.ts';
import type { Problem } from '../../../lib/contract/error-code.ts';
import { isFileImport } from '../../../lib/domain/institutions/file-import.ts';
import type { Institution } from '../../../lib/domain/institutions/institution.ts';
import { CONNECTION_SENTENCES, FILE_AWAITED_SENTENCE } from '../../../lib/domain/jobs/sentences.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { type MemberDraft, newMember } from '../../../lib/domain/members/new-member.ts';
import type { UseCase } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import type { SealedCredentials } from '../../../lib/store/members/credential-writes.ts';
import { creationProblem } from './member-problems.ts';
import type { RefreshDeps } from './refresh-deps.ts';

export interface AskedMember {
  readonly background_aggregation_is_disabled?: boolean | undefined;
  readonly external_guid?: string | null | undefined;
  readonly is_oauth?: boolean | undefined;
  readonly metadata?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly skip_aggregation?: boolean | undefined;
}

export interface MemberRequest {
  readonly asked: AskedMember;
  readonly user: User;
  readonly client: Client;
  readonly institution: Institution;
  readonly useCases: readonly UseCase[] | null;
  readonly isQuiet: boolean;
}

/** What a new member has beside what its caller asked for. */
interface Beginnings extends Pick<MemberDraft, 'loginHash' | 'aggregatedAt' | 'upstreamBusyUntil' | 'budgetFullAt'> {
  readonly guid: Guid<'MBR'>;
  readonly credentials: SealedCredentials | null;
}

/** Stores a member that nothing has been fetched for yet, and announces it unless the request is quiet. */
export const storeNewMember = async (
  request: MemberRequest,
  beginnings: Beginnings,
  deps: RefreshDeps,
): Promise<Member | Problem> => {
  const { user, client, isQuiet } = request;
  const member = draftOf(request, beginnings, deps.clock());
  const events = isQuiet ? [] : [memberNews('created', { ...member, ordinal: 0, job: null }, user, deps)];
  const created = await deps.members.create({
    member,
    ordinalExpected: user.memberOrdinalNext,
    membersMax: client.membersPerUserMax,
    credentials: beginnings.credentials,
    events,
  });
  if (created.kind !== 'done') return creationProblem(created);
  await deps.announce(events);
  return created.member;
};

/** Ready, or waiting for its user's consent at the institution. */
const draftOf = (
  { user, institution, asked, useCases }: MemberRequest,
  { guid, loginHash, aggregatedAt, upstreamBusyUntil, budgetFullAt }: Beginnings,
  nowMs: number,
): MemberDraft => {
  const isOauth = asked.is_oauth === true;
  const connectionStatus = isOauth ? 'PENDING' : 'CREATED';
  return {
    ...newMember({ guid, user, institution, useCases }, nowMs),
    name: asked.name ?? institution.name,
    externalGuid: asked.external_guid ?? null,
    metadata: asked.metadata ?? null,
    connectionStatus,
    connectionStatusMessage: isFileImport({ institutionCode: institution.code })
      ? FILE_AWAITED_SENTENCE
      : CONNECTION_SENTENCES[connectionStatus],
    isOauth,
    backgroundAggregationIsDisabled: asked.background_aggregation_is_disabled ?? false,
    aggregatedAt,
    upstreamBusyUntil,
    budgetFullAt,
    loginHash,
  };
};
