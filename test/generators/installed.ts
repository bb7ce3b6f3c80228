import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A generator or a compiler takes some ten seconds; on cores that others keep busy, a minute or more. */
const RUN_MS_MAX = 240_000;

/** The packages of this folder, which are no packages of the project. */
export const PACKAGES = join(import.meta.dirname, 'node_modules');

interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever that is. No package of this folder tells its maker that it was run. */
export const run = async (program: string, args: readonly string[], { cwd, env = {} }: Place): Promise<Ended> => {
  if (!existsSync(PACKAGES)) throw new Error('First: npm ci --prefix test/generators');
  const options = { cwd, env: { ...process.env, REDOCLY_TELEMETRY: 'off', ...env }, timeout: RUN_MS_MAX };
  return promisify(execFile)(program, args, options).then(
    (ended) => ({ code: 0, ...ended }),
    (failed: Ended) => failed,
  );
};

/** Runs a command that a package of this folder brings. */
export const runInstalled = (command: string, args: readonly string[], place: Place): Promise<Ended> =>
  run(process.execPath, [join(PACKAGES, '.bin', command), ...args], place);
