import { beforeEach, describe, expect, test } from 'vitest';
import type { Collected, CollectRequest, Connector, Context } from '../../../lib/connectors/kit/connector.ts';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import { failedWith, type Observed, type UpstreamRefusal } from '../../../lib/connectors/kit/observed.ts';
import { CONNECTION_SENTENCES, PARTLY_CONNECTED_SENTENCE } from '../../../lib/domain/jobs/connection-sentences.ts';
import { COLLECT_SECONDS_MAX, CONTACT_SECONDS_MAX } from '../../../lib/domain/jobs/limits.ts';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { NO_CHUNK_CACHE } from '../../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { type PollWorld, pollWorld } from '../../support/jobs/poll-world.ts';
import { feedAccount, feedTransaction } from '../../support/ledger/feed.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';

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
let collected: { readonly context: Context; readonly request: CollectRequest; readonly progress: unknown }[] = [];
let answer: () => Observed<Collected> | UpstreamRefusal;
const direct: Connector = {
  collect: async (context, request, progress) => {
    collected.push({ context, request, progress });
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
  const store = createLedgerStore({ table, chunkCache: NO_CHUNK_CACHE });
  const ledgers = await store.open(userGuid);
  const all = { from: '2000-01-01', to: '2100-01-01', page: 1, perPage: 100 };
  return (await store.page({ userGuid, ledgers, accountGuids: null, ...all })).total;
};

describe('a connector whose upstream has no jobs', () => {
  test('fetches in the first step, with the credentials, and is never polled', async () => {
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

  test('gets the date from which rows are wanted, for each account and for all at once', async () => {
    await world.aggregate();
    expect(collected[0]?.request.from).toBeNull();
    world.clock.advance(DAY_MS);
    await world.aggregate();
    const request = collected[1]?.request;
    const { upstreamId } = feedAccount();
    expect(request?.from).toBe('2026-10-07');
    expect(request?.fromOf([upstreamId, 'never seen'])).toEqual(['2026-10-07', null]);
    expect(request?.isNew([upstreamId, 'never seen', '', 'twice', 'twice'])).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test('tries three times to fetch, and then nothing more (P17)', async () => {
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

  test.each([
    ['impeded', 'IMPEDED', false],
    ['impaired', 'IMPAIRED', true],
    ['denied', 'DENIED', false],
    ['closed', 'CLOSED', false],
    ['disconnected', 'DISCONNECTED', false],
  ] as const)(
    'may answer that it is %s, and the member shows %s (P17)',
    async (reason, status, needsUpdatedCredentials) => {
      answer = () => ({ kind: 'refused', reason, needsNewCredentials: false, troubles: [] });
      await world.aggregate();
      expect(await world.read()).toMatchObject({
        connectionStatus: status,
        connectionStatusMessage: CONNECTION_SENTENCES[status],
        needsUpdatedCredentials,
        job: null,
      });
    },
  );

  test('asks for other credentials at once where the same ones cannot succeed', async () => {
    answer = () => ({ kind: 'refused', reason: 'denied', needsNewCredentials: true, troubles: [] });
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'DENIED', needsUpdatedCredentials: true });
  });

  test('whose worker dies while it fetches is asked again by the next worker (P12)', async () => {
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

  test('gives changes of rows, so that others stay and revoked ones are deleted', async () => {
    await world.aggregate();
    const [account] = HAUL.accounts;
    if (account === undefined) throw new Error('no account');
    const bring = async (upserts: readonly FeedTransaction[], removedIds: readonly string[]): Promise<void> => {
      const delta = { kind: 'delta', extent: 'changes', servedFrom: null, servedTo: null } as const;
      const rows = { kind: 'arrived', value: { ...delta, upserts, removedIds } } as const;
      answer = () => ({ kind: 'arrived', value: { ...HAUL, accounts: [{ ...account, rows }] } });
      await world.aggregate();
    };
    await bring([feedTransaction({ upstreamId: 'txn-2' })], ['unknown']);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
    expect(await rowCount()).toBe(2);
    await bring([], ['txn-1']);
    expect(await rowCount()).toBe(1);
    const outcomes = (await world.jobsOf()).flatMap(({ accountOutcomes }) => accountOutcomes);
    expect(outcomes.filter(({ servedFrom, servedTo }) => servedFrom === null && servedTo === null)).toHaveLength(2);
  });

  test('fails when it gives changes together with a window, and no row is dropped', async () => {
    world = await pollWorld(table, () => direct, {}, { feed: 'delta' });
    await world.setCredentials('someone', 'a password');
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'FAILED' });
  });
});

test('a connector that stores too much for its job ends the job FAILED', async () => {
  const begin: Connector['begin'] = async () => ({
    kind: 'arrived',
    value: { kind: 'running', retryAfterSeconds: null, state: 'x'.repeat(5_000) },
  });
  world = await pollWorld(createMemoryTable(), () => ({ ...direct, begin }));
  await world.setCredentials('someone', 'a password');
  await world.aggregate();
  expect(await world.read()).toMatchObject({ connectionStatus: 'FAILED', job: null });
  expect(collected).toEqual([]);
});

describe('the manifest of a connector', () => {
  const newWorld = async (connector: Connector, manifest: Partial<ConnectorManifest>): Promise<void> => {
    table = createMemoryTable();
    world = await pollWorld(table, () => connector, {}, manifest);
    await world.setCredentials('someone', 'a password');
  };
  const withTrouble = (institutionName: string | null, code: string) => () =>
    ({ kind: 'arrived', value: { ...HAUL, troubles: [{ institutionName, code }] } }) as const;

  test('has the sentence that tells users which bank has a failure (P25)', async () => {
    await newWorld(direct, { sentences: { 'con.auth': '{institution} wants a new login.' } });
    answer = withTrouble('Bank of $& Ash', 'con.auth');
    await world.aggregate();
    expect(await world.read()).toMatchObject({
      connectionStatus: 'CONNECTED',
      connectionStatusMessage: 'Bank of $& Ash wants a new login.',
    });
    answer = withTrouble(null, 'con.auth');
    await world.aggregate();
    expect((await world.read()).connectionStatusMessage).toBe('An institution wants a new login.');
    answer = withTrouble('Bank of Ash', 'unheard of');
    await world.aggregate();
    expect((await world.read()).connectionStatusMessage).toBe(PARTLY_CONNECTED_SENTENCE);
    expect(world.log.lines.filter(({ code }) => code === 'UPSTREAM_TROUBLED')).toHaveLength(3);
    expect(JSON.stringify(world.log.lines)).not.toContain('Ash');
    expect(await rowCount()).toBe(1);
  });

  test('decides which failures name the bank and which are only logged (P25)', async () => {
    await newWorld(direct, { sentences: { 'gen.api': null, 'con.auth': '{institution} want new logins.' } });
    const troubles = [
      { institutionName: null, code: 'gen.api' },
      { institutionName: 'Bank of Ash', code: 'con.auth' },
      { institutionName: 'Bank of Elm', code: 'con.auth' },
      { institutionName: 'Bank of Oak', code: 'act.failed' },
    ];
    answer = () => ({ kind: 'arrived', value: { ...HAUL, troubles } });
    await world.aggregate();
    expect((await world.read()).connectionStatusMessage).toBe('Bank of Ash, Bank of Elm want new logins.');
    answer = () => ({ kind: 'arrived', value: { ...HAUL, troubles: troubles.slice(0, 1) } });
    await world.aggregate();
    expect((await world.read()).connectionStatusMessage).toBe(CONNECTION_SENTENCES.CONNECTED);
    expect(world.log.lines.filter(({ code }) => code === 'UPSTREAM_TROUBLED')).toHaveLength(5);
  });

  test('words a refusal and a failure itself, but not the third refusal in a row', async () => {
    await newWorld(direct, { sentences: { spent: 'Make a new token.' } });
    const trouble = { institutionName: null, code: 'spent' };
    const sentences: unknown[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      answer = () => ({ kind: 'refused', reason: 'denied', needsNewCredentials: false, troubles: [trouble] });
      await world.aggregate();
      sentences.push((await world.read()).connectionStatusMessage);
    }
    expect(sentences).toEqual(['Make a new token.', 'Make a new token.', CONNECTION_SENTENCES.PREVENTED]);
    answer = () => failedWith('credentials_spent', { wasSent: true, trouble });
    await world.aggregate();
    expect(await world.read()).toMatchObject({
      connectionStatus: 'IMPAIRED',
      connectionStatusMessage: 'Make a new token.',
    });
  });

  test('decides which kinds of data are asked for', async () => {
    await newWorld(direct, { offers: { holdings: false, numbers: false, owners: false } });
    await world.aggregate();
    expect(collected[0]?.request).toMatchObject({ transactions: 'recent', holdings: false });
  });

  test('decides how long calls take, and a fetch still ends before its claim does', async () => {
    const timeouts: number[] = [];
    const connect: Connector['connect'] = async () => {
      world.clock.advance(28 * SECOND_MS);
      return {
        kind: 'arrived',
        value: { secrets: {}, connectionKey: null, upstreamIds: [], consentEndsAt: null },
      };
    };
    const limits = { callSeconds: 60, contactSeconds: 90, collectSeconds: 70, bodyBytes: 1_000 };
    await newWorld({ ...direct, connect }, { limits });
    Object.assign(world.deps, {
      timeout: (ms: number) => {
        timeouts.push(ms / SECOND_MS);
        return new AbortController().signal;
      },
    });
    await world.aggregate();
    await world.aggregate();
    expect(timeouts).toEqual([CONTACT_SECONDS_MAX, COLLECT_SECONDS_MAX - 28, 70]);
  });
});
