import type { Services } from '../../lib/app/adapters.ts';
import type { JobDeps } from '../../lib/app/jobs/job-deps.ts';
import { startJob } from '../../lib/app/jobs/start-job.ts';
import { isSeenLately, memberDue } from '../../lib/domain/jobs/background.ts';
import { FULL_OPTIONS } from '../../lib/domain/jobs/begin.ts';
import { HOUR_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { JobOrigin } from '../../lib/domain/members/job-record.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import { hasPfm } from '../../lib/domain/members/use-case.ts';
import type { Client } from '../../lib/domain/users/client.ts';
import type { User } from '../../lib/domain/users/user.ts';
import type { DueEntry, DueStore } from '../../lib/store/table/due-store.ts';
import type { UserReader } from '../../lib/store/users/user-reader.ts';

/** When a member that could not be aggregated in the background is tried again. */
export const BACKGROUND_RETRY_MS = HOUR_MS;

export interface TurnDeps extends Pick<Services, 'clock' | 'backgroundIntervalHours' | 'clientOf'> {
  readonly users: UserReader;
  /** Members are aggregated in the background only where their user came within so many days; 0: whenever that was. */
  readonly backgroundSeenDays: number;
  readonly due: Pick<DueStore, 'postpone' | 'drop'>;
  readonly jobs: JobDeps;
}

/**
 * New credentials came while the upstream asked for a pause. A user waits for this job, so it starts however late it
 * is.
 */
export const startPostponed = async (
  entry: DueEntry,
  member: Member,
  origin: JobOrigin,
  deps: TurnDeps,
): Promise<void> => {
  const nowMs = deps.clock();
  const freeAtMs = member.upstreamBusyUntil ?? nowMs;
  if (freeAtMs > nowMs) return void (await deps.due.postpone(entry, freeAtMs));
  const [client, user] = await Promise.all([deps.clientOf(member.clientGuid), activeUser(member, deps)]);
  if (client === null) return deps.due.drop(entry);
  if (user === null) return void (await deps.due.postpone(entry, nowMs + BACKGROUND_RETRY_MS));
  return startFrom(entry, member, { origin, client }, deps);
};

/**
 * Aggregates a member in the background. Only members that have a date for it are found here (see `memberDue`). A job, a
 * change of the settings or a refresh of the whole client set the date.
 */
export const takeTurn = async (entry: DueEntry, member: Member, deps: TurnDeps): Promise<void> => {
  const nowMs = deps.clock();
  const due = memberDue(member, deps.backgroundIntervalHours);
  if (due === null) return deps.due.drop(entry);
  // The interval is longer now than when the date was set.
  if (due.atMs > nowMs) return void (await deps.due.postpone(entry, due.atMs));
  const [client, user] = await Promise.all([deps.clientOf(member.clientGuid), activeUser(member, deps)]);
  if (client === null) return deps.due.drop(entry);
  const isAsked = member.askedTurnAt !== null && member.askedTurnAt <= nowMs;
  const isWanted = user !== null && (isAsked || isSeenLately(user, deps.backgroundSeenDays, nowMs));
  // Each may change back, and nothing else would set the date then.
  if (!isWanted || !hasPfm(member.useCases)) return void (await deps.due.postpone(entry, nowMs + intervalMs(deps)));
  return startFrom(entry, member, { origin: isAsked ? 'EVENT' : 'BACKGROUND', client }, deps);
};

const startFrom = async (
  entry: DueEntry,
  member: Member,
  { origin, client }: { readonly origin: JobOrigin; readonly client: Client },
  deps: TurnDeps,
): Promise<void> => {
  const nowMs = deps.clock();
  const outcome = await startJob(deps.jobs, member, { origin, options: FULL_OPTIONS }, client);
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
      await deps.due.postpone(entry, nowMs + intervalMs(deps));
      return;
  }
};

const intervalMs = ({ backgroundIntervalHours }: Pick<TurnDeps, 'backgroundIntervalHours'>): number =>
  Math.max(backgroundIntervalHours * HOUR_MS, BACKGROUND_RETRY_MS);

/** Null where the user is gone or disabled. */
const activeUser = async ({ userGuid }: Member, { users }: Pick<TurnDeps, 'users'>): Promise<User | null> => {
  const user = await users.read(userGuid);
  return user === null || user.isDisabled ? null : user;
};
