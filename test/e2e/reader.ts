import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { type StartedCommand, startCommand, until } from './started-host.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** A start with other sources makes templates and bundles, and other tests may be busy on the machine. */
const START_MS_MAX = 180_000;
const BLOCKS_MS_MAX = 180_000;
const GONE_MS_MAX = 15_000;
const BETWEEN = '=== the next block ===';

/** The service as a reader has started it. */
export interface ReadersService {
  /** What the page's addresses are in the shell of the reader, where the ports are free ones. */
  readonly env: Readonly<Record<string, string>>;
  /** Ctrl-C, after which no process is left. */
  readonly stop: () => Promise<void>;
}

/** Somebody who reads a page in a fresh checkout and pastes its blocks into a shell. */
export interface Reader {
  readonly start: (script: string) => Promise<ReadersService>;
  /** Runs the blocks in one shell that ends at the first failure; what each of them printed. */
  readonly paste: (
    page: string,
    blocks: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<readonly string[]>;
  /** Ends what is still there, and removes the checkout. */
  readonly end: () => void;
}

export const createReader = (): Reader => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-reader-'));
  const checkout = join(folder, 'checkout');
  const home = join(folder, 'home');
  mkdirSync(home);
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const path of files.trim().split('\n')) {
    mkdirSync(join(checkout, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(checkout, path));
  }
  // In place of `npm ci`. Hidden names too, and with them the templates, which are kept by the content of the sources.
  mkdirSync(join(checkout, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    symlinkSync(join(ROOT, 'node_modules', name), join(checkout, 'node_modules', name));
  }

  // Without what the npm of this test has set, and without settings of the person that runs it.
  const cleared = Object.keys(process.env).filter((name) => /^(?:npm_|TRIBUTARY_|INIT_CWD$|VITEST)/.test(name));
  const started: StartedCommand[] = [];
  const run = (script: string, env: Readonly<Record<string, string>>): StartedCommand => {
    const command = startCommand(['bash', '-ec', script], {
      cwd: checkout,
      env: {
        ...Object.fromEntries(cleared.map((name) => [name, undefined])),
        TZ: undefined,
        HOME: home,
        XDG_CONFIG_HOME: join(folder, 'settings'),
        npm_config_loglevel: 'error',
        // Of hosts that a page starts by itself.
        PORT: '0',
        SIMPLEFIN_PORT: '0',
        ...env,
      },
    });
    started.push(command);
    return command;
  };

  return {
    start: async (script) => {
      const host = run(script, {});
      const [, url = ''] = await host.line(/^tributary ready (\S+)$/m, START_MS_MAX);
      const operator = Object.fromEntries(
        [...(/^Operator: (.*)$/m.exec(host.output())?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      );
      const [, upstream = ''] = /^Upstream: .* (http\S+)$/m.exec(host.output()) ?? [];
      return {
        env: { ...operator, B: url, S: upstream, TRIBUTARY_URL: url },
        stop: async () => {
          // Ctrl-C of the reader goes to all processes of the shell; npm hands a signal on to the host.
          host.child.kill('SIGINT');
          await until(() => host.processes().length === 0, GONE_MS_MAX);
        },
      };
    },
    paste: async (page, blocks, env = {}) => {
      const shell = run(blocks.join(`\necho '${BETWEEN}'\n`), env);
      try {
        await until(() => shell.child.exitCode !== null, BLOCKS_MS_MAX);
        // A command that a page sends to the background, it also ends.
        await until(() => shell.processes().length === 0, GONE_MS_MAX);
      } catch (error) {
        throw new Error(`${page} came no further than this:\n${shell.output()}`, { cause: error });
      }
      expect(await shell.exitCode, `A command of ${page} failed:\n${shell.output()}`).toBe(0);
      const printed = shell.standardOutput().split(`${BETWEEN}\n`);
      expect(printed).toHaveLength(blocks.length);
      return printed;
    },
    end: () => {
      for (const command of started) {
        for (const pid of command.processes()) {
          try {
            process.kill(pid, 'SIGKILL');
          } catch {
            // It ended together with the one before it.
          }
        }
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
