import { spawnSync } from 'node:child_process';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { httpEvent, type TestRequest } from '../../support/api/http-event.ts';

const HANDLER = new URL('../../../functions/sandbox-bank/handler.ts', import.meta.url).href;
const BANK_KEY = 'the key';

// The function reads it when it is loaded.
vi.stubEnv('BANK_KEY', BANK_KEY);
const { handler } = await import('../../../functions/sandbox-bank/handler.ts');
afterAll(() => vi.unstubAllEnvs());

const call = async (request: TestRequest): Promise<APIGatewayProxyStructuredResultV2> => {
  const headers = { 'sandbox-bank-key': BANK_KEY, ...request.headers };
  const answer = await handler(httpEvent({ ...request, headers }));
  if (typeof answer === 'string') throw new Error('a bare string');
  return answer;
};
const start = (login: string, key: string) =>
  call({
    method: 'POST',
    path: '/v1/jobs',
    headers: { 'Idempotency-Key': key },
    body: {
      institution: 'sandbox',
      credentials: [
        { field: 'LOGIN', value: login },
        { field: 'PASSWORD', value: 'any' },
      ],
    },
  });

describe('the sandbox bank behind a function URL', () => {
  it('runs a job', async () => {
    const { id } = JSON.parse((await start('sandbox-20', 'url-1')).body ?? '').job;
    expect(JSON.parse((await call({ method: 'GET', path: `/v1/jobs/${id}` })).body ?? '').job.status).toBe('ready');
    const page = await call({ method: 'GET', path: `/v1/jobs/${id}/accounts/checking/transactions?from=2000-01-01` });
    expect(JSON.parse(page.body ?? '').transactions).toHaveLength(12);
  });

  it('answers with a page, a 429 and a broken connection as far as a function can', async () => {
    expect(await start('mxuser+html', 'url-2')).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect(await start('mxuser+429', 'url-3')).toMatchObject({ statusCode: 429, headers: { 'retry-after': 120 } });
    expect(await start('mxuser+reset', 'url-4')).toEqual({ statusCode: 502 });
  });

  it('serves no caller without its key, and does not start where it has none', async () => {
    const stranger = { method: 'GET', path: '/v1/jobs/any', headers: { 'sandbox-bank-key': 'another key' } } as const;
    expect(await call(stranger)).toMatchObject({ statusCode: 403 });
    const load = ['--input-type=module', '--eval', `await import(${JSON.stringify(HANDLER)})`];
    const { status, stderr } = spawnSync(process.execPath, load, { env: {}, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('BANK_KEY is not set') });
  });
});
