import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { startApi, type TestCaller } from '../../support/api/api.ts';

const api = await startApi();

let count = 0;
/** A user of its own with one member that has been aggregated by nothing yet. */
const newMember = async (
  login = 'sandbox-20',
  extra: Readonly<Record<string, unknown>> = { skip_aggregation: true },
) => {
  count += 1;
  const app = await api.signIn(`premium-${count}`);
  const guid: string = (await api.connect(app, login, 'password', extra)).json.member.guid;
  return { app, guid };
};

const JOBS = ['check_balance', 'identify', 'verify', 'extend_history'] as const;
const start = (app: TestCaller, guid: string, job: (typeof JOBS)[number], body?: unknown) =>
  app.call('POST', `/members/${guid}/${job}`, body);

const run = async (app: TestCaller, guid: string, job: (typeof JOBS)[number], body?: unknown) => {
  const answer = await start(app, guid, job, body);
  expect([answer.status, answer.headers['Tributary-Refresh']]).toEqual([200, 'started']);
  await api.settle();
  return (await app.get(`/members/${guid}/jobs`)).json.jobs[0];
};

const totals = async (app: TestCaller, guid: string) => ({
  accounts: (await app.get(`/members/${guid}/accounts`)).json.pagination.total_entries,
  transactions: (await app.get(`/members/${guid}/transactions?from_date=2000-01-01`)).json.pagination.total_entries,
  holdings: (await app.get('/holdings')).json.pagination.total_entries,
  numbers: (await app.get(`/members/${guid}/account_numbers`)).json.account_numbers.length,
  owners: (await app.get(`/members/${guid}/account_owners`)).json.account_owners.length,
});

/** Bodies of the events that were announced about a member since the last look. */
const takeEvents = async (guid: string) => {
  const messages = api.notifyQueue.drain().filter((message) => message.kind === 'event');
  const found = await Promise.all(
    messages.map(({ client_guid, feed_shard, event_guid }) =>
      api.table.get(keys.eventInShard(client_guid, feed_shard, event_guid), { isConsistent: true }),
    ),
  );
  return found.map((item) => JSON.parse(String(item?.body))).filter((body) => body.member_guid === guid);
};

describe('the kind of a job decides which data it fetches', () => {
  test.each([
    ['check_balance', undefined, 'BALANCE', { transactions: false, numbers: 0, owners: 0 }],
    ['verify', undefined, 'VERIFICATION', { transactions: false, numbers: 2, owners: 0 }],
    ['verify', { include_transactions: true }, 'VERIFICATION', { transactions: true, numbers: 2, owners: 0 }],
    ['identify', undefined, 'IDENTIFICATION', { transactions: false, numbers: 0, owners: 6 }],
    ['identify', { include_transactions: true }, 'IDENTIFICATION', { transactions: true, numbers: 0, owners: 6 }],
    ['extend_history', undefined, 'HISTORY', { transactions: true, numbers: 0, owners: 0 }],
  ] as const)('%s with %j is a job of kind %s', async (job, body, kind, brought) => {
    const { app, guid } = await newMember();
    const ended = await run(app, guid, job, body);
    expect(ended).toMatchObject({ kind, status_name: 'COMPLETED', origin: 'REFRESH' });
    const { transactions, ...rest } = await totals(app, guid);
    expect(rest).toEqual({ accounts: 5, holdings: 0, numbers: brought.numbers, owners: brought.owners });
    expect(transactions > 0).toBe(brought.transactions);
    expect((await app.get(`/members/${guid}`)).json.member).toMatchObject({
      connection_status: 'CONNECTED',
      is_being_aggregated: false,
      most_recent_job_guid: ended.guid,
    });
  });

  test('a history has 24 months, also where aggregations fetch only weeks', async () => {
    const { app, guid } = await newMember('sandbox-20', {});
    await api.settle();
    const servedFrom = async (): Promise<string[]> =>
      (await app.get(`/members/${guid}/jobs`)).json.jobs[0].account_outcomes.map(
        (outcome: { served_from: string }) => outcome.served_from,
      );
    await app.get(`/members/${guid}/refresh`);
    await api.settle();
    expect(new Set(await servedFrom())).toEqual(new Set(['2026-10-07']));
    await run(app, guid, 'extend_history');
    expect(new Set(await servedFrom())).toEqual(new Set(['2024-11-21']));
  });

  test('a member without PFM is verified and gets no transactions', async () => {
    const { app, guid } = await newMember('sandbox-20', { skip_aggregation: true, use_cases: ['MONEY_MOVEMENT'] });
    await run(app, guid, 'verify', { include_transactions: true });
    expect(await totals(app, guid)).toMatchObject({ numbers: 2, transactions: 0 });
  });
});

describe('events of premium jobs', () => {
  test.each([
    ['check_balance', ['BALANCE']],
    ['extend_history', ['HISTORY']],
    ['verify', ['VERIFICATION']],
    ['identify', []],
  ] as const)('%s announces its own data and no aggregation', async (job, types) => {
    const { app, guid } = await newMember();
    api.notifyQueue.drain();
    await run(app, guid, job);
    expect((await takeEvents(guid)).map(({ type }) => type)).toEqual(types);
  });

  test('VERIFICATION names the accounts that have numbers, and none of the numbers', async () => {
    const { app, guid } = await newMember();
    api.notifyQueue.drain();
    const job = await run(app, guid, 'verify');
    const numbers = (await app.get(`/members/${guid}/account_numbers`)).json.account_numbers;
    const [event] = await takeEvents(guid);
    expect(event).toMatchObject({ action: 'member_data_updated', job_guid: job.guid, completed_on: '2026-11-21' });
    expect(event.accounts).toEqual(numbers.map((one: { account_guid: string }) => one.account_guid));
    for (const { account_number } of numbers) expect(JSON.stringify(event)).not.toContain(account_number);
  });
});

describe('one job at a time', () => {
  test.each(JOBS)('%s joins a job of its kind with 202 and is a 409 beside one of another kind', async (job) => {
    const { app, guid } = await newMember('sandbox-20+slow3');
    const started = await start(app, guid, job);
    const again = await start(app, guid, job);
    expect([again.status, again.headers['Tributary-Refresh']]).toEqual([202, 'joined']);
    expect(again.json.member.most_recent_job_guid).toBe(started.json.member.most_recent_job_guid);
    for (const other of JOBS.filter((one) => one !== job)) {
      const refused = await start(app, guid, other);
      expect([refused.status, refused.json.error.code]).toEqual([409, 4090]);
    }
    for (const path of ['refresh', 'aggregate']) {
      expect((await app.get(`/members/${guid}/${path}`)).status).toBe(409);
    }
    expect((await app.get('/members/refresh')).headers['Tributary-Refresh']).toBe('joined');
    await api.settle();
    expect((await app.get(`/members/${guid}/jobs`)).json.jobs).toHaveLength(1);
  });

  test('a running aggregation refuses them all with 409', async () => {
    const { app, guid } = await newMember('sandbox-20+slow3', {});
    for (const job of JOBS) expect((await start(app, guid, job)).status).toBe(409);
    await api.settle();
  });

  test('a challenge is answered as in an aggregation, and the job continues', async () => {
    const { app } = await newMember();
    const guid = (await api.connect(app, 'sandbox-20+asked', 'challenge', { skip_aggregation: true })).json.member.guid;
    await start(app, guid, 'identify');
    await api.settle();
    const { challenges } = (await app.get(`/members/${guid}/challenges`)).json;
    await app.call('PUT', `/members/${guid}/resume`, { challenges: [{ guid: challenges[0].guid, value: 'correct' }] });
    await api.settle();
    expect((await app.get(`/members/${guid}/account_owners`)).json.account_owners).toHaveLength(6);
  });
});

describe('the throttle (P7)', () => {
  test('delays no job of a special kind, and each of these jobs delays a refresh', async () => {
    await api.partner.call('PUT', '/client', { client: { refresh_throttle_seconds: 10_800 } });
    const { app, guid } = await newMember();
    for (const job of JOBS) await run(app, guid, job);
    const held = await app.get(`/members/${guid}/refresh`);
    expect(held.headers['Tributary-Refresh']).toBe('throttled; retry-after=10800');
    api.clock.advance(3 * HOUR_MS);
    const later = await api.signIn(`premium-${count}`);
    expect((await later.get(`/members/${guid}/refresh`)).headers['Tributary-Refresh']).toBe('started');
    await api.settle();
    await api.partner.call('PUT', '/client', { client: { refresh_throttle_seconds: 0 } });
  });

  test('after a failure starts nothing for a minute, and says so', async () => {
    const { app, guid } = await newMember('sandbox-20+500');
    await start(app, guid, 'verify');
    await api.settle();
    const { starts } = api.bank.stats();
    const held = await start(app, guid, 'verify');
    expect([held.status, held.headers['Tributary-Refresh']]).toEqual([200, 'throttled; retry-after=60']);
    await api.settle();
    expect(api.bank.stats().starts).toBe(starts);
  });
});

describe('premium jobs are refused', () => {
  test.each([
    ['identify', 'IDENTIFICATION'],
    ['verify', 'VERIFICATION'],
    ['extend_history', 'HISTORY'],
  ] as const)('%s with 403 while the client has the product %s switched off', async (job, product) => {
    const { products } = (await api.partner.get('/client')).json.client;
    const { app, guid } = await newMember();
    const others = products.filter((one: string) => one !== product);
    await api.partner.call('PUT', '/client', { client: { products: others } });
    const refused = await start(app, guid, job);
    await api.partner.call('PUT', '/client', { client: { products } });
    expect([refused.status, refused.json.error.code]).toEqual([403, 4030]);
    expect(api.pollQueue.sent).toEqual([]);
  });

  test.each([
    ['extend_history', 403],
    ['check_balance', 200],
    ['identify', 200],
    ['verify', 200],
  ] as const)('%s of a member without PFM with %i, whether the client has opted in or not', async (job, status) => {
    for (const isOn of [true, false]) {
      const { app, guid } = await newMember('sandbox-20', { skip_aggregation: true, use_cases: ['MONEY_MOVEMENT'] });
      await api.partner.call('PUT', '/client', { client: { use_cases_enabled: isOn } });
      const answer = await start(app, guid, job);
      await api.partner.call('PUT', '/client', { client: { use_cases_enabled: false } });
      expect(answer.status).toBe(status);
      await api.settle();
    }
  });

  test.each(JOBS)('%s for a member of another user, which is unknown (P37)', async (job) => {
    const { guid } = await newMember();
    const stranger = await api.signIn('premium-stranger');
    const foreign = await start(stranger, guid, job);
    const absent = await start(stranger, 'MBR-00000000-0000-4000-8000-000000000000', job);
    expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
  });

  test.each(['identify', 'verify'] as const)('%s with the name of a switch that does not exist (P40)', async (job) => {
    const { app, guid } = await newMember();
    const refused = await start(app, guid, job, { include_transactions: 'yes' });
    expect([refused.status, refused.json.error.code]).toEqual([400, 4002]);
    expect(refused.json.error.message).toContain('include_transactions');
  });
});
