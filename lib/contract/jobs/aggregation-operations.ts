import * as z from 'zod/mini';
import { optionalSwitch, paged } from '../kernel/query.ts';
import { namedObject } from '../kernel/values.ts';
import { credentialAnswers } from '../members/credential-answers.ts';
import { aggregateOptions } from '../members/member-requests.ts';
import { ok, operation, operationsWith } from '../operation.ts';

/** Both switches may be in the query or in the body of the GET. The query wins; absent switches are true. */
const switches = {
  include_holdings: optionalSwitch('False leaves holdings out of this run.'),
  include_transactions: optionalSwitch('False leaves transactions out of this run.'),
};
const shared = {
  method: 'GET',
  function: 'refresh',
  auth: 'session',
  body: { schema: aggregateOptions, isRequired: false },
  hasRefreshHeaders: true,
} as const;
/** The page is one of the answer: every member is aggregated. */
const ofAllMembers = operationsWith({
  ...shared,
  query: z.object({ ...paged, ...switches }),
  startsMany: true,
  answer: ok('members'),
  errors: ['forbidden'],
});
const ofOneMember = operationsWith({
  ...shared,
  isForWidgets: true,
  query: z.object(switches),
  answer: ok('member'),
  errors: ['forbidden', 'conflict'],
});

export const aggregateAllMembers = ofAllMembers({ path: '/members/aggregate' });
export const refreshAllMembers = ofAllMembers({ path: '/members/refresh' });
export const aggregateMember = ofOneMember({ path: '/members/{member_guid}/aggregate' });
export const refreshMember = ofOneMember({ path: '/members/{member_guid}/refresh', isForPartners: true });

const memberResumeRequest = namedObject('MemberResumeRequestBody', { challenges: credentialAnswers });

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
