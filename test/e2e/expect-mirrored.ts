import { expect } from 'vitest';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { EVENT_TYPES } from '../../lib/domain/webhooks/event.ts';
import { type ApiClient, createApiClient } from '../support/api/calls-by-path.ts';
import { createFeedMirror, type FeedPage, mirrorFaults } from '../support/webhooks/feed-mirror.ts';
import { MIRRORED_LISTS } from '../support/webhooks/mirrored-lists.ts';
import { type App, comeBack } from './app.ts';

const SETTLE_SECONDS = 180;

const apiOf = (host: LocalHost): ApiClient => createApiClient(host.url, host.apiKey);

/** The feed has all types. To be called before the first import. */
export const feedEverything = async (host: LocalHost): Promise<void> => {
  await apiOf(host).partner('PUT', '/client', { client: { feed_event_types: EVENT_TYPES } });
};

/** Expects that who follows the feed alone has what the lists of these users show, field by field. */
export const expectMirrored = async (host: LocalHost, found: readonly App[]): Promise<void> => {
  const apps = await Promise.all(found.map(comeBack));
  // Reading computes what is planned, which is told then.
  for (const { session } of apps) for (const { path } of MIRRORED_LISTS) await session('GET', path);
  await host.advance(SETTLE_SECONDS);
  const { partner } = apiOf(host);
  const mirror = createFeedMirror(
    (after) => partner<FeedPage>('GET', `/events?limit=500${after === null ? '' : `&after=${after}`}`),
    MIRRORED_LISTS,
    () => () => Promise.reject(new Error('the feed has every row')),
  );
  await mirror.follow();
  for (const { session, userGuid, userId } of apps) {
    const read = (path: string) => session<Readonly<Record<string, unknown>>>('GET', path);
    for (const list of MIRRORED_LISTS)
      expect(await mirrorFaults(mirror, list, { guid: userGuid, id: userId }, read)).toEqual([]);
  }
};
