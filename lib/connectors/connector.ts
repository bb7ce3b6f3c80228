import type { AccountNumber, AccountOwner } from '../domain/accounts/account-details.ts';
import type { ServedPage } from '../domain/ledger/served-pages.ts';
import type { NamedAnswer } from '../domain/members/credential.ts';
import type { FeedAccount, FeedHolding } from '../domain/upstream/feed.ts';
import type { Observation, UpstreamFailure } from '../domain/upstream/observation.ts';

/**
 * What an upstream must offer to be aggregated. Expected trouble is a value; a thrown error is a bug of the connector. Every
 * call ends when its signal aborts. No call retries by itself: the job machine decides.
 */
export interface Connector {
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
  readonly credentials: readonly NamedAnswer[];
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

export type Observed<T> = { readonly kind: 'arrived'; readonly value: T } | NotArrived;

export interface NotArrived {
  readonly kind: 'failed';
  readonly failure: CallFailure;
}

export interface CallFailure extends UpstreamFailure {
  /**
   * False: surely nothing of the request has reached the upstream, so it may be made again, also where it may be made
   * only once. True: perhaps something has.
   */
  readonly wasSent: boolean;
}
