import * as z from 'zod/mini';
import { optionalSwitch, paged } from '../kernel/query.ts';
import { credentialAnswers } from '../members/credential-answers.ts';
import { aggregateOptions } from '../members/member-requests.ts';
import { ok, operation, operationsWith } from '../operation.ts';

const refreshOperation = operationsWith({ function: 'refresh', auth: 'session', tellsRefresh: true });

/** The page is one of the answer: every member is aggregated. */
const membersBeingAggregated = ok('members');

/** Both switches may be in the query or in the body of the GET. The query wins; absent switches are true. */
const switches = {
  include_holdings: optionalSwitch('False leaves holdings out of this run.'),
  include_transactions: optionalSwitch('False leaves transactions out of this run.'),
};
const aggregateQuery = z.object(switches);
const aggregateAllQuery = z.object({ ...paged, ...switches });
const aggregateBody = { schema: aggregateOptions, isRequired: false } as const;

export const aggregateAllMembers = refreshOperation({
  method: 'GET',
  path: '/members/aggregate',
  query: aggregateAllQuery,
  body: aggregateBody,
  startsMany: true,
  answer: membersBeingAggregated,
  errors: ['forbidden'],
});

export const refreshAllMembers = refreshOperation({
  method: 'GET',
  path: '/members/refresh',
  query: aggregateAllQuery,
  body: aggregateBody,
  startsMany: true,
  answer: membersBeingAggregated,
  errors: ['forbidden'],
});

export const aggregateMember = refreshOperation({
  method: 'GET',
  path: '/members/{member_guid}/aggregate',
  isForWidgets: true,
  query: aggregateQuery,
  body: aggregateBody,
  answer: ok('member'),
  errors: ['forbidden', 'conflict'],
});

export const refreshMember = refreshOperation({
  method: 'GET',
  path: '/members/{member_guid}/refresh',
  isForWidgets: true,
  query: aggregateQuery,
  body: aggregateBody,
  answer: ok('member'),
  errors: ['forbidden', 'conflict'],
});

const memberResumeRequest = z.object({ challenges: credentialAnswers });
memberResumeRequest.register(z.globalRegistry, { id: 'MemberResumeRequestBody' });

export const resumeAggregation = operation({
  method: 'PUT',
  function: 'refresh',
  auth: 'session',
  path: '/members/{member_guid}/resume',
  isForWidgets: true,
  body: { schema: memberResumeRequest, isRequired: true },
  answer: ok('member'),
  errors: ['notAllowed'],
});
