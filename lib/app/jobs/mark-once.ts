import type { OnceMark } from '../../domain/upstream/once.ts';
import { onceUpdate } from '../../store/jobs/job-writes.ts';
import type { Written } from '../../store/table/written.ts';
import type { JobDeps } from './job-deps.ts';
import type { StepTaken } from './write-step.ts';

/** Writes down that a call is about to be made which must not be made twice. `stale`: the claim of the step is lost. */
export const markOnce = async ({ table }: JobDeps, { job }: StepTaken, mark: OnceMark): Promise<Written> => ({
  kind: (await table.write(onceUpdate(job, mark))).ok ? 'done' : 'stale',
});
