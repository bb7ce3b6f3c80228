import { expect, test } from 'vitest';
import { purgeLeftovers } from '../../../lib/app/ledger/purge-leftovers.ts';
import { fanOut } from '../../../lib/app/webhooks/fan-out.ts';
import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import type { DomainEvent } from '../../../lib/domain/webhooks/event.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';
import { startApiOn, startApiOnDynamo, type TestCaller } from '../../support/api/api.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { storedTypeOf } from '../../support/table/stored-event.ts';
import { notifyDepsOver } from '../../support/webhooks/notify-deps.ts';

/** Events by the thousand, each a call: on the table in memory, which is held to the emulator by a test of its own. */
const memory = createMemoryTable();
let api: Awaited<ReturnType<typeof startApiOn>> = await startApiOn({ table: memory });

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

class Crash extends Error {}

/** The table until its so many-th write from now on, at which the worker dies. */
const dyingAt = (write: number): Table => {
  let writes = 0;
  return {
    ...api.table,
    write: async (request) => {
      writes += 1;
      if (writes === write) throw new Crash('the worker died');
      return api.table.write(request);
    },
  };
};

/** The events of messages so far, and those that follow from the records among them. */
const fanOutAll = async (messages: readonly NotifyMessage[], table: Table = api.table) => {
  const { clock, log } = api;
  const queue = recordingQueue<NotifyMessage>();
  const deps = notifyDepsOver({
    table,
    clock,
    queue,
    ids: testIds('fan'),
    send: () => Promise.reject(new Error('nothing is delivered')),
  });
  const { events } = deps;
  const seen = new Map<string, DomainEvent>();
  const waiting = [...messages];
  for (let turn = 0; turn < 5_000 && waiting.length > 0; turn += 1) {
    const message = waiting.shift();
    if (message?.kind !== 'event' && message?.kind !== 'record') continue;
    const event = await events.read(message.client_guid, message.feed_shard, message.event_guid);
    if (event === null) continue;
    seen.set(event.guid, event);
    // Deliveries are not looked at here.
    if (event.type !== 'CHANGES') continue;
    await fanOut(message, deps, log);
    waiting.push(...queue.sent.splice(0).map((sent) => sent.message));
  }
  if (waiting.length > 0) throw new Error('the fan-out did not come to an end');
  return [...seen.values()];
};

const take = (): readonly NotifyMessage[] => api.notifyQueue.sent.splice(0).map(({ message }) => message);

test('a refresh sends one event for each account it changed, to subscribers only (P30)', async () => {
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
  const told = (await fanOutAll(take())).filter(({ type }) => type === 'ACCOUNT');
  const accounts = (await other.get('/accounts')).json.accounts;
  expect(told.map(({ body }) => JSON.parse(body).account.guid).toSorted(byText)).toEqual(
    accounts.map(({ guid }: { guid: string }) => guid).toSorted(byText),
  );
  for (const { body, revision } of told) {
    const { action, account } = JSON.parse(body);
    expect([action, account.revision, account.user_id]).toEqual(['created', revision, 'another']);
  }
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

test('blocking an account sends guid, revision and user of each erased row (P30)', async () => {
  await api.partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: 'https://example.org/rest', event_types: ['TRANSACTION', 'HOLDING'] },
  });
  const app = await api.signIn('blocker');
  await api.connect(app, 'mxuser');
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

// biome-ignore lint/suspicious/noExplicitAny: tests reach into answers whose shape the API has just verified.
type Row = any;

const subscribe = (...types: readonly string[]) =>
  api.partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: 'https://example.org/rows', event_types: types },
  });

const rowsOf = async (app: TestCaller): Promise<ReadonlyMap<string, Row>> => {
  const rows = new Map<string, Row>();
  for (let page = 1; ; page += 1) {
    const { json } = await app.get(`/transactions?from_date=2000-01-01&records_per_page=1000&page=${page}`);
    for (const row of json.transactions) rows.set(row.guid, row);
    if (page >= json.pagination.total_pages) return rows;
  }
};
const holdingsOf = async (app: TestCaller): Promise<readonly Row[]> =>
  (await app.get('/holdings?records_per_page=1000')).json.holdings;

const wordsOf = (events: readonly DomainEvent[], type: string): readonly string[] =>
  events
    .filter((event) => event.type === type)
    .map((event) => `${JSON.parse(event.body).action} ${event.subjectGuid}`)
    .toSorted(byText);

const refreshed = async (app: TestCaller): Promise<void> => {
  const [member] = (await app.get('/members')).json.members;
  api.clock.advance(MINUTE_MS);
  await app.get(`/members/${member.guid}/refresh`);
  await api.settle();
};

/** Whether it recurs follows from other rows and from the day: no news of this one. */
const factsOf = (row: Row): string => JSON.stringify({ ...row, is_recurring: null });

const differences = (before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): readonly string[] =>
  [
    ...[...after].flatMap(([guid, row]) => {
      const was = before.get(guid);
      if (was === undefined) return [`created ${guid}`];
      return factsOf(was) === factsOf(row) ? [] : [`updated ${guid}`];
    }),
    ...[...before.keys()].filter((guid) => !after.has(guid)).map((guid) => `deleted ${guid}`),
  ].toSorted(byText);

test('a refresh sends events for the rows that readers see changed, only (P30)', async () => {
  await subscribe('TRANSACTION', 'HOLDING');
  let app = await api.signIn('reader');
  await api.connect(app, 'mxuser');
  await api.settle();
  const first = await fanOutAll(take());
  let rows = await rowsOf(app);
  expect(rows.size).toBeGreaterThan(500);
  expect(wordsOf(first, 'TRANSACTION')).toEqual(differences(new Map(), rows));
  const holdings = await holdingsOf(app);
  expect(holdings.length).toBeGreaterThan(0);
  expect(wordsOf(first, 'HOLDING')).toEqual(holdings.map(({ guid }) => `created ${guid}`).toSorted(byText));
  for (const { type, body, revision } of first) {
    if (type !== 'TRANSACTION') continue;
    const { transaction } = JSON.parse(body);
    const { account_guid, amount, description, category_guid, status_name } = rows.get(transaction.guid);
    expect(transaction).toMatchObject({ account_guid, description, category_guid, revision });
    expect([Number(transaction.amount), transaction.status]).toEqual([amount, status_name]);
    expect(transaction.user_id).toBe('reader');
  }
  for (let round = 0; round < 2; round += 1) {
    api.clock.advance(24 * 60 * MINUTE_MS);
    app = await api.signIn('reader');
    await refreshed(app);
    const told = await fanOutAll(take());
    const now = await rowsOf(app);
    const expected = differences(rows, now);
    expect(expected.length).toBeGreaterThan(0);
    expect(wordsOf(told, 'TRANSACTION')).toEqual(expected);
    rows = now;
  }
});

/** Transactions told to subscribers of a user so far, as the feed has them. */
const toldInFeed = async (id: string): Promise<readonly string[]> =>
  memory
    .items()
    .filter((item) => storedTypeOf(item) === 'TRANSACTION')
    .filter(({ body }) => JSON.parse(String(body)).transaction.user_id === id)
    .map(({ body, subjectGuid }) => `${JSON.parse(String(body)).action} ${String(subjectGuid)}`)
    .toSorted(byText);

test('a worker that dies at any write of the fan-out leaves every event once (P30)', async () => {
  await subscribe('TRANSACTION');
  const app = await api.signIn('unlucky');
  await api.connect(app, 'sandbox-300');
  await api.settle();
  const messages = take();
  for (const write of [1, 2, 60, 89, 90, 101, 102, 103, 133]) {
    await expect(fanOutAll(messages, dyingAt(write))).rejects.toThrow(Crash);
  }
  await fanOutAll(messages);
  expect(await toldInFeed('unlucky')).toEqual(differences(new Map(), await rowsOf(app)));
  expect((await fanOutAll(messages)).filter(({ type }) => type === 'TRANSACTION')).toEqual([]);
});

test('chunks named by a record are kept until its events are made, then purged (P30)', async () => {
  await subscribe('TRANSACTION');
  const app = await api.signIn('late');
  await api.connect(app, 'sandbox-300');
  await api.settle();
  const first = await rowsOf(app);
  const messages = [...take()];
  await refreshed(app);
  messages.push(...take());
  const later = await rowsOf(app);
  expect(differences(first, later).length).toBeGreaterThan(0);
  const { user_guid: userGuid } = first.values().next().value;
  const markers = () => memory.items().filter(({ sk, userGuid: of }) => sk.startsWith('PURGE#') && of === userGuid);
  const purgeAll = async () => {
    const outcomes: string[] = [];
    for (const { pk, sk } of markers()) outcomes.push((await purgeLeftovers(api, { pk, sk })).kind);
    return new Set(outcomes);
  };
  api.clock.advance(17 * MINUTE_MS);
  expect(await purgeAll()).toEqual(new Set(['notDue']));
  await fanOutAll(messages);
  expect(await toldInFeed('late')).toEqual(
    [...differences(new Map(), first), ...differences(first, later)].toSorted(byText),
  );
  // Put off while the record was untold, and due again by now.
  api.clock.advance(17 * MINUTE_MS);
  expect(await purgeAll()).toEqual(new Set(['purged']));
  expect(markers()).toEqual([]);
});

test('rows of a rule and of a deleted category are in one record of changes (P30)', async () => {
  await subscribe('TRANSACTION', 'CATEGORY');
  const app = await api.signIn('ruler');
  await api.connect(app, 'sandbox-300');
  await api.settle();
  await fanOutAll(take());
  const makeCategory = async (): Promise<string> => {
    const { json } = await app.call('POST', '/categories', {
      category: { name: `Mine ${api.clock()}`, parent_guid: 'CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874' },
    });
    return json.category.guid;
  };
  const told = async (act: () => Promise<unknown>) => {
    const before = await rowsOf(app);
    take();
    api.clock.advance(MINUTE_MS);
    await act();
    const events = await fanOutAll(take());
    return { events, before, after: await rowsOf(app) };
  };
  const category = await makeCategory();
  const [word] = [...(await rowsOf(app)).values()].map(({ description }) => description);
  const ruled = await told(() =>
    app.call('POST', '/transaction_rules', {
      transaction_rule: { category_guid: category, description: 'Ruled', match_description: word },
    }),
  );
  expect(ruled.events.filter(({ type }) => type === 'CHANGES')).toHaveLength(1);
  const expected = differences(ruled.before, ruled.after);
  expect(expected.length).toBeGreaterThan(0);
  expect(wordsOf(ruled.events, 'TRANSACTION')).toEqual(expected);

  const dropped = await told(() => app.call('DELETE', `/categories/${category}`));
  expect(wordsOf(dropped.events, 'TRANSACTION')).toEqual(differences(dropped.before, dropped.after));
  expect(differences(dropped.before, dropped.after)).toEqual(expected);

  const quiet = await told(async () => {
    const other = await makeCategory();
    const [guid] = ruled.before.keys();
    await app.call('PUT', `/transactions/${guid}`, { transaction: { category_guid: other } });
    take();
    await app.call('DELETE', `/categories/${other}`, undefined, { 'MX-Skip-Webhook': 'true' });
  });
  expect(quiet.events).toEqual([]);
});

test('a record costs three reads and one write where nobody subscribes to its objects', async () => {
  // On the emulator, whose calls are counted, with nobody who listens.
  const counted = await startApiOnDynamo();
  api = counted;
  const app = await api.signIn('unheard');
  await api.connect(app, 'sandbox-2000');
  await api.settle();
  const records: NotifyMessage[] = [];
  for (const message of take()) {
    const [event] = await fanOutAll([message]);
    if (event?.type !== 'CHANGES') continue;
    records.push(message);
    expect(event.body.length).toBeLessThan(1_000);
  }
  expect(records).toHaveLength(1);
  counted.meter.reset();
  await fanOutAll(records);
  // The one GetItem that is too many is the test's own look at the event.
  expect(counted.meter.calls.map(({ name }) => name).toSorted()).toEqual([
    'GetItemCommand',
    'GetItemCommand',
    'QueryCommand',
  ]);
});
