import { beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** A real upstream that counts requests, over HTTP: 24 a day for one access, and after one more the access is disabled. */

let world: SimplefinWorld;
let guid: string;
beforeEach(async () => {
  world = await simplefinWorld({ quota: { perDay: 24, leeway: 0 } });
  guid = await world.connect();
});

const requestCount = (): number => world.server.calls().length;
const lines = (code: string) => world.api.log.lines.filter((line) => line.code === code).map(({ fields }) => fields);
/** Opens a session, asks for a refresh, and runs what is started. */
const ask = (minutes: number): Promise<string> => world.refresh(guid, (minutes * MINUTE_MS) / HOUR_MS);

/** Opens a session as an app does, which refreshes the members of its user. */
const openSession = async (): Promise<void> => {
  const { token } = (await world.api.partner.get('/users/user/api_token')).json.api_token;
  await world.api.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions');
  await world.api.settle();
};

describe('a SimpleFIN server (P15)', () => {
  test('gets at most 24 requests in 24 hours from a user that never stops', async () => {
    for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 20) {
      const before = requestCount();
      const verdict = await ask(20);
      expect(requestCount() > before, verdict).toBe(verdict === 'started');
      const { left, refills_at: refillsAt } = (await world.member(guid)).upstream_budget;
      if (verdict.startsWith('throttled')) {
        expect(left).toBe(0);
        const waitMs = Date.parse(refillsAt) - world.api.clock();
        expect(verdict).toBe(`throttled; retry-after=${Math.ceil(waitMs / 1_000)}`);
      }
    }
    const instants = world.server.calls().map(({ atMs }) => atMs);
    for (const [at, instant] of instants.entries())
      expect(instants.slice(at).filter((later) => later - instant <= DAY_MS).length).toBeLessThanOrEqual(24);
    expect(requestCount()).toBeGreaterThan(36);
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
    expect(lines('UPSTREAM_BUDGET_SPENT')[0]).toMatchObject({ connector: 'simplefin', origin: 'REFRESH' });
  }, 60_000);

  test('gets as many requests as the log says of each step', async () => {
    await ask(60);
    expect(lines('UPSTREAM_ASKED')).toMatchObject([
      { connector: 'simplefin', requests: 2 },
      { connector: 'simplefin', requests: 1 },
    ]);
  });

  test('gets no request when a session is opened before its data are a day old', async () => {
    world.api.clock.advance(23 * HOUR_MS);
    await openSession();
    expect(requestCount()).toBe(2);
    world.api.clock.advance(2 * HOUR_MS);
    await openSession();
    expect(requestCount()).toBe(3);
  });

  test('that answers 429 with a day to wait is asked after a day, and then at once', async () => {
    world.server.script('accounts', { kind: 'status', status: 429, headers: { 'retry-after': '86400' } });
    expect(await ask(60)).toBe('started');
    expect(await world.member(guid)).toMatchObject({ connection_status: 'DELAYED' });
    const before = requestCount();
    for (let hour = 1; hour < 24; hour += 1) expect(await ask(60)).toMatch(/^throttled/);
    expect(requestCount()).toBe(before);
    expect(await ask(60)).toBe('started');
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
  });

  test("that asks for payment is called only by its user's refresh, which suffices", async () => {
    world.server.setPaymentRequired(true);
    await ask(60);
    expect(await world.member(guid)).toMatchObject({
      connection_status: 'DISABLED',
      connection_status_message: expect.stringMatching(/Pay there, then refresh\./),
      needs_updated_credentials: false,
    });
    const before = requestCount();
    world.api.clock.advance(2 * DAY_MS);
    await openSession();
    await world.api.sweepOnce();
    await world.api.settle();
    expect(requestCount()).toBe(before);
    expect(await ask(1)).toBe('started');
    expect(await world.member(guid)).toMatchObject({ connection_status: 'DISABLED' });
    world.server.setPaymentRequired(false);
    expect(await ask(240)).toBe('started');
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
  });
});
