import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { JobRequest } from '../../domain/jobs/begin.ts';
import type { Happening } from '../../domain/jobs/happening.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { advanceStep, type ResumeOutcome, resumeJob } from './advance-step.ts';
import { type ClaimOutcome, claimStep, type Prepare, releaseStep } from './claim-step.ts';
import { countRequest } from './count-request.ts';
import type { JobDeps } from './job-deps.ts';
import { type CallOnce, markOnce } from './mark-once.ts';
import { type RepairOutcome, repairJob } from './repair-job.ts';
import { type StartOutcome, type StartRequest, type StartSettings, startJob, startJobAsSeen } from './start-job.ts';
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

/** Everything that may happen to a job. Each function has a file of its own. */
export interface JobStore {
  /**
   * Starts a job by one conditional write. Of two callers at once, one starts it and the other joins. A dead job that
   * still stands in the member is archived as HALTED by the same write. `member` may be a little old; it is read again
   * when the write is refused.
   */
  readonly startJob: (member: Member, request: JobRequest, settings: StartSettings) => Promise<StartOutcome>;
  /** As `startJob`, with a write of the caller in the same transaction. `barred`: the caller's write was refused. */
  readonly startJobWith: (
    beside: NonNullable<StartRequest['beside']>,
    member: Member,
    request: JobRequest,
    settings: StartSettings,
  ) => Promise<StartOutcome | { readonly kind: 'barred' }>;
  /**
   * Starts a job with a write of the caller, if the member is still as it was read; nothing is written where it is `stale`.
   * The caller has made sure that no job of the member lives.
   */
  readonly startJobAsSeen: (
    member: Member,
    request: JobRequest,
    beside: NonNullable<StartRequest['beside']>,
  ) => ReturnType<typeof startJobAsSeen>;
  /** Continues the job that waits for answers. `answers` come from `sealAnswers`. Of several callers one succeeds. */
  readonly resumeJob: (member: Member, answers: Uint8Array) => Promise<ResumeOutcome>;
  /** `prepare` runs before anything is written: a claim counts an attempt and a request, and takes the user's answers. */
  readonly claim: (message: PollMessage, prepare?: Prepare) => Promise<ClaimOutcome>;
  /**
   * Writes what happened to the job and sends the messages that follow, on the condition that the job is still as in
   * `step`.
   */
  readonly advance: (step: StepTaken, happening: Happening, beside?: Beside) => Promise<StepOutcome>;
  /** Before a call that must not be made twice. */
  readonly markOnce: (step: StepTaken, call: CallOnce) => ReturnType<typeof markOnce>;
  /**
   * Before a further request of a step to an upstream that counts them. `job` as it was last written; `stale`: it is no
   * longer under this claim.
   */
  readonly countRequest: (job: Job, budgetFullAt: number) => ReturnType<typeof countRequest>;
  /** The three parts of `advance`, for a step that is written together with other data. */
  readonly decide: (step: StepTaken, happening: Happening) => Promise<DecidedStep>;
  readonly write: (decided: DecidedStep, beside: Beside) => Promise<StepWritten>;
  readonly tell: (decided: DecidedStep) => Promise<Advanced>;
  /**
   * Gives back the claim of a step that threw: the next worker need not wait until the claim ends, and the sweep comes
   * soon. `stale`: the job is no longer under this claim. Answers to a challenge that came with the claim are not put
   * back.
   */
  readonly release: (step: StepTaken) => ReturnType<typeof releaseStep>;
  /** For the sweep: sends the message of a due step again, or ends a job that nothing can save. */
  readonly repair: (member: Member) => Promise<RepairOutcome>;
}

export const createJobStore = (deps: JobDeps): JobStore => ({
  startJob: async (member, request, settings) => {
    const outcome = await startJob(deps, member, { request, settings, beside: null });
    if (outcome.kind === 'barred') throw new Error('Only a write beside it can bar the start of a job');
    return outcome;
  },
  startJobWith: (beside, member, request, settings) => startJob(deps, member, { request, settings, beside }),
  startJobAsSeen: (member, request, beside) => startJobAsSeen(deps, member, request, beside),
  resumeJob: (member, answers) => resumeJob(deps, member, answers),
  claim: (message, prepare) => claimStep(deps, message, prepare),
  advance: (step, happening, beside) => advanceStep(deps, step, happening, beside),
  markOnce: (step, call) => markOnce(deps, step, call),
  countRequest: (job, budgetFullAt) => countRequest(deps, job, budgetFullAt),
  decide: (step, happening) => decideStep(deps, step, happening),
  write: (decided, beside) => writeStep(deps, decided, beside),
  tell: (decided) => tellStep(deps, decided),
  release: (step) => releaseStep(deps, step),
  repair: (member) => repairJob(deps, member),
});
