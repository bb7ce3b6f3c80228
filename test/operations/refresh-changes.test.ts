import { afterAll, beforeAll, expect, test } from 'vitest';
import { fanOut } from '../../functions/notify/fan-out.ts';
import type { NotifyMessage } from '../../lib/contract/messages.ts';
import { createAccountStore } from '../../lib/store/account-store.ts';
import { createCategoryReader } from '../../lib/store/category-reader.ts';
import { createDeliveryStore } from '../../lib/store/delivery-store.ts';
import { createEventStore } from '../../lib/store/event-store.ts';
import { createPieceReader } from '../../lib/store/piece-reader.ts';
import { createUserReader } from '../../lib/store/user-reader.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhook-endpoint-store.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { testCipher } from '../support/cipher.ts';
import { testIds } from '../support/ids.ts';
import { recordingQueue } from '../support/queue.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** What fanning out every message so far, and those that follow from it, puts into the feed and the queue. */
const fanOutAll = async (messages: readonly NotifyMessage[]) => {
  const { table, clock, log } = api;
  const queue = recordingQueue<NotifyMessage>();
  const events = createEventStore({ table, notifyQueue: queue });
  const deps = {
    clock,
    accounts: createAccountStore({ table }),
    ownCategories: createCategoryReader({ table }),
    pieces: createPieceReader({ table }),
    users: createUserReader({ table }),
    events,
    endpoints: createWebhookEndpointStore({ table, clock, cipher: testCipher(clock) }),
    deliveries: createDeliveryStore({ table, clock, ids: testIds('fan') }),
    queue,
  };
  const seen: { guid: string; type: string; revision: number; body: string }[] = [];
  const waiting = [...messages];
  for (let turn = 0; turn < 500 && waiting.length > 0; turn += 1) {
    const message = waiting.shift();
    if (message?.kind !== 'event') continue;
    const event = await events.read(message.client_guid, message.feed_shard, message.event_guid);
    if (event !== null) seen.push(event);
    await fanOut(message, deps, log);
    waiting.push(...queue.sent.splice(0).map((sent) => sent.message));
  }
  return seen;
};

const take = (): readonly NotifyMessage[] => api.notifyQueue.sent.splice(0).map(({ message }) => message);

test('P30 a refresh tells of the accounts it made and changed, once each, and only where somebody subscribes', async () => {
  const app = await api.signIn('someone');
  await api.connect(app);
  await api.settle();
  const unheard = await fanOutAll(take());
  expect(unheard.map(({ type }) => type)).toContain('CHANGES');
  expect(unheard.map(({ type }) => type)).not.toContain('ACCOUNT');

  await api.partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: 'https://example.org/hook', event_types: ['ACCOUNT'] },
  });
  const other = await api.signIn('another');
  await api.connect(other);
  await api.settle();
  const messages = take();
  const told = (await fanOutAll(messages)).filter(({ type }) => type === 'ACCOUNT');
  const accounts = (await other.get('/accounts')).json.accounts;
  expect(told.map(({ body }) => JSON.parse(body).account.guid).toSorted(byText)).toEqual(
    accounts.map(({ guid }: { guid: string }) => guid).toSorted(byText),
  );
  for (const { body, revision } of told) {
    const { action, account } = JSON.parse(body);
    expect([action, account.revision, account.user_id]).toEqual(['created', revision, 'another']);
  }
  const again = (await fanOutAll(messages)).filter(({ type }) => type === 'ACCOUNT');
  // The same events, not new ones: a delivery of each is made once.
  expect(new Set(again.map(({ guid }) => guid))).toEqual(new Set(told.map(({ guid }) => guid)));

  const [member] = (await other.get('/members')).json.members;
  api.clock.advance(60_000);
  await other.get(`/members/${member.guid}/refresh`);
  await api.settle();
  const updated = (await fanOutAll(take())).filter(({ type }) => type === 'ACCOUNT');
  // A refresh of the sandbox bank brings rows of checking and card alone.
  expect(
    updated
      .map(({ body }) => JSON.parse(body))
      .map(({ action, account }) => `${action} ${account.account_type}`)
      .toSorted(byText),
  ).toEqual(['updated CHECKING', 'updated CREDIT_CARD']);
});

test('P30 blocking an account tells of each transaction and holding erased with it, by who it was and no more', async () => {
  await api.partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: 'https://example.org/rest', event_types: ['TRANSACTION', 'HOLDING'] },
  });
  const app = await api.signIn('blocker');
  await api.connect(app);
  await api.settle();
  const account = (await app.get('/accounts')).json.accounts.find(
    ({ account_type_name: type }: { account_type_name: string }) => type === 'INVESTMENT',
  );
  const path = `/accounts/${account.guid}/transactions?from_date=2000-01-01&records_per_page=1000`;
  const { transactions } = (await app.get(path)).json;
  const { holdings } = (await app.get('/holdings')).json;
  take();
  await app.call('PUT', `/accounts/${account.guid}/block`);
  const told = (await fanOutAll(take())).filter(({ type }) => type !== 'CHANGES');
  const guidsOf = (objects: readonly { guid: string }[]) => objects.map(({ guid }) => guid).toSorted(byText);
  const toldOf = (type: string) => told.filter((event) => event.type === type).map(({ body }) => JSON.parse(body));
  expect(toldOf('ACCOUNT')).toMatchObject([{ action: 'deleted', account: { guid: account.guid } }]);
  expect(guidsOf(toldOf('TRANSACTION').map(({ transaction }) => transaction))).toEqual(guidsOf(transactions));
  expect(guidsOf(toldOf('HOLDING').map(({ holding }) => holding))).toEqual(guidsOf(holdings));
  expect(toldOf('HOLDING')[0]).toEqual({
    action: 'deleted',
    holding: {
      account_guid: account.guid,
      guid: expect.any(String),
      member_guid: account.member_guid,
      revision: 2,
      user_guid: account.user_guid,
      user_id: 'blocker',
    },
  });
});
