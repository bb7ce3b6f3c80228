import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changePlanning, type PlanningDeps } from '../../../lib/app/planning/change-planning.ts';
import { createPlanningLoader, type PlanningContext } from '../../../lib/app/planning/planning-context.ts';
import { createPlanningRefresher } from '../../../lib/app/planning/refresh-planning.ts';
import { createUnitOfWork } from '../../../lib/app/table/unit-of-work.ts';
import { NO_CURRENCY } from '../../../lib/domain/kernel/money.ts';
import { type Clock, DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { GOALS_MAX } from '../../../lib/domain/planning/goals/change-goals.ts';
import type { Goal } from '../../../lib/domain/planning/goals/goal.ts';
import type { Notification } from '../../../lib/domain/planning/notifications/notification.ts';
import type { PlanningState } from '../../../lib/domain/planning/planning-state.ts';
import { READ_LEASE_MS, STALE_MS_MAX } from '../../../lib/domain/planning/planning-work.ts';
import { categoriesToItem } from '../../../lib/store/categories/category-item.ts';
import { DUE_KINDS } from '../../../lib/store/due-kinds.ts';
import { NO_CHUNK_CACHE } from '../../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore, type LedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { readPlannedRecord } from '../../../lib/store/planning/planned-record.ts';
import { readPlanningInputs } from '../../../lib/store/planning/planning-inputs.ts';
import { createPlanningLeases } from '../../../lib/store/planning/planning-leases.ts';
import { createPlanningReader, type RefreshPlanning } from '../../../lib/store/planning/planning-reader.ts';
import { createPlanningWants } from '../../../lib/store/planning/planning-wants.ts';
import { createRecurringReader } from '../../../lib/store/planning/recurring-reader.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { itemToEvent } from '../../../lib/store/webhooks/event-store.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';
import { startApi, type TestApi } from '../../support/api/api.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { changeWorld, memberGuidOf } from '../../support/ledger/ledger-changes.ts';
import { testMember, testUser } from '../../support/members/members.ts';
import { testGoal } from '../../support/planning/goals.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const user = testUser();
const member = testMember({ guid: memberGuidOf(0), ordinal: 0 });
const NO_HURRY = { untilMs: Number.POSITIVE_INFINITY };
const caller = { userGuid: user.guid, user: () => Promise.resolve(user) };
const ROWS = Array.from({ length: 12 }, (_, index) =>
  feedTransaction({
    upstreamId: `${index}`,
    description: `SHOP ${index}`,
    transactedOn: `2026-11-0${(index % 9) + 1}`,
  }),
);

const planningDeps = (
  services: { readonly table: Table; readonly clock: Clock; readonly ledger: Pick<LedgerStore, 'page'> },
  idsOf: string,
): PlanningDeps => {
  const made = { ...services, ids: testIds(idsOf) };
  const change = createUnitOfWork({ ...made, announce: async () => undefined });
  return { ...made, change, planning: createPlanningLoader(services) };
};

const planningOn = async (wrap: (table: MemoryTable) => Table = (table) => table) => {
  const [memory, clock] = [createMemoryTable(), testClock()];
  const calls: string[] = [];
  const wrapped = wrap(memory);
  const count = <A extends readonly unknown[], R>(name: string, call: (...request: A) => R) => {
    return (...request: A): R => {
      calls.push(name);
      return call(...request);
    };
  };
  const counted: Table = {
    ...wrapped,
    get: count('get', wrapped.get),
    getMany: count('getMany', wrapped.getMany),
    query: count('query', wrapped.query),
    write: count('write', wrapped.write),
    transact: count('transact', wrapped.transact),
  };
  const world = changeWorld(memory, clock);
  await world.addMember(member);
  await world.refresh(member, memberFeed(accountFeed(ROWS)));
  const deps = planningDeps({ table: counted, clock, ledger: world.ledger }, 'planning');
  const planning = createPlanningRefresher(deps);
  const leases = createPlanningLeases({ table: counted, clock, ids: testIds('leases') });
  const wants = createPlanningWants({
    table: memory,
    clock,
    ids: testIds('wants'),
    planQueue: recordingQueue(),
    onSendFailed: () => undefined,
  });
  const wait = async (ms: number): Promise<void> => {
    await new Promise((turn) => setImmediate(turn));
    clock.advance(ms);
  };
  const computed: number[] = [];
  const refresh: RefreshPlanning = (...request) => {
    computed.push(clock());
    return planning.refresh(...request);
  };
  const reader = createPlanningReader({ table: counted, clock, leases, wait, refresh });
  const recurring = createRecurringReader({ table: counted });
  const lock = async () => (await memory.get(keys.planning(user.guid), { isConsistent: true }))?.revision ?? 0;
  return { memory, clock, world, deps, planning, leases, wants, reader, computed, recurring, lock, calls };
};

const notification = (subject: string): Notification => ({
  guid: `NTF-00000000-0000-4000-8000-${subject.padStart(12, '0')}`,
  type: 'API_NOTIFICATION',
  subject,
  deepLinkGuid: null,
  entityGuid: null,
  threshold: null,
  hasBeenViewed: false,
  revision: 1,
  deliverables: [],
  createdAt: Date.parse('2026-11-21T08:00:00.000Z'),
});
const adding =
  (subject: string) =>
  ({ state }: PlanningContext): { kind: 'changed' } & Pick<PlanningState, 'notifications'> => {
    const { notifications, dismissed } = state.notifications;
    return {
      kind: 'changed',
      notifications: { notifications: [...notifications, notification(subject)], dismissed },
    };
  };
const LOUD = { user, isQuiet: false };
const add = (deps: PlanningDeps, subject: string) => changePlanning(deps, LOUD, adding(subject));
const subjectsOf = ({ notifications }: Pick<PlanningState, 'notifications'>): readonly string[] =>
  notifications.notifications.filter(({ type }) => type === 'API_NOTIFICATION').map(({ subject }) => subject);

const goal = (position: number): Goal =>
  testGoal({
    guid: `GOL-00000000-0000-4000-8000-${String(position).padStart(12, '0')}`,
    name: `${position}`,
    position,
  });

test('a change larger than a transaction has all its events, one for each object', async () => {
  const { memory, deps } = await planningOn();
  const goals = Array.from({ length: GOALS_MAX }, (_, index) => goal(index + 1));
  const told = { clientGuid: user.clientGuid, userGuid: user.guid, type: 'GOAL', revision: 1, body: '{}' } as const;
  const changed = await changePlanning(
    deps,
    LOUD,
    () => ({ kind: 'changed', goals }),
    (_before, { state }) => state.goals.map(({ guid }) => ({ ...told, subjectGuid: guid })),
  );
  expect(changed.kind).toBe('changed');
  const events = memory.items('EVT#').map(itemToEvent);
  const own = events.filter(({ type }) => type === 'GOAL').map(({ subjectGuid }) => subjectGuid);
  const recorded = events.flatMap((event) =>
    event.type === 'PLANNED' ? (readPlannedRecord(event).goals?.created ?? []) : [],
  );
  expect(recorded.length).toBeGreaterThan(0);
  expect([...own, ...recorded].toSorted()).toEqual(goals.map(({ guid }) => guid));
});

test('miles and points are never the currency of planning', async () => {
  const { memory, world, clock } = await planningOn();
  const points = ['miles', 'points', 'stamps'].map((upstreamId) =>
    accountFeed([], { upstreamId, name: upstreamId, currencyCode: NO_CURRENCY }),
  );
  const currency = async () => (await readPlanningInputs(memory, user.guid, clock())).open().currencyCode;
  await world.refresh(member, memberFeed(accountFeed(ROWS, { currencyCode: 'EUR' }), ...points));
  expect(await currency()).toBe('EUR');
});

describe('computed planning', () => {
  test('is read in one trip and without a write while nothing has changed', async () => {
    const { reader, calls, lock } = await planningOn();
    await reader.read(caller, ['beats']);
    const before = await lock();
    calls.splice(0);
    await reader.read(caller, ['beats']);
    expect(calls.toSorted()).toEqual(['get', 'query']);
    await reader.read(caller, ['plan', 'items']);
    expect(calls.toSorted()).toEqual(['get', 'getMany', 'query', 'query']);
    expect(await lock()).toBe(before);
  });

  test('is computed again after a change of its data, and on a new day', async () => {
    const { memory, reader, lock, world, clock } = await planningOn();
    const computed = async () => {
      const before = await lock();
      await reader.read(caller, ['beats']);
      return (await lock()) !== before;
    };
    expect(await computed()).toBe(true);
    expect(await computed()).toBe(false);
    const [row] = (await world.rows(user.guid)).entries;
    if (row === undefined) throw new Error('no row');
    await world.update(row.transaction.guid, { memo: 'mine' });
    expect(await computed()).toBe(true);
    for (const [key, change] of [
      [keys.accounts(user.guid, member.guid), { revision: 77 }],
      [keys.member(user.guid, member.guid), { useCases: ['MONEY_MOVEMENT'] }],
    ] as const) {
      const item = await memory.get(key, { isConsistent: true });
      await memory.write({ kind: 'put', item: { ...key, ...item, ...change } });
      expect(await computed()).toBe(true);
    }
    await memory.write({ kind: 'put', item: categoriesToItem(user.guid, { revision: 1, categories: [] }) });
    expect(await computed()).toBe(true);
    clock.advance(DAY_MS);
    expect(await computed()).toBe(true);
    expect(await computed()).toBe(false);
  });

  test('is read in one trip again after its stored fingerprint was lost', async () => {
    const { memory, reader, calls } = await planningOn();
    await reader.read(caller, ['beats']);
    await memory.write({ kind: 'delete', key: keys.planning(user.guid) });
    await reader.read(caller, ['beats']);
    calls.splice(0);
    await reader.read(caller, ['beats']);
    expect(calls.toSorted()).toEqual(['get', 'query']);
  });

  test("is not computed again because a member's status moved", async () => {
    const { memory, reader, lock } = await planningOn();
    await reader.read(caller, ['beats']);
    const before = await lock();
    const key = keys.member(user.guid, member.guid);
    const item = await memory.get(key, { isConsistent: true });
    await memory.write({ kind: 'put', item: { ...key, ...item, revision: 99, connectionStatus: 'CONNECTED' } });
    await reader.read(caller, ['beats']);
    expect(await lock()).toBe(before);
  });

  test('keeps every one of many changes at once', async () => {
    const { deps, reader } = await planningOn();
    const subjects = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const changed = await Promise.all(subjects.map((subject) => add(deps, subject)));
    expect(changed.map(({ kind }) => kind)).toEqual(subjects.map(() => 'changed'));
    expect(subjectsOf(await reader.read(caller, ['notifications'])).toSorted()).toEqual(subjects);
  });

  test('keeps a change that comes between two reads of another one', async () => {
    let between: (() => Promise<unknown>) | null = null;
    const { deps, planning, reader, memory, clock, world } = await planningOn((table) => ({
      ...table,
      query: async (request) => {
        const other = between;
        if (other === null || 'prefix' in request.sk) return table.query(request);
        between = null;
        await other();
        return table.query(request);
      },
    }));
    await planning.refresh(user, NO_HURRY);
    const others = planningDeps({ table: memory, clock, ledger: world.ledger }, 'others');
    between = () => add(others, '1');
    await add(deps, '2');
    expect(subjectsOf(await reader.read(caller, ['notifications'])).toSorted()).toEqual(['1', '2']);
  });

  test('is busy when others were faster at each try', async () => {
    const { deps, planning } = await planningOn((table) => ({
      ...table,
      transact: () => Promise.resolve({ ok: false, refused: [] }),
      write: (write) => (write.kind === 'put' && write.item.sk === 'MBT' ? refused() : table.write(write)),
    }));
    await expect(add(deps, '1')).rejects.toThrow('What is planned is being changed by many calls at once');
    await expect(planning.refresh(user, NO_HURRY)).rejects.toMatchObject({ name: 'Unavailable' });
  });

  test('is never shown as before the last change, however late the cheap read is', async () => {
    const { deps, reader, memory } = await planningOn((table) => ({
      ...table,
      get: (key, options) => (options.isConsistent ? table.get(key, options) : Promise.resolve(table.earlier(key))),
    }));
    await add(deps, '1');
    await add(deps, '2');
    expect(memory.earlier(keys.planningPart(user.guid, 'notifications'))).not.toBeNull();
    expect(subjectsOf(await reader.read(caller, ['notifications']))).toEqual(['1', '2']);
  });

  test('stores one record of a change in its transaction, without quiet changes', async () => {
    const { deps, planning, memory } = await planningOn();
    await planning.refresh(user, NO_HURRY);
    const records = () => memory.items('EVT#').filter(({ type }) => type === 'PLANNED');
    const before = records().length;
    await changePlanning(deps, { user, isQuiet: true }, adding('1'), () => [
      { ...user, userGuid: user.guid, type: 'NOTIFICATION', subjectGuid: notification('1').guid, body: '{}' },
    ]);
    expect(records()).toHaveLength(before);
    expect(memory.items('EVT#').filter(({ type }) => type === 'NOTIFICATION')).toEqual([]);
    await add(deps, '2');
    const [record, ...others] = records().slice(before);
    expect(others).toEqual([]);
    expect(record && DUE_KINDS.event.messageOf(record)).toMatchObject({ kind: 'event' });
    expect(JSON.parse(String(record?.body)).notifications).toEqual({
      created: [notification('2').guid],
      updated: [],
    });
  });

  test('says which rows recur in one cheap read, and is written only when it differs', async () => {
    const { planning, memory, clock, calls, recurring } = await planningOn();
    const guid = 'TRN-00000000-0000-4000-8000-000000000000';
    expect((await recurring.read(user.guid))(guid)).toBeNull();
    await planning.refresh(user, NO_HURRY);
    calls.splice(0);
    expect((await recurring.read(user.guid))(guid)).toBe(false);
    expect(calls).toEqual(['get']);
    const key = keys.planningPart(user.guid, 'recurring');
    clock.advance(DAY_MS);
    await planning.refresh(user, NO_HURRY);
    expect(await memory.get(key, { isConsistent: true })).toMatchObject({ revision: 1 });
  });

  test('computed twice changes nothing the second time', async () => {
    const { planning, memory, clock } = await planningOn();
    await planning.refresh(user, NO_HURRY);
    const parts = () => memory.items('PLN#').map(({ sk, revision }) => [sk, revision]);
    const before = parts();
    clock.advance(DAY_MS);
    await planning.refresh(user, NO_HURRY);
    expect(parts()).toEqual(before);
  });
});

describe('a reader of planning', () => {
  const MORE = memberFeed(accountFeed([...ROWS, feedTransaction({ upstreamId: 'new', transactedOn: '2026-11-19' })]));
  const edit = async ({ world }: Awaited<ReturnType<typeof planningOn>>): Promise<void> => {
    const [row] = (await world.rows(user.guid)).entries;
    if (row === undefined) throw new Error('no row');
    await world.update(row.transaction.guid, { memo: 'mine' });
  };
  /** A plan from before a refresh, with which a worker now computes. */
  const whileWorkerComputes = async () => {
    const found = await planningOn();
    await found.reader.read(caller, ['beats']);
    found.computed.splice(0);
    await found.world.refresh(member, MORE);
    await found.wants.want(user.guid);
    const claim = await found.leases.claim(user.guid);
    if (claim.kind !== 'claimed') throw new Error('the worker did not get to work');
    return { ...found, lease: claim.lease };
  };

  test('gets the last result, marked so, while a worker computes new data', async () => {
    const found = await whileWorkerComputes();
    expect((await found.reader.read(caller, ['beats'])).isStale).toBe(true);
    expect(found.computed).toEqual([]);
    await found.planning.refresh(user, NO_HURRY);
    await found.leases.finish(found.lease);
    expect((await found.reader.read(caller, ['beats'])).isStale).toBe(false);
    expect(found.computed).toEqual([]);
  });

  test('computes itself once a worker has taken 30 seconds', async () => {
    const found = await whileWorkerComputes();
    found.clock.advance(STALE_MS_MAX - 1);
    expect((await found.reader.read(caller, ['beats'])).isStale).toBe(true);
    found.clock.advance(1);
    expect((await found.reader.read(caller, ['beats'])).isStale).toBe(false);
    expect(found.computed).toHaveLength(1);
    expect(await found.leases.isOvertaken(found.lease)).toBe(false);
  });

  test.each([
    ['edit', edit],
    [
      'own category',
      ({ memory }: Awaited<ReturnType<typeof planningOn>>) =>
        memory.write({ kind: 'put', item: categoriesToItem(user.guid, { revision: 1, categories: [] }) }),
    ],
    ['new day', async ({ clock }: Awaited<ReturnType<typeof planningOn>>) => clock.advance(DAY_MS)],
  ])('gets what follows from an %s at once, whatever a worker computes', async (_what, happen) => {
    const found = await whileWorkerComputes();
    await happen(found);
    expect((await found.reader.read(caller, ['beats'])).isStale).toBe(false);
    expect(found.computed).toHaveLength(1);
  });

  test('gets what follows from an edit that came before the refresh', async () => {
    const found = await planningOn();
    await found.reader.read(caller, ['beats']);
    await edit(found);
    await found.world.refresh(member, MORE);
    await found.wants.want(user.guid);
    expect((await found.leases.claim(user.guid)).kind).toBe('claimed');
    expect((await found.reader.read(caller, ['beats'])).isStale).toBe(false);
  });

  test('computes where there is no earlier result', async () => {
    const { reader, wants, leases } = await planningOn();
    await wants.want(user.guid);
    expect((await leases.claim(user.guid)).kind).toBe('claimed');
    expect((await reader.read(caller, ['beats'])).isStale).toBe(false);
  });

  test('computes for all that ask at the same time, and leaves nothing requested', async () => {
    const found = await planningOn();
    await found.wants.want(user.guid);
    const answers = await Promise.all(Array.from({ length: 10 }, () => found.reader.read(caller, ['beats'])));
    expect(answers.map(({ isStale }) => isStale)).toEqual(Array.from({ length: 10 }, () => false));
    expect(found.computed).toHaveLength(1);
    expect((await found.leases.claim(user.guid)).kind).toBe('done');
    await edit(found);
    await Promise.all(Array.from({ length: 10 }, () => found.reader.read(caller, ['beats'])));
    expect(found.computed).toHaveLength(2);
  });

  test('says that another computes for too long, and computes once that one is dead', async () => {
    const { reader, leases, clock } = await planningOn();
    expect(await leases.take(user.guid)).not.toBeNull();
    await expect(reader.read(caller, ['beats'])).rejects.toMatchObject({ name: 'Unavailable' });
    clock.advance(READ_LEASE_MS);
    expect((await reader.read(caller, ['beats'])).isStale).toBe(false);
  });

  test('that fails leaves the computation to the next', async () => {
    let isBroken = true;
    const { reader } = await planningOn((table) => ({
      ...table,
      transact: (writes) => (isBroken ? Promise.reject(new Error('broken')) : table.transact(writes)),
    }));
    await expect(reader.read(caller, ['beats'])).rejects.toThrow('broken');
    isBroken = false;
    expect((await reader.read(caller, ['beats'])).isStale).toBe(false);
  });
});

test('rows of many members are loaded a few ledgers at a time, in one order', async () => {
  const { memory, clock, world } = await planningOn();
  for (let ordinal = 1; ordinal < 20; ordinal += 1) {
    const other = testMember({ guid: memberGuidOf(ordinal), ordinal });
    await world.addMember(other);
    await world.refresh(
      other,
      memberFeed(
        accountFeed(
          ROWS.map((row) => ({ ...row, upstreamId: `${ordinal}-${row.upstreamId}` })),
          { upstreamId: `account-${ordinal}`, accountNumber: `${ordinal}`, name: `A ${ordinal}` },
        ),
      ),
    );
  }
  const sizes: number[] = [];
  const page: LedgerStore['page'] = (query) => {
    sizes.push(query.ledgers.length);
    return world.ledger.page(query);
  };
  const loader = createPlanningLoader({ table: memory, clock, ledger: { page } });
  const { view } = await loader.compute(await loader.load(user.guid), Number.POSITIVE_INFINITY);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
  const listed = (await world.rows(user.guid)).entries.map(({ transaction }) => transaction.guid);
  expect(view.rows.map(({ transaction }) => transaction.guid)).toEqual(listed);
});

const refused = () => Promise.resolve({ ok: false, item: null } as const);

describe('planning with accounts and transactions', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  test('counts open, visible accounts of members with PFM, without hidden or split rows', async () => {
    const app = await api.signIn('counting');
    const feed = (name: string) =>
      memberFeed(
        accountFeed(
          [1, 2, 3].map((number) =>
            feedTransaction({ upstreamId: `${name}${number}`, description: `${name} ${number}`, amountMinor: 1_000n }),
          ),
          { upstreamId: name, name },
        ),
      );
    const shown = await storedMember(api, app, feed('SHOWN'));
    const moving = await storedMember(api, app, feed('MOVING'));
    await storedMember(api, app, feed('HIDDEN'));
    await storedMember(api, app, feed('BLOCKED'));
    const { accounts } = (await app.get('/accounts')).json;
    const guidOf = (name: string): string => accounts.find((one: { name: string }) => one.name === name).guid;
    await app.call('PUT', `/accounts/${guidOf('HIDDEN')}`, { account: { is_hidden: true } });
    await app.call('PUT', `/accounts/${guidOf('BLOCKED')}/block`);
    await api.partner.call('PUT', '/client', { client: { use_cases_enabled: true } });
    await app.call('PUT', `/members/${moving.member.guid}`, { member: { use_cases: ['MONEY_MOVEMENT'] } });
    const rows = (await app.get('/transactions')).json.transactions;
    const row = (description: string): string =>
      rows.find((one: { feed_description: string }) => one.feed_description === description).guid;
    await app.call('PUT', `/transactions/${row('SHOWN 1')}`, { transaction: { is_hidden: true } });
    await app.call('POST', `/transactions/${row('SHOWN 2')}/split`, { transactions: [{ amount: 4 }, { amount: 6 }] });

    const ledger = createLedgerStore({ ...api, chunkCache: NO_CHUNK_CACHE });
    const loader = createPlanningLoader({ ...api, ledger });
    const { view } = await loader.compute(await loader.load(shown.member.userGuid), Number.POSITIVE_INFINITY);
    expect(view.accounts.map(({ account }) => account.feed?.name)).toEqual(['SHOWN']);
    expect(new Set(view.rows.map(({ transaction }) => transaction.amountMinor))).toEqual(new Set([400n, 600n, 1_000n]));
  });
});
