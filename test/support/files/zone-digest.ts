import { createHash } from 'node:crypto';
import { addDays, dateOf, dayOf, isCivilDate, todayUtc } from '../../../lib/domain/kernel/calendar.ts';
import { DAY_MS, HOUR_MS, toTimestamp } from '../../../lib/domain/kernel/time.ts';
import { testClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { accountFeed, feedTransaction, manyTransactions, memberFeed } from '../ledger/feed.ts';
import { changeWorld, memberGuidOf } from '../ledger/ledger-changes.ts';
import { testMember } from '../members/members.ts';
import { plannedOver } from '../planning/planned-over.ts';
import { createMemoryTable } from '../table/memory-table.ts';

/** Prints what the calendar, the ledger and its lists make of a day, for a comparison of processes in other zones. */

const start = Date.parse(process.argv[2] ?? '');
const hash = createHash('sha256');
const add = (value: unknown): void =>
  void hash.update(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}` : part)));

for (let hour = -30; hour <= 30; hour += 1) {
  const now = start + hour * HOUR_MS;
  const today = todayUtc(now);
  add([today, toTimestamp(now), dayOf(today), addDays(today, -1), addDays(today, 120), isCivilDate(today)]);
}
for (let day = -800; day <= 800; day += 1) {
  const date = dateOf(Math.floor(start / DAY_MS) + day);
  add([date, dayOf(date), addDays(date, 31)]);
}

const clock = testClock(start);
const world = changeWorld(createMemoryTable(), clock, { dataIds: testIds('data'), changeIds: testIds('changes') });
const member = testMember({ guid: memberGuidOf(0), ordinal: 0 });
await world.addMember(member);
const today = todayUtc(start);
for (let refresh = 0; refresh < 4; refresh += 1) {
  clock.advance(7 * HOUR_MS);
  const pending = feedTransaction({ upstreamId: 'p', status: 'PENDING', transactedOn: addDays(today, refresh - 1) });
  await world.refresh(
    member,
    memberFeed(accountFeed([pending, ...manyTransactions(250 + refresh * 9, today)], {}, addDays(today, -90))),
  );
  const { entries } = await world.rows(member.userGuid, 50);
  const guidAt = (place: number) => entries[place]?.transaction.guid ?? 'TRN-';
  add(await world.update(guidAt(refresh * 31), { date: addDays(today, -refresh * 40), memo: 'moved' }));
  add(await world.remove(guidAt(refresh * 17 + 3)));
  add(await world.split(guidAt(refresh * 23 + 5), ['0.01', '0.02']));
}
const ledgers = await world.ledger.open(member.userGuid, { withStatistics: true });
for (const from of [addDays(today, -120), addDays(today, -1), today]) {
  const midnight = Date.parse(`${from}T00:00:00.000Z`);
  for (const filters of [[], [{ kind: 'created', fromMs: midnight, toMs: midnight + DAY_MS - 1 } as const]]) {
    for (const page of [1, 2, 3])
      add(
        await world.ledger.page({
          userGuid: member.userGuid,
          ledgers,
          accountGuids: null,
          from,
          to: addDays(from, 60),
          filters,
          page,
          perPage: 20,
        }),
      );
  }
}
add((await world.stored(member)).rows);
add(plannedOver(start));
console.log(JSON.stringify({ offset: new Date(start).getTimezoneOffset(), digest: hash.digest('hex') }));
