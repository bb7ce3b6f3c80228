import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@tributary-data/tributary/client';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type LocalHost, startLocalHost } from '../../infra/local/start-local-host.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START_MS_MAX = 180_000;
const SEED_MS_MAX = 240_000;

let host: LocalHost;
beforeAll(async () => {
  host = await startLocalHost({ port: 0 });
}, START_MS_MAX);
afterAll(() => host.stop());

const seed = async (url = host.url): Promise<string> => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'seed'], {
    cwd: ROOT,
    env: { ...process.env, TRIBUTARY_URL: url, TRIBUTARY_API_KEY: host.apiKey },
    timeout: SEED_MS_MAX,
  });
  return stdout;
};

/** What a deployed stage is to its callers: the same API without `/_local`. */
const stageOf = async (): Promise<string> => {
  const server = createServer((asked, answer) => {
    if (asked.url?.startsWith('/_local') === true) {
      answer.writeHead(404).end();
      return;
    }
    const passed = request(new URL(asked.url ?? '/', host.url), { method: asked.method, headers: asked.headers });
    passed.on('response', (got) => {
      answer.writeHead(got.statusCode ?? 500, got.headers);
      got.pipe(answer);
    });
    asked.pipe(passed);
  });
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
};

const madeUp = async (): Promise<number> => {
  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });
  const { webhook_endpoints: endpoints } = await client.listWebhookEndpoints();
  return endpoints.length + (await client.listUsers()).users.length;
};

/** What the pages show of the three users, by counts. */
const shown = async () => {
  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });
  const users = [];
  for (const id of ['seed-ada', 'seed-ben', 'seed-cleo']) {
    const session = client.session(id);
    const { members } = await session.listMembers();
    const { pagination } = await session.listTransactions();
    users.push({
      id,
      statuses: members
        .map(({ connection_status }) => connection_status)
        .toSorted((a, b) => String(a).localeCompare(String(b))),
      failedAccounts: (await Promise.all(members.map(({ guid }) => session.listMemberJobs({ member_guid: guid }))))
        .flatMap(({ jobs }) => jobs.flatMap(({ account_outcomes }) => account_outcomes))
        .filter(({ outcome }) => outcome === 'failed'),
      accounts: (await session.listAccounts()).pagination.total_entries,
      transactions: pagination.total_entries,
      budgets: (await session.listBudgets()).budgets.length,
      goals: (await session.listGoals()).goals.length,
      plans: (await session.listSpendingPlans()).spending_plans.length,
      tags: (await session.listTags()).tags.length,
      taggings: (await session.listTaggings()).taggings.length,
      rules: (await session.listTransactionRules()).transaction_rules.length,
      notifications: (await session.listNotifications()).notifications.length,
    });
  }
  const { webhook_endpoints: endpoints } = await client.listWebhookEndpoints();
  return { users, endpoints: endpoints.map(({ url, is_enabled }) => `${url} ${is_enabled}`).toSorted() };
};

test('npm run seed makes nothing where the service is no local host, or has no sandbox bank', {
  timeout: 2 * SEED_MS_MAX,
}, async () => {
  const stage = await stageOf();
  await expect(seed(stage)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(`${stage} is no local`) });
  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });
  await client.updateConnector({ connector: 'sandbox', body: { connector: { is_enabled: false } } });
  await expect(seed()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('has no sandbox bank') });
  await client.updateConnector({ connector: 'sandbox', body: { connector: { is_enabled: true } } });
  expect(await madeUp()).toBe(0);
});

test('npm run seed makes three users with all that the pages can show, and a second run makes nothing twice', {
  timeout: 2 * SEED_MS_MAX,
}, async () => {
  expect(await seed()).toContain('Users: seed-ada, seed-ben, seed-cleo');
  const first = await shown();
  const [ada, ben, cleo] = first.users;
  for (const count of Object.values(ada ?? {})) if (typeof count === 'number') expect(count).toBeGreaterThan(0);
  expect(ben?.statuses).toEqual(['CHALLENGED', 'CONNECTED', 'CONNECTED', 'DENIED', 'PENDING']);
  expect(cleo?.transactions).toBeGreaterThan(0);
  expect(ben?.failedAccounts).toHaveLength(1);
  expect(first.endpoints).toHaveLength(3);
  expect(first.endpoints.filter((endpoint) => endpoint.endsWith(' false'))).toHaveLength(1);
  await seed(`${host.url}/`);
  expect(await shown()).toEqual(first);

  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });
  const { webhook_endpoints: endpoints } = await client.listWebhookEndpoints();
  const failing = endpoints.find(({ url }) => url.endsWith('/webhooks'))?.guid ?? '';
  let isAttempted = false;
  for await (const { attempts_count: count } of client.listDeliveries.all({ webhook_endpoint_guid: failing })) {
    isAttempted ||= count > 0;
  }
  expect(isAttempted).toBe(true);
});
