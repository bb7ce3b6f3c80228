import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { presentJob } from '../../../lib/present/jobs/job.ts';
import { presentChallengeAsCredential } from '../../../lib/present/members/credential.ts';
import type { ReadRun } from '../deps.ts';

export const readJob: ReadRun<'readJob'> = async ({ params }, caller, deps) => {
  const found = await deps.history.find(caller.userGuid, params.job_guid);
  return found === null ? NOT_FOUND : { body: { job: presentJob(found.job) } };
};

export const listJobMfaCredentials: ReadRun<'listJobMfaCredentials'> = async ({ params }, caller, deps) => {
  const found = await deps.history.find(caller.userGuid, params.job_guid);
  if (found === null) return NOT_FOUND;
  const { job, member } = found;
  const pending = member.job?.guid === job.guid && isBeingAggregated(member, deps.clock()) ? job.challenges : [];
  return {
    body: { credentials: pending.map((challenge, index) => presentChallengeAsCredential(job, challenge, index + 1)) },
  };
};
