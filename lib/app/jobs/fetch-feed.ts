import { isDeepStrictEqual } from 'node:util';
import type { Connector, Observed, UpstreamFailure } from '../../connectors/connector.ts';
import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import type { FetchPlan } from '../../domain/jobs/fetch-plan.ts';
import { monthsBefore, todayUtc } from '../../domain/kernel/calendar.ts';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { AccountFeed, Fetched, MemberFeed, ServedTransactions } from '../../domain/ledger/member-feed.ts';
import { isUsableId, trustedIds } from '../../domain/ledger/trusted-ids.ts';
import type { FeedAccount, FeedHolding, FeedTransaction } from '../../domain/upstream/feed.ts';
import type { ServedUntil } from '../../store/jobs/job-writes.ts';

/** Banks post, correct and drop rows for weeks; each aggregation looks so far behind the last one. */
export const OVERLAP_DAYS = 45;
/** As far back as the contract promises. */
const HISTORY_MONTHS = 24;
/** Accounts asked for at once: quick, and no burst for the upstream. */
const ACCOUNTS_AT_ONCE = 4;
/** A person has a few dozen at most; beyond this the answer is not believed. */
const ACCOUNTS_MAX = 500;
/** Numbers or owners of all accounts lie in one item of at most 400 KB; those of a real member take a few. */
const DETAILS_BYTES_MAX = 250_000;
/** An upstream that never ends its pages is cut off here. */
const PAGES_MAX = 2_000;
/** What one import may hold in memory, twice the largest that must work. */
const ROWS_MAX = 200_000;

export interface FetchRequest {
  readonly upstreamJobId: string;
  readonly plan: FetchPlan;
  readonly served: ServedUntil;
  readonly nowMs: number;
  /** A fresh signal for one call; ends it at the latest when the whole fetch must be over. */
  readonly signal: () => AbortSignal;
  /** Told of each failure that one account swallows. */
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
  | ({ readonly ok: true } & FetchedFeed)
  /** Nothing usable came: the account list failed, or every single account did. */
  | { readonly ok: false; readonly failure: UpstreamFailure };

/** Null where the job did not ask for them, or they did not come. */
export interface AccountDetails {
  readonly numbers: readonly AccountNumber[] | null;
  readonly owners: readonly AccountOwner[] | null;
  /** Why some that were asked for did not come. */
  readonly failure: string | null;
}

/** Everything the upstream has for one job. One bad account never spoils the others: its failure stays with it. */
export const fetchFeed = async (connector: Connector, request: FetchRequest): Promise<FeedOutcome> => {
  const listed = await connector.fetchAccounts(request.upstreamJobId, request.signal());
  if (!listed.ok) return listed;
  if (listed.value.length > ACCOUNTS_MAX) return { ok: false, failure: MALFORMED };
  const known = trustedIds(listed.value.map(({ upstreamId }) => upstreamId));
  const budget = { rowsLeft: ROWS_MAX };
  const parts = await mapLimit(listed.value, ACCOUNTS_AT_ONCE, (account) =>
    fetchAccount(connector, account, { ...request, budget, from: windowStart(account, known, request) }),
  );
  const failures = parts.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  for (const failure of failures) request.onAccountFailed(failure);
  const details = parts.map((part) => part.details);
  if (Buffer.byteLength(JSON.stringify(details)) > DETAILS_BYTES_MAX) return { ok: false, failure: MALFORMED };
  const [first] = failures;
  if (first !== undefined && parts.every(({ isLost }) => isLost)) return { ok: false, failure: first };
  return {
    ok: true,
    feed: { accounts: parts.map(({ feed }) => feed) },
    details,
    served: servedNow(parts, known, request),
  };
};

interface AccountRequest extends FetchRequest {
  /** `YYYY-MM-DD`; null for everything. */
  readonly from: string | null;
  readonly budget: { rowsLeft: number };
}

interface AccountPart {
  readonly feed: AccountFeed;
  readonly details: AccountDetails;
  /** Why a part of it is missing; null when it is whole. */
  readonly failure: UpstreamFailure | null;
  /** What the job is for did not arrive: the numbers or owners, else the rows, else the holdings. */
  readonly isLost: boolean;
}

const fetchAccount = async (
  connector: Connector,
  account: FeedAccount,
  request: AccountRequest,
): Promise<AccountPart> => {
  const { plan, upstreamJobId, signal } = request;
  const transactions = plan.transactions === 'none' ? null : await fetchTransactions(connector, account, request);
  const holdings =
    plan.holdings && account.accountType === 'INVESTMENT'
      ? await connector.fetchHoldings(upstreamJobId, account.upstreamId, signal())
      : null;
  const numbers = plan.numbers
    ? await connector.fetchAccountNumbers(upstreamJobId, account.upstreamId, signal())
    : null;
  const owners = plan.owners ? await connector.fetchOwners(upstreamJobId, account.upstreamId, signal()) : null;
  const failed = [transactions, holdings, numbers, owners].find((part) => part?.ok === false);
  const withoutDetails = [numbers, owners].find((part) => part?.ok === false);
  return {
    feed: { account, transactions: toFetched(transactions), holdings: toFetched<readonly FeedHolding[]>(holdings) },
    details: {
      numbers: numbers?.ok ? numbers.value : null,
      owners: owners?.ok ? owners.value : null,
      failure: withoutDetails?.ok === false ? withoutDetails.failure.code : null,
    },
    failure: failed?.ok === false ? failed.failure : null,
    isLost: (numbers ?? owners ?? transactions ?? holdings)?.ok === false,
  };
};

const fetchTransactions = async (
  connector: Connector,
  account: FeedAccount,
  { upstreamJobId, from, signal, budget }: AccountRequest,
): Promise<Observed<ServedTransactions>> => {
  const rows: FeedTransaction[] = [];
  const earlier = new Map<string, FeedTransaction>();
  const seen = new Set<string>();
  let servedFrom = '';
  let cursor: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const answer = await connector.fetchTransactions(
      { upstreamJobId, upstreamAccountId: account.upstreamId, from, cursor },
      signal(),
    );
    if (!answer.ok) return answer;
    const { transactions, cursorNext } = answer.value;
    budget.rowsLeft -= transactions.length;
    if (budget.rowsLeft < 0) return { ok: false, failure: MALFORMED };
    for (const row of withoutRepeats(transactions, earlier)) rows.push(row);
    for (const row of transactions) if (isUsableId(row.upstreamId)) earlier.set(row.upstreamId, row);
    // Pages that disagree: believe the shortest reach, so that no stored row is taken for dropped.
    if (answer.value.servedFrom > servedFrom) servedFrom = answer.value.servedFrom;
    if (cursorNext === null) return { ok: true, value: { rows, servedFrom } };
    if (seen.has(cursorNext)) return { ok: false, failure: MALFORMED };
    seen.add(cursorNext);
    cursor = cursorNext;
  }
  return { ok: false, failure: MALFORMED };
};

/**
 * A row that arrives upstream while pages are read pushes the last row of one page onto the next: the same row, not a
 * twin. Rows repeated within one page are left alone.
 */
const withoutRepeats = (
  page: readonly FeedTransaction[],
  earlier: ReadonlyMap<string, FeedTransaction>,
): readonly FeedTransaction[] =>
  page.filter((row) => {
    const before = isUsableId(row.upstreamId) ? earlier.get(row.upstreamId) : undefined;
    return before === undefined || !isDeepStrictEqual(before, row);
  });

const MALFORMED: UpstreamFailure = { code: 'malformed', status: null, retryAfterSeconds: null };

const toFetched = <T>(observed: Observed<T> | null): Fetched<T> | null =>
  observed === null || observed.ok ? observed : { ok: false, failure: observed.failure.code };

const windowStart = ({ upstreamId }: FeedAccount, known: ReadonlySet<string>, request: FetchRequest): string | null => {
  if (request.plan.transactions === 'all') return monthsBefore(todayUtc(request.nowMs), HISTORY_MONTHS);
  const until = servedBefore(upstreamId, known, request);
  return until === undefined ? null : toCivilDate(Date.parse(until) - OVERLAP_DAYS * DAY_MS);
};

/** Only of accounts that are still listed: an upstream that renames its accounts every time must not make it grow. */
const servedNow = (parts: readonly AccountPart[], known: ReadonlySet<string>, request: FetchRequest): ServedUntil =>
  Object.fromEntries(
    parts.flatMap(({ feed: { account, transactions } }) => {
      const { upstreamId } = account;
      const until = transactions?.ok ? toCivilDate(request.nowMs) : servedBefore(upstreamId, known, request);
      return until !== undefined && known.has(upstreamId) ? [[upstreamId, until] as const] : [];
    }),
  );

const servedBefore = (id: string, known: ReadonlySet<string>, { served }: FetchRequest): string | undefined =>
  known.has(id) && Object.hasOwn(served, id) ? served[id] : undefined;

const toCivilDate = (instantMs: number): string => new Date(instantMs).toISOString().slice(0, 10);
