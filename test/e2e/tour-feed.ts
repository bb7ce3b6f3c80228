import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { type App, connect, settle } from './app.ts';

const MINUTE = 60;

interface Feed {
  readonly events: readonly { readonly guid: string; readonly type: string }[];
  readonly cursor: string;
}

interface Replayed {
  readonly replay: { readonly guid: string; readonly status: string };
}

/** The events of a refresh read from the feed, their deliveries, and all of it delivered once more. */
export const feedTour = async (host: LocalHost, app: App): Promise<void> => {
  const { partner } = app.api;
  await partner('PUT', '/client', { client: { feed_event_types: ['ACCOUNT'] } });
  const { cursor: begin } = await partner<Feed>('GET', '/events?after=now');
  await settle(host, app, await connect(app, 'sandbox-20'));
  await host.advance(2 * MINUTE);
  const fed: Feed['events'][number][] = [];
  let after = begin;
  for (;;) {
    const { events, cursor } = await partner<Feed>('GET', `/events?limit=5&after=${after}`);
    if (events.length === 0) break;
    fed.push(...events);
    after = cursor;
  }
  const guids = new Set(fed.map(({ guid }) => guid));
  if (guids.size !== fed.length) throw new Error('the feed gave an event twice');
  if (!fed.some(({ type }) => type === 'ACCOUNT')) throw new Error('no account is told of in the feed');

  const { webhook_endpoint: endpoint } = await partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['*', 'HOLDING'] } },
  );
  const at = `/webhook_endpoints/${endpoint.guid}`;
  const replay = (wanted: object) => partner<Replayed>('POST', `${at}/replay`, { replay: wanted });
  const [first] = fed;
  if (first === undefined) throw new Error('the feed is empty');
  await replay({ event_guid: first.guid });
  await host.advance(MINUTE);
  await replay({ event_guid: first.guid, only_missing: false });
  const since = new Date(host.now() - 10 * MINUTE * 1_000).toISOString();
  const begun = await replay({ since, only_missing: false });
  await host.advance(2 * MINUTE);
  const ended = await partner<Replayed>('GET', `${at}/replays/${begun.replay.guid}`);
  if (ended.replay.status !== 'COMPLETED') throw new Error(`a replay is still ${ended.replay.status}`);
  const { deliveries } = await partner<{ deliveries: readonly { event_guid: string; status: string }[] }>(
    'GET',
    `${at}/deliveries?status=DELIVERED`,
  );
  const delivered = new Set(deliveries.map(({ event_guid }) => event_guid));
  if (fed.slice(-50).some(({ guid }) => !delivered.has(guid))) throw new Error('a replay left an event out');
  await partner('GET', `/events/${first.guid}/deliveries`);
  await partner('DELETE', at);
  await partner('PUT', '/client', { client: { feed_event_types: [] } });
};
