import { describe, expect, test } from 'vitest';
import { categoryNamed } from '../../../lib/domain/categories/category.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import type { TestAnswer } from '../../support/api/api.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const categoryGuid = (name: string): string => categoryNamed(name).guid;
const FOOD = categoryGuid('Food & Dining');
const COFFEE = categoryGuid('Coffee Shops');
const UNCATEGORIZED = categoryGuid('Uncategorized');
const ABSENT_CATEGORY = 'CAT-00000000-0000-4000-8000-000000000000';
const ABSENT = 'BGT-00000000-0000-4000-8000-000000000000';

const coffee = (id: string, transactedOn: string, amountMinor: bigint, fields = {}) =>
  feedTransaction({ upstreamId: id, transactedOn, postedOn: transactedOn, amountMinor, ...fields });
const pay = (id: string, transactedOn: string) =>
  coffee(id, transactedOn, 300_000n, {
    type: 'CREDIT',
    description: 'ACME PAYROLL PPD ID: 9111873004',
    merchantCategoryCode: null,
  });

/** Coffee on the 5th of three months, 100.00 in September and October, 61.00 in November; and pay. */
const ROWS = [
  coffee('a', '2026-09-05', 10_000n),
  coffee('b', '2026-10-05', 10_000n),
  coffee('c', '2026-11-05', 6_600n),
  coffee('d', '2026-11-06', 500n, { type: 'CREDIT' }),
  pay('e', '2026-09-15'),
  pay('f', '2026-10-15'),
  pay('g', '2026-11-15'),
];
const withRows = () => storedMember(api, app, memberFeed(accountFeed(ROWS, {}, '2026-01-01')));

const create = (budget: unknown, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('POST', '/budgets', { budget }, headers);
const update = (guid: string, budget: unknown, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('PUT', `/budgets/${guid}`, { budget }, headers);
const made = async (budget: unknown) => {
  const answer = await create(budget);
  expect(answer.status).toBe(200);
  return answer.json.budget;
};

describe('a budget', () => {
  test('is created with the spending of its month, read, listed, changed and deleted', async () => {
    await withRows();
    const { user } = (await app.get('/user')).json;
    const budget = await made({ category_guid: FOOD, amount: 60.5, metadata: 'mine' });
    expect(budget).toEqual({
      amount: 60.5,
      category_guid: FOOD,
      created_at: expect.stringMatching(/Z$/),
      guid: expect.stringMatching(/^BGT-/),
      is_exceeded: true,
      is_off_track: true,
      metadata: 'mine',
      name: 'Food & Dining',
      // 61.00 so far and nine days of the 3.28 a day of September and October.
      off_track_percentage: 0.82,
      parent_guid: null,
      percent_spent: 100.82,
      projected_spending: 61,
      revision: 2,
      transaction_total: 61,
      updated_at: budget.created_at,
      user_guid: user.guid,
    });
    expect((await app.get(`/budgets/${budget.guid}`)).json).toEqual({ budget });
    expect((await app.get('/budgets')).json).toEqual({ budgets: [budget] });
    api.clock.advance(1_000);
    const changed = (await update(budget.guid, { amount: 100 })).json.budget;
    expect(changed).toMatchObject({
      amount: 100,
      is_exceeded: false,
      percent_spent: 61,
      metadata: 'mine',
      revision: 3,
    });
    expect(changed.updated_at).not.toBe(budget.updated_at);
    expect((await update(budget.guid, [{ metadata: null }])).json.budget).toMatchObject({
      metadata: null,
      amount: 100,
    });
    expect(await app.call('DELETE', `/budgets/${budget.guid}`)).toMatchObject({ status: 204, text: '' });
    expect((await app.get('/budgets')).json).toEqual({ budgets: [] });
    expect((await app.get(`/budgets/${budget.guid}`)).status).toBe(404);
    expect((await update(budget.guid, { amount: 1 })).status).toBe(404);
    expect((await app.call('DELETE', `/budgets/${budget.guid}`)).status).toBe(404);
  });

  test('follows an edit in the next read', async () => {
    await withRows();
    const budget = await made({ category_guid: FOOD, amount: 100 });
    const rows = (await app.get('/transactions')).json.transactions;
    const row = rows.find(({ amount }: { amount: number }) => amount === 66);
    await app.call('PUT', `/transactions/${row.guid}`, { transaction: { category_guid: categoryGuid('Shopping') } });
    expect((await app.get(`/budgets/${budget.guid}`)).json.budget).toMatchObject({
      transaction_total: -5,
      revision: 3,
    });
    await app.call('PUT', `/transactions/${row.guid}`, { transaction: { category_guid: COFFEE } });
    expect((await app.get(`/budgets/${budget.guid}`)).json.budget.transaction_total).toBe(61);
    await app.call('PUT', `/transactions/${row.guid}`, { transaction: { is_hidden: true } });
    expect((await app.get(`/budgets/${budget.guid}`)).json.budget.transaction_total).toBe(-5);
  });

  test('does not count hidden accounts', async () => {
    await withRows();
    const budget = await made({ category_guid: FOOD, amount: 100 });
    const account = (await app.get('/accounts')).json.accounts[0].guid;
    await app.call('PUT', `/accounts/${account}`, { account: { is_hidden: true } });
    expect((await app.get(`/budgets/${budget.guid}`)).json.budget.transaction_total).toBe(0);
  });

  test("of a user's own category is deleted with the category", async () => {
    const own = { name: 'Cheese', parent_guid: FOOD };
    const { category } = (await app.call('POST', '/categories', { category: own })).json;
    const top = await made({ category_guid: FOOD, amount: 100 });
    const budget = await made({ category_guid: category.guid, amount: 1, parent_guid: top.guid });
    expect(budget).toMatchObject({ name: 'Cheese', parent_guid: top.guid });
    await app.call('DELETE', `/categories/${category.guid}`);
    expect((await app.get('/budgets')).json.budgets).toEqual([top]);
  });

  test('is deleted together with budgets of subcategories', async () => {
    const top = await made({ category_guid: FOOD, amount: 100 });
    await made({ category_guid: COFFEE, amount: 100, parent_guid: top.guid });
    expect((await app.call('DELETE', `/budgets/${top.guid}`)).status).toBe(204);
    expect((await app.get('/budgets')).json.budgets).toEqual([]);
  });

  test('has an amount of 0 by default, and then no percentages', async () => {
    expect(await made({ category_guid: FOOD })).toMatchObject({
      amount: 0,
      percent_spent: 0,
      off_track_percentage: 0,
      is_exceeded: false,
    });
  });

  test('keeps an amount that is too large for a float (P22)', async () => {
    const answer = await app.call(
      'POST',
      '/budgets',
      `{"budget":{"category_guid":"${FOOD}","amount":90071992547409.93}}`,
    );
    expect(answer.text).toContain('"amount":90071992547409.93');
  });

  test('ignores values of fields that the service computes (P38)', async () => {
    const readOnly = {
      guid: ABSENT,
      transaction_total: 5,
      projected_spending: 6,
      revision: 99,
      name: 'X',
      is_exceeded: true,
    };
    const budget = await made({ ...readOnly, category_guid: FOOD, amount: 1 });
    expect(budget).toMatchObject({ transaction_total: 0, projected_spending: 0, revision: 1, name: 'Food & Dining' });
    expect(budget.guid).not.toBe(ABSENT);
  });

  test('is the only one of its category though many are created at once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => create({ category_guid: FOOD, amount: 1 })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422, 422, 422]);
    expect((await app.get('/budgets')).json.budgets).toHaveLength(1);
  });
});

describe('a new budget is refused', () => {
  test.each<[string, unknown, number, number, string]>([
    ['no body', undefined, 400, 4001, 'budget'],
    ['an empty one', {}, 400, 4001, 'budget'],
    ['no category', { amount: 1 }, 400, 4001, 'budget.category_guid'],
    ['a malformed category', { category_guid: 'CAT-1' }, 400, 4002, 'budget.category_guid'],
    ['an amount as text', { category_guid: FOOD, amount: '1' }, 400, 4002, 'budget.amount'],
    ['a negative amount', { category_guid: FOOD, amount: -0.01 }, 400, 4002, 'budget.amount'],
    ['an amount too fine', { category_guid: FOOD, amount: 1.005 }, 400, 4002, 'budget.amount'],
    ['an amount too large', { category_guid: FOOD, amount: 1e30 }, 400, 4002, 'budget.amount'],
    ['metadata as a number', { category_guid: FOOD, metadata: 1 }, 400, 4002, 'budget.metadata'],
    ['metadata too long', { category_guid: FOOD, metadata: 'x'.repeat(4_097) }, 400, 4002, 'budget.metadata'],
    ['a malformed parent', { category_guid: COFFEE, parent_guid: 'BGT-1' }, 400, 4002, 'budget.parent_guid'],
    ['skip_webhook as text', { category_guid: FOOD, skip_webhook: 'yes' }, 400, 4002, 'budget.skip_webhook'],
    ['a subcategory without parent', { category_guid: COFFEE }, 422, 4221, 'budget.parent_guid'],
    ['an unknown category', { category_guid: ABSENT_CATEGORY }, 404, 4040, ''],
    ['an unknown parent', { category_guid: COFFEE, parent_guid: ABSENT }, 404, 4040, ''],
  ])('with %s', async (_, budget, status, code, field) => {
    const answer = await create(budget);
    expect(answer).toMatchObject({ status, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
    expect((await app.get('/budgets')).json.budgets).toEqual([]);
  });

  test('for a category that has one', async () => {
    await made({ category_guid: FOOD, amount: 1 });
    expect(await create({ category_guid: FOOD, amount: 2 })).toMatchObject({
      status: 422,
      json: { error: { code: 4221, message: expect.stringContaining('budget.category_guid') } },
    });
  });

  test('that exceeds its parent, or has another parent', async () => {
    const top = await made({ category_guid: FOOD, amount: 10 });
    expect(await create({ category_guid: COFFEE, amount: 10.01, parent_guid: top.guid })).toMatchObject({
      status: 422,
    });
    const travel = { category_guid: categoryGuid('Travel'), amount: 1, parent_guid: top.guid };
    expect(await create(travel)).toMatchObject({ status: 422 });
  });

  test('for the budget or category of another user, as if it did not exist (P37)', async () => {
    const stranger = await api.signIn('somebody else');
    const own = { name: 'Theirs', parent_guid: FOOD };
    const { category } = (await stranger.call('POST', '/categories', { category: own })).json;
    const foreign = (await stranger.call('POST', '/budgets', { budget: { category_guid: FOOD } })).json.budget.guid;
    const absent = await create({ category_guid: ABSENT_CATEGORY });
    expect((await create({ category_guid: category.guid })).text).toBe(absent.text);
    expect((await create({ category_guid: COFFEE, parent_guid: foreign })).text).toBe(absent.text);
    expect((await update(foreign, { amount: 1 })).text).toBe(absent.text);
    expect((await app.call('DELETE', `/budgets/${foreign}`)).text).toBe(absent.text);
    expect((await app.get(`/budgets/${foreign}`)).text).toBe(absent.text);
    expect((await stranger.get('/budgets')).json.budgets).toMatchObject([{ guid: foreign, amount: 0 }]);
  });
});

describe('a change of a budget is refused', () => {
  test.each<[string, unknown, number, number, string]>([
    ['no body', undefined, 400, 4001, 'budget'],
    ['nothing in it', { budget: {} }, 400, 4001, 'budget'],
    ['nothing but silence', { budget: { skip_webhook: true } }, 400, 4002, 'budget'],
    ['nothing known in it', { budget: { name: 'x' } }, 400, 4002, 'budget'],
    ['an empty list', { budget: [] }, 400, 4001, 'budget'],
    ['a list of two', { budget: [{ amount: 1 }, { amount: 2 }] }, 400, 4002, 'budget'],
    ['a bad amount in a list', { budget: [{ amount: -1 }] }, 400, 4002, 'amount'],
    ['a negative amount', { budget: { amount: -1 } }, 400, 4002, 'budget.amount'],
    ['an amount of null', { budget: { amount: null } }, 400, 4001, 'budget.amount'],
    ['an amount too fine', { budget: { amount: 0.001 } }, 400, 4002, 'budget.amount'],
    ['metadata as a list', { budget: { metadata: ['x'] } }, 400, 4002, 'budget.metadata'],
    ['less than those under it', { budget: { amount: 4.99 } }, 422, 4221, 'budget.amount'],
  ])('with %s', async (_, body, status, code, field) => {
    const top = await made({ category_guid: FOOD, amount: 10 });
    const under = await made({ category_guid: COFFEE, amount: 5, parent_guid: top.guid });
    const answer = await app.call('PUT', `/budgets/${top.guid}`, body);
    expect(answer).toMatchObject({ status, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
    expect(await update(under.guid, { amount: 10.01 })).toMatchObject({ status: 422 });
    expect((await app.get('/budgets')).json.budgets).toEqual([top, under]);
  });
});

describe('budgets from past spending', () => {
  test('come from the last two months, rounded up, and stay when made again', async () => {
    await withRows();
    const kept = await made({ category_guid: categoryGuid('Travel'), amount: 7 });
    const answer = await app.call('POST', '/budgets/generate');
    expect(answer.status).toBe(200);
    expect(answer.json.budgets).toMatchObject([
      { guid: kept.guid, amount: 7 },
      { name: 'Food & Dining', amount: 100, transaction_total: 61, parent_guid: null },
      { name: 'Income', amount: 3_000, transaction_total: 3_000, percent_spent: 100 },
    ]);
    const food = answer.json.budgets[1].guid;
    await update(food, { amount: 1 });
    const again = (await app.call('POST', '/budgets/generate')).json.budgets;
    expect(again.map(({ guid }: { guid: string }) => guid)).toEqual(
      answer.json.budgets.map(({ guid }: { guid: string }) => guid),
    );
    expect(again[1]).toMatchObject({ guid: food, amount: 100 });
  });

  test('need transactions of the past', async () => {
    expect(await app.call('POST', '/budgets/generate')).toMatchObject({
      status: 422,
      json: { error: { code: 4221, message: expect.any(String) } },
    });
  });
});

interface Row {
  readonly top_level_category_guid: string;
  readonly guid: string;
  readonly account_guid: string;
  readonly amount: number;
  readonly category_guid: string;
  readonly currency_code: string;
  readonly date: string;
  readonly has_been_split: boolean;
  readonly is_hidden: boolean;
  readonly transaction_type_name: string;
}

test('totals count what is listed, without hidden rows and split parents (P22)', async () => {
  await api.connect(app, 'sandbox-100');
  await api.settle();
  const own = { name: 'Cheese', parent_guid: FOOD };
  const { category: cheese } = (await app.call('POST', '/categories', { category: own })).json;
  const query = `from_date=${new Date(api.clock()).toISOString().slice(0, 8)}01&records_per_page=1000`;
  const rows = async (): Promise<readonly Row[]> => (await app.get(`/transactions?${query}`)).json.transactions;
  const edits = [{ is_hidden: true }, { category_guid: cheese.guid }, { category_guid: categoryGuid('Paycheck') }];
  for (const [place, row] of (await rows()).slice(0, 24).entries()) {
    const transaction = edits[place % 4];
    if (transaction !== undefined) await app.call('PUT', `/transactions/${row.guid}`, { transaction });
  }
  const [split] = (await rows()).filter(({ amount, is_hidden }) => amount > 1 && !is_hidden);
  const parts = [
    { amount: 0.5, category_guid: cheese.guid },
    { amount: Number(((split?.amount ?? 0) - 0.5).toFixed(2)), category_guid: COFFEE },
  ];
  expect((await app.call('POST', `/transactions/${split?.guid}/split`, { transactions: parts })).status).toBe(200);
  const hidden = (await app.get('/accounts')).json.accounts[1].guid;
  await app.call('PUT', `/accounts/${hidden}`, { account: { is_hidden: true } });

  const { categories } = (await app.get('/categories')).json;
  const tops = new Map<string, string>();
  for (const { guid, parent_guid } of categories) {
    const made = await create({ category_guid: guid, ...(parent_guid && { parent_guid: tops.get(parent_guid) }) });
    expect(made.status).toBe(200);
    if (parent_guid === null) tops.set(guid, made.json.budget.guid);
  }
  const listed = (await rows()).filter(
    (row) => row.account_guid !== hidden && !row.is_hidden && !row.has_been_split && row.currency_code === 'USD',
  );
  expect(listed.length).toBeGreaterThan(20);
  const parentOf = new Map<string, string | null>(
    categories.map(({ guid, parent_guid }: { guid: string; parent_guid: string | null }) => [guid, parent_guid]),
  );
  const income = new Set(
    categories.filter(({ is_income }: { is_income: boolean }) => is_income).map(({ guid }: { guid: string }) => guid),
  );
  const month = new Date(api.clock()).toISOString().slice(0, 7);
  const { budgets } = (await app.get('/budgets')).json;
  expect(budgets.filter((one: { transaction_total: number }) => one.transaction_total !== 0).length).toBeGreaterThan(9);
  for (const budget of budgets) {
    const { category_guid: guid } = budget;
    let cents = 0;
    for (const row of listed) {
      if (!row.date.startsWith(month) || (row.category_guid !== guid && parentOf.get(row.category_guid) !== guid))
        continue;
      const isCredit = row.transaction_type_name === 'CREDIT';
      if (isCredit && row.top_level_category_guid === UNCATEGORIZED) continue;
      cents += Math.round(row.amount * 100) * (isCredit === income.has(guid) ? 1 : -1);
    }
    expect([budget.name, Math.round(budget.transaction_total * 100)]).toEqual([budget.name, cents]);
  }
});

describe('the webhook BUDGET', () => {
  test('is sent for what was created, changed and deleted, with the fields of webhooks', async () => {
    await withRows();
    const { user } = (await app.get('/user')).json;
    await takeAnnounced(api);
    const budget = await made({ category_guid: FOOD, amount: 60.5 });
    const [created] = await takeAnnounced(api);
    const seconds = Math.floor(Date.parse(budget.created_at) / 1_000);
    expect(created).toEqual({
      action: 'created',
      budget: {
        amount: 60.5,
        category_guid: FOOD,
        client_id: expect.stringMatching(/^CLT-/),
        created_at: seconds,
        guid: budget.guid,
        is_exceeded: true,
        is_off_track: true,
        metadata: null,
        name: 'Food & Dining',
        parent_guid: null,
        projected_spending: 61,
        revision: 2,
        transaction_total: 61,
        updated_at: seconds,
        user_guid: user.guid,
        user_id: expect.stringMatching(/^user-/),
      },
    });
    const under = await made({ category_guid: COFFEE, amount: 1, parent_guid: budget.guid });
    await update(budget.guid, { amount: 70 });
    await app.call('DELETE', `/budgets/${budget.guid}`);
    const told = (await takeAnnounced(api)).filter(({ action }) => action !== undefined);
    expect(told.map(({ action, budget: { guid, revision } }) => [action, guid, revision])).toEqual([
      ['created', under.guid, 2],
      ['updated', budget.guid, 3],
      ['deleted', budget.guid, 4],
      ['deleted', under.guid, 3],
    ]);
  });

  test.each([
    ['the header', {}, { 'MX-Skip-Webhook': 'true' }],
    ['the body', { skip_webhook: true }, undefined],
  ])('is not sent with %s', async (_, field, headers) => {
    await takeAnnounced(api);
    const answer = await create({ category_guid: FOOD, amount: 1, ...field }, headers);
    expect(answer.status).toBe(200);
    await update(answer.json.budget.guid, { amount: 2, ...field }, headers);
    if (headers !== undefined) await app.call('DELETE', `/budgets/${answer.json.budget.guid}`, undefined, headers);
    expect(await takeAnnounced(api)).toEqual([]);
  });
});
