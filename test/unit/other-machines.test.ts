import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchNpm } from '../../lib/process/npm-watch.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** What runs on the machine of a person. The service itself runs on Lambda. */
const FOLDERS = ['cli', 'infra/cli', 'infra/local', 'infra/seed', 'launch', 'lib/process'];

/** What not every machine has, each with a name. */
const NOT_EVERYWHERE: Readonly<Record<string, RegExp>> = {
  'a path of Unix': /["'`]\/(?:proc|sys|dev|tmp|etc|bin|usr|var|run|opt|home)\b/,
  'an address of loopback beside 127.0.0.1': /\b127\.(?!0\.0\.1\b)/,
  'a signal that Windows does not know': /\bSIG(?!N|INT\b|TERM\b|HUP\b|KILL\b)[A-Z0-9]+\b/,
  'a process group': /\bkill\(-/,
  'users and rights of POSIX': /\b(?:umask|[gs]ete?[ug]id|l?chown|symlink)\b/,
  'a call of some systems': /\b(?:execve|setPriority)\b/,
  'a program that may be missing': /(?<![.\w])(?:spawn|exec|execFile)(?:Sync)?\(["'`]/,
  'a link that npm makes for Unix': /["'`]\.bin["'`]/,
  'an abstract socket': /listen\(["'`]\\(?:0|x00|u0000)/,
};

/** Where they stand, and the words that keep them from other machines. */
const GUARDED: Readonly<Record<string, readonly [guard: string, ...kinds: readonly string[]]>> = {
  'infra/cli/connector-new.ts': ['process.platform === "win32"', 'a program that may be missing'],
  'infra/local/backup/back-up.ts': ['process.getuid !== void 0', 'users and rights of POSIX'],
  'infra/local/data/data-folder.ts': ['process.platform !== "linux"', 'an abstract socket'],
  'infra/local/table/dynamodb-emulator.ts': [
    'process.platform === "win32" ?',
    'a path of Unix',
    'users and rights of POSIX',
  ],
  'infra/local/table/loopback-places.ts': [
    'PLATFORMS_WITH_ADDRESSES.has(platform) ?',
    'an address of loopback beside 127.0.0.1',
  ],
  'infra/local/functions/give-way.ts': ['process.platform !== "linux"', 'a path of Unix', 'a call of some systems'],
  'infra/local/process/spawn-guarded.ts': ['platform === "win32"', 'a path of Unix'],
  // Which addresses webhooks may go to: a range, and nobody listens there.
  'infra/local/host/start-local-host.ts': ['"127.0.0.0/8,::1/128"', 'an address of loopback beside 127.0.0.1'],
  'launch/launch.cjs': ['if (process.execve)', 'a call of some systems'],
  'lib/process/npm-watch.ts': ['platform === "win32"', 'a path of Unix', 'a program that may be missing'],
};

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.c?[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Without comments, and with one spelling of each text. */
const codeOf = async (source: string): Promise<string> => (await transform(source, { loader: 'ts' })).code;

const kindsIn = (code: string): readonly string[] =>
  Object.entries(NOT_EVERYWHERE).flatMap(([kind, pattern]) => (pattern.test(code) ? [kind] : []));

describe('code that runs on the machine of a person', () => {
  it('uses only in guarded places what some machines lack', async () => {
    const found: Record<string, readonly string[]> = {};
    for (const path of sources) {
      const code = await codeOf(readFileSync(path, 'utf8'));
      const kinds = kindsIn(code);
      if (kinds.length === 0) continue;
      const name = relative(ROOT, path).split(sep).join('/');
      const [guard = 'no guard'] = GUARDED[name] ?? [];
      found[name] = [code.includes(guard) ? guard : `${name} without its guard`, ...kinds];
    }
    expect(found).toEqual(GUARDED);
  });

  it.each([
    ['readFileSync(`/proc/self/stat`)', 'a path of Unix'],
    ["server.listen(0, '127.0.0.2')", 'an address of loopback beside 127.0.0.1'],
    ["process.on('SIGUSR2', stop)", 'a signal that Windows does not know'],
    ["process.kill(-pid, 'SIGTERM')", 'a process group'],
    ['process.umask(0o077)', 'users and rights of POSIX'],
    ['setPriority(1, 10)', 'a call of some systems'],
    ["execFileSync('lsof', ['-i'])", 'a program that may be missing'],
    ["join(root, '.bin', 'cdk')", 'a link that npm makes for Unix'],
    ['server.listen(`\\0name`)', 'an abstract socket'],
  ])('is found if it has %s', async (code, kind) => {
    expect(kindsIn(await codeOf(`/* about /proc */ ${code}`))).toEqual([kind]);
  });

  it('is not ended on Windows because npm cannot be seen there', () => {
    vi.stubEnv('npm_lifecycle_event', 'start');
    vi.stubEnv('npm_lifecycle_script', process.argv[1] ?? '');
    vi.stubEnv('npm_config_user_agent', 'npm/11');
    onTestFinished(() => void vi.unstubAllEnvs());
    // None of the programs that show processes is found.
    vi.stubEnv('PATH', '');
    let isGone = false;
    watchNpm(() => {
      isGone = true;
    }, 'win32');
    expect(isGone).toBe(false);
  });
});
