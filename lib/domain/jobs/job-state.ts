import type { ConnectionStatus } from '../members/connection-status.ts';
import type { Job } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import type { JobAnnouncement } from './announcements.ts';
import { CONNECTION_SENTENCES, JOB_ERRORS, TRANSITION_SENTENCES } from './connection-sentences.ts';
import { IllegalTransitionError, isLegal, TRANSITIONS, type TransitionName } from './transitions.ts';

export type JobEffect =
  /** Send the message of the job's step after so long. */
  | { readonly kind: 'schedule'; readonly delaySeconds: number }
  /** Fetch the data now, under the claim that the job still holds. */
  | { readonly kind: 'fetch' }
  /** Tell subscribers, by events written in the same transaction. */
  | { readonly kind: 'notify'; readonly announcements: readonly JobAnnouncement[] };

/** A job and its member, while what happened is worked into both. */
export interface JobState {
  readonly job: Job;
  readonly member: Member;
}

export interface Applied extends JobState {
  readonly effects: readonly JobEffect[];
}

/** One legal move: status, timeline and what the member shows. */
export const move = (state: JobState, name: TransitionName, nowMs: number): JobState => {
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

export const end = (state: JobState, name: TransitionName, nowMs: number): Applied => {
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
export const released = (state: JobState): JobState =>
  withJob(state, { step: state.job.step + 1, attempts: 0, claim: null });

export const withJob = (state: JobState, changes: Partial<Job>): JobState => ({
  ...state,
  job: { ...state.job, ...changes },
});
export const withMember = (state: JobState, changes: Partial<Member>): JobState => ({
  ...state,
  member: { ...state.member, ...changes },
});
export const withFailure = (state: JobState, nowMs: number): JobState =>
  withMember(state, { failureCount: state.member.failureCount + 1, lastFailedAt: nowMs });

/** Whether the credentials that the job logged in with have been replaced since. */
export const isSuperseded = ({ job, member }: JobState): boolean =>
  job.credentialsRevision !== member.credentialsRevision;
