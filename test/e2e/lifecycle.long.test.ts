import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createApiClient, type Session } from '../support/api/calls-by-path.ts';
import { isPortOpen, isRunning, processRunning, type StartedHost, startByNpm, until } from './started-host.ts';

/** Everything must be gone five seconds after any signal. */
const GONE_MS_MAX = 5_000;
/** A host that is still loading looks around only when it has loaded, and on a busy machine that takes its time. */
const GONE_UNLOADED_MS_MAX = 30_000;
const TEST_MS = 120_000;
const HOST = /^\S*node (?:--\S+ )*infra\/local\/start\.ts/;

const started: StartedHost[] = [];
const folders: string[] = [];
afterAll(() => {
  for (const host of started) for (const pid of host.processes()) process.kill(pid, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-'));
  folders.push(folder);
  return folder;
};

const start = async (env: Record<string, string> = {}): Promise<StartedHost & { url: string; port: number }> => {
  const host = startByNpm(['start'], { PORT: '0', ...env });
  started.push(host);
  const [, url = '', port = ''] = await host.line(/^tributary ready (http:\/\/127\.0\.0\.1:(\d+))$/m);
  return { ...host, url, port: Number(port) };
};

const expectGone = async (host: StartedHost, ports: readonly number[], msMax = GONE_MS_MAX): Promise<void> => {
  await until(() => host.processes().length === 0, msMax);
  for (const port of ports) expect(await isPortOpen(port)).toBe(false);
};

const KILLS = [
  { signal: 'SIGINT', at: 'npm' },
  { signal: 'SIGTERM', at: 'npm' },
  { signal: 'SIGKILL', at: 'npm' },
  { signal: 'SIGTERM', at: 'the host' },
  { signal: 'SIGKILL', at: 'the host' },
] as const;

/** The suites run side by side, each with its tests in turn: most of the time, jobs wait for their polls. */
describe.concurrent('npm start', () => {
  it.each(KILLS)(
    'leaves no process and no port within five seconds of $signal to $at',
    { timeout: TEST_MS, concurrent: false },
    async ({ signal, at }) => {
      const host = await start();
      const emulator = processRunning(host.processes(), /^\S*dynoxide --host/);
      expect(emulator).toBeGreaterThan(0);
      process.kill(at === 'npm' ? (host.npm.pid ?? 0) : processRunning(host.processes(), HOST), signal);
      await expectGone(host, [host.port]);
    },
  );

  it('leaves nothing when npm is killed before the host could see its parent process', {
    timeout: TEST_MS,
    concurrent: false,
  }, async () => {
    const host = startByNpm(['start'], { PORT: '0' });
    started.push(host);
    await until(() => isRunning(host.processes(), HOST), TEST_MS);
    process.kill(host.npm.pid ?? 0, 'SIGKILL');
    await expectGone(host, [], GONE_UNLOADED_MS_MAX);
  });

  it.each([
    { variable: 'PORT', script: ['start'], command: 'npm start' },
    {
      variable: 'SIMPLEFIN_PORT',
      script: ['start', '--', '--connector', 'simplefin'],
      command: 'npm start -- --connector simplefin',
    },
  ])(
    'says in one line that the port of $variable is in use, and ends with 1',
    {
      timeout: TEST_MS,
      concurrent: false,
    },
    async ({ variable, script, command }) => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const address = other.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      const host = startByNpm(script, { PORT: '0', [variable]: String(port) });
      started.push(host);
      expect(await host.exitCode).toBe(1);
      expect(host.output().trim()).toBe(
        `Port ${port} is in use; name another one, for example ${variable}=${port + 1} ${command}`,
      );
      await expectGone(host, []);
      other.close();
    },
  );
});

describe.concurrent('npm run demo', () => {
  it('runs the main job on free ports, says what it found, and ends with 0', { timeout: TEST_MS }, async () => {
    const host = startByNpm(['demo', '--', '--json'], {});
    started.push(host);
    expect(await host.exitCode).toBe(0);
    const result: unknown = JSON.parse(host.standardOutput());
    expect(result).toMatchObject({
      ok: true,
      job: { status: 'COMPLETED', attempts: 2 },
      webhook: { type: 'AGGREGATION', verified: true },
      beats: expect.arrayContaining([
        expect.objectContaining({
          template: 'IntroduceInsights',
          title: expect.stringMatching(/./),
          description: expect.stringMatching(/./),
        }),
      ]),
      iteration: { iteration_number: 1, start_on: expect.stringMatching(/-01T00:00:00\.000Z$/) },
      iteration_items: expect.arrayContaining([
        // Its rent and pay are there in any month.
        expect.objectContaining({
          item_type: '0',
          description: 'Oakwood Apartments',
          planned_amount: expect.any(Number),
          actual_amount: expect.any(Number),
        }),
        expect.objectContaining({ item_type: '3', planned_amount: expect.any(Number) }),
        expect.objectContaining({ item_type: '2', planned_amount: null, actual_amount: expect.any(Number) }),
      ]),
    });
    await expectGone(host, []);
  });
});

describe.concurrent('npm run demo in the middle of the job', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s leaves nothing within five seconds',
    { timeout: TEST_MS, concurrent: false },
    async (signal) => {
      const host = startByNpm(['demo'], {});
      started.push(host);
      const [, port = ''] = await host.line(/http:\/\/127\.0\.0\.1:(\d+)/);
      await host.line(/REQUESTED/);
      process.kill(host.npm.pid ?? 0, signal);
      await expectGone(host, [Number(port)]);
    },
  );
});

describe.concurrent('with $TRIBUTARY_DATA', () => {
  it('a job survives SIGKILL in its middle, and ends after the next start (P9, P12)', {
    timeout: TEST_MS,
  }, async () => {
    const folder = temporaryFolder();
    const first = await start({ TRIBUTARY_DATA: folder });
    const api = createApiClient(first.url, 'local-client-key');
    await api.partner('POST', '/users', { user: { id: 'kept' } });
    const session = await openSession(first.url);
    const memberGuid = await connect(session, 'kept+slow2');
    process.kill(processRunning(first.processes(), HOST), 'SIGKILL');
    await expectGone(first, [first.port]);
    const open = ['.', ...readdirSync(folder)].filter((name) => statSync(join(folder, name)).mode & 0o077);
    expect(open).toEqual([]);

    const second = await start({ TRIBUTARY_DATA: folder });
    const again = await openSession(second.url);
    const readMember = async () => {
      const { member } = await again<{ member: { is_being_aggregated: boolean; connection_status: string } }>(
        'GET',
        `/members/${memberGuid}`,
      );
      return member;
    };
    expect((await readMember()).is_being_aggregated).toBe(true);
    await fetch(`${second.url}/_local/clock`, {
      method: 'POST',
      headers: { 'tributary-local': '1' },
      body: JSON.stringify({ advance_seconds: 180 }),
    });
    expect(await readMember()).toMatchObject({ is_being_aggregated: false, connection_status: 'CONNECTED' });
    const { accounts } = await again<{ accounts: object[] }>('GET', '/accounts');
    expect(accounts).toHaveLength(5);
    process.kill(second.npm.pid ?? 0, 'SIGTERM');
    await expectGone(second, [second.port]);
  });

  it('says in one line that the master key is missing, and ends with 1', { timeout: TEST_MS }, async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'dynamodb.sqlite'), '');
    const host = startByNpm(['start'], { PORT: '0', TRIBUTARY_DATA: folder });
    started.push(host);
    expect(await host.exitCode).toBe(1);
    expect(host.output().trim()).toMatch(/^TRIBUTARY_DATA: \S+\/master\.key is missing, .* or name an empty folder\.$/);
    expect(readdirSync(folder)).toEqual(['dynamodb.sqlite']);
    await expectGone(host, []);
  });
});

const openSession = async (url: string): Promise<Session> => {
  const api = createApiClient(url, 'local-client-key');
  const { api_token: token } = await api.partner<{ api_token: { token: string } }>('GET', '/users/kept/api_token');
  return api.openSession(token.token, { session: { skip_aggregation: true } });
};

const connect = async (session: Session, login: string): Promise<string> => {
  const { member } = await session<{ member: { guid: string } }>('POST', '/members', {
    member: {
      institution_guid: 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713',
      credentials: [
        { guid: 'CRD-14eb10a7-5918-451d-95c1-9f835ceafa39', value: login },
        { guid: 'CRD-f2acfb38-5b44-4cc9-822f-baa68918ae4b', value: 'correct horse' },
      ],
    },
  });
  return member.guid;
};
