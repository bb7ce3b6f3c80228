import * as z from 'zod/mini';
import { memberPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';
import { optionalUseCase } from './use-cases.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'members' } as const;

export const listMembers = operation({
  ...shared,
  path: '/members',
  isForWidgets: true,
  summary: 'List the members of the user',
  source: ['nexus/reference/list-members', 'nexus/member-use-cases'],
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: {
    status: 200,
    description: 'Members.',
    body: 'members',
  },
});

export const readMember = operation({
  ...shared,
  path: '/members/{member_guid}',
  isForWidgets: true,
  summary: 'Read one member',
  description: 'Poll this while a job runs. Wait at least 3 seconds between calls.',
  source: ['nexus/reference/read-member', 'atrium/reference/members/read-member-connection-status'],
  params: memberPath,
  answer: { status: 200, description: 'The member, in its state right after the request.', body: 'member' },
});

export const listMemberChallenges = operation({
  ...shared,
  path: '/members/{member_guid}/challenges',
  isForWidgets: true,
  summary: 'List the MFA challenges that await an answer',
  description: 'Empty while the member is not CHALLENGED.',
  source: ['nexus/reference/list-member-challenges'],
  params: memberPath,
  answer: {
    status: 200,
    description: 'Challenges.',
    body: 'challenges',
  },
});

export const listMemberJobs = operation({
  ...shared,
  path: '/members/{member_guid}/jobs',
  summary: 'List the jobs of a member with their steps and the outcome of each account',
  source: ['own'],
  params: memberPath,
  query: z.object(paged),
  answer: {
    status: 200,
    description: 'Jobs, newest first.',
    body: 'memberJobs',
  },
});
