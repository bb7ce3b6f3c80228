import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LocalHost, startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { readAll } from '../golden/folder-reads.ts';
import { folderFiles, putFiles } from '../golden/kept-folder.ts';
import { missedBy } from '../recorded/still-answered.ts';
import { createApiClient, type Session } from '../support/api/calls-by-path.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { apiTokenOf, connect, credentialsFor, newApp, settle } from './app.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START_MS_MAX = 180_000;
const TEST_MS = 180_000;
/** Far more than are made while the backup is written. */
const BUSY_USERS_MAX = 5_000;

const base = temporaryFolder();

/** As a person runs it. */
const npmRun = async (folder: string, ...args: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', ...args], {
    cwd: ROOT,
    env: { ...process.env, TRIBUTARY_DATA: folder },
  });
  return stdout;
};
const complaintOf = (folder: string, ...args: readonly string[]): Promise<string> =>
  npmRun(folder, ...args).then(
    () => 'no complaint',
    ({ stderr }: { stderr: string }) => stderr,
  );

const kept = folderFiles.read('v0.2.0');
const comeBackTo = async (host: LocalHost): Promise<Session> => {
  const api = createApiClient(host.url, kept.apiKey);
  return api.openSession(await apiTokenOf(api, kept.userId), { session: { skip_aggregation: true } });
};
interface Member {
  readonly member: { readonly connection_status: string; readonly is_being_aggregated: boolean };
}

const accountsOf = async (session: Session): Promise<readonly string[]> => {
  const { accounts } = await session<{ accounts: readonly { readonly guid: string }[] }>('GET', '/accounts');
  return accounts.map(({ guid }) => guid);
};

/** A folder of v0.2.0 under a host of today, backed up while that host works. */
describe('a data folder of v0.2.0', () => {
  const folder = join(base, 'data');
  const file = join(base, 'backup.tar.gz');
  const withKey = join(base, 'with-key.tar.gz');
  let lines: readonly string[] = [];
  let users: readonly string[] = [];

  beforeAll(async () => {
    await promisify(execFile)('mkdir', ['-m', '700', folder]);
    putFiles(folder, kept.files);
    const host = await startLocalHost({ port: 0, dataFolder: folder, apiKey: kept.apiKey });
    const app = await newApp(host, createApiClient(host.url, kept.apiKey), 'before the backup');
    await app.api.partner('POST', '/webhook_endpoints', { webhook_endpoint: { url: `${host.url}/_local/receiver` } });
    const memberGuid = await connect(app, 'sandbox-60');
    const made: string[] = [];
    let isBusy = true;
    const load = (async () => {
      for (let at = 0; isBusy && at < BUSY_USERS_MAX; at += 1) {
        await app.api.partner('POST', '/users', { user: { id: `busy-${at}` } });
        made.push(`busy-${at}`);
      }
    })();
    const said = await npmRun(folder, 'backup', '--', file);
    isBusy = false;
    await load;
    expect(made.length).toBeGreaterThan(5);
    expect(said).toContain('master.key is not in it');
    await settle(host, app, memberGuid);
    await npmRun(folder, 'backup', '--', withKey, '--with-key');
    lines = await readAll(await comeBackTo(host));
    users = ['before the backup', ...made];
    await host.stop();
  }, START_MS_MAX);

  const restored = async (name: string, backup: string, ...options: readonly string[]) => {
    const to = join(base, name);
    const said = await npmRun(to, 'restore', '--', backup, ...options);
    return { to, said };
  };
  const started = (to: string): Promise<LocalHost> => startLocalHost({ port: 0, dataFolder: to });

  it('is backed up for its owner alone, and no other file is left by the backup', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(base).filter((name) => name.startsWith('.tributary'))).toEqual([]);
  });

  it('is the same after a restore from a backup with its key', { timeout: TEST_MS }, async () => {
    const { to } = await restored('again', withKey);
    expect(['.', ...readdirSync(to)].filter((name) => statSync(join(to, name)).mode & 0o077)).toEqual([]);
    const host = await started(to);
    expect(missedBy(lines, await readAll(await comeBackTo(host)))).toEqual([]);
    const api = createApiClient(host.url, kept.apiKey);
    for (const id of users) await apiTokenOf(api, id);
    const session = await comeBackTo(host);
    await session('GET', `/members/${kept.memberGuid}/refresh`);
    await host.advance(600);
    expect(await session<Member>('GET', `/members/${kept.memberGuid}`)).toMatchObject({
      member: { connection_status: 'CONNECTED', is_being_aggregated: false },
    });
    await host.stop();
  });

  it('that is written under load is whole with the key beside it', { timeout: TEST_MS }, async () => {
    const { to } = await restored('from load', file, '--key', join(folder, 'master.key'));
    const host = await started(to);
    expect(missedBy(kept.lines, await readAll(await comeBackTo(host)))).toEqual([]);
    await apiTokenOf(createApiClient(host.url, kept.apiKey), 'before the backup');
    // The job that ran when the backup was written ends here.
    await host.advance(1_200);
    expect(host.logLines().filter(({ text }) => text.includes('Unreadable'))).toEqual([]);
    await host.stop();
  });

  it('without its key says what is lost and what can be done, and does not start', { timeout: TEST_MS }, async () => {
    const { to, said } = await restored('without', file);
    expect(said).toMatch(/There is no master\.key in the backup, so the host does not start yet\. .*--new-key/);
    await expect(started(to)).rejects.toThrow(/master\.key is missing/);
  });

  it('with a new key keeps what people see, and takes credentials again', { timeout: TEST_MS }, async () => {
    const { to, said } = await restored('renewed', file, '--new-key');
    expect(said).toMatch(/Lost: credentials of \d members.*; 1 webhook endpoints/);
    const host = await started(to);
    expect(missedBy(kept.lines, await readAll(await comeBackTo(host)))).toEqual([]);
    const session = await comeBackTo(host);
    const before = await accountsOf(session);
    const path = `/members/${kept.memberGuid}`;
    await session('GET', `${path}/refresh`);
    await host.advance(600);
    const { member } = await session<Member>('GET', path);
    expect([member.is_being_aggregated, member.connection_status]).toEqual([false, 'IMPAIRED']);
    const { credentials } = credentialsFor('sandbox-60');
    await session('PUT', path, { member: { credentials } });
    await host.advance(600);
    expect((await session<Member>('GET', path)).member.connection_status).toBe('CONNECTED');
    expect(await accountsOf(session)).toEqual(before);
    const { webhook_endpoints: endpoints } = await createApiClient(host.url, kept.apiKey).partner<{
      webhook_endpoints: readonly object[];
    }>('GET', '/webhook_endpoints');
    expect(endpoints).toEqual([]);
    expect(host.logLines().filter(({ text }) => /Unreadable|unreadable/.test(text))).toEqual([]);
    await host.stop();
    await (await started(to)).stop();
  });

  it('is never overwritten, and neither is a backup', { timeout: TEST_MS }, async () => {
    expect(await complaintOf(folder, 'restore', '--', file)).toContain('is not empty');
    expect(await complaintOf(folder, 'backup', '--', file)).toContain('exists already');
  });
});
