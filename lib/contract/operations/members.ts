import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { credentialAnswers } from '../schemas/credential.ts';
import { aggregateOptions, member, memberCreateRequest, memberUpdateRequest } from '../schemas/member.ts';
import { aggregateSwitches, optionalUseCase, paged } from '../schemas/query.ts';
import { rootedOrNot } from '../schemas/rooted.ts';
import { memberPath } from './paths.ts';

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

/** Both switches come by the query or the body of a GET; the query wins, and both are true when absent. */
const aggregateQuery = z.object(aggregateSwitches);
const aggregateBody = { schema: aggregateOptions, isRequired: false } as const;

const REFRESH_DESCRIPTION =
  'A GET with side effects; it answers at once and never waits for the institution. A running job is joined, and ' +
  'within the throttle window nothing is started; the header Tributary-Refresh says which.';

export const listMembers = operation({
  id: 'listMembers',
  method: 'GET',
  path: '/members',
  function: 'read',
  auth: 'session',
  tag: 'members',
  summary: 'List the members of the user',
  source: ['nexus/reference/list-members', 'nexus/member-use-cases'],
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: {
    status: 200,
    description: 'Members.',
    body: 'members',
  },
  errors: [],
});

export const createMember = operation({
  id: 'createMember',
  method: 'POST',
  path: '/members',
  function: 'refresh',
  auth: 'session',
  tag: 'members',
  summary: 'Create a member',
  description: 'Starts an aggregation unless skip_aggregation is true.',
  source: [
    'nexus/reference/create-member',
    'nexus/create-new-member',
    'nexus/overview/errors',
    'nexus/member-use-cases',
  ],
  body: { schema: rootedOrNot('member', z.object({ member: memberCreateRequest })), isRequired: true },
  skipsWebhook: true,
  answer: { ...oneMember, description: 'Member created.' },
  errors: ['duplicate'],
});

export const aggregateAllMembers = operation({
  id: 'aggregateAllMembers',
  method: 'GET',
  path: '/members/aggregate',
  function: 'refresh',
  auth: 'session',
  tag: 'members',
  summary: 'Start an aggregation for every member of the user',
  description: REFRESH_DESCRIPTION,
  source: ['nexus/reference/aggregate-all-members'],
  query: aggregateQuery,
  body: aggregateBody,
  tellsRefresh: true,
  answer: membersBeingAggregated,
  errors: ['forbidden'],
});

export const refreshAllMembers = operation({
  id: 'refreshAllMembers',
  method: 'GET',
  path: '/members/refresh',
  function: 'refresh',
  auth: 'session',
  tag: 'members',
  summary: 'Alias of aggregate all members',
  description: REFRESH_DESCRIPTION,
  source: ['nexus/reference/refresh-all-members'],
  query: aggregateQuery,
  body: aggregateBody,
  tellsRefresh: true,
  answer: membersBeingAggregated,
  errors: ['forbidden'],
});

export const readMember = operation({
  id: 'readMember',
  method: 'GET',
  path: '/members/{member_guid}',
  function: 'read',
  auth: 'session',
  tag: 'members',
  summary: 'Read one member',
  description: 'The call to poll while a job runs; wait at least 3 seconds between calls.',
  source: ['nexus/reference/read-member', 'atrium/reference/members/read-member-connection-status'],
  params: memberPath,
  answer: oneMember,
  errors: [],
});

export const updateMember = operation({
  id: 'updateMember',
  method: 'PUT',
  path: '/members/{member_guid}',
  function: 'refresh',
  auth: 'session',
  tag: 'members',
  summary: 'Update credentials or attributes of a member',
  description:
    'New credentials start an aggregation unless skip_aggregation is true or a job is already running. Answering a ' +
    'challenge by this call is old and still works.',
  source: ['nexus/reference/update-member', 'nexus/member-use-cases'],
  params: memberPath,
  body: { schema: rootedOrNot('member', z.object({ member: memberUpdateRequest })), isRequired: true },
  skipsWebhook: true,
  answer: oneMember,
  errors: ['duplicate'],
});

export const deleteMember = operation({
  id: 'deleteMember',
  method: 'DELETE',
  path: '/members/{member_guid}',
  function: 'write',
  auth: 'session',
  tag: 'members',
  summary: 'Delete a member and everything under it',
  description: 'Credentials are destroyed at once; the data cannot be read from now on and are purged after 14 days.',
  source: ['nexus/reference/delete-member', 'nexus/overview/deleting-objects', 'nexus/overview/errors'],
  params: memberPath,
  skipsWebhook: true,
  answer: { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' },
  errors: [],
});

export const aggregateMember = operation({
  id: 'aggregateMember',
  method: 'GET',
  path: '/members/{member_guid}/aggregate',
  function: 'refresh',
  auth: 'session',
  tag: 'members',
  summary: 'Start an aggregation for one member',
  description: REFRESH_DESCRIPTION,
  source: ['nexus/reference/aggregate-member', 'platform-api/overview/background-foreground'],
  params: memberPath,
  query: aggregateQuery,
  body: aggregateBody,
  tellsRefresh: true,
  answer: oneMember,
  errors: ['forbidden', 'conflict'],
});

export const refreshMember = operation({
  id: 'refreshMember',
  method: 'GET',
  path: '/members/{member_guid}/refresh',
  function: 'refresh',
  auth: 'session',
  tag: 'members',
  summary: 'Alias of aggregate member',
  description: REFRESH_DESCRIPTION,
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
  id: 'resumeAggregation',
  method: 'PUT',
  path: '/members/{member_guid}/resume',
  function: 'refresh',
  auth: 'session',
  tag: 'members',
  summary: 'Answer the pending MFA challenges',
  description: 'Only while the member is CHALLENGED, otherwise 405.',
  source: ['nexus/reference/resume-aggregation'],
  params: memberPath,
  body: { schema: memberResumeRequest, isRequired: true },
  answer: oneMember,
  errors: ['notAllowed'],
});

export const listMemberChallenges = operation({
  id: 'listMemberChallenges',
  method: 'GET',
  path: '/members/{member_guid}/challenges',
  function: 'read',
  auth: 'session',
  tag: 'members',
  summary: 'List the MFA challenges that await an answer',
  description: 'Empty while the member is not CHALLENGED.',
  source: ['nexus/reference/list-member-challenges'],
  params: memberPath,
  answer: {
    status: 200,
    description: 'Challenges.',
    body: 'challenges',
  },
  errors: [],
});

export const listMemberJobs = operation({
  id: 'listMemberJobs',
  method: 'GET',
  path: '/members/{member_guid}/jobs',
  function: 'read',
  auth: 'session',
  tag: 'members',
  summary: 'List the jobs of a member with their steps and what each account gave',
  source: ['own'],
  params: memberPath,
  query: z.object(paged),
  answer: {
    status: 200,
    description: 'Jobs, newest first.',
    body: 'memberJobs',
  },
  errors: [],
});
