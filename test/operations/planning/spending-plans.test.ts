import { describe, expect, test } from 'vitest';
import { computeWantedPlanning } from '../../../lib/app/planning/compute-wanted-planning.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import type { MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app, signInAs } = await signedInAnew();

const FOOD = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';
const GROCERIES = 'CAT-9588eaad-90a4-bb5c-66c8-1812503d0db8';
const HOME = 'CAT-b709172b-4eb7-318e-3b5d-e0f0500b32ac';
const TRANSFER = 'CAT-bce48142-fea4-ff45-20d9-0a642d44de83';
const INCOME = 'CAT-bf9f3294-4c40-1677-d269-54fbc189faf3';
const INVESTMENTS = 'CAT-ccd42390-9e8c-3fb6-a5d9-6c31182d9c5c';
const UNCATEGORIZED = 'CAT-d7851c65-3353-e490-1953-fb9235e681e4';
const ABSENT = '00000000-0000-4000-8000-000000000000';
const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const ONE = { current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 };

const today = (): string => new Date(api.clock()).toISOString().slice(0, 10);
const row = (upstreamId: string, amountMinor: bigint, more: Partial<FeedTransaction> = {}): FeedTransaction =>
  feedTransaction({ upstreamId, amountMinor, transactedOn: today(), postedOn: today(), ...more });

const checkingAndCard = (...rows: readonly FeedTransaction[]): MemberFeed =>
  memberFeed(
    accountFeed(rows),
    accountFeed([row('card', 700n)], { upstreamId: 'card', name: 'Card', accountType: 'CREDIT_CARD' }),
    accountFeed([row('loan', 900n)], { upstreamId: 'loan', name: 'Loan', accountType: 'LOAN' }),
  );

const makePlan = async (): Promise<string> => {
  const { status, json } = await app.call('POST', '/spending_plans');
  expect(status).toBe(200);
  return `/spending_plans/${json.spending_plan.guid}`;
};
const itemsOf = async (plan: string) =>
  (await app.get(`${plan}/iterations/current/iteration_items`)).json.iteration_items;
const addItem = (plan: string, body: unknown) => app.call('POST', `${plan}/iterations/current/iteration_items`, body);
const guidOf = (plan: string): string => plan.slice('/spending_plans/'.length);

describe('a spending plan', () => {
  test('is created without a body for this month, once for each user, and can be read', async () => {
    expect((await app.get('/spending_plans')).json).toEqual({
      spending_plans: [],
      pagination: { ...ONE, total_entries: 0 },
    });
    const made = await app.call('POST', '/spending_plans');
    const { spending_plan: plan } = made.json;
    expect(plan).toEqual({
      created_at: INSTANT,
      current_iteration_number: 1,
      guid: expect.stringMatching(/^SPL-/),
      updated_at: plan.created_at,
      user_guid: expect.stringMatching(/^USR-/),
    });
    expect((await app.get(`/spending_plans/${plan.guid}`)).json).toEqual({ spending_plan: plan });
    expect((await app.get('/spending_plans')).json).toEqual({ spending_plans: [plan], pagination: ONE });
    const second = await app.call('POST', '/spending_plans');
    expect(second).toMatchObject({ status: 422, json: { error: { code: 4221 } } });
    const other = await api.signIn('another planner');
    expect((await other.call('POST', '/spending_plans')).status).toBe(200);
  });

  test('is one even when two are requested at once', async () => {
    const answers = await Promise.all([app.call('POST', '/spending_plans'), app.call('POST', '/spending_plans')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect((await app.get('/spending_plans')).json.pagination.total_entries).toBe(1);
  });

  test('is deleted with everything below it, and another one may be created', async () => {
    await storedMember(api, app, checkingAndCard());
    const plan = await makePlan();
    const [account] = (await app.get(`${plan}/spending_plan_account`)).json.spending_plan_accounts;
    const [item] = await itemsOf(plan);
    const paths = [
      ['GET', plan],
      ['GET', `${plan}/spending_plan_account`],
      ['GET', `${plan}/spending_plan_account/${account.guid}`],
      ['GET', `${plan}/iterations`],
      ['GET', `${plan}/iterations/current`],
      ['GET', `${plan}/iterations/1`],
      ['GET', `${plan}/iterations/current/iteration_items`],
      ['GET', `${plan}/iterations/current/iteration_items/${item.guid}`],
    ] as const;
    for (const [method, path] of paths) expect((await app.call(method, path)).status).toBe(200);
    const deleted = await app.call('DELETE', plan);
    expect(deleted).toMatchObject({ status: 204, text: '' });
    const changes = [
      ['DELETE', plan],
      ['DELETE', `${plan}/spending_plan_account/${account.guid}`],
      ['POST', `${plan}/iterations/current/iteration_items`],
      ['PUT', `${plan}/iterations/current/iteration_items/${item.guid}`],
      ['DELETE', `${plan}/iterations/current/iteration_items/${item.guid}`],
    ] as const;
    const nobodys = await app.get(`/spending_plans/SPL-${ABSENT}`);
    for (const again of ['none', 'another']) {
      for (const [method, path] of [...paths, ...changes]) {
        const answer = await app.call(method, path, method === 'GET' ? undefined : { planned_amount: 1 });
        expect([answer.status, answer.text]).toEqual([404, nobodys.text]);
      }
      if (again === 'none') expect(await makePlan()).not.toBe(plan);
    }
  });

  test('sends events when it is created, changed and deleted', async () => {
    await storedMember(api, app, checkingAndCard());
    await takeAnnounced(api);
    const plan = await makePlan();
    const userGuid = (await app.get(plan)).json.spending_plan.user_guid;
    const seconds = api.clock() / 1_000;
    const told = {
      created_at: seconds,
      current_iteration_number: 1,
      guid: guidOf(plan),
      updated_at: seconds,
      user_guid: userGuid,
      user_id: expect.any(String),
    };
    const plansTold = async () => (await takeAnnounced(api)).filter((body) => 'spending_plan' in body);
    expect(await plansTold()).toEqual([{ action: 'created', spending_plan: told }]);
    const [account] = (await app.get(`${plan}/spending_plan_account`)).json.spending_plan_accounts;
    api.clock.advance(5_000);
    await app.call('DELETE', `${plan}/spending_plan_account/${account.guid}`);
    const updated = { ...told, updated_at: seconds + 5 };
    expect(await plansTold()).toEqual([{ action: 'updated', spending_plan: updated }]);
    await app.call('DELETE', plan);
    expect(await plansTold()).toEqual([{ action: 'deleted', spending_plan: updated }]);
  });
});

describe('accounts of a spending plan', () => {
  test('are those with spending; their answer has the keys and spellings of the contract', async () => {
    await storedMember(api, app, checkingAndCard());
    const plan = await makePlan();
    const { spending_plan_accounts: listed, pagination } = (await app.get(`${plan}/spending_plan_account`)).json;
    expect(pagination).toEqual({ ...ONE, total_entries: 2 });
    const accounts = (await app.get('/accounts')).json.accounts;
    const nameOf = (guid: string) => accounts.find((one: { guid: string }) => one.guid === guid)?.name;
    expect(listed.map((one: { account_guid: string }) => nameOf(one.account_guid)).toSorted()).toEqual([
      'Card',
      'Checking',
    ]);
    const { spending_plan_account: read, ...rest } = (await app.get(`${plan}/spending_plan_account/${listed[0].guid}`))
      .json;
    expect(rest).toEqual({});
    expect(read).toEqual(listed[0]);
    expect(read).toEqual({
      account_guid: expect.stringMatching(/^ACT-/),
      client_guid: expect.stringMatching(/^CLT-/),
      created_at: INSTANT,
      guid: expect.stringMatching(/^SPA-/),
      spending_plan_guid: guidOf(plan),
      updated_at: INSTANT,
      user_guid: expect.stringMatching(/^USR-/),
    });
    expect(Object.keys(read)).toEqual(Object.keys(read).toSorted());
  });

  test.each(['is_hidden', 'is_closed'])('are not shown while the account has %s', async (mark) => {
    await storedMember(api, app, checkingAndCard());
    const plan = await makePlan();
    const listed = async () => (await app.get(`${plan}/spending_plan_account`)).json.spending_plan_accounts;
    const [first, second] = await listed();
    await app.call('PUT', `/accounts/${first.account_guid}`, { account: { [mark]: true } });
    expect(await listed()).toEqual([second]);
    for (const method of ['GET', 'DELETE']) {
      expect((await app.call(method, `${plan}/spending_plan_account/${first.guid}`)).status).toBe(404);
    }
    await app.call('PUT', `/accounts/${first.account_guid}`, { account: { [mark]: false } });
    expect(await listed()).toEqual([first, second]);
  });

  test('are not shown once the account is deleted', async () => {
    await storedMember(api, app, checkingAndCard());
    const plan = await makePlan();
    const listed = async () => (await app.get(`${plan}/spending_plan_account`)).json.spending_plan_accounts;
    const [first] = await listed();
    const { member_guid: member } = (await app.get(`/accounts/${first.account_guid}`)).json.account;
    expect((await app.call('DELETE', `/members/${member}`)).status).toBeLessThan(300);
    expect(await listed()).toEqual([]);
  });

  test('are deleted together with their rows', async () => {
    await storedMember(api, app, checkingAndCard(row('shoes', 7_000n)));
    const plan = await makePlan();
    const other = async () => (await itemsOf(plan)).find((one: { item_type: string }) => one.item_type === '2');
    expect(await other()).toMatchObject({ actual_amount: 77, transaction_guids: { length: 2 } });
    const { accounts } = (await app.get('/accounts')).json;
    const card = accounts.find(({ name }: { name: string }) => name === 'Card').guid;
    const { spending_plan_accounts: listed } = (await app.get(`${plan}/spending_plan_account`)).json;
    const { guid } = listed.find(({ account_guid }: { account_guid: string }) => account_guid === card);
    expect(await app.call('DELETE', `${plan}/spending_plan_account/${guid}`)).toMatchObject({ status: 204, text: '' });
    expect(await other()).toMatchObject({ actual_amount: 70, transaction_guids: { length: 1 } });
    expect((await app.call('DELETE', `${plan}/spending_plan_account/${guid}`)).status).toBe(404);
    expect((await app.get(`${plan}/spending_plan_account/${guid}`)).status).toBe(404);
    expect((await app.get('/accounts')).json.accounts).toHaveLength(3);
  });
});

describe('iterations of a spending plan', () => {
  test('have the keys, types and spellings of the contract, and pagination', async () => {
    const plan = await makePlan();
    const { json } = await app.get(`${plan}/iterations/current`);
    expect(json).toEqual({
      iteration: {
        created_at: INSTANT,
        end_on: '2026-11-30T00:00:00.000Z',
        guid: expect.stringMatching(/^SPI-/),
        iteration_number: 1,
        spending_plan_guid: guidOf(plan),
        start_on: '2026-11-01T00:00:00.000Z',
        updated_at: INSTANT,
        user_guid: expect.stringMatching(/^USR-/),
      },
      pagination: ONE,
    });
    expect(Object.keys(json.iteration)).toEqual(Object.keys(json.iteration).toSorted());
    expect(Object.keys(json)).toEqual(['iteration', 'pagination']);
    expect((await app.get(`${plan}/iterations/1`)).json).toEqual({ iteration: json.iteration });
    expect((await app.get(`${plan}/iterations`)).json).toEqual({ iterations: [json.iteration], pagination: ONE });
  });

  test.each(['0', '-1', '1.5', '01', 'x', 'current2', '%20'])(
    'are refused by name with the number %s',
    async (number) => {
      const plan = await makePlan();
      const answer = await app.get(`${plan}/iterations/${number}`);
      expect(answer).toMatchObject({ status: 400, json: { error: { code: 4002 } } });
      expect(answer.json.error.message).toContain('iteration_number');
      for (const absent of ['2', '99999999999999999999']) {
        expect((await app.get(`${plan}/iterations/${absent}`)).status).toBe(404);
      }
    },
  );
});

describe('items of a spending plan', () => {
  test('of a new plan hold the transactions of the month, each once', async () => {
    await api.connect(app, 'mxuser');
    await api.settle();
    const plan = await makePlan();
    const { spending_plan_accounts: accounts } = (await app.get(`${plan}/spending_plan_account`)).json;
    const inPlan = new Set(accounts.map((one: { account_guid: string }) => one.account_guid));
    const from = `${today().slice(0, 7)}-01`;
    const list = await app.get(`/transactions?from_date=${from}&to_date=${from.slice(0, 7)}-28&records_per_page=1000`);
    const rows = list.json.transactions.filter((one: { account_guid: string }) => inPlan.has(one.account_guid));
    interface Row {
      readonly guid: string;
      readonly amount: number;
      readonly transaction_type_name: string;
      readonly top_level_category_guid: string;
    }
    const isCredit = (row: Row): boolean => row.transaction_type_name === 'CREDIT';
    const centsOf = (some: readonly Row[], isIncome: boolean): number =>
      some.reduce((cents, row) => cents + Math.round(row.amount * 100) * (isCredit(row) === isIncome ? 1 : -1), 0);
    const ofTypes = async (...types: readonly string[]) => {
      const items = (await itemsOf(plan)).filter((one: { item_type: string }) => types.includes(one.item_type));
      return {
        cents: items.reduce(
          (sum: number, one: { actual_amount: number }) => sum + Math.round(one.actual_amount * 100),
          0,
        ),
        guids: items.flatMap((one: { transaction_guids: string[] }) => one.transaction_guids).toSorted(),
      };
    };
    const guidsOf = (some: readonly Row[]) => some.map(({ guid }) => guid).toSorted();
    const spent = rows.filter(
      (row: Row) =>
        ![INCOME, TRANSFER, INVESTMENTS].includes(row.top_level_category_guid) &&
        !(isCredit(row) && row.top_level_category_guid === UNCATEGORIZED),
    );
    const earned = rows.filter((row: Row) => row.top_level_category_guid === INCOME);
    expect(spent.length).toBeGreaterThan(3);
    expect(await ofTypes('0', '2')).toEqual({ cents: centsOf(spent, false), guids: guidsOf(spent) });
    expect(await ofTypes('3')).toEqual({ cents: centsOf(earned, true), guids: guidsOf(earned) });
  });

  test('with a planned amount alone have null in every other link', async () => {
    const plan = await makePlan();
    const made = await addItem(plan, { planned_amount: 1234567890123.45 });
    expect(made.text).toContain('"planned_amount":1234567890123.45,');
    expect(made.json).toEqual({
      iteration_item: {
        actual_amount: null,
        category_guid: null,
        created_at: INSTANT,
        guid: expect.stringMatching(/^SII-/),
        item_type: null,
        planned_amount: 1234567890123.45,
        scheduled_payment_guid: null,
        spending_plan_iteration_guid: (await app.get(`${plan}/iterations/current`)).json.iteration.guid,
        top_level_category_guid: null,
        transaction_guids: null,
        updated_at: INSTANT,
        user_guid: expect.stringMatching(/^USR-/),
      },
    });
    const { guid } = made.json.iteration_item;
    const read = await app.get(`${plan}/iterations/current/iteration_items/${guid}`);
    expect(read.json).toEqual(made.json);
    expect(await itemsOf(plan)).toContainEqual(made.json.iteration_item);
  });

  test('count the present month, with pending rows, and follow an edit at once', async () => {
    const rows = [
      row('bread', 310n, { description: 'WHOLEFDS MKT' }),
      row('milk', 190n, { description: 'WHOLEFDS MKT', status: 'PENDING' }),
      row('old', 5_000n, { description: 'WHOLEFDS MKT', transactedOn: '2026-10-31', postedOn: '2026-10-31' }),
    ];
    await storedMember(api, app, memberFeed(accountFeed(rows)));
    const plan = await makePlan();
    const body = { planned_amount: 50, category_guid: GROCERIES, top_level_category_guid: FOOD, item_type: 1 };
    const { iteration_item: item } = (await addItem(plan, { iteration_item: body })).json;
    expect(item).toMatchObject({ ...body, item_type: '1', actual_amount: 5, transaction_guids: { length: 2 } });
    const [guid] = item.transaction_guids;
    const category = { transaction: { category_guid: HOME } };
    expect((await app.call('PUT', `/transactions/${guid}`, category)).status).toBe(200);
    const read = await app.get(`${plan}/iterations/current/iteration_items/${item.guid}`);
    expect(read.json.iteration_item.transaction_guids).toEqual(item.transaction_guids.slice(1));
  });

  test('are changed with or without a root object, by number or text, with a pagination', async () => {
    const plan = await makePlan();
    const { iteration_item: item } = (await addItem(plan, { planned_amount: 10 })).json;
    const path = `${plan}/iterations/current/iteration_items/${item.guid}`;
    api.clock.advance(1_000);
    const typed = await app.call('PUT', path, { planned_amount: 20.5, item_type: '1', top_level_category_guid: FOOD });
    expect(typed.json).toEqual({
      iteration_item: {
        ...item,
        actual_amount: 0,
        item_type: '1',
        planned_amount: 20.5,
        top_level_category_guid: FOOD,
        transaction_guids: [],
        updated_at: INSTANT,
      },
      pagination: ONE,
    });
    expect(typed.json.iteration_item.updated_at).not.toBe(item.updated_at);
    const rooted = await app.call('PUT', path, { iteration_item: { planned_amount: 30, item_type: 3 } });
    expect(rooted.json.iteration_item).toMatchObject({
      item_type: '3',
      planned_amount: 30,
      top_level_category_guid: FOOD,
    });
  });

  test('are deleted for good, also those that the service made', async () => {
    await signInAs('who deletes');
    const plan = await makePlan();
    const all = await itemsOf(plan);
    expect(all.map((one: { item_type: string }) => one.item_type).toSorted()).toEqual(['2', '3']);
    for (const { guid } of all) {
      const path = `${plan}/iterations/current/iteration_items/${guid}`;
      expect(await app.call('DELETE', path)).toMatchObject({ status: 204, text: '' });
      expect((await app.call('DELETE', path)).status).toBe(404);
      expect((await app.call('PUT', path, { planned_amount: 1 })).status).toBe(404);
      expect((await app.get(path)).status).toBe(404);
    }
    api.clock.advance(DAY_MS);
    await signInAs('who deletes');
    expect(await itemsOf(plan)).toEqual([]);
  });

  test('are listed by pages', async () => {
    const plan = await makePlan();
    for (let place = 0; place < 12; place += 1) await addItem(plan, { planned_amount: place });
    const page = async (query: string) => (await app.get(`${plan}/iterations/current/iteration_items?${query}`)).json;
    const second = await page('page=2&records_per_page=10');
    expect(second.pagination).toEqual({ current_page: 2, per_page: 10, total_entries: 14, total_pages: 2 });
    const first = await page('records_per_page=10');
    const guids = [...first.iteration_items, ...second.iteration_items].map((one: { guid: string }) => one.guid);
    expect(new Set(guids).size).toBe(14);
  });

  test('are planned in the currency of the user, to its last digit and no further', async () => {
    const yen = feedTransaction({ currencyCode: 'JPY', amountMinor: 500n, transactedOn: today(), postedOn: today() });
    await storedMember(api, app, memberFeed(accountFeed([yen], { currencyCode: 'JPY' })));
    const plan = await makePlan();
    expect((await addItem(plan, { planned_amount: 1.5 })).status).toBe(400);
    expect((await addItem(plan, { planned_amount: 1500 })).text).toContain('"planned_amount":1500,');
    const other = (await itemsOf(plan)).find((one: { item_type: string }) => one.item_type === '2');
    expect(other.actual_amount).toBe(500);
  });

  test.each([
    [{}, 4001, 'planned_amount'],
    [{ iteration_item: {} }, 4001, 'planned_amount'],
    [{ category_guid: GROCERIES }, 4001, 'planned_amount'],
    [{ planned_amount: null }, 4001, 'planned_amount'],
    [{ planned_amount: '12' }, 4002, 'planned_amount'],
    [{ planned_amount: -1 }, 4002, 'planned_amount'],
    [{ planned_amount: 1.005 }, 4002, 'planned_amount'],
    [{ planned_amount: 1e30 }, 4002, 'planned_amount'],
    [{ planned_amount: 1, item_type: 4 }, 4002, 'item_type'],
    [{ planned_amount: 1, item_type: '01' }, 4002, 'item_type'],
    [{ planned_amount: 1, item_type: 'INCOME' }, 4002, 'item_type'],
    [{ planned_amount: 1, item_type: 1.5 }, 4002, 'item_type'],
    [{ planned_amount: 1, category_guid: 'groceries' }, 4002, 'category_guid'],
    [{ planned_amount: 1, top_level_category_guid: 7 }, 4002, 'top_level_category_guid'],
    [{ planned_amount: 1, scheduled_payment_guid: 'SCP-x' }, 4002, 'scheduled_payment_guid'],
    [{ planned_amount: 1, top_level_category_guid: GROCERIES }, 4221, 'top_level_category_guid'],
    [{ planned_amount: 1, category_guid: GROCERIES, top_level_category_guid: HOME }, 4221, 'category_guid'],
    [[{ planned_amount: 1 }], 4001, 'iteration_item'],
  ])('are refused by name with %j (P40)', async (body, code, field) => {
    const plan = await makePlan();
    const [{ guid }] = await itemsOf(plan);
    const before = await itemsOf(plan);
    for (const answer of [
      await addItem(plan, body),
      await app.call('PUT', `${plan}/iterations/current/iteration_items/${guid}`, body),
    ]) {
      expect(answer.json.error.code).toBe(code);
      expect(answer.json.error.message).toContain(field);
    }
    expect(await itemsOf(plan)).toEqual(before);
  });

  test('cannot name anything of another user (P37)', async () => {
    const other = await api.signIn(`owner of ${guidOf(await makePlan())}`);
    const own = { category: { name: 'Own', parent_guid: FOOD } };
    const category = (await other.call('POST', '/categories', own)).json.category.guid;
    const [plan] = (await app.get('/spending_plans')).json.spending_plans;
    for (const link of [
      { category_guid: category },
      { category_guid: `CAT-${ABSENT}` },
      { top_level_category_guid: `CAT-${ABSENT}` },
      { scheduled_payment_guid: `SCP-${ABSENT}` },
    ]) {
      expect((await addItem(`/spending_plans/${plan.guid}`, { planned_amount: 1, ...link })).status).toBe(404);
    }
  });
});

describe('a spending plan in a new month', () => {
  test('begins a new iteration with the next read, its items with nothing spent yet', async () => {
    await signInAs('who stays');
    await storedMember(api, app, memberFeed(accountFeed([row('bread', 310n, { description: 'WHOLEFDS MKT' })])));
    const plan = await makePlan();
    const { iteration_item: item } = (
      await addItem(plan, { planned_amount: 50, item_type: 1, top_level_category_guid: FOOD })
    ).json;
    expect(item.actual_amount).toBe(3.1);
    api.clock.advance(55 * DAY_MS);
    await signInAs('who stays');
    const current = await app.get(`${plan}/iterations/current`);
    expect(current.json.iteration).toMatchObject({
      created_at: '2027-01-01T00:00:00.000Z',
      end_on: '2027-01-31T00:00:00.000Z',
      iteration_number: 3,
      start_on: '2027-01-01T00:00:00.000Z',
    });
    expect((await app.get(plan)).json.spending_plan.current_iteration_number).toBe(3);
    const items = await itemsOf(plan);
    const copied = items.filter((one: { item_type: string }) => one.item_type === '1');
    expect(copied).toMatchObject([{ planned_amount: 50, actual_amount: 0, transaction_guids: [] }]);
    expect(copied[0].spending_plan_iteration_guid).toBe(current.json.iteration.guid);
    expect((await app.get(`${plan}/iterations/current/iteration_items/${item.guid}`)).status).toBe(404);
    const { iterations, pagination } = (await app.get(`${plan}/iterations?records_per_page=10`)).json;
    expect(iterations.map((one: { start_on: string }) => one.start_on.slice(0, 7))).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
    expect(pagination).toMatchObject({ total_entries: 3, total_pages: 1 });
    expect((await app.get(`${plan}/iterations/2`)).json.iteration).toEqual(iterations[1]);
  });

  test('is computed by the sweep early in the month if nobody reads it, once', async () => {
    await signInAs('who looks away');
    const plan = await makePlan();
    const { user_guid: userGuid } = (await app.get(plan)).json.spending_plan;
    const asked = async (): Promise<number> => {
      api.planQueue.sent.splice(0);
      await api.sweepOnce();
      return api.planQueue.sent.filter(({ message }) => message.user_guid === userGuid).length;
    };
    const now = new Date(api.clock());
    const nextMonth = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
    api.clock.advance(nextMonth - 1 - api.clock());
    expect(await asked()).toBe(0);
    api.clock.advance(DAY_MS / 2 + 1);
    expect(await asked()).toBe(1);
    await computeWantedPlanning({ user_guid: userGuid }, api.planDeps, api.log);
    api.clock.advance(DAY_MS);
    expect(await asked()).toBe(0);
    await signInAs('who looks away');
    const { iteration } = (await app.get(`${plan}/iterations/current`)).json;
    expect(iteration).toMatchObject({ iteration_number: 2, start_on: new Date(nextMonth).toISOString() });
  });

  test('is not computed by the sweep for a deleted user', async () => {
    const now = new Date(api.clock());
    const nextMonth = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
    // A week before the plan falls due: what was the user's is purged two weeks after.
    api.clock.advance(nextMonth - 7 * DAY_MS - api.clock());
    await signInAs('who leaves');
    const { user_guid: userGuid } = (await app.get(await makePlan())).json.spending_plan;
    await api.partner.call('DELETE', '/users/who leaves'.replace(' ', '%20'));
    api.planQueue.sent.splice(0);
    api.clock.advance(8 * DAY_MS);
    await api.sweepOnce();
    const asked = api.planQueue.sent.filter(({ message }) => message.user_guid === userGuid);
    expect(asked).toEqual([]);
  });
});
