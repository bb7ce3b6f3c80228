import { SECOND_MS } from '../kernel/time.ts';
import type { Challenge } from '../members/challenge.ts';
import { LOGIN_HELD_SECONDS } from '../members/login-tries.ts';
import { type Applied, end, type JobState, move, released, withFailure, withJob, withMember } from './job-state.ts';
import { CHALLENGE_EXPIRY_MS, CHALLENGES_BYTES_MAX, FETCH_CLAIM_MS } from './limits.ts';
import { pollDelaySeconds } from './pace.ts';

export const started = (state: JobState, progress: string | null, nowMs: number): JobState =>
  withJob(state, { progress, startedAt: state.job.startedAt ?? nowMs });

export const connect = (state: JobState, nowMs: number): Applied => {
  const next = withJob(state, { startedAt: state.job.startedAt ?? nowMs, nextDueAtMs: nowMs, updatedAt: nowMs });
  return { ...released(next), effects: [{ kind: 'schedule', delaySeconds: 0 }] };
};

export const wait = (state: JobState, hintSeconds: number | null, nowMs: number, fraction: number): Applied => {
  const polls = state.job.polls + 1;
  const delaySeconds = pollDelaySeconds({ origin: state.job.origin, polls, hintSeconds, fraction });
  const moved = move(state, 'accepted', nowMs);
  const next = withJob(moved, { polls, nextDueAtMs: nowMs + delaySeconds * SECOND_MS });
  return { ...released(next), effects: [{ kind: 'schedule', delaySeconds }] };
};

/** The upstream was not asked: the same step is taken again later, under the next number. */
export const hold = (state: JobState, nowMs: number): Applied => {
  const next = withJob(state, { nextDueAtMs: nowMs + LOGIN_HELD_SECONDS * SECOND_MS });
  return { ...released(next), effects: [{ kind: 'schedule', delaySeconds: LOGIN_HELD_SECONDS }] };
};

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

export const challenge = (state: JobState, challenges: readonly Challenge[], nowMs: number): Applied => {
  // There is no question, or it is too long to be stored.
  if (challenges.length === 0 || bytesOf(challenges) > CHALLENGES_BYTES_MAX) {
    return end(withFailure(state, nowMs), 'failed', nowMs);
  }
  const expiresAtMs = nowMs + CHALLENGE_EXPIRY_MS;
  const asked = withJob(move(state, 'challenged', nowMs), {
    challenges,
    challengedAtMs: nowMs,
    challengeExpiresAtMs: expiresAtMs,
    nextDueAtMs: expiresAtMs,
  });
  return { ...released(asked), effects: [] };
};

export const resume = (state: JobState, nowMs: number): Applied => {
  const waitedMs = nowMs - (state.job.challengedAtMs ?? nowMs);
  const resumed = withJob(move(state, 'resumed', nowMs), {
    challenges: [],
    challengedAtMs: null,
    challengeExpiresAtMs: null,
    nextDueAtMs: nowMs,
    deadlineAtMs: state.job.deadlineAtMs + waitedMs,
  });
  return { ...released(resumed), effects: [{ kind: 'schedule', delaySeconds: 0 }] };
};

/** The worker that found the data ready fetches them too: it keeps its claim, which is made longer. */
export const receive = (state: JobState, nowMs: number): Applied => {
  const { claim, step } = state.job;
  const untilMs = nowMs + FETCH_CLAIM_MS;
  const received = withJob(move(state, 'received', nowMs), {
    step: step + 1,
    attempts: 1,
    claim: claim === null ? null : { id: claim.id, untilMs },
    nextDueAtMs: untilMs,
  });
  return { ...received, effects: [{ kind: 'fetch' }] };
};

/** The upstream has accepted the login. */
export const accepted = (state: JobState): JobState =>
  withMember(withJob(state, { isAuthenticated: true }), {
    refusedLoginCount: 0,
    acceptedCredentialsRevision: state.job.credentialsRevision,
  });
