import { describe, expect, test } from 'vitest';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { compareTransactions } from '../../../lib/domain/transactions/transaction.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { accountFeed, feedTransaction, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { dataWorld, EVERYTHING } from '../../support/members/member-data.ts';
import { testMember } from '../../support/members/members.ts';
import { isLong } from '../../support/project/runs.ts';
import { freshTable, type Meter } from '../../support/table/dynamo.ts';

/** Budgets in capacity units, as DynamoDB counts them on the emulator; the session costs one read unit more. */
const SESSION_UNITS = 1;
const ACCOUNTS = 4;
const LAST_DAY = '2026-11-20';

const readUnits = (meter: Meter): number => meter.calls.reduce((sum, call) => sum + call.readUnits, 0);
/** What opens the ledgers: the transfers of the user are asked for in the same moment as the heads. */
const OPENING = ['GetItemCommand', 'QueryCommand'];
const laterCalls = ({ calls }: Meter): readonly string[] => {
  const names = calls.map(({ name }) => name);
  expect(names.slice(0, OPENING.length).toSorted()).toEqual(OPENING);
  return names.slice(OPENING.length);
};
const tripsOf = (meter: Meter): number => 1 + laterCalls(meter).length;
const writeUnits = (meter: Meter): number => meter.calls.reduce((sum, call) => sum + call.writeUnits, 0);

/** `count` rows over `memberCount` members of four accounts each. */
const filled = async (count: number, memberCount = 1) => {
  const { table, meter } = await freshTable();
  const clock = testClock();
  const world = dataWorld(table, clock);
  const perAccount = count / memberCount / ACCOUNTS;
  const members = Array.from({ length: memberCount }, (_, ordinal) =>
    testMember({ guid: toGuid('MBR', `00000000-0000-7000-a000-0000000000a${ordinal}`), ordinal }),
  );
  const feed = memberFeed(
    ...Array.from({ length: ACCOUNTS }, (_, account) =>
      accountFeed(
        manyTransactions(perAccount, LAST_DAY, account),
        { upstreamId: `a${account}`, name: `account ${account}` },
        '2000-01-01',
      ),
    ),
  );
  for (const member of members) {
    await world.addMember(member);
    await world.commit(member, feed, clock());
  }
  const user = testMember().userGuid;
  const page = async (number: number) => {
    meter.reset();
    const ledgers = await world.ledger.open(user);
    const read = await world.ledger.page({ ...EVERYTHING, userGuid: user, ledgers, page: number, perPage: 25 });
    return { read, units: SESSION_UNITS + readUnits(meter), trips: tripsOf(meter) };
  };
  return { ...world, members, feed, meter, clock, page, user };
};

describe('a page of 25 of 10,000 rows', () => {
  test('of one member costs at most 6 read units and two trips, page 400 as page 1', async () => {
    const { page } = await filled(10_000);
    for (const number of [1, 200, 400]) {
      const { read, units, trips } = await page(number);
      expect(read).toMatchObject({ total: 10_000 });
      expect(read.entries).toHaveLength(25);
      expect(trips).toBe(2);
      expect(units).toBeLessThanOrEqual(6);
    }
  });

  test('of four members costs at most 8 read units and two trips, page 400 as page 1', async () => {
    const { page } = await filled(10_000, 4);
    for (const number of [1, 200, 400]) {
      const { read, units, trips } = await page(number);
      expect(read).toMatchObject({ total: 10_000 });
      expect(read.entries).toHaveLength(25);
      expect(trips).toBe(2);
      expect(units).toBeLessThanOrEqual(8);
    }
  });

  test('costs at most half as much again with a hundred times the rows', { timeout: 120_000 }, async () => {
    const small = await filled(1_000);
    const large = await filled(isLong ? 100_000 : 20_000);
    for (const number of [1, 40]) {
      expect((await large.page(number)).units).toBeLessThanOrEqual(1.5 * (await small.page(number)).units);
    }
    const head = await large.table.get(keys.head(large.user, large.members[0]?.guid ?? testMember().guid), {
      isConsistent: true,
    });
    expect(head?.index instanceof Uint8Array ? head.index.length : Number.NaN).toBeLessThan(6_000);
  });

  test('a single transaction is found by its guid in two trips', async () => {
    const { ledger, user, meter, page } = await filled(10_000);
    const { read } = await page(123);
    const row = read.entries[7];
    meter.reset();
    const ledgers = await ledger.open(user);
    expect(row && (await ledger.byGuid(user, ledgers, row.transaction.guid))).toEqual(row);
    // The chunk and the look for a moved row are asked for in the same moment.
    expect(laterCalls(meter).toSorted()).toEqual(['BatchGetItemCommand', 'QueryCommand']);
    // Half a unit is that of the transfers.
    expect(readUnits(meter)).toBeLessThanOrEqual(3.5);
  });
});

test('all rows of a page are found by their guids in two trips, each chunk read once', async () => {
  const { ledger, user, meter, page } = await filled(10_000);
  const { entries } = (await page(123)).read;
  const guids = entries.map(({ transaction }) => transaction.guid);
  meter.reset();
  const found = await ledger.byGuids(user, await ledger.open(user), guids);
  expect(found.toSorted((a, b) => compareTransactions(a.transaction, b.transaction))).toEqual(entries);
  expect(laterCalls(meter)).toEqual(['BatchGetItemCommand']);
  expect(readUnits(meter)).toBeLessThanOrEqual(3);
});

describe('a refresh of a member with 10,000 rows', () => {
  test('that finds nothing new writes nothing', async () => {
    const { data, members, feed, meter, clock } = await filled(10_000);
    meter.reset();
    const [member = testMember()] = members;
    expect((await data.stage(member, feed, clock())).writes).toEqual([]);
    expect(writeUnits(meter)).toBe(0);
  });

  test('that finds 50 recent rows costs at most one write unit a row, with the purge', async () => {
    const { commit, members, meter, clock, purge, table } = await filled(10_000);
    const [member = testMember()] = members;
    const recent = memberFeed(
      ...Array.from({ length: ACCOUNTS }, (_, account) =>
        accountFeed(
          [
            ...Array.from({ length: account < 2 ? 13 : 12 }, (_row, index) =>
              feedTransaction({
                upstreamId: `new-${account}-${index}`,
                transactedOn: `2026-11-${index % 2 === 0 ? 21 : 19}`,
                amountMinor: BigInt(1_000_000 + account * 100 + index),
              }),
            ),
            ...manyTransactions(10_000 / ACCOUNTS, LAST_DAY, account).filter((row) => row.transactedOn >= '2026-10-07'),
          ],
          { upstreamId: `a${account}`, name: `account ${account}` },
          '2026-10-07',
        ),
      ),
    );
    meter.reset();
    clock.advance(60_000);
    const flip = await commit(member, recent, clock());
    expect(flip).toMatchObject({ counts: { transactionsCreated: 50, transactionsUpdated: 0, transactionsDeleted: 0 } });
    clock.advance(3_600_000);
    const markers = await table.query({
      pk: keys.user(member.userGuid).pk,
      sk: { prefix: 'PURGE#' },
      isConsistent: true,
    });
    for (const marker of markers) expect(await purge(marker)).toEqual({ kind: 'purged' });
    expect(writeUnits(meter)).toBeLessThanOrEqual(50);
  });
});

describe('a reader during a commit', () => {
  test('of 10,000 rows sees none or all of them', async () => {
    const { data, table, members, clock, ledger, user } = await filled(400);
    const [member = testMember()] = members;
    const feed = memberFeed(
      accountFeed(manyTransactions(10_000, LAST_DAY, 0), { upstreamId: 'a0', name: 'account 0' }, '2000-01-01'),
    );
    const totals = new Set<number>();
    const totalNow = async (): Promise<number> => {
      const ledgers = await ledger.open(user);
      return (await ledger.page({ ...EVERYTHING, userGuid: user, ledgers, page: 1, perPage: 25 })).total;
    };
    const writing = new AbortController();
    const readOn = async (): Promise<void> => {
      totals.add(await totalNow());
      if (!writing.signal.aborted) await readOn();
    };
    const reading = readOn();
    const staged = await data.stage(member, feed, clock());
    expect((await table.transact(staged.writes)).ok).toBe(true);
    const after = await totalNow();
    writing.abort();
    await reading;
    expect(totals.has(400)).toBe(true);
    expect([...totals].filter((total) => total !== 400 && total !== after)).toEqual([]);
    expect(after).toBe(400 + staged.counts.transactionsCreated);
  });
});
