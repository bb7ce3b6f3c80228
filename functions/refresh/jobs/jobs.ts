import { resumeWith } from '../../../lib/app/members/resume-with.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { checkChallengeAnswers } from '../../../lib/domain/members/credential.ts';
import type { Job } from '../../../lib/domain/members/job-record.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentJob } from '../../../lib/present/jobs/job.ts';
import type { FoundJob } from '../../../lib/store/jobs/job-history.ts';
import type { RefreshDeps, RefreshRun } from '../members/refresh-deps.ts';

interface JobInput {
  readonly params: { readonly job_guid: Guid<'JOB'> };
}

/**
 * Continues a challenged job with the answers that were stored one by one. The contract has no refusal here: a job that
 * does not wait, or whose answers are not complete, is shown as it is.
 */
const resume = async ({ params }: JobInput, caller: SessionCaller, deps: RefreshDeps) => {
  const found = await deps.history.find(caller.userGuid, params.job_guid);
  if (found === null) return NOT_FOUND;
  return { body: { job: presentJob((await resumed(found, caller, deps)) ?? found.job) } };
};

/** Null when the job was not resumed. */
const resumed = async ({ member, job }: FoundJob, caller: SessionCaller, deps: RefreshDeps): Promise<Job | null> => {
  const isWaiting = member.job?.guid === job.guid && job.status === 'CHALLENGED';
  if (!isWaiting || !isBeingAggregated(member, deps.clock())) return null;
  const client = await caller.client();
  const draft = await deps.drafts.read(job, dataKeyOwnerOf(client));
  const checked = checkChallengeAnswers(job.challenges, draft.answers);
  if (checked.kind !== 'complete') return null;
  const outcome = await resumeWith(member, checked.answers, client, deps);
  return outcome.kind === 'resumed' ? outcome.member.job : null;
};

export const resumeJob: RefreshRun<'resumeJob'> = resume;
export const resumeJobPut: RefreshRun<'resumeJobPut'> = resume;
