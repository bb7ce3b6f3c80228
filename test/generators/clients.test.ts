import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedHost, startByNpm, until } from '../e2e/started-host.ts';
import { walkthroughOf } from '../e2e/walkthrough.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { PACKAGES, run, runInstalled } from './installed.ts';

/** Cores that others keep busy make a start of seconds take minutes. */
const READY_MS_MAX = 170_000;
const START_MS_MAX = 180_000;
const STOP_MS_MAX = 20_000;
const CLIENT_MS_MAX = 600_000;

/** The page says how the description is fetched, and then how each generator is run. */
const [fetching = '', ...generating] = walkthroughOf('docs/generated-clients.md').blocks;
const GENERATORS = ['openapi-typescript', 'hey-api', 'orval'].map((name, place) => [name, generating[place]] as const);

const COMPILER_OPTIONS = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  skipLibCheck: false,
};

const folder = temporaryFolder();
let host: StartedHost;
let baseUrl: string;
beforeAll(async () => {
  symlinkSync(PACKAGES, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  host = startByNpm(['start'], { PORT: '0' });
  [, baseUrl = ''] = await host.line(/^tributary ready (\S+)$/m, READY_MS_MAX);
}, START_MS_MAX);
afterAll(async () => {
  host.npm.kill('SIGTERM');
  await host.exitCode;
  await until(() => host.processes().length === 0, STOP_MS_MAX);
}, START_MS_MAX);

test('the page shows a command for each generator', () => {
  expect(generating).toHaveLength(GENERATORS.length);
});

test.concurrent.each(GENERATORS)(
  'a client that %s makes compiles strictly and does the main job against npm start',
  { timeout: CLIENT_MS_MAX },
  async (name, command = '') => {
    const cwd = join(folder, name);
    mkdirSync(cwd);
    const made = await run('bash', ['-euc', `${fetching}\n${command}`], { cwd, env: { B: baseUrl } });
    expect(made.code, made.stdout + made.stderr).toBe(0);

    cpSync(join(import.meta.dirname, 'programs', `${name}.ts`), join(cwd, 'main-job.ts'));
    const config = { compilerOptions: COMPILER_OPTIONS, include: ['main-job.ts', 'generated'] };
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify(config));
    expect(await runInstalled('tsc', ['-p', '.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });

    const done = await run(process.execPath, ['main-job.js'], { cwd, env: { TRIBUTARY_URL: baseUrl } });
    expect(done.code, done.stderr).toBe(0);
    const [asked, connected, rows = ''] = done.stdout.trim().split('\n');
    expect([asked, connected]).toEqual(['CHALLENGED', 'CONNECTED']);
    const [, read, all] = /^(\d+) of (\d+)$/.exec(rows) ?? [];
    expect(Number(read)).toBe(100);
    expect(Number(all)).toBeGreaterThan(100);
  },
);
