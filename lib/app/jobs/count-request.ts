import type { Job } from '../../domain/members/job-record.ts';
import { requestWrites } from '../../store/jobs/job-writes.ts';
import type { Written } from '../../store/table/written.ts';
import type { JobDeps } from './job-deps.ts';
import { writeTogether } from './write-step.ts';

/** Writes down that one more request is about to be made. `stale`: the claim of the step is lost. */
export const countRequest = async ({ table }: JobDeps, job: Job, budgetFullAt: number): Promise<Written> => ({
  kind: (await writeTogether(table, requestWrites(job, budgetFullAt))).ok ? 'done' : 'stale',
});
