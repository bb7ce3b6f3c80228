import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A host in processes of its own, started the way a person starts it. */
export interface StartedHost extends Omit<StartedCommand, 'child'> {
  /** npm itself. */
  readonly npm: ChildProcess;
}

/** A command in processes of its own. */
export interface StartedCommand {
  readonly child: ChildProcess;
  /** The first match in what it has printed. */
  readonly line: (pattern: RegExp, msMax?: number) => Promise<RegExpExecArray>;
  readonly output: () => string;
  readonly standardOutput: () => string;
  readonly exitCode: Promise<number | null>;
  /** Ids of all processes that came of it and still run. */
  readonly processes: () => readonly number[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const LINE_MS_MAX = 90_000;
const LOOK_EVERY_MS = 25;

export const startByNpm = (script: readonly string[], env: Readonly<Record<string, string>>): StartedHost => {
  const { child: npm, ...started } = startCommand(['npm', 'run', '--silent', ...script], { cwd: ROOT, env });
  return { npm, ...started };
};

export const startCommand = (
  [command, ...args]: readonly [string, ...string[]],
  /** Variables over those of this process; undefined takes one away. */
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): StartedCommand => {
  // Inherited by everything that is started below, however it is re-parented.
  const mark = `TRIBUTARY_TEST_MARK=${randomUUID()}`;
  const [name = '', value = ''] = mark.split('=');
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, [name]: value },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let standardOutput = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    standardOutput += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  return {
    child,
    output: () => output,
    standardOutput: () => standardOutput,
    exitCode: once(child, 'close').then(([code]: (number | null)[]) => code ?? null),
    line: async (pattern, msMax = LINE_MS_MAX) => {
      const until = performance.now() + msMax;
      for (;;) {
        const match = pattern.exec(output);
        if (match) return match;
        if (performance.now() > until) throw new Error(`No line ${pattern} in:\n${output}`);
        await wait(LOOK_EVERY_MS);
      }
    },
    processes: () => processesWith(mark),
  };
};

const processesWith = (mark: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
      } catch {
        return false;
      }
    })
    .map(Number);

const findRunning = (pids: readonly number[], words: RegExp): number | undefined =>
  pids.find((pid) => {
    try {
      return words.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
    } catch {
      return false;
    }
  });

export const isRunning = (pids: readonly number[], words: RegExp): boolean => findRunning(pids, words) !== undefined;

/** The process of these whose command line begins with the words; its own, not a shell's that was told to run it. */
export const processRunning = (pids: readonly number[], words: RegExp): number => {
  const found = findRunning(pids, words);
  if (found === undefined) throw new Error(`No process runs ${words}`);
  return found;
};

/** Milliseconds until the condition holds; fails after `msMax`. */
export const until = async (condition: () => boolean | Promise<boolean>, msMax: number): Promise<number> => {
  const startedAt = performance.now();
  while (!(await condition())) {
    if (performance.now() - startedAt > msMax) throw new Error(`Not within ${msMax} ms`);
    await wait(LOOK_EVERY_MS);
  }
  return performance.now() - startedAt;
};

export const isPortOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
