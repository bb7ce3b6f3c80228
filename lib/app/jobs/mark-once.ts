import type { OnceMark } from '../../domain/upstream/once.ts';
import { onceWrites } from '../../store/jobs/job-writes.ts';
import type { Written } from '../../store/table/written.ts';
import type { JobDeps } from './job-deps.ts';
import { type StepTaken, writeTogether } from './write-step.ts';

/** Writes down that a call is about to be made which must not be made twice. `stale`: the claim of the step is lost. */
export const markOnce = async ({ table }: JobDeps, { job }: StepTaken, mark: OnceMark): Promise<Written> => ({
  kind: (await writeTogether(table, onceWrites(job, mark))).ok ? 'done' : 'stale',
});
