import { composePlan } from '../../../functions/plan/compose.ts';
import { composePoll } from '../../../functions/poll/compose.ts';
import { poll } from '../../../functions/poll/work.ts';
import { composeRead } from '../../../functions/read/compose.ts';
import { composeRefresh } from '../../../functions/refresh/compose.ts';
import { createBusEventHandler } from '../../../functions/refresh/upstream/bus-event.ts';
import { composeWrite } from '../../../functions/write/compose.ts';
import type { Adapters } from '../../../lib/app/adapters.ts';
import { exchangeApiToken } from '../../../lib/app/users/exchange-api-token.ts';
import { createConnectorSwitch } from '../../../lib/connectors/client-connectors.ts';
import { EVERY_CONNECTOR } from '../../../lib/connectors/connectors.ts';
import { createDirectory } from '../../../lib/connectors/directory.ts';
import { byAccount } from '../../../lib/connectors/kit/by-account.ts';
import type { Credential, PolledClient } from '../../../lib/connectors/kit/polled-client.ts';
import type { ConsentMessage, NotifyMessage, PollMessage } from '../../../lib/contract/jobs/messages.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { Challenge } from '../../../lib/domain/members/challenge.ts';
import { NOTHING_CHANGED } from '../../../lib/domain/members/commit-outcome.ts';
import type { NamedAnswer } from '../../../lib/domain/members/credential.ts';
import type { Observation } from '../../../lib/domain/upstream/observation.ts';
import type { UpstreamBudget } from '../../../lib/domain/upstream/request-budget.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { createHttpHandler } from '../../../lib/http/handler.ts';
import { createMatcher } from '../../../lib/http/match.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { createSessionStore } from '../../../lib/store/users/session-store.ts';
import { readTokenKeys } from '../../../lib/store/users/token-key-store.ts';
import { createEventStore } from '../../../lib/store/webhooks/event-store.ts';
import { recordingBus } from '../adapters/bus.ts';
import { testCipher } from '../adapters/cipher.ts';
import { testClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { recordingLog } from '../adapters/log.ts';
import { recordingQueue } from '../adapters/queue.ts';
import { checkAnswer } from '../api/contract-check.ts';
import { httpEvent, lambdaContext } from '../api/http-event.ts';
import { NO_LIMITS } from '../api/request-limits.ts';
import { userChanges } from '../api/user-changes.ts';
import { testTable } from '../table/test-table.ts';
import { offered, SANDBOX_SETTINGS } from '../upstreams/connectors.ts';
import { openLoopback } from '../upstreams/upstream-http.ts';

export interface WorldOptions {
  readonly throttleSeconds?: number;
  readonly usesUseCases?: boolean;
  readonly backgroundIntervalHours?: number;
  /** Of every institution. */
  readonly budget?: UpstreamBudget | null;
}

export interface Answer {
  readonly status: number;
  /** As the tests look at it; every one has been held against the contract. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Session {
  readonly user: User;
  readonly token: string;
}

/** One challenge that asks for a text. */
export const textChallenge = (field = 'city', uuid = '00000000-0000-7000-a000-0000000000c1'): Challenge => ({
  guid: `CRD-${uuid}`,
  type: 'TEXT',
  fieldName: field,
  label: `Your ${field}?`,
  imageData: null,
  options: [],
});

/**
 * Sessions, member operations and the poll loop over a real table, with an upstream that says what a test tells it:
 * `upstream.script` is how its jobs go on, one entry for each question, ready when it is used up.
 */
export const memberWorld = async ({
  throttleSeconds = 0,
  usesUseCases = false,
  backgroundIntervalHours = 0,
  budget = null,
}: WorldOptions = {}) => {
  const [ids, clock, log] = [testIds(), testClock(), recordingLog()];
  const fresh = await testTable(ids);
  const { table } = fresh;
  const [pollQueue, notifyQueue] = [recordingQueue<PollMessage>(), recordingQueue<NotifyMessage>()];
  const directory = createDirectory(EVERY_CONNECTOR);
  const clients = createClientStore({ table, clock });
  const founded = await foundClient(
    { table, clock, ids, wrapDataKey: async () => ids.bytes(32) },
    { name: 'Test', apiKey: ids.uuid(), refreshThrottleSeconds: throttleSeconds },
  );
  const client = await clients.update(founded.guid, { useCasesEnabled: usesUseCases });
  if (client === null) throw new Error('no client');
  const users = userChanges({ table, clock, ids });
  const tokenKeys = () => readTokenKeys(table, ids);
  const bus = recordingBus();
  const adapters: Adapters = {
    table,
    clock,
    ids,
    log,
    cipher: testCipher(clock),
    tokenKeys,
    pollQueue,
    notifyQueue,
    planQueue: recordingQueue(),
    bus,
    wait: async () => undefined,
    backgroundIntervalHours,
    connectorSettings: SANDBOX_SETTINGS,
    budgetRuleOf: () => (budget === null ? null : { ...budget, connector: 'counted' }),
    isConnectorOff: createConnectorSwitch(EVERY_CONNECTOR),
    requestLimits: NO_LIMITS,
  };
  const sessions = createSessionStore(adapters);
  const events = createEventStore(adapters);
  const refresh = composeRefresh({
    ...adapters,
    pollQueue: {
      send: (message: PollMessage | ConsentMessage, delaySeconds: number) =>
        'job_guid' in message
          ? pollQueue.send(message, delaySeconds)
          : Promise.reject(new Error('nobody consents here')),
    },
  });
  const { members, jobs } = refresh.http.deps;
  const refreshPlanning = composePlan(adapters).planning.refresh;
  const handlers = {
    refresh: createHttpHandler(refresh.http),
    read: createHttpHandler(composeRead({ ...adapters, refreshPlanning })),
    write: createHttpHandler(composeWrite(adapters)),
  };
  const match = createMatcher(everyOperation);

  const upstream = {
    script: [] as Observation[],
    starts: [] as { readonly credentials: readonly Credential[] }[],
    answered: [] as (readonly NamedAnswer[])[],
    failStarts: false,
    /** What a failed start says of when to come back, in seconds. */
    retryAfterSeconds: null as number | null,
    /** What happens elsewhere while a poll is under way. */
    meanwhile: async (): Promise<unknown> => undefined,
  };
  const observe = (): Observation => upstream.script.shift() ?? { kind: 'ready' };
  const bank: PolledClient = {
    start: async (request) => {
      upstream.starts.push({ credentials: request.credentials });
      if (upstream.failStarts)
        return {
          kind: 'failed',
          failure: { code: 'server_error', status: 500, retryAfterSeconds: upstream.retryAfterSeconds, wasSent: true },
        };
      return { kind: 'arrived', value: { upstreamJobId: request.jobKey, observation: observe() } };
    },
    poll: async () => {
      await upstream.meanwhile();
      return { kind: 'arrived', value: observe() };
    },
    answer: async (_id, answers) => {
      upstream.answered.push(answers);
      return { kind: 'arrived', value: observe() };
    },
    fetchAccounts: async () => ({ kind: 'arrived', value: [] }),
    fetchTransactions: async () => {
      throw new Error('there are no accounts');
    },
    fetchHoldings: async () => {
      throw new Error('there are no accounts');
    },
    fetchAccountNumbers: async () => {
      throw new Error('there are no accounts');
    },
    fetchOwners: async () => {
      throw new Error('there are no accounts');
    },
  };
  const nothingStaged = {
    writes: [],
    counts: NOTHING_CHANGED,
    accountOutcomes: [],
    named: { brought: [], found: [] },
    results: [],
    record: null,
  };

  const workerDeps = {
    ...composePoll({
      ...adapters,
      openUpstream: openLoopback(),
      connectorsWith: () => async () => offered(byAccount(bank)),
      depositNetwork: null,
      timeout: () => new AbortController().signal,
    }),
    memberData: { stage: async () => nothingStaged },
  };

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
  const session = await openSession();

  const call = async (
    method: string,
    path: string,
    options: {
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly as?: Session;
    } = {},
  ): Promise<Answer> => {
    const matched = match(method, path.split('?')[0] ?? '');
    if (matched === null) throw new Error(`${method} ${path} is not in the contract`);
    const { function: functionName, id } = matched.route;
    if (functionName !== 'refresh' && functionName !== 'read' && functionName !== 'write')
      throw new Error(`${id} is not of this world`);
    const headers = { 'MD-SESSION-TOKEN': (options.as ?? session).token, ...options.headers };
    const event = httpEvent({ method, path, headers, body: options.body });
    const answer = await handlers[functionName](event, lambdaContext());
    const text = answer.body ?? '';
    checkAnswer(id, answer.statusCode ?? 0, String(answer.headers?.['content-type'] ?? ''), text);
    return {
      status: answer.statusCode ?? 0,
      body: text === '' ? null : JSON.parse(text),
      text,
      headers: answer.headers ?? {},
    };
  };

  /** Works off every message, moving the clock to when each is due, until no job has anything left to do. */
  const runJobs = async (): Promise<void> => {
    const waiting: { readonly message: PollMessage; readonly dueAtMs: number }[] = [];
    for (let round = 0; round < 5_000; round += 1) {
      const sent = pollQueue.sent.splice(0);
      waiting.push(
        ...sent.map(({ message, delaySeconds }) => ({ message, dueAtMs: clock() + delaySeconds * SECOND_MS })),
      );
      waiting.sort((a, b) => a.dueAtMs - b.dueAtMs);
      const next = waiting.shift();
      if (next === undefined) return;
      clock.advance(Math.max(0, next.dueAtMs - clock()));
      await poll(next.message, workerDeps, log);
    }
    throw new Error('the jobs do not end');
  };

  /** The events announced since the last look, as `[type, action, subject]`. */
  const takeEvents = async () => {
    const messages = notifyQueue.drain();
    const found = await Promise.all(
      messages
        .filter((message) => message.kind === 'event' || message.kind === 'record')
        .map(({ client_guid, feed_shard, event_guid }) => events.read(client_guid, feed_shard, event_guid)),
    );
    return found
      .filter((event) => event !== null)
      .map((event) => ({ type: event.type, subject: event.subjectGuid, body: JSON.parse(event.body) }));
  };

  const [institution] = directory.institutions;
  if (institution === undefined) throw new Error('no institution');
  const [login, password] = directory.credentialsOf(institution.guid);
  if (login === undefined || password === undefined) throw new Error('no login form');
  const credentialsFor = (name: string, secret = 'a password') => [
    { guid: login.guid, value: name },
    { guid: password.guid, value: secret },
  ];

  return {
    ...fresh,
    clock,
    log,
    ids,
    client,
    clients,
    users,
    sessions,
    members,
    jobs,
    session,
    openSession,
    upstream,
    pollQueue,
    notifyQueue,
    call,
    runJobs,
    takeEvents,
    institution,
    loginForm: { login: login.guid, password: password.guid },
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
