import { SECOND_MS } from '../kernel/time.ts';
import type { Challenge } from '../members/challenge.ts';
import type { CommitOutcome } from '../members/commit-outcome.ts';
import type { ConnectionStatus } from '../members/connection-status.ts';
import type { AccountOutcome, Job } from '../members/job-record.ts';
import { LOGIN_HELD_SECONDS } from '../members/login-tries.ts';
import type { Member } from '../members/member.ts';
import { withMoveDone, withMoveUndone } from '../members/move.ts';
import type { UpstreamNotice } from '../members/upstream-notice.ts';
import type { Observation, RefusalReason, UpstreamFailure } from '../upstream/observation.ts';
import { liesApart } from './apart.ts';
import { mayCollectAgain, withCommit, withOutcomes } from './commits.ts';
import {
  CHALLENGE_EXPIRY_MS,
  CHALLENGES_BYTES_MAX,
  DEGRADED_AFTER_MS,
  DEGRADED_FAILURES_MIN,
  FETCH_CLAIM_MS,
  REFUSED_LOGINS_MAX,
  UPSTREAM_PAUSE_MS_CREDIBLE,
} from './limits.ts';
import { type JobNews, newsOfCommit, newsOfStep } from './news.ts';
import { POLL_DELAY_SECONDS_MIN, pollDelaySeconds } from './pace.ts';
import {
  CONNECTION_SENTENCES,
  JOB_ERRORS,
  PARTLY_CONNECTED_SENTENCE,
  POSTPONED_SENTENCE,
  TRANSITION_SENTENCES,
} from './sentences.ts';
import { triesNewCredentials } from './throttle.ts';
import { hasEnded, IllegalTransitionError, isLegal, TRANSITIONS, type TransitionName } from './transitions.ts';

/** What happened to a job. */
export type Happening =
  | { readonly kind: 'observed'; readonly progress: string; readonly observation: Observation }
  /** The upstream has no jobs: its data are fetched at once, and only they show whether it accepts the login. */
  | { readonly kind: 'unasked' }
  /** The connector has made secrets of the credentials; they are saved with this. The upstream's job is to begin next. */
  | { readonly kind: 'connected' }
  | ({ readonly kind: 'failed'; readonly failure: UpstreamFailure } & OwnSentence)
  /** An upstream without jobs answered that it brings nothing. */
  | ({
      readonly kind: 'refused';
      readonly reason: Exclude<RefusalReason, 'rejected' | 'expired'>;
      /** The user is asked for other credentials at once. */
      readonly needsNewCredentials: boolean;
      readonly notices?: readonly UpstreamNotice[];
    } & OwnSentence)
  /** The member has no credentials, or the connector does not find all it needs among them. */
  | { readonly kind: 'credentialsMissing' }
  | { readonly kind: 'institutionGone' }
  /** The user already has the most logins under way at the institution that are allowed at a time. */
  | { readonly kind: 'loginHeld' }
  /** The institution refused the most logins of the user that are allowed within an hour. */
  | { readonly kind: 'loginBarred' }
  /** The user answered the challenges; the answers themselves never pass through here. */
  | { readonly kind: 'answered' }
  /** What was fetched is staged, and is about to be committed together with this. */
  | ({
      readonly kind: 'collected';
      /** The connector has more, and wants to be asked again for it. */
      readonly hasMore: boolean;
      /** What the member shows of a trouble at the upstream; null where there was none. */
      readonly sentence: string | null;
      readonly fetchedAtMs: number;
      readonly accountOutcomes: readonly AccountOutcome[];
      readonly notices?: readonly UpstreamNotice[];
    } & CommitOutcome)
  /** The deadline of the job, or of its challenge, has passed. */
  | { readonly kind: 'lapsed' }
  /** Too many workers died at the same step. */
  | { readonly kind: 'exhausted' }
  /** The upstream allows the job no request now. It may begin anew at `restartAtMs`. */
  | { readonly kind: 'overspent'; readonly restartAtMs: number };

/** What the member shows in the place of our sentence; none where ours says enough. */
interface OwnSentence {
  readonly sentence?: string | null;
}

type Collected = Extract<Happening, { readonly kind: 'collected' }>;

export type JobEffect =
  /** Send the message of the job's step after so long. */
  | { readonly kind: 'schedule'; readonly delaySeconds: number }
  /** Fetch the data now, under the claim that the job still holds. */
  | { readonly kind: 'fetch' }
  /** Tell subscribers, by events written in the same transaction. */
  | { readonly kind: 'notify'; readonly news: readonly JobNews[] };

export interface Advance {
  /** The job afterwards, also when it has ended and left the member. */
  readonly job: Job;
  readonly member: Member;
  readonly effects: readonly JobEffect[];
}

/** `fraction`, uniform in [0, 1), is the jitter of the next poll. */
interface Moment {
  readonly nowMs: number;
  readonly fraction: number;
}

/**
 * The job machine: a pure function. Throws `IllegalTransitionError` when `happening` cannot happen to a job in this
 * status, which only a bug can cause.
 */
export const advanceJob = (before: Member, job: Job, happening: Happening, { nowMs, fraction }: Moment): Advance => {
  const applied = apply({ job, member: before }, happening, nowMs, fraction);
  const isApart = liesApart({ member: before, job }, applied);
  const after = { ...applied, job: { ...applied.job, isApart } };
  const member = settle(before, after, nowMs);
  const news = newsOfStep({ memberBefore: before, jobBefore: job, member, job: after.job });
  // Data that were committed are told of at the end of the job, also where it fails to fetch the rest.
  const brought = happening.kind === 'collected' ? withCommit(job.brought, happening) : job.brought;
  const isTold = brought !== null && hasEnded(after.job.status);
  const announced = isTold ? [...news, ...newsOfCommit(job.kind, brought)] : news;
  return {
    job: after.job,
    member,
    effects: [...after.effects, ...(announced.length === 0 ? [] : [{ kind: 'notify', news: announced } as const])],
  };
};

interface State {
  readonly job: Job;
  readonly member: Member;
}
interface Applied extends State {
  readonly effects: readonly JobEffect[];
}

const apply = (state: State, happening: Happening, nowMs: number, fraction: number): Applied => {
  switch (happening.kind) {
    case 'observed':
      return observe(started(state, happening.progress, nowMs), happening.observation, nowMs, fraction);
    case 'connected':
      return connect(state, nowMs);
    case 'unasked':
      return receive(started(state, null, nowMs), nowMs);
    case 'failed':
      return said(fail(state, happening.failure, nowMs), happening);
    case 'refused':
      return said(refuse(noticed(state, happening), happening.reason, nowMs), happening);
    case 'credentialsMissing':
      return impair(state, 'impaired', nowMs);
    case 'institutionGone':
      return end(withFailure(state, nowMs), 'discontinued', nowMs);
    case 'loginHeld':
      return hold(state, nowMs);
    case 'loginBarred':
      return end(withFailure(state, nowMs), 'barred', nowMs);
    case 'answered':
      return resume(state, nowMs);
    case 'collected':
      return commit(noticed(state, happening), happening, nowMs);
    case 'lapsed':
      return lapse(state, nowMs);
    case 'exhausted':
      return end(withFailure(state, nowMs), 'failed', nowMs);
    case 'overspent':
      return overspend(state, happening.restartAtMs, nowMs);
  }
};

const started = (state: State, progress: string | null, nowMs: number): State =>
  withJob(state, { progress, startedAt: state.job.startedAt ?? nowMs });

const connect = (state: State, nowMs: number): Applied => {
  const next = withJob(state, { startedAt: state.job.startedAt ?? nowMs, nextDueAtMs: nowMs, updatedAt: nowMs });
  return { ...released(next), effects: [{ kind: 'schedule', delaySeconds: 0 }] };
};

const observe = (state: State, observation: Observation, nowMs: number, fraction: number): Applied => {
  switch (observation.kind) {
    case 'running':
      return wait(state, observation.retryAfterSeconds, nowMs, fraction);
    case 'challenged':
      return challenge(state, observation.challenges, nowMs);
    case 'ready':
      return receive(accepted(state), nowMs);
    case 'refused':
      return refuse(state, observation.reason, nowMs);
  }
};

const wait = (state: State, hintSeconds: number | null, nowMs: number, fraction: number): Applied => {
  const polls = state.job.polls + 1;
  const delaySeconds = pollDelaySeconds({ origin: state.job.origin, polls, hintSeconds, fraction });
  const moved = move(state, 'accepted', nowMs);
  const next = withJob(moved, { polls, nextDueAtMs: nowMs + delaySeconds * SECOND_MS });
  return { ...released(next), effects: [{ kind: 'schedule', delaySeconds }] };
};

/** The upstream was not asked: the same step is taken again later, under the next number. */
const hold = (state: State, nowMs: number): Applied => {
  const next = withJob(state, { nextDueAtMs: nowMs + LOGIN_HELD_SECONDS * SECOND_MS });
  return { ...released(next), effects: [{ kind: 'schedule', delaySeconds: LOGIN_HELD_SECONDS }] };
};

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const challenge = (state: State, challenges: readonly Challenge[], nowMs: number): Applied => {
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

const resume = (state: State, nowMs: number): Applied => {
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
const receive = (state: State, nowMs: number): Applied => {
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
const accepted = (state: State): State =>
  withMember(withJob(state, { isAuthenticated: true }), {
    refusedLoginCount: 0,
    acceptedCredentialsRevision: state.job.credentialsRevision,
  });

const lapse = (state: State, nowMs: number): Applied =>
  state.job.status === 'CHALLENGED' ? end(state, 'expired', nowMs) : end(withFailure(state, nowMs), 'delayed', nowMs);

const commit = (before: State, collected: Collected, nowMs: number): Applied => {
  const state = withMember(before, withMoveDone(before.member));
  return collected.hasMore && mayCollectAgain(state.job, nowMs)
    ? collectAgain(state, collected, nowMs)
    : complete(state, collected, nowMs);
};

/** The same worker or another fetches the rest in a step of its own, after a pause as between two polls. */
const collectAgain = (state: State, collected: Collected, nowMs: number): Applied => {
  const delaySeconds = POLL_DELAY_SECONDS_MIN;
  const next = withJob(accepted(state), {
    brought: withCommit(state.job.brought, collected),
    accountOutcomes: withOutcomes(state.job.accountOutcomes, collected.accountOutcomes),
    nextDueAtMs: nowMs + delaySeconds * SECOND_MS,
    updatedAt: nowMs,
  });
  return { ...released(next), effects: [{ kind: 'schedule', delaySeconds }] };
};

const complete = (state: State, collected: Collected, nowMs: number): Applied => {
  const { fetchedAtMs } = collected;
  const accountOutcomes = withOutcomes(state.job.accountOutcomes, collected.accountOutcomes);
  const staged = move(move(accepted(state), 'transferred', fetchedAtMs), 'processed', nowMs);
  const ended = end(withJob(staged, { accountOutcomes }), 'completed', nowMs);
  const isPartial = accountOutcomes.some(({ outcome }) => outcome === 'failed');
  const sentence = collected.sentence ?? (isPartial ? PARTLY_CONNECTED_SENTENCE : CONNECTION_SENTENCES.CONNECTED);
  const connected = withMember(ended, {
    connectionStatusMessage: state.member.isManual ? null : sentence,
    needsUpdatedCredentials: false,
    successfullyAggregatedAt: nowMs,
    ...(state.job.kind === 'AGGREGATION' && { lastAggregationAt: nowMs, lastAggregationOrigin: state.job.origin }),
    failureCount: 0,
    lastFailedAt: null,
    upstreamFailures: null,
    upstreamBusyUntil: null,
  });
  return { ...connected, effects: [] };
};

const noticed = (state: State, { notices = [] }: { readonly notices?: readonly UpstreamNotice[] }): State =>
  withJob(state, { notices });

/** With the sentence of the connector. Credentials that are there since, or refused for the third time, have ours. */
const said = (
  applied: Applied,
  { sentence, ...refused }: OwnSentence & { readonly needsNewCredentials?: boolean },
): Applied => {
  if (isSuperseded(applied)) return applied;
  const needsNew = applied.member.needsUpdatedCredentials || refused.needsNewCredentials === true;
  const asked = { ...applied, ...withMember(applied, { needsUpdatedCredentials: needsNew }) };
  const isOurs = sentence == null || applied.job.status === 'PREVENTED';
  return isOurs ? asked : { ...asked, ...withMember(asked, { connectionStatusMessage: sentence }) };
};

const refuse = (state: State, reason: RefusalReason, nowMs: number): Applied => {
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
const block = (state: State, name: TransitionName, nowMs: number): Applied =>
  isSuperseded(state) ? supersede(state, nowMs) : end(withFailure(state, nowMs), name, nowMs);

const impair = (state: State, name: 'impaired' | 'spent', nowMs: number): Applied =>
  isSuperseded(state)
    ? supersede(state, nowMs)
    : end(withFailure(withMember(state, { needsUpdatedCredentials: true }), nowMs), name, nowMs);

const refuseLogin = (state: State, nowMs: number): Applied => {
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
const overspend = (state: State, restartAtMs: number, nowMs: number): Applied => {
  const ended = end(state, 'overspent', nowMs);
  const { origin, claim, attempts } = state.job;
  const isWorking = claim !== null && nowMs < claim.untilMs;
  const deaths = isWorking ? attempts - 1 : attempts;
  if (!triesNewCredentials(origin) || deaths > 0) return ended;
  const goesOn = {
    postponedOrigin: origin,
    upstreamBusyUntil: Math.max(restartAtMs, ended.member.upstreamBusyUntil ?? 0),
    connectionStatusMessage: POSTPONED_SENTENCE,
  };
  return { ...withMember(ended, goesOn), effects: ended.effects };
};

/** Whether the credentials that the job logged in with have been replaced since. */
const isSuperseded = ({ job, member }: State): boolean => job.credentialsRevision !== member.credentialsRevision;

/** The outcome of the old credentials does not count against the new ones, and delays nothing. */
const supersede = (state: State, nowMs: number): Applied => end(state, 'superseded', nowMs);

const fail = (before: State, failure: UpstreamFailure, nowMs: number): Applied => {
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
const failUpstream = (state: State, nowMs: number): Applied => {
  const { count, since } = state.member.upstreamFailures ?? { count: 0, since: nowMs };
  const upstreamFailures = { count: count + 1, since };
  const isDegraded = upstreamFailures.count >= DEGRADED_FAILURES_MIN && nowMs - since >= DEGRADED_AFTER_MS;
  const failed = withMember(withFailure(state, nowMs), { upstreamFailures });
  return end(failed, isDegraded ? 'degraded' : 'failed', nowMs);
};

/** One legal move: status, timeline and what the member shows. */
const move = (state: State, name: TransitionName, nowMs: number): State => {
  const { job, member } = state;
  if (!isLegal(job.status, name)) throw new IllegalTransitionError(job.status, name);
  const { to, shows } = TRANSITIONS[name];
  const transitions = to === job.status ? job.transitions : [...job.transitions, { status: to, atMs: nowMs }];
  const shown = withJob(state, { status: to, transitions, updatedAt: nowMs });
  // A manual member has no connection.
  if (shows === null || member.isManual || keepsShowing(member.connectionStatus, shows)) return shown;
  return withMember(shown, {
    connectionStatus: shows,
    connectionStatusMessage: TRANSITION_SENTENCES[name] ?? CONNECTION_SENTENCES[shows],
  });
};

/** A member that shows CONNECTED or CREATED does not change to RECONNECTED in between. */
const keepsShowing = (current: ConnectionStatus | null, next: ConnectionStatus): boolean =>
  next === 'RECONNECTED' && (current === 'CONNECTED' || current === 'CREATED');

const end = (state: State, name: TransitionName, nowMs: number): Applied => {
  const error = errorOf(name);
  const ended = withJob(move(state, name, nowMs), {
    finishedAt: nowMs,
    step: state.job.step + 1,
    attempts: 0,
    claim: null,
    challenges: [],
    challengeExpiresAtMs: null,
    challengedAtMs: null,
    nextDueAtMs: nowMs,
    errorMessage: error?.message ?? null,
    errorMessageCode: error?.code ?? null,
  });
  return { ...ended, effects: [] };
};

const errorOf = (name: TransitionName): { readonly code: number; readonly message: string } | null =>
  isFailing(name) ? JOB_ERRORS[name] : null;
const isFailing = (name: TransitionName): name is keyof typeof JOB_ERRORS => name in JOB_ERRORS;

/** Ends the step: any worker may claim the next one. */
const released = (state: State): State => withJob(state, { step: state.job.step + 1, attempts: 0, claim: null });

const withJob = (state: State, changes: Partial<Job>): State => ({ ...state, job: { ...state.job, ...changes } });
const withMember = (state: State, changes: Partial<Member>): State => ({
  ...state,
  member: { ...state.member, ...changes },
});
const withFailure = (state: State, nowMs: number): State =>
  withMember(state, { failureCount: state.member.failureCount + 1, lastFailedAt: nowMs });

const withPause = (state: State, seconds: number | null, nowMs: number): State => {
  if (seconds === null || !(seconds * SECOND_MS <= UPSTREAM_PAUSE_MS_CREDIBLE)) return state;
  const untilMs = nowMs + seconds * SECOND_MS;
  return withMember(state, { upstreamBusyUntil: Math.max(untilMs, state.member.upstreamBusyUntil ?? 0) });
};

/**
 * The member with its job, or without it where the job has ended. The revision rises when something has changed that a
 * client sees.
 */
const settle = (before: Member, after: State, nowMs: number): Member => {
  const isOver = hasEnded(after.job.status);
  const member = isOver && !goesOn(after) ? withMoveUndone(after.member) : after.member;
  const isVisible =
    isOver ||
    before.connectionStatus !== member.connectionStatus ||
    before.connectionStatusMessage !== member.connectionStatusMessage;
  return {
    ...member,
    job: isOver ? null : after.job,
    revision: isVisible ? before.revision + 1 : before.revision,
    updatedAt: isVisible ? nowMs : before.updatedAt,
  };
};

/** Whether another job tries what this one did not get to: with newer credentials, or after a pause. */
const goesOn = (state: State): boolean => state.member.postponedOrigin !== null || isSuperseded(state);
