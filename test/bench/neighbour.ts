import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { API_KEY_DEFAULT } from '../../infra/local/operator/local-client.ts';
import { apiTokenOf, connect, type MemberBody } from '../e2e/app.ts';
import { residentBytesOf } from '../e2e/resident-bytes.ts';
import { type StartedHost, startByNpm } from '../e2e/started-host.ts';
import { type ApiClient, createApiClient, type Session } from '../support/api/calls-by-path.ts';

/**
 * `node test/bench/neighbour.ts --members 100` says how long the webhooks of one client take, alone and while a user of
 * another client connects and refreshes so many members, with some `--rows 300` each, and how much memory it takes: of the
 * host and, apart, of the emulators, which keep all rows and events in memory.
 */

const { values } = parseArgs({
  options: { members: { type: 'string', default: '100' }, rows: { type: 'string', default: '300' } },
});
const [membersCount, rowsCount] = [Number(values.members), Number(values.rows)];

const CHANGE_EVERY_MS = 200;
const ALONE_MS = 30_000;
const LOOK_EVERY_MS = 500;
const WEBHOOK_MS_MAX = 60_000;
const PHASE_MS_MAX = 900_000;

/** Another partner, and when its webhooks came. */
const startNeighbour = async (host: StartedHost, url: string) => {
  const arrivedAt = new Map<string, number>();
  const receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const [, guid = ''] = /"(USR-[0-9a-f-]+)"/.exec(body) ?? [];
      arrivedAt.set(guid, performance.now());
      response.writeHead(204).end();
    });
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const [, endpoint = '', accessKey = ''] = await host.line(/AWS_ENDPOINT_URL=(\S+) AWS_ACCESS_KEY_ID=(LOCAL\w+)/);
  const command = ['run', '--silent', 'client', '--', 'create', '--local', endpoint, '--name', 'Other'];
  const env = { ...process.env, AWS_ACCESS_KEY_ID: accessKey };
  const printed = execFileSync('npm', command, { env, encoding: 'utf8' });
  const [, apiKey = ''] = /^API key +(\S+)$/m.exec(printed) ?? [];
  const api = createApiClient(url, apiKey);
  const { port } = receiver.address() as AddressInfo;
  await api.partner('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `http://127.0.0.1:${port}/`, event_types: ['USER'] },
  });
  return { api, arrivedAt, stop: () => receiver.close() };
};

let changes = 0;
/** Makes a user every so often while the phase lasts. Answers how long each webhook took after its call was answered. */
const webhooksDuring = async (
  { api, arrivedAt }: { readonly api: ApiClient; readonly arrivedAt: ReadonlyMap<string, number> },
  phase: Promise<unknown>,
): Promise<readonly number[]> => {
  let isOver = false;
  void phase.finally(() => {
    isOver = true;
  });
  const made: { readonly guid: string; readonly atMs: number }[] = [];
  while (!isOver) {
    changes += 1;
    const { user } = await api.partner<{ user: { guid: string } }>('POST', '/users', { user: { id: `n-${changes}` } });
    made.push({ guid: user.guid, atMs: performance.now() });
    await wait(CHANGE_EVERY_MS);
  }
  await phase;
  const until = performance.now() + WEBHOOK_MS_MAX;
  while (made.some(({ guid }) => !arrivedAt.has(guid)) && performance.now() < until) await wait(50);
  return made.map(({ guid, atMs }) => Math.max(0, (arrivedAt.get(guid) ?? Number.POSITIVE_INFINITY) - atMs));
};

const allAtRest = async (session: Session): Promise<void> => {
  const until = performance.now() + PHASE_MS_MAX;
  while (performance.now() < until) {
    const { members } = await session<{ members: readonly MemberBody[] }>('GET', '/members?records_per_page=500');
    if (members.length >= membersCount && members.every(({ is_being_aggregated: isRunning }) => !isRunning)) return;
    await wait(LOOK_EVERY_MS);
  }
  throw new Error('The members are still being aggregated');
};

const percentile = (sorted: readonly number[], share: number): string =>
  `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)} ms`;

const host = startByNpm(['start'], { PORT: '0' });
try {
  const [, url = ''] = await host.line(/tributary ready (\S+)/);
  const neighbour = await startNeighbour(host, url);
  const api = createApiClient(url, API_KEY_DEFAULT);
  await api.partner('PUT', '/client', { client: { members_per_user_max: membersCount, refresh_throttle_seconds: 0 } });
  await api.partner('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `${url}/_local/receiver`, event_types: ['*'] },
  });
  const { user } = await api.partner<{ user: { guid: string } }>('POST', '/users', { user: { id: 'many' } });
  const apiToken = await apiTokenOf(api, 'many');
  const session = await api.openSession(apiToken);
  const app = { api, apiToken, session, userId: 'many', userGuid: user.guid };
  const bytesMax = { own: 0, others: 0 };
  const look = setInterval(() => {
    const { own, others } = residentBytesOf(host);
    bytesMax.own = Math.max(bytesMax.own, own);
    bytesMax.others = Math.max(bytesMax.others, others);
  }, LOOK_EVERY_MS);
  const phases = {
    alone: () => wait(ALONE_MS),
    'first import': async () => {
      for (let place = 0; place < membersCount; place += 1) await connect(app, `sandbox-${rowsCount + place}`);
      await allAtRest(session);
    },
    refresh: async () => {
      await session('GET', '/members/refresh');
      await wait(LOOK_EVERY_MS);
      await allAtRest(session);
    },
  };
  for (const [name, phase] of Object.entries(phases)) {
    const startedAt = performance.now();
    const sorted = (await webhooksDuring(neighbour, phase())).toSorted((a, b) => a - b);
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    console.log(
      `${name}: ${seconds} s, ${sorted.length} webhooks, p50 ${percentile(sorted, 0.5)}, p99 ${percentile(sorted, 0.99)}`,
    );
  }
  clearInterval(look);
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  console.log(
    `${membersCount} members: host ${megabytes(bytesMax.own)}, emulators ${megabytes(bytesMax.others)} at the most`,
  );
  neighbour.stop();
} finally {
  host.npm.kill('SIGTERM');
  await host.exitCode;
}
