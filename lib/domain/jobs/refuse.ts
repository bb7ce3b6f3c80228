import type { RefusalReason } from '../upstream/observation.ts';
import { type Applied, end, isSuperseded, type JobState, withFailure, withJob, withMember } from './job-state.ts';
import { REFUSED_LOGINS_MAX } from './limits.ts';
import { askedPauseUntilMs, triesNewCredentials, withPostponed } from './throttle.ts';
import type { TransitionName } from './transitions.ts';

export const refuse = (state: JobState, reason: RefusalReason, nowMs: number): Applied => {
  switch (reason) {
    case 'denied':
    case 'disabled':
      return refuseLogin(state, nowMs);
    // The contract tells clients to start again, so there is no pause after it.
    case 'rejected':
    case 'expired':
      return end(state, reason, nowMs);
    case 'impeded':
      return end(withFailure(withJob(state, { isAuthenticated: true }), nowMs), 'impeded', nowMs);
    case 'impaired':
      return impair(state, 'impaired', nowMs);
    case 'suspended':
    case 'closed':
      return block(state, reason, nowMs);
    case 'locked':
    case 'discontinued':
    case 'disconnected':
    case 'degraded':
      return end(withFailure(state, nowMs), reason, nowMs);
  }
};

/** Ends a job after which nothing can help but new credentials. Those that are there already are not blamed. */
export const block = (state: JobState, name: TransitionName, nowMs: number): Applied =>
  isSuperseded(state) ? supersede(state, nowMs) : end(withFailure(state, nowMs), name, nowMs);

export const impair = (state: JobState, name: 'impaired' | 'spent', nowMs: number): Applied =>
  isSuperseded(state)
    ? supersede(state, nowMs)
    : end(withFailure(withMember(state, { needsUpdatedCredentials: true }), nowMs), name, nowMs);

export const refuseLogin = (state: JobState, nowMs: number): Applied => {
  if (isSuperseded(state)) return supersede(state, nowMs);
  const refusedLoginCount = state.member.refusedLoginCount + 1;
  const counted = withMember(withFailure(state, nowMs), { refusedLoginCount, upstreamFailures: null });
  return refusedLoginCount >= REFUSED_LOGINS_MAX
    ? end(withMember(counted, { needsUpdatedCredentials: true }), 'prevented', nowMs)
    : end(counted, 'denied', nowMs);
};

/**
 * Nothing failed, and the time until the upstream may be asked again is pause enough. New credentials are tried again by
 * themselves then, unless workers died at this step: they might die at it each time.
 */
export const overspend = (state: JobState, restartAtMs: number, nowMs: number): Applied => {
  const ended = end(state, 'overspent', nowMs);
  const { origin, claim, attempts } = state.job;
  const isWorking = claim !== null && nowMs < claim.untilMs;
  const deaths = isWorking ? attempts - 1 : attempts;
  if (!triesNewCredentials(origin) || deaths > 0) return ended;
  const untilMs = Math.max(restartAtMs, ended.member.upstreamBusyUntil ?? 0);
  const isOwnPause = untilMs > askedPauseUntilMs(ended.member);
  const goesOn = withPostponed(ended.member, origin, { untilMs, isOwnPause });
  return { ...withMember(ended, goesOn), effects: ended.effects };
};

/** The outcome of the old credentials does not count against the new ones, and delays nothing. */
const supersede = (state: JobState, nowMs: number): Applied => end(state, 'superseded', nowMs);
