import { type CommitOutcome, NOTHING_CHANGED } from '../members/commit-outcome.ts';
import type { AccountOutcome, CommitsBrought, Job } from '../members/job-record.ts';
import { FETCH_CLAIM_MS } from './limits.ts';

/** An upstream that always has more is left with what it has brought by then. The next job goes on. */
export const COMMITS_PER_JOB_MAX = 20;

/** Whether the job may fetch more after the commit at hand, and still commit that before its deadline. */
export const mayCollectAgain = ({ brought, deadlineAtMs }: Job, nowMs: number): boolean =>
  (brought?.commits ?? 0) + 1 < COMMITS_PER_JOB_MAX && nowMs + FETCH_CLAIM_MS <= deadlineAtMs;

/** What all commits of a job brought, `outcome` included. */
export const withCommit = (brought: CommitsBrought | null, { counts, accountsVerified }: CommitOutcome) => {
  const before = brought?.counts ?? NOTHING_CHANGED;
  return {
    commits: (brought?.commits ?? 0) + 1,
    counts: {
      accountsCreated: before.accountsCreated + counts.accountsCreated,
      accountsUpdated: before.accountsUpdated + counts.accountsUpdated,
      holdingsCreated: before.holdingsCreated + counts.holdingsCreated,
      holdingsUpdated: before.holdingsUpdated + counts.holdingsUpdated,
      holdingsDeleted: before.holdingsDeleted + counts.holdingsDeleted,
      transactionsCreated: before.transactionsCreated + counts.transactionsCreated,
      transactionsUpdated: before.transactionsUpdated + counts.transactionsUpdated,
      transactionsDeleted: before.transactionsDeleted + counts.transactionsDeleted,
    },
    accountsVerified: [...new Set([...(brought?.accountsVerified ?? []), ...accountsVerified])],
  };
};

/**
 * The outcomes of the accounts after one more commit. A later commit says more of an account, unless it asked nothing of it;
 * the dates that the commits served become one window.
 */
export const withOutcomes = (
  before: readonly AccountOutcome[],
  now: readonly AccountOutcome[],
): readonly AccountOutcome[] => {
  const earlier = new Map(before.map((outcome) => [keyOf(outcome), outcome]));
  const later = new Set(now.map(keyOf));
  return [
    ...now.map((outcome) => {
      const known = earlier.get(keyOf(outcome));
      return known === undefined ? outcome : both(known, outcome);
    }),
    ...before.filter((outcome) => !later.has(keyOf(outcome))),
  ];
};

const keyOf = ({ accountGuid, name }: AccountOutcome): string => accountGuid ?? name;

const both = (known: AccountOutcome, outcome: AccountOutcome): AccountOutcome => {
  const hasAskedNothing = outcome.outcome === 'committed' && outcome.servedFrom === null;
  if (hasAskedNothing) return { ...known, name: outcome.name };
  return {
    ...outcome,
    roundedCount: known.roundedCount + outcome.roundedCount,
    servedFrom: firstOf(known.servedFrom, outcome.servedFrom),
    servedTo: lastOf(known.servedTo, outcome.servedTo),
    ...unpairedOf((known.unpaired ?? 0) + (outcome.unpaired ?? 0)),
  };
};

const unpairedOf = (unpaired: number) => (unpaired === 0 ? {} : { unpaired });

const firstOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const lastOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
