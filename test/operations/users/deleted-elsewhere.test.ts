import { expect, test } from 'vitest';
import { composeNotify } from '../../../functions/notify/compose.ts';
import { notify } from '../../../functions/notify/work.ts';
import { computeWantedPlanning } from '../../../lib/app/planning/compute-wanted-planning.ts';
import { deleteClient } from '../../../lib/app/users/delete-client.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import { DUE_SHARD_COUNT, keys } from '../../../lib/store/table/keys.ts';
import { createClientStore } from '../../../lib/store/users/client-store.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { testIds } from '../../support/adapters/ids.ts';
import type { RecordingQueue } from '../../support/adapters/queue.ts';
import { API_KEY, startApi, type TestCaller } from '../../support/api/api.ts';
import { comeBack, createOAuthMember, decide, freshWindow } from '../../support/members/oauth.ts';
import { NO_BEARER_TOKENS } from '../../support/webhooks/notify-deps.ts';

const api = await startApi();

/** Words that are nowhere but in what the client and its user tell the service. */
const CLIENT_NAME = 'Kinsale Harbour Savings';
const USER = {
  id: 'ada@kinsale.example',
  first_name: 'Adelaide',
  last_name: 'Quillfeather',
  email: 'aq@kinsale.example',
};
const LOGIN = 'sandbox-80+adelaide-7131';
const PASSWORD = 'pass-phrase-7131';
const ANSWER = 'first-parrot-7131';
const MEMBER_ID = 'joint-account-7131';
const IDEMPOTENCY_KEY = 'once-7131';
const ENDPOINT_URL = 'https://hooks.kinsale.example/7131';
const CONNECTOR = { settings: { client_id: 'kinsale-7131' }, secrets: { api_key: 'connector-secret-7131' } };
const TAG = 'Harbour dues';
const TOLD = [
  CLIENT_NAME,
  API_KEY,
  ...Object.values(USER),
  LOGIN,
  PASSWORD,
  ANSWER,
  MEMBER_ID,
  IDEMPOTENCY_KEY,
  ENDPOINT_URL,
  CONNECTOR.settings.client_id,
  CONNECTOR.secrets.api_key,
  TAG,
];

/** Properties of answers that hold names, numbers, addresses, amounts or what opens something. */
const PERSONAL =
  /name$|description|memo|number|address|email|phone|balance|amount|value|token|secret|url|window|label|metadata/;
/** Words that the service itself uses in logs, and numbers that counts and milliseconds could be as well. */
const TELLS_NOTHING = /^(?:[A-Z_]+|[A-Za-z]{1,12}|\d{1,5})$/;
const GUID = /^[A-Z]{3}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
/** Codes, statuses, names of operations. A token, an amount, an address, a number or a sentence is none. */
const WORD = /^[A-Za-z_-]+$/;
const MESSAGE_KINDS = new Set<string | number>(['event', 'record', 'delivery']);
/** Without these lines the log would not show what is looked for. */
const CODES_SEEN = ['REQUEST_COMPLETED', 'JOB_ENDED', 'UPSTREAM_FAILED', 'DELIVERY_ATTEMPTED', 'PLANNING_ENDED'];

interface Leaf {
  readonly name: string;
  readonly value: string | number;
}
/** The texts and numbers that a value holds in the end, under the nearest names. */
const leavesOf = (value: unknown, name = ''): readonly Leaf[] => {
  if (typeof value === 'string' || typeof value === 'number') return [{ name, value }];
  if (value instanceof Error) return [{ name, value: String(value.stack) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, Array.isArray(value) ? name : key));
};

/** Every message that is sent from now on. */
const recorded = <Message>(queue: RecordingQueue<Message>): readonly Message[] => {
  const all: Message[] = [];
  const { send, sendAll } = queue;
  Object.assign(queue, {
    send: (message: Message, delaySeconds: number) => {
      all.push(message);
      return send(message, delaySeconds);
    },
    sendAll: (messages: readonly Message[]) => {
      all.push(...messages);
      return sendAll(messages);
    },
  });
  return all;
};

/** A worker whose receiver fails now and then, and says what it was sent. */
const notifyWorker = () => {
  let posts = 0;
  return composeNotify({
    ...api,
    ids: testIds('worker'),
    cipher: testCipher(api.clock),
    queue: api.notifyQueue,
    bearerTokens: NO_BEARER_TOKENS,
    send: async ({ url, body }) => {
      posts += 1;
      const answer = `${url} ${body}`.slice(0, 100);
      return { kind: 'answered', status: posts % 3 === 0 ? 500 : 204, retryAfter: null, answer };
    },
  });
};

/** Works off what waits, but later attempts of deliveries. */
const workOff = async (): Promise<void> => {
  const worker = notifyWorker();
  await api.settle();
  await api.takeConsents();
  for (const message of api.notifyQueue.drain()) await notify(message, worker, api.log);
  for (const message of api.planQueue.drain()) await computeWantedPlanning(message, api.planDeps, api.log);
};

/** What the client and its user do; gives all that must not be found again. */
const live = async (): Promise<ReadonlySet<string>> => {
  const secrets = new Set(TOLD);
  const noting = ({ call, get }: TestCaller): TestCaller => {
    const note = async (answer: ReturnType<TestCaller['get']>) => {
      for (const { name, value } of leavesOf((await answer).json)) {
        if (!PERSONAL.test(name)) continue;
        // One-time addresses: the token in them, too.
        for (const text of [String(value), ...String(value).split(/[/?&=]/)])
          if (!TELLS_NOTHING.test(text)) secrets.add(text);
      }
      return answer;
    };
    return { call: (...args) => note(call(...args)), get: (...args) => note(get(...args)) };
  };
  const partner = noting(api.partner);
  const once = { 'Idempotency-Key': IDEMPOTENCY_KEY };
  const endpoint = { url: ENDPOINT_URL, event_types: ['*'] };
  await partner.call('POST', '/webhook_endpoints', { webhook_endpoint: endpoint }, once);
  await partner.call('PUT', '/connectors/keyed', { connector: { is_enabled: true, ...CONNECTOR } });
  await partner.call('POST', '/users', { user: USER }, once);
  const session = await api.openSession(USER.id);
  secrets.add(session);
  const app = noting(api.caller({ 'MD-SESSION-TOKEN': session }));
  const { guid } = (await api.connect(app, LOGIN, PASSWORD, { id: MEMBER_ID })).json.member;
  await api.connect(app, `${LOGIN}+500`, PASSWORD);
  const asked = (await api.connect(app, `${LOGIN}-2`, 'challenge')).json.member.guid;
  const consented = (await createOAuthMember(app)).json.member.guid;
  await comeBack(api, await decide(await freshWindow(app, consented), 'allow', LOGIN));
  await workOff();
  const [challenge] = (await app.get(`/members/${asked}/challenges`)).json.challenges;
  await app.call('PUT', `/members/${asked}/resume`, { challenges: [{ guid: challenge.guid, value: ANSWER }] });
  for (const what of ['verify', 'identify']) {
    await api.settle();
    await app.call('POST', `/members/${guid}/${what}`);
  }
  await workOff();
  await app.call('POST', '/tags', { tag: { name: TAG } }, once);
  for (const path of ['account_numbers', 'account_owners', 'transactions']) await app.get(`/members/${guid}/${path}`);
  for (const path of ['/accounts', '/holdings', '/transactions?records_per_page=100', '/beats']) await app.get(path);
  await app.get('/accounts?page=two');
  await partner.get(`/users/${USER.id}/api_token`);
  await partner.call('POST', `/users/${USER.id}/urls`, { url: { type: 'connect_widget' } });
  await workOff();
  return secrets;
};

/** Leaves of log lines that are neither guids nor words or whole numbers of the service, or that tell what was told. */
const tellingIn = (secrets: ReadonlySet<string>): readonly Leaf[] =>
  api.log.lines
    .flatMap((line) => leavesOf(line))
    .filter(({ value }) => {
      if (typeof value === 'number') return !Number.isInteger(value) || secrets.has(String(value));
      return !GUID.test(value) && (!WORD.test(value) || secrets.has(value));
    });

test('queues, dead letters and logs have only guids of a deleted client (P42)', async () => {
  const { pollQueue, consentQueue, notifyQueue, planQueue } = api;
  const [polls, consents] = [recorded(pollQueue), recorded(consentQueue)];
  const [notices, plans] = [recorded(notifyQueue), recorded(planQueue)];
  const { guid: clientGuid } = (await api.partner.get('/client')).json.client;
  await api.table.write({
    kind: 'update',
    key: keys.client(clientGuid),
    set: { name: CLIENT_NAME },
    condition: { expression: 'attribute_exists(#pk)' },
  });
  const secrets = await live();
  expect(secrets.size).toBeGreaterThan(150);
  const clients = createClientStore(api);
  await clients.setDisabled(clientGuid, true);
  api.clock.advance(HOUR_MS);
  const scan = async function* () {
    yield await api.items();
  };
  const deleted = await deleteClient(clientGuid, { ...api, scan, clients, onScanned: () => undefined });
  expect(deleted).toMatchObject({ kind: 'done', receipt: { itemsLeft: 0 } });

  // Messages wait four days at most, and two weeks as dead letters: all come once more.
  const sent = { polls: [...polls], consents: [...consents], notices: [...notices], plans: [...plans] };
  for (const [name, { length }] of Object.entries(sent)) expect(length, name).toBeGreaterThan(0);
  await pollQueue.sendAll(sent.polls);
  await consentQueue.sendAll(sent.consents);
  await notifyQueue.sendAll(sent.notices);
  await planQueue.sendAll(sent.plans);
  await workOff();
  for (const queue of [pollQueue, consentQueue, notifyQueue, planQueue]) expect(queue.sent).toEqual([]);
  expect((await api.items()).map(({ pk }) => pk)).toEqual(['KEYRING']);
  for (let shard = 0; shard < DUE_SHARD_COUNT; shard += 1) {
    const entries = { pk: `DUE#${shard}`, sk: { from: '0', to: '9' }, isConsistent: false, index: 'due' } as const;
    expect(await api.table.query(entries)).toEqual([]);
  }

  const inMessages = Object.values(sent)
    .flat()
    .flatMap((message) => leavesOf(message));
  const isAllowed = ({ name, value }: Leaf): boolean =>
    Number.isInteger(value) ||
    GUID.test(String(value)) ||
    (name === 'kind' && MESSAGE_KINDS.has(value)) ||
    (name === 'oauth_state_hash' && HASH.test(String(value)));
  expect(inMessages.filter((leaf) => !isAllowed(leaf))).toEqual([]);
  expect(api.log.lines.map(({ code }) => code)).toEqual(expect.arrayContaining(CODES_SEEN));
  expect(tellingIn(secrets)).toEqual([]);
});
