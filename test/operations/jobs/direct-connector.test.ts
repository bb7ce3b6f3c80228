import { beforeEach, describe, expect, test } from 'vitest';
import type { Collected, CollectPlan, Connector, Context } from '../../../lib/connectors/kit/connector.ts';
import type { Observed } from '../../../lib/connectors/kit/observed.ts';
import { DAY_MS, HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import { createLedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { feedAccount, feedTransaction } from '../../support/feed.ts';
import { createMemoryTable, type MemoryTable } from '../../support/memory-table.ts';
import { type PollWorld, pollWorld } from '../../support/poll-world.ts';

const HAUL: Collected = {
  accounts: [
    {
      account: feedAccount(),
      institutionName: null,
      rows: {
        kind: 'arrived',
        value: {
          kind: 'window',
          rows: [feedTransaction()],
          servedFrom: '2026-01-01',
          servedTo: '2026-11-21',
        },
      },
      holdings: null,
      numbers: null,
      owners: null,
      roundedCount: 0,
    },
  ],
  troubles: [],
  state: null,
  more: false,
};

/** An upstream that knows no jobs: one call brings everything. */
let collected: { readonly context: Context; readonly plan: CollectPlan; readonly progress: unknown }[] = [];
let answer: () => Observed<Collected>;
const direct: Connector = {
  collect: async (context, plan, progress) => {
    collected.push({ context, plan, progress });
    return answer();
  },
};

let table: MemoryTable;
let world: PollWorld;
beforeEach(async () => {
  collected = [];
  answer = () => ({ kind: 'arrived', value: HAUL });
  table = createMemoryTable();
  world = await pollWorld(table, () => direct);
  await world.setCredentials('someone', 'a password');
});

const rowCount = async (): Promise<number> => {
  const { userGuid } = world.member;
  const store = createLedgerStore({ table });
  const ledgers = await store.open(userGuid);
  const all = { from: '2000-01-01', to: '2100-01-01', page: 1, perPage: 100 };
  return (await store.page({ userGuid, ledgers, accountGuids: null, ...all })).total;
};

describe('a connector whose upstream has no jobs', () => {
  test('collects in the first step, with the credentials, and nothing is polled', async () => {
    expect(await world.aggregate()).toEqual([0]);
    expect(collected).toHaveLength(1);
    expect(collected[0]?.progress).toBeNull();
    const { answers, reference, institutionCode } = collected[0]?.context.connection ?? {};
    expect(answers?.map(({ value }) => value)).toEqual(['someone', 'a password']);
    expect(reference).toContain(world.member.guid);
    expect(institutionCode).toBe(world.member.institutionCode);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', acceptedCredentialsRevision: 1 });
    expect(await rowCount()).toBe(1);
  });

  test('is told from which date on rows are wanted, for each account and for all at once', async () => {
    await world.aggregate();
    expect(collected[0]?.plan.from).toBeNull();
    world.clock.advance(DAY_MS);
    await world.aggregate();
    const plan = collected[1]?.plan;
    const { upstreamId } = feedAccount();
    expect(plan?.from).toBe('2026-10-07');
    expect(plan?.fromOf([upstreamId, 'never seen'])).toEqual(['2026-10-07', null]);
  });

  test('P17 is refused three times at the fetch, and then nothing more is tried', async () => {
    answer = () => ({
      kind: 'failed',
      failure: { code: 'unauthorized', status: 403, retryAfterSeconds: null, wasSent: true },
    });
    const statuses: unknown[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await world.aggregate();
      statuses.push((await world.read()).connectionStatus);
    }
    expect(statuses).toEqual(['DENIED', 'DENIED', 'PREVENTED']);
    expect(await world.read()).toMatchObject({ acceptedCredentialsRevision: null, needsUpdatedCredentials: true });
  });

  test('P12 whose worker dies while it collects is asked again by the next worker', async () => {
    answer = () => {
      throw new Error('killed');
    };
    await world.start();
    await expect(world.run()).rejects.toThrow('killed');
    answer = () => ({ kind: 'arrived', value: HAUL });
    world.clock.advance(HOUR_MS / 30);
    await world.jobs.repair(await world.read());
    await world.run();
    expect(collected).toHaveLength(2);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
  });

  test('that brings a change of rows in the place of a window fails, and no row is dropped', async () => {
    await world.aggregate();
    const [account] = HAUL.accounts;
    if (account === undefined) throw new Error('no account');
    const rows = { kind: 'arrived', value: { kind: 'delta', upserts: [], removedIds: [] } } as const;
    answer = () => ({ kind: 'arrived', value: { ...HAUL, accounts: [{ ...account, rows }] } });
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'FAILED' });
    expect(await rowCount()).toBe(1);
  });
});
