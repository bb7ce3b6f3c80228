import type { Connector, Context, PlannedRequests } from '../../connectors/kit/connector.ts';
import type { FetchedAccount, FetchedData, FetchedRows } from '../../connectors/kit/fetched-data.ts';
import type { ConnectorManifest } from '../../connectors/kit/manifest.ts';
import {
  type CallFailure,
  MALFORMED,
  type NotArrived,
  type Observed,
  type UpstreamRefusal,
} from '../../connectors/kit/observed.ts';
import { stateText } from '../../connectors/kit/state.ts';
import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import { PARTLY_CONNECTED_SENTENCE } from '../../domain/jobs/connection-sentences.ts';
import type { FetchScope } from '../../domain/jobs/fetch-scope.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import {
  earliestStart,
  type FetchWindows,
  type ServedUntil,
  servedAfter,
  windowStart,
} from '../../domain/ledger/fetch-window.ts';
import type { Fetched, MemberFeed, ServedTransactions, UnreadAccount } from '../../domain/ledger/member-feed.ts';
import { trustedIds } from '../../domain/ledger/trusted-ids.ts';
import type { UpstreamNotice } from '../../domain/members/upstream-notice.ts';
import { ACCOUNTS_MAX, ROWS_MAX } from '../../domain/upstream/feed-limits.ts';
import type { UpstreamFailure } from '../../domain/upstream/observation.ts';
import { troubleSentence } from './trouble-sentence.ts';

/**
 * The numbers of all accounts lie in one item of at most 400 KB, and so do their owners. Those of a real member take a
 * few KB.
 */
const DETAILS_BYTES_MAX = 250_000;

export interface FetchRequest {
  readonly context: Context;
  readonly manifest: Pick<ConnectorManifest, 'feed' | 'history' | 'offers' | 'sentences'>;
  /** What the connector keeps of its job; null where the upstream has no jobs. */
  readonly progress: unknown;
  readonly scope: FetchScope;
  readonly served: ServedUntil;
  /** Null where the upstream does not count requests. */
  readonly requests: PlannedRequests | null;
  readonly nowMs: number;
  /** Hears of each failure that concerns one account only. */
  readonly onAccountFailed: (failure: UpstreamFailure) => void;
  /** Hears the code of each trouble. */
  readonly onTrouble: (code: string) => void;
}

export interface FetchedFeed {
  readonly feed: MemberFeed;
  /** Of each account of the feed, in its order. */
  readonly details: readonly AccountDetails[];
  /** Of every account, those of earlier aggregations included. */
  readonly served: ServedUntil;
  /** What the connector keeps for its next calls, as JSON text. */
  readonly connectorState: string;
  /** Whether the connector has more, and wants to be asked again for it. */
  readonly hasMore: boolean;
  /** What the member shows of the first trouble; null where there was none. */
  readonly sentence: string | null;
  readonly notices: readonly UpstreamNotice[];
}

export type FeedOutcome =
  | ({ readonly kind: 'arrived' } & FetchedFeed)
  /** Nothing usable came: the account list failed, or every account did. */
  | NotArrived
  | UpstreamRefusal;

/** Null where the job did not ask for them, or they did not come. */
export interface AccountDetails {
  readonly numbers: readonly AccountNumber[] | null;
  readonly owners: readonly AccountOwner[] | null;
  /** Why numbers or owners that were asked for did not come; null when they came. */
  readonly failure: string | null;
}

/** Everything the upstream has for one job. The failure of one account does not affect the others. */
export const fetchFeed = async (connector: Connector, request: FetchRequest): Promise<FeedOutcome> => {
  const { served, nowMs, manifest } = request;
  const scope = offeredScope(request.scope, manifest);
  const windowsOf = (upstreamIds: readonly string[]): FetchWindows => ({
    scope,
    history: manifest.history,
    served,
    nowMs,
    trusted: trustedIds(upstreamIds),
  });
  const collected = await connector.collect(
    request.context,
    {
      ...scope,
      nowMs,
      requests: request.requests,
      from: earliestStart(windowsOf(Object.keys(served))),
      fromOf: (upstreamIds) => {
        const windows = windowsOf(upstreamIds);
        return upstreamIds.map((upstreamId) => windowStart(upstreamId, windows));
      },
      isNew: (upstreamIds) => {
        const { trusted } = windowsOf(upstreamIds);
        return upstreamIds.map((upstreamId) => trusted.has(upstreamId) && !Object.hasOwn(served, upstreamId));
      },
    },
    request.progress,
  );
  if (collected.kind !== 'arrived') return collected;
  const connectorState = stateText(collected.value.state);
  if (connectorState === null || isBeyondBelief(collected.value)) return MALFORMED;
  const parts = collected.value.accounts.map((data): AccountPart => ({ ...data, rows: servedOf(data.rows, request) }));
  const failures = parts.flatMap((part) => failureOf(part) ?? []);
  for (const failure of failures) request.onAccountFailed(failure);
  for (const { code } of collected.value.troubles) request.onTrouble(code);
  const details = parts.map(detailsOf);
  if (Buffer.byteLength(JSON.stringify(details)) > DETAILS_BYTES_MAX) return MALFORMED;
  const [first] = failures;
  if (first !== undefined && parts.every(isLost)) return { kind: 'failed', failure: first };
  const { unread = [], notices = [], more: hasMore, troubles } = collected.value;
  const accounts = parts.map(toAccountFeed);
  const windows = windowsOf([...accounts.map(({ account }) => account), ...unread].map(({ upstreamId }) => upstreamId));
  return {
    kind: 'arrived',
    feed: { accounts, unread },
    details,
    served: { ...servedBefore(unread, served), ...servedAfter(accounts, windows) },
    connectorState,
    hasMore,
    sentence: troubleSentence(troubles, manifest, PARTLY_CONNECTED_SENTENCE),
    notices,
  };
};

const toAccountFeed = ({ account, institutionName, trouble, roundedCount, rows, holdings }: AccountPart) => ({
  account,
  transactions: toFetched(rows),
  holdings: toFetched(holdings),
  notes: { institutionName, trouble: trouble ?? null, roundedCount },
});

/** An account that cannot be read this time is listed all the same, so its rows go on from where they were. */
const servedBefore = (unread: readonly UnreadAccount[], served: ServedUntil): ServedUntil => {
  const ids = new Set(unread.map(({ upstreamId }) => upstreamId));
  return Object.fromEntries(Object.entries(served).filter(([upstreamId]) => ids.has(upstreamId)));
};

/** A connector is not asked for what it does not offer. */
const offeredScope = (scope: FetchScope, { offers }: FetchRequest['manifest']): FetchScope => ({
  ...scope,
  holdings: scope.holdings && offers.holdings,
  numbers: scope.numbers && offers.numbers,
  owners: scope.owners && offers.owners,
});

const isBeyondBelief = ({ accounts }: FetchedData): boolean =>
  accounts.length > ACCOUNTS_MAX || accounts.reduce((sum, { rows }) => sum + rowCountOf(rows), 0) > ROWS_MAX;

const rowCountOf = (rows: Observed<FetchedRows> | null): number => {
  if (rows?.kind !== 'arrived') return 0;
  return rows.value.kind === 'window'
    ? rows.value.rows.length
    : rows.value.upserts.length + rows.value.removedIds.length;
};

/** An account that was fetched, with its rows as the ledger merges them. */
type AccountPart = Omit<FetchedAccount, 'rows'> & { readonly rows: Observed<ServedTransactions> | null };

const servedOf = (
  fetchedRows: Observed<FetchedRows> | null,
  { manifest, nowMs }: FetchRequest,
): Observed<ServedTransactions> | null => {
  if (fetchedRows?.kind !== 'arrived') return fetchedRows;
  switch (fetchedRows.value.kind) {
    case 'window': {
      // The ledger would drop the rows that a delta does not name, if a connector took it for a window.
      if (manifest.feed !== 'window') return MALFORMED;
      const { kind, rows, servedFrom, servedTo } = fetchedRows.value;
      const isUpToNow = servedTo >= todayUtc(nowMs);
      return { kind: 'arrived', value: { kind, rows, servedFrom, ...(!isUpToNow && { servedTo }) } };
    }
    case 'delta': {
      const { upserts, ...delta } = fetchedRows.value;
      return { kind: 'arrived', value: { ...delta, rows: upserts } };
    }
  }
};

/** Why a part of the account is missing; null when nothing is. */
const failureOf = ({ rows, holdings, numbers, owners }: AccountPart): CallFailure | null =>
  firstFailure(rows, holdings, numbers, owners);

/**
 * Whether the part that the job is for did not arrive: the numbers or owners, else the rows, else the holdings. An account
 * of which the upstream itself says that it failed is not lost: the call went well.
 */
const isLost = ({ trouble, rows, holdings, numbers, owners }: AccountPart): boolean =>
  trouble === undefined && (numbers ?? owners ?? rows ?? holdings)?.kind === 'failed';

const detailsOf = ({ numbers, owners }: AccountPart): AccountDetails => ({
  numbers: arrivedOf(numbers),
  owners: arrivedOf(owners),
  failure: firstFailure(numbers, owners)?.code ?? null,
});

const arrivedOf = <T>(observed: Observed<T> | null): T | null => (observed?.kind === 'arrived' ? observed.value : null);

const firstFailure = (...parts: readonly (Observed<unknown> | null)[]): CallFailure | null => {
  for (const part of parts) if (part?.kind === 'failed') return part.failure;
  return null;
};

const toFetched = <T>(observed: Observed<T> | null): Fetched<T> | null =>
  observed?.kind === 'failed' ? { kind: 'failed', failure: observed.failure.code } : observed;
