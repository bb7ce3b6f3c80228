import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { docsRoutes } from '../../../infra/local/panel/docs-routes.ts';

const call = async (path: string, host: { readonly apiKey: string | null; readonly hasAdminKey: boolean }) => {
  const routes = docsRoutes({
    url: () => 'http://127.0.0.1:1',
    apiKey: () => host.apiKey,
    hasAdminKey: host.hasAdminKey,
  });
  const request = new IncomingMessage(new Socket());
  request.headers['tributary-local'] = '1';
  const answer = await routes[`POST /_local/docs/${path}`]?.(request, Buffer.from('{}'));
  return { status: answer?.status, body: JSON.parse(String(answer?.body)) };
};

describe('the key that the API reference fills in', () => {
  it.each([
    ['is the key that every host has by default', 'local-client-key', false, 'local-client-key'],
    ['is not one that somebody chose, without an admin key', 'a-chosen-key', false, null],
    ['is one that somebody chose, for callers with the admin key', 'a-chosen-key', true, 'a-chosen-key'],
    ['is none where an earlier start chose it', null, true, null],
  ])('%s', async (_, apiKey, hasAdminKey, filledIn) => {
    expect(await call('key', { apiKey, hasAdminKey })).toEqual({ status: 200, body: { api_key: filledIn } });
  });
});

it('a session for the API reference needs the key, or says how to start the host', async () => {
  const { status, body } = await call('session', { apiKey: null, hasAdminKey: false });
  expect([status, body.message]).toEqual([409, expect.stringContaining('TRIBUTARY_API_KEY')]);
});
