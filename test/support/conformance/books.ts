import { addDays, todayUtc } from '../../../lib/domain/kernel/calendar.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import type { Transaction } from '../../../lib/domain/transactions/transaction.ts';
import type { FeedAccountType } from '../../../lib/domain/upstream/feed.ts';
import { TEST_NOW } from '../members/members.ts';
import type { ConformanceSubject, FakeAccount, FakeBook, FakeRow } from './fake.ts';

/** So that also an upstream that knows no types says enough. */
const NAMES: Partial<Record<FeedAccountType, string>> = {
  CHECKING: 'Everyday Checking',
  SAVINGS: 'Holiday Savings',
  CREDIT_CARD: 'Visa Credit Card',
  LOAN: 'Car Loan',
  MORTGAGE: 'Home Mortgage',
  INVESTMENT: 'Brokerage Investments',
};

/** `YYYY-MM-DD`, so many days before the day on which the clock of a world begins. */
export const daysAgo = (days: number): string => addDays(todayUtc(TEST_NOW), -days);

export const fakeRow = (fields: Partial<FakeRow> = {}): FakeRow => ({
  id: 'row-1',
  pendingId: null,
  amount: '-12.50',
  description: 'CORNER CAFE 0042',
  date: daysAgo(3),
  isPending: false,
  ...fields,
});

export const fakeAccount = (fields: Partial<FakeAccount> = {}): FakeAccount => ({
  id: 'account-1',
  type: 'CHECKING',
  name: NAMES[fields.type ?? 'CHECKING'] ?? 'Account',
  currency: 'USD',
  balance: '1000.00',
  rows: [fakeRow()],
  ...fields,
});

/** So many checking accounts, with so many rows each. */
export const accountsWithRows = (accounts: number, rows: number): readonly FakeAccount[] =>
  Array.from({ length: accounts }, (_, at) =>
    fakeAccount({
      id: `account-${at}`,
      name: `Everyday Checking ${at}`,
      rows: Array.from({ length: rows }, (__, row) =>
        fakeRow({ id: `row-${at}-${row}`, amount: `-${row + 1}.25`, description: `STORE ${at} ${row}` }),
      ),
    }),
  );

/** An account of each type that the connector tells apart, so that it makes every kind of call. */
export const everyType = ({ accountTypes }: Pick<ConformanceSubject, 'accountTypes'>): FakeBook => ({
  accounts: accountTypes.map((type) =>
    fakeAccount({ id: `account-${type}`, type, rows: [fakeRow({ id: `row-${type}` })] }),
  ),
});

export const rowsIn = ({ accounts }: FakeBook): readonly string[] => accounts.flatMap(saidRows).toSorted();

/** What a row says, apart from ids. */
export const saidRows = ({ rows, currency }: FakeAccount): readonly string[] =>
  rows.map(({ date, amount, description, isPending }) => {
    const money = parseMoney(amount, currency);
    if (money.kind !== 'parsed') throw new Error(`${amount} is no amount of ${currency}`);
    return said(date, money.minor, currency, description, isPending);
  });

export const saidStored = (rows: readonly Transaction[]): readonly string[] => rows.map(saidOne).toSorted();

export const saidOne = ({ type, amountMinor, currencyCode, feedDescription, date, status }: Transaction): string =>
  said(date, type === 'DEBIT' ? -amountMinor : amountMinor, currencyCode, feedDescription, status === 'PENDING');

const said = (...parts: readonly (string | bigint | boolean)[]): string => parts.join(' ');
