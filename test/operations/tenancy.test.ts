import { beforeAll, expect, test } from 'vitest';
import { everyOperation } from '../../lib/contract/operations.ts';
import { startApi, type TestApi, type TestCaller } from '../support/api/api.ts';

/**
 * Generated from the contract: every operation that names an object is tried with the guids of another user and of
 * another client. A new operation is covered by being in the contract.
 */
let api: TestApi;
let owner: TestCaller;
let guids: Readonly<Record<string, string>>;
let endpointGuid: string;
let replayGuid: string;
const AUTO_AND_TRANSPORT = 'CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874';

beforeAll(async () => {
  api = await startApi();
  owner = await api.signIn('owner');
  const member = (await api.connect(owner, 'mxuser')).json.member;
  await api.settle();
  const account = (await owner.get('/accounts')).json.accounts[0];
  const transaction = (await owner.get('/transactions')).json.transactions[0];
  const holding = (await owner.get('/holdings')).json.holdings[0];
  const deposit = (
    await owner.call('POST', '/micro_deposits', {
      micro_deposit: { first_name: 'Ada', last_name: 'Hopper', email: 'ada@example.com' },
    })
  ).json.micro_deposit;
  guids = {
    account_guid: account.guid,
    beat_guid: (await owner.get('/beats')).json.beats[0].guid,
    holding_guid: holding.guid,
    job_guid: member.most_recent_job_guid,
    member_guid: member.guid,
    micro_deposit_guid: deposit.guid,
    transaction_guid: transaction.guid,
  };
  const { category } = (
    await owner.call('POST', '/categories', { category: { name: 'Bikes', parent_guid: AUTO_AND_TRANSPORT } })
  ).json;
  const tag = (await owner.call('POST', '/tags', { tag: { name: 'Mine' } })).json.tag;
  const tagging = { tag_guid: tag.guid, transaction_guid: transaction.guid };
  const rule = await owner.call('POST', '/transaction_rules', {
    transaction_rule: { category_guid: category.guid, description: 'Mine', match_description: 'Nothing like it' },
  });
  guids = {
    ...guids,
    category_guid: category.guid,
    insight_guid: (await owner.get('/insights')).json.insights[0].guid,
    tag_guid: tag.guid,
    tagging_guid: (await owner.call('POST', '/taggings', { tagging })).json.tagging.guid,
    transaction_rule_guid: rule.json.transaction_rule.guid,
  };
  const plan = (await owner.call('POST', '/spending_plans')).json.spending_plan.guid;
  const planAccount = (await owner.get(`/spending_plans/${plan}/spending_plan_account`)).json.spending_plan_accounts[0];
  const item = (await owner.get(`/spending_plans/${plan}/iterations/current/iteration_items`)).json.iteration_items[0];
  guids = {
    ...guids,
    spending_plan_guid: plan,
    spending_plan_account_guid: planAccount.guid,
    iteration_item_guid: item.guid,
    repeating_transaction_guid: (await owner.get('/repeating_transactions')).json.repeating_transactions[0].guid,
    guid: (await owner.get('/scheduled_payments')).json.scheduled_payments[0].guid,
  };
  const profile = { goals_contribution: 100, uses_estimated_goals_contribution: false };
  await owner.call('PUT', '/monthly_cash_flow_profile', { monthly_cash_flow_profile: profile });
  const budget = { category_guid: AUTO_AND_TRANSPORT };
  const type = { goal_type_name: 'SAVE_AMOUNT', meta_type_name: 'OTHER' };
  const goal = { account_guid: account.guid, amount: 1e9, name: 'Mine', ...type };
  const notification = (await owner.call('POST', '/notifications', { notification: { subject: 'Mine' } })).json
    .notification.guid;
  const deliverable = { channel: 1, content: 'Mine' };
  const queued = await owner.call('POST', `/notifications/${notification}/deliverables`, { deliverable });
  guids = {
    ...guids,
    budget_guid: (await owner.call('POST', '/budgets', { budget })).json.budget.guid,
    goal_guid: (await owner.call('POST', '/goals', { goal })).json.goal.guid,
    notification_guid: notification,
    deliverable_guid: queued.json.deliverable_notification.guid,
  };
  const made = await api.partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: 'https://example.org/hook', event_types: ['*'] },
  });
  endpointGuid = made.json.webhook_endpoint.guid;
  const asked = await api.partner.call('POST', `/webhook_endpoints/${endpointGuid}/replay`, {
    replay: { since: '2026-01-01T00:00:00Z' },
  });
  replayGuid = asked.json.replay.guid;
});

const PARAMETER = /\{([a-z_]+)\}/g;
const OTHERS: Readonly<Record<string, string>> = {
  iteration_number: '1',
  // `import-mappings.test.ts` and `user-imports.test.ts` have one of another user.
  mapping_guid: 'MAP-00000000-0000-4000-8000-000000000000',
  start_date: '2026-01-01',
  end_date: '2026-12-31',
};
const fill = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replaceAll(PARAMETER, (_, name: string) => values[name] ?? OTHERS[name] ?? `{${name}}`);
const absent = (guid: string): string => `${guid.slice(0, 4)}00000000-0000-4000-8000-000000000000`;

const CSV_MAPPING = {
  columns: ['date', 'description', 'amount'].map((field) => ({ field, name: field })),
  currency: 'EUR',
  date_format: 'DD.MM.YYYY',
  decimal: ',',
  delimiter: ';',
  encoding: 'utf-8',
  header_row: 1,
  sign: 'negative_is_out',
};

/** Bodies good enough to get as far as looking the object up. */
const BODIES: Readonly<Record<string, unknown>> = {
  updateBeat: { beat: { is_dismissed: true } },
  updateMember: { member: { name: 'Taken over' } },
  joinMember: { member: { from_member_guid: 'MBR-00000000-0000-4000-8000-000000000000' } },
  updateAccount: { account: { name: 'Taken over' } },
  updateHolding: { holding: { metadata: 'Taken over' } },
  resumeAggregation: { challenges: [{ guid: 'CRD-00000000-0000-4000-8000-000000000000', value: 'x' }] },
  createMemberCredentials: {
    member: { credential_guid: 'CRD-00000000-0000-4000-8000-000000000000', value: 'x' },
  },
  updateTransaction: { transaction: { memo: 'Taken over' } },
  createImport: Buffer.from('a file'),
  updateImportMapping: { mapping: CSV_MAPPING },
  updateUserImportMapping: { mapping: CSV_MAPPING },
  updateAccountImportMapping: { mapping: CSV_MAPPING },
  createManualTransaction: {
    transaction: { amount: 1, date: '2026-11-20', description: 'Taken over', transaction_type: 2 },
  },
  createSplitTransactions: { transactions: [{ amount: 1 }, { amount: 2 }] },
  updateSubcategory: { category: { name: 'Taken over' } },
  updateInsight: { insight: { is_dismissed: true } },
  updateTag: { tag: { name: 'Taken over' } },
  updateTransactionRule: { transaction_rule: { description: 'Taken over' } },
  updateBudget: { budget: { amount: 1 } },
  updateGoal: { goal: { name: 'Taken over' } },
  createDeliverable: { deliverable: { channel: 2, content: 'Taken over' } },
  verifyMicrodeposit: { deposit_amount_1: 0.09, deposit_amount_2: 0.02 },
  createSpendingPlanIterationItem: { iteration_item: { planned_amount: 1 } },
  updateSpendingPlanIterationItem: { iteration_item: { planned_amount: 1 } },
  updateScheduledPayment: { scheduled_payment: { description: 'Taken over' } },
  replayDeliveries: { replay: { since: '2026-01-01T00:00:00Z' } },
  updateWebhookEndpoint: { webhook_endpoint: { is_enabled: false } },
  fireWebhook: { fire_webhook: { type: 'MEMBER' } },
};

/** The same records for all. */
const OF_EVERYBODY = /\{(institution|merchant|merchant_location)_guid\}/;

const ofUsers = everyOperation.filter(
  ({ auth, path }) => auth === 'session' && /\{(?:[a-z_]+_)?guid\}/.test(path) && !OF_EVERYBODY.test(path),
);
const ofClients = everyOperation.filter(
  ({ auth, path }) => auth === 'apiKey' && path.includes('{webhook_endpoint_guid}'),
);

test.each(ofUsers)('$id answers another user like an object that does not exist (P37)', async (operation) => {
  const stranger = await api.signIn(`stranger-${operation.id}`);
  const missing = Object.fromEntries(Object.entries(guids).map(([name, guid]) => [name, absent(guid)]));
  const body = BODIES[operation.id];
  const foreign = await stranger.call(operation.method, fill(operation.path, guids), body);
  const nothing = await stranger.call(operation.method, fill(operation.path, missing), body);
  expect(foreign.status).toBe(404);
  expect(foreign.text).toBe(nothing.text);
});

test.each(ofClients)('$id answers another client like an object that does not exist (P37)', async (operation) => {
  const stranger = await api.foundOne(`key-${operation.id}`);
  const path = (guid: string): string => fill(operation.path, { webhook_endpoint_guid: guid, replay_guid: replayGuid });
  const foreign = await stranger.call(operation.method, path(endpointGuid), BODIES[operation.id]);
  const nothing = await stranger.call(operation.method, path(absent(endpointGuid)), BODIES[operation.id]);
  expect(foreign.status).toBe(404);
  expect(foreign.text).toBe(nothing.text);
});

test('what other users and clients tried changed nothing for the owner (P37)', async () => {
  const member = (await owner.get(`/members/${guids.member_guid}`)).json.member;
  expect(member).toMatchObject({ name: 'MX Bank', connection_status: 'CONNECTED', is_being_aggregated: false });
  const account = (await owner.get(`/accounts/${guids.account_guid}`)).json.account;
  expect(account).toMatchObject({ name_set_by_name: 'FEED', is_hidden: false });
  expect((await owner.get(`/holdings/${guids.holding_guid}`)).json.holding.metadata).toBeNull();
  const { transaction } = (await owner.get(`/transactions/${guids.transaction_guid}`)).json;
  expect(transaction).toMatchObject({ memo_set_by: null, has_been_split: false });
  const { beat } = (await owner.get(`/beats/${guids.beat_guid}`)).json;
  expect(beat.is_dismissed).toBe(false);
  const rule = (await owner.get(`/transaction_rules/${guids.transaction_rule_guid}`)).json.transaction_rule;
  expect(rule.description).toBe('Mine');
  expect((await owner.get(`/categories/${guids.category_guid}`)).json.category.name).toBe('Bikes');
  expect((await owner.get(`/budgets/${guids.budget_guid}`)).json.budget.amount).toBe(0);
  expect((await owner.get(`/goals/${guids.goal_guid}`)).json.goal.name).toBe('Mine');
  const queued = await owner.get(`/notifications/${guids.notification_guid}/deliverables`);
  expect(queued.json.deliverable_notifications).toMatchObject([{ guid: guids.deliverable_guid }]);
  expect((await owner.get('/taggings')).json.taggings).toMatchObject([{ tag_guid: guids.tag_guid }]);
  const items = `/spending_plans/${guids.spending_plan_guid}/iterations/current/iteration_items`;
  const { iteration_items: planned } = (await owner.get(items)).json;
  expect(planned.find(({ guid }: { guid: string }) => guid === guids.iteration_item_guid).planned_amount).not.toBe(1);
  const endpoint = await api.partner.get(`/webhook_endpoints/${endpointGuid}`);
  expect(endpoint.json.webhook_endpoint).toMatchObject({ is_enabled: true });
});

test("nobody tags another user's transaction, nor with another user's tag (P37)", async () => {
  const stranger = await api.signIn('tagger');
  const own = (await stranger.call('POST', '/tags', { tag: { name: 'Own' } })).json.tag.guid;
  await api.connect(stranger);
  await api.settle();
  const row = (await stranger.get('/transactions')).json.transactions[0].guid;
  for (const [tag, transaction] of [
    [own, guids.transaction_guid],
    [guids.tag_guid, row],
  ]) {
    const foreign = { tagging: { tag_guid: tag, transaction_guid: transaction } };
    const nothing = { tagging: { tag_guid: absent(own), transaction_guid: absent(row) } };
    const refused = await stranger.call('POST', '/taggings', foreign);
    expect(refused.status).toBe(404);
    expect(refused.text).toBe((await stranger.call('POST', '/taggings', nothing)).text);
  }
});

test('lists of one user never show rows of another (P37)', async () => {
  const stranger = await api.signIn('lister');
  for (const path of [
    '/members',
    '/accounts',
    '/transactions',
    '/holdings',
    '/tags',
    '/taggings',
    '/micro_deposits',
    '/beats',
    '/budgets',
    '/goals',
    '/notifications',
  ]) {
    const rows = (await stranger.get(path)).json[path.slice(1)];
    expect(rows).toEqual([]);
  }
  expect((await stranger.get('/categories')).text).not.toContain(guids.category_guid);
  const filtered = await stranger.get(`/transactions?account_guid=${guids.account_guid}`);
  expect(filtered.json.transactions).toEqual([]);
});
