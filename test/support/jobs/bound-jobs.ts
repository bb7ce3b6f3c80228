import { advanceStep, resumeJob } from '../../../lib/app/jobs/advance-step.ts';
import { type ClaimAsked, claimStep, releaseStep } from '../../../lib/app/jobs/claim-step.ts';
import type { JobDeps } from '../../../lib/app/jobs/job-deps.ts';
import { repairJob } from '../../../lib/app/jobs/repair-job.ts';
import { type StartSettings, startJob } from '../../../lib/app/jobs/start-job.ts';
import type { StepExtras, StepTaken } from '../../../lib/app/jobs/write-step.ts';
import type { PollMessage } from '../../../lib/contract/jobs/messages.ts';
import type { JobRequest } from '../../../lib/domain/jobs/begin.ts';
import type { StepInput } from '../../../lib/domain/jobs/step-input.ts';
import type { Member } from '../../../lib/domain/members/member.ts';

export type BoundJobs = ReturnType<typeof boundJobs>;

/** The use cases of jobs over one set of adapters, which stand beside them. */
export const boundJobs = (deps: JobDeps) => ({
  ...deps,
  startJob: (member: Member, request: JobRequest, settings: StartSettings) => startJob(deps, member, request, settings),
  resumeJob: (member: Member, answers: Uint8Array) => resumeJob(deps, member, answers),
  claim: (message: PollMessage, asked?: ClaimAsked) => claimStep(deps, message, asked),
  advance: (step: StepTaken, input: StepInput, extras?: StepExtras) => advanceStep(deps, step, input, extras),
  release: (step: StepTaken) => releaseStep(deps, step),
  repair: (member: Member) => repairJob(deps, member),
});
