import { isFileImport } from '../../domain/institutions/file-import.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import { CONNECTION_SENTENCES, FILE_AWAITED_SENTENCE } from '../../domain/jobs/connection-sentences.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { GivenAnswer } from '../../domain/members/credential.ts';
import { type MemberDraft, newMember } from '../../domain/members/new-member.ts';
import type { OAuthReturn } from '../../domain/members/oauth.ts';
import type { UseCase } from '../../domain/members/use-case.ts';
import type { SealedCredentials } from '../../store/members/credential-writes.ts';
import type { MemberStore } from '../../store/members/member-store.ts';
import type { Services } from '../adapters.ts';
import { createAtNextOrdinal, type MemberCreated } from './create-at-next-ordinal.ts';
import type { MemberRequest } from './member-request.ts';
import { newMemberEvent } from './new-member-event.ts';

/** What a call wants of a new member. */
export interface MemberInput {
  readonly institutionGuid: Guid<'INS'>;
  readonly useCases: readonly UseCase[] | undefined;
  /** Null for the name of the institution. */
  readonly name: string | null;
  readonly externalGuid: string | null;
  readonly metadata: string | null;
  readonly backgroundAggregationIsDisabled: boolean;
  readonly skipsAggregation: boolean;
  readonly credentials: readonly GivenAnswer[] | undefined;
  /** Set where the user is to consent at the institution, and gives no credentials here. */
  readonly consent: ConsentInput | null;
}

export interface ConsentInput {
  readonly returnTo: OAuthReturn;
  /** The address of this service, to which the institution leads the browser back. */
  readonly serviceUrl: string;
}

/** What has been decided on before anything is stored. */
export interface Creation extends MemberRequest {
  readonly input: MemberInput;
  readonly institution: Institution;
  readonly useCases: readonly UseCase[] | null;
}

/** What a new member has beside what its caller asked for. */
interface Beginnings extends Pick<MemberDraft, 'loginHash' | 'aggregatedAt' | 'upstreamBusyUntil' | 'budgetFullAt'> {
  readonly guid: Guid<'MBR'>;
  readonly credentials: SealedCredentials | null;
}

export interface StoreNewDeps extends Pick<Services, 'clock' | 'ids' | 'announce'> {
  readonly members: MemberStore;
}

/** Of a member that nobody has called the institution for. */
export const NOTHING_BEGUN = {
  aggregatedAt: null,
  upstreamBusyUntil: null,
  budgetFullAt: null,
  loginHash: null,
  credentials: null,
} as const;

/** Stores a member that nothing has been fetched for yet, and announces it unless the request is quiet. */
export const storeNewMember = async (
  creation: Creation,
  { credentials, ...beginnings }: Beginnings,
  deps: StoreNewDeps,
): Promise<MemberCreated> => {
  const { user, client, isQuiet } = creation;
  const member = draftOf(creation, beginnings, deps.clock());
  const events = isQuiet ? [] : [newMemberEvent('created', { ...member, ordinal: 0, job: null }, user, deps)];
  const draft = { member, ordinalExpected: user.memberOrdinalNext, membersMax: client.membersPerUserMax };
  const created = await createAtNextOrdinal({ ...draft, credentials, events }, deps.members);
  if (created.kind === 'done') await deps.announce(events);
  return created;
};

/** Ready, or waiting for its user's consent at the institution. */
const draftOf = (
  { user, institution, input, useCases }: Creation,
  { guid, ...beginnings }: Omit<Beginnings, 'credentials'>,
  nowMs: number,
): MemberDraft => {
  const isOauth = input.consent !== null;
  const connectionStatus = isOauth ? 'PENDING' : 'CREATED';
  return {
    ...newMember({ guid, user, institution, useCases }, nowMs),
    name: input.name ?? institution.name,
    externalGuid: input.externalGuid,
    metadata: input.metadata,
    connectionStatus,
    connectionStatusMessage: isFileImport({ institutionCode: institution.code })
      ? FILE_AWAITED_SENTENCE
      : CONNECTION_SENTENCES[connectionStatus],
    isOauth,
    backgroundAggregationIsDisabled: input.backgroundAggregationIsDisabled,
    ...beginnings,
  };
};
