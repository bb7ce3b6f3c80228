import { type Advance, advanceJob } from '../../domain/jobs/advance.ts';
import type { JobEffect } from '../../domain/jobs/job-state.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { endedJobPut, jobWrites, type MemberChange } from '../../store/jobs/job-writes.ts';
import { credentialsUpdate, type SealedCredentials } from '../../store/members/credential-writes.ts';
import { loginTryWrites } from '../../store/members/login-try-store.ts';
import type { Table, TransactResult, Write } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';
import { movedCredentialsWrites } from './end-move.ts';
import type { JobDeps } from './job-deps.ts';
import { eventsOf, sendStep } from './job-messages.ts';
import { logJobEnd } from './log-job-end.ts';
import { readMember } from './read-member.ts';

/** A job as it was read or last written, with its member. A write is conditional on this version. */
export interface StepTaken {
  readonly member: Member;
  readonly job: Job;
}

/** What a step makes of a job and its member, with the events. Nothing is written yet. */
export interface DecidedStep extends Advance {
  readonly before: StepTaken;
  readonly input: StepInput;
  readonly events: readonly DomainEvent[];
  readonly nowMs: number;
}

/** What is to be written together with a step. */
export interface StepExtras {
  readonly writes?: readonly Write[];
  /** Encrypted answers to the job's challenges. Without them the stored answers are dropped. */
  readonly answers?: Uint8Array;
  readonly served?: NonNullable<MemberChange['served']>;
  readonly connectorState?: NonNullable<MemberChange['connectorState']>;
  readonly once?: NonNullable<MemberChange['once']>;
  readonly budgetFullAt?: NonNullable<MemberChange['budgetFullAt']>;
  /** Secrets that the connector made of the credentials that the job logged in with. */
  readonly secrets?: SealedCredentials;
}

/** Another worker moved the job, or the member was deleted: what this worker found no longer counts. */
export interface Fenced {
  readonly kind: 'fenced';
}

export interface Advanced extends StepTaken {
  readonly kind: 'advanced';
  readonly effects: readonly JobEffect[];
}

export type StepOutcome = Advanced | Fenced;

export type StepWritten =
  | { readonly kind: 'written' }
  /**
   * Another change came first, but the job is still at this step. `member` is as it is now; `refused` are the writes
   * that were refused.
   */
  | { readonly kind: 'refused'; readonly member: Member; readonly refused: readonly Write[] }
  | Fenced;

export const decideStep = async (deps: JobDeps, before: StepTaken, input: StepInput): Promise<DecidedStep> => {
  const nowMs = deps.clock();
  const advanced = advanceJob(before.member, before.job, input, { nowMs, fraction: deps.ids.fraction() });
  return { ...advanced, before, input, events: await eventsOf(deps, advanced, nowMs), nowMs };
};

/**
 * Writes the member, the ended job, the events and the writes beside them at once, on the condition that the job is as
 * it was before.
 */
export const writeStep = async (
  { table, backgroundIntervalHours }: JobDeps,
  { before, member, job, events, nowMs }: DecidedStep,
  { writes: others = [], secrets, ...extras }: StepExtras = {},
): Promise<StepWritten> => {
  const own = jobWrites({
    answers: 'dropped',
    ...extras,
    ...(secrets !== undefined && { credentialsRevision: before.job.credentialsRevision }),
    before: { ...before.member, job: before.job },
    after: member,
    backgroundIntervalHours,
  });
  const writes = [
    ...own,
    ...others,
    ...(secrets === undefined ? [] : [credentialsUpdate(secrets)]),
    ...(member.job === null ? [endedJobPut(job, before.member.ordinal)] : []),
    ...movedCredentialsWrites(before.member, member),
    ...loginTryWrites(before.member, member, job, nowMs),
    ...eventWrites(events),
  ];
  const written = await writeTogether(table, writes);
  if (written.ok) return { kind: 'written' };
  // A deleted member has no job.
  const current = await readMember(table, before.member);
  if (current === null || !isSameVersion(current.job, before.job)) return { kind: 'fenced' };
  const refused = writes.filter((_, index) => written.refused[index]?.isConflict === false);
  return { kind: 'refused', member: current, refused };
};

/** Sends the message of the next step, and announces the events. */
export const announceStep = async (deps: JobDeps, step: DecidedStep): Promise<Advanced> => {
  const { before, input, member, job, effects, events } = step;
  logJobEnd({ member, before: before.job, after: job, input }, deps.log);
  for (const effect of effects) {
    if (effect.kind === 'schedule') await sendStep(deps, job, effect.delaySeconds);
  }
  await deps.announce(events);
  return { kind: 'advanced', member, job, effects };
};

/** One write when there is nothing else: it costs half of a transaction. */
export const writeTogether = async (table: Table, writes: readonly Write[]): Promise<TransactResult> => {
  const [first, ...others] = writes;
  if (first === undefined || others.length > 0) return table.transact(writes);
  const written = await table.write(first);
  return written.ok ? { ok: true } : { ok: false, refused: [{ item: written.item, isConflict: false }] };
};

export const isSameVersion = (current: Job | null, job: Job): boolean =>
  current !== null && current.guid === job.guid && current.step === job.step && current.attempts === job.attempts;
