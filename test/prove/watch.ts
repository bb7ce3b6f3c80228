import { toGuid } from '../../lib/domain/kernel/guid.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { CHANGES, happenedAtMs, PLANNED } from '../../lib/domain/webhooks/event.ts';
import { itemToMember } from '../../lib/store/members/member-item.ts';
import { USER_RANGE } from '../../lib/store/table/keys.ts';
import type { Item } from '../../lib/store/table/table-client.ts';
import type { Evidence } from './evidence.ts';

/** A job as the table shows it to anybody that looks. */
export interface SeenJob {
  readonly guid: string;
  readonly memberGuid: string;
  readonly startedAtMs: number;
  /** When a worker first took it up; its fifteen minutes begin then. */
  claimedAtMs: number | null;
  step: number;
  attempts: number;
  status: string;
  /** Time spent waiting for answers, and since when it waits now. */
  waitedMs: number;
  waitsSinceMs: number | null;
  endedAtMs: number | null;
}

/** An event as it was committed. */
export interface SeenEvent {
  readonly guid: string;
  readonly clientGuid: string;
  readonly type: string;
  readonly atMs: number;
  /**
   * Its guid, or that of its record, was drawn more than a minute before the commit. No function lives so long over a commit,
   * and the feed counts on it; the city has such workers all the same, for P10.
   */
  readonly isLate: boolean;
  isTold: boolean;
}

/** In the background a job waits an hour at most for its first worker. */
const WAIT_MS_MAX = HOUR_MS + 2 * MINUTE_MS + 20 * SECOND_MS;
/** docs/promises.md, P9: fifteen minutes, two sweeps, and some seconds for calls. */
const JOB_MS_MAX = 15 * MINUTE_MS + 2 * MINUTE_MS + 20 * SECOND_MS;
/** A question waits ten minutes for its answer. */
/** See FEED_LAG_MS. */
const COMMIT_MS_MAX = MINUTE_MS;
const QUESTION_MS_MAX = 10 * MINUTE_MS + 2 * MINUTE_MS + 20 * SECOND_MS;

const RECORD_PART_LENGTH = 'EVT-00000000-0000-7000-'.length;

/** Looks at every write of the table, and keeps what it shows of jobs and events. */
export const createWatch = (evidence: Evidence, clock: () => number) => {
  const jobs = new Map<string, SeenJob>();
  const running = new Map<string, SeenJob>();
  const events = new Map<string, SeenEvent>();
  const heads = new Map<string, number>();
  const untold = new Set<string>();
  const archived = new Set<string>();
  /** Of the records of changes, by the part that their guids share with those of the events made of them. */
  const lateRecords = new Map<string, boolean>();

  const lookAtTime = (job: SeenJob): void => {
    const waitsMs = job.waitsSinceMs === null ? 0 : clock() - job.waitsSinceMs;
    const ranMs = clock() - (job.claimedAtMs ?? job.startedAtMs) - job.waitedMs - waitsMs;
    const msMax = job.claimedAtMs === null ? WAIT_MS_MAX : JOB_MS_MAX;
    evidence.look('P9', ranMs <= msMax, () => `${job.guid} runs for ${Math.round(ranMs / SECOND_MS)} s`);
  };

  const end = (job: SeenJob): void => {
    const nowMs = clock();
    job.endedAtMs = nowMs;
    if (job.waitsSinceMs !== null) job.waitedMs += nowMs - job.waitsSinceMs;
    job.waitsSinceMs = null;
    running.delete(job.memberGuid);
    lookAtTime(job);
  };

  const move = (seen: SeenJob, status: string, step: number, attempts: number): void => {
    const isForward = step > seen.step || (step === seen.step && attempts >= seen.attempts);
    evidence.look('P10', isForward && seen.endedAtMs === null, () =>
      seen.endedAtMs === null ? `${seen.guid} went back from step ${seen.step} to ${step}` : `${seen.guid} came back`,
    );
    if (status === 'CHALLENGED') seen.waitsSinceMs ??= clock();
    else if (seen.waitsSinceMs !== null) {
      const waitedMs = clock() - seen.waitsSinceMs;
      evidence.look('P16', waitedMs <= QUESTION_MS_MAX, () => `${seen.guid} waited ${waitedMs} ms for an answer`);
      seen.waitedMs += waitedMs;
      seen.waitsSinceMs = null;
    }
    if (attempts > 0 || step > seen.step) seen.claimedAtMs ??= clock();
    [seen.step, seen.attempts, seen.status] = [step, attempts, status];
  };

  const ofMember = (item: Item): void => {
    const { guid: memberGuid, job } = itemToMember(item);
    const before = running.get(memberGuid);
    if (before !== undefined && before.guid !== job?.guid) end(before);
    if (job === null) return;
    const seen = jobs.get(job.guid);
    if (seen !== undefined) {
      move(seen, job.status, job.step, job.attempts);
      return;
    }
    const made: SeenJob = {
      guid: job.guid,
      memberGuid,
      startedAtMs: clock(),
      claimedAtMs: null,
      step: job.step,
      attempts: job.attempts,
      status: job.status,
      waitedMs: 0,
      waitsSinceMs: null,
      endedAtMs: null,
    };
    jobs.set(job.guid, made);
    running.set(memberGuid, made);
  };

  /** Steps of a job that waits for its upstream lie beside the member. */
  const ofStep = ({ guid, step, attempts }: Item): void => {
    const seen = jobs.get(String(guid));
    if (seen !== undefined && seen.endedAtMs === null) move(seen, seen.status, Number(step), Number(attempts));
  };

  const ofEndedJob = ({ guid, status, step }: Item): void => {
    const seen = jobs.get(String(guid));
    if (seen === undefined) return;
    evidence.look('P10', !archived.has(seen.guid), () => `${seen.guid} ended twice`);
    archived.add(seen.guid);
    seen.step = Number(step);
    seen.status = String(status);
  };

  const ofEvent = (item: Item): void => {
    const guid = String(item.guid);
    const known = events.get(guid);
    const isTold = typeof item.duePk !== 'string' || !item.duePk.startsWith('DUE#');
    if (isTold) untold.delete(guid);
    else untold.add(guid);
    if (known !== undefined) {
      known.isTold = isTold;
      return;
    }
    // A row says what it is a row of in an attribute of its own.
    const type = String(item.rowOf ?? item.type);
    const group = guid.slice(0, RECORD_PART_LENGTH);
    const isLate = lateRecords.get(group) ?? clock() - happenedAtMs(toGuid('EVT', guid.slice(4))) > COMMIT_MS_MAX;
    if (type === CHANGES || type === PLANNED) lateRecords.set(group, isLate);
    events.set(guid, { guid, clientGuid: String(item.clientGuid), type, atMs: clock(), isLate, isTold });
  };

  return {
    /** For the table: called with each item as it is written. */
    onPut: (_before: Item | null, after: Item): void => {
      const { sk } = after;
      if (sk.startsWith(USER_RANGE.members)) ofMember(after);
      else if (sk.startsWith(USER_RANGE.jobs)) ofEndedJob(after);
      else if (sk.startsWith('STEP#')) ofStep(after);
      else if (sk.startsWith('EVT#')) ofEvent(after);
      else if (sk.startsWith(USER_RANGE.heads)) heads.set(sk, (heads.get(sk) ?? 0) + 1);
    },
    jobs,
    events,
    /** By type. */
    eventCounts: (): Readonly<Record<string, number>> => {
      const counts = new Map<string, number>();
      for (const { type } of events.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
      return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
    /** How often the ledger of a member was replaced by another one. */
    flipsOf: (memberGuid: string): number => heads.get(`${USER_RANGE.heads}${memberGuid}`) ?? 0,
    runningJobOf: (memberGuid: string): SeenJob | null => running.get(memberGuid) ?? null,
    /** Whether a job runs, or an event waits for its fan-out. */
    isAnythingDue: (): boolean => running.size > 0 || untold.size > 0,
    /** Jobs that run longer than is promised, now. */
    lookAtRunning: (): void => {
      for (const job of running.values()) lookAtTime(job);
    },
  };
};
export type Watch = ReturnType<typeof createWatch>;
