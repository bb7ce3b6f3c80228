import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { connect, newApp, readMember, settle } from './app.ts';
import { refreshRaw, sessionToken } from './raw-calls.ts';
import { startTestHost } from './test-host.ts';

const TEST_MS = 120_000;

const host = await startTestHost();

describe('the clock', () => {
  /**
   * A move that waited for a receiver would take the 15 s of an attempt. Promised are 5 s; where other tests run beside it, a
   * move takes longer without anybody hanging.
   */
  const MOVE_MS_MAX = 14_000;
  const moveOneMinute = async (): Promise<number> => {
    const startedAt = performance.now();
    const answer = await fetch(`${host.url}/_local/clock`, {
      method: 'POST',
      headers: { 'tributary-local': '1' },
      body: JSON.stringify({ advance_seconds: 60 }),
    });
    expect(answer.status).toBe(200);
    return performance.now() - startedAt;
  };

  it('moves by a minute without waiting for receivers, after the due jobs are done', {
    timeout: TEST_MS,
  }, async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket.on('error', () => undefined)));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const app = await newApp(host);
    const members = [await connect(app, 'clock-one'), await connect(app, 'clock-two')];
    for (const member of members) await settle(host, app, member);
    const endpoints: string[] = [];
    for (const path of ['a', 'b', 'c']) {
      const { webhook_endpoint: made } = await app.api.partner<{ webhook_endpoint: { guid: string } }>(
        'POST',
        '/webhook_endpoints',
        {
          webhook_endpoint: {
            url: `http://127.0.0.1:${port}/${path}`,
            event_types: ['AGGREGATION', 'CONNECTION_STATUS'],
          },
        },
      );
      endpoints.push(made.guid);
    }
    try {
      const token = await sessionToken(host, app);
      for (let minute = 0; minute < 2; minute += 1) {
        for (const member of members) expect((await refreshRaw(host, token, member)).header).toBe('started');
        expect(await moveOneMinute()).toBeLessThan(MOVE_MS_MAX);
        for (const member of members) {
          expect(await readMember(app, member)).toMatchObject({
            connection_status: 'CONNECTED',
            is_being_aggregated: false,
          });
        }
      }
    } finally {
      for (const guid of endpoints) await app.api.partner('DELETE', `/webhook_endpoints/${guid}`);
      silent.close();
      for (const socket of sockets) socket.destroy();
      await host.whenIdle();
    }
  });
});

describe('refreshes', () => {
  it('two hundred at once are one job with one start upstream and equal bodies (P6)', {
    timeout: TEST_MS,
  }, async () => {
    const app = await newApp(host);
    const member = await connect(app, 'crowd+slow8', { skip_aggregation: true });
    const token = await sessionToken(host, app);
    const startsBefore = (await host.stats()).upstream.starts;
    const answers = await Promise.all(Array.from({ length: 200 }, () => refreshRaw(host, token, member)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    const count = (word: string): number => answers.filter(({ header }) => header.startsWith(word)).length;
    expect({ started: count('started'), joined: count('joined') }).toEqual({ started: 1, joined: 199 });
    expect(await settle(host, app, member)).toMatchObject({ connection_status: 'CONNECTED' });
    expect((await host.stats()).upstream.starts - startsBefore).toBe(1);
  });

  it('within the throttle window say so and call nobody (P7)', { timeout: TEST_MS }, async () => {
    const app = await newApp(host);
    const member = await connect(app, 'throttled');
    await settle(host, app, member);
    await app.api.partner('PUT', '/client', { client: { refresh_throttle_seconds: 10_800 } });
    // Settings of a client are kept for a minute.
    await host.advance(61);
    const before = (await host.stats()).upstream;
    const answer = await refreshRaw(host, await sessionToken(host, app), member);
    await host.advance(60);
    expect(answer).toMatchObject({ status: 200, header: expect.stringMatching(/^throttled; retry-after=\d+$/) });
    expect((await host.stats()).upstream).toEqual(before);
    await app.api.partner('PUT', '/client', { client: { refresh_throttle_seconds: 0 } });
    await host.advance(61);
  });
});

describe('sessions', () => {
  it('live 30 minutes after each call, and then end (P1)', { timeout: TEST_MS }, async () => {
    const { session } = await newApp(host);
    for (let call = 0; call < 12; call += 1) {
      await host.advance(29 * 60 + 59);
      await session('GET', '/user');
    }
    await host.advance(31 * 60);
    await expect(session('GET', '/user')).rejects.toMatchObject({ status: 401, code: 4011 });
  });
});
