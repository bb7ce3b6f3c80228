import { describe, expect, test } from 'vitest';
import { changeWebhookEndpoint } from '../../../lib/app/webhooks/change-webhook-endpoint.ts';
import type { EndpointSlots } from '../../../lib/app/webhooks/endpoint-slots.ts';
import { createSlots } from '../../../lib/app/webhooks/slots.ts';
import type { AttemptOutcome } from '../../../lib/delivery/outcome.ts';
import { attemptsMaxOf, roundEndsAt } from '../../../lib/delivery/retry-policy.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import {
  type AttemptResult,
  type EndpointHealth,
  type HeldBack,
  UNPROVEN,
} from '../../../lib/domain/webhooks/endpoint-health.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { webhookEvent } from '../../../lib/present/webhooks/webhook-event.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { runs } from '../../support/project/runs.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import type { StoreFault } from '../../support/webhooks/notify-faults.ts';
import { type NotifyWorld, notifyWorld } from '../../support/webhooks/notify-world.ts';

type Circuit = EndpointHealth['circuit'];
const ATTEMPTS_MAX = attemptsMaxOf('STANDARD');
/** In memory: these run through days. */
const quickWorld = (seed?: string) => notifyWorld(seed, createMemoryTable());
const status = (code: number) => ({ kind: 'answered', status: code, retryAfter: null, answer: null }) as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Attempts that take their time, so that others come while they run. */
const gate = () => {
  const waiting: (() => void)[] = [];
  return {
    pass: () => new Promise<void>((go) => waiting.push(go)),
    count: () => waiting.length,
    open: () => {
      for (const go of waiting.splice(0)) go();
    },
  };
};
const deliveryOf = (
  world: NotifyWorld,
  endpoint: { readonly guid: `WHE-${string}` },
  event: { guid: `EVT-${string}` },
) => world.deps.deliveries.read({ clientGuid: world.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid });
const toldOf = (world: NotifyWorld, action: string) =>
  world.posts
    .map(({ request }): Readonly<Record<string, unknown>> => JSON.parse(request.body))
    .filter((body) => body.action === action);

describe('an endpoint delays no other (P29)', () => {
  test('as a new endpoint has one attempt at a time, and one more after each success', async () => {
    const world = await quickWorld();
    const endpoint = await world.endpoint();
    const { pass, count, open } = gate();
    world.answer = async () => {
      await pass();
      return status(204);
    };
    const events = [];
    for (let index = 0; index < 30; index += 1) events.push(await world.happen());
    await world.settleEvents();
    const peaks: number[] = [];
    for (let round = 0; round < 60 && world.posts.length < 30; round += 1) {
      let isWorking = true;
      const working = world.workSideBySide().finally(() => {
        isWorking = false;
      });
      while (isWorking) {
        await world.whenStill(count);
        peaks.push(count());
        open();
      }
      await working;
      world.clock.advance(5 * SECOND_MS);
      if (round % 12 === 0) await world.sweep();
    }
    expect(world.posts).toHaveLength(30);
    expect(peaks[0]).toBe(1);
    for (const [round, peak] of peaks.entries()) expect(peak).toBeLessThanOrEqual(1 + sum(peaks.slice(0, round)));
    expect(Math.max(...peaks)).toBeGreaterThanOrEqual(5);
    for (const event of events) {
      const delivery = await deliveryOf(world, endpoint, event);
      // Held back is no attempt: each was made once.
      expect(delivery).toMatchObject({ status: 'DELIVERED', attempts: [{ number: 1, status: 204 }] });
    }
  });

  test('as a burst at one endpoint uses one slot of its worker, in few writes', async () => {
    const world = await quickWorld();
    const endpoint = await world.endpoint();
    let [underWay, most] = [0, 0];
    world.answer = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      return status(204);
    };
    for (let index = 0; index < 10; index += 1) await world.happen();
    await world.settleEvents();
    world.takeWriteCount();
    await world.workTogether();
    expect([world.posts.length, most]).toEqual([10, 1]);
    // A claim and a record each; one write to enter, one to leave.
    expect(world.takeWriteCount()).toBe(22);
    expect((await world.health.read(endpoint.guid)).slots).toEqual([]);
  });

  test('as attempts wait three seconds for a slow receiver, and later ones are parked', async () => {
    const world = await quickWorld();
    const endpoint = await world.endpoint();
    world.answer = async () => {
      world.clock.advance(2 * SECOND_MS);
      return status(204);
    };
    for (let index = 0; index < 10; index += 1) await world.happen();
    await world.settleEvents();
    await world.workTogether();
    expect(world.posts).toHaveLength(3);
    expect((await world.health.read(endpoint.guid)).slots).toEqual([]);
    await world.run(HOUR_MS);
    expect(new Set(world.posts.map(({ request }) => request.headers['webhook-id'])).size).toBe(10);
    expect(world.posts).toHaveLength(10);
  });

  test('as nobody gets the slot after a failure, and a broken attempt delays no other', async () => {
    const world = await quickWorld();
    const endpoint = await world.endpoint();
    const answers = [status(503), status(204)];
    world.answer = () => answers.shift() ?? status(204);
    for (let index = 0; index < 4; index += 1) await world.happen();
    await world.settleEvents();
    await world.workTogether();
    expect(world.posts).toHaveLength(4);
    expect(await world.health.read(endpoint.guid)).toMatchObject({ slots: [], failuresInRow: 0, failingSince: null });
    world.answer = () => {
      world.answer = () => status(204);
      throw new Error('broken');
    };
    for (let index = 0; index < 3; index += 1) await world.happen();
    await world.settleEvents();
    await expect(world.workTogether()).rejects.toThrow('broken');
    await world.whenStill(() => 0);
    expect(world.posts).toHaveLength(6);
  });

  test('as each attempt of a worker counts for the rate its endpoint allows', async () => {
    const world = await quickWorld();
    await world.endpoint({ requestsPerSecondMax: 3 });
    world.answer = () => status(204);
    for (let index = 0; index < 10; index += 1) await world.happen();
    await world.settleEvents();
    await world.workTogether();
    expect(world.posts).toHaveLength(3);
  });

  test('as a slowly dripping receiver takes one worker, and others continue at once', async () => {
    const world = await quickWorld();
    await world.endpoint({ url: 'https://slow.example/' });
    await world.endpoint({ url: 'https://good.example/' });
    const { pass, count, open } = gate();
    world.answer = async ({ url }) => {
      if (url.includes('good')) return status(204);
      await pass();
      return { kind: 'failed', failure: 'timedOut' };
    };
    const isGood = ({ request }: { request: { url: string } }): boolean => request.url.includes('good');
    const workers: Promise<void>[] = [];
    for (let index = 0; index < 10; index += 1) {
      await world.happen();
      await world.settleEvents();
      workers.push(world.workSideBySide());
      await world.whenStill(count);
      expect(world.posts.filter(isGood)).toHaveLength(index + 1);
      expect(count()).toBe(1);
    }
    open();
    await Promise.all(workers);
  });

  test('as ten failures in a row open the circuit, and a successful probe closes it', async () => {
    const world = await quickWorld();
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    let isUp = false;
    world.answer = () => (isUp ? status(204) : { kind: 'failed', failure: 'unreachable' });
    for (let index = 0; index < 40; index += 1) await world.happen();
    await world.pass(20 * SECOND_MS);
    expect(world.posts).toHaveLength(10);
    const { circuit } = await world.deps.health.read(endpoint.guid);
    const openUntilMs = circuit?.openUntilMs ?? 0;
    await world.pass(openUntilMs - world.clock() - 1);
    expect(world.posts).toHaveLength(10);
    await world.pass(9 * SECOND_MS);
    expect(world.posts).toHaveLength(11);
    expect((await world.deps.health.read(endpoint.guid)).circuit).toMatchObject({ openForMs: MINUTE_MS });
    isUp = true;
    await world.run(HOUR_MS);
    expect(world.posts.filter(({ outcome }) => outcome.kind === 'answered')).toHaveLength(40);
    expect(await world.dueItems()).toEqual([]);
  });

  test('as a test passes an open circuit, and its success lets the rest through', async () => {
    const world = await quickWorld('mended');
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    let isUp = false;
    world.answer = () => (isUp ? status(204) : { kind: 'failed', failure: 'unreachable' });
    for (let index = 0; index < 20; index += 1) await world.happen();
    await world.run(20 * SECOND_MS);
    expect((await world.health.read(endpoint.guid)).circuit).not.toBeNull();
    isUp = true;
    const nowMs = world.clock();
    const tested = newEvent(webhookEvent({ action: 'webhook.test', endpoint, nowMs }), world.ids, nowMs);
    await world.deps.events.add([tested], nowMs);
    await world.deps.events.announce([tested]);
    const failed = world.posts.length;
    await world.drain();
    expect(world.posts[failed]).toMatchObject({ atMs: nowMs, request: { headers: { 'webhook-id': tested.guid } } });
    expect((await world.health.read(endpoint.guid)).circuit).toBeNull();
    // The rest follows at once: all but those that have just failed and wait in their own schedule.
    expect(world.posts.length - failed).toBeGreaterThan(5);
  });

  test('as it gets no more requests a second than its client wants', async () => {
    const world = await quickWorld();
    await world.endpoint({ requestsPerSecondMax: 2 });
    for (let index = 0; index < 20; index += 1) await world.happen();
    await world.run(HOUR_MS);
    const perSecond = new Map<number, number>();
    for (const { atMs } of world.posts) {
      const second = Math.floor(atMs / SECOND_MS);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
    }
    expect(world.posts).toHaveLength(20);
    expect(Math.max(...perSecond.values())).toBe(2);
  });
});

test.each<readonly [string, AttemptOutcome, number]>([
  ['a timeout', { kind: 'failed', failure: 'timedOut' }, 1],
  ['503', status(503), 3],
  ['429', status(429), 3],
  ['500', status(500), 6],
  ['no connection', { kind: 'failed', failure: 'unreachable' }, 6],
])(
  'after %s a proven receiver is strained or not, and the log has its times (P29)',
  async (_name, outcome, slotLimit) => {
    const world = await quickWorld();
    const endpoint = await world.endpoint();
    for (let index = 0; index < 5; index += 1) {
      await world.happen();
      await world.drain();
    }
    world.answer = () => {
      world.clock.advance(20);
      return outcome;
    };
    const atMs = world.clock();
    const event = await world.happen();
    await world.drain();
    expect(await world.health.read(endpoint.guid)).toMatchObject({ slotLimit });
    const delivery = await deliveryOf(world, endpoint, event);
    expect(delivery?.attempts).toMatchObject([{ number: 1, atMs, durationMs: 20 }]);
  },
);

describe('a slot of one worker (P29)', () => {
  const CIRCUIT = { openUntilMs: 0, openForMs: 30 * SECOND_MS };
  /** Slots over a health that has one, or says what is asked of it, and what they ask of it in their order. */
  const lane = ({ refusal, circuit = null }: { readonly refusal?: HeldBack; readonly circuit?: Circuit } = {}) => {
    const [clock, ids, calls] = [testClock(), testIds(), [] as string[]];
    let isTaken = false;
    const endpointGuid = `WHE-${ids.uuid()}` as const;
    const seen = { ...UNPROVEN, circuit, revision: 1 };
    const refusals = refusal === undefined ? [] : [refusal];
    const slots = createSlots({
      clock,
      health: {
        enter: async ({ holder }) => {
          if (isTaken) return { kind: 'heldBack', reason: 'busy', untilMs: 1 };
          calls.push(`enter ${holder}`);
          isTaken = refusals.length === 0;
          return refusals.shift() ?? { kind: 'admitted', endpointGuid, holder, count: 1, seen };
        },
        leave: async (_endpoint, _seen, slots) => {
          isTaken = false;
          calls.push(...slots.map(({ holder, result }) => `leave ${holder} ${result}`));
          return { ...UNPROVEN, revision: 2 };
        },
      },
    });
    const candidate = { requestsPerSecondMax: null, passesCircuit: false, heldBackCount: 0, fraction: 0 };
    const ask = (holder: string, result: AttemptResult = 'succeeded', tookMs = 0, meanwhile = (): void => undefined) =>
      slots.attemptIn({ endpointGuid, holder, seen }, candidate, async () => {
        clock.advance(tookMs);
        meanwhile();
        return result;
      });
    return { ask, calls, clock };
  };

  test('whose write fails too late leaves no unhandled rejection', async () => {
    const [first, write] = [Promise.withResolvers<AttemptResult>(), Promise.withResolvers<never>()];
    const seen = { ...UNPROVEN, revision: 1 };
    const place = { endpointGuid: `WHE-${testIds().uuid()}`, seen } as const;
    const candidate = { requestsPerSecondMax: null, passesCircuit: false, heldBackCount: 0, fraction: 0 };
    let asked = 0;
    const slots = createSlots({
      clock: testClock(),
      health: {
        enter: async ({ endpointGuid, holder }) => {
          asked += 1;
          return asked === 1 ? { kind: 'admitted', endpointGuid, holder, count: 1, seen } : write.promise;
        },
        leave: async () => ({ ...UNPROVEN, revision: 2 }),
      },
    });
    const unhandled: unknown[] = [];
    const note = (reason: unknown): number => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const tried = [slots.attemptIn({ ...place, holder: 'a' }, candidate, () => first.promise)];
    await new Promise(setImmediate);
    tried.push(slots.attemptIn({ ...place, holder: 'b' }, candidate, async () => 'succeeded'));
    await new Promise(setImmediate);
    first.resolve('succeeded');
    expect((await Promise.all(tried)).map(({ kind }) => kind)).toEqual(['attempted', 'attempted']);
    write.reject(new Error('the table is away'));
    await new Promise(setImmediate);
    process.off('unhandledRejection', note);
    expect([asked, unhandled]).toEqual([2, []]);
  });

  test('is used again after a success, and left after a failure, which counts at once', async () => {
    const { ask, calls } = lane();
    await Promise.all([ask('a'), ask('b', 'failed'), ask('c')]);
    expect(calls).toEqual(['enter a', 'leave a failed', 'enter c', 'leave c succeeded']);
  });

  test('that probed a circuit is left at once: its success closes it for all', async () => {
    const { ask, calls } = lane({ circuit: CIRCUIT });
    await Promise.all([ask('a'), ask('b')]);
    expect(calls).toEqual(['enter a', 'leave a succeeded', 'enter b', 'leave b succeeded']);
  });

  test('is not kept beyond three seconds by later events', async () => {
    const { ask, calls, clock } = lane();
    let later: Promise<unknown> = Promise.resolve();
    await ask('a', 'succeeded', 2 * SECOND_MS, () => {
      later = ask('b');
      clock.advance(SECOND_MS);
    });
    await later;
    expect(calls).toEqual(['enter a', 'leave a succeeded', 'enter b', 'leave b succeeded']);
  });

  test('is used by the next attempt while an earlier one is still running', async () => {
    const { ask, calls } = lane();
    let later: Promise<unknown> = Promise.resolve();
    const first = ask('a');
    await ask('b', 'succeeded', 0, () => {
      later = ask('c');
    });
    await Promise.all([first, later]);
    expect(calls).toEqual(['enter a', 'leave a succeeded']);
  });

  test('is not given to an attempt that has waited for three seconds', async () => {
    const { ask, calls } = lane();
    const made = await Promise.all([ask('a', 'failed', 2 * SECOND_MS), ask('b', 'succeeded', SECOND_MS), ask('c')]);
    expect(calls).toEqual(['enter a', 'leave a failed', 'enter b', 'leave b succeeded']);
    expect(made.map(({ kind }) => kind)).toEqual(['attempted', 'attempted', 'heldBack']);
  });

  test('may be taken by a later attempt after an open circuit refused it', async () => {
    const { ask, calls } = lane({ refusal: { kind: 'heldBack', reason: 'open', untilMs: 1 } });
    await Promise.all([ask('a'), ask('b')]);
    expect(calls).toEqual(['enter a', 'enter b', 'leave b succeeded']);
  });
});

describe('outages of a receiver (P29)', () => {
  const HOURS_28 = 28 * HOUR_MS;

  test('of 28 hours until the last attempt end with one delivery and a full log', async () => {
    const world = await quickWorld('28 hours');
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    const from = world.clock();
    world.answer = () => status(world.clock() - from > 20 * HOUR_MS ? 204 : 500);
    const event = await world.happen();
    await world.run(HOURS_28);
    const delivery = await deliveryOf(world, endpoint, event);
    expect(delivery?.status).toBe('DELIVERED');
    const attempts = delivery?.attempts ?? [];
    expect(attempts.map(({ number, status: code }) => [number, code])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => [number, 500]),
      [8, 204],
    ]);
    expect(attempts.map(({ atMs }) => atMs)).toEqual(world.posts.map(({ atMs }) => atMs));
    const steps = [5 * SECOND_MS, 5 * MINUTE_MS, HOUR_MS / 2, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 10 * HOUR_MS];
    steps.forEach((stepMs, index) => {
      const waitedMs = (attempts[index + 1]?.atMs ?? 0) - (attempts[index]?.atMs ?? 0);
      // A fifth sooner by jitter; later by the queue's whole seconds, or by the sweep.
      expect(waitedMs).toBeGreaterThanOrEqual(stepMs * 0.8);
      expect(waitedMs).toBeLessThanOrEqual(stepMs + (stepMs > 15 * MINUTE_MS ? 2 * MINUTE_MS : SECOND_MS));
    });
    expect((attempts.at(-1)?.atMs ?? 0) - from).toBeLessThanOrEqual(27.6 * HOUR_MS);
  });

  test('of days end on the third day with the long schedule', async () => {
    const world = await quickWorld('long');
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'], retrySchedule: 'LONG' });
    const from = world.clock();
    world.answer = () => status(world.clock() - from > 55 * HOUR_MS ? 204 : 500);
    const event = await world.happen();
    await world.run(80 * HOUR_MS);
    expect(await deliveryOf(world, endpoint, event)).toMatchObject({ status: 'DELIVERED' });
    expect(world.posts).toHaveLength(attemptsMaxOf('LONG'));
    expect(world.clock() - from).toBeLessThanOrEqual(75.5 * HOUR_MS);
  });

  test('of 27 hours leave many events their last attempt', async () => {
    const world = await quickWorld('dead');
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    const from = world.clock();
    world.answer = () => status(world.clock() - from > 27.4 * HOUR_MS ? 204 : 500);
    const events = [];
    for (let index = 0; index < 15; index += 1) events.push(await world.happen());
    await world.run(HOURS_28);
    for (const event of events) {
      expect(await deliveryOf(world, endpoint, event)).toMatchObject({ status: 'DELIVERED' });
    }
  });

  test('end in a delivery if one attempt found it up, or else in an event (P11, P12)', async () => {
    for (let seed = 0; seed < runs(12, 300); seed += 1) {
      const world = await quickWorld(`outages/${seed}`);
      world.faults = { duplicate: 0.3, drop: 0.1, crash: 0.05 };
      const dice = testIds(`outages/${seed}/up`).fraction;
      const upFor = dice();
      const periods = Array.from({ length: 40 }, () => dice() < upFor);
      const isUp = (atMs: number): boolean => periods[Math.floor((atMs - from) / HOUR_MS)] ?? true;
      const from = world.clock();
      const endpoint = await world.endpoint({ url: 'https://flaky.example/', eventTypes: ['MEMBER'] });
      await world.endpoint({ url: 'https://ops.example/', eventTypes: ['WEBHOOK'] });
      world.answer = ({ url }) => status(url.includes('ops') || isUp(world.clock()) ? 204 : 503);
      const events = [];
      for (let index = 0; index < 12; index += 1) {
        events.push(await world.happen());
        await world.run(dice() * 20 * MINUTE_MS);
      }
      await world.run(48 * HOUR_MS);
      const told = new Set(toldOf(world, 'attempt.exhausted').map(({ event_guid }) => event_guid));
      for (const event of events) {
        const delivery = await deliveryOf(world, endpoint, event);
        const posts = world.posts.filter(
          ({ request }) => request.url.includes('flaky') && request.headers['webhook-id'] === event.guid,
        );
        const arrived = posts.some(({ outcome }) => outcome.kind === 'answered' && outcome.status === 204);
        expect(delivery?.status).not.toBe('PENDING');
        expect(told.has(event.guid)).toBe(delivery?.status === 'EXHAUSTED');
        if (delivery?.status === 'DELIVERED') expect(arrived).toBe(true);
        // Only a worker that died after the post knows more than the log.
        if (arrived && delivery?.status === 'EXHAUSTED') {
          expect(delivery.attempts.some(({ failure }) => failure === 'interrupted')).toBe(true);
        }
        expect((delivery?.attempts.at(-1)?.atMs ?? 0) - event.createdAt).toBeLessThanOrEqual(
          27.6 * HOUR_MS + 5 * MINUTE_MS,
        );
      }
      expect(await world.dueItems()).toEqual([]);
    }
  });
});

describe('a receiver that is never free (P29)', () => {
  const HELD_BACK = { kind: 'heldBack', reason: 'busy' } as const;

  test('gets one attempt of a burst to ask for a slot, and the others wait behind it', async () => {
    const world = await quickWorld();
    await world.endpoint();
    let asked = 0;
    const enter = async () => {
      asked += 1;
      return { ...HELD_BACK, untilMs: world.clock() + MINUTE_MS };
    };
    Object.assign(world.deps, { slots: createSlots({ health: { ...world.health, enter }, clock: world.clock }) });
    for (let index = 0; index < 10; index += 1) await world.happen();
    await world.settleEvents();
    await world.workTogether();
    expect([asked, world.posts.length]).toEqual([1, 0]);
    world.clock.advance(2 * MINUTE_MS);
    await world.workTogether();
    expect(asked).toBe(2);
  });

  test('is waited for within the schedule, whose last attempt is made', async () => {
    const world = await quickWorld();
    const endpoint = await world.endpoint();
    const enter = async () => ({ ...HELD_BACK, untilMs: world.clock() + 3 * DAY_MS });
    Object.assign(world.deps, { slots: createSlots({ health: { ...world.health, enter }, clock: world.clock }) });
    const event = await world.happen();
    await world.drain();
    const parking = await world.table.get(keys.parking(endpoint.guid), { isConsistent: true });
    expect(parking).toMatchObject({ visitAtMs: roundEndsAt('STANDARD', event.createdAt) });
    // Longer than a queue holds a message back: the due entry alone ends the wait.
    expect(world.sent.filter(({ delaySeconds }) => delaySeconds > 0)).toEqual([]);
  });

  test('is not given up while it works, however late the delivery is', async () => {
    const world = await quickWorld('works');
    const endpoint = await world.endpoint({ url: 'https://busy.example/', eventTypes: ['MEMBER'] });
    let isFull = true;
    const enter: EndpointSlots['enter'] = async (place, candidate) =>
      isFull ? { ...HELD_BACK, untilMs: world.clock() + 6 * HOUR_MS } : world.health.enter(place, candidate);
    Object.assign(world.deps, { slots: createSlots({ health: { ...world.health, enter }, clock: world.clock }) });
    const event = await world.happen();
    await world.run(8 * DAY_MS);
    expect(await deliveryOf(world, endpoint, event)).toMatchObject({ status: 'PENDING', attempts: [] });
    isFull = false;
    await world.run(DAY_MS);
    expect(await deliveryOf(world, endpoint, event)).toMatchObject({ status: 'DELIVERED' });
  });

  test('loses a delivery without a slot before its record, and an event says so', async () => {
    const world = await quickWorld('never free');
    const endpoint = await world.endpoint({ url: 'https://slow.example/', eventTypes: ['MEMBER'] });
    world.answer = ({ url }) => status(url.includes('ops') ? 204 : 503);
    const event = await world.happen();
    await world.drain();
    await world.endpoint({ url: 'https://ops.example/', eventTypes: ['WEBHOOK'] });
    const { enter } = world.health;
    const health: Pick<EndpointSlots, 'enter' | 'leave'> = {
      ...world.health,
      enter: async (place, candidate) =>
        place.endpointGuid === endpoint.guid
          ? { ...HELD_BACK, untilMs: world.clock() + 6 * HOUR_MS }
          : enter(place, candidate),
    };
    Object.assign(world.deps, { slots: createSlots({ health, clock: world.clock }) });
    await world.run(6 * DAY_MS);
    expect(await deliveryOf(world, endpoint, event)).toMatchObject({ status: 'PENDING' });
    await world.run(DAY_MS);
    expect(await deliveryOf(world, endpoint, event)).toMatchObject({ status: 'EXHAUSTED', attempts: [{ number: 1 }] });
    expect(toldOf(world, 'attempt.exhausted')).toMatchObject([
      { event_guid: event.guid, attempts_count: 1, last_status: 503 },
    ]);
    expect(await world.dueItems()).toEqual([]);
  });
});

describe('giving up an endpoint (P36)', () => {
  const FIVE_DAYS = 5 * DAY_MS;
  const failEvery12Hours = async (world: NotifyWorld, forMs: number): Promise<void> => {
    const untilMs = world.clock() + forMs;
    while (world.clock() < untilMs) {
      await world.happen();
      await world.pass(Math.min(12 * HOUR_MS, untilMs - world.clock()));
    }
  };

  test('after five days without a success disables it, and subscribers get one event', async () => {
    const world = await quickWorld('five days');
    const endpoint = await world.endpoint({ url: 'https://dead.example/', eventTypes: ['MEMBER'] });
    await world.endpoint({ url: 'https://ops.example/', eventTypes: ['WEBHOOK'] });
    world.answer = ({ url }) => status(url.includes('ops') ? 204 : 500);
    await failEvery12Hours(world, FIVE_DAYS - HOUR_MS);
    expect(await world.deps.endpoints.read(world.clientGuid, endpoint.guid)).toMatchObject({ isEnabled: true });
    await failEvery12Hours(world, 12 * HOUR_MS);
    expect(await world.deps.endpoints.read(world.clientGuid, endpoint.guid)).toMatchObject({
      isEnabled: false,
      disabledReason: 'FAILING',
    });
    await world.run(48 * HOUR_MS);
    expect(toldOf(world, 'endpoint.disabled')).toMatchObject([
      {
        type: 'WEBHOOK',
        webhook_endpoint_guid: endpoint.guid,
        disabled_reason: 'FAILING',
        is_enabled: false,
        event_guid: null,
      },
    ]);
    expect(await world.dueItems()).toEqual([]);
  });

  test('begins to count again after one success within the five days', async () => {
    const world = await quickWorld('saved');
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    const from = world.clock();
    // Up for an hour on the third day, when attempts fall due.
    world.answer = () => status(Math.floor((world.clock() - from) / HOUR_MS) === 60 ? 204 : 500);
    await failEvery12Hours(world, FIVE_DAYS + DAY_MS);
    expect(await world.deps.endpoints.read(world.clientGuid, endpoint.guid)).toMatchObject({ isEnabled: true });
    await failEvery12Hours(world, 2 * DAY_MS);
    expect(await world.deps.endpoints.read(world.clientGuid, endpoint.guid)).toMatchObject({ isEnabled: false });
  });

  test('starts again when it is enabled: five more days, and a closed circuit', async () => {
    const world = await quickWorld('again');
    const endpoint = await world.endpoint({ eventTypes: ['MEMBER'] });
    world.answer = () => status(500);
    await failEvery12Hours(world, FIVE_DAYS + 12 * HOUR_MS);
    await changeWebhookEndpoint(endpoint, { isEnabled: true }, world.deps);
    await world.health.clear(endpoint);
    await failEvery12Hours(world, FIVE_DAYS - HOUR_MS);
    expect(await world.deps.endpoints.read(world.clientGuid, endpoint.guid)).toMatchObject({ isEnabled: true });
    world.answer = () => status(204);
    const event = await world.happen();
    await world.run(HOUR_MS);
    expect(await deliveryOf(world, endpoint, event)).toMatchObject({ status: 'DELIVERED' });
  });

  test('after a 410 sends the event that was given up, without the path (P3)', async () => {
    const world = await quickWorld('gone');
    const url = 'https://gone.example:8443/services/T0/s3cret?token=s3cret#s3cret';
    const endpoint = await world.endpoint({ url, eventTypes: ['MEMBER'] });
    await world.endpoint({ url: 'https://ops.example/', eventTypes: ['WEBHOOK'] });
    world.answer = ({ url }) => status(url.includes('gone') ? 410 : 204);
    const event = await world.happen();
    await world.run(HOUR_MS);
    expect(toldOf(world, 'endpoint.disabled')).toMatchObject([
      { disabled_reason: 'GONE', url: 'https://gone.example:8443' },
    ]);
    // A path may be all that keeps others from posting there: it is no other receiver's to know.
    expect(JSON.stringify(toldOf(world, 'endpoint.disabled'))).not.toContain('s3cret');
    expect(toldOf(world, 'attempt.exhausted')).toMatchObject([
      {
        webhook_endpoint_guid: endpoint.guid,
        event_guid: event.guid,
        event_type: 'MEMBER',
        attempts_count: 1,
        last_status: 410,
        is_enabled: false,
      },
    ]);
  });

  test('after a 410 to five attempts at once happens once, and each lost event says so', async () => {
    const world = await quickWorld('gone five times');
    const endpoint = await world.endpoint({ url: 'https://gone.example/', eventTypes: ['MEMBER'] });
    world.answer = () => status(204);
    for (let index = 0; index < 5; index += 1) {
      await world.happen();
      await world.drain();
    }
    await world.endpoint({ url: 'https://ops.example/', eventTypes: ['WEBHOOK'] });
    const { pass, count, open } = gate();
    world.answer = async ({ url }) => {
      if (url.includes('ops')) return status(204);
      await pass();
      return status(410);
    };
    for (let index = 0; index < 5; index += 1) await world.happen();
    await world.settleEvents();
    const working = world.workSideBySide();
    await world.whenStill(count);
    expect(count()).toBe(5);
    open();
    await working;
    await world.run(HOUR_MS);
    expect(toldOf(world, 'endpoint.disabled')).toHaveLength(1);
    const exhausted = toldOf(world, 'attempt.exhausted');
    expect(exhausted).toHaveLength(5);
    for (const told of exhausted) {
      expect(told).toMatchObject({
        webhook_endpoint_guid: endpoint.guid,
        is_enabled: false,
        disabled_reason: 'GONE',
        last_status: 410,
      });
    }
    expect(await world.dueItems()).toEqual([]);
  });

  test('sends no events about deliveries of events about deliveries', async () => {
    const world = await quickWorld('no loops');
    await world.endpoint({ url: 'https://dead.example/', eventTypes: ['*'] });
    await world.endpoint({ url: 'https://dead-too.example/', eventTypes: ['WEBHOOK'] });
    world.answer = () => status(500);
    await world.happen();
    await world.run(4 * DAY_MS);
    // One event and, once it was given up, one that says so, to two endpoints: 8 + 2 × 8 attempts.
    expect(world.posts).toHaveLength(3 * ATTEMPTS_MAX);
    expect(new Set(world.posts.map(({ request }) => request.headers['webhook-id'])).size).toBe(2);
    expect(await world.dueItems()).toEqual([]);
  });

  test('sends one event after a crash at any write (P30)', async () => {
    const run = async (fault: StoreFault | null) => {
      const world = await quickWorld('crash at 410');
      await world.endpoint({ url: 'https://gone.example/', eventTypes: ['MEMBER'] });
      await world.endpoint({ url: 'https://ops.example/', eventTypes: ['WEBHOOK'] });
      world.answer = ({ url }) => status(url.includes('gone') ? 410 : 204);
      world.takeWriteCount();
      world.storeFault = fault;
      await world.happen();
      await world.run(6 * HOUR_MS);
      expect(await world.dueItems()).toEqual([]);
      const ids = world.posts
        .filter(({ request }) => JSON.parse(request.body).action === 'endpoint.disabled')
        .map(({ request }) => request.headers['webhook-id']);
      expect(new Set(ids).size).toBe(1);
      return world.takeWriteCount();
    };
    const writes = await run(null);
    for (let write = 1; write <= writes; write += 1) {
      for (const when of ['before', 'after'] as const) await run({ write, when });
    }
  });
});
