import { operations as partnerOperations } from '../../functions/partner/operations.ts';
import { operations as readOperations } from '../../functions/read/operations.ts';
import { operations as refreshOperations } from '../../functions/refresh/operations.ts';
import { startSandboxBank } from '../../functions/sandbox-bank/server.ts';
import { createMemberRefresh } from '../../functions/sessions/members/refresh-members.ts';
import { operations as sessionsOperations } from '../../functions/sessions/operations.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { operations as writeOperations } from '../../functions/write/operations.ts';
import { createAccountReviser } from '../../lib/app/accounts/account-reviser.ts';
import { createHoldingReviser } from '../../lib/app/accounts/holding-reviser.ts';
import { type DepositDeps, takeDepositStep } from '../../lib/app/accounts/take-deposit-step.ts';
import { createJobEvents } from '../../lib/app/jobs/job-events.ts';
import { createJobStore } from '../../lib/app/jobs/job-store.ts';
import { type PollDeps, takeStep } from '../../lib/app/jobs/take-step.ts';
import { createDescriber } from '../../lib/app/ledger/describer.ts';
import { createMemberDataStore } from '../../lib/app/ledger/member-data-store.ts';
import { createPurgeStore } from '../../lib/app/ledger/purge-store.ts';
import { createLedgerReviser } from '../../lib/app/ledger/revise-ledger.ts';
import { createConsentOutcomes } from '../../lib/app/members/consent-outcomes.ts';
import { purgeMember } from '../../lib/app/members/member-purge.ts';
import { type ConsentDeps, takeConsentStep } from '../../lib/app/members/take-consent-step.ts';
import { continueUserDeletion } from '../../lib/app/users/user-deletion.ts';
import { createConsentUrls } from '../../lib/connectors/consent-urls.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import { createHintReaders } from '../../lib/connectors/hint-readers.ts';
import type { OAuthExchange } from '../../lib/connectors/oauth.ts';
import { createConnectorRegistry, createDepositNetwork, createOAuthExchange } from '../../lib/connectors/registry.ts';
import type {
  ConsentMessage,
  DepositMessage,
  NotifyMessage,
  PlanMessage,
  PollMessage,
} from '../../lib/contract/jobs/messages.ts';
import type { HttpFunctionName, Operation } from '../../lib/contract/operation.ts';
import { operations as contract } from '../../lib/contract/operations.ts';
import type { Ids } from '../../lib/domain/kernel/ids.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { DomainEvent } from '../../lib/domain/webhooks/event.ts';
import { WEBHOOK_PORTS } from '../../lib/domain/webhooks/webhook-endpoint.ts';
import { byApiKey, byApiToken, byNothing, bySession } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { createMatcher } from '../../lib/http/match.ts';
import { createAccountNumberStore, createAccountOwnerStore } from '../../lib/store/accounts/account-detail-store.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createHoldingStore } from '../../lib/store/accounts/holding-store.ts';
import { createMicroDepositStore } from '../../lib/store/accounts/micro-deposit-store.ts';
import { createCategoryReader } from '../../lib/store/categories/category-reader.ts';
import { createCategoryStore } from '../../lib/store/categories/category-store.ts';
import { createTagReader } from '../../lib/store/categories/tag-reader.ts';
import { createTagStore } from '../../lib/store/categories/tag-store.ts';
import { createJobHistory } from '../../lib/store/jobs/job-history.ts';
import { createLedgerStore } from '../../lib/store/ledger/ledger-store.ts';
import { createAnswerDraftStore } from '../../lib/store/members/answer-draft-store.ts';
import { type ConsentName, createConsentStore } from '../../lib/store/members/consent-store.ts';
import { createCredentialStore } from '../../lib/store/members/credential-store.ts';
import { createLoginTryStore } from '../../lib/store/members/login-try-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createOAuthWindowStore } from '../../lib/store/members/oauth-window-store.ts';
import { createPlanningReader } from '../../lib/store/planning/planning-reader.ts';
import { createRecurringReader } from '../../lib/store/planning/recurring-reader.ts';
import { createDueStore } from '../../lib/store/table/due-store.ts';
import type { Table } from '../../lib/store/table/table-client.ts';
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { createClientStore, foundClient } from '../../lib/store/users/client-store.ts';
import { createSessionStore } from '../../lib/store/users/session-store.ts';
import { readTokenKeys } from '../../lib/store/users/token-key-store.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';
import { createDeliveryLog } from '../../lib/store/webhooks/delivery-log.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/webhooks/endpoint-health-store.ts';
import { createEventStore } from '../../lib/store/webhooks/event-store.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { createReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { recordingBus } from './bus.ts';
import { testCipher } from './cipher.ts';
import { testClock } from './clock.ts';
import { checkAnswer } from './contract-check.ts';
import { freshTable } from './dynamo.ts';
import { httpEvent, lambdaContext, type TestRequest } from './http-event.ts';
import { testIds } from './ids.ts';
import { recordingLog } from './log.ts';
import { planDepsOver } from './plan-deps.ts';
import { recordingQueue } from './queue.ts';

/** What the upstream signs its hints by. */
export const HINT_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
export const API_KEY = 'test-client-key';
export const MXBANK = 'INS-1572a04c-912b-59bf-5841-332c7dfafaef';

// biome-ignore lint/suspicious/noExplicitAny: tests reach into answers whose shape `checkAnswer` has just verified.
type Json = any;

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
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
 * The whole service in one process: real pipeline, real stores on the DynamoDB emulator, the real sandbox bank over
 * HTTP, one clock that tests move. Every answer is checked against `docs/openapi.json` on its way out.
 */
export const startApi = async () => startApiOn(await freshTable());

/** The same over another table, and with ids that repeat if the given ones do. */
export const startApiOn = async <F extends { readonly table: Table }>(fresh: F, ids: Ids = testIds()) => {
  const clock = testClock();
  const log = recordingLog();
  const { table } = fresh;
  const bank = await startSandboxBank({ clock });
  const cipher = testCipher(clock);
  const pollQueue = recordingQueue<PollMessage>();
  const sweptQueue = recordingQueue<DepositMessage | ConsentMessage>();
  const consentQueue = recordingQueue<ConsentMessage>();
  const notifyQueue = recordingQueue<NotifyMessage>();
  const bus = recordingBus();

  const tokenKeys = () => readTokenKeys(table, ids);
  const sessions = createSessionStore({ table, clock, ids, tokenKeys });
  const clients = createClientStore({ table, clock });
  const users = createUserStore({ table, clock, ids });
  const members = createMemberStore({ table, clock });
  const events = createEventStore({ table, notifyQueue });
  const accounts = createAccountStore({ table });
  const rules = createRuleStore({ table });
  const accountNumbers = createAccountNumberStore({ table, cipher });
  const accountOwners = createAccountOwnerStore({ table, cipher });
  const microDeposits = createMicroDepositStore({ table, cipher });
  const credentials = createCredentialStore({ table, cipher });
  const loginTries = createLoginTryStore({ table, clock });
  const drafts = createAnswerDraftStore({ table, cipher });
  const directory = createDirectory({ sandboxIsOffered: true });
  const history = createJobHistory({ table, members });
  const announce = async (committed: readonly DomainEvent[]): Promise<void> => void (await events.announce(committed));
  const upstream = { sandboxBankUrl: bank.url, clock };
  const oauthWindows = createOAuthWindowStore({ table, cipher, clock, ids, tokenKeys });
  const consentUrlOf = createConsentUrls(upstream);
  const exchangeCode = createOAuthExchange(upstream);
  if (exchangeCode === null) throw new Error('the sandbox bank is there');
  /** The call that sends a code; a test may hold it up, or let it be the last act of its worker. */
  const atTokenEndpoint = { run: (call: () => ReturnType<OAuthExchange>) => call() };
  const timeouts = { of: (ms: number): AbortSignal => AbortSignal.timeout(ms) };
  const userOf = users.read;
  const consents = createConsentStore({ table, cipher, clock });
  const consentOutcomes = createConsentOutcomes({ consents, members, userOf, announce, ids, clock });
  const jobs = createJobStore({
    table,
    clock,
    ids,
    pollQueue,
    events,
    jobEventsOf: createJobEvents(ids),
    onSendFailed: (error) => log.error('SEND_FAILED', error),
    backgroundIntervalHours: 0,
  });

  const planQueue = recordingQueue<PlanMessage>();
  const planDeps = planDepsOver({ table, clock, ids, planQueue, announce });
  const { planning, leases } = planDeps;

  const common = { log, clock };
  const revisers = { table, accounts, ids, clock, wait: async () => undefined };
  const session = bySession({ tokenKeys, prove: sessions.prove, readClient: clients.read });
  const handlers = {
    partner: createHttpHandler({
      ...common,
      operations: partnerOperations,
      deps: {
        clock,
        ids,
        clients,
        users,
        sessions,
        endpoints: createWebhookEndpointStore({ table, clock, cipher }),
        events,
        health: createEndpointHealthStore({ table, clock }),
        webhookGuard: { allowedNetworks: [], ports: WEBHOOK_PORTS, allowsHttp: false },
        continueDeletion: (userGuid: `USR-${string}`) => continueUserDeletion({ table, clock, members }, userGuid),
        announce,
        notifyQueue,
        onSendFailed: (error: unknown) => log.error('SEND_FAILED', error),
        deliveries: createDeliveryStore({ table, clock, ids }),
        deliveryLog: createDeliveryLog({ table }),
        feed: createFeedStore({ table, clock }),
        replays: createReplayStore({ table }),
      },
      authenticators: { apiKey: byApiKey(clients.byApiKey) },
      readsAhead: false,
    }),
    sessions: createHttpHandler({
      ...common,
      operations: sessionsOperations,
      deps: { sessions, refreshMembers: createMemberRefresh({ members, clients, jobs, log, clock }) },
      authenticators: { apiToken: byApiToken(tokenKeys) },
      readsAhead: false,
    }),
    refresh: createHttpHandler({
      ...common,
      operations: refreshOperations,
      deps: {
        clock,
        ids,
        log,
        cipher,
        loginTries,
        members,
        jobs,
        announce,
        directory,
        credentials,
        drafts,
        history,
        backgroundIntervalHours: 0,
        oauthWindows,
        consentUrlOf,
        consents,
        consentOutcomes,
        sendConsent: ({ userGuid, stateHash }: ConsentName) =>
          consentQueue.send({ user_guid: userGuid, oauth_state_hash: stateHash }, 0),
        wait: (ms: number) => whileBrowsersWait.run(ms),
        tokenKeys,
        userOf,
        clientOf: clients.read,
      },
      authenticators: { session, none: byNothing },
      readsAhead: false,
    }),
    read: createHttpHandler({
      ...common,
      operations: readOperations,
      deps: {
        clock,
        members,
        accounts,
        accountNumbers,
        accountOwners,
        microDeposits,
        oauthWindows,
        consentUrlOf,
        directory,
        feed: createFeedStore({ table, clock }),
        deliveryLog: createDeliveryLog({ table }),
        history,
        holdings: createHoldingStore({ table, accounts }),
        ledger: createLedgerStore({ table }),
        rules,
        ownCategories: createCategoryReader({ table }),
        tags: createTagReader({ table }),
        recurring: createRecurringReader({ table }),
        planning: createPlanningReader({
          table,
          clock,
          leases,
          refresh: planning.refresh,
          wait: async (ms) => clock.advance(ms),
        }),
      },
      authenticators: { session, apiKey: byApiKey(clients.byApiKey) },
      readsAhead: true,
    }),
    write: createHttpHandler({
      ...common,
      operations: writeOperations,
      deps: {
        clock,
        ids,
        members,
        accounts,
        categories: createCategoryStore({ table }),
        microDeposits,
        fingerprinter: cipher,
        ledger: createLedgerStore({ table }),
        recurring: createRecurringReader({ table }),
        rules,
        reviser: createLedgerReviser({ table, clock, ids, wait: async () => undefined }),
        accountReviser: createAccountReviser({ ...revisers, ledgers: createLedgerReviser(revisers) }),
        holdingReviser: createHoldingReviser(revisers),
        events,
        history,
        isTestInstitution: (guid: `INS-${string}`) => directory.find(guid)?.isTest === true,
        bus,
        hintReaderOf: createHintReaders({ sandboxHintSecret: HINT_SECRET }),
        tags: createTagStore({ table }),
        planning,
        announce,
      },
      authenticators: { session, none: byNothing },
      readsAhead: false,
    }),
  } satisfies Record<HttpFunctionName, unknown>;

  const match = createMatcher(Object.values<Operation>(contract));

  const request = async (sent: TestRequest): Promise<TestAnswer> => {
    const event = httpEvent(sent);
    const entry = match(sent.method, event.rawPath)?.route;
    const answer = await handlers[entry?.function ?? 'write'](event, lambdaContext());
    const text = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
    const contentType = String(answer.headers?.['content-type'] ?? '');
    const status = answer.statusCode ?? 0;
    if (entry) checkAnswer(entry.id, status, contentType, text);
    return {
      status,
      headers: answer.headers ?? {},
      text,
      json: contentType.endsWith('json') && text !== '' ? JSON.parse(text) : undefined,
    };
  };

  const caller = (own: Record<string, string>): TestCaller => ({
    call: (method, path, body, headers) => request({ method, path, body, headers: { ...own, ...headers } }),
    get: (path, headers) => request({ method: 'GET', path, headers: { ...own, ...headers } }),
  });

  const foundOne = async (apiKey: string): Promise<TestCaller> => {
    const client = await foundClient(
      { table, clock, ids, wrapDataKey: async () => ids.bytes(64) },
      { name: 'Test', apiKey, refreshThrottleSeconds: 0 },
    );
    if (!client) throw new Error('the client exists');
    return caller({ 'MD-API-KEY': apiKey });
  };
  const partner = await foundOne(API_KEY);

  /** Creates the user when it is new, and opens a session for it. */
  const signIn = async (id: string, by: TestCaller = partner): Promise<TestCaller> => {
    await by.call('POST', '/users', { user: { id } });
    const token = (await by.get(`/users/${id}/api_token`)).json.api_token.token;
    const opened = await caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions', {
      session: { skip_aggregation: true },
    });
    return caller({ 'MD-SESSION-TOKEN': opened.json.session.token });
  };

  const workerDeps: PollDeps & DepositDeps & ConsentDeps = {
    clock,
    ids,
    cipher,
    jobs,
    credentials,
    loginTries,
    accountNumbers,
    accountOwners,
    microDeposits,
    announce,
    connectorFor: createConnectorRegistry(upstream),
    depositNetwork: createDepositNetwork(upstream),
    clientOf: clients.read,
    userOf,
    members,
    consents,
    consentOutcomes,
    exchangeOAuthCode: (...args) => atTokenEndpoint.run(() => exchangeCode(...args)),
    memberData: createMemberDataStore({
      describerOf: createDescriber(rules),
      table,
      ids,
      clock,
      wait: async () => undefined,
    }),
    timeout: (ms) => timeouts.of(ms),
  };

  /** Takes the steps that are queued, moving the clock to each, until no job has a message left. */
  const settle = async (stepsMax = 200): Promise<void> => {
    for (let step = 0; step < stepsMax; step += 1) {
      const next = pollQueue.sent.shift();
      if (!next) return;
      clock.advance(next.delaySeconds * SECOND_MS);
      await takeStep(next.message, workerDeps, log);
    }
    throw new Error('the jobs did not come to an end');
  };

  /** Takes every step of a consent that is queued. */
  const takeConsents = async (): Promise<void> => {
    for (const message of consentQueue.drain()) await takeConsentStep(message, workerDeps, log);
  };
  /** What happens elsewhere while a browser that has come back waits: the steps of its consent, unless a test says otherwise. */
  const whileBrowsersWait = { run: (_ms: number): Promise<void> => takeConsents() };

  /** One run of the sweep, and the work on microdeposits and consents that it finds due. */
  const sweepOnce = async (): Promise<void> => {
    const data = createPurgeStore({ table, clock });
    await sweep(
      {
        clock,
        table,
        jobs,
        notifyQueue,
        pollQueue: sweptQueue,
        planQueue,
        planning: planDeps.wants,
        due: createDueStore({ table, clock }),
        clientOf: clients.read,
        purgeLeftovers: data.purge,
        purgeMember: (member) => purgeMember({ table, data }, member),
        continueUserDeletion: (userGuid) => continueUserDeletion({ table, clock, members }, userGuid),
        backgroundIntervalHours: 0,
      },
      log,
    );
    for (const message of sweptQueue.drain()) {
      if ('micro_deposit_guid' in message) await takeDepositStep(message, workerDeps, log);
      else await takeConsentStep(message, workerDeps, log);
    }
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
    request,
    caller,
    foundOne,
    signIn,
    settle,
    sweepOnce,
    connect,
    stop: () => bank.close(),
  };
};

export type TestApi = Awaited<ReturnType<typeof startApi>>;
