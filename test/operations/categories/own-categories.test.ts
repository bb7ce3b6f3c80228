import { describe, expect, it, test } from 'vitest';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import { startApi, type TestAnswer, type TestCaller } from '../../support/api/api.ts';

const FOOD = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';
const GROCERIES = 'CAT-9588eaad-90a4-bb5c-66c8-1812503d0db8';
const INCOME = 'CAT-bf9f3294-4c40-1677-d269-54fbc189faf3';
const ABSENT = 'CAT-00000000-0000-4000-8000-000000000000';

const api = await startApi();

const newApp = (): Promise<TestCaller> => api.signInAnew();

const create = (app: TestCaller, category: unknown, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('POST', '/categories', { category }, headers);

describe('a category of the user', () => {
  it('is created, read, listed after the default tree, renamed and deleted', async () => {
    const app = await newApp();
    const made = await create(app, { name: 'Street Food', parent_guid: FOOD, metadata: '{"a":1}' });
    expect(made.status).toBe(200);
    const { category } = made.json;
    expect(category).toEqual({
      created_at: expect.stringMatching(/Z$/),
      guid: expect.stringMatching(/^CAT-/),
      is_default: false,
      is_income: false,
      metadata: '{"a":1}',
      name: 'Street Food',
      parent_guid: FOOD,
      updated_at: category.created_at,
    });
    const path = `/categories/${category.guid}`;
    expect((await app.get(path)).json.category).toEqual(category);
    const all = (await app.get('/categories')).json.categories;
    expect(all).toHaveLength(118);
    expect(all.at(-1)).toEqual(category);
    expect((await app.get('/categories/default')).json.categories).toHaveLength(117);

    api.clock.advance(1_000);
    const renamed = await app.call('PUT', path, { category: { name: 'Trucks' } });
    expect(renamed.json.category).toMatchObject({ name: 'Trucks', metadata: '{"a":1}', parent_guid: FOOD });
    expect(renamed.json.category.updated_at).not.toBe(category.updated_at);
    expect((await app.call('PUT', path, { category: { metadata: null } })).json.category.metadata).toBeNull();

    expect(await app.call('DELETE', path)).toMatchObject({ status: 200, json: {} });
    expect((await app.get(path)).status).toBe(404);
    expect((await app.call('DELETE', path)).status).toBe(404);
    expect((await app.call('PUT', path, { category: { name: 'Back' } })).status).toBe(404);
    expect((await app.get('/categories')).json.categories).toHaveLength(117);
    expect((await create(app, { name: 'Trucks', parent_guid: FOOD })).status).toBe(200);
  });

  it('is income if its parent is Income', async () => {
    const app = await newApp();
    expect((await create(app, { name: 'Side job', parent_guid: INCOME })).json.category.is_income).toBe(true);
  });

  it('takes only name, parent and metadata from the caller (P38)', async () => {
    const app = await newApp();
    const readOnly = { guid: ABSENT, is_default: true, is_income: true, created_at: '2000-01-01', revision: 9 };
    const { category } = (await create(app, { ...readOnly, name: 'Mine', parent_guid: FOOD })).json;
    expect(category).toMatchObject({ is_default: false, is_income: false });
    expect([category.guid, category.created_at]).not.toContain(ABSENT);
    expect(category.created_at).not.toContain('2000');
    const changed = await app.call('PUT', `/categories/${category.guid}`, {
      category: { ...readOnly, parent_guid: INCOME, metadata: 'x' },
    });
    expect(changed.json.category).toEqual({ ...category, metadata: 'x', updated_at: expect.any(String) });
  });

  it('stays when another one is created at the same time', async () => {
    const app = await newApp();
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    await Promise.all(names.map((name) => create(app, { name, parent_guid: FOOD })));
    const own = (await app.get('/categories')).json.categories.slice(117);
    expect(own.map((one: { name: string }) => one.name).toSorted()).toEqual(names);
  });
});

describe('a category is refused', () => {
  test.each([
    ['no name', { parent_guid: FOOD }, 400, 4001, 'category.name'],
    ['an empty name', { name: '', parent_guid: FOOD }, 400, 4001, 'category.name'],
    ['a name of 256 characters', { name: 'x'.repeat(256), parent_guid: FOOD }, 400, 4002, 'category.name'],
    ['a name with NUL', { name: 'a\0', parent_guid: FOOD }, 400, 4002, 'category.name'],
    ['a name that is a number', { name: 5, parent_guid: FOOD }, 400, 4002, 'category.name'],
    ['no parent', { name: 'x' }, 400, 4001, 'category.parent_guid'],
    ['a malformed parent', { name: 'x', parent_guid: 'CAT-1' }, 400, 4002, 'category.parent_guid'],
    ['a parent below the top', { name: 'x', parent_guid: GROCERIES }, 422, 4221, 'category.parent_guid'],
    ['an unknown parent', { name: 'x', parent_guid: ABSENT }, 422, 4221, 'category.parent_guid'],
    ['the name of a default', { name: 'groceries ', parent_guid: FOOD }, 422, 4221, 'category.name'],
    ['metadata as an object', { name: 'x', parent_guid: FOOD, metadata: { a: 1 } }, 400, 4002, 'category.metadata'],
    ['metadata too long', { name: 'x', parent_guid: FOOD, metadata: 'x'.repeat(4097) }, 400, 4002, 'category.metadata'],
    ['skip_webhook as text', { name: 'x', parent_guid: FOOD, skip_webhook: 'yes' }, 400, 4002, 'category.skip_webhook'],
  ])('with %s', async (_name, category, status, code, field) => {
    const app = await newApp();
    const answer = await create(app, category);
    expect(answer).toMatchObject({ status, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
    expect((await app.get('/categories')).json.categories).toHaveLength(117);
  });

  it('with the name of another one under the same parent, also by renaming', async () => {
    const app = await newApp();
    await create(app, { name: 'Street Food', parent_guid: FOOD });
    const other = (await create(app, { name: 'Other', parent_guid: FOOD })).json.category;
    expect((await create(app, { name: 'STREET FOOD', parent_guid: FOOD })).status).toBe(422);
    expect((await create(app, { name: 'Street Food', parent_guid: INCOME })).status).toBe(200);
    const renamed = await app.call('PUT', `/categories/${other.guid}`, { category: { name: 'street food' } });
    expect(renamed).toMatchObject({ status: 422, json: { error: { code: 4221 } } });
  });

  it('when there are a hundred already, or their item is full', async () => {
    const app = await newApp();
    const metadata = 'm'.repeat(4_000);
    let full: TestAnswer | undefined;
    for (let count = 0; count < 16 && full?.status !== 422; count += 1) {
      full = await create(app, { name: `large ${count}`, parent_guid: FOOD, metadata });
    }
    expect(full?.json.error.message).toContain('category.metadata');
    const before = (await app.get('/categories')).json.categories.length - 117;
    for (let count = before; count < 100; count += 1) {
      expect((await create(app, { name: `small ${count}`, parent_guid: FOOD })).status).toBe(200);
    }
    const tooMany = await create(app, { name: 'one more', parent_guid: FOOD });
    expect(tooMany).toMatchObject({ status: 422, json: { error: { code: 4221 } } });
  });
});

test('default categories can be read, and neither changed nor deleted', async () => {
  const app = await newApp();
  expect((await app.get(`/categories/${GROCERIES}`)).json.category).toMatchObject({
    name: 'Groceries',
    is_default: true,
  });
  expect(await app.call('PUT', `/categories/${GROCERIES}`, { category: { name: 'x' } })).toMatchObject({
    status: 422,
    json: { error: { code: 4221 } },
  });
  expect(await app.call('DELETE', `/categories/${GROCERIES}`)).toMatchObject({
    status: 403,
    json: { error: { code: 4030 } },
  });
});

test('a transaction takes a category of the user, with its name and top-level category', async () => {
  const app = await newApp();
  await api.connect(app);
  await api.settle();
  const own = (await create(app, { name: 'Street Food', parent_guid: FOOD })).json.category.guid;
  const path = `/transactions/${(await app.get('/transactions')).json.transactions[0].guid}`;
  const shown = { category_guid: own, category_name: 'Street Food', top_level_category_guid: FOOD };
  const changed = await app.call('PUT', path, { transaction: { category_guid: own } });
  expect(changed.json.transaction).toMatchObject(shown);
  expect((await app.get(path)).json.transaction).toMatchObject(shown);
  const stranger = await newApp();
  await api.connect(stranger);
  await api.settle();
  const foreign = `/transactions/${(await stranger.get('/transactions')).json.transactions[0].guid}`;
  const refused = await stranger.call('PUT', foreign, { transaction: { category_guid: own } });
  const absent = await stranger.call('PUT', foreign, { transaction: { category_guid: ABSENT } });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.text).toBe(absent.text);
});

test('rows and rules of a deleted category get its parent, also in a running refresh', async () => {
  const app = await newApp();
  const member = (await api.connect(app)).json.member;
  await api.settle();
  const own = (await create(app, { name: 'Cut off', parent_guid: FOOD })).json.category.guid;
  const [first, second] = (await app.get('/transactions')).json.transactions;
  await app.call('PUT', `/transactions/${first.guid}`, { transaction: { category_guid: own } });
  const rule = { category_guid: own, description: 'Ruled', match_description: second.description };
  const made = (await app.call('POST', '/transaction_rules', { transaction_rule: rule })).json.transaction_rule;
  expect((await app.get(`/transactions/${second.guid}`)).json.transaction.category_guid).toBe(own);

  await app.get(`/members/${member.guid}/refresh`);
  expect((await app.call('DELETE', `/categories/${own}`)).status).toBe(200);
  await api.settle();
  for (const { guid } of [first, second]) {
    expect((await app.get(`/transactions/${guid}`)).json.transaction).toMatchObject({
      category_guid: FOOD,
      category_name: 'Food & Dining',
    });
  }
  expect((await app.get(`/transaction_rules/${made.guid}`)).json.transaction_rule.category_guid).toBe(FOOD);
  const all = (await app.get('/transactions?from_date=2020-01-01&records_per_page=1000')).json.transactions;
  expect(all.filter(({ category_guid }: { category_guid: string }) => category_guid === own)).toEqual([]);
});

test('each change of a category sends an event with its revision, unless skip_webhook', async () => {
  const app = await newApp();
  await takeAnnounced(api);
  const made = (await create(app, { name: 'Told', parent_guid: FOOD })).json.category;
  const path = `/categories/${made.guid}`;
  api.clock.advance(1_000);
  await app.call('PUT', path, { category: { name: 'Told again' } });
  await app.call('PUT', path, { category: { name: 'Told again' } });
  await app.call('PUT', path, { category: { name: 'Not told', skip_webhook: true } });
  api.clock.advance(1_000);
  await app.call('DELETE', path);
  const silent = (await create(app, { name: 'Silent', parent_guid: FOOD, skip_webhook: true })).json.category;
  await app.call('DELETE', `/categories/${silent.guid}`, undefined, { 'MX-Skip-Webhook': 'true' });
  expect(await takeAnnounced(api)).toMatchObject([
    { action: 'created', category: { guid: made.guid, name: 'Told', revision: 1 } },
    { action: 'updated', category: { guid: made.guid, name: 'Told again', revision: 2 } },
    { action: 'deleted', category: { guid: made.guid, name: 'Not told', revision: 4 } },
  ]);
});
