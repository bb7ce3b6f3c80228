import { beforeEach, describe, expect, test } from 'vitest';
import type { Collected, Connector } from '../../../lib/connectors/kit/connector.ts';
import type { Observed } from '../../../lib/connectors/kit/observed.ts';
import type { State } from '../../../lib/connectors/kit/state.ts';
import { COMMITS_PER_JOB_MAX } from '../../../lib/domain/jobs/commits.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { NO_CHUNK_CACHE } from '../../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { type PollWorld, pollWorld } from '../../support/jobs/poll-world.ts';
import { feedAccount, feedTransaction } from '../../support/ledger/feed.ts';
import { runAfterDeath } from '../../support/members/killed-worker.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';

/** The months of an upstream that serves one of them a call, the newest first. Its state is how many it has served. */
const MONTHS = ['2026-11', '2026-10', '2026-09'] as const;

const monthOfData = (month: string, state: State, more: boolean): Observed<Collected> => {
  const rows = [1, 2].map((day) =>
    feedTransaction({ upstreamId: `${month}-${day}`, transactedOn: `${month}-0${day}`, postedOn: `${month}-0${day}` }),
  );
  const window = { kind: 'window', rows, servedFrom: `${month}-01`, servedTo: `${month}-28` } as const;
  const account = {
    account: feedAccount(),
    institutionName: null,
    rows: { kind: 'arrived', value: window },
    holdings: null,
    numbers: null,
    owners: null,
    roundedCount: 0,
  } as const;
  return { kind: 'arrived', value: { accounts: [account], troubles: [], state, more } };
};

let states: unknown[] = [];
let collect: (state: unknown) => Observed<Collected>;
const connector: Connector = {
  collect: async ({ connection }) => {
    states.push(connection.state);
    return collect(connection.state);
  },
};
const nextMonth = (state: unknown): Observed<Collected> => {
  const served = typeof state === 'number' ? state : 0;
  return monthOfData(MONTHS[served] ?? '2026-08', served + 1, served + 1 < MONTHS.length);
};

let table: MemoryTable;
let world: PollWorld;
beforeEach(async () => {
  states = [];
  collect = nextMonth;
  table = createMemoryTable();
  world = await pollWorld(table, () => connector);
  await world.setCredentials('someone', 'a password');
});

const dates = async (): Promise<readonly string[]> => {
  const { userGuid } = world.member;
  const store = createLedgerStore({ table, chunkCache: NO_CHUNK_CACHE });
  const ledgers = await store.open(userGuid);
  const all = { from: '2000-01-01', to: '2100-01-01', page: 1, perPage: 100 };
  const { entries } = await store.page({ userGuid, ledgers, accountGuids: null, ...all });
  return entries.map(({ transaction }) => transaction.date).toSorted();
};
const aggregations = () =>
  table
    .items('EVT#')
    .filter(({ type }) => type === 'AGGREGATION')
    .map(({ body }) => JSON.parse(String(body)));

const ALL_DATES = ['2026-09-01', '2026-09-02', '2026-10-01', '2026-10-02', '2026-11-01', '2026-11-02'];

describe('what a connector keeps for its next call', () => {
  test('is given to that call, and is saved together with the data', async () => {
    await world.aggregate();
    expect(states).toEqual([null, 1, 2]);
    await runAfterDeath(world);
    expect(states.slice(3)).toEqual([3, 3]);
  });

  test('ends the job FAILED with nothing committed if it is too long to be stored', async () => {
    collect = () => monthOfData('2026-11', 'x'.repeat(5_000), false);
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'FAILED' });
    expect(await dates()).toEqual([]);
  });
});

describe('a connector that needs several calls for its data', () => {
  test('is asked again within the job, some seconds later, as one aggregation', async () => {
    expect(await world.aggregate()).toEqual([0, 3, 3]);
    expect(await dates()).toEqual(ALL_DATES);
    expect(aggregations()).toMatchObject([{ transactions_created_count: 6, accounts_created_count: 1 }]);
    const [job, ...others] = await world.jobsOf();
    expect(others).toEqual([]);
    expect(job?.status).toBe('COMPLETED');
    expect(job?.accountOutcomes).toMatchObject([{ servedFrom: '2026-09-01', servedTo: '2026-11-21' }]);
  });

  test('shows each part as soon as it is committed', async () => {
    await world.start();
    const first = world.pollQueue.sent.shift();
    if (first === undefined) throw new Error('no message');
    await world.step(first.message);
    expect(await dates()).toEqual(['2026-11-01', '2026-11-02']);
    expect(await world.read()).toMatchObject({ job: { status: 'RECEIVED' } });
    expect(aggregations()).toEqual([]);
  });

  test('and never ends is stopped, and the next job continues from there', async () => {
    collect = (state) => monthOfData('2026-11', Number(state ?? 0) + 1, true);
    await world.aggregate();
    expect(states).toHaveLength(COMMITS_PER_JOB_MAX);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', job: null });
    await world.start();
    const message = world.pollQueue.sent.shift()?.message;
    if (message === undefined) throw new Error('no message');
    await world.step(message);
    expect(states.at(-1)).toBe(COMMITS_PER_JOB_MAX);
  });

  test('and is so slow that the deadline comes first completes in time', async () => {
    collect = (state) => {
      world.clock.advance(4 * MINUTE_MS);
      return monthOfData('2026-11', Number(state ?? 0) + 1, true);
    };
    await world.aggregate();
    expect(states).toHaveLength(4);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', job: null });
  });

  test('and fails halfway announces what was committed, and a refresh continues there', async () => {
    collect = (state) =>
      state === 2
        ? { kind: 'failed', failure: { code: 'server_error', status: 500, retryAfterSeconds: null, wasSent: true } }
        : nextMonth(state);
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'FAILED' });
    expect(aggregations()).toMatchObject([{ transactions_created_count: 4 }]);
    collect = nextMonth;
    await world.aggregate();
    expect(states).toEqual([null, 1, 2, 2]);
    expect(await dates()).toEqual(ALL_DATES);
    expect(new Set(aggregations().map((event) => event.transactions_created_count))).toEqual(new Set([2, 4]));
  });
});
