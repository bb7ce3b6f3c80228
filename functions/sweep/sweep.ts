import { repairJob } from '../../lib/app/jobs/repair-job.ts';
import type { EndJoin } from '../../lib/app/members/compose-end-join.ts';
import { turnsStartedMax } from '../../lib/domain/jobs/background.ts';
import { type Guid, isGuid } from '../../lib/domain/kernel/guid.ts';
import type { Log } from '../../lib/domain/kernel/log.ts';
import { RESEND_AFTER_MS } from '../../lib/domain/kernel/repair.ts';
import { HOUR_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import { memberPurgeDelayMs } from '../../lib/domain/members/purge-delay.ts';
import { PLANNING_RESEND_MS } from '../../lib/domain/planning/planning-work.ts';
import { type AskedFor, type Called, DUE_MESSAGES, type DueQueues, dueKindOf } from '../../lib/store/due-kinds.ts';
import { itemToMember } from '../../lib/store/members/member-item.ts';
import type { PlanningWants } from '../../lib/store/planning/planning-wants.ts';
import { type DueEntry, type DueShare, type DueStore, type Swept, WHOLE } from '../../lib/store/table/due-store.ts';
import { type DueLane, type Key, userIn } from '../../lib/store/table/keys.ts';
import { BACKGROUND_RETRY_MS, startPostponed, type TurnDeps, takeTurn } from './turns.ts';

export interface SweepDeps extends TurnDeps, DueQueues {
  readonly due: DueStore;
  /** How many jobs in the background may start now, so that workers are soon free for all of them. */
  readonly turnsRoom: () => Promise<number>;
  readonly planning: Pick<PlanningWants, 'want'>;
  /** Deletes what a flip has left behind; `key` of its due entry. */
  readonly purgeLeftovers: (key: Key) => Promise<unknown>;
  readonly purgeMember: (member: Member) => Promise<void>;
  /** Finishes the join of a member into another. */
  readonly endJoin: EndJoin;
  readonly continueUserDeletion: (userGuid: Guid<'USR'>) => Promise<void>;
}

/** An entry of work that has failed for so long will always fail. */
const STUCK_AFTER_MS = HOUR_MS;

/** What one run does: one lane, or both where none is named; and of the turns a share. */
export interface SweepOrder extends DueShare {
  readonly lane?: DueLane | undefined;
}

/**
 * Sends or does all work that is due, then starts turns in the rest of the time. An entry that fails is logged. Work is
 * tried again by the next sweep, a turn an hour later. Throws at the end when an entry of work has failed for an hour:
 * then the function's alarm goes off.
 */
export const sweep = async (deps: SweepDeps, log: Log, { lane, ...share }: SweepOrder = WHOLE): Promise<void> => {
  const startedMs = deps.clock();
  /** Answers how many entries have failed for an hour. */
  const sweepLane = async (
    name: DueLane,
    each: (visit: Visit) => Promise<Swept>,
    visitEntry: Visit,
  ): Promise<number> => {
    let [failed, stuck] = [0, 0];
    const { visited, left, oldestAtMs } = await each(async (entry) => {
      try {
        await visitEntry(entry);
      } catch (error) {
        failed += 1;
        if (entry.dueAtMs < startedMs - STUCK_AFTER_MS) stuck += 1;
        log.error('RECORD_FAILED', error, { kind: entry.kind, ...entry.key });
      }
    });
    if (oldestAtMs === null) return 0;
    const oldest_seconds = Math.round((startedMs - oldestAtMs) / SECOND_MS);
    log.info('SWEEP_COMPLETED', { lane: name, visited, failed, left, oldest_seconds });
    return stuck;
  };
  const startedMax = async (dueAtMs: readonly number[]): Promise<number> => {
    if (dueAtMs.length === 0) return 0;
    const room = Math.ceil((await deps.turnsRoom()) / share.parts);
    return Math.min(turnsStartedMax(dueAtMs, startedMs), room);
  };
  const stuck = lane === 'turn' ? 0 : await sweepLane('work', deps.due.forEachDue, (entry) => visit(entry, deps));
  if (lane !== 'work')
    await sweepLane(
      'turn',
      (visitEntry) => deps.due.forEachTurn(visitEntry, { startedMs, share, startedMax }),
      (entry) => visitTurn(entry, deps),
    );
  if (stuck > 0) throw new Error(`${stuck} due entries have failed for an hour`);
};

type Visit = (entry: DueEntry) => Promise<void>;

/** Turns are started by their age, so one that fails must not stay among the oldest. */
const visitTurn = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  try {
    await visit(entry, deps);
  } catch (error) {
    await deps.due.postpone(entry, deps.clock() + BACKGROUND_RETRY_MS);
    throw error;
  }
};

const visit = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  const kind = dueKindOf(entry.kind);
  if (kind === undefined) return deps.due.drop(entry);
  if (!('calls' in kind)) return sendAgain(kind, entry, deps);
  return isGuid('USR', userIn(entry.key)) ? USE_CASES[kind.calls](entry, deps) : deps.due.drop(entry);
};

/**
 * Moves the entry, then sends: a second sweep then finds nothing to do, and a crash between the two costs one more
 * minute. An entry whose key or item gives no message is dropped.
 */
const sendAgain = async <Q extends keyof DueQueues>(
  { queue, messageOf, readsItem, againAfterMs }: AskedFor<Q>,
  entry: DueEntry,
  deps: SweepDeps,
): Promise<void> => {
  const item = readsItem ? await deps.due.readSeen(entry) : { ...entry.key };
  if (item === null) return;
  const message = messageOf(item);
  if (message === null || !DUE_MESSAGES[queue].safeParse(message).success) return deps.due.drop(entry);
  const nowMs = deps.clock();
  const postponed = await deps.due.postpone(entry, nowMs + (againAfterMs?.(entry.key, nowMs) ?? RESEND_AFTER_MS));
  const queues: DueQueues = deps;
  if (postponed.kind === 'done') await queues[queue].send(message, 0);
};

/**
 * A month is over. The computation moves the entry to the next month; for a user that is gone there is no computation.
 */
const rollOverPlanning = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  const userGuid = userIn(entry.key);
  if ((await deps.users.read(userGuid)) === null) return deps.due.drop(entry);
  const postponed = await deps.due.postpone(entry, deps.clock() + PLANNING_RESEND_MS);
  if (postponed.kind === 'done') await deps.planning.want(userGuid);
};

const visitMember = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  const item = await deps.due.readSeen(entry);
  if (item === null) return;
  const member = itemToMember(item);
  if (member.deletedAt !== null) return visitDeleted(entry, member, member.deletedAt, deps);
  if (member.job !== null) {
    await repairJob(deps.jobs, member);
    return;
  }
  if (member.postponedOrigin !== null) return startPostponed(entry, member, member.postponedOrigin, deps);
  if (entry.lane === 'turn') return takeTurn(entry, member, deps);
  // The release before put turns among work. It becomes a turn of the same date, which the next sweep finds.
  await deps.due.postpone({ ...entry, lane: 'turn' }, entry.dueAtMs);
};

const visitDeleted = async (entry: DueEntry, member: Member, deletedAt: number, deps: SweepDeps): Promise<void> => {
  if (member.joinedInto !== null) await deps.endJoin(member, { isQuiet: false });
  const purgeAt = deletedAt + memberPurgeDelayMs(member);
  if (deps.clock() >= purgeAt) return deps.purgeMember(member);
  await deps.due.postpone(entry, purgeAt);
};

const USE_CASES: Readonly<Record<Called['calls'], (entry: DueEntry, deps: SweepDeps) => Promise<void>>> = {
  visitMember,
  rollOverPlanning,
  purgeLeftovers: async ({ key }, deps) => void (await deps.purgeLeftovers(key)),
  continueUserDeletion: ({ key }, deps) => deps.continueUserDeletion(userIn(key)),
};
