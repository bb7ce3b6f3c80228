import type { RecordedCaller } from '../recorder.ts';
import type { Scene } from '../scene.ts';

/** What clients of the several APIs send and ask for. */
const MEDIA_TYPES = [
  'application/json',
  'application/vnd.mx.nexus.v1+json',
  'application/vnd.mx.api.v1+json',
  'application/vnd.moneydesktop.v1+json',
  'application/vnd.moneydesktop.sso.v3+json',
  'application/vnd.moneydesktop.mdx.v5+json; charset=utf-8',
];

/** The client, its users and their sessions. */
export const users = async ({ partner, by, deliver, api }: Scene): Promise<void> => {
  await partner.get('/client');
  await partner.call('PUT', '/client', { client: { name: 'Recorder', feed_event_types: ['ACCOUNT'] } });
  await partner.call('PUT', '/client', { client: { refresh_throttle_seconds: -1 } });
  await partner.call('PUT', '/client', { client: {} });

  await partner.call('POST', '/users', { user: { id: 'ada', first_name: 'Ada', metadata: '{"tier":"gold"}' } });
  await partner.call('POST', '/users', { user: { id: 'ada' } });
  await partner.call('POST', '/users', { user: { id: 'bob' } });
  await partner.call('POST', '/users', { user: {} });
  await partner.call('POST', '/users', { user: { id: 'x'.repeat(300) } });
  await partner.call('POST', '/users', '{"user":');
  await partner.call('POST', '/users', { user: { id: 'eve' } }, { 'Content-Type': 'application/json; charset=utf-8' });
  await partner.call('POST', '/users', '<user/>', { 'Content-Type': 'application/xml' });
  await partner.call('POST', '/users', { filler: 'a'.repeat(256 * 1024) });
  await deliver();

  await mediaTypes(partner);
  await partner.get('/users/ada');
  await partner.get('/users/nobody');
  await partner.call('PUT', '/users/ada', { user: { last_name: 'Lovelace', gender: 'FEMALE', zip_code: '10001' } });
  await partner.call('PUT', '/users/ada', { user: { email: 'not an address' } });
  await partner.call('PUT', '/users/ada', { user: { birthdate: '1815-02-30' } });
  await partner.call('PUT', '/users/ada/remap_id', { user: { id: 'ada.lovelace' } });
  await partner.call('PUT', '/users/ada.lovelace/remap_id', { user: { id: 'bob' } });
  await deliver();

  const { api_token: first } = await partner.get('/users/ada.lovelace/api_token');
  const opened = await by('api token', { 'MD-API-TOKEN': first.token }).call('POST', '/sessions', {
    session: { skip_aggregation: true },
  });
  await by('the same api token', { 'MD-API-TOKEN': first.token }).call('POST', '/sessions');
  await by('a made-up api token', { 'MD-API-TOKEN': 'A'.repeat(86) }).call('POST', '/sessions');
  await by('no api token', {}).call('POST', '/sessions');
  const { api_token: second } = await partner.get('/users/ada.lovelace/api_token');
  await by('api token', { 'MD-API-TOKEN': second.token }).call('POST', '/sessions', { session: 5 });
  await by('api token', { 'MD-API-TOKEN': second.token }).call('POST', '/sessions');

  const ada = by('ada', { 'MD-SESSION-TOKEN': opened.session.token });
  await ada.get('/user');
  await ada.get('/user.json');
  await ada.get('/users');
  await ada.call('DELETE', '/user');
  await by('no session', {}).get('/user');
  await by('a made-up session', { 'MD-SESSION-TOKEN': 'A'.repeat(86) }).get('/user');
  await by('a wrong key', { 'MD-API-KEY': 'wrong' }).get('/client');
  await by('no key', {}).get('/client');
  api.clock.advance(31 * 60_000);
  await ada.get('/user');

  const { api_token: third } = await partner.get('/users/ada.lovelace/api_token');
  const again = await by('api token', { 'MD-API-TOKEN': third.token }).call('POST', '/sessions');
  await partner.call('DELETE', '/users/ada.lovelace/sessions');
  await by('ada', { 'MD-SESSION-TOKEN': again.session.token }).get('/user');
  await partner.call('DELETE', '/users/bob');
  await partner.call('DELETE', '/users/bob');
  await deliver();

  const { next } = await partner.get('/users?limit=1');
  await partner.get(`/users?limit=1&after=${next}`);
  await partner.get('/users?limit=101');

  await partner.get('/connectors');
  await partner.call('PUT', '/connectors/keyed', {
    connector: { settings: { client_id: 'recorder' }, secrets: { api_key: 'a secret' } },
  });
  await partner.call('PUT', '/connectors/keyed', { connector: { settings: { colour: 'red' } } });
  await partner.call('PUT', '/connectors/keyed', { connector: { is_enabled: false } });
  await partner.call('PUT', '/connectors/unknown', { connector: { is_enabled: false } });
  await partner.call('DELETE', '/connectors/keyed');
  await partner.get('/connectors');

  await by('nobody', {}).get('/health');
};

const mediaTypes = async (partner: RecordedCaller): Promise<void> => {
  for (const type of MEDIA_TYPES) {
    const headers = { 'Content-Type': type, Accept: type };
    await partner.call('PUT', '/users/ada', { user: { metadata: type } }, headers);
  }
};
