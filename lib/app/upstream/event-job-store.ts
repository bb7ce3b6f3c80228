import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { JobRequest } from '../../domain/jobs/begin.ts';
import { jobLapsesAtMs } from '../../domain/jobs/liveness.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import { type Clock, DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { keys } from '../../store/table/keys.ts';
import type { ItemTable, Put } from '../../store/table/table-client.ts';
import { stepMessage } from '../jobs/job-messages.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { StartOutcome } from '../jobs/start-job.ts';

/** An event that comes again after so long is taken for a new one; EventBridge tries one for an hour at most. */
export const HEARD_EVENT_KEPT_MS = DAY_MS;

/** Most calls of an upstream are over by then; after a longer one the job polls when it would have. */
const HINT_AFTER_WORK_SECONDS = 2;

/** What events of the bus ask of a member's jobs. Each is heard once, by its id, whatever comes of it. */
export interface EventJobStore {
  /**
   * The start of a job, remembered in one transaction with it: the same event asks for nothing again, not even when that
   * job has ended long since.
   */
  readonly startJobOnce: (
    member: Member,
    request: JobRequest,
    settings: { readonly refreshThrottleSeconds: number },
    eventId: string,
  ) => Promise<StartOutcome | { readonly kind: 'repeated' }>;
  /** News from upstream: asks for the next poll at once. `idle` when no job could use them; that is not remembered. */
  readonly hintOnce: (member: Member, eventId: string) => Promise<{ readonly kind: 'asked' | 'repeated' | 'idle' }>;
}

export const createEventJobStore = (deps: {
  readonly table: Pick<ItemTable, 'write'>;
  readonly clock: Clock;
  readonly jobs: Pick<JobStore, 'startJobWith'>;
  readonly pollQueue: Queue<PollMessage>;
  /** Told of a message that could not be sent: the job polls when it would have. */
  readonly onSendFailed: (error: unknown) => void;
}): EventJobStore => {
  const { table, clock, jobs, pollQueue, onSendFailed } = deps;

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
      const outcome = await jobs.startJobWith(heard, member, request, settings);
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

    hintOnce: async (member, eventId) => {
      const { job } = member;
      const nowMs = clock();
      const isWaiting = job !== null && job.status !== 'CHALLENGED' && nowMs < jobLapsesAtMs(job);
      if (!isWaiting) return { kind: 'idle' };
      // Remembered first: should the message be lost after that, the job polls when it would have anyway.
      if (!(await table.write(heardPut(member, eventId))).ok) return { kind: 'repeated' };
      const isAtWork = job.claim !== null && nowMs < job.claim.untilMs;
      // A worker of this step may have asked the upstream before there was news: then the next step need not wait either.
      const [step, delaySeconds] = isAtWork ? [job.step + 1, HINT_AFTER_WORK_SECONDS] : [job.step, 0];
      await pollQueue.send(stepMessage(job, step), delaySeconds).catch(onSendFailed);
      return { kind: 'asked' };
    },
  };
};
