import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const LAUNCHER = join(ROOT, 'launch', 'launch.cjs');

/** Where a process cannot be replaced, as on Windows. */
const withoutExecve = `process.execve = undefined; require(${JSON.stringify(LAUNCHER)}).launch(process.argv.slice(1))`;
const WAYS = [
  ['in place of the launcher', [LAUNCHER]],
  ['below the launcher', ['-e', withoutExecve, '--']],
] as const;

const start = (way: readonly string[], program: string) => {
  const folder = temporaryFolder();
  const path = join(folder, 'program.cjs');
  writeFileSync(path, program);
  const child = spawn(process.execPath, [...way, path, '--word', 'two words'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

describe.each(WAYS)('the launcher of a program that runs %s', (_name, way) => {
  it('passes its arguments, the memory settings and its exit code', async () => {
    const child = start(
      way,
      `console.log(JSON.stringify([process.argv.slice(2), process.execArgv, process.env.MALLOC_ARENA_MAX]));
       process.exitCode = 7;`,
    );
    const [text] = await once(child.stdout.setEncoding('utf8'), 'data');
    expect(JSON.parse(text)).toEqual([
      ['--word', 'two words'],
      ['--max-semi-space-size=4', '--max-old-space-size=1024'],
      '2',
    ]);
    expect(await once(child, 'exit')).toEqual([7, null]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('passes %s on to it, and leaves no process', async (signal) => {
    const child = start(
      way,
      `process.on('${signal}', () => { console.log('ended'); process.exit(3); });
       setInterval(() => undefined, 1000);
       console.log(process.pid);`,
    );
    const [pid] = await once(child.stdout.setEncoding('utf8'), 'data');
    child.kill(signal);
    const [said] = await once(child.stdout, 'data');
    expect(said).toBe('ended\n');
    expect(await once(child, 'exit')).toEqual([3, null]);
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });

  it('reports how a program was killed, by a code as in a shell or by the signal', async () => {
    const child = start(way, `process.kill(process.pid, 'SIGKILL'); setInterval(() => undefined, 1000);`);
    const [code, signal] = await once(child, 'exit');
    expect([137, 'SIGKILL']).toContain(code ?? signal);
  });
});

it('npm start and npm run demo run in a shell of POSIX and in that of Windows', () => {
  const { start: host, demo } = manifest.scripts;
  expect([host, demo]).toEqual([
    'exec node launch/launch.cjs infra/local/start.ts',
    'exec node launch/launch.cjs infra/local/demo.ts',
  ]);
  // There, `exec` is this file of the current folder, and runs its arguments.
  const lines = readFileSync(join(ROOT, 'exec.cmd'), 'utf8').trimEnd().split('\r\n');
  expect(lines.filter((line) => !line.startsWith('@rem '))).toEqual(['@%*']);
});
