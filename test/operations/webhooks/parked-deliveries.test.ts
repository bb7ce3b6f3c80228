import { describe, expect, test } from 'vitest';
import { changeWebhookEndpoint } from '../../../lib/app/webhooks/change-webhook-endpoint.ts';
import { roundEndsAt } from '../../../lib/delivery/retry-policy.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { circuitStateOf } from '../../../lib/domain/webhooks/endpoint-health.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { keys, parkedOf } from '../../../lib/store/table/keys.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';
import { createReceiverStates } from '../../../lib/store/webhooks/receiver-states.ts';
import { isLong, sizeOfRun } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { sizeOf } from '../../support/table/stored-item.ts';
import { nextReleaseTable } from '../../support/webhooks/next-release-table.ts';
import type { StoreFault } from '../../support/webhooks/notify-faults.ts';
import { type NotifyWorld, notifyWorld } from '../../support/webhooks/notify-world.ts';

const status = (code: number) => ({ kind: 'answered', status: code, retryAfter: null, answer: null }) as const;
const UNIT_BYTES = 1_024;
/** The due entries of the visit and of the delivery that is probed come, move and go. */
const SHARED_UNITS_A_PROBE = 6;

/** Write units by where they go: items, the partitions of the index that all clients share, and those of one owner. */
const meteredTable = () => {
  const units = { items: 0, shared: 0, own: 0 };
  const countEntry = (item: Item | null): void => {
    if (typeof item?.duePk !== 'string') return;
    if (item.duePk.startsWith('DUE#')) units.shared += 1;
    else units.own += 1;
  };
  const memory = createMemoryTable((before, after) => {
    units.items += Math.ceil(Math.max(sizeOf(before), sizeOf(after)) / UNIT_BYTES);
    if (before?.duePk === after.duePk && before?.dueSk === after.dueSk) return;
    countEntry(before);
    countEntry(after);
  });
  const table: Table = {
    ...memory,
    write: async (write) => {
      const written = await memory.write(write);
      if (!written.ok) units.items += 1;
      return written;
    },
  };
  return { table, memory, units };
};

const meteredWorld = async (seed: string, placed: (table: Table) => Table = (table) => table) => {
  const { table, memory, units } = meteredTable();
  const world = await notifyWorld(seed, placed(table));
  const endpoint = await world.endpoint({ url: 'https://dead.example/', eventTypes: ['MEMBER'] });
  let isUp = false;
  world.answer = () => (isUp ? status(204) : { kind: 'failed', failure: 'unreachable' });
  const parked = (): readonly Item[] => memory.items('DLV#').filter(({ duePk }) => duePk === parkedOf(endpoint.guid));
  const statuses = (): Readonly<Record<string, number>> =>
    Object.fromEntries(
      Object.entries(Object.groupBy(memory.items('DLV#'), ({ status }) => String(status))).map(([name, all]) => [
        name,
        all?.length ?? 0,
      ]),
    );
  return {
    world,
    endpoint,
    units,
    memory,
    parked,
    statuses,
    setUp: (now: boolean): void => {
      isUp = now;
    },
    /** The receiver is down, and ten failures have opened the circuit. */
    openCircuit: async (): Promise<void> => {
      for (let count = 0; count < 10; count += 1) await world.happen();
      await world.run(20 * SECOND_MS);
      expect((await world.health.read(endpoint.guid)).circuit).not.toBeNull();
    },
  };
};

const idsOf = (world: NotifyWorld): readonly (string | undefined)[] =>
  world.posts.filter(({ outcome }) => outcome.kind === 'answered').map(({ request }) => request.headers['webhook-id']);

/** What so many deliveries cost in each of the four hours in which their receiver is dead. In the end all have come, in order. */
const fourHours = async (count: number) => {
  const { world, units, parked, statuses, openCircuit, setUp } = await meteredWorld('four hours');
  await openCircuit();
  const events: string[] = [];
  for (let index = 0; index < count; index += 1) {
    events.push((await world.happen()).guid);
    world.clock.advance(1);
    await world.settleEvents();
  }
  expect(parked().length).toBeGreaterThanOrEqual(count);
  const hours = [];
  for (let hour = 0; hour < 4; hour += 1) {
    const [posts, before] = [world.posts.length, { ...units }];
    await world.pass(HOUR_MS);
    hours.push({
      items: units.items - before.items,
      shared: units.shared - before.shared,
      own: units.own - before.own,
      probes: world.posts.length - posts,
    });
  }
  setUp(true);
  await world.run(12 * HOUR_MS);
  // The other ten opened the circuit.
  expect(statuses()).toEqual({ DELIVERED: count + 10 });
  const failed = world.posts.filter(({ outcome }) => outcome.kind === 'failed');
  const probed = new Set(failed.map(({ request }) => request.headers['webhook-id']));
  // A probe that failed goes on in its own schedule.
  const neverProbed = events.filter((guid) => !probed.has(guid));
  const waited = new Set<string | undefined>(neverProbed);
  expect(idsOf(world).filter((id) => waited.has(id))).toEqual(neverProbed);
  await world.run(DAY_MS);
  expect(await world.dueItems()).toEqual([]);
  return { count, hours };
};

const PLACES = [
  ['', (table: Table): Table => table],
  [', also in shards of the next release', nextReleaseTable<Table>],
] as const;

describe('deliveries behind an open circuit (P29)', () => {
  test('are parked when made, with one write and neither due entry nor message', async () => {
    const { world, units, parked, openCircuit } = await meteredWorld('parked at once');
    await openCircuit();
    const before = parked().length;
    const events = [];
    for (let count = 0; count < 20; count += 1) events.push(await world.happen());
    const sent = world.sent.length;
    const spent = { ...units };
    await world.settleEvents();
    expect(parked().length - before).toBe(20);
    // The other write is that of the event, which is fanned out: its entry leaves the shared partitions.
    expect([units.items - spent.items, units.shared - spent.shared]).toEqual([40, 20]);
    expect(world.sent).toHaveLength(sent);
  });

  test('wait for four hours at the cost of probes alone, and then come in order', async () => {
    const [few, many] = [await fourHours(sizeOfRun(50, 300)), await fourHours(sizeOfRun(300, 10_000))];
    expect(many.hours).toEqual(few.hours);
    for (const { items, shared, own } of many.hours) expect(items + shared + own).toBeLessThan(many.count);
    for (const { shared, probes } of many.hours.slice(1)) {
      expect(probes).toBeGreaterThan(0);
      expect(shared).toBe(SHARED_UNITS_A_PROBE * probes);
    }
  }, 240_000);

  test.each(PLACES)('are counted for people, with the state of their receiver%s', async (_, placed) => {
    const { world, endpoint, memory, parked, openCircuit, setUp } = await meteredWorld('counted', placed);
    const states = createReceiverStates({ table: memory });
    const seen = async () => (await states.of([endpoint.guid]))(endpoint.guid);
    expect(await seen()).toMatchObject({ health: { lastSuccessAt: null, failingSince: null }, waitingCount: 0 });
    setUp(true);
    await world.happen();
    await world.drain();
    const succeededAt = (await seen()).health.lastSuccessAt;
    expect(succeededAt).toBe(world.posts.at(-1)?.atMs);
    setUp(false);
    world.clock.advance(MINUTE_MS);
    await openCircuit();
    for (let count = 0; count < 300; count += 1) await world.happen();
    await world.settleEvents();
    const dead = await seen();
    expect(dead).toMatchObject({ health: { lastSuccessAt: succeededAt }, waitingCount: parked().length });
    expect(dead.waitingCount).toBeGreaterThanOrEqual(300);
    expect(dead.health.failingSince).toBeGreaterThan(succeededAt ?? Number.NaN);
    expect(circuitStateOf(dead.health, world.clock())).toBe('OPEN');
    expect(circuitStateOf(dead.health, dead.health.circuit?.openUntilMs ?? 0)).toBe('HALF_OPEN');
    setUp(true);
    await world.run(DAY_MS);
    const back = await seen();
    expect([back.waitingCount, back.health.failingSince, circuitStateOf(back.health, world.clock())]).toEqual([
      0,
      null,
      'CLOSED',
    ]);
    for (let count = 0; count < 3; count += 1) expect(await seen()).toEqual(back);
  });

  test('are probed one at a time, exactly when the circuit allows it', async () => {
    const { world, endpoint, openCircuit } = await meteredWorld('probes');
    await openCircuit();
    for (let count = 0; count < 30; count += 1) await world.happen();
    await world.drain();
    for (let probe = 0; probe < 4; probe += 1) {
      const openUntilMs = (await world.health.read(endpoint.guid)).circuit?.openUntilMs ?? 0;
      const posts = world.posts.length;
      await world.pass(openUntilMs - 1 - world.clock());
      expect(world.posts.length).toBe(posts);
      await world.pass(SECOND_MS);
      expect(world.posts.length).toBe(posts + 1);
    }
  });

  test('continue at once when their client or a test shows that the receiver works', async () => {
    const { world, endpoint, openCircuit, setUp, statuses } = await meteredWorld('mended');
    await openCircuit();
    const waiting = [];
    for (let count = 0; count < 15; count += 1) waiting.push(await world.happen());
    await world.drain();
    setUp(true);
    const nowMs = world.clock();
    const fields = {
      clientGuid: world.clientGuid,
      userGuid: null,
      type: 'WEBHOOK',
      endpointGuid: endpoint.guid,
    } as const;
    const tested = newEvent({ ...fields, subjectGuid: endpoint.guid, revision: 1, body: '{}' }, world.ids, nowMs);
    await world.deps.events.add([tested], nowMs);
    await world.deps.events.announce([tested]);
    await world.drain();
    await world.pass(10 * SECOND_MS);
    expect(statuses().DELIVERED).toBeGreaterThanOrEqual(16);
    // What waited for its receiver does not say how late the service is.
    const parked = new Set<unknown>(waiting.map(({ guid }) => guid));
    const aged = world.lines.filter(({ fields }) => fields !== undefined && 'event_age_ms' in fields);
    expect(aged.length).toBeGreaterThan(0);
    expect(aged.filter(({ fields }) => parked.has(fields?.event_guid))).toEqual([]);
  });

  test.each(PLACES)('get their last attempt in time, past the open circuit%s', async (_, placed) => {
    const { world, endpoint, openCircuit, statuses, memory } = await meteredWorld('ended', placed);
    await openCircuit();
    const events = [];
    for (let count = 0; count < 5; count += 1) events.push(await world.happen());
    await world.drain();
    await world.run(26 * HOUR_MS);
    // Probes came to some of them; most were never called.
    await world.run(2 * HOUR_MS);
    expect(statuses()).toEqual({ EXHAUSTED: 15 });
    for (const event of events) {
      const last = memory.items('DLV#').find(({ eventGuid }) => eventGuid === event.guid);
      const attempts = last?.attempts;
      if (!Array.isArray(attempts)) throw new Error('no attempts');
      const lateMs = attempts.at(-1).atMs - roundEndsAt('STANDARD', event.createdAt);
      expect(attempts.length).toBeGreaterThan(0);
      expect(lateMs).toBeLessThan(2 * MINUTE_MS);
    }
    await world.run(HOUR_MS);
    expect(await world.dueItems()).toEqual([]);
    expect((await world.health.read(endpoint.guid)).failingSince).not.toBeNull();
  });

  test.each(
    PLACES.flatMap(([where, placed]) => (['deleted', 'disabled'] as const).map((how) => [how, where, placed] as const)),
  )('end without a call when their endpoint is %s%s', async (how, _, placed) => {
    const { world, endpoint, openCircuit, statuses, parked } = await meteredWorld(how, placed);
    await openCircuit();
    for (let count = 0; count < 5; count += 1) await world.happen();
    await world.drain();
    const posts = world.posts.length;
    if (how === 'deleted') await world.deps.endpoints.delete(world.clientGuid, endpoint.guid);
    else await changeWebhookEndpoint(endpoint, { isEnabled: false }, world.deps);
    await world.run(2 * DAY_MS);
    expect([world.posts.length, parked().length, statuses()]).toEqual([posts, 0, { CANCELLED: 15 }]);
    expect(await world.dueItems()).toEqual([]);
  });

  test('of the previous release are parked too, with their messages and due entries', async () => {
    const { world, openCircuit, parked, statuses, setUp } = await meteredWorld('before');
    const isNeeded = world.deps.parking.isNeeded;
    Object.assign(world.deps.parking, { isNeeded: async () => false });
    await openCircuit();
    for (let count = 0; count < 20; count += 1) await world.happen();
    await world.settleEvents();
    world.loseMessages();
    Object.assign(world.deps.parking, { isNeeded });
    await world.pass(2 * MINUTE_MS);
    expect(parked().length).toBeGreaterThan(20);
    setUp(true);
    await world.run(HOUR_MS);
    expect(statuses()).toEqual({ DELIVERED: 30 });
  });
});

describe('no parked delivery is lost (P29)', () => {
  test('when every message is lost, as the sweep finds the visit', async () => {
    const { world, openCircuit, statuses, setUp } = await meteredWorld('lost');
    await openCircuit();
    for (let count = 0; count < 20; count += 1) await world.happen();
    await world.drain();
    setUp(true);
    for (let minute = 0; minute < 60; minute += 1) {
      world.loseMessages();
      await world.pass(MINUTE_MS);
    }
    await world.run(HOUR_MS);
    expect(statuses()).toEqual({ DELIVERED: 30 });
  });

  test('when a worker saw the circuit open and parks after it has closed', async () => {
    const { world, endpoint, openCircuit, statuses, setUp } = await meteredWorld('late');
    await openCircuit();
    setUp(true);
    await world.run(5 * MINUTE_MS);
    const event = await world.happen();
    await world.deps.deliveries.create(event, endpoint.guid, { isParked: true });
    await world.run(HOUR_MS);
    expect(statuses()).toEqual({ DELIVERED: 11 });
  });

  test('at a crash before or after any write, from the first parked to the last', async () => {
    const run = async (fault: StoreFault | null): Promise<number> => {
      const { world, openCircuit, statuses, setUp } = await meteredWorld('crashes');
      await openCircuit();
      world.takeWriteCount();
      world.storeFault = fault;
      for (let count = 0; count < 3; count += 1) await world.happen();
      await world.run(3 * MINUTE_MS);
      setUp(true);
      await world.run(4 * HOUR_MS);
      expect(statuses()).toEqual({ DELIVERED: 13 });
      expect(await world.dueItems()).toEqual([]);
      return world.takeWriteCount();
    };
    const writes = await run(null);
    expect(writes).toBeGreaterThan(40);
    for (let write = 1; write <= writes; write += isLong ? 1 : 9) {
      for (const when of ['before', 'after'] as const) await run({ write, when });
    }
  });

  test('when two workers want to visit, of which one does', async () => {
    const { world, endpoint, openCircuit, setUp } = await meteredWorld('two');
    await openCircuit();
    for (let count = 0; count < 12; count += 1) await world.happen();
    await world.drain();
    setUp(true);
    world.clock.advance(HOUR_MS);
    const message = { kind: 'parked', endpoint_guid: endpoint.guid } as const;
    await Promise.all([world.workOff(message), world.workOff(message)]);
    expect(idsOf(world).length).toBe(new Set(idsOf(world)).size);
    expect(world.lines.filter(({ code }) => code === 'STEP_STALE').length).toBeGreaterThan(0);
    const parking = await world.table.get(keys.parking(endpoint.guid), { isConsistent: true });
    expect(parking).toMatchObject({ visitUntilMs: 0 });
  });
});
