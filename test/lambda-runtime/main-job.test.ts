import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { connect, newApp, readMember } from '../e2e/app.ts';
import { until } from '../e2e/started-host.ts';
import { startTestHost } from '../e2e/test-host.ts';
import { expectRuntimeClient, startLambdaEnvironment } from './lambda-environment.ts';

/** These environments know the real time only, so the first poll comes after some seconds. */
const JOB_MS_MAX = 50_000;

expectRuntimeClient();
const host = await startTestHost({ environments: () => startLambdaEnvironment });

test("the main job runs on bundles under Lambda's own runtime client", async () => {
  const app = await newApp(host);
  const { webhook_endpoint: endpoint } = await app.api.partner<{ webhook_endpoint: { secret: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['AGGREGATION'] } },
  );
  const member = await connect(app, 'mxuser');
  const delivered = () => host.deliveries().filter(({ body }) => body.includes(member));
  await until(() => delivered().length === 1, JOB_MS_MAX);
  const first = await readMember(app, member);
  expect(first).toMatchObject({ connection_status: 'CONNECTED', is_being_aggregated: false });
  const { accounts } = await app.session<{ accounts: unknown[] }>('GET', '/accounts');
  expect(accounts).toHaveLength(5);
  const { transactions } = await app.session<{ transactions: unknown[] }>('GET', '/transactions');
  expect(transactions.length).toBeGreaterThan(0);
  const [delivery] = delivered();
  expect(new Webhook(endpoint.secret).verify(delivery?.body ?? '', { ...delivery?.headers })).toMatchObject({
    type: 'AGGREGATION',
    action: 'member_data_updated',
    member_guid: member,
  });

  await fetch(`${host.url}/_local/events`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify({
      'detail-type': 'Refresh Requested',
      detail: { user_guid: app.userGuid, member_guid: member },
    }),
  });
  await until(async () => {
    const { most_recent_job_guid: job, is_being_aggregated: isRunning } = await readMember(app, member);
    return job !== first.most_recent_job_guid && !isRunning;
  }, JOB_MS_MAX);

  const { functions } = await host.stats();
  for (const name of ['sessions', 'partner', 'refresh', 'read', 'poll', 'notify', 'sweep']) {
    expect(functions[name]?.invocations, name).toBeGreaterThan(0);
  }
  expect(Object.values(functions).reduce((sum, { errors }) => sum + errors, 0)).toBe(0);
}, 150_000);
