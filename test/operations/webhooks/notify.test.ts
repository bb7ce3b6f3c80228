import { describe, expect, test } from 'vitest';
import { notify } from '../../../functions/notify/work.ts';
import { FUNCTIONS } from '../../../infra/app/functions.ts';
import { changeWebhookEndpoint } from '../../../lib/app/webhooks/change-webhook-endpoint.ts';
import { waitUntil } from '../../../lib/app/webhooks/send-later.ts';
import { type NotifyMessage, notifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { attemptsMaxOf } from '../../../lib/delivery/retry-policy.ts';
import { createSender } from '../../../lib/delivery/sender.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { ATTEMPT_CLAIM_MS } from '../../../lib/domain/webhooks/delivery.ts';
import { WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { parseNetwork } from '../../../lib/outbound/address-guard.ts';
import { createQueueHandler } from '../../../lib/runtime/queue-handler.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { recordingBus } from '../../support/adapters/bus.ts';
import { sqsEvent } from '../../support/adapters/sqs-event.ts';
import type { StoreFault } from '../../support/webhooks/notify-faults.ts';
import { type NotifyWorld, notifyWorld } from '../../support/webhooks/notify-world.ts';
import { startReceiver, verify } from '../../support/webhooks/receiver.ts';

const ATTEMPTS_MAX = attemptsMaxOf('STANDARD');

const status = (code: number, retryAfter: string | null = null) =>
  ({ kind: 'answered', status: code, retryAfter, answer: null }) as const;
const guardForLoopback = { allowedNetworks: [parseNetwork('127.0.0.0/8')], ports: WEBHOOK_PORTS, allowsHttp: true };

describe('delivering webhooks', () => {
  test('sends a real receiver the exact body, all headers and a valid signature (P31)', async () => {
    await using receiver = await startReceiver();
    const world = await notifyWorld();
    world.answer = createSender({ guard: guardForLoopback });
    const endpoint = await world.endpoint({ url: receiver.url });
    const event = await world.happen(
      'CONNECTION_STATUS',
      '{"type": "CONNECTION_STATUS","user_guid":"€ \\u0000","amount":1.10}',
    );
    await world.drain();
    expect(receiver.received).toHaveLength(1);
    const [received] = receiver.received;
    if (received === undefined) throw new Error('nothing came');
    expect(received.body).toBe(event.body);
    expect(received.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'webhook-id': event.guid,
      'webhook-timestamp': String(Math.floor(world.clock() / SECOND_MS)),
      'tributary-revision': '7',
      'user-agent': 'Tributary/1 (webhooks)',
      // One of ed25519 (`v1a`) stands beside it only where that was asked for.
      'webhook-signature': expect.stringMatching(/^v1,\S+$/),
    });
    expect(verify(endpoint.secret, received)).toEqual(JSON.parse(event.body));
    expect(() => verify(endpoint.secret, { ...received, body: `${received.body} ` })).toThrow();
  });

  test('makes the first attempt without any delay', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    const event = await world.happen();
    await world.drain();
    expect(world.sent.map(({ delaySeconds }) => delaySeconds)).toEqual([0, 0]);
    expect(world.posts.map(({ atMs }) => atMs)).toEqual([event.createdAt]);
  });

  test('sends each subscribed and enabled endpoint the event once, with its signature', async () => {
    const world = await notifyWorld();
    await world.endpoint({ url: 'https://a.example/', eventTypes: ['MEMBER'] });
    await world.endpoint({ url: 'https://b.example/', eventTypes: ['*'] });
    await world.endpoint({ url: 'https://c.example/', eventTypes: ['USER', 'AGGREGATION'] });
    await world.endpoint({ url: 'https://d.example/', isEnabled: false });
    await world.happen('MEMBER');
    await world.drain();
    expect(world.posts.map(({ request }) => request.url).toSorted()).toEqual([
      'https://a.example/',
      'https://b.example/',
    ]);
    // No delivery is begun for the others: a replay would take it for one that was called off.
    expect(world.batches).toEqual([2]);
    const signatures = world.posts.map(({ request }) => request.headers['webhook-signature']);
    expect(new Set(signatures).size).toBe(2);
    expect(await world.dueItems()).toEqual([]);
  });

  test('ends at once for an event of a client without endpoints', async () => {
    const world = await notifyWorld();
    await world.happen();
    await world.drain();
    expect(world.posts).toEqual([]);
    expect(await world.dueItems()).toEqual([]);
  });

  test('posts nothing twice when messages are doubled (P11)', async () => {
    const world = await notifyWorld();
    world.faults = { duplicate: 1, drop: 0, crash: 0 };
    await world.endpoint();
    await world.endpoint();
    await world.happen();
    await world.drain();
    for (const { message } of [...world.sent]) await notify(message, world.deps, world.log);
    await world.drain();
    expect(world.posts).toHaveLength(2);
  });

  test('makes no more deliveries at a second message for an event (P11)', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    await world.happen();
    const [late] = world.sent;
    await world.drain();
    await world.endpoint();
    const bus = recordingBus();
    world.takeWriteCount();
    if (late) await notify(late.message, { ...world.deps, bus }, world.log);
    await world.drain();
    expect(world.posts).toHaveLength(1);
    expect(bus.entries).toEqual([]);
    expect(world.takeWriteCount()).toBe(0);
  });

  test('sends nothing for an event that was never committed (P30)', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    const message = { client_guid: world.clientGuid, feed_shard: 0, event_guid: `EVT-${world.ids.uuid()}` } as const;
    await notify({ kind: 'event', ...message }, world.deps, world.log);
    await world.drain();
    expect(world.posts).toEqual([]);
  });

  test('replaces a lost message of an event or a delivery within two sweeps (P12)', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    const event = await world.happen();
    world.loseMessages();
    world.clock.advance(MINUTE_MS);
    await world.sweep();
    await world.drain();
    expect(world.posts).toHaveLength(1);

    await world.happen();
    const fanOut = world.sent.at(-1);
    world.loseMessages();
    if (fanOut) await notify(fanOut.message, world.deps, world.log);
    world.loseMessages();
    world.clock.advance(MINUTE_MS);
    await world.sweep();
    await world.drain();
    expect(world.posts).toHaveLength(2);
    expect(world.posts[0]?.request.headers['webhook-id']).toBe(event.guid);
  });

  test('loses no delivery when the queue fails while deliveries are made', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    await world.happen();
    const fanOut = world.sent.at(-1);
    if (!fanOut) throw new Error('not announced');
    const away = { send: () => Promise.reject(new Error('away')), sendAll: async () => [new Error('away')] };
    await notify(fanOut.message, { ...world.deps, queue: away }, world.log);
    world.loseMessages();
    expect(world.lines.map(({ code }) => code)).toContain('SEND_FAILED');
    await world.run(5 * MINUTE_MS);
    expect(world.posts).toHaveLength(1);
  });

  test('loses no attempt when the queue fails at a retry: the due entry brings it', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    world.answer = () => status(world.posts.length === 0 ? 500 : 204);
    await world.happen();
    await world.settleEvents();
    const attempt = world.sent.at(-1);
    world.loseMessages();
    const send = () => Promise.reject(new Error('away'));
    if (attempt) await notify(attempt.message, { ...world.deps, queue: { ...world.deps.queue, send } }, world.log);
    expect(world.lines.map(({ code }) => code)).toEqual(['DELIVERY_ATTEMPTED', 'SEND_FAILED']);
    await world.run(5 * MINUTE_MS);
    expect(world.posts).toHaveLength(2);
  });

  test('logs the age of the event at the first attempt alone', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    world.answer = () => status(world.posts.length === 0 ? 500 : 204);
    await world.happen();
    await world.settleEvents();
    world.clock.advance(7 * SECOND_MS);
    await world.run(HOUR_MS);
    const ages = world.lines.filter(({ code }) => code === 'DELIVERY_ATTEMPTED').map(({ fields }) => fields);
    expect(ages).toMatchObject([{ attempt: 1, event_age_ms: 7 * SECOND_MS }, { attempt: 2 }]);
    expect(ages[1]).not.toHaveProperty('event_age_ms');
  });

  test('repeats a failed attempt after five seconds with its id and a new time', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint();
    world.answer = () => status(world.posts.length === 0 ? 500 : 204);
    const event = await world.happen();
    await world.run(HOUR_MS);
    const [first, second] = world.posts;
    expect(world.posts).toHaveLength(2);
    expect(second?.request.body).toBe(first?.request.body);
    expect(second?.request.headers['webhook-id']).toBe(event.guid);
    expect(second?.request.headers['webhook-timestamp']).not.toBe(first?.request.headers['webhook-timestamp']);
    const waited = (second?.atMs ?? 0) - (first?.atMs ?? 0);
    expect(waited).toBeGreaterThanOrEqual(4 * SECOND_MS);
    expect(waited).toBeLessThanOrEqual(5 * SECOND_MS);
    expect(world.sent.at(-1)?.delaySeconds).toBe(5);
    const ref = { clientGuid: world.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
    expect(await world.deps.deliveries.read(ref)).toMatchObject({
      status: 'DELIVERED',
      attempts: [
        { number: 1, status: 500 },
        { number: 2, status: 204 },
      ],
    });
  });

  test('makes eight attempts at a dead endpoint in 27.6 hours, by the due index (P29)', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    world.answer = () => ({ kind: 'failed', failure: 'unreachable' });
    const event = await world.happen();
    await world.run(48 * HOUR_MS);
    expect(world.posts).toHaveLength(ATTEMPTS_MAX);
    expect((world.posts.at(-1)?.atMs ?? 0) - event.createdAt).toBeLessThanOrEqual(27.6 * HOUR_MS);
    expect(world.sent.filter(({ delaySeconds }) => delaySeconds > 0)).toHaveLength(2);
    const ref = { clientGuid: world.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
    const delivery = await world.deps.deliveries.read(ref);
    expect(delivery).toMatchObject({ status: 'EXHAUSTED', nextAttemptAt: null });
    expect(delivery?.attempts).toHaveLength(ATTEMPTS_MAX);
    expect(await world.dueItems()).toEqual([]);
  });

  test('reaches an endpoint that is up for the last attempt only (P29)', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    world.answer = () => (world.posts.length === ATTEMPTS_MAX - 1 ? status(200) : status(502));
    const slowed = await world.happen();
    await world.run(48 * HOUR_MS);
    // An overloaded receiver is asked less often, so it may be seven times; the span is the same.
    expect((world.posts.at(-1)?.atMs ?? 0) - slowed.createdAt).toBeLessThanOrEqual(27.6 * HOUR_MS);

    const other = await notifyWorld();
    await other.endpoint();
    other.answer = () => (other.posts.length === ATTEMPTS_MAX - 1 ? status(200) : status(500));
    await other.happen();
    await other.run(48 * HOUR_MS);
    expect(other.posts.map(({ outcome }) => outcome.kind === 'answered' && outcome.status).at(-1)).toBe(200);
  });

  test('waits for a Retry-After below 15 minutes in the queue, else in the due index', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    const answers = [status(503, '600'), status(429, '7200'), status(204)];
    world.answer = () => answers.shift() ?? status(204);
    await world.happen();
    await world.run(12 * HOUR_MS);
    const [first = 0, second = 0, third = 0] = world.posts.map(({ atMs }) => atMs);
    expect(second - first).toBe(600 * SECOND_MS);
    expect(third - second).toBeGreaterThanOrEqual(2 * HOUR_MS);
    expect(third - second).toBeLessThanOrEqual(2 * HOUR_MS + 2 * MINUTE_MS);
    expect(world.sent.map(({ delaySeconds }) => delaySeconds)).toEqual([0, 0, 600, 0]);
  });

  test('waits whole seconds, never too short, and beyond 900 until the sweep', () => {
    const waits = [-5_000, 0, 1, 900_000, 900_001].map((waitMs) => waitUntil(1_000_000 + waitMs, 1_000_000));
    expect(waits.map(({ delaySeconds }) => delaySeconds)).toEqual([0, 0, 1, 900, 901]);
    expect(waits.map(({ wait }) => wait.isSweepOnly)).toEqual([false, false, false, false, true]);
    expect(waits[2]?.wait.nextAttemptAt).toBe(1_000_001);
  });

  test('disables an endpoint at 410 at once and makes no more deliveries (P36)', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint();
    world.answer = () => status(410);
    await world.happen();
    await world.run(48 * HOUR_MS);
    await world.happen();
    await world.run(48 * HOUR_MS);
    expect(world.posts).toHaveLength(1);
    expect(await world.deps.endpoints.read(world.clientGuid, endpoint.guid)).toMatchObject({
      isEnabled: false,
      disabledReason: 'GONE',
    });
    expect(await world.dueItems()).toEqual([]);
  });

  test.each([
    ['deleted', (world: NotifyWorld, guid: `WHE-${string}`) => world.deps.endpoints.delete(world.clientGuid, guid)],
    [
      'disabled',
      (world: NotifyWorld, guid: `WHE-${string}`) =>
        changeWebhookEndpoint({ clientGuid: world.clientGuid, guid }, { isEnabled: false }, world.deps),
    ],
  ])('sends nothing more to an endpoint that was %s while a delivery waits', async (_name, remove) => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint();
    world.answer = () => status(500);
    const event = await world.happen();
    await world.drain();
    await remove(world, endpoint.guid);
    await world.run(48 * HOUR_MS);
    expect(world.posts).toHaveLength(1);
    const ref = { clientGuid: world.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
    expect(await world.deps.deliveries.read(ref)).toMatchObject({ status: 'CANCELLED' });
    expect(await world.dueItems()).toEqual([]);
  });

  test('fails the old address at a 410 during a move, and calls the new one (P29, P36)', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint({ url: 'https://old.example/', eventTypes: ['MEMBER'] });
    world.answer = async ({ url }) => {
      if (url !== endpoint.url) return status(204);
      await changeWebhookEndpoint(endpoint, { url: 'https://new.example/' }, world.deps);
      return status(410);
    };
    await world.happen();
    await world.run(HOUR_MS);
    expect(world.posts.map(({ request }) => request.url)).toEqual(['https://old.example/', 'https://new.example/']);
    expect(await world.deps.endpoints.read(world.clientGuid, endpoint.guid)).toMatchObject({ isEnabled: true });
  });

  test('counts a 410 during another change of the endpoint at the next attempt (P36)', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    world.answer = async () => {
      if (world.posts.length === 0) {
        await changeWebhookEndpoint(endpoint, { retrySchedule: 'LONG' }, world.deps);
      }
      return status(410);
    };
    await world.happen();
    await world.run(HOUR_MS);
    expect(world.posts).toHaveLength(2);
    const now = await world.deps.endpoints.read(world.clientGuid, endpoint.guid);
    expect(now).toMatchObject({ isEnabled: false, disabledReason: 'GONE' });
  });

  test('cancels a delivery whose event is purged meanwhile', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint();
    const event = await world.happen();
    await world.settleEvents();
    await world.table.write({ kind: 'delete', key: keys.event(world.clientGuid, event.userGuid, event.guid) });
    await world.drain();
    expect(world.posts).toEqual([]);
    const ref = { clientGuid: world.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
    expect(await world.deps.deliveries.read(ref)).toMatchObject({ status: 'CANCELLED' });
  });

  test('follows an endpoint to a changed URL', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint({ url: 'https://old.example/' });
    world.answer = ({ url }) => status(url.includes('old') ? 500 : 204);
    await world.happen();
    await world.drain();
    await changeWebhookEndpoint(endpoint, { url: 'https://new.example/' }, world.deps);
    await world.run(HOUR_MS);
    expect(world.posts.map(({ request }) => request.url)).toEqual(['https://old.example/', 'https://new.example/']);
  });

  test('loses one attempt when a worker dies within it', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint();
    world.faults = { duplicate: 0, drop: 0, crash: 1 };
    const event = await world.happen();
    await world.drain();
    expect(world.posts).toEqual([]);
    world.faults = { duplicate: 0, drop: 0, crash: 0 };
    await world.run(ATTEMPT_CLAIM_MS + 3 * MINUTE_MS);
    expect(world.posts).toHaveLength(1);
    const ref = { clientGuid: world.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
    expect(await world.deps.deliveries.read(ref)).toMatchObject({
      status: 'DELIVERED',
      attempts: [
        { number: 1, status: null, failure: 'interrupted' },
        { number: 2, status: 204 },
      ],
    });
  });

  test('loses no attempt and no slot while the key service fails (P29)', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint();
    const { endpoints } = world.deps;
    const { readForSigning } = endpoints;
    let isAway = true;
    Object.assign(endpoints, {
      readForSigning: async (...place: Parameters<typeof readForSigning>) => {
        const found = await readForSigning(...place);
        const credentials = () => Promise.reject(new Error('the key service is away'));
        return found && (isAway ? { ...found, credentials } : found);
      },
    });
    const event = await world.happen();
    await world.run(HOUR_MS);
    expect(world.posts).toEqual([]);
    expect((await world.health.read(endpoint.guid)).slots).toEqual([]);
    // It comes back more and more rarely, five minutes apart at the most and by chance as little as half of that.
    const vain = world.lines.filter(({ code }) => code === 'CREDENTIALS_UNREADABLE').length;
    expect(vain).toBeGreaterThan(10);
    expect(vain).toBeLessThan(60);
    isAway = false;
    await world.run(10 * MINUTE_MS);
    const ref = { clientGuid: world.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
    expect(await world.deps.deliveries.read(ref)).toMatchObject({
      status: 'DELIVERED',
      attempts: [{ number: 1, status: 204 }],
    });
  });

  test('never reaches an endpoint with a forbidden address (P32)', async () => {
    await using receiver = await startReceiver();
    const world = await notifyWorld();
    world.answer = createSender({ guard: { ...guardForLoopback, allowedNetworks: [] } });
    const endpoint = await world.endpoint({ url: receiver.url });
    const event = await world.happen();
    await world.drain();
    expect(receiver.received).toEqual([]);
    const ref = { clientGuid: world.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
    expect(await world.deps.deliveries.read(ref)).toMatchObject({
      status: 'PENDING',
      attempts: [{ failure: 'forbidden' }],
    });
  });

  test('writes no body, URL or secret into a log line or a message (P3)', async () => {
    const world = await notifyWorld();
    const endpoint = await world.endpoint({ url: 'https://hooks.example.com/path-with-token-abc' });
    world.answer = () => (world.posts.length === 0 ? status(500) : status(410));
    await world.happen('USER', '{"first_name":"Aurora"}');
    await world.run(48 * HOUR_MS);
    const said = JSON.stringify([world.lines, world.sent]);
    for (const secret of ['Aurora', 'token-abc', endpoint.secret, endpoint.secret.slice(6)]) {
      expect(said).not.toContain(secret);
    }
    expect(world.lines.map(({ code }) => code)).toEqual([
      'DELIVERY_ATTEMPTED',
      'DELIVERY_ATTEMPTED',
      'ENDPOINT_DISABLED',
    ]);
  });

  test('gives back only the message of a batch that fits no schema (P13)', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    await world.happen();
    const handler = createQueueHandler({
      schema: notifyMessage,
      log: world.log,
      work: (message, log) => notify(message, world.deps, log),
    });
    const good = JSON.stringify(world.sent[0]?.message);
    const bodies = ['{', good, '{"kind":"x"}'];
    const answer = await handler(sqsEvent(bodies.map((body, at) => ({ id: String(at + 1), body, receives: 1 }))));
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: '1' }, { itemIdentifier: '3' }]);
    await world.drain();
    expect(world.posts).toHaveLength(1);
  });

  test('brings every event to every endpoint, whatever the queue does (P11, P12, P29)', async () => {
    for (let seed = 0; seed < 3; seed += 1) {
      const world = await notifyWorld(`chaos/${seed}`);
      world.faults = { duplicate: 0.5, drop: 0.1, crash: 0.05 };
      const flaky = new Map<string, number>();
      world.answer = ({ url, headers }) => {
        const id = `${url} ${headers['webhook-id']}`;
        flaky.set(id, (flaky.get(id) ?? 0) + 1);
        return status(url.includes('good') || (flaky.get(id) ?? 0) > 2 ? 204 : 500);
      };
      const urls = ['https://good.example/', 'https://flaky.example/'];
      for (const url of urls) await world.endpoint({ url });
      const happened: string[] = [];
      for (let index = 0; index < 5; index += 1) happened.push((await world.happen()).guid);
      await world.run(27.6 * HOUR_MS);
      const arrived = world.posts
        .filter(({ outcome }) => outcome.kind === 'answered' && outcome.status === 204)
        .map(({ request }) => `${request.url} ${request.headers['webhook-id']}`);
      const expected = urls.flatMap((url) => happened.map((guid) => `${url} ${guid}`));
      expect(new Set(arrived)).toEqual(new Set(expected));
      // Signed at the same second by two workers would mean that one attempt was posted twice.
      const attempts = world.posts.map(
        ({ request, atMs }) => `${request.url} ${request.headers['webhook-id']} ${atMs}`,
      );
      expect(new Set(attempts).size).toBe(attempts.length);
      expect(await world.dueItems()).toEqual([]);
    }
  });

  test('brings every event whichever write fails or loses its answer (P46)', async () => {
    const deliverTwice = async (fault: StoreFault | null) => {
      const world = await notifyWorld();
      await world.endpoint({ url: 'https://good.example/' });
      await world.endpoint({ url: 'https://flaky.example/' });
      const seen = new Set<string>();
      world.answer = ({ url }) => {
        const isFirst = !seen.has(url);
        seen.add(url);
        return status(url.includes('flaky') && isFirst ? 500 : 204);
      };
      world.takeWriteCount();
      world.storeFault = fault;
      await world.happen();
      await world.run(27.6 * HOUR_MS);
      expect(await world.dueItems()).toEqual([]);
      const good = world.posts.filter(({ outcome }) => outcome.kind === 'answered' && outcome.status === 204);
      expect(new Set(good.map(({ request }) => request.url)).size).toBe(2);
      return { writes: world.takeWriteCount(), posts: world.posts.length };
    };
    const clean = await deliverTwice(null);
    expect(clean.posts).toBe(3);
    for (let write = 1; write <= clean.writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        // Only an attempt whose record was lost may be posted once more.
        expect((await deliverTwice({ write, when })).posts).toBeLessThanOrEqual(clean.posts + 1);
      }
    }
  });

  test('keeps a claim longer than the worker that holds it lives', () => {
    expect(ATTEMPT_CLAIM_MS).toBeGreaterThan(FUNCTIONS.notify.timeoutSeconds * SECOND_MS);
  });

  test('sends queue messages that fit their schema and contain only names', async () => {
    const world = await notifyWorld();
    await world.endpoint();
    world.answer = () => status(500);
    await world.happen();
    await world.run(HOUR_MS);
    const messages: NotifyMessage[] = world.sent.map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages) expect(notifyMessage.parse(message)).toEqual(message);
  });

  test('makes 200 deliveries for 200 endpoints, with messages in batches (P29)', async () => {
    const world = await notifyWorld();
    for (let index = 0; index < 200; index += 1) await world.endpoint({ url: `https://hook-${index}.example/` });
    await world.happen();
    await world.drain();
    expect(new Set(world.posts.map(({ request }) => request.url)).size).toBe(200);
    expect(world.posts).toHaveLength(200);
    expect(world.batches).toEqual([200]);
    expect(await world.dueItems()).toEqual([]);
  });
});
