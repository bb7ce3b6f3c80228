import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scriptedFeed } from '../support/ledger/scripted-feed.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const GONE_MS_MAX = 5_000;

/** A path with slashes: npm names its process after the whole command. */
const TARGET = 'http://127.0.0.1:9/hooks/ours';

const endGroup = (leader: number): void => {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
};

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'no process goes on listening after %s to npx',
  { timeout: 60_000 },
  async (signal) => {
    const feed = await scriptedFeed();
    const folder = temporaryFolder();
    const npx = spawn('npx', ['--no', '--', 'tributary', 'listen', '--forward', TARGET, '--json'], {
      cwd: ROOT,
      env: {
        ...process.env,
        XDG_CONFIG_HOME: folder,
        TRIBUTARY_URL: feed.url,
        TRIBUTARY_API_KEY: 'key',
        npm_config_loglevel: 'error',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
      // A group of its own, so that the test can end what `npx` left behind.
      detached: true,
    });
    onTestFinished(() => endGroup(npx.pid ?? 0));
    await once(npx.stdout, 'data');
    npx.kill(signal);
    // Whoever still listens holds the pipe, and "close" does not come.
    const limit = AbortSignal.timeout(GONE_MS_MAX);
    await expect(once(npx, 'close', { signal: limit })).resolves.toBeDefined();
  },
);

test('a closed standard error does not change the result of a command', { timeout: 60_000 }, async () => {
  const cli = spawn(process.execPath, ['cli/tributary.cjs', 'nonsense'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  cli.stderr.destroy();
  expect(await once(cli, 'exit')).toEqual([2, null]);
});
