import { expect, test } from 'vitest';
import { PLAN_LEASE_MS, PLANNING_ATTEMPTS_MAX } from '../../../lib/domain/planning/planning-work.ts';
import { createPlanningLeases } from '../../../lib/store/planning/planning-leases.ts';
import { createPlanningWants } from '../../../lib/store/planning/planning-wants.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';
import { testUser } from '../../support/members/members.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const user = testUser();

/** Planning of the user is wanted, and a worker computes. */
const claimed = async () => {
  const [memory, clock, ids] = [createMemoryTable(), testClock(), testIds('leases')];
  const answer = { afterMs: 0 };
  const slow: typeof memory = {
    ...memory,
    write: async (write) => {
      const written = await memory.write(write);
      clock.advance(answer.afterMs);
      return written;
    },
  };
  const leases = createPlanningLeases({ table: slow, clock, ids });
  const wants = createPlanningWants({
    table: slow,
    clock,
    ids,
    planQueue: recordingQueue(),
    onSendFailed: () => undefined,
  });
  await wants.want(user.guid);
  expect((await leases.claim(user.guid)).kind).toBe('claimed');
  return { leases, clock, answer };
};

test('a claim waits for the worker that has it, also if its lease ends meanwhile', async () => {
  const { leases, answer } = await claimed();
  expect((await leases.claim(user.guid)).kind).toBe('held');
  answer.afterMs = PLAN_LEASE_MS;
  expect((await leases.claim(user.guid)).kind).toBe('held');
});

test('a computation that failed too often is given up until there are new data', async () => {
  const { leases, clock } = await claimed();
  for (let attempt = 2; attempt <= PLANNING_ATTEMPTS_MAX; attempt += 1) {
    clock.advance(PLAN_LEASE_MS);
    expect((await leases.claim(user.guid)).kind).toBe('claimed');
  }
  expect((await leases.claim(user.guid)).kind).toBe('held');
  clock.advance(PLAN_LEASE_MS);
  expect((await leases.claim(user.guid)).kind).toBe('givenUp');
  expect((await leases.claim(user.guid)).kind).toBe('claimed');
});
