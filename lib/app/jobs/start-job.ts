import { advanceJob } from '../../domain/jobs/advance.ts';
import { beginJob, type JobRequest } from '../../domain/jobs/begin.ts';
import { requestFreeAtMs } from '../../domain/jobs/member-budget.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import { type RefreshVerdict, refreshVerdict, withPostponed } from '../../domain/jobs/throttle.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Client } from '../../domain/users/client.ts';
import { endedJobPut, jobWrites } from '../../store/jobs/job-writes.ts';
import type { Put, Update } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';
import { movedCredentialsWrites } from './end-move.ts';
import type { JobDeps } from './job-deps.ts';
import { eventsOf, memberEventsOf, sendStep } from './job-messages.ts';
import { joinJob } from './join-job.ts';
import { logBudgetSpent } from './log-budget-spent.ts';
import { logJobEnd } from './log-job-end.ts';
import { readMember } from './read-member.ts';
import { type StepTaken, writeTogether } from './write-step.ts';

/** The member is as it is now. `gone`: it was deleted. */
export type StartOutcome = (RefreshVerdict & { readonly member: Member }) | { readonly kind: 'gone' };

/** What the client decides about jobs. */
export type StartSettings = Pick<
  Client,
  'refreshThrottleSeconds' | 'sessionFreshnessHours' | 'connectors' | 'disabledAt'
>;

interface StartRequest {
  readonly request: JobRequest;
  readonly settings: StartSettings;
  /** To be written in one transaction with the start, and with nothing else. */
  readonly extras: Put | Update | null;
}

/**
 * Starts a job by one conditional write. Of two callers at once, one starts it and the other joins. A dead job that still
 * stands in the member is archived as HALTED by the same write. `seen` may be a little old; the member is read again when
 * the write is refused.
 */
export const startJob = async (
  deps: JobDeps,
  seen: Member,
  request: JobRequest,
  settings: StartSettings,
): Promise<StartOutcome> => {
  const outcome = await startJobWith(deps, seen, { request, settings, extras: null });
  if (outcome.kind === 'barred') throw new Error('Only a write beside it can bar the start of a job');
  return outcome;
};

/** As `startJob`, with a write of the caller. `barred`: the write beside the start was refused. */
export const startJobWith = (
  deps: JobDeps,
  seen: Member,
  { request, settings, extras }: StartRequest,
): Promise<StartOutcome | { readonly kind: 'barred' }> =>
  changeUntilWon({ what: 'member' }, async (tryNumber) => {
    const member = tryNumber === 1 ? seen : await readMember(deps.table, seen);
    if (member === null || member.deletedAt !== null) return { kind: 'gone' };
    const budgetRule = deps.budgetRuleOf(member.institutionCode);
    const nowMs = deps.clock();
    const verdict = refreshVerdict(member, request, {
      refreshThrottleSeconds: settings.refreshThrottleSeconds,
      sessionFreshnessHours: settings.sessionFreshnessHours,
      budgetRule,
      isConnectorOff: deps.isConnectorOff(member.institutionCode, settings),
      nowMs,
    });
    const isWaiting = verdict.kind === 'throttled' || verdict.kind === 'postponed';
    if (isWaiting && requestFreeAtMs({ member, rule: budgetRule, origin: request.origin, nowMs }) > nowMs)
      logBudgetSpent(budgetRule, request.origin, deps.log);
    if (verdict.kind === 'postponed') {
      const postponed = await postpone(deps, withPostponed(member, request.origin, verdict), member);
      return postponed === null ? LOST : { ...verdict, member: postponed };
    }
    if (verdict.kind === 'joined') {
      const joined = await joinJob(deps, member, request.origin);
      return joined === null ? LOST : { ...verdict, member: joined };
    }
    if (verdict.kind !== 'started') return { ...verdict, member };
    const begun = await begin(deps, member, request, extras);
    return begun.kind === 'stale' ? LOST : begun;
  });

/**
 * Starts a job on the condition that the member is as it was read: what its caller brings was made for it as it was. Writes
 * nothing where it is not (`stale`). The caller has made sure that no job of the member lives.
 */
export const startJobAsSeen = async (
  deps: JobDeps,
  member: Member,
  request: JobRequest,
  extras: NonNullable<StartRequest['extras']>,
): Promise<{ readonly kind: 'started'; readonly step: StepTaken } | { readonly kind: 'stale' }> => {
  const begun = await begin(deps, member, request, extras);
  if (begun.kind === 'barred') return { kind: 'stale' };
  return begun.kind === 'stale' ? begun : { kind: begun.kind, step: { member: begun.member, job: begun.member.job } };
};

const LAPSED: StepInput = { kind: 'lapsed' };

type Begun =
  | { readonly kind: 'started'; readonly member: Member & { readonly job: Job } }
  /** The member has changed since it was read. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'barred' };

const begin = async (
  deps: JobDeps,
  member: Member,
  request: JobRequest,
  extras: Put | Update | null,
): Promise<Begun> => {
  const { table, ids, backgroundIntervalHours } = deps;
  const nowMs = deps.clock();
  const dead = member.job === null ? null : advanceJob(member, member.job, LAPSED, { nowMs, fraction: 0 });
  const begun = beginJob(dead?.member ?? member, request, nowMs, ids.uuid());
  const events = dead === null ? [] : await eventsOf(deps, dead, nowMs);
  const archived =
    dead === null
      ? []
      : [endedJobPut(dead.job, member.ordinal), ...movedCredentialsWrites(member, dead.member), ...eventWrites(events)];
  const own = jobWrites({ before: member, after: begun, backgroundIntervalHours, answers: 'dropped' });
  const written = await writeTogether(table, [...own, ...(extras === null ? [] : [extras]), ...archived]);
  if (!written.ok)
    return { kind: extras !== null && written.refused[own.length]?.isConflict === false ? 'barred' : 'stale' };
  if (dead !== null && member.job !== null)
    logJobEnd({ member: dead.member, before: member.job, after: dead.job, input: LAPSED }, deps.log);
  // Where the caller has the claim, there is nothing to do for others.
  if (begun.job.claim === null) await sendStep(deps, begun.job, 0);
  await deps.announce(events);
  return { kind: 'started', member: begun };
};

/** The sweep starts the job when its pause is over. Null when the member has changed since it was read. */
const postpone = async (deps: JobDeps, postponed: Member, before: Member): Promise<Member | null> => {
  const nowMs = deps.clock();
  const after: Member = { ...postponed, revision: before.revision + 1, updatedAt: nowMs };
  const events = await memberEventsOf(deps, after, nowMs);
  const own = jobWrites({
    before,
    after,
    backgroundIntervalHours: deps.backgroundIntervalHours,
    answers: 'kept',
  });
  if (!(await writeTogether(deps.table, [...own, ...eventWrites(events)])).ok) return null;
  await deps.announce(events);
  return after;
};
