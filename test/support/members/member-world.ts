import { composePlan } from '../../../functions/plan/compose.ts';
import { poll } from '../../../functions/poll/work.ts';
import { composeRead } from '../../../functions/read/compose.ts';
import { composeRefresh } from '../../../functions/refresh/compose.ts';
import { createBusEventHandler } from '../../../functions/refresh/upstream/bus-event.ts';
import { composeWrite } from '../../../functions/write/compose.ts';
import { exchangeApiToken } from '../../../lib/app/users/exchange-api-token.ts';
import { EVERY_CONNECTOR } from '../../../lib/connectors/connectors.ts';
import { createDirectory } from '../../../lib/connectors/directory.ts';
import { byAccount } from '../../../lib/connectors/kit/by-account.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { UpstreamBudget } from '../../../lib/domain/upstream/request-budget.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { createHttpHandler } from '../../../lib/http/handler.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { createSessionStore } from '../../../lib/store/users/session-store.ts';
import { createEventStore } from '../../../lib/store/webhooks/event-store.ts';
import { type TestAdapters, testAdapters } from '../adapters/adapters.ts';
import { testIds } from '../adapters/ids.ts';
import { inTimeOrder, jobsApart, noQueue } from '../adapters/queue.ts';
import { callsOf, type TestAnswer } from '../api/api.ts';
import { userChanges } from '../api/user-changes.ts';
import { boundJobs } from '../jobs/bound-jobs.ts';
import { NOTHING_STAGED } from '../jobs/jobs.ts';
import { pollDepsOver } from '../jobs/poll-deps.ts';
import { testTable } from '../table/test-table.ts';
import { budgetOf, offered, SANDBOX_SETTINGS } from '../upstreams/connectors.ts';
import { scriptedUpstream } from '../upstreams/scripted-upstream.ts';

export interface WorldOptions {
  readonly throttleSeconds?: number;
  readonly usesUseCases?: boolean;
  readonly backgroundIntervalHours?: number;
  /** Of every institution. */
  readonly budget?: UpstreamBudget | null;
}

export interface Answer extends Omit<TestAnswer, 'json' | 'bytes'> {
  /** As the tests look at it; every one has been held against the contract. */
  readonly body: TestAnswer['json'];
}

export interface Session {
  readonly user: User;
  readonly token: string;
}

interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: Session;
}

/**
 * Sessions, member operations and the poll loop over a real table, with an upstream that says what a test tells it:
 * `upstream.script` is how its jobs go on, one entry for each question, ready when it is used up.
 */
export const memberWorld = async (options: WorldOptions = {}) => {
  const { backgroundIntervalHours = 0, budget = null } = options;
  const ids = testIds();
  const fresh = await testTable(ids);
  const connectorSettings = SANDBOX_SETTINGS;
  const given = { table: fresh.table, ids, backgroundIntervalHours, connectorSettings };
  const adapters = testAdapters({ ...given, budgetRuleOf: budgetOf(budget) });
  const { clock, log, pollQueue, notifyQueue, bus } = adapters;
  const people = await peopleOf(adapters, options);
  const session = await people.openSession();
  const refresh = composeRefresh({
    ...adapters,
    pollQueue: jobsApart(pollQueue, noQueue('nobody consents here')),
  });
  const { members } = refresh.http.deps;
  // The functions have the same object, so tests may change it.
  const jobs = Object.assign(refresh.http.deps.jobs, boundJobs(refresh.http.deps.jobs));
  const refreshPlanning = composePlan(adapters).planning.refresh;
  const { request } = callsOf({
    refresh: createHttpHandler(refresh.http),
    read: createHttpHandler(composeRead({ ...adapters, refreshPlanning })),
    write: createHttpHandler(composeWrite(adapters)),
  });
  const call = async (method: string, path: string, { body, headers, as }: CallOptions = {}): Promise<Answer> => {
    const own = { 'MD-SESSION-TOKEN': (as ?? session).token };
    const answer = await request({ method, path, body, headers: { ...own, ...headers } });
    return { ...answer, body: answer.json ?? null };
  };
  const { upstream, bank } = scriptedUpstream();
  const pollDeps = {
    ...pollDepsOver(adapters, async () => offered(byAccount(bank))),
    stageFeed: async () => NOTHING_STAGED,
  };
  const { institution, loginForm, credentialsFor } = firstInstitution();
  return {
    ...fresh,
    ...people,
    clock,
    log,
    ids,
    members,
    jobs,
    session,
    upstream,
    pollQueue,
    notifyQueue,
    call,
    /** Works off every message, moving the clock to when each is due, until no job has anything left to do. */
    runJobs: () => inTimeOrder(pollQueue, clock, (message) => poll(message, pollDeps, log)),
    takeEvents: () => takeEvents(adapters),
    institution,
    loginForm,
    credentialsFor,
    bus,
    busEvent: createBusEventHandler(refresh.busEvents),
    /** Creates a member of the login; the fields go beside it. */
    createMember: (name: string, fields: Readonly<Record<string, unknown>> = {}, as?: Session) =>
      call('POST', '/members', {
        body: { member: { institution_guid: institution.guid, credentials: credentialsFor(name), ...fields } },
        ...(as && { as }),
      }),
    read: async (guid: Guid<'MBR'>, as?: Session) => (await call('GET', `/members/${guid}`, as && { as })).body.member,
  };
};

export type MemberWorld = Awaited<ReturnType<typeof memberWorld>>;

/** A client, its users, and their sessions. */
const peopleOf = async (adapters: TestAdapters, { throttleSeconds = 0, usesUseCases = false }: WorldOptions) => {
  const { ids } = adapters;
  const clients = createClientStore(adapters);
  const founded = await foundClient(
    { ...adapters, wrapDataKey: async () => ids.bytes(32) },
    { name: 'Test', apiKey: ids.uuid(), refreshThrottleSeconds: throttleSeconds, sessionFreshnessHours: 0 },
  );
  const client = await clients.update(founded.guid, { useCasesEnabled: usesUseCases });
  if (client === null) throw new Error('no client');
  const users = userChanges(adapters);
  const sessions = createSessionStore(adapters);
  let userCount = 0;
  const newUser = (): Promise<User> => {
    userCount += 1;
    return users.made(client.guid, `partner-user-${userCount}`);
  };
  const openSession = async (of?: User): Promise<Session> => {
    const user = of ?? (await newUser());
    const exchanged = await exchangeApiToken(user.guid, hashOf(await sessions.issueApiToken(user)), {
      ...adapters,
      sessions,
    });
    if (exchanged.kind !== 'done') throw new Error(exchanged.kind);
    return { user, token: exchanged.token };
  };
  return { client, clients, users, sessions, openSession };
};

/** The events announced since the last look. */
const takeEvents = async (adapters: TestAdapters) => {
  const events = createEventStore(adapters);
  const messages = adapters.notifyQueue.drain();
  const found = await Promise.all(
    messages
      .filter((message) => message.kind === 'event' || message.kind === 'record')
      .map(({ client_guid, feed_shard, event_guid }) => events.read(client_guid, feed_shard, event_guid)),
  );
  return found
    .filter((event) => event !== null)
    .map((event) => ({ type: event.type, subject: event.subjectGuid, body: JSON.parse(event.body) }));
};

const firstInstitution = () => {
  const directory = createDirectory(EVERY_CONNECTOR);
  const [institution] = directory.institutions;
  if (institution === undefined) throw new Error('no institution');
  const [login, password] = directory.credentialsOf(institution.guid);
  if (login === undefined || password === undefined) throw new Error('no login form');
  const credentialsFor = (name: string, secret = 'a password') => [
    { guid: login.guid, value: name },
    { guid: password.guid, value: secret },
  ];
  return { institution, loginForm: { login: login.guid, password: password.guid }, credentialsFor };
};
