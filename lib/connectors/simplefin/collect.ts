import { addDays, dayOf, todayUtc } from '../../domain/kernel/calendar.ts';
import type { UpstreamHttp } from '../http.ts';
import type { AddressRule } from '../kit/allowed-address.ts';
import type { Collected, CollectPlan, Context } from '../kit/connector.ts';
import type { Haul } from '../kit/haul.ts';
import type { NotArrived, Observed, UpstreamRefusal } from '../kit/observed.ts';
import type { Access } from './access-url.ts';
import { type AnswerRead, readAnswer } from './answer.ts';
import { accessOf } from './claim.ts';
import { withEarlierRows } from './earlier-rows.ts';
import { historyOf, stateOf } from './history-state.ts';
import { accountsPath } from './requests.ts';
import { atTheServer } from './sentences.ts';
import { type History, historyAfter, NO_HISTORY, planWindows, type Window } from './window.ts';

/** The server as one call of `collect` asks it. */
interface Server {
  readonly http: UpstreamHttp;
  readonly access: Access;
  readonly plan: CollectPlan;
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
  plan: CollectPlan,
  http: UpstreamHttp,
  rule: AddressRule,
): Promise<Observed<Collected> | UpstreamRefusal> => {
  const access = accessOf(context, rule);
  if ('kind' in access) return access;
  const server: Server = { http, access, plan, signal: context.signal };
  const history = historyOf(context.connection.state) ?? NO_HISTORY;
  return plan.transactions === 'none' ? collectAccounts(server, history) : collectRows(context, server, history);
};

const collectAccounts = async (server: Server, history: History): Promise<Observed<Collected> | UpstreamRefusal> => {
  const answer = await ask(server, { from: todayUtc(server.plan.nowMs), before: null });
  return answer.kind === 'arrived' ? collected(answer.value, history) : answer;
};

const collectRows = async (
  { spend }: Context,
  server: Server,
  before: History,
): Promise<Observed<Collected> | UpstreamRefusal> => {
  const { plan } = server;
  const { nowMs } = plan;
  const requests = plan.requests ?? UNCOUNTED;
  const { history, plan: windows } = planWindows(before, {
    historyDays: historyDaysOf(plan),
    missingFrom: plan.transactions === 'recent' ? plan.from : null,
    requestsLeft: requests.left,
    requestsMax: requests.max,
    nowMs,
  });
  const recent = await ask(server, windows.recent);
  if (recent.kind !== 'arrived') return recent;
  const { earlier } = windows;
  const asked = earlier !== null && (await spend()) ? await ask(server, earlier) : null;
  const haul = withHistory(recent.value, asked);
  const hasNewAccounts = hasNew(recent.value, plan);
  return collected(
    haul,
    historyAfter(history, windows, { earlierWasServed: asked?.kind === 'arrived', hasNewAccounts, nowMs }),
  );
};

/** Days that did not come are asked for by a later job. That is for the log, and no concern of the user. */
const withHistory = (recent: Haul, asked: Answered | null): Haul => {
  if (asked === null) return recent;
  if (asked.kind === 'arrived') return withEarlierRows(recent, asked.value);
  return { ...recent, troubles: [...recent.troubles, atTheServer('history.failed')] };
};

type Answered = { readonly kind: 'arrived'; readonly value: Haul } | NotArrived | UpstreamRefusal;

const ask = async ({ http, access, plan, signal }: Server, window: Window): Promise<Answered> => {
  const isEarlier = window.before !== null;
  const wantsRows = plan.transactions !== 'none';
  const asked = {
    rows: wantsRows ? { from: window.from, to: lastDayOf(window, plan) } : null,
    wantsHoldings: plan.holdings && !isEarlier,
    isEarlier,
    nowMs: plan.nowMs,
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
  return answer.kind === 'arrived' ? haulOf(answer.value) : withSentence(answer);
};

const lastDayOf = ({ before }: Window, { nowMs }: CollectPlan): string =>
  before === null ? todayUtc(nowMs) : addDays(before, -1);

const haulOf = (read: Exclude<AnswerRead, { kind: 'malformed' }>): Answered => {
  if (read.kind === 'refused') {
    const { reason, troubles, notices } = read;
    const shown = reason === 'denied' ? [atTheServer('gen.auth')] : troubles;
    return { kind: 'refused', reason, needsNewCredentials: false, troubles: shown, notices };
  }
  const { haul, blamesRequest, notices } = read;
  const troubles = blamesRequest ? [...haul.troubles, atTheServer('gen.api')] : haul.troubles;
  return { kind: 'arrived', value: { ...haul, troubles, notices } };
};

const withSentence = ({ failure }: NotArrived): NotArrived => ({
  kind: 'failed',
  failure: failure.code === 'unauthorized' ? { ...failure, trouble: atTheServer('gen.auth') } : failure,
});

/** Null where the job is not for history. */
const historyDaysOf = ({ transactions, fromOf, nowMs }: CollectPlan): number | null => {
  // A job for history asks all accounts from the same date.
  const [from = null] = transactions === 'all' ? fromOf(['']) : [];
  return from === null ? null : dayOf(todayUtc(nowMs)) - dayOf(from);
};

/** Whether rows came of an account that never had any before. */
const hasNew = ({ accounts }: Haul, { isNew }: CollectPlan): boolean => {
  const arrived = accounts.filter(({ rows }) => rows?.kind === 'arrived');
  return isNew(arrived.map(({ account }) => account.upstreamId)).includes(true);
};

const collected = (haul: Haul, history: History): Observed<Collected> => ({
  kind: 'arrived',
  value: { ...haul, state: stateOf(history), more: false },
});
