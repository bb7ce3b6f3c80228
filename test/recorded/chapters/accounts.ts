import { credentialsFor, type Scene } from '../scene.ts';

/** Accounts of banks and by hand, their numbers, owners, balances, holdings and microdeposits. */
export const accounts = async (scene: Scene): Promise<void> => {
  const { signIn, connect, settle, deliver } = scene;
  const app = await signIn('ada');
  const member = await connect(app, 'sandbox-everything');
  const { accounts: list } = await app.get('/accounts?records_per_page=100');
  const [first, second] = list;
  await app.get('/accounts?records_per_page=10&page=1');
  await app.get('/accounts?use_case=MONEY_MOVEMENT');
  await app.get('/accounts?use_case=NONE');
  await app.get(`/members/${member}/accounts`);
  await app.get(`/accounts/${first.guid}`);
  await app.get(`/accounts/${first.guid}/monthly_account_balance`);
  await app.get(`/accounts/${first.guid}/monthly_account_balance?from_date=2026-09-01&to_date=2026-10-31`);
  await app.get(`/accounts/${first.guid}/monthly_account_balance?from_date=2026-10-31&to_date=2026-09-01`);

  await app.call('POST', `/members/${member}/identify`);
  await settle();
  await app.call('POST', `/members/${member}/verify`);
  await settle();
  await app.get(`/members/${member}/account_owners`);
  const { account_numbers: numbers } = await app.get(`/members/${member}/account_numbers`);
  await app.get(`/accounts/${numbers[0].account_guid}/account_number`);

  const { account: jar } = await app.call('POST', '/accounts', {
    account: { name: 'Jar', account_type: 9, balance: 12.5, nickname: 'Coins', metadata: '{"shelf":2}' },
  });
  const { account: copy } = await app.call('POST', '/accounts', { account: { name: 'Same jar', account_type: 9 } });
  await app.call('POST', '/accounts', { account: { name: 'No type' } });
  await app.call('POST', '/accounts', { account: { name: 'Jar', account_type: 9, balance: '12,50' } });
  await app.get('/accounts/user_created');
  await app.get('/accounts/partner_created');
  await app.call('PUT', `/accounts/${jar.guid}`, { account: { balance: 20.05, is_hidden: true } });
  await app.call('PUT', `/accounts/${first.guid}`, { account: { name: 'Mine' } });
  await app.call('PUT', `/accounts/${first.guid}`, { account: { account_type: 99 } });
  await app.call('PUT', '/accounts/merge', { accounts: [jar.guid, copy.guid] });
  await app.call('PUT', '/accounts/merge', { accounts: [jar.guid] });
  await app.call('PUT', `/accounts/${second.guid}/block`);
  await app.call('PUT', `/accounts/${second.guid}/block`);
  await app.call('DELETE', `/accounts/${jar.guid}`);
  await app.call('DELETE', `/accounts/${first.guid}`);
  await deliver();

  const { holdings } = await app.get('/holdings');
  await app.get('/holdings?records_per_page=10&page=2');
  await app.get(`/holdings/${holdings[0].guid}`);
  await app.call('PUT', `/holdings/${holdings[0].guid}`, { holding: { metadata: 'noted' } });
  await app.call('PUT', `/holdings/${holdings[0].guid}`, { holding: { metadata: 5 } });
  await deliver();
  await microDeposits(scene);
  await app.call('PUT', `/members/${member}`, { member: { credentials: credentialsFor('sandbox-everything', 'x') } });
  await settle();
};

const microDeposits = async ({ signIn, sweep, api }: Scene): Promise<void> => {
  const app = await signIn('zoe');
  const holder = { first_name: 'Zerline', last_name: 'Quillfeather', email: 'zerline@example.com' };
  const account = { account_number: '3333000108', routing_number: '091000019', account_type: 1 };
  const { micro_deposit: made } = await app.call('POST', '/micro_deposits', {
    micro_deposit: { ...holder, ...account },
  });
  const path = `/micro_deposits/${made.guid}`;
  await app.call('PUT', path, { deposit_amount_1: 0.09, deposit_amount_2: 0.02 });
  await sweep();
  api.clock.advance(2 * 60_000);
  await sweep();
  await app.get(path);
  await app.get('/micro_deposits');
  await app.call('PUT', path, { deposit_amount_1: 0.01, deposit_amount_2: 0.02 });
  await app.call('PUT', path, { deposit_amount_1: 'nine' });
  await app.call('PUT', path, { deposit_amount_1: 0.09, deposit_amount_2: 0.02 });
  await app.call('POST', '/micro_deposits', { micro_deposit: { ...holder, ...account, routing_number: '1' } });
  await app.call('POST', '/micro_deposits', { micro_deposit: { first_name: 'Z' } });
  const { micro_deposit: passing } = await app.call('POST', '/micro_deposits', { micro_deposit: holder });
  await app.call('DELETE', `/micro_deposits/${passing.guid}`);
  for (let order = 0; order < 4; order += 1) {
    const { micro_deposit: one } = await app.call('POST', '/micro_deposits', {
      micro_deposit: { ...holder, ...account, account_number: '3333000209' },
    });
    if (one !== undefined) await app.call('DELETE', `/micro_deposits/${one.guid}`);
  }
};
