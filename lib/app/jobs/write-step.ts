import { type Advance, advanceJob, type Happening, type JobEffect } from '../../domain/jobs/advance.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { endedJobPut, type MemberChange, memberUpdate } from '../../store/jobs/job-writes.ts';
import { loginTryWrites } from '../../store/members/login-try-store.ts';
import type { Table, TransactResult, Update, Write } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';
import type { JobDeps } from './job-deps.ts';
import { announce, eventsOf, sendStep } from './job-messages.ts';
import { readMember } from './read-member.ts';

/** A job as it was read or last written, with its member; it pins the version that a write is conditional on. */
export interface StepTaken {
  readonly member: Member;
  readonly job: Job;
}

/** What becomes of a job, its member and its subscribers; not written yet. */
export interface DecidedStep extends Advance {
  readonly before: StepTaken;
  readonly events: readonly DomainEvent[];
  readonly nowMs: number;
}

/** What is to be written together with a step. */
export interface Beside {
  readonly writes?: readonly Write[];
  /** Encrypted answers to the job's challenges; those stored are dropped otherwise. */
  readonly answers?: Uint8Array;
  readonly served?: NonNullable<MemberChange['served']>;
}

/** Another worker moved the job, or the member was deleted: what was found out no longer counts. */
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
  /** Another change came first, and the job is still at this step: `member` as it is now, and which writes were refused. */
  | { readonly kind: 'refused'; readonly member: Member; readonly refused: readonly Write[] }
  | Fenced;

export const decideStep = async (deps: JobDeps, before: StepTaken, happening: Happening): Promise<DecidedStep> => {
  const nowMs = deps.clock();
  const advanced = advanceJob(before.member, before.job, happening, { nowMs, fraction: deps.ids.fraction() });
  return { ...advanced, before, events: await eventsOf(deps, advanced, nowMs), nowMs };
};

/** Member, ended job, events and what stands beside them, at once; conditional on the job being as it was before. */
export const writeStep = async (
  { table, backgroundIntervalHours }: JobDeps,
  { before, member, job, events, nowMs }: DecidedStep,
  { writes: others = [], ...beside }: Beside = {},
): Promise<StepWritten> => {
  const update = memberUpdate({
    answers: 'dropped',
    ...beside,
    before: { ...before.member, job: before.job },
    after: member,
    backgroundIntervalHours,
  });
  const writes = [
    ...others,
    ...(member.job === null ? [endedJobPut(job, before.member.ordinal)] : []),
    ...loginTryWrites(before.member, member, job, nowMs),
    ...eventWrites(events),
  ];
  const written = await writeTogether(table, update, writes);
  if (written.ok) return { kind: 'written' };
  // A deleted member has no job.
  const current = await readMember(table, before.member);
  if (current === null || !isSameVersion(current.job, before.job)) return { kind: 'fenced' };
  const refused = [update, ...writes].filter((_, index) => written.refused[index]?.isConflict === false);
  return { kind: 'refused', member: current, refused };
};

/** Sends the message of the next step, and the news. */
export const tellStep = async (deps: JobDeps, { member, job, effects, events }: DecidedStep): Promise<Advanced> => {
  for (const effect of effects) {
    if (effect.kind === 'schedule') await sendStep(deps, job, effect.delaySeconds);
  }
  await announce(deps, events);
  return { kind: 'advanced', member, job, effects };
};

/** A single update where that is enough: half the price of a transaction. */
export const writeTogether = async (
  table: Table,
  update: Update,
  others: readonly Write[],
): Promise<TransactResult> => {
  if (others.length > 0) return table.transact([update, ...others]);
  const written = await table.write(update);
  return written.ok ? { ok: true } : { ok: false, refused: [{ item: written.item, isConflict: false }] };
};

export const isSameVersion = (current: Job | null, job: Job): boolean =>
  current !== null && current.guid === job.guid && current.step === job.step && current.attempts === job.attempts;
