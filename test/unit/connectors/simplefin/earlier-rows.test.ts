import { describe, expect, test } from 'vitest';
import { accountsAnswer, type SimplefinBook } from '../../../../infra/local/upstreams/simplefin-book.ts';
import type { FetchedData } from '../../../../lib/connectors/kit/fetched-data.ts';
import { withEarlierRows } from '../../../../lib/connectors/simplefin/earlier-rows.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import {
  ASKED,
  bookAccount,
  bookOf,
  bookRow,
  noonOf,
  readBody,
  windowOf,
} from '../../../support/upstreams/simplefin.ts';

const RECENT = { from: '2026-08-25', to: '2026-11-21' };
const EARLIER = { from: '2026-05-28', to: '2026-08-24' };

const row = (day: string, fields: Parameters<typeof bookRow>[0] = {}) =>
  bookRow({ id: `T-${day}`, posted: noonOf(day), ...fields });
const ROWS = [row('2026-05-27'), row('2026-05-28'), row('2026-08-24'), row('2026-08-25'), row('2026-11-20')];
const PENDING = bookRow({ id: 'P', posted: 0, more: { transacted_at: noonOf('2026-11-21') } });
const BOOK = bookOf(bookAccount({ balance: '1000.00', rows: [...ROWS, PENDING] }));

const midnight = (day: string): number => noonOf(day) - 43_200;

const fetchedDataOf = (book: SimplefinBook, rows: typeof RECENT, ignoresDates = false): FetchedData => {
  const isRecent = rows === RECENT;
  const answer = accountsAnswer(book, {
    version: 2,
    startDate: ignoresDates ? null : midnight(rows.from),
    endDate: isRecent || ignoresDates ? null : midnight('2026-08-25'),
    wantsPending: isRecent || ignoresDates,
    nowSeconds: TEST_NOW / 1_000,
  });
  const read = readBody(JSON.stringify(answer), { ...ASKED, rows, isEarlier: !isRecent });
  if (read.kind !== 'read') throw new Error(read.kind);
  return read.data;
};
const joinedOf = (recent: FetchedData, earlier: FetchedData) => {
  const [account, ...more] = withEarlierRows(recent, earlier).accounts;
  if (account === undefined || more.length > 0) throw new Error('not one account');
  return account;
};
const idsOf = (account: Parameters<typeof windowOf>[0]) => windowOf(account).rows.map(({ upstreamId }) => upstreamId);

describe('the rows of an earlier window of SimpleFIN', () => {
  test('are joined with recent ones, and the window goes from the first day to the last', () => {
    const account = joinedOf(fetchedDataOf(BOOK, RECENT), fetchedDataOf(BOOK, EARLIER));
    expect(windowOf(account)).toMatchObject({ servedFrom: '2026-05-28', servedTo: '2026-11-21' });
    expect(idsOf(account)).toEqual(['T-2026-05-28', 'T-2026-08-24', 'T-2026-08-25', 'T-2026-11-20', 'P']);
  });

  test('have no balance: that of an earlier answer is the balance of its last day', () => {
    const earlier = fetchedDataOf(BOOK, EARLIER);
    // The fake does as the Bridge: what was posted later is not in the balance.
    expect(earlier.accounts[0]?.account.balanceMinor).toBe(102_500n);
    expect(joinedOf(fetchedDataOf(BOOK, RECENT), earlier).account.balanceMinor).toBe(100_000n);
  });

  test('come once each from a server that ignores the dates', () => {
    const account = joinedOf(fetchedDataOf(BOOK, RECENT, true), fetchedDataOf(BOOK, EARLIER, true));
    expect(idsOf(account)).toEqual([...ROWS.map(({ id }) => id), 'P']);
  });

  test('count with the roundings of both (P22)', () => {
    const fine = bookOf(
      bookAccount({ rows: [row('2026-06-01', { amount: '1.005' }), row('2026-11-01', { amount: '2.005' })] }),
    );
    expect(joinedOf(fetchedDataOf(fine, RECENT), fetchedDataOf(fine, EARLIER)).roundedCount).toBe(2);
  });

  test.each<readonly [string, SimplefinBook, SimplefinBook]>([
    ['failed in the earlier answer', BOOK, { ...BOOK, errors: [{ code: 'act.failed', msg: '', accountId: 'ACT-1' }] }],
    ['failed in the recent answer', { ...BOOK, errors: [{ code: 'act.failed', msg: '', accountId: 'ACT-1' }] }, BOOK],
    [
      'was incomplete in the earlier answer',
      BOOK,
      { ...BOOK, errors: [{ code: 'act.missingdata', msg: '', accountId: 'ACT-1' }] },
    ],
    [
      'was incomplete in the recent answer',
      { ...BOOK, errors: [{ code: 'act.missingdata', msg: '', accountId: 'ACT-1' }] },
      BOOK,
    ],
    ['is missing in the earlier answer', BOOK, { ...BOOK, accounts: [] }],
    ['has another currency in it', BOOK, bookOf(bookAccount({ currency: 'EUR', rows: ROWS }))],
    ['cannot be read in it', BOOK, bookOf(bookAccount({ rows: [row('2026-06-01', { amount: 'NaN' })] }))],
    [
      'has no id to know it by',
      bookOf(bookAccount({ id: '', rows: ROWS })),
      bookOf(bookAccount({ id: '', rows: ROWS })),
    ],
  ])('of an account that %s leave it as the recent answer has it', (_, recent, earlier) => {
    const before = fetchedDataOf(recent, RECENT);
    expect(withEarlierRows(before, fetchedDataOf(earlier, EARLIER))).toEqual(before);
  });

  test('of an account that is only in the earlier answer are left out', () => {
    const more = { ...BOOK, accounts: [...BOOK.accounts, bookAccount({ id: 'ACT-2', name: 'Closed', rows: ROWS })] };
    const before = fetchedDataOf(BOOK, RECENT);
    expect(withEarlierRows(before, fetchedDataOf(more, EARLIER)).accounts).toHaveLength(1);
  });
});
