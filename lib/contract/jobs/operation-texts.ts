import { tagged } from '../operation-text.ts';

const MEMBERS_AS_THEY_ARE =
  'A page of the members of the user, each in its state right after the request. Jobs start for all of them.';

const MEMBER_AS_IT_IS = 'The member, in its state right after the request.';

const USES_STORED_ANSWERS = 'Uses the answers stored by POST /members/{member_guid}/credentials.';

const SAME_KIND_RUNS = 'A job of the same kind is running for the member already; nothing new was started.';

const STARTS_A_JOB =
  'This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, ' +
  'within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; ' +
  'the header Tributary-Refresh says what happened.';

const STARTS_ONE_JOB =
  `${STARTS_A_JOB} ` +
  'For a member whose `use_cases` are set without PFM the answer is 403; a session of a widget may try such a member ' +
  'again as long as it is not CONNECTED.';

const STARTS_ALL_JOBS = `${STARTS_A_JOB} If any member has \`use_cases\` without PFM, the answer is 403 and no job is started.`;

/** What readers are told of the operations of this room. Functions never load it. */

const members = tagged('members');
const jobs = tagged('jobs');
const identity = tagged('identity');
const verification = tagged('verification');
const extendedTransactionHistory = tagged('extended transaction history');

export const texts = {
  aggregateAllMembers: members({
    summary: 'Start an aggregation for every member of the user',
    description: STARTS_ALL_JOBS,
    answer: MEMBERS_AS_THEY_ARE,
    source: ['nexus/reference/aggregate-all-members'],
  }),
  refreshAllMembers: members({
    summary: 'Alias of aggregate all members',
    description: STARTS_ALL_JOBS,
    answer: MEMBERS_AS_THEY_ARE,
    source: ['nexus/reference/refresh-all-members'],
  }),
  aggregateMember: members({
    summary: 'Start an aggregation for one member',
    description: STARTS_ONE_JOB,
    answer: MEMBER_AS_IT_IS,
    source: ['nexus/reference/aggregate-member', 'platform-api/overview/background-foreground'],
  }),
  refreshMember: members({
    summary: 'Alias of aggregate member',
    description: STARTS_ONE_JOB,
    answer: MEMBER_AS_IT_IS,
    source: ['nexus/reference/refresh-member'],
  }),
  resumeAggregation: members({
    summary: 'Answer the pending MFA challenges',
    description: 'Allowed while the member is CHALLENGED; otherwise the answer is 405.',
    answer: MEMBER_AS_IT_IS,
    source: ['nexus/reference/resume-aggregation'],
  }),
  readJob: jobs({
    summary: 'Read one job',
    description: 'A job ends with status COMPLETED or a state that says why it did not; `finished_at` is set then.',
    answer: 'The job.',
    source: ['nexus/reference/read-job', 'nexus/reference/jobs-overview'],
  }),
  resumeJob: jobs({
    summary: 'Resume a challenged job',
    description: USES_STORED_ANSWERS,
    answer: 'The job.',
    source: ['nexus/reference/resume-job'],
  }),
  resumeJobPut: jobs({
    summary: 'Resume a challenged job (PUT, for old clients)',
    description: USES_STORED_ANSWERS,
    answer: 'The job.',
    source: ['inferred from an old public client'],
  }),
  listJobMfaCredentials: jobs({
    summary: 'List the challenges of a job (older form of list member challenges)',
    description: 'New apps use the list of challenges of the member in place of this one.',
    answer: 'The challenges in the form of credentials.',
    source: ['nexus/reference/list-job-mfa-credentials'],
  }),
  checkMemberBalance: members({
    summary: 'Start a job that fetches balances only',
    description: 'Poll the member, then read its accounts.',
    answer: MEMBER_AS_IT_IS,
    running: SAME_KIND_RUNS,
    source: ['nexus/reference/check-member-balance'],
  }),
  identifyMember: identity({
    summary: 'Start a job that fetches account owners',
    description:
      'If the institution does not support it, the answer is 400. Poll the member, then list its account owners.',
    answer: MEMBER_AS_IT_IS,
    running: SAME_KIND_RUNS,
    source: ['nexus/reference/identify-member'],
  }),
  verifyMember: verification({
    summary: 'Start a job that fetches account numbers',
    description:
      'If the institution does not support it, the answer is 400. Poll the member, then list its account numbers.',
    answer: MEMBER_AS_IT_IS,
    running: SAME_KIND_RUNS,
    source: ['nexus/reference/verify-member'],
  }),
  extendTransactionHistory: extendedTransactionHistory({
    summary: 'Start a job that fetches up to 24 months of transactions',
    description:
      'If the institution does not support it, the answer is 400. The data appear in the lists of transactions.',
    answer: MEMBER_AS_IT_IS,
    running: SAME_KIND_RUNS,
    source: ['nexus/reference/extend-transaction-history'],
  }),
};
