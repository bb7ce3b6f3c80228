import type { AccountNumber, AccountOwner } from '../domain/accounts/account-details.ts';
import type { FeedAccount, FeedHolding, FeedTransaction } from '../domain/upstream/feed.ts';
import type { Observation, UpstreamFailure } from '../domain/upstream/observation.ts';

export type { Observation, UpstreamFailure, UpstreamFailureCode } from '../domain/upstream/observation.ts';

/**
 * What an upstream must offer to be aggregated. Expected trouble is a value; a thrown error is a bug here.
 * Every call carries a signal and ends by it; none retries by itself, the job machine decides.
 */
export interface Connector {
  /** Idempotent by `jobKey`: the same key asked twice starts one job upstream and finds it again. */
  readonly start: (request: StartRequest, signal: AbortSignal) => Promise<Observed<StartedJob>>;
  readonly poll: (upstreamJobId: string, signal: AbortSignal) => Promise<Observed<Observation>>;
  readonly answer: (
    upstreamJobId: string,
    answers: readonly ChallengeAnswer[],
    signal: AbortSignal,
  ) => Promise<Observed<Observation>>;
  readonly fetchAccounts: (upstreamJobId: string, signal: AbortSignal) => Promise<Observed<readonly FeedAccount[]>>;
  /** One page, dates inclusive. `cursor` null asks for the first; a null `cursorNext` is the last. */
  readonly fetchTransactions: (request: PageRequest, signal: AbortSignal) => Promise<Observed<TransactionPage>>;
  readonly fetchHoldings: (
    upstreamJobId: string,
    upstreamAccountId: string,
    signal: AbortSignal,
  ) => Promise<Observed<readonly FeedHolding[]>>;
  /** Empty for an account that money cannot be sent to. */
  readonly fetchAccountNumbers: (
    upstreamJobId: string,
    upstreamAccountId: string,
    signal: AbortSignal,
  ) => Promise<Observed<readonly AccountNumber[]>>;
  readonly fetchOwners: (
    upstreamJobId: string,
    upstreamAccountId: string,
    signal: AbortSignal,
  ) => Promise<Observed<readonly AccountOwner[]>>;
}

export interface CredentialAnswer {
  /** Guid of the institution's credential definition, or of the challenge. */
  readonly guid: string;
  readonly fieldName: string;
  readonly value: string;
}
export type ChallengeAnswer = CredentialAnswer;

export interface StartRequest {
  readonly jobKey: string;
  /** Our name of the member, for the upstream to say in its hints (see `member-reference.ts`). */
  readonly reference: string;
  readonly institutionCode: string;
  readonly credentials: readonly CredentialAnswer[];
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

export interface TransactionPage {
  readonly transactions: readonly FeedTransaction[];
  readonly cursorNext: string | null;
  /** First date the upstream says it really served; asked and served may differ. */
  readonly servedFrom: string;
}

export type Observed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: UpstreamFailure };
