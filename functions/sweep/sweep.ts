import type { JobStore } from '../../lib/app/jobs/job-store.ts';
import type { PurgeStore } from '../../lib/app/ledger/purge-store.ts';
import type { EndJoin } from '../../lib/app/members/compose-end-join.ts';
import { turnsStartedMax } from '../../lib/domain/jobs/background.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import type { Log } from '../../lib/domain/kernel/log.ts';
import { HOUR_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import { memberPurgeDelayMs } from '../../lib/domain/members/purge-delay.ts';
import { PLANNING_RESEND_MS } from '../../lib/domain/planning/planning-work.ts';
import { itemToMember } from '../../lib/store/members/member-item.ts';
import type { PlanningWants } from '../../lib/store/planning/planning-wants.ts';
import { dueUserGuid } from '../../lib/store/table/due-messages.ts';
import { DUE, type DueEntry, type DueShare, type Swept, WHOLE } from '../../lib/store/table/due-store.ts';
import type { DueLane } from '../../lib/store/table/keys.ts';
import { LOST_MESSAGES, type LostMessageDeps } from './lost-messages.ts';
import { BACKGROUND_RETRY_MS, startPostponed, type TurnDeps, takeTurn } from './turns.ts';

export interface SweepDeps extends TurnDeps, LostMessageDeps {
  readonly due: LostMessageDeps['due'];
  /** How many jobs in the background may start now, so that workers are soon free for all of them. */
  readonly turnsRoom: () => Promise<number>;
  readonly jobs: Pick<JobStore, 'repair' | 'startJob'>;
  readonly planning: Pick<PlanningWants, 'want'>;
  /** Deletes what a flip has left behind; `key` of its due entry. */
  readonly purgeLeftovers: PurgeStore['purge'];
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
  const visitKind = VISITS.get(entry.kind);
  return visitKind === undefined ? deps.due.drop(entry) : visitKind(entry, deps);
};

/**
 * A month is over. The computation moves the entry to the next month; for a user that is gone there is no computation.
 */
const visitPlan = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  const userGuid = dueUserGuid(entry.key);
  if (userGuid === null || (await deps.users.read(userGuid)) === null) return deps.due.drop(entry);
  const postponed = await deps.due.postpone(entry, deps.clock() + PLANNING_RESEND_MS);
  if (postponed.kind === 'done') await deps.planning.want(userGuid);
};

const visitUser = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  const userGuid = dueUserGuid(entry.key);
  if (userGuid === null) return deps.due.drop(entry);
  await deps.continueUserDeletion(userGuid);
};

const visitMember = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  const item = await deps.due.readSeen(entry);
  if (item === null) return;
  const member = itemToMember(item);
  if (member.deletedAt !== null) return visitDeleted(entry, member, member.deletedAt, deps);
  if (member.job !== null) {
    await deps.jobs.repair(member);
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

/** What a sweep does about each kind of due entry. */
const VISITS: ReadonlyMap<string, (entry: DueEntry, deps: SweepDeps) => Promise<void>> = new Map([
  [DUE.member, visitMember],
  [DUE.user, visitUser],
  [DUE.planning, visitPlan],
  [DUE.leftovers, async ({ key }: DueEntry, deps: SweepDeps) => void (await deps.purgeLeftovers(key))],
  ...LOST_MESSAGES.map(({ kind, sendAgain }) => [kind, sendAgain] as const),
]);
