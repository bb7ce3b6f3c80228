import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@tributary-data/tributary/client';
import { describe, expect, it } from 'vitest';
import { connect, newApp, settle } from './app.ts';
import { startTestHost } from './test-host.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TEST_MS_MAX = 300_000;
const MINUTE = 60;
/** Of a first import, to an endpoint on `*`. */
const WEBHOOKS_MAX = 200;

const host = await startTestHost();

describe('an endpoint that subscribes to *', () => {
  it('gets the events of a first import, and not one for each row (P29)', {
    timeout: TEST_MS_MAX,
  }, async () => {
    const app = await newApp(host);
    await app.api.partner('POST', '/webhook_endpoints', {
      webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['*'] },
    });
    await settle(host, app, await connect(app, 'mxuser'));
    await host.whenIdle();
    await host.advance(MINUTE);
    const deliveries = host.deliveries();
    const types = new Set(deliveries.map(({ body }) => JSON.parse(body).type));
    expect(types).toContain('AGGREGATION');
    expect(deliveries.length).toBeLessThanOrEqual(WEBHOOKS_MAX);
    expect(deliveries.filter(({ body }) => body.includes('"transaction":{'))).toEqual([]);
    expect(deliveries.filter(({ verified }) => !verified)).toEqual([]);
    const { queues } = await host.stats();
    const dead = Object.entries(queues).filter(([name]) => /dead-letters|lost-events/.test(name));
    expect(dead.length).toBeGreaterThan(0);
    expect(dead.map(([name, { visible, in_flight, delayed }]) => [name, visible + in_flight + delayed])).toEqual(
      dead.map(([name]) => [name, 0]),
    );
  });
});

describe('the page that embeds the widgets', () => {
  const page = (): string => `${host.url.replace('127.0.0.1', 'localhost')}/_local/widget`;
  const ask = (body: object, headers: Readonly<Record<string, string>> = { 'tributary-local': '1' }) =>
    fetch(page(), { method: 'POST', headers, body: JSON.stringify(body) });

  it('is served at localhost, so that the widgets at 127.0.0.1 are of another site', async () => {
    const answer = await fetch(`${host.url}/_local/widget`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, page()]);
    const shown = await fetch(page());
    expect(shown.headers.get('content-security-policy')).toContain(`frame-src ${host.url};`);
    const html = await shown.text();
    for (const [, path = ''] of html.matchAll(/(?:src|href)="(widget\/[^"]+)"/g)) {
      expect((await fetch(new URL(path, page()))).status, path).toBe(200);
    }
  });

  it('gets addresses for a new user and again for the same one, in its language', async () => {
    for (const type of ['connect_widget', 'connections_widget']) {
      const answer = await ask({ user: 'page user', language: 'es', url: { type, color_scheme: 'dark' } });
      const { url } = (await answer.json()) as { url: string };
      expect(url).toMatch(new RegExp(`^${host.url}/md/connect(?:ions)?/`));
      expect(await (await fetch(url)).text()).toContain('<html lang="es">');
    }
  });

  it('repeats what the service says about a wrong option', async () => {
    const answer = await ask({ user: 'page user', url: { type: 'connect_widget', mode: 'none' } });
    expect([answer.status, await answer.json()]).toEqual([400, { message: expect.stringContaining('url.mode') }]);
  });

  it('gives no address to a page of another origin, which cannot send its header', async () => {
    expect((await ask({ user: 'page user', url: { type: 'connect_widget' } }, {})).status).toBe(403);
  });
});

describe('the command that makes a client', () => {
  it('makes a client on the local host, whose key works at once', { timeout: TEST_MS_MAX }, async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['infra/cli/client.ts', 'create', '--name', 'Another bank', '--local', host.operator.endpoint],
      { cwd: ROOT, env: { ...process.env, AWS_ACCESS_KEY_ID: host.operator.credentials.accessKeyId } },
    );
    const [, key = ''] = /^API key\s+(\S+)$/m.exec(stdout) ?? [];
    expect(await createClient({ baseUrl: host.url, apiKey: key }).readClient()).toMatchObject({
      client: { name: 'Another bank', refresh_throttle_seconds: 10_800 },
    });
  });
});
