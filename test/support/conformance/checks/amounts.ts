import { expect } from 'vitest';
import { isLiability } from '../../../../lib/domain/accounts/account-view.ts';
import { formatMoney, parseMoney } from '../../../../lib/domain/kernel/money.ts';
import type { FeedAccountType } from '../../../../lib/domain/upstream/feed.ts';
import { fakeAccount, fakeRow, rowsIn, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { FakeAccount, FakeBook } from '../fake.ts';
import { inWorld } from '../in-world.ts';

/** Of two, no and three digits after the point. */
const CURRENCIES = ['USD', 'JPY', 'KWD'] as const;

const minorOf = (text: string, currency: string): bigint => {
  const money = parseMoney(text, currency);
  if (money.kind !== 'parsed') throw new Error(text);
  return money.minor;
};

/** The account with the first so many of its rows, and the balance that they make. */
const accountOf = (type: FeedAccountType, currency: string, count: number): FakeAccount => {
  const changes = [-1_250n, 20_005n, -1n, 7n, -99_999n].slice(0, count);
  const rows = changes.map((minor, at) =>
    fakeRow({ id: `row-${at}`, amount: formatMoney(minor, currency), description: `${type} ${currency} ${at}` }),
  );
  const start = isLiability(type) ? -500_000n : 500_000n;
  const balance = formatMoney(
    changes.reduce((sum, minor) => sum + minor, start),
    currency,
  );
  const { name } = fakeAccount({ type });
  return fakeAccount({ id: `${type}-${currency}`, type, name: `${name} ${currency}`, currency, balance, rows });
};

export const amounts: Check = {
  id: 'K10',
  protects: 'P22 and P23: amounts are exact, and the rows of an account add up to the change of its balance',
  tests: [
    {
      name: 'every type of account, both signs, and currencies of 0, 2 and 3 digits: exact rows, and sums that are the change of the balance',
      run: async (subject) => {
        const bookOf = (count: number): FakeBook => ({
          accounts: subject.accountTypes.flatMap((type) =>
            CURRENCIES.map((currency) => accountOf(type, currency, count)),
          ),
        });
        await inWorld(subject, { book: bookOf(2) }, async (world) => {
          await world.refresh();
          const before = await world.accounts();
          const rowsBefore = new Set((await world.rows()).map(({ guid }) => guid));
          const book = bookOf(5);
          world.fake.setBook(book);
          await world.refresh();
          const rows = await world.rows();
          expect(saidStored(rows)).toEqual(rowsIn(book));
          const after = await world.accounts();
          expect(after.map(({ feed }) => feed?.name ?? '').toSorted()).toEqual(
            book.accounts.map(({ name }) => name).toSorted(),
          );
          for (const { feed, ordinal, balanceMinor } of after) {
            const shown = book.accounts.find(({ name }) => name === feed?.name);
            if (shown === undefined) throw new Error(`the upstream has no account ${feed?.name}`);
            const sum = rows
              .filter(({ account, guid }) => account === ordinal && !rowsBefore.has(guid))
              .reduce((total, { type, amountMinor }) => total + (type === 'CREDIT' ? amountMinor : -amountMinor), 0n);
            const sign = isLiability(feed?.accountType ?? 'UNKNOWN') ? -1n : 1n;
            const earlier = before.find((one) => one.ordinal === ordinal)?.balanceMinor ?? 0n;
            const held = minorOf(shown.balance, shown.currency);
            expect([feed?.name, balanceMinor, (balanceMinor ?? 0n) - earlier]).toEqual([
              feed?.name,
              sign * held,
              sign * sum,
            ]);
          }
        });
      },
    },
  ],
};
