import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';
import { optionalUseCase } from './use-cases.ts';

export const listMembers = readOperation({
  path: '/members',
  isForWidgets: true,
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: {
    status: 200,
    body: 'members',
  },
});

export const readMember = readOperation({
  path: '/members/{member_guid}',
  isForWidgets: true,
  answer: { status: 200, body: 'member' },
});

export const listMemberChallenges = readOperation({
  path: '/members/{member_guid}/challenges',
  isForWidgets: true,
  answer: {
    status: 200,
    body: 'challenges',
  },
});

export const listMemberJobs = readOperation({
  path: '/members/{member_guid}/jobs',
  query: z.object(paged),
  answer: {
    status: 200,
    body: 'memberJobs',
  },
});
