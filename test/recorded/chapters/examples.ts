import type { RecordedCaller } from '../recorder.ts';
import type { Scene } from '../scene.ts';

const FOOD = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';
const FUN = 'CAT-e04e9d1e-e041-c315-2e50-094143ab3f73';
const FILE_IMPORT = 'INS-7b0c54e2-3d0e-4c55-9a86-2f6f0b1d9c41';
const WINDOW = '2026-10-21/2026-11-21';

/**
 * What the API description shows and no other chapter has: requests in the documented form alone, where others send what is
 * only tolerated, and lists with rows. Where this chapter has a call, the description shows it.
 */
export const examples = async ({ signIn, connect, settle }: Scene): Promise<void> => {
  const app = await signIn('ada');
  const path = `/members/${await connect(app, 'sandbox-10')}`;
  const both = { include_holdings: true, include_transactions: true };
  for (const job of [`${path}/refresh`, `${path}/aggregate`, '/members/refresh', '/members/aggregate']) {
    await app.call('GET', job, both);
    await settle();
  }
  for (const job of ['identify', 'verify']) {
    await app.call('POST', `${path}/${job}`, { include_transactions: true });
    await settle();
  }

  await app.call('POST', '/tags', { tag: { name: 'Refund' } });
  await app.get('/tags');

  const { transactions } = await app.get('/transactions');
  const account = `/accounts/${transactions[0].account_guid}`;
  await app.get(`${account}/transactions/updated_between/${WINDOW}`);
  await app.get(`/transactions/by_top_level_category_guid/${FOOD}/by_date/${WINDOW}`);
  await app.get(`/transactions/by_top_level_category_guids/${FOOD}/by_date/${WINDOW}`);

  const { spending_plan: plan } = await app.call('POST', '/spending_plans');
  const items = `/spending_plans/${plan.guid}/iterations/current/iteration_items`;
  const { iteration_item: item } = await app.call('POST', items, {
    iteration_item: { planned_amount: 80, top_level_category_guid: FUN },
  });
  await app.call('PUT', `${items}/${item.guid}`, { iteration_item: { planned_amount: 90 } });
  await byHand(app);
  await mappings(app);
};

const byHand = async (app: RecordedCaller): Promise<void> => {
  await app.call('POST', '/scheduled_payments', {
    scheduled_payment: { amount: 12.5, description: 'Bus', occurs_on: '2026-12-31', transaction_type: 2 },
  });
  await app.call('POST', '/transactions/categorize_and_describe', {
    transactions: [{ description: 'STARBUCKS STORE 0042 SEATTLE WA', amount: 4.5, transaction_type: 2 }],
  });
  const { account } = await app.call('POST', '/accounts', { account: { name: 'Cash', account_type: 9 } });
  await app.call('POST', `/accounts/${account.guid}/transactions`, {
    transaction: { amount: 5.1, date: '2026-11-02', description: 'Kiosk', transaction_type: 2 },
  });
};

/** What the answer says of a mapping is sent back without its guid. */
const mappings = async (app: RecordedCaller): Promise<void> => {
  const { member } = await app.call('POST', '/members', {
    member: { institution_guid: FILE_IMPORT, use_cases: ['PFM'] },
  });
  const path = `/members/${member.guid}`;
  const file = Buffer.from('Datum;Text;Betrag\n03/04/2026;SHOP;-1,50\n');
  const { guid, ...proposed } = (await app.call('POST', `${path}/imports`, file)).mapping;
  const said = { mapping: { ...proposed, currency: 'EUR', date_format: 'DD/MM/YYYY' } };
  await app.call('PUT', `${path}/import_mappings/${guid}`, said);
  const brought = await app.call('POST', `${path}/imports?mapping=${guid}`, file);
  await app.call('PUT', `/accounts/${brought.import.accounts[0].guid}/import_mapping`, said);
};
