import { setTimeout } from 'node:timers/promises';
import { composePlan } from '../../functions/plan/compose.ts';
import { composeRead } from '../../functions/read/compose.ts';
import { composeWrite } from '../../functions/write/compose.ts';
import { createFeedStaging } from '../../lib/app/ledger/stage-feed.ts';
import { exchangeApiToken } from '../../lib/app/users/exchange-api-token.ts';
import type { NotifyMessage, PlanMessage } from '../../lib/contract/jobs/messages.ts';
import { describeBy } from '../../lib/domain/ledger/describing/describe.ts';
import type { MemberFeed } from '../../lib/domain/ledger/member-feed.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import { enrich } from '../../lib/domain/transactions/enrich/enrich.ts';
import type { FeedTransaction } from '../../lib/domain/upstream/feed.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { memberToItem } from '../../lib/store/members/member-item.ts';
import { createSessionStore } from '../../lib/store/users/session-store.ts';
import { readTokenKeys } from '../../lib/store/users/token-key-store.ts';
import { recordingBus } from '../support/adapters/bus.ts';
import { testCipher } from '../support/adapters/cipher.ts';
import { testIds } from '../support/adapters/ids.ts';
import { recordingLog } from '../support/adapters/log.ts';
import { recordingQueue } from '../support/adapters/queue.ts';
import { httpEvent, lambdaContext } from '../support/api/http-event.ts';
import { NO_LIMITS, UNLIMITED } from '../support/api/request-limits.ts';
import { userChanges } from '../support/api/user-changes.ts';
import { feedAccount, feedTransaction } from '../support/ledger/feed.ts';
import { testMember } from '../support/members/members.ts';
import { type FreshTable, freshTable } from '../support/table/dynamo.ts';
import { NO_BUDGETS, SANDBOX_SETTINGS } from '../support/upstreams/connectors.ts';

export const NOW = Date.parse('2026-11-21T12:00:00.000Z');
export const DAY = 86_400_000;
const MERCHANTS = ['COFFEE HOUSE 0417', 'CITY TRANSIT', 'GROCER NORTH #88', 'POWER & LIGHT CO', 'ONLINE BOOKS *AB12C'];

/**
 * `count` posted rows over `days` days before today, newest last, and `others`; the same arguments give the same rows.
 */
export const feedOf = (
  count: number,
  days: number,
  firstId = 0,
  others: readonly FeedTransaction[] = [],
): MemberFeed => ({
  accounts: [
    {
      account: feedAccount({
        upstreamId: 'checking',
        accountNumber: '0001234567',
        routingNumber: null,
        availableBalanceMinor: 123_456n,
      }),
      transactions: {
        kind: 'arrived',
        value: {
          kind: 'window',
          servedFrom: dateOf(days),
          rows: [
            ...others,
            ...Array.from({ length: count }, (_, row) =>
              rowOf(firstId + row, Math.floor(((count - 1 - row) / count) * days)),
            ),
          ],
        },
      },
      holdings: null,
    },
  ],
});

const dateOf = (daysAgo: number): string => new Date(NOW - daysAgo * DAY).toISOString().slice(0, 10);

const rowOf = (id: number, daysAgo: number): FeedTransaction => {
  const scattered = (id * 2_654_435_761) % 1_000_003;
  return feedTransaction({
    upstreamId: `up-${id.toString(36)}-${scattered.toString(36)}`,
    type: scattered % 9 === 0 ? 'CREDIT' : 'DEBIT',
    amountMinor: BigInt(199 + (scattered % 20_000)),
    description: `${MERCHANTS[scattered % MERCHANTS.length]} ${scattered % 9_973}`,
    transactedOn: dateOf(daysAgo),
    postedOn: dateOf(daysAgo),
    merchantCategoryCode: 5_411,
    isInternational: false,
  });
};

/** What a call, or calls at the same time, cost. */
interface Measured {
  readonly readUnits: number;
  /** Round trips in sequence. */
  readonly trips: number;
}

/** A user with a session on a fresh table, whose calls go through the real pipeline. */
export const createWorld = async () => {
  const ids = testIds();
  const clock = (): number => NOW;
  const fresh: FreshTable = await freshTable(ids);
  const { table } = fresh;
  const tokenKeys = async () => keys;
  const keys = await readTokenKeys(table, ids);
  const sessions = createSessionStore({ table, clock, ids, tokenKeys });
  const user = await userChanges({ table, clock, ids }).made('CLT-00000000-0000-4000-8000-000000000001', 'bench');
  fresh.meter.reset();
  const apiToken = await sessions.issueApiToken(user);
  const { openToken } = await import('../../lib/domain/users/token.ts');
  const opened = openToken('api', apiToken, keys);
  const session = opened && (await exchangeApiToken(user.guid, opened.hash, { sessions, clock, ids, tokenKeys }));
  if (session?.kind !== 'done') throw new Error('no session');
  const unitsOf = (units: 'readUnits' | 'writeUnits'): number =>
    fresh.meter.calls.reduce((sum, call) => sum + call[units], 0);
  /** What it took to open the session, its API token included. */
  const sessionUnits = { readUnits: unitsOf('readUnits'), writeUnits: unitsOf('writeUnits') };

  const adapters = {
    table,
    clock,
    ids,
    log: recordingLog(),
    cipher: testCipher(clock),
    tokenKeys,
    notifyQueue: recordingQueue<NotifyMessage>(),
    planQueue: recordingQueue<PlanMessage>(),
    bus: recordingBus(),
    wait: async () => undefined,
    connectorSettings: SANDBOX_SETTINGS,
    budgetRuleOf: NO_BUDGETS,
    requestLimits: NO_LIMITS,
    release: '0.3.0',
  };
  const { planning } = composePlan(adapters);
  /**
   * An environment of its own: it has kept nothing of earlier calls. The limit of the client is not read: once a minute, that
   * would count as a cost of the call beside it.
   */
  const newReader = () =>
    createHttpHandler({
      ...composeRead({ ...adapters, refreshPlanning: planning.refresh, wait: setTimeout }),
      ...UNLIMITED,
    });
  const warmReader = newReader();
  const writer = createHttpHandler(composeWrite(adapters));
  const stageFeed = createFeedStaging({
    table,
    ids,
    clock,
    describerOf: async () => describeBy(enrich, new Map()),
    wait: async () => undefined,
  });

  const addMember = async (ordinal: number): Promise<Member> => {
    const member = testMember({
      guid: `MBR-00000000-0000-4000-8000-${ordinal.toString().padStart(12, '0')}`,
      userGuid: user.guid,
      clientGuid: user.clientGuid,
      ordinal,
      useCases: ['PFM'],
    });
    await table.write({ kind: 'put', item: memberToItem(member, { dueAtMs: null }) });
    return member;
  };

  /** Stages and flips; answers how many write units staging and flip took, and how many rows changed. */
  const commit = async (member: Member, feed: MemberFeed, knownAtMs = NOW) => {
    fresh.meter.reset();
    const staged = await stageFeed(member, feed, knownAtMs);
    if (staged.writes.length > 0) {
      const flipped = await table.transact(staged.writes);
      if (!flipped.ok) throw new Error('the flip was refused');
    }
    const writeUnits = fresh.meter.calls.reduce((sum, call) => sum + call.writeUnits, 0);
    const { transactionsCreated, transactionsUpdated } = staged.counts;
    return { writeUnits, changed: transactionsCreated + transactionsUpdated, staged };
  };

  /** The body as text, so that a measurement does not include the time to parse it. */
  const call = async (path: string, reader = warmReader): Promise<string> => {
    const answer = await reader(
      httpEvent({ method: 'GET', path, headers: { 'MD-SESSION-TOKEN': session.token } }),
      lambdaContext(),
    );
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
    return answer.body ?? '';
  };
  const get = async (path: string) => JSON.parse(await call(path));

  const metered = async (run: () => Promise<unknown>): Promise<Measured> => {
    fresh.meter.reset();
    await run();
    return {
      readUnits: fresh.meter.calls.reduce((sum, call) => sum + call.readUnits, 0),
      trips: tripsInSequence(fresh.meter.calls),
    };
  };
  /** One call, or several at the same time, in an environment that may have kept chunks of earlier calls. */
  const measure = (path: string, callsAtOnce = 1): Promise<Measured> =>
    metered(() => Promise.all(Array.from({ length: callsAtOnce }, () => call(path))));
  /** The first call of an environment. */
  const measureCold = (path: string): Promise<Measured> => metered(() => call(path, newReader()));
  /** The second call of an environment for the same. */
  const measureWarm = async (path: string): Promise<Measured> => {
    const reader = newReader();
    await call(path, reader);
    return metered(() => call(path, reader));
  };

  const send = async (method: string, path: string, body?: object): Promise<string> => {
    const answer = await writer(
      httpEvent({ method, path, body, headers: { 'MD-SESSION-TOKEN': session.token } }),
      lambdaContext(),
    );
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode} ${answer.body}`);
    return answer.body ?? '';
  };

  /** Write units of one change, all of it. */
  const change = async (method: string, path: string, body: object): Promise<number> => {
    fresh.meter.reset();
    await send(method, path, body);
    return fresh.meter.calls.reduce((sum, one) => sum + one.writeUnits, 0);
  };

  /** What it takes to compute what is planned, as after a commit. */
  const measureRefresh = async () => {
    fresh.meter.reset();
    await planning.keepFresh(user, { untilMs: Number.POSITIVE_INFINITY, isStillWanted: async () => true });
    return {
      readUnits: fresh.meter.calls.reduce((sum, one) => sum + one.readUnits, 0),
      writeUnits: fresh.meter.calls.reduce((sum, one) => sum + one.writeUnits, 0),
      trips: tripsInSequence(fresh.meter.calls),
    };
  };

  return {
    ...fresh,
    sessionUnits,
    call,
    get,
    measure,
    measureCold,
    measureWarm,
    send,
    change,
    measureRefresh,
    addMember,
    commit,
  };
};

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Longest chain of calls each of which began after the one before had ended. */
const tripsInSequence = (calls: readonly { readonly startedAt: number; readonly endedAt: number }[]): number => {
  let trips = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const call of [...calls].sort((a, b) => a.endedAt - b.endedAt)) {
    if (call.startedAt < end) continue;
    trips += 1;
    end = call.endedAt;
  }
  return trips;
};
