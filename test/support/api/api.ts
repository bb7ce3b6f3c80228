import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { startSandboxBank } from '../../../functions/sandbox-bank/server.ts';
import { type ConnectorSettings, EVERY_CONNECTOR } from '../../../lib/connectors/connectors.ts';
import { createBudgetRules } from '../../../lib/connectors/request-budgets.ts';
import { withBasePaths } from '../../../lib/contract/base-path.ts';
import type { HttpFunctionName } from '../../../lib/contract/operation.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import { mostSpecificRoute, routeGroups } from '../../../lib/contract/route-groups.ts';
import type { Cipher, Fingerprinter } from '../../../lib/domain/kernel/cipher.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { RequestLimits } from '../../../lib/domain/users/request-limit.ts';
import type { createHttpHandler } from '../../../lib/http/handler.ts';
import { createMatcher } from '../../../lib/http/match.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { foundClient } from '../../../lib/store/users/client-store.ts';
import { type TestAdapters, testAdapters } from '../adapters/adapters.ts';
import { testCipher } from '../adapters/cipher.ts';
import { testClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { stopsAtEnd } from '../project/lifetime.ts';
import { freshTable } from '../table/dynamo.ts';
import { testTable } from '../table/test-table.ts';
import { apiFunctions } from './api-functions.ts';
import { apiWorkers } from './api-workers.ts';
import { checkAnswer } from './contract-check.ts';
import { httpEvent, lambdaContext, type TestRequest } from './http-event.ts';
import { NO_LIMITS } from './request-limits.ts';

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

const contentTypeOf = ({ headers: { 'content-type': type } }: Pick<TestAnswer, 'headers'>): string =>
  typeof type === 'string' ? type : '';

const answerOf = (given: APIGatewayProxyStructuredResultV2): TestAnswer => {
  const { statusCode: status = 0, headers = {}, body = '', isBase64Encoded = false } = given;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const text = (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
  const isJson = contentTypeOf({ headers }).endsWith('json') && text !== '';
  return { status, headers, text, bytes, json: isJson ? JSON.parse(text) : undefined };
};

type Handlers = Partial<Record<HttpFunctionName, ReturnType<typeof createHttpHandler>>>;

const match = createMatcher(withBasePaths(everyOperation));
const routes = routeGroups(everyOperation);

/** Calls of these functions by way of the routes, as the gateway has them. Each answer is checked against the contract. */
export const callsOf = (handlers: Handlers) => {
  const request = async (sent: TestRequest): Promise<TestAnswer> => {
    const event = httpEvent(sent);
    const entry = match(sent.method, event.rawPath)?.route;
    const target = entry?.function ?? mostSpecificRoute(routes, sent.method, event.rawPath)?.function ?? 'write';
    const handler = handlers[target];
    if (handler === undefined) throw new Error(`no function ${target} for ${sent.method} ${sent.path}`);
    const answer = answerOf(await handler(event, lambdaContext()));
    // Below the base path of somebody else a path is unknown.
    const isStray = answer.status === 404 && entry?.path.startsWith('/{client_id}/') === true;
    if (entry && !isStray) checkAnswer(entry.id, answer.status, contentTypeOf(answer), answer.text);
    return answer;
  };
  const caller = (own: Record<string, string>): TestCaller => ({
    call: (method, path, body, headers) => request({ method, path, body, headers: { ...own, ...headers } }),
    get: (path, headers) => request({ method: 'GET', path, headers: { ...own, ...headers } }),
  });
  return { request, caller };
};

/** Clients of the service, and sessions of their users. */
const clientsOf = async ({ table, clock, ids }: TestAdapters, { caller }: ReturnType<typeof callsOf>) => {
  const foundOne = async (apiKey: string): Promise<TestCaller> => {
    await foundClient(
      { table, clock, ids, wrapDataKey: async () => ids.bytes(64) },
      { name: 'Test', apiKey, refreshThrottleSeconds: 0, sessionFreshnessHours: 0 },
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
  let newUsers = 0;
  /** As a user that is new. */
  const signInAnew = (): Promise<TestCaller> => {
    newUsers += 1;
    return signIn(`user-${newUsers}`);
  };
  return { partner, foundOne, openSession, signIn, signInAnew };
};

/**
 * Connects a member at the sandbox bank; the job it starts still waits in the queue. It has a few rows, or 24 months of them
 * where the login has no number.
 */
const connect = async (
  app: TestCaller,
  login = 'sandbox-30',
  password = 'password',
  extra = {},
): Promise<TestAnswer> => {
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

/**
 * The whole service in one process: real pipeline, real stores on `testTable`, the real sandbox bank over HTTP, one
 * clock that tests move. Every answer is checked against `docs/openapi.json` on its way out. It stops by itself.
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
  const bank = await startSandboxBank({ clock, bankKey: BANK_KEY });
  const adapters = testAdapters({
    table: fresh.table,
    clock,
    ids,
    cipher: cipherOf(clock),
    connectorSettings: {
      sandbox: { base_url: bank.url, bank_key: BANK_KEY, hint_secret: HINT_SECRET },
      ...connectors,
    },
    budgetRuleOf: createBudgetRules(EVERY_CONNECTOR),
    backgroundIntervalHours,
    requestLimits,
    clientAgeMsMax,
  });
  const workers = apiWorkers(adapters);
  const { handlers, ...functions } = apiFunctions(adapters, workers, isWidgetHttpAllowed);
  const calls = callsOf(handlers);
  const { log, pollQueue, notifyQueue, planQueue, bus } = adapters;
  return {
    ...fresh,
    clock,
    log,
    bank,
    pollQueue,
    notifyQueue,
    planQueue,
    bus,
    ...workers,
    ...functions,
    ...calls,
    ...(await clientsOf(adapters, calls)),
    connect,
    stop: stopsAtEnd(() => bank.close()),
  };
};

export type TestApi = Awaited<ReturnType<typeof startApi>>;
export type DynamoApi = Awaited<ReturnType<typeof startApiOnDynamo>>;
