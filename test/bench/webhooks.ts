import { startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { connect, newApp, settle } from '../e2e/app.ts';
import type { Figure } from './figure.ts';

const REFRESHES = 40;

interface JobsBody {
  readonly jobs: readonly { readonly guid: string; readonly finished_at: string }[];
}
interface Told {
  readonly type?: string;
  readonly job_guid?: string;
}

/** From the commit of a job to the first attempt of its AGGREGATION webhook, on the whole local host (section 9). */
export const measureWebhooks = async (): Promise<readonly Figure[]> => {
  const host = await startLocalHost({ port: 0, hasOwnProcess: true });
  try {
    const app = await newApp(host);
    await app.api.partner('POST', '/webhook_endpoints', {
      webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['AGGREGATION'] },
    });
    const member = await connect(app, 'mxuser+still');
    await settle(host, app, member);
    for (let refresh = 0; refresh < REFRESHES; refresh += 1) {
      await app.session('GET', `/members/${member}/refresh`);
      await settle(host, app, member);
    }
    await host.whenIdle();
    const { jobs } = await app.session<JobsBody>('GET', `/members/${member}/jobs?records_per_page=100`);
    const finishedAt = new Map(jobs.map(({ guid, finished_at }) => [guid, Date.parse(finished_at)]));
    const delays = host
      .deliveries()
      .flatMap(({ body, received_at }) => {
        const told: Told = JSON.parse(body);
        const from = finishedAt.get(told.job_guid ?? '');
        return from === undefined ? [] : [(Date.parse(received_at) - from) / 1_000];
      })
      .sort((a, b) => a - b);
    if (delays.length < REFRESHES) throw new Error(`only ${delays.length} webhooks arrived`);
    const p99 = delays[Math.ceil(delays.length * 0.99) - 1] ?? Number.NaN;
    return [{ name: 'webhook: first attempt after the commit, p99', value: p99, unit: 's', budget: 2 }];
  } finally {
    await host.stop();
  }
};
