import { describe, expect, test } from 'vitest';
import { credentialsOwnerOf } from '../../../lib/app/jobs/data-key.ts';
import type { Collected, Connector, Context } from '../../../lib/connectors/kit/connector.ts';
import type { Observed } from '../../../lib/connectors/kit/observed.ts';
import { withNewAccess } from '../../../lib/domain/jobs/end-consent.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import { withMoveBegun } from '../../../lib/domain/members/move.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { NO_CHUNK_CACHE } from '../../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { pollWorld } from '../../support/jobs/poll-world.ts';
import { feedAccount, feedTransaction } from '../../support/ledger/feed.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { diesIn, mortalTable } from '../../support/table/mortal-table.ts';
import { offered } from '../../support/upstreams/connectors.ts';

const NEXT = { guid: 'INS-1572a04c-912b-59bf-5841-332c7dfafaef', code: 'mxbank' } as const;

const fetchedDataOf = (rows: readonly FeedTransaction[], state: string, account = 'acc-1'): Observed<Collected> => ({
  kind: 'arrived',
  value: {
    accounts: [
      {
        account: feedAccount({ upstreamId: account }),
        institutionName: null,
        rows: { kind: 'arrived', value: { kind: 'window', rows, servedFrom: '2026-01-01', servedTo: '2026-11-21' } },
        holdings: null,
        numbers: null,
        owners: null,
        roundedCount: 0,
      },
    ],
    troubles: [],
    state,
    more: false,
  },
});
const GROCER = feedTransaction({ upstreamId: '1', description: 'GROCER' });
const CAFE = feedTransaction({ upstreamId: '2', description: 'CAFE', amountMinor: 300n });
const EARLIER = fetchedDataOf([GROCER, CAFE], 'earlier cursor');
const MOVED = fetchedDataOf(
  [
    { ...GROCER, upstreamId: 'a', description: 'GROCER STORE 12 AUSTIN' },
    { ...CAFE, upstreamId: '1', description: 'CAFE CENTRAL' },
  ],
  'new cursor',
  'new account',
);
const DENIED: Observed<Collected> = {
  kind: 'failed',
  failure: { code: 'unauthorized', status: 401, retryAfterSeconds: null, wasSent: true },
};

const moveWorld = async () => {
  const mortal = mortalTable(createMemoryTable());
  const asked: Context['connection'][] = [];
  const answers = { earlier: EARLIER, next: MOVED };
  const connectorOf = (of: keyof typeof answers): Connector => ({
    collect: async ({ connection }) => {
      asked.push(connection);
      return answers[of];
    },
  });
  const world = await pollWorld(mortal.table, () => connectorOf('earlier'));
  Object.assign(world.deps, {
    connectorFor: async (code: string) => offered(connectorOf(code === NEXT.code ? 'next' : 'earlier')),
  });
  await world.setCredentials('earlier', 'a password');
  await world.aggregate();
  const { clientGuid, userGuid, guid } = world.member;
  const client = await world.deps.clientOf(clientGuid);
  const dataKey = { clientGuid, wrappedDataKey: client?.wrappedDataKey ?? new Uint8Array(), laterDataKeys: [] };
  const members = createMemberStore(world);
  return {
    ...world,
    mortal,
    asked,
    answers,
    /** As `PUT /members/{guid}` with another institution does. */
    beginMove: async (): Promise<void> => {
      world.clock.advance(HOUR_MS);
      const before = await world.read();
      const moving = withNewAccess(withMoveBegun(before, NEXT, null), 'UPDATED', world.clock());
      const after = { ...moving, revision: before.revision + 1 };
      const sealed = await world.deps.credentials.seal(credentialsOwnerOf(after), dataKey, [
        { guid: 'CRD-1', fieldName: 'LOGIN', value: 'next' },
      ]);
      expect(await members.update({ before, after, credentials: sealed, events: [] })).toEqual({ kind: 'done' });
    },
    login: async (): Promise<string | undefined> =>
      (await world.deps.credentials.read({ userGuid, memberGuid: guid }, dataKey))?.answers[0]?.value,
    hasNext: async (): Promise<boolean> =>
      (await mortal.table.get(keys.credentialsNext(userGuid, guid), { isConsistent: true })) !== null,
    rows: async (): Promise<readonly string[]> => {
      const store = createLedgerStore({ table: mortal.table, chunkCache: NO_CHUNK_CACHE });
      const all = { from: '2000-01-01', to: '2100-01-01', page: 1, perPage: 100 };
      const page = await store.page({ userGuid, ledgers: await store.open(userGuid), accountGuids: null, ...all });
      return page.entries.map(({ transaction, accountGuid }) => `${transaction.guid} ${accountGuid}`).sort();
    },
  };
};

describe('the first job after a move', () => {
  test('logs in with the new credentials, as a new connection, and repeats no row', async () => {
    const world = await moveWorld();
    const before = await world.rows();
    await world.beginMove();
    await world.aggregate();
    expect(world.asked.at(-1)).toMatchObject({ institutionCode: 'mxbank', state: null, answers: [{ value: 'next' }] });
    expect(await world.read()).toMatchObject({
      institutionCode: 'mxbank',
      leaving: null,
      connectionStatus: 'CONNECTED',
    });
    expect([await world.login(), await world.hasNext()]).toEqual(['next', false]);
    expect(await world.rows()).toEqual(before);
    world.clock.advance(HOUR_MS);
    await world.aggregate();
    expect(world.asked.at(-1)).toMatchObject({ state: 'new cursor' });
    expect(await world.rows()).toEqual(before);
  });

  test('that fails leaves the earlier connection with its credentials, cursor and rows', async () => {
    const world = await moveWorld();
    const before = await world.rows();
    world.answers.next = DENIED;
    await world.beginMove();
    await world.aggregate();
    const member = await world.read();
    expect(member).toMatchObject({
      institutionCode: world.member.institutionCode,
      leaving: null,
      connectionStatus: 'DENIED',
    });
    expect(member).toMatchObject({ needsUpdatedCredentials: false, refusedLoginCount: 0, failureCount: 0 });
    expect([await world.login(), await world.hasNext()]).toEqual(['earlier', false]);
    expect(await world.rows()).toEqual(before);
    await world.aggregate();
    expect(world.asked.at(-1)).toMatchObject({ state: 'earlier cursor', answers: [{ value: 'earlier' }, {}] });
    expect((await world.read()).connectionStatus).toBe('CONNECTED');
  });

  test('that passes its deadline without a worker leaves nothing to the next job', async () => {
    const world = await moveWorld();
    await world.beginMove();
    await world.start();
    world.pollQueue.sent.length = 0;
    world.clock.advance(HOUR_MS);
    await world.start(undefined, 'REFRESH');
    expect(await world.read()).toMatchObject({ institutionCode: world.member.institutionCode, leaving: null });
    expect([await world.login(), await world.hasNext()]).toEqual(['earlier', false]);
    await world.run();
    expect(world.asked.at(-1)).toMatchObject({ state: 'earlier cursor' });
  });

  test('logs how many rows it could not pair', async () => {
    const world = await moveWorld();
    world.answers.earlier = fetchedDataOf([GROCER, { ...CAFE, amountMinor: GROCER.amountMinor }], 'earlier cursor');
    world.clock.advance(HOUR_MS);
    await world.aggregate();
    world.answers.next = fetchedDataOf(
      ['XYZ ONE', 'XYZ TWO'].map((description) => ({ ...GROCER, upstreamId: description, description })),
      'new cursor',
    );
    await world.beginMove();
    await world.aggregate();
    expect(
      (await world.jobsOf()).flatMap(({ accountOutcomes }) => accountOutcomes.map(({ unpaired }) => unpaired)),
    ).toContain(2);
    expect(await world.rows()).toHaveLength(4);
  });

  test.each(['before', 'after'] as const)(
    'moves the member with the next worker when one dies %s any write (P19)',
    async (when) => {
      for (let write = 1; ; write += 1) {
        const world = await moveWorld();
        const before = await world.rows();
        await world.beginMove();
        await world.start();
        world.mortal.dieAt({ write, when });
        const died = await diesIn(world.run());
        world.mortal.revive();
        expect(await world.rows()).toEqual(before);
        const { leaving } = await world.read();
        expect(await world.login()).toBe(leaving === null ? 'next' : 'earlier');
        world.clock.advance(HOUR_MS / 20);
        await world.jobs.repair(await world.read());
        await world.run();
        expect(await world.read()).toMatchObject({
          institutionCode: 'mxbank',
          leaving: null,
          connectionStatus: 'CONNECTED',
        });
        expect([await world.login(), await world.hasNext()]).toEqual(['next', false]);
        expect(await world.rows()).toEqual(before);
        if (!died) {
          expect(write).toBeGreaterThan(3);
          return;
        }
      }
    },
  );
});
