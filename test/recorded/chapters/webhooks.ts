import type { Scene } from '../scene.ts';

const URL = 'https://receiver.example.com/hook';

/** Endpoints, their secrets and deliveries, the feed of events, and replays. */
export const webhooks = async (scene: Scene): Promise<void> => {
  const { partner, signIn, connect, deliver, receiversAnswer, api } = scene;
  const authentication = { type: 'BASIC', username: 'hook', password: 'open sesame' };
  const wanted = { url: URL, event_types: ['USER'], signature_versions: ['v1', 'v1a'], authentication };
  const { webhook_endpoint: made } = await partner.call('POST', '/webhook_endpoints', { webhook_endpoint: wanted });
  const path = `/webhook_endpoints/${made.guid}`;
  await partner.call('POST', '/webhook_endpoints', { webhook_endpoint: { url: 'ftp://x', event_types: ['USER'] } });
  await partner.call('POST', '/webhook_endpoints', { webhook_endpoint: { url: URL, event_types: ['NEVER'] } });
  await partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: 'https://10.0.0.1/', event_types: ['*'] },
  });
  await partner.get('/webhook_endpoints');
  await partner.get(path);
  await partner.call('POST', `${path}/rotate_secret`, { rotation: { overlap_seconds: 600 } });
  const { event } = await partner.call('POST', `${path}/test`);
  await deliver();
  await partner.get(`/events/${event.guid}/deliveries`);
  await partner.call('PUT', path, { webhook_endpoint: { is_enabled: false } });
  await partner.call('POST', `${path}/test`);
  await partner.call('PUT', path, { webhook_endpoint: { is_enabled: true, event_types: ['USER', 'MEMBER'] } });
  await partner.call('PUT', path, { webhook_endpoint: { event_types: [] } });

  const app = await signIn('ada');
  await deliver();
  await connect(app, 'sandbox-10');
  const { events } = await partner.get('/events?limit=5');
  await partner.get('/events?limit=500');
  await partner.get('/events?after=now');
  await partner.get('/events?after=forged');
  await partner.get('/events?limit=0');
  await partner.get(`/events/${events[0].guid}/deliveries`);
  await partner.get(`${path}/deliveries`);
  await partner.get(`${path}/deliveries?status=DELIVERED&limit=1`);
  await partner.get(`${path}/deliveries?status=LOST`);
  await partner.get(`${path}/deliveries?event_guid=${events[0].guid}`);

  const replay = (fields: object) => partner.call('POST', `${path}/replay`, { replay: fields });
  await replay({ event_guid: events[0].guid });
  await replay({ event_guid: events[0].guid, only_missing: false });
  const { replay: begun } = await replay({ since: '2026-11-21T08:00:00.000Z', only_missing: false });
  await replay({});
  await replay({ since: '2020-01-01T00:00:00.000Z' });
  await deliver();
  await partner.get(`${path}/replays/${begun.guid}`);

  receiversAnswer(503);
  await partner.call('PUT', '/users/ada', { user: { first_name: 'Ada' } });
  await deliver();
  receiversAnswer(410);
  await partner.call('PUT', '/users/ada', { user: { first_name: 'Augusta' } });
  await deliver();
  await partner.get(path);
  receiversAnswer(204);
  api.clock.advance(3_600_000);
  await partner.call('DELETE', path);
  await partner.get(path);

  const rows = { url: URL, event_types: ['TRANSACTION', 'HOLDING'], row_events: 'batch' };
  const { webhook_endpoint: batched } = await partner.call('POST', '/webhook_endpoints', { webhook_endpoint: rows });
  await connect(await signIn('grace'), 'sandbox-11');
  await partner.get(`/webhook_endpoints/${batched.guid}/deliveries`);
  await partner.call('PUT', `/webhook_endpoints/${batched.guid}`, { webhook_endpoint: { row_events: 'single' } });
  await partner.call('PUT', `/webhook_endpoints/${batched.guid}`, { webhook_endpoint: { row_events: 'many' } });
};
