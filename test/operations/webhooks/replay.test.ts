import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readReplay, replayDeliveries } from '../../../functions/partner/webhooks/replays.ts';
import { changeWebhookEndpoint } from '../../../lib/app/webhooks/change-webhook-endpoint.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toTimestamp } from '../../../lib/domain/kernel/time.ts';
import type { DomainEvent, EventType, Subscription } from '../../../lib/domain/webhooks/event.ts';
import type { Replay } from '../../../lib/domain/webhooks/replay.ts';
import type { WebhookEndpoint } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { DUE_KINDS } from '../../../lib/store/due-kinds.ts';
import { dueAt, keys } from '../../../lib/store/table/keys.ts';
import { eventTtl } from '../../../lib/store/webhooks/event-store.ts';
import { createFeedStore } from '../../../lib/store/webhooks/feed-store.ts';
import { createReplayStore, messageOfReplay } from '../../../lib/store/webhooks/replay-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { type NotifyWorld, notifyWorld } from '../../support/webhooks/notify-world.ts';

let world: NotifyWorld;
beforeEach(async () => {
  world = await notifyWorld();
});

const answered = (status: number) => ({ kind: 'answered', status, retryAfter: null, answer: null }) as const;
const failing = () => answered(500);
const fine = () => answered(204);

interface Asked {
  readonly event_guid?: DomainEvent['guid'];
  readonly since?: string;
  readonly only_missing?: boolean;
}

const INPUT = { query: {}, skipWebhook: false, calledAt: 'https://tributary.example', raw: undefined } as const;
const callOf = async (w: NotifyWorld) => {
  const client = await w.deps.clients.read(w.clientGuid);
  if (client === null) throw new Error('no client');
  const deps = {
    ...w.deps,
    ids: w.ids,
    feed: createFeedStore(w),
    replays: createReplayStore(w),
    notifyQueue: w.deps.queue,
    onSendFailed: () => undefined,
  };
  return { caller: { kind: 'client', client } as const, deps };
};

/** As the client asks for it, through the operation's own code. */
const replay = async (w: NotifyWorld, endpoint: WebhookEndpoint, { only_missing = true, ...asked }: Asked) => {
  const { caller, deps } = await callOf(w);
  const body = { replay: { only_missing, ...asked } };
  return replayDeliveries({ ...INPUT, params: { webhook_endpoint_guid: endpoint.guid }, body }, caller, deps);
};

/** What its client reads of a replay later; `answer` is that of its beginning. */
const readAgain = async (w: NotifyWorld, endpoint: WebhookEndpoint, answer: Awaited<ReturnType<typeof replay>>) => {
  if (!('body' in answer)) throw new Error('refused');
  const { caller, deps } = await callOf(w);
  const params = { webhook_endpoint_guid: endpoint.guid, replay_guid: answer.body.replay.guid };
  const read = await readReplay({ ...INPUT, params, body: undefined }, caller, deps);
  return 'body' in read ? read.body.replay : read;
};

/** Without what tells of the delivery itself: that an event was given up. */
const idsPosted = (w: NotifyWorld, from = 0): readonly string[] =>
  w.posts
    .slice(from)
    .filter(({ request }) => !request.body.includes('"type":"WEBHOOK"'))
    .map(({ request }) => String(request.headers['webhook-id']));
const guidsOf = (events: readonly DomainEvent[]): readonly string[] => events.map(({ guid }) => guid).toSorted();

/** Events of one second each. */
const newEvents = async (w: NotifyWorld, count: number, type: EventType = 'MEMBER'): Promise<DomainEvent[]> => {
  const events: DomainEvent[] = [];
  for (let at = 0; at < count; at += 1) {
    w.clock.advance(SECOND_MS);
    events.push(await w.happen(type));
  }
  return events;
};

describe('a replay of all events since a time', () => {
  test('sends only what is missing: lost deliveries with their ids (P34)', async () => {
    // In memory: it runs through days.
    world = await notifyWorld('missing', createMemoryTable());
    const endpoint = await world.endpoint();
    const delivered = await newEvents(world, 3);
    await world.run(MINUTE_MS);
    const since = toTimestamp(world.clock());
    world.answer = failing;
    const lost = await newEvents(world, 4);
    await world.run(30 * HOUR_MS);
    world.answer = fine;
    const told = await newEvents(world, 2);
    await world.run(HOUR_MS);
    const before = world.posts.length;
    const answer = await replay(world, endpoint, { since });
    const asked = { since, event_guid: null, only_missing: true };
    expect(answer).toMatchObject({ body: { replay: { ...asked, status: 'RUNNING', deliveries_count: 0 } } });
    await world.run(HOUR_MS);
    const done = { ...asked, status: 'COMPLETED', deliveries_count: world.posts.length - before };
    expect(await readAgain(world, endpoint, answer)).toMatchObject(done);
    expect(idsPosted(world, before).toSorted()).toEqual(guidsOf(lost));
    expect(guidsOf([...delivered, ...told]).filter((guid) => idsPosted(world, before).includes(guid))).toEqual([]);
  });

  test('sends delivered events once more if all are asked for', async () => {
    const endpoint = await world.endpoint();
    await newEvents(world, 2);
    world.clock.advance(SECOND_MS);
    const since = toTimestamp(world.clock());
    const events = await newEvents(world, 5);
    await world.run(MINUTE_MS);
    const before = world.posts.length;
    await replay(world, endpoint, { since, only_missing: false });
    await world.run(MINUTE_MS);
    expect(idsPosted(world, before).toSorted()).toEqual(guidsOf(events));
  });

  test('sends events from before the endpoint, if it subscribes to them', async () => {
    const early = await newEvents(world, 3);
    await newEvents(world, 2, 'USER');
    await world.run(MINUTE_MS);
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    await replay(world, endpoint, { since: toTimestamp(world.clock() - HOUR_MS) });
    await world.run(MINUTE_MS);
    expect(idsPosted(world).toSorted()).toEqual(guidsOf(early));
    expect(world.lines.filter(({ code }) => code === 'DELIVERY_ATTEMPTED')).toHaveLength(early.length);
    expect(JSON.stringify(world.lines)).not.toContain('event_age_ms');
  });

  test('sends at once what waits for its next attempt', async () => {
    const endpoint = await world.endpoint();
    world.answer = failing;
    const waiting = await newEvents(world, 2);
    await world.run(3 * HOUR_MS);
    world.answer = fine;
    const before = world.posts.length;
    const askedAt = world.clock();
    await replay(world, endpoint, { since: toTimestamp(askedAt - DAY_MS) });
    await world.run(20 * MINUTE_MS);
    expect(idsPosted(world, before).toSorted()).toEqual(guidsOf(waiting));
  });

  test('begins with the oldest event that is kept, and ends with the time of the call', async () => {
    const endpoint = await world.endpoint();
    await newEvents(world, 1);
    await world.run(MINUTE_MS);
    world.clock.advance(31 * DAY_MS);
    const events = await newEvents(world, 2);
    await world.run(MINUTE_MS);
    const before = world.posts.length;
    await replay(world, endpoint, { since: '1970-01-01T00:00:00Z', only_missing: false });
    world.clock.advance(SECOND_MS);
    const later = await world.happen();
    await world.run(MINUTE_MS);
    expect(idsPosted(world, before).toSorted()).toEqual(guidsOf([...events, later]));
    await replay(world, endpoint, { since: '2039-01-01T00:00:00Z', only_missing: false });
    await world.run(MINUTE_MS);
    expect(idsPosted(world, before)).toHaveLength(3);
  });

  test('is stored before it is sent, so that a failing queue only costs time', async () => {
    const [event] = await newEvents(world, 1);
    await world.run(MINUTE_MS);
    const endpoint = await world.endpoint();
    const { caller, deps } = await callOf(world);
    const failures: unknown[] = [];
    const send: typeof deps.notifyQueue.send = async (message) => {
      const guid = message.kind === 'replay' ? message.replay_guid : 'RPL-';
      expect(await deps.replays.read(endpoint.guid, guid)).toMatchObject({ status: 'RUNNING' });
      throw new Error('the queue is away');
    };
    const body = { replay: { since: '2026-01-01T00:00:00Z', only_missing: true } };
    const answer = await replayDeliveries(
      { ...INPUT, params: { webhook_endpoint_guid: endpoint.guid }, body },
      caller,
      {
        ...deps,
        notifyQueue: { ...deps.notifyQueue, send },
        onSendFailed: (error) => failures.push(error),
      },
    );
    expect(answer).toMatchObject({ body: { replay: { status: 'RUNNING' } } });
    expect(failures).toEqual([new Error('the queue is away')]);
    await world.run(10 * MINUTE_MS);
    expect(idsPosted(world)).toEqual([event?.guid]);
  });

  test('is refused while its endpoint has five running, whatever other endpoints have', async () => {
    const [endpoint, other] = [await world.endpoint(), await world.endpoint()];
    await newEvents(world, 1);
    const since = '2026-01-01T00:00:00Z';
    for (let at = 0; at < 5; at += 1) expect(await replay(world, endpoint, { since })).toHaveProperty('body');
    for (const asked of [{ since }, {}]) {
      expect(await replay(world, endpoint, asked)).toMatchObject({
        problem: 'ruleBroken',
        message: expect.stringContaining('5 replays under way'),
      });
    }
    expect(await replay(world, other, { since })).toHaveProperty('body');
    await world.run(HOUR_MS);
    expect(await replay(world, endpoint, { since })).toHaveProperty('body');
  });

  test('is refused after two hundred within an hour, also of single events', async () => {
    const endpoint = await world.endpoint();
    const [event] = await newEvents(world, 1);
    await world.run(MINUTE_MS);
    const asked = { event_guid: event?.guid ?? 'EVT-' };
    for (let at = 0; at < 200; at += 1) expect(await replay(world, endpoint, asked)).toHaveProperty('body');
    expect(await replay(world, endpoint, asked)).toMatchObject({
      problem: 'ruleBroken',
      message: expect.stringContaining('200 replays within an hour'),
    });
    world.clock.advance(HOUR_MS);
    expect(await replay(world, endpoint, asked)).toHaveProperty('body');
  });

  test('ends when its endpoint is disabled meanwhile', async () => {
    const endpoint = await world.endpoint();
    await newEvents(world, 2);
    await world.run(MINUTE_MS);
    const answer = await replay(world, endpoint, { since: '2026-01-01T00:00:00Z', only_missing: false });
    await changeWebhookEndpoint(endpoint, { isEnabled: false }, world.deps);
    await world.run(HOUR_MS);
    expect(world.posts).toHaveLength(2);
    expect(await readAgain(world, endpoint, answer)).toMatchObject({ status: 'CANCELLED', deliveries_count: 0 });
    expect(await world.dueItems()).toEqual([]);
  });

  test('ends when its endpoint is deleted meanwhile', async () => {
    const endpoint = await world.endpoint();
    await newEvents(world, 1);
    const answer = await replay(world, endpoint, { since: '2026-01-01T00:00:00Z', only_missing: false });
    await world.deps.endpoints.delete(world.clientGuid, endpoint.guid);
    await world.run(HOUR_MS);
    expect(world.posts).toEqual([]);
    if (!('body' in answer)) throw new Error('refused');
    const { guid } = answer.body.replay;
    expect(await world.deps.replays.read(endpoint.guid, guid)).toMatchObject({ status: 'CANCELLED' });
    expect(await world.dueItems()).toEqual([]);
  });

  test('continues page by page, also when every message of it is lost', async () => {
    const events = await newEvents(world, 120);
    await world.run(MINUTE_MS);
    const endpoint = await world.endpoint();
    await replay(world, endpoint, { since: '2026-01-01T00:00:00Z' });
    world.loseMessages();
    world.faults = { duplicate: 0.3, drop: 0.3, crash: 0 };
    await world.run(2 * HOUR_MS);
    expect([...new Set(idsPosted(world))].toSorted()).toEqual(guidsOf(events));
    expect(world.posts).toHaveLength(120);
    expect(await world.dueItems()).toEqual([]);
  }, 120_000);
});

test('a failing queue loses no page and no delivery of a replay (P12)', async () => {
  world = await notifyWorld('away', createMemoryTable());
  const events = await newEvents(world, 101);
  await world.run(MINUTE_MS);
  const endpoint = await world.endpoint();
  await replay(world, endpoint, { since: '2026-01-01T00:00:00Z' });
  const { message } = world.sent.at(-1) ?? {};
  if (message?.kind !== 'replay') throw new Error('no message of the replay');
  world.loseMessages();
  const send = () => Promise.reject(new Error('away'));
  await world.workOff(message, { ...world.deps, queue: { ...world.deps.queue, send } });
  expect(world.lines.filter(({ code }) => code === 'SEND_FAILED')).toHaveLength(101);
  await world.run(HOUR_MS);
  expect(idsPosted(world).toSorted()).toEqual(guidsOf(events));
});

describe('a replay of one event', () => {
  test('begins at once, also where it was delivered if all is asked for (P34)', async () => {
    const endpoint = await world.endpoint();
    const other = await world.endpoint({ isEnabled: false });
    const [event] = await newEvents(world, 1);
    if (!event) throw new Error('no event');
    await world.run(MINUTE_MS);
    const counted = (count: number) => ({ body: { replay: { status: 'COMPLETED', deliveries_count: count } } });
    expect(await replay(world, endpoint, { event_guid: event.guid })).toMatchObject(counted(0));
    const answer = await replay(world, endpoint, { event_guid: event.guid, only_missing: false });
    expect(answer).toMatchObject(counted(1));
    expect(answer).toEqual({ body: { replay: await readAgain(world, endpoint, answer) } });
    expect(await readAgain(world, other, answer)).toMatchObject({ problem: 'notFound' });
    await world.run(MINUTE_MS);
    expect(idsPosted(world)).toEqual([event.guid, event.guid]);
    const newer = await world.endpoint({ eventTypes: ['MEMBER'] });
    expect(await replay(world, newer, { event_guid: event.guid })).toMatchObject(counted(1));
    const deaf = await world.endpoint({ eventTypes: ['USER'] });
    expect(await replay(world, deaf, { event_guid: event.guid, only_missing: false })).toMatchObject(counted(0));
  });

  test('during an attempt leaves that attempt to go on', async () => {
    const endpoint = await world.endpoint();
    let inside: unknown = null;
    world.answer = async ({ headers }) => {
      inside ??= await replay(world, endpoint, { event_guid: headers['webhook-id'] as DomainEvent['guid'] });
      return answered(204);
    };
    await newEvents(world, 1);
    await world.run(HOUR_MS);
    expect(inside).toMatchObject({ body: { replay: { deliveries_count: 0 } } });
    expect(world.posts).toHaveLength(1);
  });

  test('begins the whole schedule again', async () => {
    const endpoint = await world.endpoint();
    world.answer = failing;
    const [event] = await newEvents(world, 1);
    if (!event) throw new Error('no event');
    await world.run(30 * HOUR_MS);
    expect(idsPosted(world)).toHaveLength(8);
    await replay(world, endpoint, { event_guid: event.guid });
    await world.run(30 * HOUR_MS);
    expect(idsPosted(world)).toHaveLength(16);
    expect(new Set(idsPosted(world))).toEqual(new Set([event.guid]));
    const told = world.posts.filter(({ request }) => request.body.includes('"attempt.exhausted"'));
    // Each end tells of the attempts of its own round.
    expect(new Set(told.map(({ request }) => request.headers['webhook-id'])).size).toBe(2);
    expect(new Set(told.map(({ request }) => JSON.parse(request.body).attempts_count))).toEqual(new Set([8]));
  });

  test('of a disabled endpoint is refused, as is one of an unknown event', async () => {
    const endpoint = await world.endpoint();
    const [event] = await newEvents(world, 1);
    const guid = event?.guid ?? 'EVT-';
    const absent = await replay(world, endpoint, { event_guid: `EVT-${world.ids.uuid()}` });
    expect(absent).toMatchObject({ problem: 'ruleBroken', message: expect.stringMatching(/^replay\.event_guid /) });
    await changeWebhookEndpoint(endpoint, { isEnabled: false }, world.deps);
    expect(await replay(world, endpoint, { event_guid: guid })).toMatchObject({ problem: 'ruleBroken' });
    expect(await replay(world, endpoint, { since: '2026-01-01T00:00:00Z' })).toMatchObject({ problem: 'ruleBroken' });
  });
});

const TYPES = ['MEMBER', 'USER', 'TAG'] as const;

test('a replay of missing events sends exactly those, whatever failed before (P34)', async () => {
  const history = fc.array(
    fc.record({ type: fc.constantFrom(...TYPES), fate: fc.constantFrom('delivered', 'exhausted', 'pending') }),
    { minLength: 1, maxLength: 12 },
  );
  const eventTypes = fc.constantFrom<readonly Subscription[]>(['*'], ['MEMBER'], ['USER', 'TAG']);
  await forAllAsync(
    runs(4, 100),
    history,
    history,
    eventTypes,
    eventTypes,
    fc.nat({ max: 25 }),
    fc.boolean(),
    async (early, later, heardBefore, heardAfter, since, isDisabledBetween) => {
      const w = await notifyWorld();
      const fates = new Map<string, string>();
      const events: DomainEvent[] = [];
      let isUp = false;
      w.answer = ({ headers }) => {
        const fate = fates.get(String(headers['webhook-id']));
        return answered(isUp || fate === 'delivered' ? 204 : 500);
      };
      const happen = async (drafts: typeof early, wanted: (fate: string) => boolean): Promise<void> => {
        for (const { type, fate } of drafts.filter((one) => wanted(one.fate))) {
          w.clock.advance(SECOND_MS);
          const event = await w.happen(type);
          fates.set(event.guid, fate);
          events.push(event);
          await w.drain();
        }
      };
      // Before there is an endpoint, nothing is delivered whatever its fate.
      await happen(early, () => true);
      const endpoint = await w.endpoint({ eventTypes: heardBefore });
      await happen(later, (fate) => fate !== 'pending');
      await w.run(30 * HOUR_MS);
      await happen(later, (fate) => fate === 'pending');
      await w.run(MINUTE_MS);
      await changeWebhookEndpoint(endpoint, { eventTypes: heardAfter }, w.deps);
      if (isDisabledBetween) {
        await changeWebhookEndpoint(endpoint, { isEnabled: false }, w.deps);
        await w.run(10 * MINUTE_MS);
        await changeWebhookEndpoint(endpoint, { isEnabled: true }, w.deps);
      }
      isUp = true;
      const acknowledged = new Set(
        w.posts
          .filter(({ outcome }) => 'status' in outcome && outcome.status === 204)
          .map(({ request }) => String(request.headers['webhook-id'])),
      );
      const from = events[since % events.length];
      if (!from) throw new Error('no event');
      const before = w.posts.length;
      await replay(w, endpoint, { since: toTimestamp(from.createdAt) });
      await w.run(20 * MINUTE_MS);
      const missing = events.filter(
        ({ guid, type, createdAt }) =>
          createdAt >= from.createdAt &&
          !acknowledged.has(guid) &&
          heardAfter.some((heard) => heard === '*' || heard === type),
      );
      // What waited anyway is sent too, in its own time.
      const waiting = new Set(events.filter(({ guid }) => fates.get(guid) === 'pending').map(({ guid }) => guid));
      const posted = idsPosted(w, before);
      expect(new Set(posted).size).toBe(posted.length);
      expect(posted.filter((guid) => !waiting.has(guid as DomainEvent['guid'])).toSorted()).toEqual(
        guidsOf(missing.filter(({ guid }) => !waiting.has(guid))),
      );
      expect(guidsOf(missing).filter((guid) => !posted.includes(guid))).toEqual([]);
    },
  );
}, 600_000);

describe('the record of a replay', () => {
  const REPAIR_MS = 30 * SECOND_MS;
  const begin = async () => {
    const table = createMemoryTable();
    const ids = testIds();
    const replays = createReplayStore({ table });
    const replay: Replay = {
      guid: `RPL-${ids.uuid()}`,
      clientGuid: `CLT-${ids.uuid()}`,
      endpointGuid: `WHE-${ids.uuid()}`,
      eventGuid: null,
      since: 0,
      onlyMissing: true,
      position: '0',
      to: '9',
      status: 'RUNNING',
      deliveriesCount: 0,
      createdAt: world.clock(),
    };
    await replays.create(replay);
    const key = keys.replay(replay.endpointGuid, replay.guid);
    const itemOf = async () => {
      const item = await table.get(key, { isConsistent: true });
      if (item === null) throw new Error('no replay');
      return item;
    };
    return { replays, replay, key, itemOf, dueSkAt: (atMs: number) => dueAt(key, atMs).dueSk };
  };

  test('gives each page thirty seconds before it is sent again (P12)', async () => {
    const { replays, replay, key, itemOf, dueSkAt } = await begin();
    const { createdAt } = replay;
    expect(await itemOf()).toMatchObject({ dueSk: dueSkAt(createdAt + REPAIR_MS), ttl: eventTtl(createdAt) });
    expect(DUE_KINDS.replay.messageOf({ ...key })).toEqual(messageOfReplay(replay));
    const nowMs = createdAt + MINUTE_MS;
    const page = { status: 'RUNNING', position: '5', deliveriesCount: 3, nowMs } as const;
    const second = await replays.advance(replay, page);
    if (second.kind === 'stale') throw new Error('not advanced');
    expect(await itemOf()).toMatchObject({ dueSk: dueSkAt(nowMs + REPAIR_MS) });
    const last = { ...page, status: 'COMPLETED', position: '9' } as const;
    expect(await replays.advance(second.replay, last)).toMatchObject({
      replay: { status: 'COMPLETED', deliveriesCount: 6 },
    });
    const { duePk, dueSk } = await itemOf();
    expect([duePk, dueSk]).toEqual([undefined, undefined]);
  });

  test('lets one of two workers with the same page continue, and none once cancelled', async () => {
    const { replays, replay } = await begin();
    const page = { status: 'RUNNING', position: '5', deliveriesCount: 3, nowMs: world.clock() } as const;
    const second = await replays.advance(replay, page);
    if (second.kind === 'stale') throw new Error('not advanced');
    expect(second.replay).toMatchObject({ position: '5', deliveriesCount: 3 });
    expect(await replays.advance(replay, page)).toEqual({ kind: 'stale' });
    await replays.advance(second.replay, { ...page, status: 'CANCELLED', deliveriesCount: 0 });
    expect(await replays.advance(second.replay, { ...page, position: '6' })).toEqual({ kind: 'stale' });
  });
});

describe('a crash at any write of a replay (P34)', () => {
  test.each(['before', 'after'] as const)('%s it took effect loses nothing and sends nothing twice', async (when) => {
    for (let write = 1; write < 100; write += 1) {
      const w = await notifyWorld();
      const endpoint = await w.endpoint({ eventTypes: ['MEMBER'] });
      const delivered = await newEvents(w, 2);
      await w.run(MINUTE_MS);
      const before = await newEvents(w, 1, 'USER');
      await w.run(MINUTE_MS);
      await changeWebhookEndpoint(endpoint, { eventTypes: ['*'] }, w.deps);
      const posted = w.posts.length;
      const answer = await replay(w, endpoint, { since: '2026-01-01T00:00:00Z', only_missing: false });
      w.takeWriteCount();
      w.storeFault = { write, when };
      const { message } = w.sent.findLast((one) => one.message.kind === 'replay') ?? {};
      if (message?.kind !== 'replay') throw new Error('no message of the replay');
      w.loseMessages();
      await w.workOff(message);
      const writes = w.takeWriteCount();
      w.storeFault = null;
      await w.run(HOUR_MS);
      expect(idsPosted(w, posted).toSorted()).toEqual(guidsOf([...delivered, ...before]));
      const done = { status: 'COMPLETED', deliveries_count: delivered.length + before.length };
      expect(await readAgain(w, endpoint, answer)).toMatchObject(done);
      expect(await w.dueItems()).toEqual([]);
      if (writes < write) return;
    }
    throw new Error('the worker wrote without end');
  });
});
