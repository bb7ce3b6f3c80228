import { sweep } from '../../functions/sweep/sweep.ts';
import type { PollMessage } from '../../lib/contract/jobs/messages.ts';
import { backgroundDueAtMs } from '../../lib/domain/jobs/background.ts';
import { FULL_OPTIONS } from '../../lib/domain/jobs/begin.ts';
import { toGuid } from '../../lib/domain/kernel/guid.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { byAsker } from '../../lib/runtime/queues.ts';
import { DUE_KINDS } from '../../lib/store/due-kinds.ts';
import { itemToMember, memberToItem } from '../../lib/store/members/member-item.ts';
import { createDueStore } from '../../lib/store/table/due-store.ts';
import { dueAt, keys } from '../../lib/store/table/keys.ts';
import { recordingLog } from '../support/adapters/log.ts';
import { recordingQueue } from '../support/adapters/queue.ts';
import { TEST_CLIENT } from '../support/api/clients.ts';
import { jobWorld, NOTHING_STAGED } from '../support/jobs/jobs.ts';
import { sweepDepsOver } from '../support/jobs/sweep-jobs.ts';
import { TEST_NOW, testMember } from '../support/members/members.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { seededRandom } from './scheduler.ts';

/** The time that a sweep has for its entries (`due-store.ts`). */
const SWEEP_MS = 45 * SECOND_MS;
/** So long a worker is busy with one job. */
const WORK_MS = 2 * SECOND_MS;
const USER_WORKERS = 2;
/** A little under one in two minutes, at any second. */
const BETWEEN_USERS_MS_MAX = 4 * MINUTE_MS;

export interface BackgroundLoad {
  readonly membersCount: number;
  readonly intervalHours: number;
  readonly intervals: number;
  /** Turns that fall due, in hundredths of what the sweep can start; null for a sweep with time for all. */
  readonly loadPercent: number | null;
  readonly backgroundWorkers: number;
}

export interface BackgroundRun {
  /** Jobs that brought their data, in each interval. */
  readonly refreshed: readonly number[];
  /** Jobs that ended without data. */
  readonly failed: number;
  /** The longest time from the call of a user to the claim of its job by a worker. */
  readonly userWaitMsMax: number;
  readonly userRefreshes: number;
  /** Turns that a write moved while they waited. */
  readonly movedTurns: number;
}

/**
 * Runs the sweep once a minute of virtual time over members that are spread over the interval, with no more time than
 * for the given load, and workers of two queues, while users refresh members of their own accord.
 */
export const runBackground = async (load: BackgroundLoad): Promise<BackgroundRun> => {
  const { membersCount, intervalHours, intervals, loadPercent } = load;
  const table = createMemoryTable();
  const world = await jobWorld(table, {}, { backgroundIntervalHours: intervalHours });
  const members = Array.from({ length: membersCount }, () =>
    testMember({
      guid: toGuid('MBR', world.ids.uuid()),
      connectionStatus: 'CONNECTED',
      lastAggregationAt: TEST_NOW - (intervalHours * HOUR_MS) / 24,
      lastAggregationOrigin: 'BACKGROUND',
    }),
  );
  await table.writeMany(
    members.map((member) => {
      const turnAtMs = backgroundDueAtMs(member, intervalHours) ?? 0;
      const due = dueAt(keys.member(member.userGuid, member.guid), turnAtMs, 'turn');
      return { kind: 'put', item: { ...memberToItem(member, { dueAtMs: null }), ...due } };
    }),
  );

  let [sweptMs, visitMs, movedTurns] = [0, 0, 0];
  const due = createDueStore({ table, clock: () => world.clock() + sweptMs });
  const background = workers(load.backgroundWorkers);
  const users = workers(USER_WORKERS);
  const queue = byAsker<PollMessage>(users.queue, background.queue);
  const deps = sweepDepsOver({
    table,
    clock: world.clock,
    jobs: world.jobs,
    notifyQueue: recordingQueue(),
    turnsRoom: async () => Math.max(0, load.backgroundWorkers * 60 - background.waiting.length),
    due: {
      ...due,
      // Nobody subscribes to events here.
      forEachDue: (visit) =>
        due.forEachDue((entry) => (entry.kind === DUE_KINDS.event.kind ? due.drop(entry) : visit(entry))),
      readSeen: (entry) => {
        sweptMs += visitMs;
        return due.readSeen(entry);
      },
      postpone: (entry, untilMs) => {
        if (entry.lane === 'turn') movedTurns += 1;
        return due.postpone(entry, untilMs);
      },
    },
    clientOf: async () => TEST_CLIENT,
    backgroundIntervalHours: intervalHours,
  });

  const events: { readonly atMs: number; readonly run: () => Promise<void> }[] = [];
  const at = (atMs: number, run: () => Promise<void>): void => {
    const index = events.findLastIndex((other) => other.atMs <= atMs);
    events.splice(index + 1, 0, { atMs, run });
  };
  const refreshed: number[] = [];
  let failed = 0;
  const askedAtMs = new Map<string, number>();
  const waitsMs: number[] = [];

  const finish = async (step: Parameters<typeof world.jobs.advance>[0]): Promise<void> => {
    const ready = { kind: 'observed', progress: '"up-1"', observation: { kind: 'ready' } } as const;
    const received = await world.jobs.advance(step, ready);
    if (received.kind !== 'advanced') throw new Error('a job was fenced');
    await world.commit(received, { fetchedAtMs: world.clock(), served: {} }, async () => NOTHING_STAGED);
    const interval = Math.floor((world.clock() - TEST_NOW) / (intervalHours * HOUR_MS));
    refreshed[interval] = (refreshed[interval] ?? 0) + 1;
  };
  const dispatch = async (): Promise<void> => {
    for (const message of world.pollQueue.drain()) await queue.send(message, 0);
    for (const pool of [users, background]) {
      while (pool.free > 0) {
        const message = pool.waiting.shift();
        if (message === undefined) break;
        const claim = await world.jobs.claim(message);
        if (claim.kind === 'over') {
          failed += 1;
          await world.jobs.advance(claim, claim.input);
        }
        if (claim.kind !== 'claimed') continue;
        const asked = askedAtMs.get(message.job_guid);
        if (asked !== undefined) waitsMs.push(world.clock() - asked);
        askedAtMs.delete(message.job_guid);
        pool.free -= 1;
        at(world.clock() + WORK_MS, async () => {
          pool.free += 1;
          await finish(claim);
        });
      }
    }
  };
  const random = seededRandom(1);
  const userAsks = async (): Promise<void> => {
    const seen = members[Math.floor(random() * members.length)];
    if (seen === undefined) throw new Error('no members');
    const item = await table.get(keys.member(seen.userGuid, seen.guid), { isConsistent: true });
    if (item === null) throw new Error('a member is gone');
    const request = { origin: 'REFRESH', options: FULL_OPTIONS } as const;
    const outcome = await world.jobs.startJob(itemToMember(item), request, TEST_CLIENT);
    const job = 'member' in outcome ? outcome.member.job : null;
    if (job !== null && job.claim === null) askedAtMs.set(job.guid, world.clock());
    at(world.clock() + Math.floor(random() * BETWEEN_USERS_MS_MAX), userAsks);
  };

  const minutes = (intervalHours * HOUR_MS) / MINUTE_MS;
  const visitsPerMinute = loadPercent === null ? membersCount : ((membersCount / minutes) * 100) / loadPercent;
  let minute = 0;
  const sweepEveryMinute = async (): Promise<void> => {
    const visits = Math.floor((minute + 1) * visitsPerMinute) - Math.floor(minute * visitsPerMinute);
    minute += 1;
    [sweptMs, visitMs] = visits === 0 ? [SWEEP_MS, 0] : [0, SWEEP_MS / visits];
    await sweep(deps, recordingLog());
    at(world.clock() + MINUTE_MS, sweepEveryMinute);
  };
  at(TEST_NOW, sweepEveryMinute);
  at(TEST_NOW, userAsks);
  const endMs = TEST_NOW + intervals * intervalHours * HOUR_MS;
  for (let next = events.shift(); next !== undefined && next.atMs < endMs; next = events.shift()) {
    world.clock.advance(next.atMs - world.clock());
    await next.run();
    await dispatch();
    world.notifyQueue.drain();
  }
  return { refreshed, failed, userWaitMsMax: Math.max(...waitsMs), userRefreshes: waitsMs.length, movedTurns };
};

/** Workers of one queue, which takes messages in their order. */
const workers = (count: number) => {
  const waiting: PollMessage[] = [];
  return { free: count, waiting, queue: { send: async (message: PollMessage) => void waiting.push(message) } };
};
