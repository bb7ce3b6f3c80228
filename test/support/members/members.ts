import { beginJob, FULL_OPTIONS, type JobRequest } from '../../../lib/domain/jobs/begin.ts';
import type { Job } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { NO_USER_FIELDS, type User } from '../../../lib/domain/users/user.ts';

export const TEST_NOW = Date.parse('2026-11-21T08:00:00.000Z');

export const testUser = (fields: Partial<User> = {}): User => ({
  ...NO_USER_FIELDS,
  guid: 'USR-00000000-0000-7000-a000-000000000001',
  clientGuid: 'CLT-00000000-0000-7000-a000-000000000001',
  externalGuid: 'partner-user-1',
  epoch: 1,
  memberOrdinalNext: 1,
  loggedInAt: null,
  revision: 1,
  createdAt: TEST_NOW,
  updatedAt: TEST_NOW,
  deletedAt: null,
  ...fields,
});

/** A member just created, of `testUser`. */
export const testMember = (fields: Partial<Member> = {}): Member => ({
  guid: 'MBR-00000000-0000-7000-a000-000000000001',
  userGuid: 'USR-00000000-0000-7000-a000-000000000001',
  clientGuid: 'CLT-00000000-0000-7000-a000-000000000001',
  ordinal: 0,
  institutionGuid: 'INS-00000000-0000-7000-a000-000000000001',
  institutionCode: 'sandbox',
  name: 'Sandbox Bank',
  externalGuid: null,
  metadata: null,
  useCases: null,
  connectionStatus: 'CREATED',
  connectionStatusMessage: null,
  isOauth: false,
  isManual: false,
  isUserCreated: true,
  isManagedByUser: true,
  backgroundAggregationIsDisabled: false,
  needsUpdatedCredentials: false,
  credentialsRevision: 1,
  acceptedCredentialsRevision: null,
  aggregatedAt: null,
  successfullyAggregatedAt: null,
  lastAggregationAt: null,
  lastAggregationOrigin: null,
  askedTurnAt: null,
  mostRecentJobGuid: null,
  refusedLoginCount: 0,
  failureCount: 0,
  lastFailedAt: null,
  upstreamFailures: null,
  upstreamBusyUntil: null,
  postponedOrigin: null,
  ownPauseUntil: null,
  budgetFullAt: null,
  leaving: null,
  triedMove: null,
  joined: [],
  joinedInto: null,
  job: null,
  loginHash: null,
  revision: 1,
  createdAt: TEST_NOW,
  updatedAt: TEST_NOW,
  deletedAt: null,
  ...fields,
});

const JOB_UUID = '00000000-0000-7000-a000-0000000000a1';

/** A member whose job began at `TEST_NOW`, with changes to the job. */
export const runningMember = (
  job: Partial<Job> = {},
  fields: Partial<Member> = {},
  request: JobRequest = { origin: 'REFRESH', options: FULL_OPTIONS },
): Member & { readonly job: Job } => {
  const begun = beginJob(testMember(fields), request, TEST_NOW, JOB_UUID);
  return { ...begun, job: { ...begun.job, ...job } };
};
