import type { RecordedCaller } from '../recorder.ts';
import type { Scene } from '../scene.ts';

const FOOD = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';
const GROCERIES = 'CAT-9588eaad-90a4-bb5c-66c8-1812503d0db8';
const WINDOW = '2026-10-21/2026-11-21';

/** Transactions: every list, page and filter, and what users do with them. */
export const transactions = async (scene: Scene): Promise<void> => {
  const { signIn, connect, deliver, settle } = scene;
  const app = await signIn('ada');
  const member = await connect(app, 'sandbox-42');
  const { transactions: rows } = await app.get('/transactions?records_per_page=50');
  await lists(app, member, rows);
  await enhanced(app);
  await edits(app, rows);
  await deliver();
  await byHand(app, rows);
  await rules(app);
  await deliver();
  await app.get(`/members/${member}/refresh`);
  await settle();
  await app.get('/transactions?records_per_page=10');
  await listByHand(app);
};

const lists = async (app: RecordedCaller, member: string, rows: readonly Row[]): Promise<void> => {
  const account = rows[0]?.account_guid;
  for (const path of [
    `/transactions/${rows[0]?.guid}`,
    '/transactions?records_per_page=10&page=5',
    '/transactions?records_per_page=10&page=99',
    `/transactions?account_guids[]=${account}&records_per_page=10&page=3`,
    `/transactions?account_guid=${account}&from_date=2026-11-15&to_date=2026-11-18`,
    '/transactions?use_case=PFM&records_per_page=10&page=5',
    '/transactions?from_date=2026-11-18&to_date=2026-11-01',
    '/transactions?from_date=yesterday',
    '/transactions?records_per_page=0',
    `/accounts/${account}/transactions?records_per_page=10&page=3`,
    `/members/${member}/transactions?records_per_page=10&page=5`,
    `/accounts/${account}/transactions/created_between/${WINDOW}?records_per_page=10&page=3`,
    `/accounts/${account}/transactions/updated_between/${WINDOW}?records_per_page=10&page=5`,
    `/transactions/created_between/${WINDOW}?records_per_page=10&page=5`,
    `/transactions/updated_between/${WINDOW}?records_per_page=10&page=5`,
    `/transactions/by_category_guid/${GROCERIES}/by_date/${WINDOW}`,
    `/transactions/by_top_level_category_guid/${FOOD}/by_date/${WINDOW}?records_per_page=10&page=5`,
    `/transactions/by_top_level_category_guids/${FOOD}/by_date/${WINDOW}?records_per_page=10&page=5`,
    '/transactions/created_between/2026-11-21/2026-10-21',
    `/date_range_category_totals/from/2026-10-21/to/2026-11-21`,
    `/date_range_category_totals/from/2026-10-21/to/2026-11-21?account_guid=${account}`,
  ]) {
    await app.get(path);
  }
  const next = await app.headerOf('Tributary-Next', '/transactions?records_per_page=20&page=2');
  await app.get('/transactions?records_per_page=20&page=3', { 'Tributary-After': next });
  await app.get('/transactions?records_per_page=10', { 'Tributary-After': 'forged' });
  for (const { merchant_guid: merchant, merchant_location_guid: place } of rows) {
    if (merchant === null || place === null) continue;
    await app.get(`/merchants/${merchant}`);
    await app.get(`/merchant_locations/${place}`);
    break;
  }
};

const enhanced = async (app: RecordedCaller): Promise<void> => {
  const path = '/transactions/categorize_and_describe';
  await app.call('POST', path, {
    transactions: [
      { id: '1', description: 'STARBUCKS STORE 0042 SEATTLE WA', amount: 4.5, type: 'DEBIT' },
      { id: '2', description: 'SQ *NOBODY KNOWS', extra_fields: ['none'] },
    ],
  });
  await app.call('POST', path, { transactions: [] });
};

const edits = async (app: RecordedCaller, rows: readonly Row[]): Promise<void> => {
  const row = rows.find(({ status_name: status, amount }) => status === 'POSTED' && amount > 5);
  const path = `/transactions/${row?.guid}`;
  await app.call('PUT', path, { transaction: { description: 'Bread', category_guid: GROCERIES, memo: 'Sunday' } });
  await app.call('PUT', path, { transaction: { has_been_viewed: true } }, { 'MX-Skip-Webhook': 'true' });
  await app.call('PUT', path, { transaction: { date: '2026-02-30' } });
  await app.call('PUT', path, { transaction: { category_guid: 'CAT-00000000-0000-4000-8000-000000000000' } });
  const part = { amount: 1, category_guid: GROCERIES, description: 'Butter' };
  const rest = { amount: Math.round(((row?.amount ?? 0) - 1) * 100) / 100 };
  await app.call('POST', `${path}/split`, { transactions: [part, rest] });
  await app.get(path);
  await app.call('POST', `${path}/split`, { transactions: [part, rest] });
  await app.call('DELETE', `${path}/unsplit`);
  await app.call('POST', `${path}/split`, { transactions: [part, part] });
  await app.call('POST', '/transactions', { transaction: { ...part, parent_guid: row?.guid } });
  await app.call('DELETE', path);
};

const byHand = async (app: RecordedCaller, rows: readonly Row[]): Promise<void> => {
  const { account } = await app.call('POST', '/accounts', { account: { name: 'Cash', account_type: 9 } });
  const { transaction: made } = await app.call('POST', `/accounts/${account.guid}/transactions`, {
    transaction: { amount: 5.1, date: '2026-11-02', description: 'Kiosk', transaction_type: 'DEBIT' },
  });
  await app.call('POST', `/accounts/${account.guid}/transactions`, { transaction: { amount: -1 } });
  await app.call('DELETE', `/transactions/${made.guid}`);
  await app.call('DELETE', `/transactions/${made.guid}`);
  const { tag } = await app.call('POST', '/tags', { tag: { name: 'Kept' } });
  await app.call('POST', '/taggings', { tagging: { tag_guid: tag.guid, transaction_guid: rows[1]?.guid } });
};

const listByHand = async (app: RecordedCaller): Promise<void> => {
  const { account } = await app.call('POST', '/accounts', { account: { name: 'Till', account_type: 9 } });
  const row = (external_guid: string) => ({
    amount: 4.5,
    date: '2026-11-20',
    description: 'Lunch',
    external_guid,
    transaction_type: 2,
  });
  for (const transactions of [[row('1'), row('2')], [row('2'), row('3')], [{ ...row('4'), amount: -1 }]]) {
    await app.call('POST', `/accounts/${account.guid}/transactions`, { transactions });
  }
};

const rules = async (app: RecordedCaller): Promise<void> => {
  const { transaction_rule: rule } = await app.call('POST', '/transaction_rules', {
    transaction_rule: { category_guid: GROCERIES, description: 'Market', match_description: 'H-E-B' },
  });
  await app.call('POST', '/transaction_rules', { transaction_rule: { match_description: 'H-E-B' } });
  const path = `/transaction_rules/${rule.guid}`;
  await app.get('/transaction_rules');
  await app.get(path);
  await app.get(`/transactions?user_transaction_rule_guid=${rule.guid}`);
  await app.call('PUT', path, { transaction_rule: { description: 'Supermarket' } });
  await app.call('DELETE', path);
  await app.get(path);
};

interface Row {
  readonly guid: string;
  readonly account_guid: string;
  readonly amount: number;
  readonly merchant_guid: string | null;
  readonly merchant_location_guid: string | null;
  readonly status_name: string;
}
