import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { startSandboxBank } from '../../../functions/sandbox-bank/server.ts';
import { testClock } from '../../support/adapters/clock.ts';

const startBody = (login: string): string =>
  JSON.stringify({
    institution: 'sandbox',
    credentials: [
      { field: 'LOGIN', value: login },
      { field: 'PASSWORD', value: 'any' },
    ],
  });

const headers = { 'idempotency-key': 'one' };

describe('the sandbox bank on loopback', () => {
  it('frees its port at once, also while a call is left open', async () => {
    const bank = await startSandboxBank({ clock: testClock() });
    const hanging = request(`${bank.url}/v1/jobs`, { method: 'POST', headers, body: startBody('mxuser+hang') });
    const ended = expect(hanging).rejects.toThrow();
    while (bank.stats().startCalls === 0) await new Promise(setImmediate);
    await bank.close();
    await ended;
    const again = await startSandboxBank({ clock: testClock(), port: Number(new URL(bank.url).port) });
    expect(again.url).toBe(bank.url);
    await again.close();
  });

  it('refuses a port that is taken', async () => {
    const bank = await startSandboxBank({ clock: testClock() });
    await expect(startSandboxBank({ clock: testClock(), port: Number(new URL(bank.url).port) })).rejects.toThrow();
    await bank.close();
  });

  it('serves no caller whom its host does not serve', async () => {
    const bank = await startSandboxBank({
      clock: testClock(),
      isServed: ({ headers: { origin } }) => origin !== 'null',
    });
    const statusFor = async (origin: string): Promise<number> => {
      const answer = await request(`${bank.url}/v1/jobs`, { method: 'POST', headers: { origin }, body: '{}' });
      await answer.body.dump();
      return answer.statusCode;
    };
    expect(await statusFor('null')).toBe(403);
    expect(await statusFor(bank.url)).toBe(400);
    await bank.close();
  });

  it('answers with its key alone, but for the pages of a consent, where it has one', async () => {
    const bank = await startSandboxBank({ clock: testClock(), bankKey: 'right' });
    const statusOf = async (method: 'GET' | 'POST', path: string, bankKey?: string): Promise<number> => {
      const sent = bankKey === undefined ? headers : { ...headers, 'sandbox-bank-key': bankKey };
      const answer = await request(`${bank.url}${path}`, { method, headers: sent, body: '{}' });
      await answer.body.dump();
      return answer.statusCode;
    };
    for (const path of ['/v1/jobs', '/v1/deposits', '/oauth/token']) {
      expect([path, await statusOf('POST', path), await statusOf('POST', path, 'wrong')]).toEqual([path, 403, 403]);
      expect([path, await statusOf('POST', path, 'right')]).toEqual([path, 400]);
    }
    expect(await statusOf('GET', '/v1/jobs/some')).toBe(403);
    expect(await statusOf('GET', '/oauth/authorize')).toBe(400);
    await bank.close();
  });

  it('survives requests that are not HTTP', async () => {
    const bank = await startSandboxBank({ clock: testClock() });
    const statusOf = async (
      method: 'GET' | 'POST' | 'DELETE',
      path: string,
      body: string | null = null,
    ): Promise<number> => {
      const answer = await request(`${bank.url}${path}`, { method, headers, body });
      await answer.body.dump();
      return answer.statusCode;
    };
    expect(await statusOf('POST', '/v1/jobs', 'x'.repeat(100_000))).toBe(413);
    expect(await statusOf('GET', '/v1/jobs/%00/%zz?cursor=%')).toBe(404);
    expect(await statusOf('DELETE', '/v1/jobs')).toBe(404);
    expect(await statusOf('POST', '/v1/jobs', '{"credentials":')).toBe(400);
    expect(await statusOf('POST', '/v1/jobs', startBody('mxuser'))).toBe(200);
    await bank.close();
  });
});
