import * as z from 'zod/mini';
import { memberPath } from '../kernel/paths.ts';
import { optionalSwitch } from '../kernel/query.ts';
import { credentialAnswers } from '../members/credential-answers.ts';
import { aggregateOptions } from '../members/member-requests.ts';
import { operation } from '../operation.ts';

const shared = { function: 'refresh', auth: 'session', tag: 'members' } as const;

const oneMember = {
  status: 200,
  description: 'The member, in its state right after the request.',
  body: 'member',
} as const;

const membersBeingAggregated = {
  status: 200,
  description: 'Every member of the user, in its state right after the request.',
  body: 'everyMember',
} as const;

/** Both switches may be in the query or in the body of the GET. The query wins; absent switches are true. */
const aggregateQuery = z.object({
  include_holdings: optionalSwitch('False leaves holdings out of this run.'),
  include_transactions: optionalSwitch('False leaves transactions out of this run.'),
});
const aggregateBody = { schema: aggregateOptions, isRequired: false } as const;

const REFRESH_DESCRIPTION =
  'This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, ' +
  'within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the ' +
  'header Tributary-Refresh says what happened.';

const ONE_DESCRIPTION =
  `${REFRESH_DESCRIPTION} For a member without PFM the answer is 403, once the client uses use cases; a session of a ` +
  'widget may try such a member again as long as it is not CONNECTED.';

export const aggregateAllMembers = operation({
  ...shared,
  method: 'GET',
  path: '/members/aggregate',
  summary: 'Start an aggregation for every member of the user',
  description: REFRESH_DESCRIPTION,
  source: ['nexus/reference/aggregate-all-members'],
  query: aggregateQuery,
  body: aggregateBody,
  tellsRefresh: true,
  startsMany: true,
  answer: membersBeingAggregated,
  errors: ['forbidden'],
});

export const refreshAllMembers = operation({
  ...shared,
  method: 'GET',
  path: '/members/refresh',
  summary: 'Alias of aggregate all members',
  description: REFRESH_DESCRIPTION,
  source: ['nexus/reference/refresh-all-members'],
  query: aggregateQuery,
  body: aggregateBody,
  tellsRefresh: true,
  startsMany: true,
  answer: membersBeingAggregated,
  errors: ['forbidden'],
});

export const aggregateMember = operation({
  ...shared,
  method: 'GET',
  path: '/members/{member_guid}/aggregate',
  isForWidgets: true,
  summary: 'Start an aggregation for one member',
  description: ONE_DESCRIPTION,
  source: ['nexus/reference/aggregate-member', 'platform-api/overview/background-foreground'],
  params: memberPath,
  query: aggregateQuery,
  body: aggregateBody,
  tellsRefresh: true,
  answer: oneMember,
  errors: ['forbidden', 'conflict'],
});

export const refreshMember = operation({
  ...shared,
  method: 'GET',
  path: '/members/{member_guid}/refresh',
  isForWidgets: true,
  summary: 'Alias of aggregate member',
  description: ONE_DESCRIPTION,
  source: ['nexus/reference/refresh-member'],
  params: memberPath,
  query: aggregateQuery,
  body: aggregateBody,
  tellsRefresh: true,
  answer: oneMember,
  errors: ['forbidden', 'conflict'],
});

const memberResumeRequest = z.object({ challenges: credentialAnswers });
memberResumeRequest.register(z.globalRegistry, { id: 'MemberResumeRequestBody' });

export const resumeAggregation = operation({
  ...shared,
  method: 'PUT',
  path: '/members/{member_guid}/resume',
  isForWidgets: true,
  summary: 'Answer the pending MFA challenges',
  description: 'Allowed while the member is CHALLENGED; otherwise the answer is 405.',
  source: ['nexus/reference/resume-aggregation'],
  params: memberPath,
  body: { schema: memberResumeRequest, isRequired: true },
  answer: oneMember,
  errors: ['notAllowed'],
});
