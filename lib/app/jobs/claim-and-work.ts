import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { Log } from '../../domain/kernel/log.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Services } from '../adapters.ts';
import { advanceStep } from './advance-step.ts';
import { type ClaimedStep, claimStep, releaseStep } from './claim-step.ts';
import { type ClientReader, dataKeyOf } from './data-key.ts';
import type { JobDeps } from './job-deps.ts';
import type { StepOutcome } from './write-step.ts';

export interface ClaimDeps extends ClientReader, Pick<Services, 'cipher'> {
  readonly jobs: JobDeps;
}

/** What a function does with the steps of jobs. */
export interface StepWorker {
  /** Whether the function takes steps of the job. */
  readonly takes: (job: Job) => boolean;
  readonly work: (step: ClaimedStep, log: Log) => Promise<StepOutcome>;
}

/** `notTaken`: the step is one of another function, and nobody has taken it yet. */
export interface StepHandled {
  readonly kind: 'handled' | 'notTaken';
}

/**
 * Takes one step of a job, unless it was taken before: claims it, works on it, and gives the claim back where the work
 * throws. A job that must end is ended by whichever function hears of it.
 */
export const claimAndWork = async (
  message: PollMessage,
  { takes, work }: StepWorker,
  deps: ClaimDeps,
  log: Log,
): Promise<StepHandled> => {
  const fields = { member_guid: message.member_guid, job_guid: message.job_guid, step: message.step };
  const prepare = async ({ clientGuid }: { readonly clientGuid: ClaimedStep['member']['clientGuid'] }): Promise<void> =>
    deps.cipher.ready(await dataKeyOf(clientGuid, deps));
  const claim = await claimStep(deps.jobs, message, { takes, prepare });
  switch (claim.kind) {
    case 'notTaken':
      return claim;
    case 'stale':
      log.info('STEP_STALE', fields);
      break;
    case 'over':
      logOutcome(await advanceStep(deps.jobs, claim, claim.input), log, fields);
      break;
    case 'claimed': {
      const stepLog = log.child({ ...fields, client_guid: claim.member.clientGuid });
      logOutcome(await workOrRelease(claim, work, deps, stepLog), log, fields);
    }
  }
  return HANDLED;
};

const HANDLED: StepHandled = { kind: 'handled' };

const workOrRelease = async (
  step: ClaimedStep,
  work: StepWorker['work'],
  deps: ClaimDeps,
  log: Log,
): Promise<StepOutcome> => {
  try {
    return await work(step, log);
  } catch (error) {
    // When this fails too, the claim ends by itself.
    await releaseStep(deps.jobs, step).catch((failure: unknown) => log.error('RELEASE_FAILED', failure));
    throw error;
  }
};

const logOutcome = (outcome: StepOutcome, log: Log, fields: Readonly<Record<string, string | number>>): void => {
  if (outcome.kind === 'fenced') {
    log.info('STEP_STALE', fields);
    return;
  }
  const { job, member } = outcome;
  log.info('STEP_TAKEN', {
    ...fields,
    client_guid: member.clientGuid,
    user_guid: member.userGuid,
    status: job.status,
    polls: job.polls,
    connection_status: member.connectionStatus,
  });
};
