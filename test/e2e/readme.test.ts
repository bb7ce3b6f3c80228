import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalHost, startLocalHost } from '../../infra/local/start-local-host.ts';
import { walkthroughOf } from './walkthrough.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START_MS_MAX = 180_000;
const WALK_MS_MAX = 120_000;
const MINUTE = 60;
/** Of a first import, to an endpoint on `*`. */
const WEBHOOKS_MAX = 200;

let host: LocalHost;
beforeAll(async () => {
  host = await startLocalHost({ port: 0 });
}, START_MS_MAX);
afterAll(() => host.stop());

describe('the walkthrough of the README', () => {
  it('does what it says when it is pasted into a shell', { timeout: WALK_MS_MAX }, async () => {
    const { stdout } = await promisify(execFile)('bash', ['-c', walkthroughOf('README.md').blocks.join('\n')], {
      env: { ...process.env, B: host.url, TRIBUTARY_API_KEY: host.apiKey },
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
