import type { Job } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import { withAccess, withMoveUndone } from '../members/move.ts';
import type { UpstreamNotice } from '../members/upstream-notice.ts';
import type { Observation } from '../upstream/observation.ts';
import { announcementsOfCommit, announcementsOfStep } from './announcements.ts';
import { liesApart } from './apart.ts';
import { commit } from './collect.ts';
import { withCommit } from './commits.ts';
import { fail } from './fail.ts';
import {
  type Applied,
  end,
  isSuperseded,
  type JobEffect,
  type JobState,
  withFailure,
  withJob,
  withMember,
} from './job-state.ts';
import { accepted, challenge, connect, hold, receive, resume, started, wait } from './next-step.ts';
import { impair, overspend, refuse } from './refuse.ts';
import type { OwnSentence, StepInput } from './step-input.ts';
import { hasEnded } from './transitions.ts';

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
 * The job machine: a pure function. Throws `IllegalTransitionError` when `input` cannot happen to a job in this
 * status, which only a bug can cause.
 */
export const advanceJob = (before: Member, job: Job, input: StepInput, { nowMs, fraction }: Moment): Advance => {
  const applied = apply({ job, member: before }, input, nowMs, fraction);
  const isApart = liesApart({ member: before, job }, applied);
  const after = { ...applied, job: { ...applied.job, isApart } };
  const member = settle(before, after, nowMs);
  const announcements = announcementsOfStep({ memberBefore: before, jobBefore: job, member, job: after.job });
  // Data that were committed are told of at the end of the job, also where it fails to fetch the rest.
  const brought = input.kind === 'collected' ? withCommit(job.brought, input) : job.brought;
  const isAnnounced = brought !== null && hasEnded(after.job.status);
  const announced = isAnnounced ? [...announcements, ...announcementsOfCommit(job.kind, brought)] : announcements;
  return {
    job: after.job,
    member,
    effects: [
      ...after.effects,
      ...(announced.length === 0 ? [] : [{ kind: 'notify', announcements: announced } as const]),
    ],
  };
};

const apply = (state: JobState, input: StepInput, nowMs: number, fraction: number): Applied => {
  switch (input.kind) {
    case 'observed':
      return observe(started(state, input.progress, nowMs), input.observation, nowMs, fraction);
    case 'connected':
      return connect(connected(state, true), nowMs);
    case 'unasked':
      return receive(started(connected(state, input.hasConnected), null, nowMs), nowMs);
    case 'failed':
      return said(fail(state, input.failure, nowMs), input);
    case 'refused':
      return said(refuse(noticed(state, input), input.reason, nowMs), input);
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
      return commit(noticed(state, input), input, nowMs);
    case 'lapsed':
      return lapse(state, nowMs);
    case 'exhausted':
      return end(withFailure(state, nowMs), 'failed', nowMs);
    case 'overspent':
      return overspend(state, input.restartAtMs, nowMs);
  }
};

const connected = (state: JobState, hasConnected = false): JobState =>
  hasConnected ? withMember(state, withAccess(state.member, true)) : state;

const observe = (state: JobState, observation: Observation, nowMs: number, fraction: number): Applied => {
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

const lapse = (state: JobState, nowMs: number): Applied =>
  state.job.status === 'CHALLENGED' ? end(state, 'expired', nowMs) : end(withFailure(state, nowMs), 'delayed', nowMs);

const noticed = (state: JobState, { notices = [] }: { readonly notices?: readonly UpstreamNotice[] }): JobState =>
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

/**
 * The member with its job, or without it where the job has ended. The revision rises when something has changed that a
 * client sees.
 */
const settle = (before: Member, after: JobState, nowMs: number): Member => {
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
const goesOn = (state: JobState): boolean => state.member.postponedOrigin !== null || isSuperseded(state);
