import { once } from 'node:events';
import { expect, it } from 'vitest';
import { spawnGuarded } from '../../../infra/local/process/spawn-guarded.ts';

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it.each(['linux', 'win32'] as const)(
  'a guarded process on %s gives its output, and ends when it is stopped',
  async (platform) => {
    const program = 'console.log(process.pid); setInterval(() => undefined, 1000);';
    const { child, stop } = spawnGuarded(process.execPath, ['-e', program], { isHeard: true, platform });
    const [pid] = child.stdout === null ? [] : await once(child.stdout.setEncoding('utf8'), 'data');
    await stop();
    // The shell of the guard may end a moment before what it guards.
    await expect.poll(() => isThere(Number(pid)), { timeout: 5_000 }).toBe(false);
  },
);
