import type * as z from 'zod/mini';
import {
  MICRO_DEPOSIT_ACCOUNT_TYPE_IDS,
  MICRO_DEPOSIT_STATUS_IDS,
  type MicroDeposit,
} from '../domain/accounts/micro-deposit.ts';
import { isBeingAggregated } from '../domain/jobs/liveness.ts';
import type { CommitCounts } from '../domain/jobs/news.ts';
import type { Guid } from '../domain/kernel/guid.ts';
import { toTimestamp, toTimestampOrNull, toUnixSeconds } from '../domain/kernel/time.ts';
import { CONNECTION_STATUS_IDS } from '../domain/members/connection-status.ts';
import { JOB_STATUS_IDS, type Job } from '../domain/members/job-record.ts';
import type { Member } from '../domain/members/member.ts';
import { NO_USER_FIELDS, type User } from '../domain/users/user.ts';
import type {
  aggregationEventBody,
  balanceEventBody,
  connectionStatusEventBody,
  historyEventBody,
  jobStatusEventBody,
  memberEventBody,
  microDepositEventBody,
  userEventBody,
  verificationEventBody,
} from './event-schemas.ts';
import type { EventDraft, ObjectAction } from './kernel/event-draft.ts';
import { genderIdOf } from './users/gender-schema.ts';

const toUnixSecondsOrNull = (instantMs: number | null): number | null =>
  instantMs === null ? null : toUnixSeconds(instantMs);

/** The day of an instant in UTC. */
const toDate = (instantMs: number): string => new Date(instantMs).toISOString().slice(0, 'YYYY-MM-DD'.length);

const connectionStatusIdOf = (member: Member) =>
  member.connectionStatus === null ? null : CONNECTION_STATUS_IDS[member.connectionStatus];

interface Aggregated {
  readonly member: Member;
  readonly job: Job;
  /** The partner's own id of the user. */
  readonly userId: string | null;
  readonly counts: CommitCounts;
  readonly completedAtMs: number;
}

/**
 * How many objects the job changed, and where to read them: paths of this API, from the beginning of the job on, so that
 * nothing of it is missed. What others changed meanwhile is found there too.
 */
const whatChanged = ({ counts, job, completedAtMs }: Pick<Aggregated, 'counts' | 'job' | 'completedAtMs'>) => {
  const beganAtMs = job.startedAt ?? job.createdAt;
  return {
    accounts_created_count: counts.accountsCreated,
    accounts_updated_count: counts.accountsUpdated,
    began_at: toUnixSeconds(beganAtMs),
    events_path: `/events?after=${toTimestamp(beganAtMs)}`,
    holdings_created_count: counts.holdingsCreated,
    holdings_deleted_count: counts.holdingsDeleted,
    holdings_updated_count: counts.holdingsUpdated,
    transactions_created_count: counts.transactionsCreated,
    transactions_deleted_count: counts.transactionsDeleted,
    transactions_path: `/transactions/updated_between/${toDate(beganAtMs)}/${toDate(completedAtMs)}`,
    transactions_updated_count: counts.transactionsUpdated,
  };
};

/** New data after a completed aggregation. */
export const aggregationEvent = (news: Aggregated): EventDraft => {
  const { member, job } = news;
  const body: z.output<typeof aggregationEventBody> = {
    action: 'member_data_updated',
    completed_at: toUnixSeconds(news.completedAtMs),
    completed_on: toDate(news.completedAtMs),
    is_background: job.origin === 'BACKGROUND' || job.origin === 'EVENT',
    job_guid: job.guid,
    member_guid: member.guid,
    ...whatChanged(news),
    type: 'AGGREGATION',
    user_guid: member.userGuid,
    user_id: news.userId,
  };
  return aboutMember('AGGREGATION', member, body);
};

interface Collected {
  readonly member: Member;
  readonly completedAtMs: number;
}

/** New balances after a completed balance check. */
export const balanceEvent = ({ member, completedAtMs }: Collected): EventDraft => {
  const body: z.output<typeof balanceEventBody> = {
    action: 'member_data_updated',
    completed_at: toUnixSeconds(completedAtMs),
    completed_on: toDate(completedAtMs),
    member_guid: member.guid,
    type: 'BALANCE',
    user_guid: member.userGuid,
  };
  return aboutMember('BALANCE', member, body);
};

/** New data after a completed fetch of the whole history. */
export const historyEvent = (news: Omit<Aggregated, 'userId'>): EventDraft => {
  const { member, completedAtMs } = news;
  const body: z.output<typeof historyEventBody> = {
    action: 'member_data_updated',
    completed_at: toUnixSeconds(completedAtMs),
    completed_on: toDate(completedAtMs),
    member_guid: member.guid,
    ...whatChanged(news),
    type: 'HISTORY',
    user_guid: member.userGuid,
  };
  return aboutMember('HISTORY', member, body);
};

interface Verified extends Collected {
  readonly job: Job;
  /** The partner's own id of the user. */
  readonly userId: string | null;
  readonly accounts: readonly Guid<'ACT'>[];
}

/** Account numbers came for these accounts; the numbers themselves are never told. */
export const verificationEvent = ({ member, job, userId, accounts, completedAtMs }: Verified): EventDraft => {
  const body: z.output<typeof verificationEventBody> = {
    accounts: [...accounts],
    action: 'member_data_updated',
    completed_at: toUnixSeconds(completedAtMs),
    completed_on: toDate(completedAtMs),
    job_guid: job.guid,
    member_guid: member.guid,
    type: 'VERIFICATION',
    user_guid: member.userGuid,
    user_id: userId,
  };
  return aboutMember('VERIFICATION', member, body);
};

/** The member entered a state its user can act on. */
export const connectionStatusEvent = (member: Member): EventDraft => {
  const body: Record<keyof z.output<typeof connectionStatusEventBody>, string | number | null> = {
    action: 'CHANGED',
    connection_status: member.connectionStatus,
    connection_status_id: connectionStatusIdOf(member),
    connection_status_message: member.connectionStatusMessage,
    member_guid: member.guid,
    type: 'CONNECTION_STATUS',
    user_guid: member.userGuid,
  };
  return aboutMember('CONNECTION_STATUS', member, body);
};

interface JobMoved {
  readonly member: Member;
  readonly job: Job;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

/** The job reached a status that ends or interrupts it. */
export const jobStatusEvent = ({ member, job, userId }: JobMoved): EventDraft => {
  const body: z.output<typeof jobStatusEventBody> = {
    job: {
      created_at: toUnixSeconds(job.createdAt),
      error_message: job.errorMessage,
      finished_at: toUnixSecondsOrNull(job.finishedAt),
      guid: job.guid,
      institution_guid: job.institutionGuid,
      is_authenticated: job.isAuthenticated,
      member_guid: job.memberGuid,
      member_id: member.externalGuid,
      started_at: toUnixSecondsOrNull(job.startedAt),
      status: JOB_STATUS_IDS[job.status],
      status_name: job.status,
      updated_at: toUnixSeconds(job.updatedAt),
      user_guid: job.userGuid,
      user_id: userId,
    },
  };
  return {
    clientGuid: member.clientGuid,
    userGuid: member.userGuid,
    type: 'JOB_STATUS',
    subjectGuid: job.guid,
    revision: job.step,
    body: JSON.stringify(body),
  };
};

interface MemberChanged {
  readonly action: ObjectAction;
  /** As it is after the change. */
  readonly member: Member;
  /** The partner's own id of the user. */
  readonly userId: string | null;
  readonly nowMs: number;
}

export const memberEvent = ({ action, member, userId, nowMs }: MemberChanged): EventDraft => {
  const body: z.output<typeof memberEventBody> = {
    action,
    member: {
      aggregated_at: toUnixSecondsOrNull(member.aggregatedAt),
      connection_status: member.connectionStatus,
      connection_status_id: connectionStatusIdOf(member),
      connection_status_message: member.connectionStatusMessage,
      created_at: toUnixSeconds(member.createdAt),
      guid: member.guid,
      id: member.externalGuid,
      institution_code: member.institutionCode,
      institution_guid: member.institutionGuid,
      is_being_aggregated: isBeingAggregated(member, nowMs),
      is_managed_by_user: member.isManagedByUser,
      is_oauth: member.isOauth,
      metadata: member.metadata,
      name: member.name,
      revision: member.revision,
      successfully_aggregated_at: toUnixSecondsOrNull(member.successfullyAggregatedAt),
      updated_at: toUnixSeconds(member.updatedAt),
      user_guid: member.userGuid,
      user_id: userId,
    },
  };
  return aboutMember('MEMBER', member, body);
};

interface MicroDepositChanged {
  readonly action: 'created' | 'updated';
  /** As it is after the change. */
  readonly deposit: MicroDeposit;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

/** The account is told by its last digits, as on a receipt. */
export const microDepositEvent = ({ action, deposit, userId }: MicroDepositChanged): EventDraft => {
  const { account } = deposit.details;
  const body: z.output<typeof microDepositEventBody> = {
    action,
    micro_deposit: {
      account_number: account === null ? null : masked(account.accountNumber),
      account_type: account === null ? null : MICRO_DEPOSIT_ACCOUNT_TYPE_IDS[account.accountType],
      created_at: toTimestamp(deposit.createdAt),
      guid: deposit.guid,
      institution_guid: null,
      routing_number: account === null ? null : masked(account.routingNumber),
      status: MICRO_DEPOSIT_STATUS_IDS[deposit.status],
      status_name: deposit.status,
      updated_at: toTimestamp(deposit.updatedAt),
      user_guid: deposit.userGuid,
      user_id: userId,
      verified_at: toTimestampOrNull(deposit.verifiedAt),
    },
    version: 1,
  };
  return {
    clientGuid: deposit.clientGuid,
    userGuid: deposit.userGuid,
    type: 'MICRO_DEPOSIT',
    subjectGuid: deposit.guid,
    revision: deposit.revision,
    body: JSON.stringify(body),
  };
};

const DIGITS_SHOWN = 4;
const masked = (digits: string): string => `****${digits.length > DIGITS_SHOWN ? digits.slice(-DIGITS_SHOWN) : ''}`;

/** Without the partner's own id once the user is purged. */
type ToldUser = Omit<User, 'externalGuid'> & { readonly externalGuid: string | null };

/** `user` as it is after the change. */
export const userEvent = (action: ObjectAction, user: ToldUser): EventDraft => {
  const body: z.output<typeof userEventBody> = {
    action,
    user: {
      birthday: user.birthdate,
      credit_score: user.creditScore,
      email: user.email,
      email_is_verified: false,
      first_name: user.firstName,
      gender: genderIdOf(user.gender),
      guid: user.guid,
      id: user.externalGuid,
      is_disabled: user.isDisabled,
      last_name: user.lastName,
      logged_in_at: toUnixSecondsOrNull(user.loggedInAt),
      metadata: user.metadata,
      phone: user.phone,
      phone_is_verified: false,
      postal_code: user.zipCode,
      revision: user.revision,
    },
  };
  return {
    clientGuid: user.clientGuid,
    userGuid: user.guid,
    type: 'USER',
    subjectGuid: user.guid,
    revision: user.revision,
    body: JSON.stringify(body),
  };
};

/** What stays of the event that told of a user's end when all else of the user is purged: our own guid of it. */
export const purgedUserEvent = (user: User): EventDraft =>
  userEvent('deleted', { ...user, ...NO_USER_FIELDS, externalGuid: null, loggedInAt: null });

const aboutMember = (type: EventDraft['type'], member: Member, body: object): EventDraft => ({
  clientGuid: member.clientGuid,
  userGuid: member.userGuid,
  type,
  subjectGuid: member.guid,
  revision: member.revision,
  body: JSON.stringify(body),
});
