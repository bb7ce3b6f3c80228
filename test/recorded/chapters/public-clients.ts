import { API_KEY } from '../../support/api/api.ts';
import type { Scene } from '../scene.ts';

const SSO = 'application/vnd.moneydesktop.sso.v3+json';
const SSO_XML = 'application/vnd.moneydesktop.sso.v3+xml';
const REAL_TIME = 'application/vnd.moneydesktop.mdx.v5+json';

/** Calls in the shape in which public clients of MX make them: base path, endings, media types, values as text. */
export const publicClients = async (scene: Scene): Promise<void> => {
  const { partner, by, api } = scene;
  const key = { 'MD-API-KEY': API_KEY };
  const { client } = await partner.call('PUT', '/client', { client: { base_path: 'acme' } });
  await partner.call('PUT', '/client', { client: { base_path: 'users' } });
  await partner.call('PUT', '/client', { client: { base_path: 'a.json' } });

  for (const [id, base] of [
    ['ada', client.guid],
    ['bob', 'acme'],
  ]) {
    const path = `/${base}/users/${id}`;
    await aJavaClient(scene, key, base, id);
    await aGem(scene, key, base, id);
    await aModelOfPath(scene, key, base, id);
    const demo = by('a demo', key);
    await demo.call('POST', `/${base}/users.json`, { user: { id } }, { 'Content-Type': REAL_TIME, Accept: REAL_TIME });
    await demo.get(`${path}/api_token.xml`, { Accept: SSO });
    await demo.get(`${path}/api_token`, { Accept: SSO_XML });
    await demo.get(`${path}/urls/connect_widget.xml`, { Accept: SSO_XML });
    await demo.get(`${path}/urls`, { Accept: SSO_XML });
    await demo.get(`${path}/urls/master_widget.xml`, { Accept: SSO_XML });
    await demo.get(`${path}/urls/connections_widget.json`, { Accept: SSO });
    await demo.call(
      'POST',
      `${path}/urls.json`,
      { url: { type: 'connect_widget', is_mobile_webview: 'true', ui_message_version: 4, mode: 'verification' } },
      { 'Content-Type': SSO, Accept: SSO },
    );
    await demo.call('POST', `${path}/urls`, '<url><type>connect_widget</type></url>', { 'Content-Type': SSO_XML });
  }

  const stranger = by('a stranger', {});
  await api.foundOne('key-of-globex');
  const globex = by('another client', { 'MD-API-KEY': 'key-of-globex' });
  await globex.call('PUT', '/client', { client: { base_path: 'globex' } });
  for (const base of ['acme', 'globex', 'initech']) {
    await stranger.get(`/${base}/users/bob/api_token.json`);
    await stranger.get(`/${base}/users/bob/api_token.xml`);
  }
  for (const base of ['globex', 'initech']) await partner.get(`/${base}/users/bob/api_token.json`);
  await partner.get('/acme/users/bob.xml');
  await partner.get('/users/bob', { Accept: SSO_XML });
};

type Speaker = (scene: Scene, key: Record<string, string>, base: string, id: string) => Promise<void>;

/** As a client of a bank's platform: SSO and Real Time in JSON alone, the version of the messages as text. */
const aJavaClient: Speaker = async ({ by }, key, base, id) => {
  const java = by('a Java client', key);
  const realTime = { 'Content-Type': REAL_TIME, Accept: REAL_TIME };
  const sso = { 'Content-Type': SSO, Accept: SSO };
  await java.call('POST', `/${base}/users.json`, { user: { id } }, realTime);
  await java.get(`/${base}/users/${id}/api_token.json`, sso);
  const url = {
    type: 'connect_widget',
    mode: 'verification',
    wait_for_full_aggregation: false,
    ui_message_version: '4',
    is_mobile_webview: false,
    mobileWebView: false,
  };
  await java.call('POST', `/${base}/users/${id}/urls.json`, { url }, sso);
  const mobile = { ...url, is_mobile_webview: true, ui_message_webview_url_scheme: 'TBD' };
  await java.call('POST', `/${base}/users/${id}/urls.json`, { url: mobile }, sso);
};

/** As a library of Ruby: the media type of SSO without its encoding. */
const aGem: Speaker = async ({ by }, key, base, id) => {
  const gem = by('a gem', { ...key, Accept: 'application/vnd.moneydesktop.sso.v3' });
  await gem.get(`/${base}/users/${id}/api_token.json`);
  await gem.call('DELETE', `/${base}/users/${id}/sessions.json`);
};

/** As a server of a bank that keeps its users by Real Time, and deletes them by the ending .xml. */
const aModelOfPath: Speaker = async ({ by }, key, base, id) => {
  const path = by('a server of a bank', { ...key, Accept: REAL_TIME, 'Accept-Encoding': 'gzip, deflate, br' });
  const json = { 'Content-Type': REAL_TIME };
  await path.get(`/${base}/users/${id}.json`, json);
  await path.call('PUT', `/${base}/users/${id}.json`, { user: { first_name: 'Ada', email: 'ada@example.com' } }, json);
  await path.call('PUT', `/${base}/users/${id}/remap_id.json`, { user: { id: `${id}-new` } }, json);
  await path.call('DELETE', `/${base}/users/${id}-new.xml`);
  await path.call('DELETE', `/${base}/users/${id}-new.xml`);
};
