import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { API_KEY_DEFAULT } from '../../infra/local/operator/local-client.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { apiTokenOf, connect, type MemberBody } from './app.ts';
import { residentBytesOf } from './resident-bytes.ts';
import { type StartedHost, startByNpm } from './started-host.ts';

/** After so long without a call, environments that nobody needs are gone. */
const REST_MS = 30_000;
const READY_BYTES_MAX = 300_000_000;
const USERS = 10;
const USED_BYTES_MAX = 500_000_000;
/** What comes and goes between two looks at the same work. */
const FLAT_SHARE_MAX = 1.1;

const MEMBERS = 12;
const LOOK_EVERY_MS = 200;
const BYTES_MAX = 1_000_000_000;

let host: StartedHost;
beforeAll(() => {
  host = startByNpm(['start'], { PORT: '0' });
});
afterAll(async () => {
  host.npm.kill('SIGTERM');
  await host.exitCode;
});

/** Of the host and of what it started. */
const residentBytes = (): number => {
  const { own, others } = residentBytesOf(host);
  return own + others;
};

const newUser = async (url: string, userId: string) => {
  const api = createApiClient(url, API_KEY_DEFAULT);
  const { user } = await api.partner<{ user: { guid: string } }>('POST', '/users', { user: { id: userId } });
  const apiToken = await apiTokenOf(api, userId);
  return { api, apiToken, userId, userGuid: user.guid, session: await api.openSession(apiToken) };
};

/** Bytes after a rest. */
const restedBytes = async (): Promise<number> => {
  await wait(REST_MS);
  return residentBytes();
};

const advanceAnHour = async (url: string): Promise<void> => {
  const answer = await fetch(`${url}/_local/clock`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify({ advance_seconds: 3_600 }),
  });
  expect(answer.status).toBe(200);
};

it('an idle host needs little memory at start, after ten users, and two hours later', async () => {
  const [, url = ''] = await host.line(/tributary ready (\S+)/);
  const ready = await restedBytes();
  for (let place = 0; place < USERS; place += 1) {
    const app = await newUser(url, `rest-${place}`);
    await connect(app, `heron-${place}`);
    await app.session('GET', '/accounts');
  }
  await advanceAnHour(url);
  const used = await restedBytes();
  await advanceAnHour(url);
  const later = await restedBytes();
  console.info(`at rest: ${[ready, used, later].map((bytes) => `${Math.round(bytes / 1e6)} MB`).join(', ')}`);
  expect(ready).toBeLessThan(READY_BYTES_MAX);
  expect(used).toBeLessThan(USED_BYTES_MAX);
  expect(later).toBeLessThan(used * FLAT_SHARE_MAX);
});

it('a host that imports for many members at once stays below a gigabyte', async () => {
  const [, url = ''] = await host.line(/tributary ready (\S+)/);
  const app = await newUser(url, 'many-members');
  await app.api.partner('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `${url}/_local/receiver`, event_types: ['*'] },
  });
  for (let place = 0; place < MEMBERS; place += 1) await connect(app, `plover-${place}`);

  let bytesSeen = 0;
  for (;;) {
    const { members } = await app.session<{ members: readonly MemberBody[] }>('GET', '/members');
    bytesSeen = Math.max(bytesSeen, residentBytes());
    if (members.every(({ is_being_aggregated: isRunning }) => !isRunning)) break;
    await wait(LOOK_EVERY_MS);
  }
  console.info(`${MEMBERS} imports at once: ${Math.round(bytesSeen / 1e6)} MB`);
  expect(bytesSeen).toBeLessThan(BYTES_MAX);
});
