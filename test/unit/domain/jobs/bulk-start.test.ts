import { expect, test } from 'vitest';
import { STARTS_AT_ONCE, STARTS_MS_MAX, startEach } from '../../../../lib/domain/jobs/bulk-start.ts';
import { testClock } from '../../../support/adapters/clock.ts';
import { testMember } from '../../../support/members/members.ts';

const members = Array.from({ length: 275 }, (_, ordinal) => testMember({ ordinal }));

test('a refresh of many members starts them in order, ten at once at most', async () => {
  let [atOnce, atOnceMax] = [0, 0];
  const starts = await startEach(
    members,
    async ({ ordinal }) => {
      atOnce += 1;
      atOnceMax = Math.max(atOnceMax, atOnce);
      await new Promise(setImmediate);
      atOnce -= 1;
      return ordinal;
    },
    testClock(),
  );
  expect(starts).toEqual(members.map((member) => ({ kind: 'asked', member, outcome: member.ordinal })));
  expect(atOnceMax).toBe(STARTS_AT_ONCE);
});

test('a member that cannot be started is reported and delays no other', async () => {
  const fault = new Error('a fault');
  const starts = await startEach(
    members,
    async ({ ordinal }) => {
      if (ordinal === 3) throw fault;
    },
    testClock(),
  );
  expect(starts.filter(({ kind }) => kind === 'asked')).toHaveLength(274);
  expect(starts[3]).toEqual({ kind: 'failed', member: members[3], error: fault });
});

test('members for which there is no time are reported instead', async () => {
  const clock = testClock();
  const starts = await startEach(members, async () => clock.advance(STARTS_MS_MAX / 100), clock);
  expect(starts.filter(({ kind }) => kind === 'asked').length).toBeLessThan(120);
  expect(starts.at(-1)).toEqual({ kind: 'left', member: members.at(-1) });
});
