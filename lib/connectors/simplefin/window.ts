import { addDays, todayUtc } from '../../domain/kernel/calendar.ts';

/** The Bridge serves 90 days at most from start to end. One day less, today included, so that clocks may differ. */
export const WINDOW_DAYS_MAX = 89;
/** Rows appear weeks after the date that they are posted on. */
export const OVERLAP_DAYS = 45;

/** Civil dates in UTC, in which the server's days are counted. */
export interface Window {
  readonly from: string;
  /** Not included; null: everything up to now. */
  readonly before: string | null;
}

/** Civil dates, both included, without a gap between them. */
export interface Served {
  readonly from: string;
  readonly to: string;
}

/** What a connection has been served so far: one for all its accounts, because one request brings them all. */
export interface History {
  readonly served: Served | null;
  /**
   * Served before a pause that was too long for one window with its overlap. The days between still have to be asked for.
   */
  readonly detached: Served | null;
  /** How far back rows were asked for; null once they were served. */
  readonly wantedFrom: string | null;
}

/** After a job. */
interface ServedHistory extends History {
  readonly served: Served;
}

export const NO_HISTORY: History = { served: null, detached: null, wantedFrom: null };

/** What one job asks for: the recent days, and at most one earlier window, directly before those that were served. */
export interface NextWindows {
  readonly recent: Window;
  readonly earlier: Window | null;
}

interface WindowsAsked {
  /** How many days of history the job is for; null where it is not for history. */
  readonly historyDays: number | null;
  /** The first date that rows of an account are missing from, its overlap included; null where none are known of. */
  readonly missingFrom: string | null;
  /** Requests that may be made now, and when the budget is full. */
  readonly requestsLeft: number;
  readonly requestsMax: number;
  readonly nowMs: number;
}

/** The job, together with the history that it was planned for. */
export const nextWindows = (before: History, asked: WindowsAsked): { history: History; windows: NextWindows } => {
  const { historyDays, missingFrom, requestsLeft, requestsMax, nowMs } = asked;
  const today = todayUtc(nowMs);
  const wanted = historyDays === null ? null : addDays(today, -historyDays);
  const history = { ...before, wantedFrom: earliestOrNull(before.wantedFrom, wanted) };
  const recent = recentWindow(history, missingFrom, today);
  const after = withRecent(history, recent, today);
  // History takes its time: it is asked for only while half of the budget or more is there for everything else.
  const mayAskMore = requestsLeft >= 2 && requestsLeft * 2 >= requestsMax;
  return { history, windows: { recent, earlier: mayAskMore ? earlierWindow(after) : null } };
};

interface JobServed {
  /** Whether the earlier window was served too. */
  readonly earlierWasServed: boolean;
  /** Whether the connection has accounts that it did not have before, whose rows were not in the windows so far. */
  readonly hasNewAccounts: boolean;
  /** That of the plan: the days are those of the request. */
  readonly nowMs: number;
}

/** What has been served after a job whose recent window was. */
export const historyAfter = (history: History, { recent, earlier }: NextWindows, job: JobServed): History => {
  const { earlierWasServed, hasNewAccounts, nowMs } = job;
  const after = withRecent(history, recent, todayUtc(nowMs));
  if (hasNewAccounts && history.served !== null) return beginningAnew(history, history.served, recent, after.served.to);
  return earlier !== null && earlierWasServed ? withEarlier(after, earlier) : after;
};

/** Whether earlier days are still to be asked for, by a later job. */
export const hasMore = ({ served, ...rest }: History): boolean =>
  served !== null && earlierWindow({ ...rest, served }) !== null;

/** It reaches back further for an account that failed for some time while others were served: that costs no request more. */
const recentWindow = ({ served }: History, missingFrom: string | null, today: string): Window => {
  const oldest = addDays(today, 1 - WINDOW_DAYS_MAX);
  const overlap = served === null ? oldest : addDays(served.to, -OVERLAP_DAYS);
  const overlapping = missingFrom === null ? overlap : earliest(overlap, missingFrom);
  // A clock that went back would otherwise ask for days to come.
  return { from: clamp(overlapping, oldest, today), before: null };
};

const withRecent = (history: History, { from }: Window, today: string): ServedHistory => {
  const { served, detached, wantedFrom } = history;
  const now = { from, to: today };
  if (served === null) return reached({ served: now, detached, wantedFrom });
  if (from <= gapFrom(served)) {
    return reached({ served: { from: earliest(served.from, from), to: today }, detached, wantedFrom });
  }
  // What was detached before is asked for again: one part that hangs in the air is enough to keep.
  return reached({ served: now, detached: served, wantedFrom: earliestOrNull(wantedFrom, detached?.from ?? null) });
};

const withEarlier = (history: ServedHistory, { from }: Window): History =>
  reached({ ...history, served: { ...history.served, from: earliest(history.served.from, from) } });

/** A new account has been served the recent days only. All days before are asked for again, for all accounts. */
const beginningAnew = (before: History, served: Served, { from }: Window, today: string): History =>
  reached({
    served: { from, to: today },
    detached: null,
    wantedFrom: earliestOrNull(earliestOrNull(before.wantedFrom, before.detached?.from ?? null), served.from),
  });

/** Joins what was detached, and forgets what was wanted, once the days served reach it. */
const reached = ({ served, detached, wantedFrom }: ServedHistory): ServedHistory => {
  const joins = detached !== null && served.from <= gapFrom(detached);
  const from = joins ? earliest(served.from, detached.from) : served.from;
  return {
    served: { from, to: served.to },
    detached: joins ? null : detached,
    wantedFrom: wantedFrom !== null && from <= wantedFrom ? null : wantedFrom,
  };
};

const earlierWindow = ({ served, detached, wantedFrom }: ServedHistory): Window | null => {
  const target = earliestOrNull(wantedFrom, detached === null ? null : gapFrom(detached));
  if (target === null || target >= served.from) return null;
  const oldest = addDays(served.from, -WINDOW_DAYS_MAX);
  return { from: clamp(target, oldest, served.from), before: served.from };
};

/** Rows that appeared late, after the last of these days was served, are in the gap too. */
const gapFrom = ({ to }: Served): string => addDays(to, -OVERLAP_DAYS);

/** Civil dates compare as texts. */
const clamp = (date: string, min: string, max: string): string => (date < min ? min : date > max ? max : date);
const earliest = (a: string, b: string): string => (a < b ? a : b);
const earliestOrNull = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : earliest(a, b);
