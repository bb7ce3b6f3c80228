import type { Guid } from '../kernel/guid.ts';

export const NOTHING_CHANGED = {
  accountsCreated: 0,
  accountsUpdated: 0,
  holdingsCreated: 0,
  holdingsUpdated: 0,
  holdingsDeleted: 0,
  transactionsCreated: 0,
  transactionsUpdated: 0,
  transactionsDeleted: 0,
};

/** How many objects a commit made, changed and took away, as readers see it. */
export type CommitCounts = Readonly<typeof NOTHING_CHANGED>;

/** What a commit brought. */
export interface CommitOutcome {
  readonly counts: CommitCounts;
  /** Accounts whose numbers the job brought. */
  readonly accountsVerified: readonly Guid<'ACT'>[];
}
