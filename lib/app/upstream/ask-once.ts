import { askedTurnAtMs } from '../../domain/jobs/background.ts';
import type { JobRequest } from '../../domain/jobs/begin.ts';
import { jobLapsesAtMs } from '../../domain/jobs/liveness.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { HEARD_EVENT_KEPT_MS } from '../../domain/upstream/heard-event.ts';
import { jobWrites } from '../../store/jobs/job-writes.ts';
import { keys } from '../../store/table/keys.ts';
import type { Put } from '../../store/table/table-client.ts';
import type { JobDeps } from '../jobs/job-deps.ts';
import { stepMessage } from '../jobs/job-messages.ts';
import { readMember } from '../jobs/read-member.ts';
import { type StartOutcome, type StartSettings, startJobWith } from '../jobs/start-job.ts';

/** Most calls of an upstream are over by then. After a longer call the job polls at its usual time. */
const HINT_AFTER_WORK_SECONDS = 2;

/** An event of the bus counts once, by its id, whatever follows from it. */
const heardPut = ({ userGuid, guid }: Member, eventId: string, nowMs: number): Put => {
  const untilMs = nowMs + HEARD_EVENT_KEPT_MS;
  return {
    kind: 'put',
    item: { ...keys.heardEvent(userGuid, guid, eventId), untilMs, ttl: toUnixSeconds(untilMs) },
    condition: { expression: 'attribute_not_exists(#pk) OR #untilMs <= :now', values: { now: nowMs } },
  };
};

/**
 * Starts a job, and remembers the event in the same transaction: the same event starts nothing again, even when that job
 * ended long ago.
 */
export const startJobOnce = async (
  jobs: JobDeps,
  member: Member,
  eventId: string,
  asked: { readonly request: JobRequest; readonly settings: StartSettings },
): Promise<StartOutcome | { readonly kind: 'repeated' }> => {
  const heard = heardPut(member, eventId, jobs.clock());
  const outcome = await startJobWith(jobs, member, { ...asked, extras: heard });
  switch (outcome.kind) {
    case 'barred':
      return { kind: 'repeated' };
    case 'started':
    case 'gone':
      return outcome;
    case 'joined':
    case 'occupied':
    case 'throttled':
    case 'postponed':
    case 'blocked':
      return (await jobs.table.write(heard)).ok ? outcome : { kind: 'repeated' };
  }
};

/** `idle`: nothing was asked of the member's jobs. */
export interface Asked {
  readonly kind: 'asked' | 'repeated' | 'idle';
}

/**
 * The sweep starts the job within an hour, as an event asks for that of a whole client. A member whose job runs already, or
 * that was deleted, is left alone.
 */
export const askTurnOnce = (jobs: JobDeps, seen: Member, eventId: string): Promise<Asked> =>
  changeUntilWon({ what: 'member' }, async (tryNumber) => {
    const { table, clock, backgroundIntervalHours } = jobs;
    const before = tryNumber === 1 ? seen : await readMember(table, seen);
    if (before === null || before.deletedAt !== null || before.job !== null) return { kind: 'idle' };
    const after: Member = { ...before, askedTurnAt: askedTurnAtMs(before.guid, clock()) };
    const change = { before, after, backgroundIntervalHours, answers: 'kept' } as const;
    const written = await table.transact([...jobWrites(change), heardPut(before, eventId, clock())]);
    if (written.ok) return { kind: 'asked' };
    return written.refused.at(-1)?.isConflict === false ? { kind: 'repeated' } : LOST;
  });

/**
 * News from upstream: asks for the next poll at once. `idle`: no job could use the news, and the event is not remembered.
 */
export const hintOnce = async (
  { table, clock, pollQueue, onSendFailed }: JobDeps,
  seen: Member,
  eventId: string,
): Promise<Asked> => {
  // The step that the job is at may lie apart from the member.
  const member = seen.job?.isApart === true ? await readMember(table, seen) : seen;
  if (member === null) return { kind: 'idle' };
  const { job } = member;
  const nowMs = clock();
  const isWaiting = job !== null && job.status !== 'CHALLENGED' && nowMs < jobLapsesAtMs(job);
  if (!isWaiting) return { kind: 'idle' };
  // The event is remembered first: when the message is lost after that, the job polls at its usual time.
  if (!(await table.write(heardPut(member, eventId, nowMs))).ok) return { kind: 'repeated' };
  const isAtWork = job.claim !== null && nowMs < job.claim.untilMs;
  // A worker of this step may have asked the upstream before there was news. Then the next step need not wait either.
  const [step, delaySeconds] = isAtWork ? [job.step + 1, HINT_AFTER_WORK_SECONDS] : [job.step, 0];
  await pollQueue.send(stepMessage(job, step), delaySeconds).catch(onSendFailed);
  return { kind: 'asked' };
};
