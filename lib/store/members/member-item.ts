import * as z from 'zod/mini';
import { CONNECTION_STATUS_IDS, type ConnectionStatus } from '../../domain/members/connection-status.ts';
import { JOB_KINDS, JOB_ORIGINS, JOB_STATUS_IDS, type Job, type JobStatus } from '../../domain/members/job-record.ts';
import type { LeftConnection, Member } from '../../domain/members/member.ts';
import { USE_CASES } from '../../domain/members/use-case.ts';
import { decodeItem, storedGuid } from '../table/item-codec.ts';
import { dueAt, keys, USER_RANGE } from '../table/keys.ts';
import type { Item } from '../table/table-client.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const instant = z.number();
const instantOrNull = z.nullable(instant);
const count = z.number();
const flag = z.boolean();

const isJobStatus = (value: unknown): value is JobStatus => typeof value === 'string' && value in JOB_STATUS_IDS;
const jobStatus = z.custom<JobStatus>(isJobStatus);
const connectionStatus = z.custom<ConnectionStatus>(
  (value) => typeof value === 'string' && value in CONNECTION_STATUS_IDS,
);

const challenge = z.object({
  guid: storedGuid('CRD'),
  type: z.enum(['TEXT', 'OPTIONS', 'IMAGE_DATA', 'IMAGE_OPTIONS']),
  fieldName: text,
  label: text,
  imageData: textOrNull,
  options: z.array(z.object({ guid: storedGuid('CRD'), label: text, value: text, dataUri: textOrNull })),
});

const accountOutcome = z.object({
  accountGuid: z.nullable(storedGuid('ACT')),
  name: text,
  // Jobs that were written before there were these two lack them.
  institutionName: z._default(textOrNull, null),
  roundedCount: z._default(count, 0),
  outcome: z.enum(['committed', 'failed']),
  failure: textOrNull,
  servedFrom: textOrNull,
  servedTo: textOrNull,
  unpaired: z.optional(count),
});

const brought = z.object({
  commits: count,
  counts: z.object({
    accountsCreated: count,
    accountsUpdated: count,
    holdingsCreated: count,
    holdingsUpdated: count,
    holdingsDeleted: count,
    transactionsCreated: count,
    transactionsUpdated: count,
    transactionsDeleted: count,
  }),
  accountsVerified: z.array(storedGuid('ACT')),
});

/** A job as it lies in its member's `job` attribute, and later in an item of its own. */
export const storedJobObject = z.object({
  guid: storedGuid('JOB'),
  userGuid: storedGuid('USR'),
  memberGuid: storedGuid('MBR'),
  institutionGuid: storedGuid('INS'),
  // Jobs that were written before there were kinds are aggregations.
  kind: z._default(z.enum(JOB_KINDS), 'AGGREGATION'),
  origin: z.enum(JOB_ORIGINS),
  options: z.object({ includeTransactions: flag, includeHoldings: flag }),
  status: jobStatus,
  step: count,
  attempts: count,
  claim: z.nullable(z.object({ id: text, untilMs: instant })),
  progress: textOrNull,
  credentialsRevision: z._default(count, 0),
  isAuthenticated: flag,
  isApart: z._default(flag, false),
  polls: count,
  challenges: z.array(challenge),
  challengeExpiresAtMs: instantOrNull,
  challengedAtMs: instantOrNull,
  nextDueAtMs: instant,
  deadlineAtMs: instant,
  transitions: z.array(z.object({ status: jobStatus, atMs: instant })),
  accountOutcomes: z.array(accountOutcome),
  notices: z._default(z.array(z.object({ institutionName: textOrNull, code: text, text })), []),
  brought: z._default(z.nullable(brought), null),
  errorMessage: textOrNull,
  errorMessageCode: z.nullable(count),
  createdAt: instant,
  startedAt: instantOrNull,
  finishedAt: instantOrNull,
  updatedAt: instant,
});

const jobSchema: z.ZodMiniType<Job> = storedJobObject;

const upstreamFailures = z.nullable(z.object({ count, since: instant }));

const leftConnection: z.ZodMiniType<LeftConnection> = z.object({
  institutionGuid: storedGuid('INS'),
  institutionCode: text,
  isOauth: flag,
  needsUpdatedCredentials: flag,
  refusedLoginCount: count,
  failureCount: count,
  lastFailedAt: instantOrNull,
  upstreamFailures,
  upstreamBusyUntil: instantOrNull,
  budgetFullAt: instantOrNull,
  isAccepted: flag,
  loginHashNext: textOrNull,
  hasAccess: z._default(flag, false),
});

const memberSchema: z.ZodMiniType<Member> = z.object({
  guid: storedGuid('MBR'),
  userGuid: storedGuid('USR'),
  clientGuid: storedGuid('CLT'),
  ordinal: count,
  institutionGuid: storedGuid('INS'),
  institutionCode: text,
  name: text,
  externalGuid: textOrNull,
  metadata: textOrNull,
  useCases: z.nullable(z.array(z.enum(USE_CASES))),
  connectionStatus: z.nullable(connectionStatus),
  connectionStatusMessage: textOrNull,
  isOauth: flag,
  isManual: flag,
  isUserCreated: flag,
  isManagedByUser: flag,
  backgroundAggregationIsDisabled: flag,
  needsUpdatedCredentials: flag,
  credentialsRevision: z._default(count, 0),
  acceptedCredentialsRevision: z._default(z.nullable(count), null),
  aggregatedAt: instantOrNull,
  successfullyAggregatedAt: instantOrNull,
  lastAggregationAt: z._default(instantOrNull, null),
  lastAggregationOrigin: z._default(z.nullable(z.enum(JOB_ORIGINS)), null),
  askedTurnAt: z._default(instantOrNull, null),
  mostRecentJobGuid: z.nullable(storedGuid('JOB')),
  refusedLoginCount: count,
  failureCount: count,
  lastFailedAt: instantOrNull,
  upstreamFailures: z._default(upstreamFailures, null),
  upstreamBusyUntil: z._default(instantOrNull, null),
  postponedOrigin: z._default(z.nullable(z.enum(JOB_ORIGINS)), null),
  ownPauseUntil: z._default(instantOrNull, null),
  budgetFullAt: z._default(instantOrNull, null),
  leaving: z._default(z.nullable(leftConnection), null),
  triedMove: z._default(
    z.nullable(
      z.object({
        institutionGuid: storedGuid('INS'),
        upstreamBusyUntil: instantOrNull,
        budgetFullAt: instantOrNull,
        hasAccess: z._default(flag, false),
      }),
    ),
    null,
  ),
  joined: z._default(z.array(z.object({ guid: storedGuid('MBR'), ordinal: count })), []),
  joinedInto: z._default(z.nullable(storedGuid('MBR')), null),
  job: z.nullable(jobSchema),
  loginHash: textOrNull,
  revision: count,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instantOrNull,
});

/**
 * The item of a member: its record, and `duePk` and `dueSk` while something of it is due, which null keeps away. The binary attribute
 * `answers` (encrypted challenge answers) belongs to the item but not to the record: a put of the whole item drops it.
 */
export const memberToItem = (member: Member, due: { readonly dueAtMs: number | null }): Item => {
  const key = keys.member(member.userGuid, member.guid);
  const job = member.job === null ? null : storedJob(member.job);
  return { ...member, job, ...(due.dueAtMs === null ? {} : dueAt(key, due.dueAtMs)), ...key };
};

/**
 * A job as it is stored. The release before knows `upstreamJobId` in the place of `progress`, so both are written while
 * the two may run side by side; see `upcast-job.ts`.
 */
export const storedJob = (job: Job) => ({ ...job, upstreamJobId: nameIn(job.progress) });

/** The name of the upstream's job. Other progress is kept by connectors only that the release before does not have. */
const nameIn = (progress: string | null): string | null => {
  if (progress === null) return null;
  const state: unknown = JSON.parse(progress);
  return typeof state === 'string' ? state : progress;
};

export const itemToMember = (item: Item): Member => decodeItem(memberSchema, item);

/** The members among items of a user that are not deleted, oldest first. */
export const membersIn = (items: readonly Item[]): readonly Member[] =>
  storedMembersIn(items).filter((member) => member.deletedAt === null);

/** The same with those that are deleted and not yet purged. */
export const storedMembersIn = (items: readonly Item[]): readonly Member[] =>
  items
    .filter(({ sk }) => sk.startsWith(USER_RANGE.members))
    .map(itemToMember)
    .toSorted((a, b) => a.ordinal - b.ordinal);

/** The item of an ended job. `memberOrdinal` is part of its key and of its guid's hint. */
export const jobToItem = (job: Job, memberOrdinal: number): Item => ({
  ...storedJob(job),
  ...keys.job(job.userGuid, memberOrdinal, job.guid),
});

export const itemToJob = (item: Item): Job => decodeItem(jobSchema, item);
