import type { Services } from '../../lib/app/adapters.ts';
import type { JobStore } from '../../lib/app/jobs/job-store.ts';
import type { PurgeStore } from '../../lib/app/ledger/purge-store.ts';
import type { ConsentMessage, DepositMessage, NotifyMessage } from '../../lib/contract/jobs/messages.ts';
import { backgroundDueAtMs, lateTurnStartsAtMs } from '../../lib/domain/jobs/background.ts';
import { FULL_OPTIONS } from '../../lib/domain/jobs/begin.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import type { Log } from '../../lib/domain/kernel/log.ts';
import type { Queue } from '../../lib/domain/kernel/queue.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { JobOrigin } from '../../lib/domain/members/job-record.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import { mayAggregate } from '../../lib/domain/members/use-case.ts';
import { PLANNING_RESEND_MS } from '../../lib/domain/planning/planning-work.ts';
import type { Client } from '../../lib/domain/users/client.ts';
import { happenedAtMs } from '../../lib/domain/webhooks/event.ts';
import { itemToMember } from '../../lib/store/members/member-item.ts';
import { memberPurgeDelayMs } from '../../lib/store/members/member-store.ts';
import type { PlanningWants } from '../../lib/store/planning/planning-wants.ts';
import { consentMessageOf, depositMessageOf, dueUserGuid, planMessageOf } from '../../lib/store/table/due-messages.ts';
import { DUE, type DueEntry, type DueStore } from '../../lib/store/table/due-store.ts';
import type { Item } from '../../lib/store/table/table-client.ts';
import type { UserReader } from '../../lib/store/users/user-reader.ts';
import { deliveryMessageOf } from '../../lib/store/webhooks/delivery-store.ts';
import { eventMessageOf } from '../../lib/store/webhooks/event-store.ts';
import { replayMessageOf } from '../../lib/store/webhooks/replay-store.ts';

/** How long a message that was sent again may take before it counts as lost once more. */
const RESEND_AFTER_MS = MINUTE_MS;
/**
 * A message for an event is sent again after a tenth of the event's age: a lost message is replaced soon, and events
 * that nobody can handle do not keep the workers busy every minute.
 */
const EVENT_RESEND_SHARE = 0.1;
const EVENT_RESEND_AFTER_MS_MAX = HOUR_MS;
/** When a member that could not be aggregated in the background is tried again. */
const BACKGROUND_RETRY_MS = HOUR_MS;

export interface SweepDeps
  extends Pick<Services, 'clock' | 'notifyQueue' | 'planQueue' | 'backgroundIntervalHours' | 'clientOf'> {
  readonly users: UserReader;
  readonly due: DueStore;
  readonly jobs: Pick<JobStore, 'repair' | 'startJob'>;
  readonly pollQueue: Queue<DepositMessage | ConsentMessage>;
  readonly planning: Pick<PlanningWants, 'want'>;
  /** Deletes what a flip has left behind; `key` of its due entry. */
  readonly purgeLeftovers: PurgeStore['purge'];
  readonly purgeMember: (member: Member) => Promise<void>;
  readonly continueUserDeletion: (userGuid: Guid<'USR'>) => Promise<void>;
}

/** An entry that has failed for so long will always fail. */
const STUCK_AFTER_MS = HOUR_MS;

/**
 * Sends or does everything that is due. An entry that fails is logged, and the next sweep tries it again. Throws at the
 * end when an entry has failed for an hour: then the function's alarm goes off.
 */
export const sweep = async (deps: SweepDeps, log: Log): Promise<void> => {
  const stuckSince = deps.clock() - STUCK_AFTER_MS;
  let [failed, stuck] = [0, 0];
  const { visited, left } = await deps.due.forEachDue(async (entry) => {
    try {
      await visit(entry, deps);
    } catch (error) {
      failed += 1;
      if (entry.dueAtMs < stuckSince) stuck += 1;
      log.error('RECORD_FAILED', error, { kind: entry.kind, ...entry.key });
    }
  });
  if (visited > 0) log.info('SWEEP_COMPLETED', { visited, failed, left });
  if (stuck > 0) throw new Error(`${stuck} due entries have failed for an hour`);
};

const visit = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  switch (entry.kind) {
    case DUE.member:
      return visitMember(entry, deps);
    case DUE.event:
      return visitEvent(entry, deps);
    case DUE.delivery:
      return resendRead(entry, deliveryMessageOf, deps);
    case DUE.replay:
      return resendRead(entry, replayMessageOf, deps);
    case DUE.microDeposit:
      return resend(entry, { message: depositMessageOf(entry.key), queue: deps.pollQueue }, deps);
    case DUE.consent:
      return resend(entry, { message: consentMessageOf(entry.key), queue: deps.pollQueue }, deps);
    case DUE.planning:
      return visitPlan(entry, deps);
    case DUE.planningWork:
      return resendPlan(entry, deps);
    case DUE.leftovers:
      await deps.purgeLeftovers(entry.key);
      return;
    case DUE.user:
      return visitUser(entry, deps);
    default:
      return deps.due.drop(entry);
  }
};

interface Resent<M> {
  readonly message: M | null;
  readonly queue: Queue<M>;
  readonly againAfterMs?: number;
}

/**
 * Moves the entry, then sends: a second sweep then finds nothing to do, and a crash between the two costs one more
 * minute.
 */
const resend = async <M>(
  entry: DueEntry,
  { message, queue, againAfterMs = RESEND_AFTER_MS }: Resent<M>,
  { due, clock }: SweepDeps,
): Promise<void> => {
  if (message === null) return due.drop(entry);
  const postponed = await due.postpone(entry, clock() + againAfterMs);
  if (postponed.kind === 'done') await queue.send(message, 0);
};

const visitEvent = async (entry: DueEntry, deps: SweepDeps): Promise<void> => {
  const message = eventMessageOf(entry.key);
  const ageMs = message === null ? 0 : deps.clock() - happenedAtMs(message.event_guid);
  const againAfterMs = Math.min(Math.max(RESEND_AFTER_MS, ageMs * EVENT_RESEND_SHARE), EVENT_RESEND_AFTER_MS_MAX);
  await resend(entry, { message, queue: deps.notifyQueue, againAfterMs }, deps);
};

/** For entries whose message does not follow from the key alone. */
const resendRead = async (
  entry: DueEntry,
  messageOf: (item: Item) => NotifyMessage | null,
  deps: SweepDeps,
): Promise<void> => {
  const item = await deps.due.readSeen(entry);
  if (item !== null) await resend(entry, { message: messageOf(item), queue: deps.notifyQueue }, deps);
};

const resendPlan = (entry: DueEntry, deps: SweepDeps): Promise<void> =>
  resend(entry, { message: planMessageOf(entry.key), queue: deps.planQueue, againAfterMs: PLANNING_RESEND_MS }, deps);

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
  await aggregateInBackground(entry, member, deps);
};

const visitDeleted = async (entry: DueEntry, member: Member, deletedAt: number, deps: SweepDeps): Promise<void> => {
  const purgeAt = deletedAt + memberPurgeDelayMs(member);
  if (deps.clock() >= purgeAt) return deps.purgeMember(member);
  await deps.due.postpone(entry, purgeAt);
};

/**
 * New credentials came while the upstream asked for a pause. A user waits for this job, so it starts however late it
 * is.
 */
const startPostponed = async (entry: DueEntry, member: Member, origin: JobOrigin, deps: SweepDeps): Promise<void> => {
  const nowMs = deps.clock();
  const freeAtMs = member.upstreamBusyUntil ?? nowMs;
  if (freeAtMs > nowMs) return void (await deps.due.postpone(entry, freeAtMs));
  const [client, isActive] = await Promise.all([deps.clientOf(member.clientGuid), userIsActive(member, deps)]);
  if (client === null) return deps.due.drop(entry);
  if (!isActive) return void (await deps.due.postpone(entry, nowMs + BACKGROUND_RETRY_MS));
  return startFrom(entry, member, { origin, client }, deps);
};

/**
 * Only members that have a date for it are found here (see `backgroundDueAtMs`). A job or a change of the settings set
 * the date.
 */
const aggregateInBackground = async (entry: DueEntry, member: Member, deps: SweepDeps): Promise<void> => {
  const nowMs = deps.clock();
  const dueAtMs = backgroundDueAtMs(member, deps.backgroundIntervalHours);
  if (dueAtMs === null) return deps.due.drop(entry);
  // The interval is longer now than when the date was set.
  if (dueAtMs > nowMs) return void (await deps.due.postpone(entry, dueAtMs));
  // A job that ended since has set the date back to the turn itself: there is no outage. To put the turn off after each job
  // would put it off for ever where a user asks again and again.
  const hadJobSince = (member.aggregatedAt ?? 0) >= entry.dueAtMs;
  const takenAtMs = hadJobSince ? nowMs : lateTurnStartsAtMs(entry.dueAtMs, nowMs, deps.backgroundIntervalHours);
  if (takenAtMs > nowMs) return void (await deps.due.postpone(entry, takenAtMs));
  const [client, isActive] = await Promise.all([deps.clientOf(member.clientGuid), userIsActive(member, deps)]);
  if (client === null) return deps.due.drop(entry);
  // Both may change back, and nothing else would set the date then.
  if (!isActive || !mayAggregate(client, member))
    return void (await deps.due.postpone(entry, nowMs + deps.backgroundIntervalHours * HOUR_MS));
  return startFrom(entry, member, { origin: 'BACKGROUND', client }, deps);
};

const startFrom = async (
  entry: DueEntry,
  member: Member,
  { origin, client }: { readonly origin: JobOrigin; readonly client: Client },
  deps: SweepDeps,
): Promise<void> => {
  const nowMs = deps.clock();
  const outcome = await deps.jobs.startJob(member, { origin, options: FULL_OPTIONS }, client);
  switch (outcome.kind) {
    case 'started':
    case 'joined':
    case 'postponed':
    case 'gone':
      return;
    case 'occupied':
      await deps.due.postpone(entry, nowMs + BACKGROUND_RETRY_MS);
      return;
    case 'throttled':
      await deps.due.postpone(entry, nowMs + Math.max(outcome.retryAfterSeconds * SECOND_MS, BACKGROUND_RETRY_MS));
      return;
    case 'blocked':
      // The client may enable the connector again, and nothing else would set the date then.
      if (outcome.reason !== 'connector') return deps.due.drop(entry);
      await deps.due.postpone(entry, nowMs + Math.max(deps.backgroundIntervalHours * HOUR_MS, BACKGROUND_RETRY_MS));
      return;
  }
};

const userIsActive = async ({ userGuid }: Member, { users }: SweepDeps): Promise<boolean> => {
  const user = await users.read(userGuid);
  return user !== null && !user.isDisabled;
};
