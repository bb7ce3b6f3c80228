import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expandPlanned } from '../../../lib/app/webhooks/expand-planned.ts';
import { insightEvent } from '../../../lib/contract/planning/beats/insight-event.ts';
import { createCategoryReader } from '../../../lib/store/categories/category-reader.ts';
import { plannedEvent } from '../../../lib/store/planning/planned-record.ts';
import { createStoredPlanning } from '../../../lib/store/planning/stored-planning.ts';
import { createUserReader } from '../../../lib/store/users/user-reader.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import { startApi, type TestApi, type TestCaller } from '../../support/api/api.ts';
import { DEPOSIT_TEMPLATES } from '../../support/planning/beat-drafts.ts';

const ABSENT = 'BET-00000000-0000-4000-8000-000000000000';

let api: TestApi;
let app: TestCaller;
beforeAll(async () => {
  api = await startApi();
  app = await api.signIn('saver');
  await api.connect(app, 'sandbox-beats');
  await api.settle();
});
beforeEach(async () => {
  app = await api.signIn('saver');
});

// biome-ignore lint/suspicious/noExplicitAny: tests read answers by their published names.
type Json = any;

const every = async (): Promise<readonly Json[]> => {
  const all: Json[] = [];
  for (let page = 1; ; page += 1) {
    const { insights, pagination } = (await app.get(`/insights?records_per_page=100&page=${page}`)).json;
    all.push(...insights);
    if (page >= pagination.total_pages) return all;
  }
};
const oneOf = async (template: string): Promise<Json> => {
  const found = (await every()).find((insight) => insight.template === template);
  if (found === undefined) throw new Error(`no ${template}`);
  return found;
};
const dated = (insight: Json): string => insight.active_at;

describe('insights', () => {
  it('are listed in pages, the most recently true first, and read by guid', async () => {
    const all = await every();
    expect(all.length).toBeGreaterThan(25);
    expect(all.map(dated)).toEqual(all.map(dated).toSorted().toReversed());
    const second = (await app.get('/insights?page=2&records_per_page=10')).json;
    expect(second.insights).toEqual(all.slice(10, 20));
    expect(second.pagination).toEqual({
      current_page: 2,
      per_page: 10,
      total_entries: all.length,
      total_pages: Math.ceil(all.length / 10),
    });
    expect((await app.get(`/insights/${all[3].guid}`)).json).toEqual({ insight: all[3] });
  });

  it('name their subject', async () => {
    const user = (await app.get('/user')).json.user;
    expect(await oneOf('TaxDeposit')).toEqual({
      active_at: expect.stringMatching(/T00:00:00\.000Z$/),
      client_guid: expect.stringMatching(/^CLT-/),
      created_at: expect.stringMatching(/Z$/),
      cta_clicked_at: null,
      description: expect.stringContaining('$640.00'),
      guid: expect.stringMatching(/^BET-/),
      has_associated_accounts: true,
      has_associated_categories: true,
      has_associated_merchants: false,
      has_associated_scheduled_payments: false,
      has_associated_transactions: true,
      has_been_displayed: false,
      is_dismissed: false,
      micro_call_to_action: expect.any(String),
      micro_description: expect.stringContaining('$640.00'),
      micro_title: 'Your tax refund arrived',
      template: 'TaxDeposit',
      title: 'Your tax refund arrived',
      updated_at: expect.stringMatching(/Z$/),
      user_guid: user.guid,
      user_id: 'saver',
    });
  });

  it.each([
    ['records_per_page=10', 10],
    ['records_per_page=100', 100],
    ['records_per_page=9', 25],
    ['records_per_page=101', 25],
    ['records_per_page=1000', 25],
    ['records_per_page=x', 25],
    ['', 25],
  ])('with ?%s have pages of %i', async (query, perPage) => {
    const { guid } = await oneOf('TaxDeposit');
    for (const path of ['/insights', `/insights/${guid}/accounts`]) {
      expect((await app.get(`${path}?${query}`)).json.pagination.per_page).toBe(perPage);
    }
  });
});

describe('at the login sandbox-beats', () => {
  it.each(['DesignateEmergencySavingsAccount', 'IntroduceInsights'])(
    '%s has an insight that welcomes a new user',
    async (template) => {
      expect((await every()).filter((insight) => insight.template === template)).toHaveLength(1);
    },
  );

  it('each deposit has one insight at most', async () => {
    const { beats } = (await app.get('/beats')).json;
    const told = beats.filter(({ template }: Json) => DEPOSIT_TEMPLATES.includes(template));
    expect(told.length).toBeGreaterThan(DEPOSIT_TEMPLATES.length);
    expect(new Set(told.map((beat: Json) => beat.primary_transaction_guid)).size).toBe(told.length);
  });
});

describe('the subject of an insight', () => {
  it('is listed: accounts, categories and transactions, each as in its own list', async () => {
    const { guid } = await oneOf('TaxDeposit');
    const { accounts, pagination } = (await app.get(`/insights/${guid}/accounts`)).json;
    expect(accounts).toMatchObject([{ name: 'Household Checking' }]);
    expect(pagination).toMatchObject({ total_entries: 1, total_pages: 1 });
    expect((await app.get(`/accounts/${accounts[0].guid}`)).json.account).toEqual(accounts[0]);
    const { categories } = (await app.get(`/insights/${guid}/categories`)).json;
    expect(categories).toMatchObject([{ name: 'Federal Tax' }]);
    const { transactions } = (await app.get(`/insights/${guid}/transactions`)).json;
    expect(transactions).toMatchObject([{ amount: 640 }]);
    expect((await app.get(`/transactions/${transactions[0].guid}`)).json.transaction).toEqual(transactions[0]);
    for (const empty of ['merchants', 'scheduled_payments']) {
      const answer = (await app.get(`/insights/${guid}/${empty}`)).json;
      expect(answer).toEqual({
        [empty]: [],
        pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
      });
    }
  });

  it('has pages: the many rows of one insight come newest first, each once', async () => {
    const { guid } = await oneOf('CostOfLivingToIncome');
    const all = (await app.get(`/insights/${guid}/transactions?records_per_page=100`)).json.transactions;
    expect(all.length).toBeGreaterThan(1);
    const dates = all.map(({ transacted_on }: Json) => transacted_on);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const pages = [
      ...(await app.get(`/insights/${guid}/transactions?records_per_page=10`)).json.transactions,
      ...(await app.get(`/insights/${guid}/transactions?records_per_page=10&page=2`)).json.transactions,
    ];
    expect(pages).toEqual(all);
  });

  it('leads back to the insight, by account and by transaction', async () => {
    const insight = await oneOf('TaxDeposit');
    const [account] = (await app.get(`/insights/${insight.guid}/accounts`)).json.accounts;
    const [row] = (await app.get(`/insights/${insight.guid}/transactions`)).json.transactions;
    const ofAccount = (await app.get(`/accounts/${account.guid}/insights?records_per_page=100`)).json.insights;
    expect(ofAccount).toContainEqual(insight);
    expect(ofAccount.length).toBeLessThan((await every()).length);
    expect((await app.get(`/transactions/${row.guid}/insights`)).json.insights).toEqual([insight]);
    const first = (await app.get(`/accounts/${account.guid}/insights?records_per_page=10&page=1`)).json;
    expect(first.insights).toEqual(ofAccount.slice(0, 10));
    const quiet = (await app.get('/transactions?from_date=2025-01-01&to_date=2025-01-31')).json.transactions[0];
    expect((await app.get(`/transactions/${quiet.guid}/insights`)).json.insights).toEqual([]);
  });
});

describe('an update of an insight', () => {
  const put = (guid: string, body: unknown) => app.call('PUT', `/insights/${guid}`, body);

  it('marks an insight as shown and dismissed, also after the next refresh', async () => {
    const before = await oneOf('GovernmentDeposit');
    api.clock.advance(1_000);
    const shown = (await put(before.guid, { insight: { has_been_displayed: true } })).json.insight;
    expect(shown).toEqual({ ...before, has_been_displayed: true, updated_at: shown.updated_at });
    expect(shown.updated_at).not.toBe(before.updated_at);
    const dismissed = (await put(before.guid, { insight: { is_dismissed: true } })).json.insight;
    expect(dismissed).toMatchObject({ has_been_displayed: true, is_dismissed: true });
    expect((await app.get(`/insights/${before.guid}`)).json.insight).toEqual(dismissed);
    const [member] = (await app.get('/members')).json.members;
    await app.get(`/members/${member.guid}/aggregate`);
    await api.settle();
    expect((await app.get(`/insights/${before.guid}`)).json.insight).toMatchObject({ is_dismissed: true });
    expect((await put(before.guid, { insight: { is_dismissed: false } })).json.insight.is_dismissed).toBe(false);
  });

  it('with the present values changes nothing, and clients cannot set a click', async () => {
    const before = await oneOf('HSADeposit');
    api.clock.advance(1_000);
    const said = { has_been_displayed: false, is_dismissed: false };
    expect(
      (await put(before.guid, { insight: { ...said, cta_clicked_at: '2026-11-21T00:00:00.000Z' } })).json.insight,
    ).toEqual(before);
  });

  it.each([
    [{ insight: {} }, 'insight'],
    [{ insight: { title: 'Mine' } }, 'insight'],
    [{}, 'insight'],
    [{ insight: { is_dismissed: 'yes' } }, 'insight.is_dismissed'],
    [{ insight: { is_dismissed: null } }, 'insight.is_dismissed'],
    [{ insight: { has_been_displayed: 1 } }, 'insight.has_been_displayed'],
    [{ insight: [] }, 'insight'],
    [undefined, 'body'],
  ])('with the body %j is refused with the name of the field', async (body, field) => {
    const { guid } = await oneOf('TaxDeposit');
    const answer = await put(guid, body);
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toContain(field);
  });

  it('sends an event with the fields of answers', async () => {
    const { guid } = await oneOf('CheckDeposit');
    await takeAnnounced(api);
    const { insight } = (await put(guid, { insight: { is_dismissed: true } })).json;
    const [changes] = await takeAnnounced(api);
    expect(changes.beats.updated).toEqual([guid]);
    const { guid: userGuid, client_guid: clientGuid } = { guid: insight.user_guid, client_guid: insight.client_guid };
    const record = plannedEvent(
      'EVT-00000000-0000-7000-8000-000000000001',
      { guid: userGuid, clientGuid },
      { changes, revision: 1 },
      api.clock(),
    );
    const { table } = api;
    const deps = {
      clock: api.clock,
      planned: createStoredPlanning({ table }),
      users: createUserReader({ table }),
      ownCategories: createCategoryReader({ table }),
    };
    const { events } = await expandPlanned(record, 0, (type) => type === 'INSIGHT', deps);
    expect(events).toMatchObject([{ type: 'INSIGHT', subjectGuid: guid, userGuid, clientGuid }]);
    const body = JSON.parse(events[0]?.body ?? '');
    expect(body).toEqual({ action: 'updated', insight });
    expect(insightEvent.schema.safeParse(body).success).toBe(true);
  });
});

describe('an insight that does not exist', () => {
  const paths = (guid: string): readonly string[] =>
    ['', '/accounts', '/categories', '/merchants', '/scheduled_payments', '/transactions'].map(
      (end) => `/insights/${guid}${end}`,
    );

  it('is a 404, whether it is absent, malformed or of another user', async () => {
    const { guid } = await oneOf('TaxDeposit');
    const stranger = await api.signIn('stranger');
    const body = { insight: { is_dismissed: true } };
    for (const wrong of [ABSENT, 'BET-1', 'TRN-00000000-0000-4000-8000-000000000000']) {
      for (const path of paths(wrong)) expect((await app.get(path)).status).toBe(404);
      expect((await app.call('PUT', `/insights/${wrong}`, body)).status).toBe(404);
    }
    for (const path of paths(guid)) expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.call('PUT', `/insights/${guid}`, body)).status).toBe(404);
    for (const path of [
      '/accounts/ACT-00000000-0000-4000-8000-000000000000/insights',
      '/transactions/TRN-1/insights',
    ]) {
      expect((await app.get(path)).status).toBe(404);
    }
    const [row] = (await app.get(`/insights/${guid}/transactions`)).json.transactions;
    for (const path of [`/accounts/${row.account_guid}/insights`, `/transactions/${row.guid}/insights`]) {
      expect([(await app.get(path)).status, (await stranger.get(path)).status]).toEqual([200, 404]);
    }
    expect((await stranger.get('/insights')).json.insights).toEqual([]);
    expect((await api.caller({}).get('/insights')).status).toBe(401);
  });

  it.each(['page=0', 'page=x', 'page=1&page=2'])('is a mistake in ?%s on every list', async (query) => {
    const insight = await oneOf('TaxDeposit');
    const [account] = (await app.get(`/insights/${insight.guid}/accounts`)).json.accounts;
    const [row] = (await app.get(`/insights/${insight.guid}/transactions`)).json.transactions;
    const lists = [
      '/insights',
      ...paths(insight.guid).slice(1),
      `/accounts/${account.guid}/insights`,
      `/transactions/${row.guid}/insights`,
    ];
    for (const path of lists) {
      const answer = await app.get(`${path}?${query}`);
      expect(answer).toMatchObject({ status: 400, json: { error: { code: 4002 } } });
      expect(answer.json.error.message).toContain('page');
    }
  });
});
