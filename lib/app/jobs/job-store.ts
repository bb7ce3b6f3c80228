import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { Happening } from '../../domain/jobs/advance.ts';
import type { JobRequest } from '../../domain/jobs/begin.ts';
import type { Member } from '../../domain/members/member.ts';
import { advanceStep, type ResumeOutcome, resumeJob } from './advance-step.ts';
import { type ClaimOutcome, claimStep, releaseStep } from './claim-step.ts';
import type { JobDeps } from './job-deps.ts';
import { type RepairOutcome, repairJob } from './repair-job.ts';
import { type StartOutcome, type StartRequest, startJob } from './start-job.ts';
import {
  type Advanced,
  type Beside,
  type DecidedStep,
  decideStep,
  type StepOutcome,
  type StepTaken,
  type StepWritten,
  tellStep,
  writeStep,
} from './write-step.ts';

/** Everything that may befall a job, each in a file of its own. */
export interface JobStore {
  /**
   * The one start of every job, by one conditional write: two callers at once get one job, and a dead one that still
   * stands there is archived as HALTED by the same write. `member` may be a little old; it is read again when refused.
   */
  readonly startJob: (
    member: Member,
    request: JobRequest,
    settings: { readonly refreshThrottleSeconds: number },
  ) => Promise<StartOutcome>;
  /** The same with a write of the caller's in one transaction with the start; `barred`: that write was refused. */
  readonly startJobWith: (
    beside: NonNullable<StartRequest['beside']>,
    member: Member,
    request: JobRequest,
    settings: { readonly refreshThrottleSeconds: number },
  ) => Promise<StartOutcome | { readonly kind: 'barred' }>;
  /** Continues the job that waits for answers; `answers` from `sealAnswers`. Of several callers one succeeds. */
  readonly resumeJob: (member: Member, answers: Uint8Array) => Promise<ResumeOutcome>;
  readonly claim: (message: PollMessage) => Promise<ClaimOutcome>;
  /** Writes what befell the job, sends what follows from it; conditional on the job being as in `step`. */
  readonly advance: (step: StepTaken, happening: Happening) => Promise<StepOutcome>;
  /** The three parts of `advance`, for a step that is written together with other data. */
  readonly decide: (step: StepTaken, happening: Happening) => Promise<DecidedStep>;
  readonly write: (decided: DecidedStep, beside: Beside) => Promise<StepWritten>;
  readonly tell: (decided: DecidedStep) => Promise<Advanced>;
  /**
   * Gives the claim of a step back that threw: the next worker need not wait for its end, and the sweep comes soon. False
   * when the job is not under this claim any more. Answers to a challenge that the claim was given are not put back.
   */
  readonly release: (step: StepTaken) => Promise<boolean>;
  /** For the sweep: sends the message of a due step again, or ends a job that nothing can save. */
  readonly repair: (member: Member) => Promise<RepairOutcome>;
}

export const createJobStore = (deps: JobDeps): JobStore => ({
  startJob: async (member, request, { refreshThrottleSeconds }) => {
    const outcome = await startJob(deps, member, { request, refreshThrottleSeconds, beside: null });
    if (outcome.kind === 'barred') throw new Error('Only a write beside it can bar the start of a job');
    return outcome;
  },
  startJobWith: (beside, member, request, { refreshThrottleSeconds }) =>
    startJob(deps, member, { request, refreshThrottleSeconds, beside }),
  resumeJob: (member, answers) => resumeJob(deps, member, answers),
  claim: (message) => claimStep(deps, message),
  advance: (step, happening) => advanceStep(deps, step, happening),
  decide: (step, happening) => decideStep(deps, step, happening),
  write: (decided, beside) => writeStep(deps, decided, beside),
  tell: (decided) => tellStep(deps, decided),
  release: (step) => releaseStep(deps, step),
  repair: (member) => repairJob(deps, member),
});
