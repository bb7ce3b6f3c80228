import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';
import { optionalUseCase } from './use-cases.ts';

export const listMembers = readOperation('/members', 'members', {
  isForWidgets: true,
  query: z.object({ ...paged, use_case: optionalUseCase }),
});

export const readMember = readOperation('/members/{member_guid}', 'member', { isForWidgets: true });

export const listMemberChallenges = readOperation('/members/{member_guid}/challenges', 'challenges', {
  isForWidgets: true,
});

export const listMemberJobs = readOperation('/members/{member_guid}/jobs', 'memberJobs', { query: z.object(paged) });
