import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient, type Member, type Session } from '@tributary-data/tributary/client';
import { expect, onTestFinished, test } from 'vitest';
import { startTestHostWithBank } from '../e2e/test-host.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SEED_MS_MAX = 240_000;

/** The discard port: no SimpleFIN server is there. */
const NO_SERVER = '9';

const { host, bank } = await startTestHostWithBank();

interface Run {
  readonly url?: string;
  readonly simplefinPort?: string;
  readonly options?: readonly string[];
}

const seed = async ({ url = host.url, simplefinPort = NO_SERVER, options = [] }: Run = {}): Promise<string> => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'seed', '--', ...options], {
    cwd: ROOT,
    env: { ...process.env, TRIBUTARY_URL: url, TRIBUTARY_API_KEY: host.apiKey, SIMPLEFIN_PORT: simplefinPort },
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

/** What became of the pages at which the users were asked for a consent. */
const consentsOf = async (session: Session, members: readonly Member[]): Promise<readonly string[]> => {
  const asked = members.filter((member) => member.is_oauth);
  const states = await Promise.all(asked.map(({ guid }) => session.listOAuthStates({ member_guid: guid })));
  return states
    .map(({ oauth_states: [newest] }) => newest?.error_reason ?? 'none')
    .toSorted((a, b) => a.localeCompare(b));
};

const control = async <T>(path: string): Promise<T> => (await (await fetch(`${host.url}/_local/${path}`)).json()) as T;

/** For each queue that has some. */
const deadLetters = async (): Promise<readonly (readonly [queue: string, count: number])[]> => {
  const { queues } = await control<{ queues: readonly { queue: string; count: number }[] }>('dead_letters');
  return queues.filter(({ count }) => count > 0).map(({ queue, count }) => [queue, count]);
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
      consents: await consentsOf(session, members),
      budgetedMembers: members.filter(({ upstream_budget: budget }) => budget !== null).length,
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
  return {
    users,
    deadLetters: await deadLetters(),
    endpoints: endpoints.map(({ url, is_enabled }) => `${url} ${is_enabled}`).toSorted(),
  };
};

test('npm run seed needs a local host and a sandbox bank, and else makes nothing', {
  timeout: 2 * SEED_MS_MAX,
}, async () => {
  const stage = await stageOf();
  await expect(seed({ url: stage })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${stage} is no local`),
  });
  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });
  await client.updateConnector({ connector: 'sandbox', body: { connector: { is_enabled: false } } });
  await expect(seed()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('has no sandbox bank') });
  await client.updateConnector({ connector: 'sandbox', body: { connector: { is_enabled: true } } });
  expect(await madeUp()).toBe(0);
});

test('npm run seed makes three users with data, and leaves clock and faults alone', {
  timeout: SEED_MS_MAX,
}, async () => {
  expect(await seed()).toContain('Users: seed-ada, seed-ben, seed-cleo');
  const { users, endpoints } = await shown();
  const [ada, ben, cleo] = users;
  for (const [name, count] of Object.entries(ada ?? {})) {
    if (typeof count === 'number' && name !== 'budgetedMembers') expect([name, count]).not.toEqual([name, 0]);
  }
  expect(ben?.statuses).toEqual(['CHALLENGED', 'CONNECTED', 'CONNECTED', 'DENIED', 'DENIED', 'PENDING']);
  expect(ben?.consents).toEqual(['DENIED', 'none']);
  expect(ben?.failedAccounts).toHaveLength(1);
  expect(cleo?.transactions).toBeGreaterThan(0);
  expect(endpoints).toHaveLength(3);
  expect(endpoints.filter((endpoint) => endpoint.endsWith(' false'))).toHaveLength(1);

  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });
  const { webhook_endpoints: made } = await client.listWebhookEndpoints();
  const failing = made.find(({ url }) => url.endsWith('/webhooks'))?.guid ?? '';
  let isAttempted = false;
  for await (const { attempts_count: count } of client.listDeliveries.all({ webhook_endpoint_guid: failing })) {
    isAttempted ||= count > 0;
  }
  expect(isAttempted).toBe(true);
  expect(Math.abs(host.now() - Date.now())).toBeLessThan(1_000);
  expect(await control('faults')).toEqual({ faults: {} });
});

test('without a SimpleFIN server npm run seed says how to get a request budget', {
  timeout: SEED_MS_MAX,
}, async () => {
  const before = await shown();
  expect(await seed()).toContain('start the host with npm start -- --connector simplefin');
  expect(await shown()).toEqual(before);
  expect(before.users.map(({ budgetedMembers: count }) => count)).toEqual([0, 0, 0]);
  expect(before.deadLetters).toEqual([]);
});

test('with SimpleFIN and --dead-letter npm run seed makes one of each, once', {
  timeout: 2 * SEED_MS_MAX,
}, async () => {
  const { port } = new URL(bank.url ?? '');
  const run = { url: `${host.url}/`, simplefinPort: port, options: ['--dead-letter'] };
  expect(await seed(run)).toContain('Dead letters of the queue poll-dead-letters: 1');
  const first = await shown();
  expect(first.users.map(({ budgetedMembers: count }) => count)).toEqual([0, 1, 0]);
  expect(first.users[1]?.statuses.filter((status) => status === 'CONNECTED')).toHaveLength(4);
  expect(first.deadLetters).toEqual([['poll-dead-letters', 1]]);
  expect(await control('faults')).toEqual({ faults: {} });
  await seed(run);
  expect(await shown()).toEqual(first);
});
