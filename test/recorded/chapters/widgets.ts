import { MXBANK, type Scene } from '../scene.ts';

const KEY = 'k'.repeat(43);
const DEPOSIT = {
  first_name: 'Ada',
  last_name: 'Lovelace',
  email: 'ada@example.com',
  account_number: '3333000108',
  routing_number: '091000019',
  account_type: 1,
};
const tokenIn = (url: string): string => url.split('/').at(-1) ?? '';

/** Addresses of widgets, their pages, and the sessions that they open. */
export const widgets = async ({ partner, by, signIn, connect, settle }: Scene): Promise<void> => {
  const ada = await signIn('ada');
  const member = await connect(ada, 'mxuser');
  const browser = by('a browser', {});
  await partner.call('PUT', '/client', {
    client: { widget_origins: ['https://app.example.com'], widget_name: 'Acme', widget_color: '#0A7D55' },
  });
  await partner.call('PUT', '/client', { client: { widget_origins: ['http://app.example.com'] } });

  const { url } = await partner.call('POST', '/users/ada/urls', {
    url: { type: 'connect_widget', color_scheme: 'dark' },
  });
  await partner.call('POST', '/users/ada/urls', { url: { type: 'budgets_widget' } });
  await partner.call('POST', '/users/ada/urls', { url: { type: 'connect_widget', ui_message_version: 3 } });
  await partner.call('POST', '/users/ada/urls', { url: {} });
  const { pathname } = new URL(url.url);
  const exchange = (token: string, key = KEY) =>
    browser.call('POST', '/md/sessions', { widget_session: { token, key } });

  await browser.get(pathname);
  await exchange(tokenIn(pathname));
  const { widget_session: opened } = await exchange(tokenIn(pathname));
  await exchange(tokenIn(pathname), 'o'.repeat(43));
  await exchange('A'.repeat(86));
  await browser.get(pathname);
  await browser.get('/md/connections/short');
  const widget = by('a widget', { 'MD-SESSION-TOKEN': opened.token });
  await widget.get('/members');
  await widget.get('/transactions');
  await browser.get('/md/oauth/return?status=success');
  await browser.get('/md/assets/widgets-TEST.js');
  await browser.get('/md/assets/none.js');

  const ask = async (options: object): Promise<string> =>
    tokenIn((await partner.call('POST', '/users/ada/urls', { url: options })).url.url);
  await exchange(await ask({ type: 'connect_widget', current_institution_guid: MXBANK }));
  await exchange(await ask({ type: 'connect_widget', current_member_guid: member }));
  const connections = await ask({ widget_type: 'connections_widget' });
  await browser.get(`/md/connections/${connections}`);
  await exchange(connections);
  await exchange(await ask({ type: 'connect_widget', current_institution_code: 'no-such-bank' }));
  await partner.get('/users/ada/urls', { 'Accept-Language': 'es' });
  await partner.get('/users/ada/urls/connections_widget');
  await partner.get('/users/ada/urls/login');
  await settle();
  await partner.call('PUT', '/client', { client: { use_cases_enabled: true } });
  await partner.get('/users/ada/urls/connections_widget');

  const { micro_deposit: deposit } = await ada.call('POST', '/micro_deposits', { micro_deposit: DEPOSIT });
  const microdeposit = { type: 'connect_widget', use_cases: ['PFM'], current_microdeposit_guid: deposit.guid };
  await exchange(await ask(microdeposit));
};
