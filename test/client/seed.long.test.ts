import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@tributary-data/tributary/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalHost, startLocalHost } from '../../infra/local/start-local-host.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START_MS_MAX = 180_000;
const SEED_MS_MAX = 120_000;

let host: LocalHost;
beforeAll(async () => {
  host = await startLocalHost({ port: 0 });
}, START_MS_MAX);
afterAll(() => host.stop());

const seed = async (): Promise<string> => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'seed'], {
    cwd: ROOT,
    env: { ...process.env, TRIBUTARY_URL: host.url, TRIBUTARY_API_KEY: host.apiKey },
    timeout: SEED_MS_MAX,
  });
  return stdout;
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
  return { users, endpoints: endpoints.map(({ url }) => url).toSorted() };
};

test('npm run seed makes three users with all that the pages can show, and a second run makes nothing twice', {
  timeout: 2 * SEED_MS_MAX,
}, async () => {
  expect(await seed()).toContain('Users: seed-ada, seed-ben, seed-cleo');
  const first = await shown();
  const [ada, ben, cleo] = first.users;
  for (const count of Object.values(ada ?? {})) if (typeof count === 'number') expect(count).toBeGreaterThan(0);
  expect(ben?.statuses).toEqual(expect.arrayContaining(['CHALLENGED', 'CONNECTED', 'DENIED']));
  expect(cleo?.transactions).toBeGreaterThan(0);
  expect(first.endpoints).toHaveLength(2);
  await seed();
  expect(await shown()).toEqual(first);

  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });
  const { webhook_endpoints: endpoints } = await client.listWebhookEndpoints();
  const failing = endpoints.find(({ url }) => !url.startsWith(host.url))?.guid ?? '';
  let isAttempted = false;
  for await (const { attempts_count: count } of client.listDeliveries.all({ webhook_endpoint_guid: failing })) {
    isAttempted ||= count > 0;
  }
  expect(isAttempted).toBe(true);
});
