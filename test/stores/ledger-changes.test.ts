import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOfDays } from '../../lib/store/ledger-range.ts';
import { testClock } from '../support/clock.ts';
import { accountFeed, feedTransaction, memberFeed } from '../support/feed.ts';
import { brokenSplits, changeWorld, memberGuidOf } from '../support/ledger-changes.ts';
import { testMember } from '../support/members.ts';
import { createMemoryTable } from '../support/memory-table.ts';

const member = testMember({ guid: memberGuidOf(0), ordinal: 0 });
const user = member.userGuid;

const world = async () => {
  const [table, clock] = [createMemoryTable(), testClock()];
  const made = changeWorld(table, clock);
  await made.addMember(member);
  return { ...made, table, clock };
};
const rowOn = (date: string, id: string, amountMinor = 5_000n) =>
  feedTransaction({ upstreamId: id, transactedOn: date, postedOn: date, amountMinor, description: `SHOP ${id}` });

const guidOf = async ({ rows }: Awaited<ReturnType<typeof world>>, upstreamDescription: string) => {
  const found = (await rows(user)).entries.find(
    ({ transaction }) => transaction.feedDescription === upstreamDescription && transaction.parentGuid === null,
  );
  if (found === undefined) throw new Error('no such row');
  return found.transaction.guid;
};

describe('a change reaches whole days', () => {
  test('parts that lie in two chunks still add up after a row of the day before is edited', async () => {
    const one = await world();
    const older = Array.from({ length: 57 }, (_, index) => rowOn('2026-11-09', `older-${index}`));
    await one.refresh(member, memberFeed(accountFeed([rowOn('2026-11-10', 'split'), ...older])));
    const parts = Array.from({ length: 50 }, () => '1.00');
    expect(await one.split(await guidOf(one, 'SHOP split'), parts)).toBe('done');
    const [ledger] = await one.ledger.open(user);
    expect(ledger?.index?.chunks.length).toBe(2);
    expect(await one.update(await guidOf(one, 'SHOP older-3'), { is_hidden: true })).toBe('done');
    const { rows } = await one.stored(member);
    expect(brokenSplits(rows)).toEqual([]);
    expect(rows.filter(({ parentGuid }) => parentGuid !== null)).toHaveLength(50);
  });

  test('the range of any days ends where no day goes on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 12 }),
        fc.array(fc.nat(80), { minLength: 1, maxLength: 3 }),
        (steps, days) => {
          let day = 80;
          const chunks = steps.map(([gap, length], index) => {
            const newestDay = day - gap;
            day = newestDay - length;
            const quarterDays = [newestDay, newestDay, newestDay] as const;
            return { id: `${index}`, count: 1, countByAccount: [1], newestDay, oldestDay: day, quarterDays };
          });
          const { first, end } = rangeOfDays(chunks, days);
          const outside = [...chunks.slice(0, first), ...chunks.slice(end)];
          const inside = chunks.slice(first, end);
          for (const { newestDay, oldestDay } of outside) {
            for (const one of days) expect(newestDay < one || oldestDay > one).toBe(true);
            for (const near of inside) expect(newestDay === near.oldestDay || oldestDay === near.newestDay).toBe(false);
          }
          expect(inside.length > 0 || chunks.length === 0 || end === 0).toBe(true);
        },
      ),
    );
  });
});
