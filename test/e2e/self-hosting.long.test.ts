import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { apiTokenOf } from './app.ts';
import { type StartedCommand, startCommand, until } from './started-host.ts';
import { walkthroughOf } from './walkthrough.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const WALK_MS_MAX = 300_000;
const GONE_MS_MAX = 15_000;

const home = temporaryFolder();
const started: StartedCommand[] = [];
afterAll(() => {
  for (const command of started) for (const pid of command.processes()) process.kill(pid, 'SIGKILL');
});

const run = (script: string): StartedCommand => {
  const env = { HOME: home, PORT: '0', TRIBUTARY_DATA: undefined, TRIBUTARY_API_KEY: undefined };
  const command = startCommand(['bash', '-ec', script], { cwd: ROOT, env });
  started.push(command);
  return command;
};

/** Starts the host, does something with its address, and ends it. */
const whileRunning = async (script: string, work: (url: string) => Promise<void>): Promise<void> => {
  const host = run(script);
  const [, url = ''] = await host.line(/^tributary ready (\S+)$/m, WALK_MS_MAX);
  await work(url);
  host.child.kill('SIGTERM');
  await until(() => host.processes().length === 0, GONE_MS_MAX);
};

describe('docs/self-hosting.md', () => {
  it('keeps the data through backup and restore, with the key and with a new one', {
    timeout: WALK_MS_MAX,
  }, async () => {
    const { start, blocks } = walkthroughOf('docs/self-hosting.md');
    if (start === null) throw new Error('The page starts no host');
    expect(blocks).toHaveLength(3);
    await whileRunning(start, async (url) => {
      await createApiClient(url, 'local-client-key').partner('POST', '/users', { user: { id: 'of this house' } });
      for (const block of blocks) {
        const command = run(block);
        expect([await command.exitCode, command.output()]).toEqual([0, expect.stringMatching(/Backup|Restored/)]);
      }
    });
    for (const folder of ['restored', 'renewed']) {
      await whileRunning(start.replace('$HOME/tributary', `$HOME/${folder}`), async (url) => {
        expect(await apiTokenOf(createApiClient(url, 'local-client-key'), 'of this house')).toMatch(/./);
      });
    }
  });
});
