import { gunzipSync } from 'node:zlib';
import { composeImport } from '../../../functions/import/compose.ts';
import { composePartner } from '../../../functions/partner/compose.ts';
import { composePlan } from '../../../functions/plan/compose.ts';
import { composePoll } from '../../../functions/poll/compose.ts';
import { poll } from '../../../functions/poll/work.ts';
import { composeRead } from '../../../functions/read/compose.ts';
import { composeRefresh } from '../../../functions/refresh/compose.ts';
import { startSandboxBank } from '../../../functions/sandbox-bank/server.ts';
import { composeSessions } from '../../../functions/sessions/compose.ts';
import { composeSweep } from '../../../functions/sweep/compose.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { composeWidgets } from '../../../functions/widgets/compose.ts';
import { composeWrite } from '../../../functions/write/compose.ts';
import type { Adapters } from '../../../lib/app/adapters.ts';
import { createConnectorSwitch } from '../../../lib/connectors/client-connectors.ts';
import { type ConnectorSettings, EVERY_CONNECTOR, offeredConnectors } from '../../../lib/connectors/connectors.ts';
import type { CompleteConsent } from '../../../lib/connectors/kit/connector.ts';
import { createConnectorRegistry, createDepositNetwork } from '../../../lib/connectors/registry.ts';
import { createBudgetRules } from '../../../lib/connectors/request-budgets.ts';
import { withBasePaths } from '../../../lib/contract/base-path.ts';
import type {
  ConsentMessage,
  DepositMessage,
  NotifyMessage,
  PlanMessage,
  PollMessage,
} from '../../../lib/contract/jobs/messages.ts';
import type { HttpFunctionName } from '../../../lib/contract/operation.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import { mostSpecificRoute, routeGroups } from '../../../lib/contract/route-groups.ts';
import type { Cipher, Fingerprinter } from '../../../lib/domain/kernel/cipher.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import { type Clock, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { RequestLimits } from '../../../lib/domain/users/request-limit.ts';
import { WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { createHttpHandler } from '../../../lib/http/handler.ts';
import { createMatcher } from '../../../lib/http/match.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { foundClient } from '../../../lib/store/users/client-store.ts';
import { readTokenKeys } from '../../../lib/store/users/token-key-store.ts';
import { recordingBus } from '../adapters/bus.ts';
import { testCipher } from '../adapters/cipher.ts';
import { testClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { recordingLog } from '../adapters/log.ts';
import { recordingQueue } from '../adapters/queue.ts';
import { freshTable } from '../table/dynamo.ts';
import { testTable } from '../table/test-table.ts';
import { keyedConnector } from '../upstreams/keyed-connector.ts';
import { openLoopback } from '../upstreams/upstream-http.ts';
import { checkAnswer } from './contract-check.ts';
import { httpEvent, lambdaContext, type TestRequest } from './http-event.ts';
import { NO_LIMITS } from './request-limits.ts';
import { testWidgetAssets } from './widget-assets.ts';

/** What the service sends to the bank of the tests. */
const BANK_KEY = 'key of the sandbox bank';
/** The secret with which the upstream signs its hints. */
export const HINT_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
export const API_KEY = 'test-client-key';
export const MXBANK = 'INS-1572a04c-912b-59bf-5841-332c7dfafaef';

// biome-ignore lint/suspicious/noExplicitAny: tests reach into answers whose shape `checkAnswer` has just verified.
type Json = any;

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The body as it is sent. */
  readonly bytes: Buffer;
  readonly json: Json;
}

/** A client of the API: its key or session goes with every call. */
export interface TestCaller {
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<TestAnswer>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<TestAnswer>;
}

/**
 * The whole service in one process: real pipeline, real stores on `testTable`, the real sandbox bank over HTTP, one
 * clock that tests move. Every answer is checked against `docs/openapi.json` on its way out.
 */
export const startApi = async () => startApiOn(await testTable());

/** The same on the DynamoDB emulator in every run, for tests in which calls to DynamoDB are counted or fail. */
export const startApiOnDynamo = async () => startApiOn(await freshTable());

/** Settings of the stage. */
interface TestStage {
  readonly backgroundIntervalHours?: number;
  readonly isWidgetHttpAllowed?: boolean;
  readonly requestLimits?: RequestLimits;
  readonly clientAgeMsMax?: number;
  readonly cipherOf?: (clock: Clock) => Cipher & Fingerprinter;
}

/**
 * The same over another table, with ids that repeat if the given ones do, and with more connectors than the bank's. Members
 * are aggregated in the background where the stage has an interval.
 */
export const startApiOn = async <F extends { readonly table: Table }>(
  fresh: F,
  ids: Ids = testIds(),
  connectors: ConnectorSettings = {},
  {
    backgroundIntervalHours = 0,
    isWidgetHttpAllowed = false,
    requestLimits = NO_LIMITS,
    clientAgeMsMax = 0,
    cipherOf = testCipher,
  }: TestStage = {},
) => {
  const clock = testClock();
  const log = recordingLog();
  const { table } = fresh;
  const bank = await startSandboxBank({ clock, bankKey: BANK_KEY });
  const pollQueue = recordingQueue<PollMessage>();
  const sweptQueue = recordingQueue<DepositMessage | ConsentMessage>();
  const consentQueue = recordingQueue<ConsentMessage>();
  const notifyQueue = recordingQueue<NotifyMessage>();
  const planQueue = recordingQueue<PlanMessage>();
  const bus = recordingBus();
  const connectorSettings = {
    sandbox: { base_url: bank.url, bank_key: BANK_KEY, hint_secret: HINT_SECRET },
    ...connectors,
  };
  const upstream = { connectorSettings, openUpstream: openLoopback(clock), clock };
  /** The call that sends a code. A test may delay it, or let its worker die after it. */
  const atTokenEndpoint = {
    run: (call: () => ReturnType<CompleteConsent>, _args: Parameters<CompleteConsent>) => call(),
  };
  const timeouts = { of: (ms: number): AbortSignal => AbortSignal.timeout(ms) };
  const adapters: Adapters = {
    table,
    clock,
    ids,
    log,
    cipher: cipherOf(clock),
    tokenKeys: () => readTokenKeys(table, ids),
    pollQueue,
    notifyQueue,
    planQueue,
    bus,
    wait: async () => undefined,
    backgroundIntervalHours,
    connectorSettings,
    budgetRuleOf: createBudgetRules(EVERY_CONNECTOR),
    isConnectorOff: createConnectorSwitch(EVERY_CONNECTOR),
    requestLimits,
    clientAgeMsMax,
  };

  const planDeps = composePlan(adapters);
  const { planning } = planDeps;
  const workerDeps = composePoll({
    ...adapters,
    openUpstream: upstream.openUpstream,
    connectorsWith: (clientSettingsOf) => {
      const registry = createConnectorRegistry({ ...upstream, clientSettingsOf });
      return async (...place) => {
        const found = await registry(...place);
        const complete = found?.connector.completeConsent;
        if (found === null || complete === undefined) return found;
        const completeConsent: CompleteConsent = (...args) => atTokenEndpoint.run(() => complete(...args), args);
        return { ...found, connector: { ...found.connector, completeConsent } };
      };
    },
    depositNetwork: createDepositNetwork(upstream),
    timeout: (ms) => timeouts.of(ms),
  });
  const webhookGuard = { allowedNetworks: [], ports: WEBHOOK_PORTS, allowsHttp: false };
  const refresh = composeRefresh({
    ...adapters,
    pollQueue: {
      send: (message: PollMessage | ConsentMessage, delaySeconds: number) =>
        'job_guid' in message ? pollQueue.send(message, delaySeconds) : consentQueue.send(message, delaySeconds),
    },
    wait: (ms) => whileBrowsersWait.run(ms),
  });
  const sweepDeps = composeSweep({
    ...adapters,
    backgroundSeenDays: 0,
    pollQueue: {
      send: (message: PollMessage | DepositMessage | ConsentMessage, delaySeconds: number) =>
        'job_guid' in message ? pollQueue.send(message, delaySeconds) : sweptQueue.send(message, delaySeconds),
    },
    turnsRoom: async () => 1_000,
  });
  const newReader = () =>
    createHttpHandler(
      composeRead({ ...adapters, refreshPlanning: planning.refresh, wait: async (ms) => clock.advance(ms) }),
    );
  const handlers = {
    import: createHttpHandler(composeImport({ ...adapters, timeout: (ms) => timeouts.of(ms) })),
    partner: createHttpHandler(
      composePartner({
        ...adapters,
        webhookGuard,
        isWidgetHttpAllowed,
        connectors: [...offeredConnectors(connectorSettings), keyedConnector],
      }),
    ),
    sessions: createHttpHandler(composeSessions(adapters)),
    refresh: createHttpHandler(refresh.http),
    read: newReader(),
    write: createHttpHandler(composeWrite(adapters)),
    widgets: createHttpHandler(composeWidgets({ ...adapters, assets: testWidgetAssets, isWidgetHttpAllowed })),
  } satisfies Record<HttpFunctionName, unknown>;

  const match = createMatcher(withBasePaths(everyOperation));
  const routes = routeGroups(everyOperation);

  const request = async (sent: TestRequest): Promise<TestAnswer> => {
    const event = httpEvent(sent);
    const entry = match(sent.method, event.rawPath)?.route;
    const target = entry?.function ?? mostSpecificRoute(routes, sent.method, event.rawPath)?.function ?? 'write';
    const answer = await handlers[target](event, lambdaContext());
    const bytes = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8');
    const text = (answer.headers?.['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
    const contentType = String(answer.headers?.['content-type'] ?? '');
    const status = answer.statusCode ?? 0;
    // Below the base path of somebody else a path is unknown.
    const isStray = status === 404 && entry?.path.startsWith('/{client_id}/') === true;
    if (entry && !isStray) checkAnswer(entry.id, status, contentType, text);
    return {
      status,
      headers: answer.headers ?? {},
      text,
      bytes,
      json: contentType.endsWith('json') && text !== '' ? JSON.parse(text) : undefined,
    };
  };

  const caller = (own: Record<string, string>): TestCaller => ({
    call: (method, path, body, headers) => request({ method, path, body, headers: { ...own, ...headers } }),
    get: (path, headers) => request({ method: 'GET', path, headers: { ...own, ...headers } }),
  });

  const foundOne = async (apiKey: string): Promise<TestCaller> => {
    await foundClient(
      { table, clock, ids, wrapDataKey: async () => ids.bytes(64) },
      { name: 'Test', apiKey, refreshThrottleSeconds: 0 },
    );
    return caller({ 'MD-API-KEY': apiKey });
  };
  const partner = await foundOne(API_KEY);

  /** Creates the user when it is new, and opens a session for it; returns its token. */
  const openSession = async (id: string, by: TestCaller = partner): Promise<string> => {
    await by.call('POST', '/users', { user: { id } });
    const token = (await by.get(`/users/${id}/api_token`)).json.api_token.token;
    const opened = await caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions', {
      session: { skip_aggregation: true },
    });
    return opened.json.session.token;
  };
  const signIn = async (id: string, by: TestCaller = partner): Promise<TestCaller> =>
    caller({ 'MD-SESSION-TOKEN': await openSession(id, by) });

  /** Takes the steps that are queued, moving the clock to each, until no job has a message left. */
  const settle = async (stepsMax = 200): Promise<void> => {
    for (let step = 0; step < stepsMax; step += 1) {
      const next = pollQueue.sent.shift();
      if (!next) return;
      clock.advance(next.delaySeconds * SECOND_MS);
      await poll(next.message, workerDeps, log);
    }
    throw new Error('the jobs did not come to an end');
  };

  /** Takes every step of a consent that is queued. */
  const takeConsents = async (): Promise<void> => {
    for (const message of consentQueue.drain()) await poll(message, workerDeps, log);
  };
  let taken: Promise<unknown> = Promise.resolve();
  /** What happens while a browser that has come back waits: by default, all steps of consents, also those under way. */
  const whileBrowsersWait = {
    run: async (_ms: number): Promise<void> => {
      const taking = takeConsents();
      taken = Promise.allSettled([taken, taking]);
      await taken;
      await taking;
    },
  };

  /** One run of the sweep, and the work on microdeposits and consents that it finds due. */
  const sweepOnce = async (): Promise<void> => {
    await sweep(sweepDeps, log);
    for (const message of sweptQueue.drain()) await poll(message, workerDeps, log);
  };

  /** Connects a member at the sandbox bank; the job it starts still waits in the queue. */
  const connect = async (app: TestCaller, login = 'mxuser', password = 'password', extra = {}): Promise<TestAnswer> => {
    const wanted = (await app.get(`/institutions/${MXBANK}/credentials`)).json.credentials;
    const guidOf = (name: string): string => wanted.find((one: Json) => one.field_type_name === name).guid;
    return app.call('POST', '/members', {
      member: {
        institution_guid: MXBANK,
        credentials: [
          { guid: guidOf('LOGIN'), value: login },
          { guid: guidOf('PASSWORD'), value: password },
        ],
        ...extra,
      },
    });
  };

  return {
    ...fresh,
    clock,
    log,
    bank,
    partner,
    pollQueue,
    consentQueue,
    notifyQueue,
    planQueue,
    planDeps,
    bus,
    planning,
    takeConsents,
    whileBrowsersWait,
    atTokenEndpoint,
    timeouts,
    /** From now on, reads are served by a new environment, which has kept nothing of earlier calls. */
    startNewReader: (): void => {
      handlers.read = newReader();
    },
    request,
    caller,
    foundOne,
    openSession,
    signIn,
    settle,
    sweepOnce,
    connect,
    stop: () => bank.close(),
  };
};

export type TestApi = Awaited<ReturnType<typeof startApi>>;
export type DynamoApi = Awaited<ReturnType<typeof startApiOnDynamo>>;
