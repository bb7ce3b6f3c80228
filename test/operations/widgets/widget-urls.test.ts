import { beforeEach, describe, expect, test } from 'vitest';
import { PRODUCTS } from '../../../lib/domain/users/client.ts';
import { OTHER_WIDGET_TYPES } from '../../../lib/domain/widgets/widget-type.ts';
import { MXBANK, startApi, startApiOn, type TestApi } from '../../support/api/api.ts';
import { askForWidget, openWidget } from '../../support/api/widgets.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const api = await startApi();
await api.signIn('ada');

const ask = (url: object) => askForWidget(api.partner, 'ada', url);
const setClient = (client: object) => api.partner.call('PUT', '/client', { client });
beforeEach(() => setClient({ use_cases_enabled: false, products: [...PRODUCTS], widget_origins: [] }));

describe('the address of a widget', () => {
  test.each([
    ['type', 'connect_widget', '/md/connect/'],
    ['widget_type', 'connect_widget', '/md/connect/'],
    ['type', 'connections_widget', '/md/connections/'],
    ['widget_type', 'connections_widget', '/md/connections/'],
  ])('is given for %s %s, below the address of the service', async (name, type, path) => {
    const answer = await api.partner.call('POST', '/users/ada/urls', { url: { [name]: type } });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/vnd.moneydesktop.sso.v3+json');
    const { url } = answer.json.url;
    expect(answer.json).toEqual({ url: { type, url, user_id: 'ada' } });
    expect(new URL(url).pathname.slice(0, path.length)).toBe(path);
    expect(new URL(url).pathname.slice(path.length)).toMatch(/^[A-Za-z0-9_-]{86}$/);
  });

  test('is another one each time', async () => {
    expect((await ask({})).json.url.url).not.toBe((await ask({})).json.url.url);
  });

  test('is not given for an unknown user, nor to a wrong key', async () => {
    const url = { url: { type: 'connect_widget' } };
    expect((await api.partner.call('POST', '/users/nobody/urls', url)).status).toBe(404);
    expect((await api.caller({ 'MD-API-KEY': 'wrong' }).call('POST', '/users/ada/urls', url)).status).toBe(401);
    const other = await api.foundOne('another-key');
    expect((await other.call('POST', '/users/ada/urls', url)).status).toBe(404);
  });

  test.each([...OTHER_WIDGET_TYPES])('of %s, which only the contract knows, is refused', async (type) => {
    const answer = await ask({ type });
    expect([answer.status, answer.json.error.code]).toEqual([404, 4040]);
    expect(answer.json.error.message).toContain('connect_widget and connections_widget');
    expect((await api.partner.get(`/users/ada/urls/${type}`)).status).toBe(404);
  });

  test('is not given while the user is disabled, by any of the three calls', async () => {
    await api.signIn('asleep');
    const setDisabled = (isDisabled: boolean) =>
      api.partner.call('PUT', '/users/asleep', { user: { is_disabled: isDisabled } });
    const answers = async () => [
      await askForWidget(api.partner, 'asleep', { type: 'connect_widget' }),
      await api.partner.get('/users/asleep/urls/connect_widget'),
      await api.partner.get('/users/asleep/urls'),
    ];
    await setDisabled(true);
    for (const { status, json } of await answers())
      expect([status, json.error]).toEqual([401, { code: 4010, message: expect.stringContaining('disabled') }]);
    await setDisabled(false);
    expect((await answers()).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('takes options that no widget of ours uses, and null where the contract does', async () => {
    const ignored = {
      style: { font_name: 'Inter' },
      insight_guid: null,
      deep_link_params: { view: 'x' },
      locale: 'fr',
    };
    const nulls = { color_scheme: null, current_institution_code: null, current_member_guid: null };
    const { session } = await openWidget(api, 'ada', { ...ignored, ...nulls, disable_institution_search: null });
    expect(session.options).not.toHaveProperty('style');
    expect(session.options.color_scheme).toBe('light');
  });

  test.each([
    [{ type: 'no_widget' }, 4002, 'url.type'],
    [{ type: '' }, 4001, 'url.type'],
    [{ type: undefined }, 4001, 'url.type'],
    [{ widget_type: 'connections_widget' }, 4002, 'url.widget_type'],
    [{ disable_institution_search: true }, 4002, 'url.disable_institution_search'],
    [{ ui_message_version: 3 }, 4002, 'url.ui_message_version must be 4'],
    [{ ui_message_version: '3' }, 4002, 'url.ui_message_version must be 4'],
    [{ ui_message_version: 'four' }, 4002, 'url.ui_message_version must be a number'],
    [{ ui_message_version: '4.0' }, 4002, 'url.ui_message_version must be a number'],
    [{ ui_message_version: true }, 4002, 'url.ui_message_version must be a number'],
    [{ color_scheme: 'blue' }, 4002, 'url.color_scheme'],
    [{ mode: 'reward' }, 4002, 'url.mode'],
    [{ use_cases: ['OTHER'] }, 4002, 'url.use_cases'],
    [{ use_cases: [] }, 4001, 'url.use_cases'],
    [{ connections_use_case_filter: 'yes' }, 4002, 'url.connections_use_case_filter'],
    [{ connections_use_case_filter: true }, 4001, 'url.use_cases'],
    [{ current_member_guid: 'MBR-1' }, 4002, 'url.current_member_guid'],
    [{ current_institution_guid: 'INS-1' }, 4002, 'url.current_institution_guid'],
    [{ current_institution_code: '' }, 4001, 'url.current_institution_code'],
    [{ update_credentials: 1 }, 4002, 'url.update_credentials'],
    [{ is_mobile_webview: 'True' }, 4002, 'url.is_mobile_webview must be true or false'],
    [{ is_mobile_webview: '1' }, 4002, 'url.is_mobile_webview must be true or false'],
    [{ disable_institution_search: 'true' }, 4002, 'url.disable_institution_search needs current_member_guid'],
    [{ ui_message_webview_url_scheme: 'javascript' }, 4002, 'url.ui_message_webview_url_scheme'],
    [{ ui_message_webview_url_scheme: 'a b' }, 4002, 'url.ui_message_webview_url_scheme'],
    [{ oauth_referral_source: 'MAIL' }, 4002, 'url.oauth_referral_source'],
    [{ client_redirect_url: 'javascript:alert(1)' }, 4002, 'url.client_redirect_url'],
    [{ include_transactions: 'no' }, 4002, 'url.include_transactions'],
    [{ disable_background_agg: 'no' }, 4002, 'url.disable_background_agg'],
    [{ iso_country_code: ['XX'] }, 4002, 'url.iso_country_code[0]'],
    [{ iso_country_code: 'US' }, 4002, 'url.iso_country_code'],
    [{ include_identity: 'no' }, 4002, 'url.include_identity'],
    [{ wait_for_full_aggregation: 'no' }, 4002, 'url.wait_for_full_aggregation'],
    [{ iframe_target_origin: 'https://app.example.com/path' }, 4002, 'url.iframe_target_origin'],
    [{ iframe_target_origin: '*' }, 4002, 'url.iframe_target_origin'],
    [{ iframe_target_origin: 'http://app.example.com' }, 4002, 'url.iframe_target_origin must begin with https://'],
  ])('is refused for %j, with the name of the field', async (wrong, code, words) => {
    const answer = await ask(wrong);
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
    expect(answer.json.error.message).toContain(words);
  });

  test.each([
    'connections_use_case_filter',
    'disable_background_agg',
    'disable_institution_search',
    'include_identity',
    'include_transactions',
    'is_mobile_webview',
    'update_credentials',
    'wait_for_full_aggregation',
  ])('takes %s as text or as a value', async (name) => {
    const beside = { use_cases: ['PFM'], current_institution_guid: MXBANK };
    for (const value of [true, false]) {
      const { session } = await openWidget(api, 'ada', { ...beside, [name]: String(value) });
      expect(session.options[name]).toBe(value);
    }
  });

  test('takes the version of the messages as text', async () => {
    const { session } = await openWidget(api, 'ada', { ui_message_version: '4' });
    expect(session.options.ui_message_version).toBe(4);
  });

  test('is refused without a body, and with a wrong one', async () => {
    for (const body of [undefined, {}, { url: 'connect_widget' }]) {
      expect((await api.partner.call('POST', '/users/ada/urls', body)).status).toBe(400);
    }
  });

  test.each([
    ['mode', { mode: 'verification' }, 'VERIFICATION'],
    ['include_identity', { include_identity: true }, 'IDENTIFICATION'],
  ])('is refused by %s where the client lacks the product', async (name, wanted, product) => {
    expect((await ask(wanted)).status).toBe(200);
    await setClient({ products: PRODUCTS.filter((one) => one !== product) });
    const answer = await ask(wanted);
    expect([answer.status, answer.json.error.code]).toEqual([403, 4030]);
    expect(answer.json.error.message).toBe(`url.${name}: the client does not have the product ${product}.`);
  });

  test('sends messages only to a page that may embed the widget', async () => {
    await setClient({ widget_origins: ['https://app.example.com'] });
    expect((await ask({ iframe_target_origin: 'https://app.example.com' })).status).toBe(200);
    const answer = await ask({ iframe_target_origin: 'https://other.example.com' });
    expect([answer.status, answer.json.error.code]).toEqual([400, 4002]);
    expect(answer.json.error.message).toContain('widget_origins');
  });
});

describe('the use cases of a widget address', () => {
  test.each(['connect_widget', 'connections_widget'])(
    'are required for %s once the client has opted in',
    async (type) => {
      await setClient({ use_cases_enabled: true });
      for (const wrong of [{ type }, { type, use_cases: [] }]) {
        const answer = await ask(wrong);
        expect([answer.status, answer.json.error.code]).toEqual([400, 4001]);
        expect(answer.json.error.message).toContain('url.use_cases');
      }
      expect((await ask({ type, use_cases: ['PFM'] })).status).toBe(200);
    },
  );

  test('are those of members that the widget makes', async () => {
    await setClient({ use_cases_enabled: true });
    const { session, calls } = await openWidget(api, 'ada', { use_cases: ['MONEY_MOVEMENT', 'MONEY_MOVEMENT'] });
    expect(session.options.use_cases).toEqual(['MONEY_MOVEMENT']);
    const made = await api.connect(calls, 'sandbox-10', 'password', { use_cases: session.options.use_cases });
    expect(made.json.member.use_cases).toEqual(['MONEY_MOVEMENT']);
    await api.settle();
  });

  test('cannot be given to calls without a body, which are refused after the opt-in', async () => {
    await setClient({ use_cases_enabled: true });
    for (const path of ['/users/ada/urls', '/users/ada/urls/connect_widget', '/users/ada/urls/connections_widget']) {
      const answer = await api.partner.get(path);
      expect([answer.status, answer.json.error.code]).toEqual([400, 4001]);
      expect(answer.json.error.message).toContain('POST /users/{id}/urls');
    }
    expect(api.pollQueue.sent).toEqual([]);
  });
});

describe('a widget address without options', () => {
  test.each(['connect_widget', 'connections_widget'])('is given for %s', async (type) => {
    const answer = await api.partner.get(`/users/ada/urls/${type}`);
    expect(answer.json).toEqual({ url: { type, url: expect.stringContaining('/md/'), user_id: 'ada' } });
    await api.settle();
  });

  test('is refused for an unknown type, and for an unknown user', async () => {
    expect((await api.partner.get('/users/ada/urls/no_widget')).json.error.code).toBe(4002);
    expect((await api.partner.get('/users/ada/urls/login')).status).toBe(404);
    expect((await api.partner.get('/users/nobody/urls/connect_widget')).status).toBe(404);
    expect((await api.partner.get('/users/nobody/urls')).status).toBe(404);
  });

  test('is given for every widget that is served', async () => {
    const { urls } = (await api.partner.get('/users/ada/urls')).json;
    expect(urls.map(({ type }: { type: string }) => type)).toEqual(['connect_widget', 'connections_widget']);
  });
});

test('only the call without options starts an aggregation', async () => {
  const app = await api.signIn('started');
  await api.connect(app);
  await api.settle();
  const job = async () => (await app.get('/members')).json.members[0].most_recent_job_guid;
  const before = await job();
  for (const type of ['connect_widget', 'connections_widget']) await openWidget(api, 'started', { type });
  await api.partner.get('/users/started/urls');
  expect(api.pollQueue.sent).toEqual([]);
  expect(await job()).toBe(before);
  await api.partner.get('/users/started/urls/connections_widget');
  expect(await job()).not.toBe(before);
  await api.settle();
});

test('pages of http may be named only in a stage that allows them', async () => {
  const dev = await startApiOn({ table: createMemoryTable() }, undefined, {}, { isWidgetHttpAllowed: true });
  await dev.signIn('ada');
  const origins = ['https://app.example.com', 'http://localhost:*'];
  const set = (by: Pick<TestApi, 'partner'>) =>
    by.partner.call('PUT', '/client', { client: { widget_origins: origins } });
  const refused = await set(api);
  expect([refused.status, refused.json.error.code]).toEqual([400, 4002]);
  expect(refused.json.error.message).toBe('client.widget_origins[1] must begin with https://.');
  expect((await set(dev)).json.client.widget_origins).toEqual(origins);
  const named = (origin: string) => askForWidget(dev.partner, 'ada', { iframe_target_origin: origin });
  expect((await named('http://localhost:3902')).status).toBe(200);
  expect((await named('http://localhost.example.com')).status).toBe(400);
});
