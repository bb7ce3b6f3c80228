import { SECOND_MS } from '../kernel/time.ts';
import { withMoveDone } from '../members/move.ts';
import { mayCollectAgain, withCommit, withOutcomes } from './commits.ts';
import { CONNECTION_SENTENCES, PARTLY_CONNECTED_SENTENCE } from './connection-sentences.ts';
import { type Applied, end, type JobState, move, released, withJob, withMember } from './job-state.ts';
import { accepted } from './next-step.ts';
import { POLL_DELAY_SECONDS_MIN } from './pace.ts';
import type { Collected } from './step-input.ts';

/** The data that were fetched are committed with this: the job ends, or goes on for the rest. */
export const commit = (before: JobState, collected: Collected, nowMs: number): Applied => {
  const state = withMember(before, withMoveDone(before.member));
  return collected.hasMore && mayCollectAgain(state.job, nowMs)
    ? collectAgain(state, collected, nowMs)
    : complete(state, collected, nowMs);
};

/** The same worker or another fetches the rest in a step of its own, after a pause as between two polls. */
const collectAgain = (state: JobState, collected: Collected, nowMs: number): Applied => {
  const delaySeconds = POLL_DELAY_SECONDS_MIN;
  const next = withJob(accepted(state), {
    brought: withCommit(state.job.brought, collected),
    accountOutcomes: withOutcomes(state.job.accountOutcomes, collected.accountOutcomes),
    nextDueAtMs: nowMs + delaySeconds * SECOND_MS,
    updatedAt: nowMs,
  });
  return { ...released(next), effects: [{ kind: 'schedule', delaySeconds }] };
};

const complete = (state: JobState, collected: Collected, nowMs: number): Applied => {
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
