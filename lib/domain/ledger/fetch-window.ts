import type { FetchScope } from '../jobs/fetch-scope.ts';
import { addDays, monthsBefore, todayUtc } from '../kernel/calendar.ts';
import type { AccountFeed, ServedTransactions } from './member-feed.ts';

/** How far back an upstream is asked. */
export interface HistoryRule {
  /** It has no older rows; null where it keeps all of them. */
  readonly daysMax: number | null;
  /** Banks post, correct and drop rows for weeks; each aggregation looks so far behind the last one. */
  readonly overlapDays: number;
}

/** The contract promises so many months of history. */
const HISTORY_MONTHS = 24;

/** Last civil date (`YYYY-MM-DD`) served of each account, by the upstream's id: the next aggregation goes on from there. */
export type ServedUntil = Readonly<Record<string, string>>;

/** What decides on the windows of one fetch. */
export interface FetchWindows {
  readonly scope: Pick<FetchScope, 'transactions'>;
  readonly history: HistoryRule;
  readonly served: ServedUntil;
  /** Ids of the listed accounts that may be trusted. */
  readonly trusted: ReadonlySet<string>;
  readonly nowMs: number;
}

/** The first civil date to ask an account's transactions from; null for everything that the upstream has. */
export const windowStart = (upstreamId: string, windows: FetchWindows): string | null => {
  const { history, nowMs } = windows;
  const oldest = history.daysMax === null ? '' : addDays(todayUtc(nowMs), -history.daysMax);
  if (windows.scope.transactions === 'all') return laterOf(oldest, monthsBefore(todayUtc(nowMs), HISTORY_MONTHS));
  const until = servedBefore(upstreamId, windows);
  return until === undefined ? null : laterOf(oldest, addDays(until, -history.overlapDays));
};

const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** The earliest of these dates over all accounts that were ever served; null where none was. */
export const earliestStart = (windows: FetchWindows): string | null => {
  const starts = Object.keys(windows.served).flatMap((upstreamId) => windowStart(upstreamId, windows) ?? []);
  return starts.toSorted()[0] ?? null;
};

/**
 * The last date served of each account after this fetch. Accounts that are no longer listed are left out: else the record
 * would grow with an upstream that renames its accounts every time.
 */
export const servedAfter = (feeds: readonly AccountFeed[], windows: FetchWindows): ServedUntil =>
  Object.fromEntries(
    feeds.flatMap(({ account: { upstreamId }, transactions }) => {
      const before = servedBefore(upstreamId, windows);
      const until = transactions?.kind === 'arrived' ? servedUntil(transactions.value, before, windows.nowMs) : before;
      return until !== undefined && windows.trusted.has(upstreamId) ? [[upstreamId, until] as const] : [];
    }),
  );

/** After a delta the next window begins where it would have begun without it. */
const servedUntil = (served: ServedTransactions, before: string | undefined, nowMs: number): string | undefined => {
  if (served.kind === 'delta') return before;
  return served.servedTo === undefined ? todayUtc(nowMs) : laterOf(before ?? '', served.servedTo);
};

const servedBefore = (upstreamId: string, { served, trusted }: FetchWindows): string | undefined =>
  trusted.has(upstreamId) && Object.hasOwn(served, upstreamId) ? served[upstreamId] : undefined;
