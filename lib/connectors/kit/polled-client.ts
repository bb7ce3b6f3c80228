import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import type { ServedPage } from '../../domain/ledger/served-pages.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import type { FeedAccount, FeedHolding } from '../../domain/upstream/feed.ts';
import type { Observation } from '../../domain/upstream/observation.ts';
import type { Observed } from './observed.ts';

/**
 * A client of an upstream that has jobs of its own: one starts a job, polls it until it is ready, and then asks for each
 * account. `byAccount` makes a connector of it. Every call ends when its signal aborts. No call retries by itself.
 */
export interface PolledClient {
  /** Idempotent by `jobKey`: the same key asked twice starts one job upstream and finds it again. */
  readonly start: (request: StartRequest, signal: AbortSignal) => Promise<Observed<StartedJob>>;
  readonly poll: (upstreamJobId: string, signal: AbortSignal) => Promise<Observed<Observation>>;
  readonly answer: (
    upstreamJobId: string,
    answers: readonly NamedAnswer[],
    signal: AbortSignal,
  ) => Promise<Observed<Observation>>;
  readonly fetchAccounts: (upstreamJobId: string, signal: AbortSignal) => Promise<Observed<readonly FeedAccount[]>>;
  /** One page, dates inclusive. `cursor` null asks for the first; a null `cursorNext` is the last. */
  readonly fetchTransactions: (request: PageRequest, signal: AbortSignal) => Promise<Observed<ServedPage>>;
  readonly fetchHoldings: FetchOfAccount<FeedHolding>;
  /** Empty for an account that money cannot be sent to. */
  readonly fetchAccountNumbers: FetchOfAccount<AccountNumber>;
  readonly fetchOwners: FetchOfAccount<AccountOwner>;
}

export type FetchOfAccount<T> = (
  upstreamJobId: string,
  upstreamAccountId: string,
  signal: AbortSignal,
) => Promise<Observed<readonly T[]>>;

export interface StartRequest {
  readonly jobKey: string;
  /** Our name of the member. The upstream gives it back in its hints (see `member-reference.ts`). */
  readonly reference: string;
  readonly institutionCode: string;
  readonly credentials: readonly Credential[];
}

/** An answer of the user, or a secret. */
export interface Credential {
  readonly fieldName: string;
  readonly value: string;
}

export interface StartedJob {
  readonly upstreamJobId: string;
  readonly observation: Observation;
}

export interface PageRequest {
  readonly upstreamJobId: string;
  readonly upstreamAccountId: string;
  /** `YYYY-MM-DD`; null asks for everything the upstream keeps. */
  readonly from: string | null;
  readonly cursor: string | null;
}
