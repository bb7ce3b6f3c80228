import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { type SweepDeps, sweep } from '../../functions/sweep/sweep.ts';
import { purgeLeftovers } from '../../lib/app/ledger/purge-leftovers.ts';
import { purgeMember } from '../../lib/app/members/member-purge.ts';
import { askTurnOnce } from '../../lib/app/upstream/ask-once.ts';
import { continueUserDeletion } from '../../lib/app/users/continue-user-deletion.ts';
import type { ConsentMessage, DepositMessage, NotifyMessage, PlanMessage } from '../../lib/contract/jobs/messages.ts';
import { backgroundDueAtMs } from '../../lib/domain/jobs/background.ts';
import { FULL_OPTIONS } from '../../lib/domain/jobs/begin.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toTimestamp } from '../../lib/domain/kernel/time.ts';
import type { JobKind } from '../../lib/domain/members/job-record.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import { newEvent } from '../../lib/domain/webhooks/event.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createPlanningWants } from '../../lib/store/planning/planning-wants.ts';
import { createDueStore, type DueEntry } from '../../lib/store/table/due-store.ts';
import { amongEventsOf, dueAt, type Key, keys } from '../../lib/store/table/keys.ts';
import type { Put, Table } from '../../lib/store/table/table-client.ts';
import { userToItem } from '../../lib/store/users/user-item.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEventStore, eventWrites } from '../../lib/store/webhooks/event-store.ts';
import { testClock } from '../support/adapters/clock.ts';
import { type RecordingLog, recordingLog } from '../support/adapters/log.ts';
import { type RecordingQueue, recordingQueue } from '../support/adapters/queue.ts';
import { TEST_CLIENT } from '../support/api/clients.ts';
import { type JobWorld, jobWorld, NOTHING_STAGED } from '../support/jobs/jobs.ts';
import { TEST_NOW, testUser } from '../support/members/members.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { testTable } from '../support/table/test-table.ts';

let table: Table;
let world: JobWorld;
let log: RecordingLog;
let notifyQueue: RecordingQueue<NotifyMessage>;
let depositQueue: RecordingQueue<DepositMessage | ConsentMessage>;
let planQueue: RecordingQueue<PlanMessage>;
let deps: SweepDeps;

const client = TEST_CLIENT;

const newWorld = async (
  fields: Partial<Member> = {},
  backgroundIntervalHours = 0,
  on: Table | null = null,
): Promise<void> => {
  table = on ?? (await testTable()).table;
  world = await jobWorld(table, fields, { backgroundIntervalHours });
  log = recordingLog();
  notifyQueue = recordingQueue();
  depositQueue = recordingQueue();
  planQueue = recordingQueue();
  const { clock, jobs } = world;
  const members = createMemberStore({ table, clock });
  deps = {
    clock,
    users: createUserReader({ table }),
    jobs,
    notifyQueue,
    pollQueue: depositQueue,
    planQueue,
    planning: createPlanningWants({ table, clock, ids: world.ids, planQueue, onSendFailed: () => undefined }),
    due: createDueStore({ table, clock }),
    turnsRoom: async () => 1_000,
    clientOf: async () => client,
    purgeLeftovers: (key) => purgeLeftovers({ table, clock }, key),
    purgeMember: (member) => purgeMember(table, member),
    endJoin: async () => undefined,
    continueUserDeletion: (userGuid) => continueUserDeletion({ table, clock, members }, userGuid),
    backgroundIntervalHours,
    backgroundSeenDays: 0,
  };
};
beforeEach(() => newWorld());

/** Sweeps once a minute for so long. */
const sweepFor = async (ms: number): Promise<void> => {
  for (let past = 0; past < ms; past += MINUTE_MS) {
    world.clock.advance(MINUTE_MS);
    await sweep(deps, log);
  }
};

/** Moves the clock to the date that the member has, less `earlierMs`. */
const untilDue = async (earlierMs = 0): Promise<void> => {
  const dueAtMs = Date.parse(String((await world.item()).dueSk).split('#')[0] ?? '');
  world.clock.advance(dueAtMs - earlierMs - world.clock());
};

const start = async (kind: JobKind = 'AGGREGATION'): Promise<void> => {
  const request = { kind, origin: 'REFRESH', options: FULL_OPTIONS } as const;
  await world.jobs.startJob(await world.read(), request, {
    refreshThrottleSeconds: 0,
    sessionFreshnessHours: 0,
    connectors: {},
    disabledAt: null,
  });
};

const QUESTION = {
  guid: 'CRD-00000000-0000-7000-a000-00000000000c',
  type: 'TEXT',
  fieldName: 'city',
  label: 'City?',
  imageData: null,
  options: [],
} as const;

/** Runs a job to its end without an upstream. */
const aggregate = async (kind?: JobKind): Promise<void> => {
  await start(kind);
  const message = world.pollQueue.drain().at(-1);
  if (message === undefined) throw new Error('no message');
  const claimed = await world.jobs.claim(message);
  if (claimed.kind !== 'claimed') throw new Error('not claimed');
  const received = await world.jobs.advance(claimed, {
    kind: 'observed',
    progress: '"up-1"',
    observation: { kind: 'ready' },
  });
  if (received.kind !== 'advanced') throw new Error('fenced');
  await world.commit(received, { fetchedAtMs: world.clock(), served: {} }, async () => NOTHING_STAGED);
};

describe('a running job', () => {
  test('whose message was lost gets it again within two sweeps (P12)', async () => {
    await start();
    const [lost] = world.pollQueue.drain();
    await sweepFor(2 * MINUTE_MS);
    expect(world.pollQueue.sent[0]).toEqual({ message: lost, delaySeconds: 0 });
  });

  test('resumed after a challenge gets a lost message again within two sweeps (P12, P16)', async () => {
    await start();
    const [first] = world.pollQueue.drain();
    if (first === undefined) throw new Error('no message');
    const claimed = await world.jobs.claim(first);
    if (claimed.kind !== 'claimed') throw new Error('not claimed');
    await world.jobs.advance(claimed, {
      kind: 'observed',
      progress: '"up-1"',
      observation: { kind: 'challenged', challenges: [QUESTION] },
    });
    await world.jobs.resumeJob(await world.read(), new Uint8Array([1]));
    const [lost] = world.pollQueue.drain();
    await sweepFor(2 * MINUTE_MS);
    expect(world.pollQueue.sent[0]).toEqual({ message: lost, delaySeconds: 0 });
  });

  test('gets no second message while the first may still come', async () => {
    await start();
    world.pollQueue.drain();
    world.clock.advance(29 * SECOND_MS);
    await sweep(deps, log);
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('gets no second message when the index is late and a worker has the first', async () => {
    await start();
    const [message] = world.pollQueue.drain();
    if (message === undefined) throw new Error('no message');
    world.clock.advance(MINUTE_MS);
    const { due } = deps;
    deps = {
      ...deps,
      due: { ...due, forEachDue: (visit) => due.forEachDue((entry) => claimFirst().then(() => visit(entry))) },
    };
    const claimFirst = async () => expect(await world.jobs.claim(message)).toMatchObject({ kind: 'claimed' });
    await sweep(deps, log);
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('without a worker ends at its deadline, and is then no longer repaired (P9)', async () => {
    await newWorld({}, 0, createMemoryTable());
    await start();
    await sweepFor(20 * MINUTE_MS);
    expect(await world.read()).toMatchObject({ job: null, connectionStatus: 'DELAYED' });
    const sent = world.pollQueue.drain().length;
    expect(sent).toBeLessThanOrEqual(15);
    await sweepFor(10 * MINUTE_MS);
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('is needed for messages to the poll queue: a day without has none (P14)', async () => {
    await newWorld({}, 0, createMemoryTable());
    await aggregate();
    world.pollQueue.drain();
    await sweepFor(DAY_MS);
    expect(world.pollQueue.sent).toEqual([]);
    expect((await world.item()).dueSk).toBeUndefined();
  });
});

describe('the sweep of events and deliveries', () => {
  const event = () =>
    newEvent(
      {
        clientGuid: client.guid,
        userGuid: world.member.userGuid,
        type: 'MEMBER',
        subjectGuid: world.member.guid,
        revision: 1,
        body: '{}',
      },
      world.ids,
      world.clock(),
    );

  test('sends the message of an event again until it is fanned out', async () => {
    const lost = event();
    await table.writeMany(eventWrites([lost]));
    await sweepFor(MINUTE_MS);
    expect(notifyQueue.sent).toMatchObject([{ delaySeconds: 0, message: { kind: 'event', event_guid: lost.guid } }]);
    await sweepFor(2 * MINUTE_MS);
    const times = notifyQueue.sent.length;
    expect(times).toBeGreaterThan(1);
    await createEventStore({ table, notifyQueue }).finishFanOut(lost, 0);
    await sweepFor(5 * MINUTE_MS);
    expect(notifyQueue.sent).toHaveLength(times);
  });

  test('sends it again in vain at ever longer intervals, up to an hour (P12)', async () => {
    await newWorld({}, 0, createMemoryTable());
    await table.writeMany(eventWrites([event()]));
    const sentIn = async (ms: number): Promise<number> => {
      await sweepFor(ms);
      return notifyQueue.drain().length;
    };
    expect(await sentIn(10 * MINUTE_MS)).toBe(10);
    world.clock.advance(5 * HOUR_MS);
    expect(await sentIn(HOUR_MS)).toBe(2);
    world.clock.advance(20 * HOUR_MS);
    expect(await sentIn(3 * HOUR_MS)).toBe(3);
  });

  test('sends one message when two sweeps run at once', async () => {
    await newWorld({}, 0, createMemoryTable());
    await table.writeMany(eventWrites([event()]));
    world.clock.advance(MINUTE_MS);
    await Promise.all([sweep(deps, log), sweep(deps, log)]);
    expect(notifyQueue.sent).toHaveLength(1);
  });

  test.each([
    ['gone', []],
    ['deleted', [testUser({ deletedAt: TEST_NOW })]],
  ])('asks no more for planning of a user that is %s', async (_what, users) => {
    const key = keys.planning(world.member.userGuid);
    await table.writeMany([
      { kind: 'delete', key: keys.user(world.member.userGuid) },
      { kind: 'put', item: { ...key, ...dueAt(key, world.clock()) } },
    ]);
    await table.writeMany(users.map((user) => ({ kind: 'put', item: userToItem(user) })));
    await sweepFor(MINUTE_MS);
    expect(planQueue.sent).toEqual([]);
    expect((await table.get(key, { isConsistent: true }))?.dueSk).toBeUndefined();
  });

  test('asks for a plan whose month is over, and again while it is not computed', async () => {
    await newWorld({}, 0, createMemoryTable());
    const key = keys.planning(world.member.userGuid);
    await table.write({ kind: 'put', item: { ...key, ...dueAt(key, world.clock()) } });
    await sweepFor(2 * MINUTE_MS);
    expect(planQueue.drain()).toEqual([{ user_guid: world.member.userGuid }]);
    await sweepFor(28 * MINUTE_MS);
    expect(planQueue.sent.length).toBeGreaterThanOrEqual(2);
  });

  test('asks again every quarter of an hour for a computation whose message was lost', async () => {
    await newWorld({}, 0, createMemoryTable());
    const { userGuid } = world.member;
    await deps.planning.want(userGuid);
    expect(planQueue.drain()).toEqual([{ user_guid: userGuid }]);
    await sweepFor(MINUTE_MS);
    expect(planQueue.sent).toEqual([]);
    await sweepFor(MINUTE_MS);
    expect(planQueue.drain()).toEqual([{ user_guid: userGuid }]);
    await sweepFor(29 * MINUTE_MS);
    expect(planQueue.drain()).toEqual([{ user_guid: userGuid }]);
  });

  test('sends a delivery that is due with the number of its attempt', async () => {
    const endpoint = `WHE-${world.ids.uuid()}` as const;
    await createDeliveryStore({ table, clock: world.clock, ids: world.ids }).create(event(), endpoint);
    await sweepFor(MINUTE_MS);
    expect(notifyQueue.sent).toMatchObject([{ message: { kind: 'delivery', endpoint_guid: endpoint, attempt: 1 } }]);
  });
});

test('a due entry that fails delays no other, and rings an alarm after an hour', async () => {
  await start();
  world.pollQueue.drain();
  const broken = keys.member(world.member.userGuid, `MBR-${world.ids.uuid()}`);
  await table.write({ kind: 'put', item: { ...broken, ...dueAt(broken, TEST_NOW), name: 'half' } });
  await sweepFor(MINUTE_MS);
  expect(world.pollQueue.sent).toHaveLength(1);
  expect(log.lines.at(-1)).toMatchObject({ code: 'SWEEP_COMPLETED', fields: { visited: 2, failed: 1, left: 0 } });
  const failed = log.lines.filter(({ code }) => code === 'RECORD_FAILED');
  expect(failed.map(({ fields }) => fields)).toMatchObject([{ kind: 'MBR', ...broken }]);
  world.clock.advance(HOUR_MS);
  await expect(sweep(deps, log)).rejects.toThrow('for an hour');
  expect(await world.read()).toMatchObject({ job: null });
});

describe('a backlog of the sweep', () => {
  const clock = testClock(TEST_NOW);
  /** A member that falls due, and before it so many deliveries in the same shard. */
  const backlog = async (deliveriesCount: number) => {
    const memory = createMemoryTable();
    const member = keys.member(world.member.userGuid, world.member.guid);
    const { duePk } = dueAt(member, 0);
    const put = (key: Key, atMs: number): Promise<unknown> =>
      memory.write({ kind: 'put', item: { ...key, ...dueAt(key, atMs), duePk } });
    await put(member, clock());
    for (let made = 0; made < deliveriesCount; made += 1) {
      await put({ pk: 'ENDPOINT#1', sk: `DLV#${made}` }, clock() - HOUR_MS + made);
    }
    return { member, due: createDueStore({ table: memory, clock }) };
  };

  test('of one kind, however long, delays no other kind, and is worked off (P9, P12)', async () => {
    const { member, due } = await backlog(5_100);
    const visited: DueEntry[] = [];
    const first = await due.forEachDue(async (entry) => {
      visited.push(entry);
      await due.drop(entry);
    });
    expect(visited.map(({ key }) => key)).toContainEqual(member);
    expect(first).toMatchObject({ visited: 5_001, left: 100 });
    expect(await due.forEachDue(due.drop)).toMatchObject({ visited: 100, left: 0 });
  });

  test('is worked off in parallel, ten of a kind at a time', async () => {
    const { due } = await backlog(30);
    let [running, runningMost] = [0, 0];
    await due.forEachDue(async () => {
      running += 1;
      runningMost = Math.max(runningMost, running);
      await nextTurn();
      running -= 1;
    });
    expect(runningMost).toBe(10 + 1);
  });

  test('that takes long is left to the next sweep in time', async () => {
    const { due } = await backlog(100);
    const { visited, left } = await due.forEachDue(async () => clock.advance(SECOND_MS));
    expect([visited, left]).toEqual([45, 56]);
  });
});

test('a due entry that was moved meanwhile is neither moved nor removed', async () => {
  const [key, later] = [{ pk: 'X', sk: 'DLV#1' }, TEST_NOW + DAY_MS];
  await table.write({ kind: 'put', item: { ...key, ...dueAt(key, TEST_NOW) } });
  const seen: DueEntry[] = [];
  await deps.due.forEachDue(async (entry) => void seen.push(entry));
  const [entry] = seen;
  if (entry === undefined) throw new Error('nothing is due');
  expect(await deps.due.postpone(entry, later)).toEqual({ kind: 'done' });
  expect(await deps.due.postpone(entry, TEST_NOW)).toEqual({ kind: 'stale' });
  await deps.due.drop(entry);
  expect(await table.get(key, { isConsistent: true })).toMatchObject(dueAt(key, later));
});

test.each([
  { pk: 'X', sk: 'NONSENSE' },
  { pk: 'X', sk: 'EVT#1' },
  { pk: 'X', sk: 'PLANNED' },
  { pk: 'USER#1', sk: 'USER' },
  { pk: 'USER#1', sk: 'MIC#MIC-00000000-0000-7000-a000-000000000001' },
  { pk: keys.user(testUser().guid).pk, sk: 'MIC#1' },
])('a due entry of an unknown kind is removed from the index: %j', async (key) => {
  await table.write({ kind: 'put', item: { ...key, ...dueAt(key, TEST_NOW) } });
  await sweepFor(MINUTE_MS);
  expect([...notifyQueue.sent, ...depositQueue.sent]).toEqual([]);
  expect(await table.get(key, { isConsistent: true })).toMatchObject(key);
  expect((await table.get(key, { isConsistent: true }))?.dueSk).toBeUndefined();
});

test('two weeks after its deletion nothing is left of a member (P42)', async () => {
  await newWorld({ loginHash: 'login' });
  await aggregate();
  const { userGuid, guid } = world.member;
  await table.writeMany(
    [keys.chunk(userGuid, guid, '1-a-0'), keys.chunkTwin(userGuid, guid, '1-a-0'), keys.head(userGuid, guid)].map(
      (key) => ({ kind: 'put', item: { ...key } }),
    ),
  );
  const members = createMemberStore({ table, clock: world.clock });
  const login = { ...keys.login(userGuid, 'login'), memberGuid: guid };
  await table.write({ kind: 'put', item: login });
  await members.remove(await world.read());
  world.clock.advance(13 * DAY_MS);
  await sweep(deps, log);
  expect(await table.get(keys.member(userGuid, guid), { isConsistent: true })).not.toBeNull();
  world.clock.advance(DAY_MS);
  await sweep(deps, log);
  const left = await table.query({ pk: keys.user(userGuid).pk, sk: { from: '!', to: '~' }, isConsistent: true });
  expect(left.map(({ sk }) => sk)).toEqual(['USER']);
});

test('a purged member does not free its login, which another member has by now', async () => {
  await newWorld({ loginHash: 'login' }, 0, createMemoryTable());
  const { userGuid } = world.member;
  const login = { ...keys.login(userGuid, 'login'), memberGuid: 'MBR-other' };
  await purgeMember(table, world.member);
  await table.write({ kind: 'put', item: login });
  await purgeMember(table, world.member);
  expect(await table.get(login, { isConsistent: true })).toMatchObject(login);
});

test('two weeks after its deletion nothing is left of a user with much data (P42)', async () => {
  const memory = createMemoryTable();
  await newWorld({}, 0, memory);
  const { userGuid, guid } = world.member;
  await table.writeMany(
    Array.from({ length: 1_100 }, (_, number) => ({
      kind: 'put',
      item: { ...keys.chunk(userGuid, guid, `1-a-${number}`) },
    })),
  );
  const told = Array.from({ length: 600 }, (_, number) => ({
    guid: `EVT-01a1fd1e-0000-7000-8000-${number.toString().padStart(12, '0')}` as const,
    clientGuid: client.guid,
    userGuid,
    type: 'TRANSACTION' as const,
    subjectGuid: 'TRN-',
    revision: 1,
    body: '{}',
    createdAt: world.clock(),
  }));
  const endpoints = Array.from({ length: 4 }, () => `WHE-${crypto.randomUUID()}` as const);
  await table.writeMany([
    ...told.map((event): Put => {
      const key = keys.event(client.guid, userGuid, event.guid);
      return { kind: 'put', item: { ...key, ...event, ...amongEventsOf(userGuid, event.guid) } };
    }),
    ...endpoints.flatMap((endpoint): Put[] => [
      { kind: 'put', item: { ...keys.webhookEndpoint(client.guid, endpoint) } },
      ...told.map(({ guid: event }): Put => ({ kind: 'put', item: { ...keys.delivery(event, endpoint) } })),
    ]),
  ]);
  const key = keys.user(userGuid);
  const countOf = (prefix: string): number => memory.items().filter(({ pk }) => pk.startsWith(prefix)).length;
  const counts = () => [countOf(key.pk), countOf('FEED#'), countOf('ENDPOINT#')];
  await table.write({
    kind: 'update',
    key,
    set: { deletedAt: world.clock(), ...dueAt(key, world.clock()) },
    condition: { expression: 'attribute_exists(#pk)' },
  });
  await sweep(deps, log);
  world.clock.advance(14 * DAY_MS);
  let before = counts();
  let rounds = 0;
  for (; counts().some((count) => count > 0) && rounds < 20; rounds += 1) {
    await sweep(deps, log);
    const taken = counts().map((count, at) => (before[at] ?? 0) - count);
    // A member's own purge takes a part of the partition beside.
    expect(Math.max(...taken)).toBeLessThanOrEqual(1_000);
    before = counts();
  }
  expect(counts()).toEqual([0, 0, 0]);
  expect(rounds).toBeGreaterThan(4);
});

describe('background aggregation', () => {
  const isBackground = async () => (await world.read()).job?.origin === 'BACKGROUND';

  test('starts a job when the time of its member has come, where it is switched on', async () => {
    await newWorld({}, 24);
    await aggregate();
    await untilDue(MINUTE_MS);
    await sweep(deps, log);
    expect(await isBackground()).toBe(false);
    await sweepFor(MINUTE_MS);
    expect(await isBackground()).toBe(true);
    expect(world.pollQueue.sent).toHaveLength(1);
  });

  test('is not postponed when its turn was late by hours', async () => {
    await newWorld({}, 24);
    await aggregate();
    await untilDue();
    world.clock.advance(5 * HOUR_MS);
    await sweep(deps, log);
    expect(await isBackground()).toBe(true);
  });

  test('waits while all workers are busy, and keeps its date', async () => {
    await newWorld({}, 24);
    await aggregate();
    await untilDue();
    const { dueSk } = await world.item();
    await sweep({ ...deps, turnsRoom: async () => 0 }, log);
    expect(await isBackground()).toBe(false);
    expect((await world.item()).dueSk).toBe(dueSk);
    expect(log.lines.at(-1)).toMatchObject({ fields: { lane: 'turn', visited: 0, left: 1, oldest_seconds: 0 } });
    await sweep(deps, log);
    expect(await isBackground()).toBe(true);
  });

  test('is done by the sweep for turns, not by the sweep for work', async () => {
    await newWorld({}, 24);
    await aggregate();
    await untilDue();
    await sweep(deps, log, { lane: 'work', part: 0, parts: 1 });
    expect(await isBackground()).toBe(false);
    const started: number[] = [];
    for (const part of [0, 1, 2, 3]) {
      await sweep(deps, log, { lane: 'turn', part, parts: 4 });
      if (started.length === 0 && (await isBackground())) started.push(part);
    }
    expect(started).toHaveLength(1);
    expect(world.pollQueue.drain()).toHaveLength(1);
  });

  test('finds a turn where the previous release stored it', async () => {
    await newWorld({}, 24, createMemoryTable());
    await aggregate();
    const key = keys.member(world.member.userGuid, world.member.guid);
    const { dueSk } = await world.item();
    const set = { duePk: 'DUE#3', dueSk };
    await table.write({ kind: 'update', key, set, condition: { expression: 'attribute_exists(#pk)' } });
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(true);
  });

  test('that fails is tried an hour later, and does not stay the oldest', async () => {
    await newWorld({}, 24);
    await aggregate();
    await untilDue();
    const { jobs } = deps;
    deps = { ...deps, jobs: { ...jobs, table: { ...table, write: () => Promise.reject(new Error('away')) } } };
    await sweep(deps, log);
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + HOUR_MS));
    deps = { ...deps, jobs };
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(true);
  });

  test('is not postponed by balances that somebody asks for every few hours', async () => {
    await newWorld({}, 24);
    await aggregate();
    const { dueSk } = await world.item();
    world.clock.advance(12 * HOUR_MS);
    await aggregate('BALANCE');
    expect((await world.item()).dueSk).toBe(dueSk);
  });

  test('waits for the new date when the interval was made longer', async () => {
    await newWorld({}, 24);
    await aggregate();
    deps = { ...deps, backgroundIntervalHours: 72 };
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(false);
    const later = backgroundDueAtMs(await world.read(), 72) ?? 0;
    expect((await world.item()).dueSk).toContain(toTimestamp(later));
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(true);
  });

  test('waits for the pause of the client', async () => {
    await newWorld({}, 24);
    deps = { ...deps, clientOf: async () => ({ ...client, refreshThrottleSeconds: (50 * HOUR_MS) / SECOND_MS }) };
    await aggregate();
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(false);
    const { successfullyAggregatedAt } = await world.read();
    expect((await world.item()).dueSk).toContain(toTimestamp((successfullyAggregatedAt ?? 0) + 50 * HOUR_MS));
  });

  test('leaves out members of a connector while their client has it disabled', async () => {
    await newWorld({}, 24);
    await aggregate();
    deps = {
      ...deps,
      clientOf: async () => ({ ...client, connectors: { sandbox: { isEnabled: false, revision: 2 } } }),
    };
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(false);
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + 24 * HOUR_MS));
    deps = { ...deps, clientOf: async () => client };
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(true);
  });

  test.each([
    ['switched off since', () => Object.assign(deps, { backgroundIntervalHours: 0 })],
    ['of a client that is gone', () => Object.assign(deps, { clientOf: async () => null })],
  ] as const)('does not start, and is forgotten, %s', async (_name, change) => {
    await newWorld({}, 24);
    await aggregate();
    await untilDue();
    change();
    await sweep(deps, log);
    expect(await isBackground()).toBe(false);
    expect((await world.item()).dueSk).toBeUndefined();
  });

  test('does not start for a member without PFM, and checks again an interval later', async () => {
    await newWorld({ useCases: ['MONEY_MOVEMENT'] }, 24);
    await aggregate();
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(false);
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + DAY_MS));
    await table.write({
      kind: 'update',
      key: keys.member(world.member.userGuid, world.member.guid),
      set: { useCases: ['PFM'] },
      condition: { expression: 'attribute_exists(#pk)' },
    });
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(true);
  });

  test.each([
    ['disabled', [testUser({ isDisabled: true })]],
    ['deleted', [testUser({ deletedAt: TEST_NOW })]],
    ['gone', []],
  ])('does not start for a user that is %s, and checks again an interval later', async (_what, users) => {
    await newWorld({}, 24);
    await aggregate();
    await table.write({ kind: 'delete', key: keys.user(world.member.userGuid) });
    await table.writeMany(users.map((user) => ({ kind: 'put', item: userToItem(user) })));
    await untilDue();
    await sweep(deps, log);
    expect(await isBackground()).toBe(false);
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + DAY_MS));
  });

  test('that was asked for starts on its date, also for a user who is long inactive', async () => {
    await newWorld({}, 24);
    deps = { ...deps, backgroundSeenDays: 30 };
    await aggregate();
    const loggedInAt = world.clock() - 31 * DAY_MS;
    await table.writeMany([{ kind: 'put', item: userToItem(testUser({ loggedInAt })) }]);
    expect(await askTurnOnce(world.jobs, await world.read(), 'event-1')).toEqual({ kind: 'asked' });
    await untilDue();
    await sweep(deps, log);
    expect((await world.read()).job?.origin).toBe('EVENT');
  });

  test('is for users that were active within the set days, and continues on their return', async () => {
    await newWorld({}, 24);
    deps = { ...deps, backgroundSeenDays: 30 };
    await aggregate();
    const cameDaysAgo = (days: number) =>
      table.writeMany([{ kind: 'put', item: userToItem(testUser({ loggedInAt: world.clock() - days * DAY_MS })) }]);
    await untilDue();
    await cameDaysAgo(31);
    await sweep(deps, log);
    expect(await isBackground()).toBe(false);
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + DAY_MS));
    await untilDue();
    await cameDaysAgo(29);
    await sweep(deps, log);
    expect(await isBackground()).toBe(true);
  });
});
