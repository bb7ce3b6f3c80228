import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from '../../../lib/domain/kernel/calendar.ts';
import type { MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import type { TransferRow } from '../../../lib/domain/ledger/transfers/transfer-row.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { startApi, type TestCaller } from '../../support/api/api.ts';
import { delta } from '../../support/ledger/delta.ts';
import { feedAccount, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { rowsOfUser, simplePairs } from '../../support/ledger/transfer-rows.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

const api = await startApi();

const MEMBERS = 4;
const ACCOUNTS_EACH = 3;
const ALL = '/transactions?records_per_page=1000&from_date=2000-01-01&to_date=2099-12-31';

/** The last digits of an account's guid are its number. */
const accountOf = ({ accountGuid }: TransferRow): number => Number.parseInt(accountGuid.slice(-2), 16);
const memberOf = (row: TransferRow): number => accountOf(row) % MEMBERS;

const feedRow = (row: TransferRow): FeedTransaction =>
  feedTransaction({
    upstreamId: row.guid,
    type: row.type,
    amountMinor: row.amountMinor,
    currencyCode: row.currencyCode,
    description: `QWXZ ${row.guid}`,
    transactedOn: dateOf(row.day),
    postedOn: null,
    merchantCategoryCode: null,
  });

/** All rows of a member that are there now; its upstream takes back the others. */
const feedOf = (own: readonly TransferRow[], some: readonly TransferRow[], member: number): MemberFeed =>
  memberFeed(
    ...Array.from({ length: ACCOUNTS_EACH }, (_, place) => {
      const number = place * MEMBERS + member;
      const ofAccount = own.filter((row) => accountOf(row) === number);
      const removedIds = ofAccount.filter((row) => !some.includes(row)).map(({ guid }) => guid);
      const rows = ofAccount.filter((row) => some.includes(row)).map(feedRow);
      const account = feedAccount({ upstreamId: `acc-${number}`, accountNumber: `${number}` });
      const value = delta(rows, { removedIds, extent: 'all' });
      return { account, transactions: { kind: 'arrived' as const, value }, holdings: null };
    }),
  );

/** Guids of the generator of the rows that are shown as transfers. */
const shownAsTransfers = async (app: TestCaller): Promise<readonly string[]> =>
  (await app.get(ALL)).json.transactions
    .filter((row: { category_name: string }) => row.category_name === 'Transfer')
    .map((row: { feed_description: string }) => row.feed_description.replace('QWXZ ', ''))
    .toSorted();

/** What comes of one member: some of its rows, the others are gone. Twelve accounts, four members, in any order. */
const arrival = fc.record({
  member: fc.nat(MEMBERS - 1),
  left: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
});

test('transfers are those of a simple search, whatever came and went in whatever order', async () => {
  await forAllAsync(
    // Each makes members and rows in a table, which takes an emulator seconds.
    runs(40, 60),
    rowsOfUser({ confirmed: false }),
    fc.array(fc.tuple(arrival, fc.boolean()), { maxLength: 8 }),
    async (rows, arrivals) => {
      const app = await api.signInAnew();
      const there = new Map<number, readonly TransferRow[]>();
      // An id that was taken back stays away: an older answer does not bring its row again.
      const takenBack = new Set<TransferRow>();
      const stored: StoredMember[] = [];
      for (let member = 0; member < MEMBERS; member += 1)
        stored.push(await storedMember(api, app, feedOf([], [], member)));
      for (const [{ member, left }, computes] of arrivals) {
        const own = rows.filter((row) => memberOf(row) === member);
        const some = own.filter((row, place) => left[place % left.length] && !takenBack.has(row));
        for (const row of there.get(member) ?? []) if (!some.includes(row)) takenBack.add(row);
        there.set(member, some);
        await stored[member]?.commit(feedOf(own, some, member));
        if (computes) await app.get('/budgets');
      }
      const wanted = simplePairs([...there.values()].flat()).flatMap((pair) => pair.split(' '));
      expect(await shownAsTransfers(app)).toEqual(wanted.toSorted());
      await app.get('/budgets');
      expect(await shownAsTransfers(app)).toEqual(wanted.toSorted());
    },
  );
});
