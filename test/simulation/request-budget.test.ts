import { describe, expect, test } from 'vitest';
import { composeSweep } from '../../functions/sweep/compose.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { Collected, Connector } from '../../lib/connectors/kit/connector.ts';
import { failedWith, type Observed } from '../../lib/connectors/kit/observed.ts';
import type { PollMessage } from '../../lib/contract/jobs/messages.ts';
import { FULL_OPTIONS, type JobRequest } from '../../lib/domain/jobs/begin.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { Connected } from '../../lib/domain/members/connected.ts';
import type { JobOrigin } from '../../lib/domain/members/job-record.ts';
import { recordingQueue } from '../support/adapters/queue.ts';
import { type PollWorld, pollWorld } from '../support/jobs/poll-world.ts';
import { TEST_NOW } from '../support/members/members.ts';
import { inFull, runs } from '../support/project/runs.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { type Death, MachineDiedError, mortalTable } from '../support/table/mortal-table.ts';
import { seededRandom } from './scheduler.ts';

const BUDGET = { capacity: 6, refillPerDay: 18, reserve: 2, freshnessHours: 24 };
const DAYS = 3;
/** Somebody asks for something every few minutes. */
const PAUSE_MS_MAX = 15 * MINUTE_MS;
/** Of a worker, to die at one of its writes or around one of its requests. */
const DEATH = 0.15;
const CONNECTED: Connected = { secrets: { access: 'url' }, connectionKey: null, upstreamIds: [], consentEndsAt: null };

interface Request {
  readonly atMs: number;
  readonly origin: JobOrigin | null;
}

/** What users and others ask for. The first of them counts as no aggregation, so that the turns of the clock go on. */
const BALANCES: readonly JobRequest[] = [{ kind: 'BALANCE', origin: 'REFRESH', options: FULL_OPTIONS }];
const EVERYTHING: readonly JobRequest[] = [
  ...BALANCES,
  ...(['REFRESH', 'SESSION', 'EVENT', 'CREDENTIALS_UPDATED', 'OAUTH'] as const).map((origin) => ({
    origin,
    options: FULL_OPTIONS,
  })),
];

/** One member for three days, with an upstream that counts, workers that die, and callers that never stop. */
const live = async (seed: number, inputs: readonly JobRequest[]) => {
  const random = seededRandom(seed);
  const machine = mortalTable(createMemoryTable());
  const requests: Request[] = [];
  const seen: { world: PollWorld | null } = { world: null };
  let deaths = 0;
  const mayDie = (): void => {
    if (random() < DEATH / 3) machine.die();
  };
  const request = async (): Promise<void> => {
    mayDie();
    const { world } = seen;
    if (world === null) throw new Error('a request before there is a world');
    requests.push({ atMs: world.clock(), origin: (await world.read()).job?.origin ?? null });
    world.clock.advance(random() * 20 * SECOND_MS);
    mayDie();
  };
  const connector: Connector = {
    connectsAnew: true,
    connect: async () => {
      await request();
      return { kind: 'arrived', value: CONNECTED };
    },
    collect: async ({ spend }): Promise<Observed<Collected>> => {
      await request();
      for (let more = Math.floor(random() * 3); more > 0; more -= 1) if (await spend()) await request();
      if (random() < 0.2) return failedWith('server_error', { wasSent: true });
      return { kind: 'arrived', value: { accounts: [], troubles: [], state: null, more: random() < 0.2 } };
    },
  };
  const world = await pollWorld(machine.table, () => connector, {}, { budget: BUDGET, backgroundIntervalHours: 24 });
  seen.world = world;
  await world.setCredentials('someone', 'a password');

  /** Work of one worker. When it dies, the machine that takes its place finds what it has written. */
  const alive = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof MachineDiedError)) throw error;
      deaths += 1;
    }
    machine.revive();
  };
  const workOff = async (): Promise<void> => {
    for (let next = world.pollQueue.sent.shift(); next !== undefined; next = world.pollQueue.sent.shift()) {
      const { message, delaySeconds } = next;
      world.clock.advance(delaySeconds * SECOND_MS);
      if (random() < DEATH)
        machine.dieAt({ write: 1 + Math.floor(random() * 4), when: random() < 0.5 ? 'before' : 'after' });
      await alive(() => world.step(message));
    }
  };
  const sweepDeps = {
    ...composeSweep({
      ...world,
      backgroundIntervalHours: 24,
      backgroundSeenDays: 0,
      isConnectorOff: () => false,
      planQueue: recordingQueue(),
      turnsRoom: async () => 1_000,
      pollQueue: { send: (message, delaySeconds) => world.pollQueue.send(message as PollMessage, delaySeconds) },
    }),
    clientOf: world.deps.clientOf,
  };
  const untilMs = world.clock() + DAYS * DAY_MS;
  const client = { refreshThrottleSeconds: 0, sessionFreshnessHours: 0, connectors: {}, disabledAt: null };
  let [startedFor, startedInVain] = [0, 0];
  await world.jobs.startJob(await world.read(), { origin: 'MEMBER_CREATED', options: FULL_OPTIONS }, client);
  await workOff();
  while (world.clock() < untilMs) {
    world.clock.advance(random() * PAUSE_MS_MAX);
    await alive(() => sweep(sweepDeps, world.log));
    await workOff();
    const input = inputs[Math.floor(random() * inputs.length)];
    if (input === undefined) throw new Error('nothing is wished for');
    const before = { requests: requests.length, deaths };
    let isStarted = false;
    await alive(async () => {
      isStarted = (await world.jobs.startJob(await world.read(), input, client)).kind === 'started';
    });
    await workOff();
    if (!isStarted || before.deaths < deaths) continue;
    if (before.requests < requests.length) startedFor += 1;
    else startedInVain += 1;
  }
  const turns = (await world.jobsOf()).filter(({ origin }) => origin === 'BACKGROUND');
  return { requests, turns, deaths, startedFor, startedInVain };
};

/** Most of the instants, which are in order, that lie within 24 hours, both ends included. */
const mostInADay = (instants: readonly number[]): number => {
  let [most, from] = [0, 0];
  for (const [at, instant] of instants.entries()) {
    while (instant - (instants[from] ?? 0) > DAY_MS) from += 1;
    most = Math.max(most, at - from + 1);
  }
  return most;
};

describe('three days of refreshes with workers that die (P15)', () => {
  const clients = Array.from({ length: runs(inFull(4, 3), 8) }, (_, seed) => seed);

  test.each(clients)(
    'of client %i cause at most 24 requests in 24 hours, and none starts without one',
    async (seed) => {
      const { requests, deaths, startedInVain } = await live(seed, EVERYTHING);
      expect(mostInADay(requests.map(({ atMs }) => atMs))).toBeLessThanOrEqual(24);
      expect(requests.length).toBeGreaterThan(30);
      expect(deaths).toBeGreaterThan(0);
      expect(startedInVain).toBe(0);
    },
  );

  test.each(clients)('leave the background of client %i its turn, however often its user asks', async (seed) => {
    const { requests, turns, startedFor, startedInVain } = await live(seed, BALANCES);
    expect(startedFor).toBeGreaterThan(20);
    expect(startedInVain).toBe(0);
    // The first aggregation is at eight o'clock. The turns of this member are at one, from the next day on.
    const hoursLate = turns.map(({ createdAt }, day) => (createdAt - TEST_NOW) / HOUR_MS - 29 - 24 * day);
    expect(turns).toHaveLength(DAYS - 1);
    expect(Math.max(...hoursLate)).toBeLessThan(6);
    expect(requests.some(({ origin }) => origin === 'BACKGROUND')).toBe(true);
    expect(mostInADay(requests.map(({ atMs }) => atMs))).toBeLessThanOrEqual(24);
  });
});

describe('a worker that dies (P15)', () => {
  /** A new login whose job makes four requests. The worker dies once; what it has not counted, it has not made. */
  const connectWith = async (death: Death | null) => {
    const machine = mortalTable(createMemoryTable());
    const made: number[] = [];
    const seen: { world: PollWorld | null } = { world: null };
    const counted = async (): Promise<number> => {
      const { world } = seen;
      if (world === null) throw new Error('a request before there is a world');
      return (((await world.read()).budgetFullAt ?? TEST_NOW) - TEST_NOW) / (DAY_MS / BUDGET.refillPerDay);
    };
    const request = async (): Promise<void> => {
      made.push(await counted());
    };
    const connector: Connector = {
      connect: async () => {
        await request();
        return { kind: 'arrived', value: CONNECTED };
      },
      collect: async ({ spend }): Promise<Observed<Collected>> => {
        await request();
        for (let more = 0; more < 2; more += 1) if (await spend()) await request();
        return { kind: 'arrived', value: { accounts: [], troubles: [], state: null, more: false } };
      },
    };
    const world = await pollWorld(
      machine.table,
      () => connector,
      {},
      { budget: { ...BUDGET, capacity: 12, reserve: 0 } },
    );
    seen.world = world;
    await world.setCredentials('someone', 'a password');
    await world.start();
    if (death === null) machine.revive();
    else machine.dieAt(death);
    let writes = 0;
    try {
      await world.run();
      writes = machine.writes();
    } catch (error) {
      if (!(error instanceof MachineDiedError)) throw error;
    }
    machine.revive();
    for (let minute = 0; minute < 20 && (await world.read()).job !== null; minute += 1) {
      world.clock.advance(MINUTE_MS);
      await world.jobs.repair(await world.read());
      await world.run();
    }
    return { made, writes, counted: await counted(), member: await world.read() };
  };

  test('at any write has counted each request, and the next worker gets the data', async () => {
    const clean = await connectWith(null);
    expect(clean.made).toEqual([1, 2, 3, 4]);
    for (let write = 1; write <= clean.writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        const { made, counted, member } = await connectWith({ write, when });
        const place = `${when} write ${write}`;
        for (const [at, countedThen] of made.entries()) expect(countedThen, place).toBeGreaterThanOrEqual(at + 1);
        expect(made.length, place).toBeLessThanOrEqual(counted);
        expect(counted, place).toBeLessThanOrEqual(8);
        expect(member, place).toMatchObject({ connectionStatus: 'CONNECTED', job: null });
      }
    }
  });
});
