import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { packNpm } from '../../infra/release/npm-package.ts';
import manifest from '../../package.json' with { type: 'json' };
import vectorFile from '../../packages/verify/test-vectors.json' with { type: 'json' };
import { startTestHost } from '../e2e/test-host.ts';
import { installedNodes } from '../support/project/installed-nodes.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START_MS_MAX = 180_000;
/** npm alone takes most of it where other tests run beside this one. */
const RUN_MS_MAX = 120_000;

/** An app of somebody else, with nothing but the package. */
const app = temporaryFolder();
const packed = join(app, 'packed');
const installed = join(app, 'node_modules', manifest.name);
const host = await startTestHost();

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code?: number;
}

/** With no variable of this process but PATH, and no network for npm. */
const run = (command: string, args: readonly string[]): Promise<Run> => {
  const env = {
    PATH: process.env.PATH,
    HOME: app,
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    TRIBUTARY_URL: host.url,
    TRIBUTARY_API_KEY: host.apiKey,
  };
  return promisify(execFile)(command, args, { cwd: app, env, timeout: RUN_MS_MAX }).catch((error: Run) => error);
};

beforeAll(async () => {
  mkdirSync(packed);
  packNpm(packed);
  const [tarball = ''] = readdirSync(packed);
  writeFileSync(join(app, 'package.json'), '{}');
  const { stderr } = await run('npm', ['install', join(packed, tarball)]);
  expect(stderr).toBe('');
}, START_MS_MAX);

describe('the npm package, installed in an empty folder without a network', () => {
  it('has no other package, no install script, and no sources of the service', () => {
    expect(readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@tributary-data']);
    const { scripts, dependencies, ...described } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect([scripts, dependencies]).toEqual([undefined, undefined]);
    expect(described).toMatchObject({ name: manifest.name, version: manifest.version, license: 'Apache-2.0' });
    expect(readdirSync(installed).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-LICENSES.txt',
      'cli',
      'client',
      'launch',
      'package.json',
      'verify',
    ]);
    expect(
      readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.d)\.m?ts$/.test(path)),
    ).toEqual([]);
  });

  it('has the licences of the packages that are bundled into the command line', () => {
    const notices = readFileSync(join(installed, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect([...notices.matchAll(/^(\S+) [\d.]+ \(/gm)].map(([, name]) => name)).toEqual([
      'commander',
      'papaparse',
      'zod',
    ]);
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(3);
  });

  it('runs the command line against a host, by npx', { timeout: RUN_MS_MAX }, async () => {
    expect((await run('npx', ['--no', '--', 'tributary', '--help'])).stdout).toMatch(/^Usage: tributary/);
    const tributary = (...args: readonly string[]) => run(join(app, 'node_modules/.bin/tributary'), args);
    expect((await tributary('--version')).stdout.trim()).toBe(manifest.version);
    expect(await tributary('users', 'create', 'of-the-package', '--json')).toMatchObject({ stderr: '' });
    expect((await tributary('users', 'list')).stdout).toContain('of-the-package');
    expect(await tributary('nonsense')).toMatchObject({ code: 2 });
  });

  const script = `
    import { readFileSync } from 'node:fs';
    import { createClient } from '${manifest.name}/client';
    import { verifyWebhook } from '${manifest.name}/verify';
    const client = createClient({ baseUrl: process.env.TRIBUTARY_URL, apiKey: process.env.TRIBUTARY_API_KEY });
    const { user } = await client.createUser({ body: { user: { id: 'by ' + process.version } } });
    const { vectors } = JSON.parse(readFileSync('${installed}/verify/test-vectors.json', 'utf8'));
    const verdictOn = ({ now, ...call }) => {
      try {
        verifyWebhook({ ...call, now: now * 1_000 });
        return 'verified';
      } catch (error) {
        return error.reason;
      }
    };
    console.log(JSON.stringify({ id: user.id, verdicts: vectors.map(verdictOn) }));`;
  const verdicts = vectorFile.vectors.map(({ expected }) => ('reason' in expected ? expected.reason : 'verified'));

  it.each(installedNodes())('has a client and a verifier that work in Node %s', async (version, node) => {
    writeFileSync(join(app, 'app.mjs'), script);
    const { stdout, stderr } = await run(node, ['app.mjs']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ id: `by ${version}`, verdicts });
  });

  // Where a type were `any`, its line below would be no mistake.
  const typed = `
    import { createClient, type RefreshOutcome, TributaryError } from '${manifest.name}/client';
    import { verifyWebhook, WebhookVerificationError } from '${manifest.name}/verify';
    const session = createClient({ baseUrl: 'http://127.0.0.1:3000', apiKey: 'a key' }).session('a user');
    // @ts-expect-error: it needs to know which member.
    session.readMember();
    const end: RefreshOutcome = await session.refreshAndWait('MBR-1', { onChallenge: async () => null });
    // @ts-expect-error: it is there only where the refresh was throttled.
    end.retryAfterSeconds;
    if (end.outcome === 'throttled') end.retryAfterSeconds.toFixed();
    for await (const { amount, guid } of session.listTransactions.all({ from_date: '2026-01-01' })) {
      guid.toLowerCase();
      // @ts-expect-error: an amount can be unknown.
      amount.toFixed();
    }
    const file = new Uint8Array([1]);
    export const imported: string | null = (await session.createImport({ member_guid: 'MBR-1', body: file })).import.guid;
    export const statusOf = (error: unknown): number | null | undefined =>
      error instanceof TributaryError ? error.status : undefined;
    export const reasonOf = (error: unknown): 'tooOld' | undefined =>
      error instanceof WebhookVerificationError && error.reason === 'tooOld' ? error.reason : undefined;
    const { id, payload } = verifyWebhook({ headers: new Headers(), body: file, secret: 'whsec_' });
    id.toLowerCase();
    // @ts-expect-error: what was sent is unknown until somebody looks.
    payload.type;`;

  it('has types that a strict program can use without other types', { timeout: RUN_MS_MAX }, async () => {
    const compilerOptions = {
      ...{ module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: [] },
      ...{ strict: true, skipLibCheck: false, noEmit: true },
    };
    writeFileSync(join(app, 'typed.mts'), typed);
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.mts'] }));
    expect(await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'])).toEqual({ stdout: '', stderr: '' });
  });

  const older = installedNodes().find(([version]) => Number(/\d+/.exec(version)?.[0]) < 24)?.[1];
  it.runIf(older !== undefined)('says which Node the command line needs, in an older one', async () => {
    const { stderr, code } = await run(older ?? '', [join(installed, 'cli/tributary.cjs'), '--help']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Tributary needs Node 24 or newer/);
  });
});
