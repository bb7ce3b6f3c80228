import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalHost, startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { walkthroughOf } from './walkthrough.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START_MS_MAX = 180_000;
const WALK_MS_MAX = 180_000;
const MINUTE = 60;
/** Of a first import, to an endpoint on `*`. */
const WEBHOOKS_MAX = 200;

let host: LocalHost;
beforeAll(async () => {
  host = await startLocalHost({ port: 0 });
}, START_MS_MAX);
const settings = mkdtempSync(join(tmpdir(), 'tributary-readme-'));
afterAll(async () => {
  await host.stop();
  rmSync(settings, { recursive: true });
});

describe('the walkthrough of the README', () => {
  it('does what it says when it is pasted into a shell', { timeout: WALK_MS_MAX }, async () => {
    const { stdout } = await promisify(execFile)('bash', ['-c', walkthroughOf('README.md').blocks.join('\n')], {
      env: { ...process.env, B: host.url, TRIBUTARY_API_KEY: host.apiKey, XDG_CONFIG_HOME: settings },
      timeout: WALK_MS_MAX,
    });
    expect(stdout).toMatch(/^tributary-refresh: started/im);
    expect(stdout).toMatch(/^CONNECTED$/m);
    const [, amount = ''] = /^"amount":([0-9.]+)$/m.exec(stdout) ?? [];
    expect(Number(amount)).toBeGreaterThan(0);
    expect(stdout).toMatch(/^"date":"\d{4}-\d{2}-\d{2}"$/m);
    expect(stdout).toMatch(/^"description":"\w.*"$/m);
    expect(stdout).toContain('"current_page":2');
    expect(stdout).toMatch(/"verified":true/);
    expect(stdout).not.toMatch(/"verified":false|"error"/);
    // By the command line: the member, a second refresh, and what the feed tells of both.
    expect(stdout).toMatch(/^MBR-\S+ +MX Bank +CONNECTED/m);
    expect(stdout).toMatch(/^MBR-\S+ {2}CONNECTED\nConnected\.$/m);
    expect(stdout.match(/AGGREGATION member_data_updated/g)).toHaveLength(2);
    // And a third, by the bus.
    expect(stdout).toMatch(/^\{"id":"[^"]+"\}$/m);
  });

  it('P29 has its endpoint on * called for all that happened, and not for each row', {
    timeout: WALK_MS_MAX,
  }, async () => {
    await host.whenIdle();
    await host.advance(MINUTE);
    const deliveries = host.deliveries();
    const types = new Set(deliveries.map(({ body }) => JSON.parse(body).type));
    expect(types).toContain('AGGREGATION');
    expect(deliveries.length).toBeLessThanOrEqual(WEBHOOKS_MAX);
    expect(deliveries.filter(({ body }) => body.includes('"transaction":{'))).toEqual([]);
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

  it('gets addresses for a new user and again for the same one, in the language that it names', async () => {
    for (const type of ['connect_widget', 'connections_widget']) {
      const answer = await ask({ user: 'page user', language: 'es', url: { type, color_scheme: 'dark' } });
      const { url } = (await answer.json()) as { url: string };
      expect(url).toMatch(new RegExp(`^${host.url}/md/connect(?:ions)?/`));
      expect(await (await fetch(url)).text()).toContain('<html lang="es">');
    }
  });

  it('says what the service says of a wrong option', async () => {
    const answer = await ask({ user: 'page user', url: { type: 'connect_widget', mode: 'none' } });
    expect([answer.status, await answer.json()]).toEqual([400, { message: expect.stringContaining('url.mode') }]);
  });

  it('gives no address to a page of another origin, which cannot send its header', async () => {
    expect((await ask({ user: 'page user', url: { type: 'connect_widget' } }, {})).status).toBe(403);
  });
});

describe('the command that makes a client', () => {
  it('makes one on the local host, whose key is taken at once', { timeout: WALK_MS_MAX }, async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['infra/cli/client.ts', 'create', '--name', 'Another bank', '--local', host.operator.endpoint],
      { cwd: ROOT, env: { ...process.env, AWS_ACCESS_KEY_ID: host.operator.credentials.accessKeyId } },
    );
    const [, key = ''] = /^API key\s+(\S+)$/m.exec(stdout) ?? [];
    const answer = await fetch(`${host.url}/client`, { headers: { 'md-api-key': key } });
    expect(await answer.json()).toMatchObject({ client: { name: 'Another bank', refresh_throttle_seconds: 10_800 } });
  });
});
