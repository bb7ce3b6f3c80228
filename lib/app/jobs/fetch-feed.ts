import type { CallFailure, Connector, NotArrived, Observed } from '../../connectors/connector.ts';
import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import type { FetchPlan } from '../../domain/jobs/fetch-plan.ts';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { type ServedUntil, servedAfter, windowStart } from '../../domain/ledger/fetch-window.ts';
import type { AccountFeed, Fetched, MemberFeed, ServedTransactions } from '../../domain/ledger/member-feed.ts';
import { gatherPages, type RowBudget, rowBudget } from '../../domain/ledger/served-pages.ts';
import { trustedIds } from '../../domain/ledger/trusted-ids.ts';
import type { FeedAccount, FeedHolding } from '../../domain/upstream/feed.ts';
import type { UpstreamFailure } from '../../domain/upstream/observation.ts';

/** How many accounts are fetched at the same time: quick, and no burst for the upstream. */
const ACCOUNTS_AT_ONCE = 4;
/** A person has a few dozen accounts at most. A longer list is not believed. */
const ACCOUNTS_MAX = 500;
/**
 * The numbers of all accounts lie in one item of at most 400 KB, and so do their owners. Those of a real member take a
 * few KB.
 */
const DETAILS_BYTES_MAX = 250_000;

export interface FetchRequest {
  readonly upstreamJobId: string;
  readonly plan: FetchPlan;
  readonly served: ServedUntil;
  readonly nowMs: number;
  /** A fresh signal for one call. It aborts at the latest when the whole fetch must be over. */
  readonly signal: () => AbortSignal;
  /** Hears of each failure that concerns one account only. */
  readonly onAccountFailed: (failure: UpstreamFailure) => void;
}

export interface FetchedFeed {
  readonly feed: MemberFeed;
  /** Of each account of the feed, in its order. */
  readonly details: readonly AccountDetails[];
  /** Of every account, those of earlier aggregations included. */
  readonly served: ServedUntil;
}

export type FeedOutcome =
  | ({ readonly kind: 'arrived' } & FetchedFeed)
  /** Nothing usable came: the account list failed, or every account did. */
  | NotArrived;

/** Null where the job did not ask for them, or they did not come. */
export interface AccountDetails {
  readonly numbers: readonly AccountNumber[] | null;
  readonly owners: readonly AccountOwner[] | null;
  /** Why numbers or owners that were asked for did not come; null when they came. */
  readonly failure: string | null;
}

/** Everything the upstream has for one job. The failure of one account does not affect the others. */
export const fetchFeed = async (connector: Connector, request: FetchRequest): Promise<FeedOutcome> => {
  const listed = await connector.fetchAccounts(request.upstreamJobId, request.signal());
  if (listed.kind === 'failed') return listed;
  if (listed.value.length > ACCOUNTS_MAX) return MALFORMED;
  const windows = { ...request, trusted: trustedIds(listed.value.map(({ upstreamId }) => upstreamId)) };
  const budget = rowBudget();
  const parts = await mapLimit(listed.value, ACCOUNTS_AT_ONCE, (account) =>
    fetchAccount(connector, account, { ...request, budget, from: windowStart(account.upstreamId, windows) }),
  );
  const failures = parts.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  for (const failure of failures) request.onAccountFailed(failure);
  const details = parts.map((part) => part.details);
  if (Buffer.byteLength(JSON.stringify(details)) > DETAILS_BYTES_MAX) return MALFORMED;
  const [first] = failures;
  if (first !== undefined && parts.every(({ isLost }) => isLost)) return { kind: 'failed', failure: first };
  const accounts = parts.map(({ feed }) => feed);
  return { kind: 'arrived', feed: { accounts }, details, served: servedAfter(accounts, windows) };
};

interface AccountRequest extends FetchRequest {
  /** `YYYY-MM-DD`; null for everything. */
  readonly from: string | null;
  readonly budget: RowBudget;
}

interface AccountPart {
  readonly feed: AccountFeed;
  readonly details: AccountDetails;
  /** Why a part of the account is missing; null when nothing is. */
  readonly failure: CallFailure | null;
  /** True when the part that the job is for did not arrive: the numbers or owners, else the rows, else the holdings. */
  readonly isLost: boolean;
}

const fetchAccount = async (
  connector: Connector,
  account: FeedAccount,
  request: AccountRequest,
): Promise<AccountPart> => {
  const { plan, upstreamJobId, signal } = request;
  const wantsHoldings = plan.holdings && account.accountType === 'INVESTMENT';
  const id = account.upstreamId;
  const transactions = plan.transactions === 'none' ? null : await fetchTransactions(connector, account, request);
  const holdings = wantsHoldings ? await connector.fetchHoldings(upstreamJobId, id, signal()) : null;
  const numbers = plan.numbers ? await connector.fetchAccountNumbers(upstreamJobId, id, signal()) : null;
  const owners = plan.owners ? await connector.fetchOwners(upstreamJobId, id, signal()) : null;
  return {
    feed: { account, transactions: toFetched(transactions), holdings: toFetched<readonly FeedHolding[]>(holdings) },
    details: {
      numbers: arrivedOf(numbers),
      owners: arrivedOf(owners),
      failure: firstFailure(numbers, owners)?.code ?? null,
    },
    failure: firstFailure(transactions, holdings, numbers, owners),
    isLost: (numbers ?? owners ?? transactions ?? holdings)?.kind === 'failed',
  };
};

const arrivedOf = <T>(observed: Observed<T> | null): T | null => (observed?.kind === 'arrived' ? observed.value : null);

const firstFailure = (...parts: readonly (Observed<unknown> | null)[]): CallFailure | null => {
  for (const part of parts) if (part?.kind === 'failed') return part.failure;
  return null;
};

const fetchTransactions = async (
  connector: Connector,
  { upstreamId }: FeedAccount,
  { upstreamJobId, from, signal, budget }: AccountRequest,
): Promise<Observed<ServedTransactions>> => {
  const take = gatherPages(budget);
  let cursor: string | null = null;
  // The loop ends: `take` counts the pages.
  for (;;) {
    const answer = await connector.fetchTransactions(
      { upstreamJobId, upstreamAccountId: upstreamId, from, cursor },
      signal(),
    );
    if (answer.kind === 'failed') return answer;
    const taken = take(answer.value);
    switch (taken.kind) {
      case 'whole':
        return { kind: 'arrived', value: taken.served };
      case 'unbelievable':
        return MALFORMED;
      case 'more':
        cursor = taken.cursor;
    }
  }
};

const MALFORMED: NotArrived = {
  kind: 'failed',
  failure: { code: 'malformed', status: null, retryAfterSeconds: null, wasSent: true },
};

const toFetched = <T>(observed: Observed<T> | null): Fetched<T> | null =>
  observed?.kind === 'failed' ? { kind: 'failed', failure: observed.failure.code } : observed;
