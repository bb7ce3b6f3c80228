import { beforeEach, describe, expect, test } from 'vitest';
import { composePlan } from '../../../functions/plan/compose.ts';
import { computeWantedPlanning } from '../../../lib/app/planning/compute-wanted-planning.ts';
import type { PlanningRefresher } from '../../../lib/app/planning/refresh-planning.ts';
import type { PlanMessage } from '../../../lib/contract/jobs/messages.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import {
  PLAN_LEASE_MS,
  PLANNING_ATTEMPTS_MAX,
  PLANNING_DELAY_SECONDS,
  READ_BUDGET_MS,
} from '../../../lib/domain/planning/planning-work.ts';
import { createPlanningWants } from '../../../lib/store/planning/planning-wants.ts';
import { isDue, keys } from '../../../lib/store/table/keys.ts';
import { userToItem } from '../../../lib/store/users/user-item.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { recordingLog } from '../../support/adapters/log.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { changeWorld, memberGuidOf } from '../../support/ledger/ledger-changes.ts';
import { testMember, testUser } from '../../support/members/members.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const user = testUser();
const member = testMember({ guid: memberGuidOf(0), ordinal: 0 });
const message: PlanMessage = { user_guid: user.guid };
const feed = (count: number) =>
  memberFeed(
    accountFeed(
      Array.from({ length: count }, (_, index) =>
        feedTransaction({ upstreamId: `${index}`, description: `SHOP ${index}`, transactedOn: '2026-11-03' }),
      ),
    ),
  );

const newWorld = async () => {
  const [memory, clock, log] = [createMemoryTable(), testClock(), recordingLog()];
  const planQueue = recordingQueue<PlanMessage>();
  const ids = testIds('plan');
  const changes = changeWorld(memory, clock);
  await memory.write({ kind: 'put', item: userToItem(user) });
  await changes.addMember(member);
  await changes.refresh(member, feed(3));
  const deps = composePlan({ table: memory, clock, ids, log, planQueue, notifyQueue: recordingQueue() });
  let computations = 0;
  const counting: Pick<PlanningRefresher, 'keepFresh'> = {
    keepFresh: async (...request) => {
      const outcome = await deps.planning.keepFresh(...request);
      if (outcome.kind === 'computed') computations += 1;
      return outcome;
    },
  };
  const item = () => memory.get(keys.planningWork(user.guid), { isConsistent: true });
  return {
    memory,
    clock,
    log,
    planQueue,
    changes,
    deps,
    item,
    computations: () => computations,
    isWanted: async () => (await item())?.wantId !== undefined,
    want: () => deps.wants.want(user.guid),
    later: (seconds = PLANNING_DELAY_SECONDS) => clock.advance(seconds * SECOND_MS),
    work: (planning: Pick<PlanningRefresher, 'keepFresh'> = counting) =>
      computeWantedPlanning(message, { ...deps, planning }, log),
  };
};
let world: Awaited<ReturnType<typeof newWorld>>;
beforeEach(async () => {
  world = await newWorld();
});

const failing = { keepFresh: () => Promise.reject(new Error('broken')) };

describe('many events of one user', () => {
  test('within a short while send one message and cause one computation', async () => {
    for (let event = 0; event < 80; event += 1) await world.want();
    expect(world.planQueue.sent).toEqual([{ message, delaySeconds: PLANNING_DELAY_SECONDS }]);
    world.later();
    await world.work();
    expect(world.computations()).toBe(1);
    expect(await world.isWanted()).toBe(false);
    expect(isDue((await world.item()) ?? {})).toBe(false);
  });

  test('leave no work to a message that comes after the computation', async () => {
    await world.want();
    world.later();
    await world.work();
    await world.changes.refresh(member, feed(4));
    await world.work();
    expect(world.computations()).toBe(1);
  });

  test('cause another computation when they come after one has begun', async () => {
    await world.want();
    world.later();
    await world.work({
      keepFresh: async (...request) => {
        const outcome = await world.deps.planning.keepFresh(...request);
        await world.changes.refresh(member, feed(4));
        await world.want();
        return outcome;
      },
    });
    expect(await world.isWanted()).toBe(true);
    expect(world.planQueue.sent).toHaveLength(2);
    world.later();
    await world.work();
    expect(world.computations()).toBe(1);
    expect(await world.isWanted()).toBe(false);
  });

  test('leave nothing when their user is deleted', async () => {
    await world.want();
    await world.memory.write({ kind: 'put', item: userToItem({ ...user, deletedAt: world.clock() }) });
    world.later();
    await world.work();
    expect(await world.item()).toBeNull();
  });
});

describe('one computation for a user at a time', () => {
  test('makes a second message wait, however often it comes', async () => {
    await world.want();
    world.later();
    let inner = 0;
    const computing: PlanningRefresher['keepFresh'] = async () => {
      inner += 1;
      return { kind: 'computed' };
    };
    await world.work({
      keepFresh: async (...request) => {
        for (let more = 0; more < 3; more += 1) await world.work({ keepFresh: computing });
        return world.deps.planning.keepFresh(...request);
      },
    });
    expect(inner).toBe(0);
    // The first of them sent itself once more, so that nothing is missed should the one that computes die.
    expect(world.planQueue.sent).toHaveLength(2);
    world.later();
    await world.work();
    expect(world.computations()).toBe(0);
  });

  test('ends with the lease of a worker that died, and the computation is repeated', async () => {
    await world.want();
    world.later();
    expect((await world.deps.leases.claim(user.guid)).kind).toBe('claimed');
    await world.work();
    expect(world.computations()).toBe(0);
    world.clock.advance(PLAN_LEASE_MS);
    await world.work();
    expect(world.computations()).toBe(1);
    expect(await world.isWanted()).toBe(false);
  });

  test('discards the result of a worker whose lease a reader took over', async () => {
    const takeOver =
      (afterMs: number): PlanningRefresher['keepFresh'] =>
      async (owner, limits) => {
        await world.deps.leases.take(user.guid);
        world.clock.advance(afterMs);
        return world.deps.planning.keepFresh(owner, limits);
      };
    const lock = async () => (await world.memory.get(keys.planning(user.guid), { isConsistent: true }))?.revision ?? 0;
    await world.want();
    world.later();
    await world.work({ keepFresh: takeOver(0) });
    expect(await lock()).toBe(0);
    expect(await world.isWanted()).toBe(true);
    world.clock.advance(PLAN_LEASE_MS);
    await world.work({ keepFresh: takeOver(READ_BUDGET_MS) });
    expect(await lock()).toBe(1);
  });
});

describe('a computation that fails', () => {
  test('throws, gives up its lease at once, and stays requested and due', async () => {
    await world.want();
    world.later();
    await expect(world.work(failing)).rejects.toThrow('broken');
    expect(await world.isWanted()).toBe(true);
    expect(isDue((await world.item()) ?? {})).toBe(true);
    expect(world.log.lines.map(({ code }) => code)).toContain('PLANNING_ABANDONED');
    await world.work();
    expect(world.computations()).toBe(1);
  });

  test('is tried a limited number of times, and then again when there are new data', async () => {
    await world.want();
    world.later();
    for (let attempt = 0; attempt < PLANNING_ATTEMPTS_MAX; attempt += 1)
      await expect(world.work(failing)).rejects.toThrow('broken');
    await expect(world.work(failing)).rejects.toThrow('as often as it may');
    expect(world.log.lines.map(({ code }) => code)).toContain('PLANNING_GIVEN_UP');
    expect(isDue((await world.item()) ?? {})).toBe(false);
    await world.want();
    expect(isDue((await world.item()) ?? {})).toBe(true);
    world.later();
    await world.work();
    expect(world.computations()).toBe(1);
  });

  test('is abandoned once its time is over', async () => {
    await world.want();
    world.later();
    const late: PlanningRefresher['keepFresh'] = (owner, limits) => {
      world.clock.advance(limits.untilMs - world.clock());
      return world.deps.planning.keepFresh(owner, limits);
    };
    await expect(world.work({ keepFresh: late })).rejects.toThrow('in time');
    expect(await world.isWanted()).toBe(true);
  });

  test('is repeated although its message cannot be sent', async () => {
    const failures: unknown[] = [];
    const wants = createPlanningWants({
      table: world.memory,
      clock: world.clock,
      ids: testIds('unsent'),
      planQueue: { send: () => Promise.reject(new Error('no queue')) },
      onSendFailed: (error) => failures.push(error),
    });
    await wants.want(user.guid);
    expect(failures).toHaveLength(1);
    expect(isDue((await world.item()) ?? {})).toBe(true);
    world.later();
    await world.want();
    expect(world.planQueue.sent).toHaveLength(1);
  });
});
