import { Socket } from 'node:net';
import type { SQSRecord } from 'aws-lambda';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSandboxBank } from '../../../functions/sandbox-bank/server.ts';
import { byAccount } from '../../../lib/connectors/kit/by-account.ts';
import type { PolledClient } from '../../../lib/connectors/kit/polled-client.ts';
import { createConnectorRegistry } from '../../../lib/connectors/registry.ts';
import { createSandboxClient } from '../../../lib/connectors/sandbox/client.ts';
import { SANDBOX_LIMITS } from '../../../lib/connectors/sandbox/limits.ts';
import { pollMessage } from '../../../lib/contract/jobs/messages.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { createQueueHandler } from '../../../lib/runtime/queue-handler.ts';
import { createAccountStore } from '../../../lib/store/accounts/account-store.ts';
import { NO_CHUNK_CACHE } from '../../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { type PollWorld, pollWorld } from '../../support/jobs/poll-world.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';
import { NOTHING_SET, offered } from '../../support/upstreams/connectors.ts';
import { openLoopback } from '../../support/upstreams/upstream-http.ts';

/** The real sandbox bank over HTTP and the real connector, which gives up a call after this. */
const PATIENCE_SECONDS = 2;

let bankNow: () => number = Date.now;
let table: MemoryTable;
let world: PollWorld;
let client: PolledClient;

const bank = await startSandboxBank({ clock: () => bankNow() });
afterAll(() => bank.close());

/** Calls of each kind, and the arguments of the page requests. */
let calls: { readonly name: string; readonly from?: string | null }[] = [];
const counted = (client: PolledClient): PolledClient => ({
  start: (request, signal) => {
    calls.push({ name: 'start' });
    return client.start(request, signal);
  },
  poll: (id, signal) => {
    calls.push({ name: 'poll' });
    return client.poll(id, signal);
  },
  answer: (id, answers, signal) => {
    calls.push({ name: 'answer' });
    return client.answer(id, answers, signal);
  },
  fetchAccounts: (id, signal) => {
    calls.push({ name: 'accounts' });
    return client.fetchAccounts(id, signal);
  },
  fetchTransactions: (request, signal) => {
    calls.push({ name: 'transactions', from: request.from });
    return client.fetchTransactions(request, signal);
  },
  fetchHoldings: (id, account, signal) => {
    calls.push({ name: 'holdings' });
    return client.fetchHoldings(id, account, signal);
  },
  fetchAccountNumbers: (id, account, signal) => client.fetchAccountNumbers(id, account, signal),
  fetchOwners: (id, account, signal) => client.fetchOwners(id, account, signal),
});
const callsOfBank = (): number => {
  const { startCalls, polls, answers, fetches } = bank.stats();
  return startCalls + polls + answers + fetches;
};
const callsOf = (name: string) => calls.filter((call) => call.name === name);

const newWorld = async (
  fields: Parameters<typeof pollWorld>[2] = {},
  callSeconds = PATIENCE_SECONDS,
): Promise<void> => {
  table = createMemoryTable();
  world = await pollWorld(
    table,
    ({ clock }) => {
      const limits = { ...SANDBOX_LIMITS, callSeconds };
      client = counted(createSandboxClient(openLoopback(clock)().httpFor({ baseUrl: bank.url, limits })));
      return byAccount(client);
    },
    fields,
  );
  bankNow = world.clock;
};

beforeEach(async () => {
  calls = [];
  await newWorld();
});
afterEach(() => {
  expect(world.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

const accounts = async () => (await createAccountStore({ table }).list(world.member.userGuid)).accounts;
const transactions = async () => {
  const store = createLedgerStore({ table, chunkCache: NO_CHUNK_CACHE });
  const { userGuid } = world.member;
  const ledgers = await store.open(userGuid);
  return store.page({
    userGuid,
    ledgers,
    accountGuids: null,
    from: '2000-01-01',
    to: '2100-01-01',
    page: 1,
    perPage: 100_000,
  });
};

describe('each behaviour of a bank leads to a status, and to no failure of ours (P17)', () => {
  const outcomeOf = async (login: string, password: string) => {
    await world.setCredentials(login, password);
    await world.aggregate();
    const [job] = await world.jobsOf();
    const member = await world.read();
    return [job?.status, member.connectionStatus, member.job];
  };

  test.each([
    ['sandbox-20', 'anything', 'COMPLETED', 'CONNECTED'],
    ['sandbox-20', 'BAD_REQUEST', 'HALTED', 'FAILED'],
    ['sandbox-20', 'UNAUTHORIZED', 'DENIED', 'DENIED'],
    ['sandbox-20', 'INVALID', 'DENIED', 'DENIED'],
    ['sandbox-20', 'LOCKED', 'DENIED', 'LOCKED'],
    ['sandbox-20', 'DISABLED', 'DENIED', 'DENIED'],
    ['sandbox-20', 'SERVER_ERROR', 'HALTED', 'FAILED'],
    ['sandbox-20', 'UNAVAILABLE', 'HALTED', 'FAILED'],
    ['sandbox-20+html', 'x', 'HALTED', 'FAILED'],
    ['sandbox-20+reset', 'x', 'HALTED', 'FAILED'],
    ['sandbox-20+401', 'x', 'DENIED', 'DENIED'],
    ['sandbox-20+429', 'x', 'HALTED', 'DELAYED'],
    ['sandbox-20+500', 'x', 'HALTED', 'FAILED'],
  ])('%s with password %s: job %s, member %s', async (login, password, jobStatus, connectionStatus) => {
    expect(await outcomeOf(login, password)).toEqual([jobStatus, connectionStatus, null]);
  });

  test.each([
    ['CREDENTIALS_UPDATED', 'anything', false, 'completed'],
    ['BACKGROUND', 'anything', true, 'completed'],
    ['REFRESH', 'UNAUTHORIZED', false, 'user'],
    ['REFRESH', 'UNAVAILABLE', false, 'upstream'],
  ] as const)(
    'a job of %s with password %s logs one line: background %s, outcome %s',
    async (origin, password, isInBackground, outcome) => {
      await world.setCredentials('sandbox-20', password);
      await world.start(FULL_OPTIONS, origin);
      const startedAt = world.clock();
      await world.run();
      const [job] = await world.jobsOf();
      const ended = world.log.lines.filter(({ code }) => code === 'JOB_ENDED').map(({ fields }) => fields);
      expect(ended).toEqual([
        {
          client_guid: world.member.clientGuid,
          user_guid: world.member.userGuid,
          member_guid: world.member.guid,
          job_guid: job?.guid,
          institution_guid: world.member.institutionGuid,
          is_background: isInBackground,
          job_seconds: (world.clock() - startedAt) / SECOND_MS,
          outcome,
          connection_status: (await world.read()).connectionStatus,
        },
      ]);
    },
  );

  test('an upstream that never answers: job HALTED, member FAILED', async () => {
    await newWorld({}, 0.2);
    expect(await outcomeOf('sandbox-20+hang', 'x')).toEqual(['HALTED', 'FAILED', null]);
  });

  test('a step that throws gives up its claim, so that its message can come again (P12)', async () => {
    await world.setCredentials('sandbox-20', 'anything');
    await world.start();
    const { connectorFor } = world.deps;
    Object.assign(world.deps, {
      connectorFor: () => {
        throw new Error('a fault of ours');
      },
    });
    const message = world.pollQueue.sent.shift()?.message;
    if (message === undefined) throw new Error('no message was sent');
    await expect(world.step(message)).rejects.toThrow('a fault of ours');
    Object.assign(world.deps, { connectorFor });
    await world.step(message);
    await world.run();
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', job: null });
  });

  test('an institution that is no longer offered ends DISCONTINUED', async () => {
    await world.setCredentials('sandbox-20', 'x');
    Object.assign(world.deps, { connectorFor: () => null });
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'DISCONTINUED', job: null });
  });

  test.each([
    ['unauthorized', 'DENIED', 'DENIED'],
    ['rate_limited', 'HALTED', 'DELAYED'],
    ['connection_lost', 'HALTED', 'FAILED'],
  ] as const)(
    '%s in the middle of the fetch: job %s, member %s, and nothing is committed',
    async (code, job, member) => {
      await world.setCredentials('sandbox-20', 'x');
      const failure = {
        kind: 'failed',
        failure: { code, status: null, retryAfterSeconds: null, wasSent: true },
      } as const;
      const failing = byAccount({ ...client, fetchTransactions: async () => failure });
      Object.assign(world.deps, { connectorFor: async () => offered(failing) });
      await world.aggregate();
      expect((await world.jobsOf())[0]?.status).toBe(job);
      expect(await world.read()).toMatchObject({ connectionStatus: member, job: null });
      expect(await accounts()).toEqual([]);
    },
  );

  test('a wrong setting of this service is an error for its operator, no refused login', async () => {
    await world.setCredentials('sandbox-20', 'x');
    const failure = {
      kind: 'failed',
      failure: { code: 'configuration', status: 401, retryAfterSeconds: null, wasSent: true },
    } as const;
    const failing = byAccount({ ...client, start: async () => failure });
    Object.assign(world.deps, { connectorFor: async () => offered(failing) });
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'DELAYED', refusedLoginCount: 0 });
    const errors = world.log.lines.filter(({ level }) => level === 'error');
    world.log.lines.length = 0;
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'UPSTREAM_MISCONFIGURED',
        fields: expect.objectContaining({ member_guid: world.member.guid, status: 401 }),
      }),
    ]);
  });

  test('each step keeps its connections to the bank for its calls, and leaves none open', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    Object.assign(world.deps, {
      connectorFor: createConnectorRegistry({
        connectorSettings: { sandbox: { base_url: bank.url } },
        clientSettingsOf: NOTHING_SET,
        clock: world.clock,
      }),
    });
    await world.setCredentials('sandbox-20', 'anything');
    await world.start();
    const steps: { readonly calls: number; readonly connections: number }[] = [];
    await world.pollQueue.workOff(async (message) => {
      connect.mockClear();
      const before = callsOfBank();
      await world.step(message);
      const opened = connect.mock.contexts;
      expect(opened.every((socket) => socket instanceof Socket && socket.destroyed)).toBe(true);
      steps.push({ calls: callsOfBank() - before, connections: opened.length });
    });
    connect.mockRestore();
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
    // The step that fetches makes calls for four accounts at a time.
    expect(steps).toEqual([
      { calls: 1, connections: 1 },
      { calls: expect.any(Number), connections: 4 },
    ]);
    expect(steps[1]?.calls).toBeGreaterThan(4);
  });

  test('a member without credentials ends IMPAIRED, and no bank is called', async () => {
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'IMPAIRED', needsUpdatedCredentials: true });
    expect(calls).toEqual([]);
  });

  test('three refused logins in a row make the member PREVENTED', async () => {
    await world.setCredentials('sandbox-20', 'INVALID');
    const statuses: unknown[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await world.aggregate();
      statuses.push((await world.read()).connectionStatus);
    }
    expect(statuses).toEqual(['DENIED', 'DENIED', 'PREVENTED']);
    expect((await world.jobsOf()).map(({ status }) => status)).toEqual(['DENIED', 'DENIED', 'PREVENTED']);
  });
});

describe('polling', () => {
  test('with +slow5 takes five messages, each with a delay of 3 to 30 s (P14)', async () => {
    await world.setCredentials('sandbox-20+slow5', 'x');
    const [first, ...delays] = await world.aggregate();
    expect(first).toBe(0);
    expect(callsOf('poll')).toHaveLength(5);
    expect(delays).toHaveLength(5);
    for (const delay of delays) expect(delay >= 3 && delay <= 30).toBe(true);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
  });

  test('ignores a message of a step that was taken already (P11)', async () => {
    await world.setCredentials('sandbox-20+slow2', 'x');
    await world.start();
    const [first] = world.pollQueue.drain();
    if (first === undefined) throw new Error('no message');
    await world.step(first);
    const before = await world.item();
    calls = [];
    await world.step(first);
    expect(calls).toEqual([]);
    expect(await world.item()).toEqual(before);
  });

  test('of a slow bank ends at the deadline', async () => {
    await world.setCredentials('sandbox-20+slow500', 'x');
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'DELAYED', job: null });
    expect(world.clock() - (await world.read()).createdAt).toBeLessThan(15 * MINUTE_MS + 31 * SECOND_MS);
  });

  test('continues at once with the fetch when a worker dies while it fetches', async () => {
    await world.setCredentials('sandbox-20', 'x');
    const { stageFeed } = world.deps;
    let isBroken = true;
    Object.assign(world.deps, {
      stageFeed: (...args: Parameters<typeof stageFeed>) =>
        isBroken ? Promise.reject(new Error('killed')) : stageFeed(...args),
    });
    await world.start();
    await expect(world.run()).rejects.toThrow('killed');
    expect((await world.read()).job?.status).toBe('RECEIVED');
    isBroken = false;
    calls = [];
    world.clock.advance(121 * SECOND_MS);
    await world.jobs.repair(await world.read());
    await world.run();
    expect([callsOf('start'), callsOf('poll')]).toEqual([[], []]);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
  });

  test('gives back only the message of a batch that fits no schema (P13)', async () => {
    await world.setCredentials('sandbox-20', 'x');
    await world.start();
    const good = world.pollQueue.drain()[0];
    const handle = createQueueHandler({ schema: pollMessage, log: world.log, work: (message) => world.step(message) });
    const record = (messageId: string, body: string): SQSRecord => ({
      messageId,
      body,
      receiptHandle: messageId,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 'test',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:poll',
      awsRegion: 'us-east-1',
    });
    const bodies = Array.from({ length: 10 }, (_, index) => (index === 4 ? '{"job":1}' : JSON.stringify(good)));
    const Records = bodies.map((body, index) => record(`m${index}`, body));
    const answer = await handle({ Records });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm4' }] });
    expect(callsOf('start')).toHaveLength(1);
    await world.run();
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
  });
});

describe('challenges (P16)', () => {
  test.each(['challenge', 'options', 'image'])(
    'of kind "%s" wait, and the job continues when they are answered',
    async (password) => {
      await world.setCredentials('sandbox-20', password);
      await world.aggregate();
      expect(await world.read()).toMatchObject({ connectionStatus: 'CHALLENGED', job: { status: 'CHALLENGED' } });
      expect(world.pollQueue.sent).toEqual([]);
      const { job } = await world.read();
      const [question] = job?.challenges ?? [];
      await world.answer(question?.options.find(({ label }) => label === 'correct')?.value ?? 'correct');
      await world.run();
      expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', mostRecentJobGuid: job?.guid });
    },
  );

  test('answered wrongly end REJECTED, or as the error word of the answer says', async () => {
    await world.setCredentials('sandbox-20', 'challenge');
    for (const [value, status] of [
      ['wrong', 'REJECTED'],
      ['LOCKED', 'LOCKED'],
    ] as const) {
      await world.aggregate();
      await world.answer(value);
      await world.run();
      expect((await world.read()).connectionStatus).toBe(status);
    }
  });

  test('may follow each other', async () => {
    await world.setCredentials('test_atrium', 'challenge');
    await world.aggregate();
    await world.answer('challenge');
    await world.run();
    expect(await world.read()).toMatchObject({ connectionStatus: 'CHALLENGED' });
    await world.answer('correct');
    await world.run();
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
  });

  test('leave no answer in the table, the messages or the log (P3)', async () => {
    await world.setCredentials('sandbox-20', 'challenge');
    await world.aggregate();
    await world.answer('correct');
    await world.run();
    const left = JSON.stringify([table.items(), world.pollQueue.sent, world.log.lines], (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(left).not.toContain('correct');
    expect(left).not.toContain('sandbox-20');
  });
});

describe('the fetch', () => {
  test('gets all data, and a second refresh only what may have changed', async () => {
    await world.setCredentials('sandbox-200', 'x');
    await world.aggregate();
    expect((await accounts()).length).toBeGreaterThan(1);
    expect((await transactions()).total).toBe(200);
    expect(new Set(callsOf('transactions').map(({ from }) => from))).toEqual(new Set([null]));
    expect(callsOf('holdings').length).toBeGreaterThan(0);
    calls = [];
    world.clock.advance(DAY_MS);
    await world.aggregate();
    const day = new Date(world.clock() - DAY_MS - 45 * DAY_MS).toISOString().slice(0, 10);
    expect(new Set(callsOf('transactions').map(({ from }) => from))).toEqual(new Set([day]));
    expect((await transactions()).total).toBeGreaterThan(200);
  });

  test('skips data that the options exclude, and gets all of it once it is wanted', async () => {
    await world.setCredentials('sandbox-50', 'x');
    await world.aggregate({ includeTransactions: false, includeHoldings: false });
    expect([callsOf('transactions'), callsOf('holdings')]).toEqual([[], []]);
    expect((await accounts()).length).toBeGreaterThan(1);
    expect((await transactions()).total).toBe(0);
    await world.aggregate();
    expect(new Set(callsOf('transactions').map(({ from }) => from))).toEqual(new Set([null]));
    expect((await transactions()).total).toBeGreaterThanOrEqual(50);
  });

  test('of a member for money movement alone never asks for transactions', async () => {
    await newWorld({ useCases: ['MONEY_MOVEMENT'] });
    await world.setCredentials('sandbox-50', 'x');
    await world.aggregate(FULL_OPTIONS);
    expect(callsOf('transactions')).toEqual([]);
    expect((await accounts()).length).toBeGreaterThan(1);
  });

  test('of a failing account keeps the others, and the timeline shows it (P25)', async () => {
    await world.setCredentials('sandbox-100+fail-account', 'x');
    await world.aggregate();
    const [job] = await world.jobsOf();
    const failed = job?.accountOutcomes.filter(({ outcome }) => outcome === 'failed') ?? [];
    const committed = job?.accountOutcomes.filter(({ outcome }) => outcome === 'committed') ?? [];
    expect([job?.status, failed.length]).toEqual(['COMPLETED', 1]);
    expect(failed[0]?.failure).toBe('server_error');
    expect(committed.length).toBeGreaterThan(0);
    expect((await transactions()).total).toBeGreaterThan(0);
    expect((await world.read()).connectionStatus).toBe('CONNECTED');
  });
});
