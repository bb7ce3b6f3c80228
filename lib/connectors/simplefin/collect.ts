import { addDays, dayOf, todayUtc } from '../../domain/kernel/calendar.ts';
import type { UpstreamHttp } from '../http.ts';
import type { AddressRule } from '../kit/allowed-address.ts';
import type { Collected, CollectRequest, Context } from '../kit/connector.ts';
import type { FetchedData } from '../kit/fetched-data.ts';
import type { NotArrived, Observed, UpstreamRefusal } from '../kit/observed.ts';
import type { Access } from './access-url.ts';
import { type AnswerRead, readAnswer } from './answer.ts';
import { accessOf } from './claim.ts';
import { withEarlierRows } from './earlier-rows.ts';
import { historyOf, isSlowIn, stateOf } from './history-state.ts';
import { accountsPath } from './requests.ts';
import { atTheServer } from './sentences.ts';
import { type History, historyAfter, type NextWindows, NO_HISTORY, nextWindows, type Window } from './window.ts';

/** The server as one call of `collect` asks it. */
interface Server {
  readonly http: UpstreamHttp;
  readonly access: Access;
  readonly request: CollectRequest;
  readonly signal: AbortSignal;
}

/** Of a stage that does not count: the recent days and one window more. */
const UNCOUNTED = { left: 2, max: 2 };

/**
 * Brings all accounts by one request. A job that brings rows also asks for one window of earlier days, as long as there are
 * any to be asked for and much of the budget is left.
 */
export const collectAll = async (
  context: Context,
  request: CollectRequest,
  http: UpstreamHttp,
  rule: AddressRule,
): Promise<Observed<Collected> | UpstreamRefusal> => {
  const access = accessOf(context, rule);
  if ('kind' in access) return access;
  const server: Server = { http, access, request, signal: context.signal };
  const { state } = context.connection;
  const before = { history: historyOf(state) ?? NO_HISTORY, isSlow: isSlowIn(state) };
  return request.transactions === 'none' ? collectAccounts(server, before) : collectRows(context, server, before);
};

/** What is known of the server. */
interface Known {
  readonly history: History;
  readonly isSlow: boolean;
}

const collectAccounts = async (server: Server, before: Known): Promise<Observed<Collected> | UpstreamRefusal> => {
  const answer = await ask(server, { from: todayUtc(server.request.nowMs), before: null });
  return answer.kind === 'arrived' ? collected(answer.value, before) : answer;
};

const collectRows = async (
  context: Context,
  server: Server,
  before: Known,
): Promise<Observed<Collected> | UpstreamRefusal> => {
  const { request } = server;
  const { nowMs } = request;
  const requests = request.requests ?? UNCOUNTED;
  const { history, windows } = nextWindows(before.history, {
    historyDays: historyDaysOf(request),
    missingFrom: request.transactions === 'recent' ? request.from : null,
    requestsLeft: requests.left,
    requestsMax: requests.max,
    nowMs,
  });
  const { recent, earlier } = await askBoth(context, server, windows, before.isSlow);
  if (recent.kind !== 'arrived') return recent;
  const data = withHistory(recent.value, earlier);
  const hasNewAccounts = hasNew(recent.value, request);
  return collected(data, {
    history: historyAfter(history, windows, { earlierWasServed: earlier?.kind === 'arrived', hasNewAccounts, nowMs }),
    isSlow: before.isSlow || isTooLate(earlier),
  });
};

interface Both {
  readonly recent: Answered;
  /** Null where it was not asked for. */
  readonly earlier: Answered | null;
}

/**
 * The earlier window comes after the recent days, and only if they came. A server that takes more than half of a job's time
 * for one answer would never give it so, and is asked for both at once.
 */
const askBoth = async (
  { spend }: Context,
  server: Server,
  { recent: days, earlier: window }: NextWindows,
  isSlow: boolean,
): Promise<Both> => {
  if (!isSlow) {
    const recent = await ask(server, days);
    if (window === null || recent.kind !== 'arrived' || !(await spend())) return { recent, earlier: null };
    return { recent, earlier: await ask(server, window) };
  }
  const needless = new AbortController();
  const signal = AbortSignal.any([server.signal, needless.signal]);
  const asking = window !== null && (await spend()) ? ask({ ...server, signal }, window) : null;
  const recent = await ask(server, days);
  if (recent.kind !== 'arrived') needless.abort();
  return { recent, earlier: await asking };
};

const isTooLate = (earlier: Answered | null): boolean =>
  earlier?.kind === 'failed' && earlier.failure.code === 'timed_out';

/** Days that did not come are asked for by a later job. That is for the log, and no concern of the user. */
const withHistory = (recent: FetchedData, asked: Answered | null): FetchedData => {
  if (asked === null) return recent;
  if (asked.kind === 'arrived') return withEarlierRows(recent, asked.value);
  return { ...recent, troubles: [...recent.troubles, atTheServer('history.failed')] };
};

type Answered = { readonly kind: 'arrived'; readonly value: FetchedData } | NotArrived | UpstreamRefusal;

const ask = async ({ http, access, request, signal }: Server, window: Window): Promise<Answered> => {
  const isEarlier = window.before !== null;
  const wantsRows = request.transactions !== 'none';
  const asked = {
    rows: wantsRows ? { from: window.from, to: lastDayOf(window, request) } : null,
    wantsHoldings: request.holdings && !isEarlier,
    isEarlier,
    nowMs: request.nowMs,
  };
  const answer = await http.json(
    {
      url: access.baseUrl + accountsPath({ window, wantsPending: wantsRows && !isEarlier }),
      method: 'GET',
      headers: { authorization: access.authorization },
    },
    (body) => {
      const read = readAnswer(body, asked);
      return read.kind === 'malformed' ? null : read;
    },
    signal,
  );
  return answer.kind === 'arrived' ? fetchedDataOf(answer.value) : withSentence(answer);
};

const lastDayOf = ({ before }: Window, { nowMs }: CollectRequest): string =>
  before === null ? todayUtc(nowMs) : addDays(before, -1);

const fetchedDataOf = (read: Exclude<AnswerRead, { kind: 'malformed' }>): Answered => {
  if (read.kind === 'refused') {
    const { reason, troubles, notices } = read;
    const shown = reason === 'denied' ? [atTheServer('gen.auth')] : troubles;
    return { kind: 'refused', reason, needsNewCredentials: false, troubles: shown, notices };
  }
  const { data, blamesRequest, notices } = read;
  const troubles = blamesRequest ? [...data.troubles, atTheServer('gen.api')] : data.troubles;
  return { kind: 'arrived', value: { ...data, troubles, notices } };
};

const withSentence = ({ failure }: NotArrived): NotArrived => ({
  kind: 'failed',
  failure: failure.code === 'unauthorized' ? { ...failure, trouble: atTheServer('gen.auth') } : failure,
});

/** Null where the job is not for history. */
const historyDaysOf = ({ transactions, fromOf, nowMs }: CollectRequest): number | null => {
  // A job for history asks all accounts from the same date.
  const [from = null] = transactions === 'all' ? fromOf(['']) : [];
  return from === null ? null : dayOf(todayUtc(nowMs)) - dayOf(from);
};

/** Whether rows came of an account that never had any before. */
const hasNew = ({ accounts }: FetchedData, { isNew }: CollectRequest): boolean => {
  const arrived = accounts.filter(({ rows }) => rows?.kind === 'arrived');
  return isNew(arrived.map(({ account }) => account.upstreamId)).includes(true);
};

const collected = (data: FetchedData, { history, isSlow }: Known): Observed<Collected> => ({
  kind: 'arrived',
  value: { ...data, state: stateOf(history, isSlow), more: false },
});
