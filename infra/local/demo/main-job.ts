import { setTimeout as wait } from 'node:timers/promises';
import type { Account, Member, Session, Transaction } from '@tributary-data/tributary/client';
import { createClient } from '@tributary-data/tributary/client';
import { Webhook } from 'standardwebhooks';
import type { LocalHost } from '../host/start-local-host.ts';
import { connectOrImport, type DemoSource } from './connect.ts';
import { type DemoPlanned, readPlanned } from './planned.ts';
import type { Notes, Screen } from './screen.ts';

/** What the demo found; `npm run demo -- --json` prints it. */
export interface DemoResult extends DemoPlanned {
  readonly user_guid: string;
  readonly member_guid: string;
  readonly institution: string;
  readonly job: {
    readonly guid: string;
    readonly status: string;
    readonly steps: readonly { readonly at: string; readonly status_name: string }[];
    /** How often the function `poll` polled the bank, and the delays of its messages. */
    readonly attempts: number;
    readonly delays_seconds: readonly number[];
  };
  readonly accounts: readonly DemoAccount[];
  readonly transactions: { readonly total: number; readonly last: readonly Transaction[] };
  readonly holdings_total: number;
  readonly webhook: { readonly type: string; readonly id: string; readonly verified: boolean; readonly body: object };
}

type DemoAccount = Pick<
  Account,
  'guid' | 'name' | 'account_type_name' | 'account_number' | 'balance' | 'currency_code'
>;

/** The types that the demo shows; `*` would send a webhook for each account and each beat, too. */
const EVENT_TYPES = ['AGGREGATION', 'CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER'] as const;
const JOB_MS_MAX = 60_000;
const WEBHOOK_MS_MAX = 15_000;
const LOOK_EVERY_MS = 400;
const LAST_TRANSACTIONS = 12;

/** The main job from end to end, as a client sees it: partner, app, job, reads, webhook and plan. */
export const runMainJob = async (host: LocalHost, screen: Screen, source: DemoSource): Promise<DemoResult> => {
  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });

  const secret = await screen.step('Webhook endpoint registered', async ({ result }) => {
    const { webhook_endpoint: endpoint } = await client.createWebhookEndpoint({
      body: { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: EVENT_TYPES } },
    });
    result(endpoint.guid);
    return endpoint.secret;
  });

  const { session, userGuid } = await screen.step('User created, session opened', async ({ result }) => {
    const { user } = await client.createUser({ body: { user: { id: 'demo-user', first_name: 'Ada' } } });
    const opened = client.session('demo-user');
    await opened.open();
    result(user.guid);
    return { session: opened, userGuid: user.guid };
  });

  const { member, institution, rowsFrom } = await connectOrImport(session, screen, source);

  const job = await screen.step('Job', (notes) => watchJob(host, session, member, notes));

  const { accounts, transactions, holdings } = await readData(session, screen, rowsFrom);

  const webhook = await screen.step('Webhook verified', async ({ result }) => {
    const delivery = await aggregationWebhook(host, member.guid);
    // An independent library checks the exact text. It throws unless the endpoint's secret signed it within five
    // minutes.
    const body = new Webhook(secret).verify(delivery.body, { ...delivery.headers }) as {
      readonly type: string;
      readonly transactions_created_count: number;
    };
    result(`${body.type}, ${body.transactions_created_count} transactions created`);
    return { type: body.type, id: delivery.headers['webhook-id'] ?? '', verified: delivery.verified, body };
  });

  const planned = await screen.step('Spending plan made', async ({ result }) => {
    const read = await readPlanned(session);
    result(`${read.iteration_items.length} items, ${read.beats.length} beats`);
    return read;
  });

  return {
    user_guid: userGuid,
    member_guid: member.guid,
    institution,
    job,
    accounts: accounts.map(({ guid, name, account_type_name, account_number, balance, currency_code }) => ({
      guid,
      name,
      account_type_name,
      account_number,
      balance,
      currency_code,
    })),
    transactions: {
      total: transactions.pagination.total_entries,
      last: transactions.transactions.slice(0, LAST_TRANSACTIONS),
    },
    holdings_total: holdings.length,
    webhook,
    ...planned,
  };
};

/** `rowsFrom`: the first day to list transactions from; null for the days that a list has by default. */
const readData = (session: Session, screen: Screen, rowsFrom: string | null) =>
  screen.step('Data read', async ({ result }) => {
    const read = {
      accounts: (await session.listAccounts()).accounts,
      transactions: await session.listTransactions(rowsFrom === null ? {} : { from_date: rowsFrom }),
      holdings: (await session.listHoldings()).holdings,
    };
    result(
      `${read.accounts.length} accounts, ${read.transactions.pagination.total_entries} transactions${rowsFrom === null ? ' in the last 120 days' : ''}, ` +
        `${read.holdings.length} holdings`,
    );
    return read;
  });

const watchJob = async (
  host: LocalHost,
  session: Session,
  { guid: member_guid, most_recent_job_guid: guid }: Member,
  notes: Notes,
): Promise<DemoResult['job']> => {
  const job_guid = guid ?? '';
  const seen: string[] = [];
  const until = performance.now() + JOB_MS_MAX;
  for (;;) {
    const { member } = await session.readMember({ member_guid });
    const { job } = await session.readJob({ job_guid });
    const { attempts, delays } = await pollFigures(host);
    if (seen.at(-1) !== job.status_name) seen.push(job.status_name);
    notes.progress(`${figuresText(attempts, delays)}   ${seen.join(' → ')}`);
    if (!member.is_being_aggregated) {
      if (job.status_name !== 'COMPLETED') throw new Error(`The job ended ${job.status_name}`);
      const { jobs } = await session.listMemberJobs({ member_guid });
      const steps = jobs.find((one) => one.guid === job_guid)?.steps ?? [];
      notes.result(`${figuresText(attempts, delays)}   ${steps.map((step) => step.status_name).join(' → ')}`);
      return { guid: job_guid, status: job.status_name, steps, attempts, delays_seconds: delays };
    }
    if (performance.now() > until) throw new Error('The job did not end in time');
    await wait(LOOK_EVERY_MS);
  }
};

/** `attempt 2, waits 3 + 5 s`. */
const figuresText = (attempts: number, delays: readonly number[]): string =>
  `attempt ${attempts}${delays.length > 0 ? `, waits ${delays.join(' + ')} s` : ''}`;

const pollFigures = async (host: LocalHost): Promise<{ attempts: number; delays: readonly number[] }> => {
  const { functions, upstream } = await host.stats();
  return {
    attempts: upstream.polls,
    delays: (functions.poll?.messages ?? []).map(({ delay_seconds: delay }) => delay ?? 0).filter((delay) => delay > 0),
  };
};

const aggregationWebhook = async (host: LocalHost, memberGuid: string) => {
  const until = performance.now() + WEBHOOK_MS_MAX;
  for (;;) {
    const found = host.deliveries().find(({ body }) => body.includes('"AGGREGATION"') && body.includes(memberGuid));
    if (found) return found;
    if (performance.now() > until) throw new Error('No AGGREGATION webhook arrived');
    await wait(LOOK_EVERY_MS);
  }
};
