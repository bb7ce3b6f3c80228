import { beforeEach, describe, expect, test } from 'vitest';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { createClientStore } from '../../../lib/store/users/client-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { startApiOn, type TestApi, type TestCaller } from '../../support/api/api.ts';
import { createRounds, type Rounds } from '../../support/ledger/rounds.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const CLIENT_MAX = 20;
const USER_MAX = 10;
const REFUSALS_MAX = 5;

let api: TestApi;
let rounds: Rounds;
let broken = false;

beforeEach(async () => {
  broken = false;
  const memory = createMemoryTable();
  rounds = createRounds({
    ...memory,
    write: async (write) => {
      if (broken && write.kind === 'update' && write.key.pk.startsWith('CALLS#')) throw new Error('no table');
      return memory.write(write);
    },
  });
  const world = { table: rounds.table, items: async () => memory.items() };
  api = await startApiOn(
    world,
    testIds(),
    {},
    {
      requestLimits: {
        clientPerSecondMax: CLIENT_MAX,
        userPerSecondMax: USER_MAX,
        addressRefusalsPerMinuteMax: REFUSALS_MAX,
      },
    },
  );
  // Whichever place in a second an environment has, it is past.
  api.clock.advance(0.9 * SECOND_MS);
});

/** As many calls as come in no time. */
const statuses = async (caller: TestCaller, path: string, count: number): Promise<readonly number[]> => {
  const seen: number[] = [];
  for (let call = 0; call < count; call += 1) seen.push((await caller.get(path)).status);
  return seen;
};
const refusedAmong = (all: readonly number[]): number => all.filter((status) => status === 429).length;

/** The environment has heard that no other one serves the client. */
const settleAlone = async (caller: TestCaller, path: string): Promise<void> => {
  for (let second = 0; second < 3; second += 1) {
    await statuses(caller, path, 3);
    api.clock.advance(SECOND_MS);
  }
};

describe('a client over its limit', () => {
  test('is refused with 429, the limit by name, Retry-After and what is left (P41)', async () => {
    await settleAlone(api.partner, '/client');
    const first = await api.partner.get('/client');
    expect([first.status, first.headers]).toMatchObject([
      200,
      { 'ratelimit-policy': `"client";q=${CLIENT_MAX};w=1`, ratelimit: `"client";r=${CLIENT_MAX - 1};t=1` },
    ]);
    await statuses(api.partner, '/client', CLIENT_MAX - 1);
    const refused = await api.partner.get('/client');
    expect([refused.status, refused.headers, refused.json]).toMatchObject([
      429,
      { 'retry-after': '1', ratelimit: '"client";r=0;t=1' },
      {
        error: { code: 4290, message: expect.stringContaining('The client has made more calls than its limit of 20') },
      },
    ]);
    expect(api.log.lines.at(-1)?.fields).toMatchObject({
      operation: 'readClient',
      status: 429,
      limited_by: 'client',
      client_guid: expect.stringContaining('CLT-'),
    });
    api.clock.advance(Number(refused.headers['retry-after']) * SECOND_MS);
    expect((await api.partner.get('/client')).status).toBe(200);
  });

  test('is refused without a call to the table, but for one write and read a second', async () => {
    await settleAlone(api.partner, '/client');
    await statuses(api.partner, '/client', CLIENT_MAX);
    rounds.reset();
    expect(refusedAmong(await statuses(api.partner, '/client', 50))).toBe(50);
    expect(rounds.calls()).toBe(0);
  });

  test('takes nothing from the limit of another client', async () => {
    const other = await api.foundOne('another-key');
    await settleAlone(api.partner, '/client');
    await statuses(api.partner, '/client', 2 * CLIENT_MAX);
    expect(refusedAmong(await statuses(other, '/client', 2))).toBe(0);
  });

  test('gets the limit that an operator sets for it, within a minute, and 0 is no limit', async () => {
    const { guid } = (await api.partner.get('/client')).json.client;
    const { update } = createClientStore(api);
    await update(guid, { requestsPerSecondMax: 3 });
    await settleAlone(api.partner, '/client');
    expect((await api.partner.get('/client')).headers).toMatchObject({ 'ratelimit-policy': '"client";q=3;w=1' });
    await update(guid, { requestsPerSecondMax: 0 });
    api.clock.advance(60 * SECOND_MS);
    const all = await statuses(api.partner, '/client', 100);
    expect(refusedAmong(all)).toBe(0);
    expect((await api.partner.get('/client')).headers).not.toHaveProperty('ratelimit');
  });

  test('is let through where counts cannot be exchanged, up to the limit of each part', async () => {
    await settleAlone(api.partner, '/client');
    broken = true;
    for (let second = 0; second < 5; second += 1) {
      expect(refusedAmong(await statuses(api.partner, '/client', CLIENT_MAX - 1))).toBe(0);
      api.clock.advance(SECOND_MS);
    }
    expect(api.log.lines.filter(({ code }) => code === 'LIMITS_ALONE')).toHaveLength(1);
  });
});

describe('a user over its limit', () => {
  test('is refused, and other users of its client are not (P41)', async () => {
    const [busy, quiet] = [await api.signIn('busy'), await api.signIn('quiet')];
    await settleAlone(busy, '/user');
    const all = await statuses(busy, '/user', USER_MAX + 5);
    expect(refusedAmong(all)).toBe(5);
    const refused = await busy.get('/user');
    expect(refused.json.error.message).toContain('The user has made more calls than its limit of 10 a second');
    expect(String(refused.headers.ratelimit)).toMatch(/^"client";r=\d+;t=1, "user";r=0;t=1$/);
    expect(api.log.lines.at(-1)?.fields).toMatchObject({ limited_by: 'user', user_guid: expect.any(String) });
    expect((await quiet.get('/user')).status).toBe(200);
  });
});

describe('a call within its limits', () => {
  test('costs no trip to the table of its own, also when it exchanges counts', async () => {
    const app = await api.signIn('u-1');
    await app.get('/user');
    const seen: { trips: number; calls: number }[] = [];
    for (let second = 0; second < 3; second += 1) {
      for (let call = 0; call < 3; call += 1) {
        rounds.reset();
        expect((await app.get('/user')).status).toBe(200);
        seen.push({ trips: rounds.count(), calls: rounds.calls() });
      }
      api.clock.advance(SECOND_MS);
    }
    // In this world the keys of tokens are read for each call; on Lambda an environment remembers them.
    expect(new Set(seen.map(({ trips }) => trips))).toEqual(new Set([2]));
    // Without an exchange, with one, and with one and the limit of the client.
    expect(new Set(seen.map(({ calls }) => calls))).toEqual(new Set([2, 4, 5]));
  });
});

describe('where the caller is not known', () => {
  const asStranger = (): TestCaller => api.caller({ 'MD-API-KEY': 'a key that nobody has' });

  test('an address with too many refused calls is refused without the table (P41)', async () => {
    expect((await api.partner.get('/client')).status).toBe(200);
    expect(await statuses(asStranger(), '/client', REFUSALS_MAX)).toEqual(Array(REFUSALS_MAX).fill(401));
    rounds.reset();
    const refused = await asStranger().get('/client');
    expect([refused.status, refused.headers['retry-after'], refused.json.error.code]).toEqual([429, '12', 4290]);
    expect(rounds.calls()).toBe(0);
    expect(api.log.lines.at(-1)?.fields).toMatchObject({ limited_by: 'address' });
    expect(JSON.stringify(api.log.lines.at(-1))).not.toContain('127.0.0.1');
    expect((await api.partner.get('/client')).status).toBe(200);
    api.clock.advance(12 * SECOND_MS);
    expect((await asStranger().get('/client')).status).toBe(401);
  });

  test.each([
    ['API tokens', 'POST', '/sessions', { 'MD-API-TOKEN': 'unknown' }],
    ['sessions', 'GET', '/user', { 'MD-SESSION-TOKEN': 'unknown' }],
    ['addresses of widgets', 'GET', '/md/connect/unknown', {}],
  ])('unknown %s count', async (_, method, path, headers) => {
    const stranger = api.caller(headers);
    for (let call = 0; call < REFUSALS_MAX; call += 1) {
      expect((await stranger.call(method, path, {})).status).toBeLessThan(429);
    }
    expect((await stranger.call(method, path, {})).status).toBe(429);
  });

  test('an address that the caller claims is ignored', async () => {
    for (let call = 0; call < REFUSALS_MAX; call += 1) {
      await asStranger().get('/client', { 'X-Forwarded-For': `198.51.100.${call}` });
    }
    expect((await asStranger().get('/client', { 'X-Forwarded-For': '198.51.100.99' })).status).toBe(429);
  });
});
