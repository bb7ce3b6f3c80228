import { describe, expect, test } from 'vitest';
import type { Collected, Connector, PlannedRequests } from '../../../lib/connectors/kit/connector.ts';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import { failedWith, type Observed } from '../../../lib/connectors/kit/observed.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { REQUESTS_SPENT_SENTENCE, TRANSITION_SENTENCES } from '../../../lib/domain/jobs/connection-sentences.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { Connected } from '../../../lib/domain/members/connected.ts';
import type { JobOrigin } from '../../../lib/domain/members/job-record.ts';
import type { UpstreamBudget } from '../../../lib/domain/upstream/request-budget.ts';
import { type PollWorld, pollWorld } from '../../support/jobs/poll-world.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { mortalTable } from '../../support/table/mortal-table.ts';

const BUDGET: UpstreamBudget = { capacity: 6, refillPerDay: 24, reserve: 2, freshnessHours: 24 };
/** The interval of this budget. */
const INTERVAL_MS = HOUR_MS;
const CLAIM_OVER_MS = 2 * MINUTE_MS;

const brought = (more = false): Observed<Collected> => ({
  kind: 'arrived',
  value: { accounts: [], troubles: [], state: null, more },
});
const SPENT = failedWith('budget_spent', { wasSent: false });

const budgeted = async (connector: Connector, budget: ConnectorManifest['budget'] = BUDGET) => {
  const machine = mortalTable(createMemoryTable());
  const world = await pollWorld(machine.table, () => connector, {}, { budget });
  await world.setCredentials('someone', 'a password');
  machine.revive();
  return { machine, world };
};

const ask = async (world: PollWorld, origin: JobOrigin = 'REFRESH') =>
  world.jobs.startJob(
    await world.read(),
    { origin, options: FULL_OPTIONS },
    { refreshThrottleSeconds: 0, sessionFreshnessHours: 0, connectors: {}, disabledAt: null },
  );
/** How many requests were counted so far, of which none is filled up again. */
const countedIn = async (world: PollWorld): Promise<number> =>
  (((await world.read()).budgetFullAt ?? world.member.createdAt) - world.member.createdAt) / INTERVAL_MS;

describe('a request to an upstream that counts requests (P15)', () => {
  test('is counted before it is made, by the write that lets the worker make it', async () => {
    const counted: number[] = [];
    const seen = { world: null as PollWorld | null };
    const connector: Connector = {
      collect: async () => {
        if (seen.world !== null) counted.push(await countedIn(seen.world));
        return brought();
      },
    };
    const [free, bounded] = [await budgeted(connector, null), await budgeted(connector)];
    await free.world.aggregate();
    seen.world = bounded.world;
    await bounded.world.aggregate();
    expect(counted).toEqual([1]);
    expect(bounded.machine.writes()).toBe(free.machine.writes());
    expect((await free.world.read()).budgetFullAt).toBeNull();
  });

  test('of a worker that dies counts for each try, and the job ends when none is left', async () => {
    let calls = 0;
    const { world } = await budgeted({
      collect: async () => {
        calls += 1;
        throw new Error('killed');
      },
    });
    await world.start(FULL_OPTIONS, 'REFRESH');
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await expect(world.run()).rejects.toThrow('killed');
      world.clock.advance(CLAIM_OVER_MS);
      await world.jobs.repair(await world.read());
    }
    await world.run();
    expect(calls).toBe(4);
    expect(await world.read()).toMatchObject({
      job: null,
      connectionStatus: 'DELAYED',
      connectionStatusMessage: TRANSITION_SENTENCES.overspent,
      failureCount: 0,
    });
    expect((await world.jobsOf()).at(-1)).toMatchObject({ status: 'HALTED', errorMessageCode: 208 });
    expect(await ask(world)).toMatchObject({ kind: 'throttled' });
    expect(await ask(world, 'BACKGROUND')).toMatchObject({ kind: 'started' });
  });

  test('within a call is counted before it is made, and refused when none is left', async () => {
    const seen: { world: PollWorld | null } = { world: null };
    const asked: (readonly [boolean, number])[] = [];
    const { world } = await budgeted({
      collect: async ({ spend }) => {
        for (let request = 0; request < 5; request += 1) {
          const may = await spend();
          if (seen.world !== null) asked.push([may, await countedIn(seen.world)]);
        }
        return brought();
      },
    });
    seen.world = world;
    await world.start(FULL_OPTIONS, 'REFRESH');
    await world.run();
    // Six, of which two are the reserve and one was counted by the claim.
    expect(asked).toEqual([
      [true, 2],
      [true, 3],
      [true, 4],
      [false, 4],
      [false, 4],
    ]);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
    expect(await countedIn(world)).toBe(4);
  });

  test('is refused to a worker that has lost its claim', async () => {
    const may: boolean[] = [];
    const seen: { world: PollWorld | null } = { world: null };
    const { world } = await budgeted({
      collect: async ({ spend }) => {
        const { world: frozen } = seen;
        seen.world = null;
        if (frozen !== null) {
          frozen.clock.advance(CLAIM_OVER_MS);
          await frozen.jobs.repair(await frozen.read());
          await frozen.run();
          may.push(await spend());
        }
        return brought();
      },
    });
    seen.world = world;
    await world.aggregate();
    expect(may).toEqual([false]);
    expect(await countedIn(world)).toBe(2);
  });

  test('is not limited where the upstream does not count', async () => {
    const may: boolean[] = [];
    const { world, machine } = await budgeted(
      {
        collect: async ({ spend }, { requests }) => {
          const before = machine.writes();
          expect(requests).toBeNull();
          for (let request = 0; request < 100; request += 1) may.push(await spend());
          expect(machine.writes()).toBe(before);
          return brought();
        },
      },
      null,
    );
    await world.aggregate();
    expect(new Set(may)).toEqual(new Set([true]));
  });

  test('is planned by a connector that knows how many it may make', async () => {
    const planned: (PlannedRequests | null)[] = [];
    const { world } = await budgeted({
      collect: async (_context, { requests }) => {
        planned.push(requests);
        return brought();
      },
    });
    for (const origin of ['REFRESH', 'REFRESH', 'BACKGROUND'] as const) {
      await ask(world, origin);
      await world.run();
    }
    expect(planned).toEqual([
      { left: 4, max: 6 },
      { left: 3, max: 6 },
      { left: 4, max: 6 },
    ]);
  });
});

describe('a step that makes no request (P15)', () => {
  test('counts none where too many logins are running, however often it tries', async () => {
    const { world } = await budgeted({ collect: async () => brought() });
    const { loginTries } = world.deps;
    Object.assign(world.deps, { loginTries: { tryReserve: async () => ({ kind: 'held' }) } });
    await world.start(FULL_OPTIONS, 'REFRESH');
    for (let look = 0; look < 30; look += 1) {
      const next = world.pollQueue.sent.shift();
      if (next === undefined) throw new Error('the job waits for nothing');
      world.clock.advance(next.delaySeconds * SECOND_MS);
      await world.step(next.message);
    }
    Object.assign(world.deps, { loginTries });
    await world.run();
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
    expect(await countedIn(world)).toBeLessThan(1.1);
  });

  test('because it lacks credentials counts none', async () => {
    const { world } = await budgeted({ collect: async () => brought() });
    Object.assign(world.deps.credentials, { read: async () => null });
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'IMPAIRED' });
    expect(await countedIn(world)).toBe(0);
  });
});

describe('new credentials at an upstream that counts requests (P15)', () => {
  const connected: Connected = {
    secrets: { access: 'url' },
    connectionKey: null,
    upstreamIds: [],
    consentEndsAt: null,
  };
  const claiming = () => {
    const calls: string[] = [];
    const connector: Connector = {
      connect: async () => {
        calls.push('connect');
        return { kind: 'arrived', value: connected };
      },
      connectsAnew: true,
      collect: async () => {
        calls.push('collect');
        return brought();
      },
    };
    return { calls, connector };
  };

  test('cost a request to connect and another one to fetch', async () => {
    const { calls, connector } = claiming();
    const { world } = await budgeted(connector);
    await world.aggregate();
    expect(calls).toEqual(['connect', 'collect']);
    expect(await countedIn(world)).toBe(2);
  });

  test('that connected but could not fetch continue by themselves, with their secrets', async () => {
    const { calls, connector } = claiming();
    const { world } = await budgeted(connector, { ...BUDGET, reserve: 5 });
    await world.aggregate();
    expect(calls).toEqual(['connect']);
    expect(await world.read()).toMatchObject({
      job: null,
      connectionStatus: 'DELAYED',
      connectionStatusMessage: REQUESTS_SPENT_SENTENCE,
      postponedOrigin: 'CREDENTIALS_UPDATED',
      upstreamBusyUntil: world.member.createdAt + INTERVAL_MS,
    });
    world.clock.advance(INTERVAL_MS);
    expect(await ask(world, 'CREDENTIALS_UPDATED')).toMatchObject({ kind: 'started' });
    await world.run();
    expect(calls).toEqual(['connect', 'collect']);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', postponedOrigin: null });
  });

  test('that find the budget spent are kept, and start when a request is allowed', async () => {
    const { connector } = claiming();
    const { world } = await budgeted(connector, { ...BUDGET, reserve: 4 });
    await world.aggregate();
    expect(await ask(world, 'CREDENTIALS_UPDATED')).toMatchObject({
      kind: 'postponed',
      retryAfterSeconds: INTERVAL_MS / SECOND_MS,
      member: { postponedOrigin: 'CREDENTIALS_UPDATED', upstreamBusyUntil: world.member.createdAt + INTERVAL_MS },
    });
    expect(world.pollQueue.sent).toEqual([]);
    expect(await ask(world, 'BACKGROUND')).toMatchObject({ kind: 'throttled' });
  });
});

describe('a connector that needs several calls for its data (P15)', () => {
  test('is asked again at once while half the budget is left, or else by the next job', async () => {
    let calls = 0;
    const { world } = await budgeted({
      collect: async () => {
        calls += 1;
        return brought(calls < 9);
      },
    });
    await ask(world, 'BACKGROUND');
    await world.run();
    // Six at first: after the fourth call two are left, and these are less than half.
    expect(calls).toBe(4);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', job: null });
    expect(await ask(world)).toMatchObject({ kind: 'throttled' });
    world.clock.advance(6 * INTERVAL_MS);
    await ask(world, 'BACKGROUND');
    await world.run();
    expect(calls).toBe(8);
    world.clock.advance(6 * INTERVAL_MS);
    await ask(world);
    await world.run();
    expect(calls).toBe(9);
  });

  test('keeps what it has when the requests run out in a call, or ends its job', async () => {
    const { world } = await budgeted({
      collect: async ({ spend }) => ((await spend()) ? brought() : SPENT),
    });
    for (let job = 0; job < 3; job += 1) {
      await ask(world);
      await world.run();
    }
    expect((await world.jobsOf()).map(({ status }) => status)).toEqual(['COMPLETED', 'COMPLETED']);
    world.clock.advance(INTERVAL_MS);
    expect(await ask(world)).toMatchObject({ kind: 'started' });
    await world.run();
    expect(await world.read()).toMatchObject({ connectionStatus: 'DELAYED', failureCount: 0 });
  });
});
