import type { Job } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';

/**
 * When the job began, if what it brings is a backfill: the first data of the member, in however many jobs and commits they
 * come, or its extended history. Null for a job that continues from there. `member` is as it was before the commit.
 */
export const backfillBeganAt = (
  { successfullyAggregatedAt }: Pick<Member, 'successfullyAggregatedAt'>,
  { kind, startedAt, createdAt }: Pick<Job, 'kind' | 'startedAt' | 'createdAt'>,
): number | null => (kind === 'HISTORY' || successfullyAggregatedAt === null ? (startedAt ?? createdAt) : null);
