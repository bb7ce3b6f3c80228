import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import { deleteOf, type Item, type Table } from '../../lib/store/table/table-client.ts';
import { createEventStore, itemToEvent } from '../../lib/store/webhooks/event-store.ts';
import { recordingQueue } from '../support/adapters/queue.ts';
import { startApiOn, type TestApi, type TestCaller } from '../support/api/api.ts';
import { testTable } from '../support/table/test-table.ts';

/** A user of the sandbox bank with rows, holdings, a tag, an own category and a rule; `between` runs before each batch of reads. */
const world = async () => {
  const fresh = await testTable();
  let between: (prefix: string) => Promise<void> = async () => undefined;
  const table: Table = {
    ...fresh.table,
    getMany: async (keys, options) => {
      await between(keys[0]?.sk ?? '');
      return fresh.table.getMany(keys, options);
    },
  };
  const api = await startApiOn({ ...fresh, table });
  const app = await api.signIn('someone');
  const { member } = (await api.connect(app)).json;
  await api.settle();
  const stored = async (): Promise<readonly Item[]> => fresh.items();
  const oneOf = async (prefix: string): Promise<Item> => {
    const item = (await stored()).find(({ sk }) => sk.startsWith(prefix));
    if (item === undefined) throw new Error(`nothing is stored under ${prefix}`);
    return item;
  };
  const plant = (items: readonly Item[]) => fresh.table.writeMany(items.map((item) => ({ kind: 'put', item })));
  const tellAll = async (): Promise<void> => {
    const events = createEventStore({ table: fresh.table, notifyQueue: recordingQueue() });
    for (const item of await stored())
      if (item.sk.startsWith('EVT#')) await events.finishFanOut(itemToEvent(item), api.clock());
  };
  const spoilt: Item[] = [];
  return {
    tellAll,
    api,
    app,
    member,
    stored,
    oneOf,
    before: (task: (prefix: string) => Promise<void>) => {
      api.startNewReader();
      between = task;
    },
    /** Overwrites the bytes of every item under the prefix, as a disk or a hand might. */
    spoil: async (prefix: string, attribute: string | RegExp) => {
      const items = (await stored()).filter(({ sk }) => sk.startsWith(prefix));
      expect(items.length).toBeGreaterThan(0);
      api.startNewReader();
      spoilt.push(...items);
      const isNamed = (name: string): boolean =>
        typeof attribute === 'string' ? name === attribute : attribute.test(name);
      await plant(
        items.map((item) => ({
          ...item,
          ...Object.fromEntries(
            Object.keys(item)
              .filter(isNamed)
              .map((name) => [name, new Uint8Array([120, 156, 1, 2, 3])]),
          ),
        })),
      );
    },
    restore: () => plant(spoilt.splice(0)),
    lose: async (prefix: string) => {
      api.startNewReader();
      const items = (await stored()).filter(({ sk }) => sk.startsWith(prefix));
      await fresh.table.writeMany(items.map(deleteOf));
    },
  };
};
const CATEGORY = 'CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874';
type World = Awaited<ReturnType<typeof world>>;

/** What the log says of the one request or message that failed. */
const failuresOf = (api: TestApi) =>
  api.log.lines.filter(({ level }) => level === 'error').map(({ code, error }) => ({ code, error }));

/** A session that is used is pushed on; nothing else may be written. */
const isData = ({ sk }: Item): boolean => !sk.startsWith('SES#');

/** Every call ends at once in a 500 that says nothing, the log names the item, and nothing is written over it. */
const expectFault = async (
  { api, stored }: World,
  call: () => ReturnType<TestCaller['call']>,
  error: object,
): Promise<void> => {
  const before = (await stored()).filter(isData);
  api.log.lines.length = 0;
  const answer = await call();
  expect([answer.status, answer.json.error.code]).toEqual([500, 5000]);
  expect(answer.json.error.message).toMatch(/quote request \S+ when you report it/);
  expect(failuresOf(api)).toEqual([{ code: 'REQUEST_FAILED', error: expect.objectContaining(error) }]);
  expect((await stored()).filter(isData)).toEqual(before);
};

describe('overwritten bytes in the table', () => {
  let here: World;
  let row: string;
  let guids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    here = await world();
    const { api, app, member } = here;
    const [first] = (await app.get('/transactions?records_per_page=1')).json.transactions;
    row = first.guid;
    guids = {
      row,
      category: first.category_guid,
      account: (await app.get('/accounts')).json.accounts[0].guid,
      holding: (await app.get('/holdings')).json.holdings[0].guid,
      member: member.guid,
    };
    await app.call('POST', '/tags', { tag: { name: 'Mine' } });
    await app.call('POST', '/categories', { category: { name: 'Mine', parent_guid: CATEGORY } });
    await app.call('POST', '/transaction_rules', {
      transaction_rule: { match_description: 'zzz', description: 'Never', category_guid: CATEGORY },
    });
    await app.call('POST', `/members/${member.guid}/verify`);
    await api.settle();
    await app.get('/beats');
  });
  afterEach(() => here.restore());
  const unreadable = (kind: string) => ({
    name: 'ItemUnreadableError',
    fields: expect.objectContaining({ item_kind: kind }),
  });

  test('of a chunk fail reads and edits of its rows, and no refresh overwrites them', async () => {
    const { api, app, member, spoil, oneOf } = here;
    await spoil('CHUNK#', 'rows');
    const error = unreadable('USER/CHUNK');
    await expectFault(here, () => app.get('/transactions'), error);
    await expectFault(here, () => app.get(`/transactions/${row}`), error);
    const edit = { transaction: { description: 'Seen' } };
    await expectFault(here, () => app.call('PUT', `/transactions/${row}`, edit), error);
    await expectFault(here, () => app.call('DELETE', `/transactions/${row}`), error);

    const spoiled = await oneOf('CHUNK#');
    await app.get(`/members/${member.guid}/aggregate`);
    await expect(api.settle()).rejects.toMatchObject(error);
    expect((await here.stored()).filter(({ sk }) => sk === spoiled.sk)).toEqual([spoiled]);
  });

  test('are logged with the key of their item, and with nothing of its contents', async () => {
    const { api, app, member, spoil, oneOf } = here;
    await spoil('CHUNK#', 'rows');
    await app.get('/transactions');
    const { pk, sk } = await oneOf('CHUNK#');
    const [failure] = failuresOf(api);
    expect(failure?.error).toMatchObject({
      fields: { item_kind: 'USER/CHUNK', item_pk: pk, item_sk: expect.stringContaining(`CHUNK#${member.guid}#`) },
    });
    expect(sk).toContain(member.guid);
  });

  /** Names of the attributes that hold the numbers of one account each. */
  const SEALED = /^a[0-9a-f]{32}$/;

  test.each([
    ['the twin of a chunk', 'TWIN#', 'rows', 'USER/TWIN', 'PUT /transactions/row', { transaction: { memo: 'x' } }],
    ['a head', 'MBH#', 'index', 'USER/MBH', 'GET /transactions', undefined],
    ['a head', 'MBH#', 'index', 'USER/MBH', 'PUT /transactions/row', { transaction: { memo: 'x' } }],
    [
      'statistics',
      'STATS#',
      'rows',
      'USER/STATS',
      'GET /transactions/by_category_guid/category/by_date/2026-11-01/2026-11-21',
      undefined,
    ],
    ['accounts', 'MBS#', 'packed', 'USER/MBS', 'GET /accounts', undefined],
    ['accounts', 'MBS#', 'packed', 'USER/MBS', 'PUT /accounts/account', { account: { nickname: 'x' } }],
    ['holdings', 'HLD#', 'packed', 'USER/HLD', 'GET /holdings', undefined],
    ['holdings', 'HLD#', 'packed', 'USER/HLD', 'PUT /holdings/holding', { holding: { metadata: 'x' } }],
    ['a part of planning', 'PLN#beats', 'packed', 'USER/PLN', 'GET /beats', undefined],
    ['tags', 'TAGS', 'packed', 'USER/TAGS', 'GET /tags', undefined],
    ['tags', 'TAGS', 'packed', 'USER/TAGS', 'POST /tags', { tag: { name: 'Other' } }],
    ['own categories', 'MBO', 'packed', 'USER/MBO', 'GET /transactions', undefined],
    ['rules', 'RULES', 'packed', 'USER/RULES', 'GET /transaction_rules', undefined],
    ['account numbers', 'NUM#', SEALED, 'USER/NUM', 'GET /members/member/account_numbers', undefined],
  ])('of %s are a failure that names them: %s %s %s %s', async (_name, prefix, attribute, kind, call, body) => {
    const { app, spoil } = here;
    const [method = '', path = ''] = call.split(' ');
    const url = path.replaceAll(/(?<=\/)(row|account|holding|category|member)(?=\/|$)/g, (word) => guids[word] ?? '');
    await spoil(prefix, attribute);
    await expectFault(here, () => app.call(method, url, body), unreadable(kind));
  });
});

describe('a chunk that a head names and that is gone for good', () => {
  const missing = (kind: string) => ({
    name: 'ItemMissingError',
    fields: expect.objectContaining({ item_kind: kind }),
  });

  test('fails reads and edits alike, and never as "busy"', async () => {
    const here = await world();
    const { app, lose } = here;
    const row = (await app.get('/transactions?records_per_page=1')).json.transactions[0].guid;
    await lose('CHUNK#');
    await expectFault(here, () => app.get('/transactions'), missing('USER/CHUNK'));
    const edit = { transaction: { memo: 'x' } };
    await expectFault(here, () => app.call('PUT', `/transactions/${row}`, edit), missing('USER/CHUNK'));
    await app.get(`/members/${here.member.guid}/aggregate`);
    await expect(here.api.settle()).rejects.toMatchObject(missing('USER/CHUNK'));
  });

  test('may also be one of holdings', async () => {
    const here = await world();
    const { app, lose } = here;
    const holding = (await app.get('/holdings')).json.holdings[0].guid;
    await lose('HLD#');
    await expectFault(here, () => app.get('/holdings'), missing('USER/HLD'));
    const edit = { holding: { metadata: 'x' } };
    await expectFault(here, () => app.call('PUT', `/holdings/${holding}`, edit), missing('USER/HLD'));
  });
});

test('statistics that were deleted are rebuilt without loss, as the runbook says', async () => {
  const here = await world();
  const { app, lose } = here;
  const [first] = (await app.get('/transactions')).json.transactions;
  const path = `/transactions/by_category_guid/${first.category_guid}/by_date/2026-01-01/2026-11-21`;
  const before = await app.get(path);
  await lose('STATS#');
  expect((await app.get(path)).text).toBe(before.text);
});

test('a member with broken data can be deleted, as the runbook says', async () => {
  const here = await world();
  await here.spoil('MBH#', 'index');
  await here.spoil('MBS#', 'packed');
  expect((await here.app.call('DELETE', `/members/${here.member.guid}`)).status).toBe(200);
  expect((await here.app.get('/transactions')).status).toBe(200);
  expect((await here.app.get('/accounts')).status).toBe(200);
});

describe('a chunk that a purge deletes while it is read', () => {
  test.each([
    ['a list', 'CHUNK#', 'GET', '/transactions', undefined],
    ['an edit', 'CHUNK#', 'PUT', '/transactions/row', { transaction: { memo: 'late' } }],
    ['a list of holdings', 'HLD#', 'GET', '/holdings', undefined],
    ['an edit of a holding', 'HLD#', 'PUT', '/holdings/holding', { holding: { metadata: 'late' } }],
  ])('makes %s read again, and succeed', async (_name, prefix, method, path, body) => {
    const here = await world();
    const { api, app, before, stored, tellAll } = here;
    const row = (await app.get('/transactions?records_per_page=1')).json.transactions[0].guid;
    const holding = (await app.get('/holdings')).json.holdings[0].guid;
    let isDone = false;
    before(async (first) => {
      if (isDone || !first.startsWith(prefix)) return;
      isDone = true;
      // Another edit of the same object, long enough ago for the sweep to have purged what it replaced.
      await app.call('PUT', `/transactions/${row}`, { transaction: { description: 'Early' } });
      await app.call('PUT', `/holdings/${holding}`, { holding: { metadata: 'Early' } });
      await tellAll();
      const piecesNow = async () => (await stored()).map(({ sk }) => sk).filter((sk) => sk.startsWith(prefix));
      const pieces = await piecesNow();
      api.clock.advance(61 * MINUTE_MS);
      await api.sweepOnce();
      expect(pieces).not.toEqual(await piecesNow());
    });
    api.log.lines.length = 0;
    const answer = await app.call(method, path.replace(/row$/, row).replace(/holding$/, holding), body);
    expect(failuresOf(api)).toEqual([]);
    expect(answer.status).toBe(200);
    expect(isDone).toBe(true);
    if (body === undefined) expect(answer.text).toContain('Early');
    else expect(answer.text).toContain('late');
  });
});
