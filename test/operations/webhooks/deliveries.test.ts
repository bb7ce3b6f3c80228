import { beforeEach, describe, expect, test } from 'vitest';
import type { AttemptOutcome } from '../../../lib/delivery/outcome.ts';
import type { WebhookRequest } from '../../../lib/delivery/sender.ts';
import { DAY_MS, HOUR_MS, SECOND_MS, toTimestamp } from '../../../lib/domain/kernel/time.ts';
import { type Key, keys } from '../../../lib/store/table/keys.ts';
import type { Put } from '../../../lib/store/table/table-client.ts';
import { startApi, type TestApi, type TestCaller } from '../../support/api/api.ts';
import { ANSWERED_204, notifier } from '../../support/webhooks/notify-deps.ts';

let api: TestApi;
let receive: (request: WebhookRequest) => AttemptOutcome;
let posts: WebhookRequest[];
beforeEach(async () => {
  api = await startApi();
  posts = [];
  receive = () => ANSWERED_204;
});

/** Works off what is queued now; what waits for later is left to the sweep. */
const workOff = () =>
  notifier(api, async (request) => {
    posts.push(request);
    api.clock.advance(20);
    return receive(request);
  }).workOffNow();

const makeEndpoint = async (eventTypes: readonly string[], by: TestCaller = api.partner): Promise<string> => {
  const webhook_endpoint = { url: 'https://hooks.example.com/', event_types: eventTypes };
  return (await by.call('POST', '/webhook_endpoints', { webhook_endpoint })).json.webhook_endpoint.guid;
};

/** Events of users that are made, oldest first. */
const makeUsers = async (count: number): Promise<readonly string[]> => {
  for (let at = 0; at < count; at += 1) {
    api.clock.advance(SECOND_MS);
    await api.partner.call('POST', '/users', { user: { id: `made-${at}` } });
  }
  const { events } = (await api.partner.get('/events?limit=500')).json;
  return events.map(({ guid }: { guid: string }) => guid);
};

const listed = async (
  endpoint: string,
  query = '',
): Promise<{ deliveries: readonly Listed[]; next: string | null }> => {
  const answer = await api.partner.get(`/webhook_endpoints/${endpoint}/deliveries${query}`);
  expect(answer.status).toBe(200);
  return answer.json;
};
interface Listed {
  readonly guid: string;
  readonly event_guid: string;
  readonly webhook_endpoint_guid: string;
}
const eventsOf = (deliveries: readonly Listed[]): readonly string[] => deliveries.map(({ event_guid }) => event_guid);

describe('the delivery log of an endpoint', () => {
  test('shows each attempt: time, duration, answer and the time of the next one', async () => {
    const endpoint = await makeEndpoint(['USER']);
    const [guid] = await makeUsers(1);
    receive = () => ({ kind: 'answered', status: 503, retryAfter: null, answer: 'busy' });
    const startedAt = api.clock();
    await workOff();
    const { deliveries, next } = await listed(endpoint);
    expect(next).toBeNull();
    expect(deliveries).toEqual([
      {
        attempts: [
          {
            answer: 'busy',
            attempted_at: toTimestamp(startedAt),
            duration_ms: 20,
            failure: null,
            number: 1,
            status: 503,
          },
        ],
        attempts_count: 1,
        created_at: toTimestamp(startedAt),
        event_guid: guid,
        event_type: 'USER',
        guid: expect.stringMatching(/^DLV-/),
        next_attempt_at: expect.stringMatching(/Z$/),
        status: 'PENDING',
        updated_at: toTimestamp(startedAt + 20),
        webhook_endpoint_guid: endpoint,
      },
    ]);
  });

  test('is listed newest first, page by page, whatever the size of a page', async () => {
    const endpoint = await makeEndpoint(['USER']);
    const events = (await makeUsers(7)).toReversed();
    await workOff();
    for (const limit of [1, 3, 7, 100]) {
      const found: string[] = [];
      let next: string | null = null;
      do {
        const page = await listed(endpoint, `?limit=${limit}${next === null ? '' : `&before=${next}`}`);
        expect(page.deliveries.length).toBeLessThanOrEqual(limit);
        found.push(...eventsOf(page.deliveries));
        next = page.next;
      } while (next !== null);
      expect(found).toEqual(events);
    }
  });

  test('is filtered by state and by event', async () => {
    const endpoint = await makeEndpoint(['USER']);
    const [first = '', second = '', third = ''] = await makeUsers(3);
    receive = ({ headers }) =>
      headers['webhook-id'] === second
        ? { kind: 'failed', failure: 'timedOut' }
        : { kind: 'answered', status: 200, retryAfter: null, answer: null };
    await workOff();
    expect(eventsOf((await listed(endpoint, '?status=DELIVERED')).deliveries)).toEqual([third, first]);
    expect(eventsOf((await listed(endpoint, '?status=DELIVERED&limit=1')).deliveries)).toEqual([third]);
    expect(eventsOf((await listed(endpoint, '?status=PENDING')).deliveries)).toEqual([second]);
    expect((await listed(endpoint, '?status=EXHAUSTED')).deliveries).toEqual([]);
    expect(eventsOf((await listed(endpoint, `?event_guid=${second}`)).deliveries)).toEqual([second]);
    expect((await listed(endpoint, `?event_guid=${second}&status=DELIVERED`)).deliveries).toEqual([]);
    expect(await listed(endpoint, '?event_guid=EVT-00000000-0000-7000-8000-000000000000')).toEqual({
      deliveries: [],
      next: null,
    });
  });

  test('leaves out deliveries of an event that is gone', async () => {
    const endpoint = await makeEndpoint(['USER']);
    const [first = '', second] = await makeUsers(2);
    const told = api.notifyQueue.sent.flatMap(({ message }) => (message.kind === 'event' ? [message] : []));
    await workOff();
    for (const { client_guid, feed_shard, event_guid } of told.filter(({ event_guid: guid }) => guid === first))
      await api.table.write({ kind: 'delete', key: keys.eventInShard(client_guid, feed_shard, event_guid) });
    expect(eventsOf((await listed(endpoint)).deliveries)).toEqual([second]);
    expect(eventsOf((await listed(endpoint, `?event_guid=${first}`)).deliveries)).toEqual([]);
  });

  test('reads a thousand deliveries for a page, and says where to continue', async () => {
    const endpoint = (await makeEndpoint(['USER'])) as `WHE-${string}`;
    await makeUsers(1);
    const [told] = api.notifyQueue.sent.flatMap(({ message }) => (message.kind === 'event' ? [message] : []));
    await workOff();
    if (told === undefined) throw new Error('no event');
    const { client_guid: client, feed_shard: shard, event_guid: newest } = told;
    const read = (key: Key) => api.table.get(key, { isConsistent: true });
    const delivery = await read(keys.delivery(newest, endpoint));
    const older = (number: number) => `EVT-00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as const;
    const copyOf = (eventGuid: `EVT-${string}`, fields: object = {}): Put => ({
      kind: 'put',
      item: { ...delivery, ...fields, ...keys.delivery(eventGuid, endpoint), eventGuid },
    });
    const oldest = older(1);
    await api.table.writeMany([
      copyOf(oldest, { status: 'PENDING' }),
      ...Array.from({ length: 999 }, (_, at) => copyOf(older(at + 2))),
      {
        kind: 'put',
        item: {
          ...(await read(keys.eventInShard(client, shard, newest))),
          ...keys.eventInShard(client, shard, oldest),
          guid: oldest,
        },
      },
    ]);
    const page = await listed(endpoint, '?status=PENDING');
    expect(page).toEqual({ deliveries: [], next: older(2) });
    const rest = await listed(endpoint, `?status=PENDING&before=${page.next}`);
    expect([eventsOf(rest.deliveries), rest.next]).toEqual([[oldest], null]);
  });

  test('counts attempts through a replay', async () => {
    const endpoint = await makeEndpoint(['USER']);
    const [event_guid] = await makeUsers(1);
    await workOff();
    api.clock.advance(HOUR_MS);
    const replay = { event_guid, only_missing: false };
    const answer = await api.partner.call('POST', `/webhook_endpoints/${endpoint}/replay`, { replay });
    expect(answer.json.replay).toEqual({
      deliveries_count: 1,
      event_guid,
      guid: expect.stringMatching(/^RPL-/),
      only_missing: false,
      since: null,
      status: 'COMPLETED',
    });
    await workOff();
    const [delivery] = (await listed(endpoint)).deliveries;
    expect(delivery).toMatchObject({
      attempts_count: 2,
      attempts: [{ number: 1 }, { number: 2 }],
      status: 'DELIVERED',
    });
    expect(posts.map(({ headers }) => headers['webhook-id'])).toEqual([event_guid, event_guid]);
  });

  test.each([
    ['limit=0', 4002, 'limit'],
    ['limit=101', 4002, 'limit'],
    ['limit=x', 4002, 'limit'],
    ['before=nonsense', 4002, 'before'],
    ['before=', 4001, 'before'],
    ['event_guid=USR-1', 4002, 'event_guid'],
    ['status=LOST', 4002, 'status'],
  ])('refuses ?%s by name (P40)', async (query, code, field) => {
    const endpoint = await makeEndpoint(['USER']);
    const answer = await api.partner.get(`/webhook_endpoints/${endpoint}/deliveries?${query}`);
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
    expect(answer.json.error.message).toMatch(new RegExp(`^${field}\\b`));
  });
});

describe('the delivery log of an event', () => {
  test('shows its delivery to each endpoint', async () => {
    const endpoints = [await makeEndpoint(['USER']), await makeEndpoint(['*']), await makeEndpoint(['MEMBER'])];
    const [guid] = await makeUsers(1);
    const none = await api.partner.get(`/events/${guid}/deliveries`);
    expect([none.status, none.json]).toEqual([200, { deliveries: [] }]);
    await workOff();
    const { deliveries } = (await api.partner.get(`/events/${guid}/deliveries`)).json;
    const to = deliveries.map((one: Listed) => one.webhook_endpoint_guid);
    expect(to.toSorted()).toEqual(endpoints.slice(0, 2).toSorted());
    expect(deliveries).toMatchObject([
      { event_guid: guid, status: 'DELIVERED' },
      { event_guid: guid, event_type: 'USER' },
    ]);
  });

  test('is for its client alone, and ends with the event (P37)', async () => {
    await makeEndpoint(['USER']);
    const [guid] = await makeUsers(1);
    await workOff();
    const stranger = await api.foundOne('another-key');
    const foreign = await stranger.get(`/events/${guid}/deliveries`);
    const absent = await stranger.get('/events/EVT-00000000-0000-7000-8000-000000000000/deliveries');
    expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
    expect((await stranger.get('/events/nonsense/deliveries')).text).toBe(absent.text);
    api.clock.advance(31 * DAY_MS);
    expect((await api.partner.get(`/events/${guid}/deliveries`)).status).toBe(404);
  });
});

describe('POST …/replay', () => {
  test('of all since a time continues in the background, also after a lost message', async () => {
    const events = await makeUsers(3);
    await workOff();
    const endpoint = await makeEndpoint(['USER']);
    const since = toTimestamp(api.clock() - HOUR_MS);
    const answer = await api.partner.call('POST', `/webhook_endpoints/${endpoint}/replay`, { replay: { since } });
    expect(answer.json.replay).toMatchObject({ deliveries_count: 0, event_guid: null, only_missing: true, since });
    expect(answer.json.replay.status).toBe('RUNNING');
    api.notifyQueue.drain();
    api.clock.advance(60 * SECOND_MS);
    await api.sweepOnce();
    await workOff();
    expect(new Set(posts.map(({ headers }) => headers['webhook-id']))).toEqual(new Set(events));
    expect(posts).toHaveLength(events.length);
    api.clock.advance(60 * SECOND_MS);
    await api.sweepOnce();
    expect(api.notifyQueue.drain()).toEqual([]);
    const { guid } = answer.json.replay;
    const now = await api.partner.get(`/webhook_endpoints/${endpoint}/replays/${guid}`);
    expect(now.json).toEqual({ replay: { ...answer.json.replay, status: 'COMPLETED', deliveries_count: 3 } });
    expect((await api.partner.get(`/webhook_endpoints/${endpoint}/replays/RPL-1`)).status).toBe(404);
  });

  const EVENT = 'EVT-00000000-0000-7000-8000-000000000000';
  test.each([
    [undefined, 4001, 'replay'],
    [{}, 4001, 'replay'],
    [{ only_missing: true }, 4002, 'replay'],
    [{ event_guid: EVENT, since: '2026-11-21T08:00:00Z' }, 4002, 'replay'],
    [{ event_guid: 'EVT-1' }, 4002, 'replay.event_guid'],
    [{ event_guid: null }, 4001, 'replay.event_guid'],
    [{ since: 'yesterday' }, 4002, 'replay.since'],
    [{ since: '2026-02-31T00:00:00Z' }, 4002, 'replay.since'],
    [{ since: 1 }, 4002, 'replay.since'],
    [{ since: '2026-11-21T08:00:00Z', only_missing: 'no' }, 4002, 'replay.only_missing'],
  ])('with %j is refused by name (P40)', async (replay, code, field) => {
    const endpoint = await makeEndpoint(['USER']);
    const answer = await api.partner.call('POST', `/webhook_endpoints/${endpoint}/replay`, { replay });
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
    expect(answer.json.error.message.startsWith(`${field} `)).toBe(true);
  });

  test('of a disabled endpoint, or of an event of another client, is refused', async () => {
    const endpoint = await makeEndpoint(['USER']);
    const [event_guid] = await makeUsers(1);
    const stranger = await api.foundOne('another-key');
    const theirs = await makeEndpoint(['*'], stranger);
    const foreign = await stranger.call('POST', `/webhook_endpoints/${theirs}/replay`, { replay: { event_guid } });
    const absent = await stranger.call('POST', `/webhook_endpoints/${theirs}/replay`, {
      replay: { event_guid: EVENT },
    });
    expect([foreign.status, foreign.text]).toEqual([422, absent.text]);
    await api.partner.call('PUT', `/webhook_endpoints/${endpoint}`, { webhook_endpoint: { is_enabled: false } });
    const disabled = await api.partner.call('POST', `/webhook_endpoints/${endpoint}/replay`, {
      replay: { event_guid },
    });
    expect([disabled.status, disabled.json.error.code]).toEqual([422, 4221]);
  });
});
