import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/jobs/job-operations.ts';
import type { Run } from '../../../lib/contract/run.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentJob } from '../../../lib/present/jobs/job.ts';
import { presentChallengeAsCredential } from '../../../lib/present/members/credential.ts';
import type { JobHistory } from '../../../lib/store/jobs/job-history.ts';

export interface JobDeps {
  readonly clock: Clock;
  readonly history: Pick<JobHistory, 'find'>;
}

export const readJob: Run<typeof entries.readJob, SessionCaller, JobDeps> = async ({ params }, caller, deps) => {
  const found = await deps.history.find(caller.userGuid, params.job_guid);
  return found === null ? NOT_FOUND : { body: { job: presentJob(found.job) } };
};

export const listJobMfaCredentials: Run<typeof entries.listJobMfaCredentials, SessionCaller, JobDeps> = async (
  { params },
  caller,
  deps,
) => {
  const found = await deps.history.find(caller.userGuid, params.job_guid);
  if (found === null) return NOT_FOUND;
  const { job, member } = found;
  const pending = member.job?.guid === job.guid && isBeingAggregated(member, deps.clock()) ? job.challenges : [];
  return {
    body: { credentials: pending.map((challenge, index) => presentChallengeAsCredential(job, challenge, index + 1)) },
  };
};
