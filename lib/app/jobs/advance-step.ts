import { jobLapsesAtMs } from '../../domain/jobs/liveness.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { JobDeps } from './job-deps.ts';
import { readMember } from './read-member.ts';
import {
  announceStep,
  decideStep,
  isSameVersion,
  type StepExtras,
  type StepOutcome,
  type StepTaken,
  writeStep,
} from './write-step.ts';

/**
 * Writes what happened to the job, and sends the messages that follow. Tries again when another change of the member
 * came first.
 */
export const advanceStep = async (
  deps: JobDeps,
  { member: seen, job }: StepTaken,
  input: StepInput,
  extras: StepExtras = {},
): Promise<StepOutcome> => {
  let member = seen;
  return changeUntilWon({ what: 'member' }, async () => {
    const decided = await decideStep(deps, { member, job }, input);
    const written = await writeStep(deps, decided, forCredentialsOf(member, job, extras));
    if (written.kind === 'written') return announceStep(deps, decided);
    if (written.kind === 'fenced') return written;
    member = written.member;
    return LOST;
  });
};

/**
 * When the user gave other credentials meanwhile, secrets of the earlier ones are not saved: they would undo a new token. The
 * call that brought them stays marked as made.
 */
const forCredentialsOf = (member: Member, job: Job, extras: StepExtras): StepExtras => {
  const { secrets, once: _once, ...rest } = extras;
  return secrets === undefined || member.credentialsRevision === job.credentialsRevision ? extras : rest;
};

export type ResumeOutcome =
  | { readonly kind: 'resumed'; readonly member: Member }
  /** The job is not CHALLENGED, or the time to answer is over, or another answer came first. */
  | { readonly kind: 'notAllowed' };

/** Continues the job that waits for answers. `answers` come from `sealAnswers`. Of several callers one succeeds. */
export const resumeJob = async (deps: JobDeps, seen: Member, answers: Uint8Array): Promise<ResumeOutcome> => {
  const member = await readMember(deps.table, seen);
  const job = member?.job ?? null;
  if (member === null || job?.status !== 'CHALLENGED' || deps.clock() >= jobLapsesAtMs(job))
    return { kind: 'notAllowed' };
  // Another caller may have answered, and the upstream asked another question since. These answers are not for that
  // question.
  if (seen.job === null || !isSameVersion(job, seen.job)) return { kind: 'notAllowed' };
  const outcome = await advanceStep(deps, { member, job }, { kind: 'answered' }, { answers });
  return outcome.kind === 'advanced' ? { kind: 'resumed', member: outcome.member } : { kind: 'notAllowed' };
};
