import { describe, expect, test } from 'vitest';
import { MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { MXBANK, startApi } from '../../support/api/api.ts';
import { exchangeToken, newPageKey, openWidget, tokenIn, widgetPath } from '../../support/api/widgets.ts';

const OAUTH_BANK = 'INS-68e96dd6-eabd-42d3-9f05-416897f0746c';
const NO_MEMBER = 'MBR-00000000-0000-4000-8000-000000000000';

const api = await startApi();
await api.signIn('ada');

const newToken = async (user = 'ada', url: object = {}): Promise<string> =>
  tokenIn(await widgetPath(api.partner, user, url));
const codeOf = ({ status, json }: { readonly status: number; readonly json: { error: { code: number } } }) => [
  status,
  json.error.code,
];

describe('a widget token is exchanged once', () => {
  test('by one page; another one is refused and learns nothing', async () => {
    const token = await newToken();
    expect((await exchangeToken(api, token)).status).toBe(200);
    const second = await exchangeToken(api, token);
    expect(codeOf(second)).toEqual([401, 4012]);
    expect(Object.keys(second.json)).toEqual(['error']);
    expect(second.text).not.toContain(token);
  });

  test('within ten minutes, and while the sessions of its user are not ended', async () => {
    const [late, ended] = [await newToken(), await newToken()];
    await api.partner.call('DELETE', '/users/ada/sessions');
    expect(codeOf(await exchangeToken(api, ended))).toEqual([401, 4010]);
    const fresh = await newToken();
    api.clock.advance(10 * MINUTE_MS);
    expect(codeOf(await exchangeToken(api, late))).toEqual([401, 4010]);
    expect(codeOf(await exchangeToken(api, fresh))).toEqual([401, 4012]);
  });

  test('and not while its user is disabled', async () => {
    await api.signIn('bob');
    const token = await newToken('bob');
    const setDisabled = (isDisabled: boolean) =>
      api.partner.call('PUT', '/users/bob', { user: { is_disabled: isDisabled } });
    await setDisabled(true);
    const refused = await exchangeToken(api, token);
    expect([codeOf(refused), refused.json.error.message]).toEqual([
      [401, 4010],
      expect.stringContaining('is disabled'),
    ]);
    await setDisabled(false);
    expect((await exchangeToken(api, token)).status).toBe(200);
  });

  test('and is never an API token or a session, nor is one of these a token of a widget', async () => {
    const token = await newToken();
    const apiToken = (await api.partner.get('/users/ada/api_token')).json.api_token.token;
    expect(codeOf(await exchangeToken(api, apiToken))).toEqual([401, 4010]);
    expect(codeOf(await api.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions'))).toEqual([401, 4010]);
    expect(codeOf(await api.caller({ 'MD-SESSION-TOKEN': token }).get('/members'))).toEqual([401, 4010]);
  });

  test.each([
    [{ token: 'short', key: newPageKey() }, 'widget_session.token'],
    [{ token: 'A'.repeat(86), key: 'short' }, 'widget_session.key'],
    [{ token: 'A'.repeat(86) }, 'widget_session.key'],
  ])('and is refused by name as %j', async (wrong, field) => {
    const answer = await api.caller({}).call('POST', '/md/sessions', { widget_session: wrong });
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toContain(field);
  });
});

describe('a page that lost the answer of the exchange', () => {
  test('asks again with its key, and its first session ends', async () => {
    const [token, key] = [await newToken(), newPageKey()];
    const first = (await exchangeToken(api, token, key)).json.widget_session;
    api.clock.advance(59 * SECOND_MS);
    const again = await exchangeToken(api, token, key);
    expect(again.status).toBe(200);
    const { token: session } = again.json.widget_session;
    expect(session).not.toBe(first.token);
    expect((await api.caller({ 'MD-SESSION-TOKEN': session }).get('/members')).status).toBe(200);
    expect((await api.caller({ 'MD-SESSION-TOKEN': first.token }).get('/members')).status).toBe(401);
  });

  test('may do so for a minute after its first try, however often it asks', async () => {
    const [token, key] = [await newToken(), newPageKey()];
    for (const seconds of [0, 30, 29]) {
      api.clock.advance(seconds * SECOND_MS);
      expect((await exchangeToken(api, token, key)).status).toBe(200);
    }
    api.clock.advance(SECOND_MS);
    expect(codeOf(await exchangeToken(api, token, key))).toEqual([401, 4012]);
  });

  test('is told apart from another page that has the token', async () => {
    const token = await newToken();
    const { token: session } = (await exchangeToken(api, token)).json.widget_session;
    expect(codeOf(await exchangeToken(api, token, newPageKey()))).toEqual([401, 4012]);
    expect((await api.caller({ 'MD-SESSION-TOKEN': session }).get('/members')).status).toBe(200);
  });

  test('gets no session after the sessions of the user were ended', async () => {
    const [token, key] = [await newToken(), newPageKey()];
    await exchangeToken(api, token, key);
    await api.partner.call('DELETE', '/users/ada/sessions');
    expect(codeOf(await exchangeToken(api, token, key))).toEqual([401, 4010]);
  });
});

describe('the session of a widget', () => {
  test('connects and reads members, but no transactions, budgets or user', async () => {
    const { session, calls } = await openWidget(api, 'ada');
    expect(session.token).toMatch(/^[A-Za-z0-9_-]{86}$/);
    const { guid } = (await api.connect(calls)).json.member;
    await api.settle();
    expect((await calls.get(`/members/${guid}`)).json.member.connection_status).toBe('CONNECTED');
    expect((await calls.get(`/institutions/${MXBANK}`)).status).toBe(200);
    for (const path of ['/transactions', '/budgets', '/user', `/members/${guid}/transactions`]) {
      expect(codeOf(await calls.get(path))).toEqual([403, 4030]);
    }
    // This call wants the key of the partner, so no session may make it.
    expect(codeOf(await calls.get('/users'))).toEqual([401, 4013]);
  });

  test('finds no member of another user', async () => {
    const other = await api.signIn('other');
    const { guid } = (await api.connect(other)).json.member;
    await api.settle();
    const { calls } = await openWidget(api, 'ada');
    expect((await calls.get(`/members/${guid}`)).status).toBe(404);
  });

  test('ends with the sessions of its user', async () => {
    const { calls } = await openWidget(api, 'ada');
    await api.partner.call('DELETE', '/users/ada/sessions');
    expect(codeOf(await calls.get('/members'))).toEqual([401, 4010]);
  });
});

describe('the lifetime of a widget session', () => {
  test('ends after 31 minutes without a call', async () => {
    const { calls } = await openWidget(api, 'ada');
    api.clock.advance(31 * MINUTE_MS);
    expect(codeOf(await calls.get('/members'))).toEqual([401, 4011]);
  });

  test('continues with a call every 29 minutes', async () => {
    const { calls } = await openWidget(api, 'ada');
    for (let calling = 0; calling < 3; calling += 1) {
      api.clock.advance(29 * MINUTE_MS);
      expect((await calls.get('/members')).status).toBe(200);
    }
  });
});

describe('the first data of a widget', () => {
  const first = async (url: object, user = 'ada') => (await openWidget(api, user, url)).session.first;

  test('have the options with their defaults', async () => {
    const { session } = await openWidget(api, 'ada');
    expect(session).toMatchObject({
      widget: 'connect_widget',
      language: 'en',
      user_guid: expect.stringMatching(/^USR-/),
      session_guid: expect.stringMatching(/^SES-/),
    });
    expect(session.options).toEqual({
      client_redirect_url: null,
      color_scheme: 'light',
      connections_use_case_filter: false,
      current_institution_code: null,
      current_institution_guid: null,
      current_member_guid: null,
      current_microdeposit_guid: null,
      disable_background_agg: false,
      disable_institution_search: false,
      iframe_target_origin: null,
      include_identity: false,
      include_transactions: true,
      is_mobile_webview: false,
      iso_country_code: [],
      mode: 'aggregation',
      oauth_referral_source: 'BROWSER',
      ui_message_version: 4,
      ui_message_webview_url_scheme: 'mx',
      update_credentials: false,
      use_cases: [],
      wait_for_full_aggregation: false,
    });
  });

  test('have the options that were given, and the defaults that follow from them', async () => {
    const given = {
      client_redirect_url: 'acme://banks',
      color_scheme: 'browser',
      connections_use_case_filter: true,
      current_institution_code: 'mxbank',
      current_institution_guid: MXBANK,
      current_member_guid: NO_MEMBER,
      current_microdeposit_guid: 'MIC-00000000-0000-4000-8000-000000000000',
      disable_institution_search: true,
      iframe_target_origin: 'https://app.example.com',
      include_identity: true,
      is_mobile_webview: true,
      iso_country_code: ['CA'],
      mode: 'verification',
      ui_message_version: 4,
      ui_message_webview_url_scheme: 'acme',
      update_credentials: true,
      use_cases: ['PFM'],
      wait_for_full_aggregation: true,
    };
    const followed = { disable_background_agg: true, include_transactions: false, oauth_referral_source: 'APP' };
    expect((await openWidget(api, 'ada', given)).session.options).toEqual({ ...given, ...followed });
    const own = { disable_background_agg: false, include_transactions: true, oauth_referral_source: 'BROWSER' };
    expect((await openWidget(api, 'ada', { ...given, ...own })).session.options).toEqual({ ...given, ...own });
  });

  test('name the client as the client set it', async () => {
    const set = {
      widget_color: '#0A7D55',
      widget_name: 'Acme',
      widget_privacy_url: 'https://acme.example/privacy',
      widget_terms_url: 'https://acme.example/terms',
    };
    await api.partner.call('PUT', '/client', { client: set });
    expect((await openWidget(api, 'ada')).session.client).toEqual({
      color: '#0a7d55',
      name: 'Acme',
      origins: [],
      privacy_url: set.widget_privacy_url,
      products: ['HISTORY', 'IDENTIFICATION', 'MICRO_DEPOSITS', 'VERIFICATION'],
      terms_url: set.widget_terms_url,
      use_cases_enabled: false,
    });
  });

  test('have the institutions that a search without a name finds, by popularity', async () => {
    const { session, calls } = await openWidget(api, 'ada');
    const search = await calls.call('POST', '/institutions/search', { institution: { name: '' } });
    expect(session.first).toEqual({ kind: 'institutions', institutions: search.json.institutions });
    expect(session.first.institutions.length).toBeGreaterThan(1);
  });

  test('have only institutions that the mode and the countries allow', async () => {
    const url = { mode: 'verification', iso_country_code: ['US'] };
    const { session, calls } = await openWidget(api, 'ada', url);
    const body = { institution: { name: '', supports_account_verification: true } };
    const search = await calls.call('POST', '/institutions/search?iso_country_code=US', body);
    expect(session.first.institutions).toEqual(search.json.institutions);
    expect((await first({ iso_country_code: ['AQ'] })).institutions).toEqual([]);
  });

  test.each([{ current_institution_guid: MXBANK }, { current_institution_code: 'mxbank' }])(
    'have the login form of the institution of %j',
    async (url) => {
      const opened = await first(url);
      expect(opened).toMatchObject({ kind: 'institution', institution: { guid: MXBANK } });
      expect(opened.credentials.map(({ field_type_name }: { field_type_name: string }) => field_type_name)).toEqual([
        'LOGIN',
        'PASSWORD',
      ]);
    },
  );

  test('have no login form where people log in at the institution', async () => {
    expect(await first({ current_institution_guid: OAUTH_BANK })).toMatchObject({
      kind: 'institution',
      credentials: [],
    });
  });

  test('have the member of the address with its challenges, before any institution', async () => {
    const app = await api.signIn('challenged');
    const { guid } = (await api.connect(app, 'sandbox-30', 'challenge')).json.member;
    await api.settle();
    const opened = await first({ current_member_guid: guid, current_institution_guid: OAUTH_BANK }, 'challenged');
    expect(opened).toMatchObject({ kind: 'member', member: { guid }, institution: { guid: MXBANK } });
    expect(opened.member.connection_status).toBe('CHALLENGED');
    expect(opened.challenges).toEqual((await app.get(`/members/${guid}/challenges`)).json.challenges);
    expect(opened.challenges).toHaveLength(1);
    expect(opened.credentials).toHaveLength(2);
  });

  test("say so where the address names nothing, or another user's member", async () => {
    const app = await api.signIn('owner');
    const { guid } = (await api.connect(app)).json.member;
    await api.settle();
    const absent = 'INS-00000000-0000-4000-8000-000000000000';
    for (const url of [
      { current_member_guid: NO_MEMBER },
      { current_member_guid: guid },
      { current_institution_guid: absent },
      { current_institution_code: 'no-such-bank' },
      { current_institution_guid: 'INS-MANUAL-cb5c-1d48-741c-b30f4ddd1730' },
    ]) {
      expect(await first(url)).toEqual({ kind: 'gone' });
    }
    await app.call('DELETE', `/members/${guid}`);
    expect(await first({ current_member_guid: guid }, 'owner')).toEqual({ kind: 'gone' });
  });

  test('have the connections, without the manual member', async () => {
    const app = await api.signIn('connected');
    await app.call('POST', '/accounts', { account: { name: 'Jar', account_type: 9, balance: 1 } });
    const { guid } = (await api.connect(app)).json.member;
    await api.settle();
    expect((await app.get('/members')).json.members).toHaveLength(2);
    const opened = await first({ type: 'connections_widget', current_member_guid: NO_MEMBER }, 'connected');
    expect(opened).toMatchObject({ kind: 'members', members: [{ guid, connection_status: 'CONNECTED' }] });
  });

  test('are in the language of the address', async () => {
    const path = new URL(
      (
        await api.partner.call(
          'POST',
          '/users/ada/urls',
          { url: { type: 'connect_widget' } },
          { 'Accept-Language': 'es-MX' },
        )
      ).json.url.url,
    ).pathname;
    expect((await exchangeToken(api, tokenIn(path))).json.widget_session.language).toBe('es');
  });
});
