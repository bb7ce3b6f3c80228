import { SECOND_MS } from '../kernel/time.ts';
import type { UpstreamFailure } from '../upstream/observation.ts';
import { type Applied, end, type JobState, withFailure, withMember } from './job-state.ts';
import { DEGRADED_AFTER_MS, DEGRADED_FAILURES_MIN, UPSTREAM_PAUSE_MS_CREDIBLE } from './limits.ts';
import { block, impair, refuseLogin } from './refuse.ts';

export const fail = (before: JobState, failure: UpstreamFailure, nowMs: number): Applied => {
  const state = withPause(before, failure.retryAfterSeconds, nowMs);
  switch (failure.code) {
    case 'unauthorized':
      return refuseLogin(state, nowMs);
    case 'payment_required':
      return block(state, 'unpaid', nowMs);
    case 'credentials_spent':
      return impair(state, 'spent', nowMs);
    case 'rate_limited':
      return end(withFailure(state, nowMs), 'delayed', nowMs);
    case 'budget_spent':
      return end(state, 'overspent', nowMs);
    case 'configuration':
      return end(withFailure(state, nowMs), 'misconfigured', nowMs);
    case 'server_error':
    case 'not_json':
    case 'malformed':
    case 'connection_lost':
    case 'timed_out':
      return failUpstream(state, nowMs);
    // The fault may be one of ours.
    case 'bad_request':
    case 'address_forbidden':
      return end(withFailure(state, nowMs), 'failed', nowMs);
  }
};

/** The upstream itself failed. When it does so again and again, no refresh of the user helps, and the member says so. */
const failUpstream = (state: JobState, nowMs: number): Applied => {
  const { count, since } = state.member.upstreamFailures ?? { count: 0, since: nowMs };
  const upstreamFailures = { count: count + 1, since };
  const isDegraded = upstreamFailures.count >= DEGRADED_FAILURES_MIN && nowMs - since >= DEGRADED_AFTER_MS;
  const failed = withMember(withFailure(state, nowMs), { upstreamFailures });
  return end(failed, isDegraded ? 'degraded' : 'failed', nowMs);
};

const withPause = (state: JobState, seconds: number | null, nowMs: number): JobState => {
  if (seconds === null || !(seconds * SECOND_MS <= UPSTREAM_PAUSE_MS_CREDIBLE)) return state;
  const untilMs = nowMs + seconds * SECOND_MS;
  return withMember(state, { upstreamBusyUntil: Math.max(untilMs, state.member.upstreamBusyUntil ?? 0) });
};
