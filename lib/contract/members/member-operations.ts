import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { ok, readOperation } from '../operation.ts';
import { optionalUseCase } from './use-cases.ts';

export const listMembers = readOperation({
  path: '/members',
  isForWidgets: true,
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: ok('members'),
});

export const readMember = readOperation({
  path: '/members/{member_guid}',
  isForWidgets: true,
  answer: ok('member'),
});

export const listMemberChallenges = readOperation({
  path: '/members/{member_guid}/challenges',
  isForWidgets: true,
  answer: ok('challenges'),
});

export const listMemberJobs = readOperation({
  path: '/members/{member_guid}/jobs',
  query: z.object(paged),
  answer: ok('memberJobs'),
});
