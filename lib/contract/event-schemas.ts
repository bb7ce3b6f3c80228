import * as z from 'zod/mini';
import { CONNECTION_STATUS_IDS } from '../domain/members/connection-status.ts';
import {
  microDepositAccountType,
  microDepositStatusId,
  microDepositStatusName,
} from './accounts/micro-deposit-schema.ts';
import { jobStatusId, jobStatusName } from './jobs/job-schema.ts';
import { accountGuid, institutionGuid, jobGuid, memberGuid, microDepositGuid, userGuid } from './kernel/guids.ts';
import { objectAction } from './kernel/object-action.ts';
import {
  count,
  date,
  flag,
  nullableDate,
  nullableInteger,
  nullableText,
  nullableTimestamp,
  nullableUnixTime,
  text,
  timestamp,
  unixTime,
} from './kernel/values.ts';
import { connectionStatusId, connectionStatusName } from './members/member-schema.ts';
import { GENDER_IDS } from './users/gender-schema.ts';

/** Bodies of webhooks: every key is always there, and no other. */

/**
 * How many objects a job changed, and where to read them: `transactions_path` with a session of the user (rows that were
 * created or updated; those of other jobs of these days too), `events_path` with the key of the client. Both go from the
 * beginning of the job, `began_at`.
 */
const whatChanged = {
  accounts_created_count: count,
  accounts_updated_count: count,
  began_at: unixTime,
  events_path: text,
  holdings_created_count: count,
  holdings_deleted_count: count,
  holdings_updated_count: count,
  transactions_created_count: count,
  transactions_deleted_count: count,
  transactions_path: text,
  transactions_updated_count: count,
};

export const aggregationEventBody = z.object({
  action: z.literal('member_data_updated'),
  completed_at: unixTime,
  completed_on: date,
  is_background: flag,
  job_guid: jobGuid,
  member_guid: memberGuid,
  ...whatChanged,
  type: z.literal('AGGREGATION'),
  user_guid: userGuid,
  user_id: nullableText,
});
aggregationEventBody.register(z.globalRegistry, { id: 'AggregationEvent' });

export const balanceEventBody = z.object({
  action: z.literal('member_data_updated'),
  completed_at: unixTime,
  completed_on: date,
  member_guid: memberGuid,
  type: z.literal('BALANCE'),
  user_guid: userGuid,
});
balanceEventBody.register(z.globalRegistry, { id: 'BalanceEvent' });

export const historyEventBody = z.object({
  action: z.literal('member_data_updated'),
  completed_at: unixTime,
  completed_on: date,
  member_guid: memberGuid,
  ...whatChanged,
  type: z.literal('HISTORY'),
  user_guid: userGuid,
});
historyEventBody.register(z.globalRegistry, { id: 'HistoryEvent' });

export const verificationEventBody = z.object({
  accounts: z.array(accountGuid),
  action: z.literal('member_data_updated'),
  completed_at: unixTime,
  completed_on: date,
  job_guid: jobGuid,
  member_guid: memberGuid,
  type: z.literal('VERIFICATION'),
  user_guid: userGuid,
  user_id: nullableText,
});
verificationEventBody.register(z.globalRegistry, { id: 'VerificationEvent' });

const { CHALLENGED, DENIED, EXPIRED, IMPAIRED, IMPEDED, LOCKED, PREVENTED, REJECTED } = CONNECTION_STATUS_IDS;
/** A member announces that it entered one of these and no other. */
const announced = { CHALLENGED, DENIED, EXPIRED, IMPAIRED, IMPEDED, LOCKED, PREVENTED, REJECTED } as const;

export const connectionStatusEventBody = z.object({
  action: z.literal('CHANGED'),
  connection_status: z.enum([
    'CHALLENGED',
    'DENIED',
    'EXPIRED',
    'IMPAIRED',
    'IMPEDED',
    'LOCKED',
    'PREVENTED',
    'REJECTED',
  ] satisfies (keyof typeof announced)[]),
  connection_status_id: z.enum(announced),
  connection_status_message: nullableText,
  member_guid: memberGuid,
  type: z.literal('CONNECTION_STATUS'),
  user_guid: userGuid,
});
connectionStatusEventBody.register(z.globalRegistry, { id: 'ConnectionStatusEvent' });

export const jobStatusEventBody = z.object({
  job: z.object({
    created_at: unixTime,
    error_message: nullableText,
    finished_at: nullableUnixTime,
    guid: jobGuid,
    institution_guid: institutionGuid,
    is_authenticated: flag,
    member_guid: memberGuid,
    member_id: nullableText,
    started_at: nullableUnixTime,
    status: jobStatusId,
    status_name: jobStatusName,
    updated_at: unixTime,
    user_guid: userGuid,
    user_id: nullableText,
  }),
});
jobStatusEventBody.register(z.globalRegistry, { id: 'JobStatusEvent' });

export const memberEventBody = z.object({
  action: objectAction,
  member: z.object({
    aggregated_at: nullableUnixTime,
    connection_status: z.nullable(connectionStatusName),
    connection_status_id: z.nullable(connectionStatusId),
    connection_status_message: nullableText,
    created_at: unixTime,
    guid: memberGuid,
    id: nullableText,
    institution_code: nullableText,
    institution_guid: institutionGuid,
    is_being_aggregated: flag,
    is_managed_by_user: flag,
    is_oauth: flag,
    metadata: nullableText,
    name: nullableText,
    revision: count,
    successfully_aggregated_at: nullableUnixTime,
    updated_at: unixTime,
    user_guid: userGuid,
    user_id: nullableText,
  }),
});
memberEventBody.register(z.globalRegistry, { id: 'MemberEvent' });

export const microDepositEventBody = z.object({
  action: z.enum(['created', 'updated']),
  micro_deposit: z.object({
    account_number: nullableText,
    account_type: z.nullable(microDepositAccountType),
    created_at: timestamp,
    guid: microDepositGuid,
    institution_guid: z.nullable(institutionGuid),
    routing_number: nullableText,
    status: microDepositStatusId,
    status_name: microDepositStatusName,
    updated_at: timestamp,
    user_guid: userGuid,
    user_id: nullableText,
    verified_at: nullableTimestamp,
  }),
  version: z.literal(1),
});
microDepositEventBody.register(z.globalRegistry, { id: 'MicroDepositEvent' });

export const userEventBody = z.object({
  action: objectAction,
  user: z.object({
    birthday: nullableDate,
    credit_score: nullableInteger,
    email: nullableText,
    email_is_verified: flag,
    first_name: nullableText,
    gender: z.nullable(z.enum(GENDER_IDS)),
    guid: userGuid,
    id: nullableText,
    is_disabled: flag,
    last_name: nullableText,
    logged_in_at: nullableUnixTime,
    metadata: nullableText,
    phone: nullableText,
    phone_is_verified: flag,
    postal_code: nullableText,
    revision: count,
  }),
});
userEventBody.register(z.globalRegistry, { id: 'UserEvent' });
