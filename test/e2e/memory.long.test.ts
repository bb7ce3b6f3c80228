import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApiClient } from '../../infra/local/demo/api-client.ts';
import { API_KEY_DEFAULT } from '../../infra/local/local-client.ts';
import { apiTokenOf, connect, type MemberBody } from './app.ts';
import { type StartedHost, startByNpm } from './started-host.ts';

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

/** Of the host and of what it started, npm apart. */
const residentBytes = (): number =>
  host
    .processes()
    .filter((pid) => pid !== host.npm.pid)
    .map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1_024)
    .reduce((sum, bytes) => sum + bytes, 0);

it('a host that imports for many members at once stays below a gigabyte', async () => {
  const [, url = ''] = await host.line(/tributary ready (\S+)/);
  const api = createApiClient(url, API_KEY_DEFAULT);
  await api.partner('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `${url}/_local/receiver`, event_types: ['*'] },
  });
  const userId = 'many-members';
  const { user } = await api.partner<{ user: { guid: string } }>('POST', '/users', { user: { id: userId } });
  const apiToken = await apiTokenOf(api, userId);
  const app = { api, apiToken, userId, userGuid: user.guid, session: await api.openSession(apiToken) };
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
