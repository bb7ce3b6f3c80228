import { backfillBeganAt } from '../../domain/jobs/backfill.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Log } from '../../domain/kernel/log.ts';
import type { AccountOutcome } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { changesEvent } from '../../store/ledger/changes-record.ts';
import type { Write } from '../../store/table/table-client.ts';
import type { StagedFlip, StageFeed } from '../ledger/stage-feed.ts';
import type { FetchedFeed } from './fetch-feed.ts';
import type { JobDeps } from './job-deps.ts';
import { type DetailDeps, type SealedDetails, sealDetails } from './seal-details.ts';
import {
  announceStep,
  type DecidedStep,
  decideStep,
  type StepExtras,
  type StepOutcome,
  type StepTaken,
  writeStep,
} from './write-step.ts';

export interface CommitDeps extends DetailDeps {
  readonly jobs: JobDeps;
  readonly stageFeed: StageFeed;
}

/** When a try loses against another change of the data, the next one stages the whole feed again. */
const COMMIT_LIMITS = { tries: 6 };

/** What an upstream had for a job, and when it was fetched. */
export interface CollectedFeed
  extends Omit<FetchedFeed, 'served' | 'connectorState'>,
    Pick<StepExtras, 'once' | 'served' | 'connectorState'> {
  readonly fetchedAtMs: number;
  /** Accounts of which nothing came, and which are not in the feed. */
  readonly failed?: readonly AccountOutcome[];
  /** What is to be written with the flip, and depends on it. */
  readonly writesWith?: (flip: StagedFlip) => readonly Write[];
}

/**
 * The flip: what a refresh brought becomes visible, all of it at once.
 *
 * 1. Read what is stored of the member, merge the feed into it, and put the new pieces under keys that nobody reads.
 * 2. Decide how the job ends.
 * 3. Write one transaction: the head that names the new pieces, the accounts, the member, the ended job, the events.
 * 4. Announce the events.
 *
 * When another change of the data came first, the transaction is refused, and all of it is done again from the same feed;
 * the upstream is not asked again. When only the member changed, the staged pieces are still good.
 */
export const commitFeed = async (
  { member: seen, job }: StepTaken,
  feed: CollectedFeed,
  deps: CommitDeps,
  log: Log,
): Promise<StepOutcome> => {
  const { jobs } = deps;
  let member = seen;
  let staged: StagedCommit | null = null;
  let retries = 0;
  return changeUntilWon({ what: 'member', ...COMMIT_LIMITS }, async () => {
    staged ??= await stage(member, feed, deps);
    const end = withChanges(await decideStep(jobs, { member, job }, collected(feed, staged)), staged);
    const written = await writeStep(jobs, end, {
      ...extrasOf(feed),
      writes: [...staged.writes, ...writesWith(staged, feed)],
    });
    if (written.kind === 'written') return announceStep(jobs, end);
    if (written.kind === 'fenced') return written;
    member = written.member;
    if (!staged.writes.some((one) => written.refused.includes(one))) return LOST;
    staged = null;
    retries += 1;
    log.info('COMMIT_RETRIED', { tries: retries });
    return LOST;
  });
};

const extrasOf = ({ served, connectorState, once }: CollectedFeed): StepExtras => ({
  ...(served && { served }),
  ...(connectorState !== undefined && { connectorState }),
  ...(once && { once }),
});

const writesWith = (flip: StagedFlip, { writesWith: writes }: CollectedFeed): readonly Write[] => writes?.(flip) ?? [];

/** Staged data, and the encrypted details of their accounts. */
type StagedCommit = StagedFlip & SealedDetails;

const stage = async (member: Member, feed: CollectedFeed, deps: CommitDeps): Promise<StagedCommit> => {
  const flip = await deps.stageFeed(member, feed.feed, feed.fetchedAtMs);
  const details = await sealDetails(member, flip, feed.details, deps);
  return { ...flip, ...details, writes: [...flip.writes, ...details.writes] };
};

const collected = (
  { fetchedAtMs, hasMore, sentence, notices, failed = [] }: CollectedFeed,
  { counts, accountOutcomes, accountsVerified }: StagedCommit,
): StepInput => ({
  kind: 'collected',
  sentence,
  notices,
  hasMore,
  fetchedAtMs,
  counts,
  accountOutcomes: [...accountOutcomes, ...failed],
  accountsVerified,
});

/** The record of changes is one of the events of the job's end. */
const withChanges = (end: DecidedStep, { record }: StagedCommit): DecidedStep => {
  if (record === null) return end;
  const beganAt = backfillBeganAt(end.before.member, end.before.job);
  const changes = { ...record.changes, ...(beganAt !== null && { backfillBeganAt: beganAt }) };
  return { ...end, events: [...end.events, changesEvent(record.guid, end.member, changes, end.nowMs)] };
};
