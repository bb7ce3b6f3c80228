import type { PollMessage } from '../../contract/jobs/messages.ts';
import { askedTurnAtMs } from '../../domain/jobs/background.ts';
import type { JobRequest } from '../../domain/jobs/begin.ts';
import { jobLapsesAtMs } from '../../domain/jobs/liveness.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import { type Clock, DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { jobWrites } from '../../store/jobs/job-writes.ts';
import { keys } from '../../store/table/keys.ts';
import type { Put, Table } from '../../store/table/table-client.ts';
import type { JobDeps } from '../jobs/job-deps.ts';
import { stepMessage } from '../jobs/job-messages.ts';
import { readMember } from '../jobs/read-member.ts';
import { type StartOutcome, type StartSettings, startJobWith } from '../jobs/start-job.ts';

/** An event that comes again later than this counts as a new one. EventBridge tries an event for an hour at most. */
export const HEARD_EVENT_KEPT_MS = DAY_MS;

/** Most calls of an upstream are over by then. After a longer call the job polls at its usual time. */
const HINT_AFTER_WORK_SECONDS = 2;

/** What events of the bus ask of a member's jobs. Each event counts once, by its id, whatever follows from it. */
export interface EventJobStore {
  /**
   * Starts a job, and remembers the event in the same transaction: the same event starts nothing again, even when that
   * job ended long ago.
   */
  readonly startJobOnce: (
    member: Member,
    request: JobRequest,
    settings: StartSettings,
    eventId: string,
  ) => Promise<StartOutcome | { readonly kind: 'repeated' }>;
  /**
   * The sweep starts the job within an hour, as an event asks for that of a whole client. A member whose job runs already,
   * or that was deleted, is left alone.
   */
  readonly askTurnOnce: (member: Member, eventId: string) => Promise<{ readonly kind: 'asked' | 'repeated' | 'idle' }>;
  /**
   * News from upstream: asks for the next poll at once. `idle`: no job could use the news, and the event is not
   * remembered.
   */
  readonly hintOnce: (member: Member, eventId: string) => Promise<{ readonly kind: 'asked' | 'repeated' | 'idle' }>;
}

export const createEventJobStore = (deps: {
  readonly table: Pick<Table, 'get' | 'write' | 'transact'>;
  readonly clock: Clock;
  readonly backgroundIntervalHours: number;
  readonly jobs: JobDeps;
  readonly pollQueue: Queue<PollMessage>;
  /** Told of a message that could not be sent: the job polls when it would have. */
  readonly onSendFailed: (error: unknown) => void;
}): EventJobStore => {
  const { table, clock, backgroundIntervalHours, jobs, pollQueue, onSendFailed } = deps;

  const heardPut = ({ userGuid, guid }: Member, eventId: string): Put => {
    const nowMs = clock();
    const untilMs = nowMs + HEARD_EVENT_KEPT_MS;
    return {
      kind: 'put',
      item: { ...keys.heardEvent(userGuid, guid, eventId), untilMs, ttl: toUnixSeconds(untilMs) },
      condition: { expression: 'attribute_not_exists(#pk) OR #untilMs <= :now', values: { now: nowMs } },
    };
  };

  return {
    startJobOnce: async (member, request, settings, eventId) => {
      const heard = heardPut(member, eventId);
      const outcome = await startJobWith(jobs, member, { request, settings, beside: heard });
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
          return (await table.write(heard)).ok ? outcome : { kind: 'repeated' };
      }
    },

    askTurnOnce: (seen, eventId) =>
      changeUntilWon({ what: 'member' }, async (tryNumber) => {
        const before = tryNumber === 1 ? seen : await readMember(table, seen);
        if (before === null || before.deletedAt !== null || before.job !== null) return { kind: 'idle' };
        const after: Member = { ...before, askedTurnAt: askedTurnAtMs(before.guid, clock()) };
        const change = { before, after, backgroundIntervalHours, answers: 'kept' } as const;
        const written = await table.transact([...jobWrites(change), heardPut(before, eventId)]);
        if (written.ok) return { kind: 'asked' };
        return written.refused.at(-1)?.isConflict === false ? { kind: 'repeated' } : LOST;
      }),

    hintOnce: async (seen, eventId) => {
      // The step that the job is at may lie apart from the member.
      const member = seen.job?.isApart === true ? await readMember(table, seen) : seen;
      if (member === null) return { kind: 'idle' };
      const { job } = member;
      const nowMs = clock();
      const isWaiting = job !== null && job.status !== 'CHALLENGED' && nowMs < jobLapsesAtMs(job);
      if (!isWaiting) return { kind: 'idle' };
      // The event is remembered first: when the message is lost after that, the job polls at its usual time.
      if (!(await table.write(heardPut(member, eventId))).ok) return { kind: 'repeated' };
      const isAtWork = job.claim !== null && nowMs < job.claim.untilMs;
      // A worker of this step may have asked the upstream before there was news. Then the next step need not wait
      // either.
      const [step, delaySeconds] = isAtWork ? [job.step + 1, HINT_AFTER_WORK_SECONDS] : [job.step, 0];
      await pollQueue.send(stepMessage(job, step), delaySeconds).catch(onSendFailed);
      return { kind: 'asked' };
    },
  };
};
