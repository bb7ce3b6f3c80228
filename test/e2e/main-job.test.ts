import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHAIN_INVOCATIONS_MAX } from '../../infra/local/calls/request-chain.ts';
import type { SentMessage } from '../../infra/local/monitoring/stats.ts';
import { FILE_IMPORT } from '../support/files/imports.ts';
import { bankStatement, ofxText, rowText } from '../support/files/ofx.ts';
import { type App, connect, newApp, readMember, settle } from './app.ts';
import { expectWholeImport } from './large-import.ts';
import { expectNoPolls } from './quiet-time.ts';
import { sessionToken } from './raw-calls.ts';
import { startTestHost } from './test-host.ts';

const TEST_MS = 120_000;

const host = await startTestHost();

const sentBy = async (name: string): Promise<readonly SentMessage[]> =>
  (await host.stats()).functions[name]?.messages ?? [];

describe('the main job', () => {
  it('leads from the call to the data and to a webhook with a valid signature', {
    timeout: TEST_MS,
  }, async () => {
    const app = await newApp(host);
    const { webhook_endpoint: endpoint } = await app.api.partner<{ webhook_endpoint: { secret: string } }>(
      'POST',
      '/webhook_endpoints',
      { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['AGGREGATION'] } },
    );
    const member = await connect(app, 'main-job');
    expect((await readMember(app, member)).is_being_aggregated).toBe(true);
    expect(await settle(host, app, member)).toMatchObject({
      connection_status: 'CONNECTED',
      is_being_aggregated: false,
    });

    const { accounts } = await app.session<{ accounts: { account_type_name: string }[] }>('GET', '/accounts');
    expect(accounts.map(({ account_type_name: type }) => type).toSorted()).toEqual([
      'CHECKING',
      'CREDIT_CARD',
      'INVESTMENT',
      'LOAN',
      'SAVINGS',
    ]);
    const page = (number: number) =>
      app.session<{ transactions: { guid: string }[]; pagination: { current_page: number; total_entries: number } }>(
        'GET',
        `/transactions?page=${number}&records_per_page=25`,
      );
    const [first, second] = [await page(1), await page(2)];
    expect(second.pagination).toMatchObject({ current_page: 2, total_entries: first.pagination.total_entries });
    expect(new Set([...first.transactions, ...second.transactions].map(({ guid }) => guid)).size).toBe(50);

    const delivery = host.deliveries().find(({ body }) => body.includes(member));
    expect(delivery?.verified).toBe(true);
    expect(new Webhook(endpoint.secret).verify(delivery?.body ?? '', { ...delivery?.headers })).toMatchObject({
      type: 'AGGREGATION',
      action: 'member_data_updated',
      member_guid: member,
    });
    expect(() => new Webhook(endpoint.secret).verify(`${delivery?.body} `, { ...delivery?.headers })).toThrow();
  });
});

describe('an import of 4,000 rows', () => {
  it('is visible whole or not at all, and the second time writes no chunk (P18, P19)', { timeout: TEST_MS }, () =>
    expectWholeImport(host, 4_000),
  );
});

describe('the statistics', () => {
  it('count the calls of each connector as its upstream does', { timeout: TEST_MS }, async () => {
    const app = await newApp(host);
    const counted = async () => {
      const { upstream, upstreams } = await host.stats();
      const { start_calls: starts, polls, answers, fetches } = upstream;
      return { heard: starts + polls + answers + fetches, sent: upstreams.sandbox?.calls ?? 0, all: upstreams };
    };
    const before = await counted();
    await settle(host, app, await connect(app, 'counted'));
    const after = await counted();
    expect(after.sent - before.sent).toBe(after.heard - before.heard);
    expect(after.sent).toBeGreaterThan(before.sent);
    expect(after.all.simplefin).toEqual({ calls: 0 });
  });
});

describe('polling', () => {
  it('waits 3 to 30 seconds before each of five polls of a job (P14)', { timeout: TEST_MS }, async () => {
    const app = await newApp(host);
    const before = (await sentBy('poll')).length;
    const pollsBefore = (await host.stats()).upstream.polls;
    await settle(host, app, await connect(app, 'paced+slow5'));
    expect((await host.stats()).upstream.polls - pollsBefore).toBe(5);
    const delays = (await sentBy('poll')).slice(before).filter(({ queue }) => queue === 'poll');
    expect(delays).toHaveLength(5);
    for (const { delay_seconds: seconds } of delays) {
      expect(seconds).toBeGreaterThanOrEqual(3);
      expect(seconds).toBeLessThanOrEqual(30);
    }
  });

  it('continues for twenty polls to CONNECTED, beyond the loops that Lambda allows', {
    timeout: TEST_MS,
  }, async () => {
    const app = await newApp(host);
    const member = await connect(app, 'mxuser+slow20');
    expect(await settle(host, app, member)).toMatchObject({ connection_status: 'CONNECTED' });
    const { functions, queues } = await host.stats();
    expect(functions.poll?.chain_invocations_max).toBeGreaterThan(CHAIN_INVOCATIONS_MAX);
    expect(functions.poll?.loops_stopped).toBe(0);
    expect(queues['poll-dead-letters']?.visible).toBe(0);
    expect(queues['notify-dead-letters']?.visible).toBe(0);
  });

  it('makes no poll in an hour in which nothing is aggregated (P14)', { timeout: TEST_MS }, async () => {
    await host.advance(60);
    await expectNoPolls(host, 3_600);
  });
});

describe('a bank file over HTTP', () => {
  const named = (name: string): string => ofxText(bankStatement({ rows: rowText({ name }) }));
  let app: App;
  let path: string;
  beforeAll(async () => {
    app = await newApp(host);
    const { member } = await app.session<{ member: { guid: string } }>('POST', '/members', {
      member: { institution_guid: FILE_IMPORT },
    });
    path = `/members/${member.guid}/imports`;
  });
  const send = async (body: Uint8Array<ArrayBuffer>, type: string, query = '') => {
    const headers = { 'md-session-token': await sessionToken(host, app), 'content-type': type };
    const answer = await fetch(host.url + path + query, { method: 'POST', headers, body });
    return { status: answer.status, text: await answer.text() };
  };

  it('arrives byte by byte, and its rows are listed', async () => {
    expect(await send(Buffer.from(named('CAFÉ ü'), 'latin1'), 'application/octet-stream')).toMatchObject({
      status: 200,
    });
    const list = await app.session<{ transactions: readonly { feed_description: string }[] }>(
      'GET',
      '/transactions?from_date=2025-01-01',
    );
    expect(list.transactions.map(({ feed_description: text }) => text)).toEqual(['CAFÉ ü']);
  });

  it('in CSV is read by a parser that the function loads only when it needs it', async () => {
    const csv = Buffer.from('Datum;Text;Betrag (€)\n31.01.2025;BÄCKER;-3,50\n', 'utf8');
    const asked = await send(csv, 'application/octet-stream');
    expect(asked.status).toBe(422);
    const { mapping } = JSON.parse(asked.text) as { mapping: { guid: string } };
    const brought = await send(csv, 'text/csv', `?mapping=${mapping.guid}`);
    expect(brought).toMatchObject({ status: 200, text: expect.stringContaining('"transactions_created_count":1') });
    expect(await send(csv, 'text/csv')).toMatchObject({ status: 200 });
  });

  it('is refused where it was sent as text and damaged on the way', async () => {
    const answer = await send(Buffer.from(named('CAFÉ ü'), 'latin1'), 'text/plain');
    expect(answer).toMatchObject({ status: 415, text: expect.stringContaining('application/octet-stream') });
  });

  it('of 6 MB is refused with the limit', async () => {
    const answer = await send(Buffer.alloc(6 * 2 ** 20, 'A'), 'application/octet-stream');
    expect(answer).toMatchObject({ status: 413, text: expect.stringContaining('4 MB') });
  });
});
