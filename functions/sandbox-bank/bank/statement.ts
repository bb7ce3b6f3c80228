import { createBoundedMap } from '../../../lib/domain/kernel/bounded-map.ts';
import type { AccountStatement } from './account-statement.ts';
import { type CalendarAccount, type CalendarStatement, calendarStatement } from './calendar-account.ts';
import { type Day, firstOfMonth, monthsBefore } from './day.ts';
import { ACCOUNT_IDS, type AccountId, createLife, type Life, OPENING_CENTS, spend } from './life.ts';
import type { LoginScript } from './login.ts';
import { GROCER, RESTAURANT } from './merchants.ts';
import { between, draw, seedOf } from './random.ts';
import { type BankRow, type Booking, bookingOn, listed, type Rows, rowAt } from './row.ts';
import { SAVINGS_AND_DEBTS } from './savings-and-debts.ts';
import { SPENDING_ACCOUNTS } from './spending.ts';
import { streamOf } from './stream.ts';

/** What the bank shows to one job: all accounts as they stand at the end of one day. */
export interface Statement {
  readonly accounts: Readonly<Record<AccountId, AccountStatement>>;
  /** Accounts beyond those that every login has. */
  readonly others: readonly CalendarStatement[];
  /** The bank keeps no rows before it. */
  readonly servedFrom: Day;
}

/** Refreshes that brought rows of their own, by day. */
export type Visits = ReadonlyMap<Day, number>;

const HISTORY_MONTHS = 24;

/** Lives are costly to begin (some thousand happenings, a megabyte), so the last few are kept. */
const LIVES_KEPT = 24;

export type StatementMaker = (login: string, script: LoginScript, today: Day, visits: Visits) => Statement;

export const createStatementMaker = (): StatementMaker => {
  const lives = createBoundedMap<string, Life>(LIVES_KEPT);
  const lifeOf = (person: string): Life => {
    const life = lives.get(person) ?? createLife(person);
    lives.set(person, life);
    return life;
  };

  return (login, script, today, visits) => {
    // Held still, a login shows the day before the month began: a month can be tested without anything moving.
    const day = script.isStill ? firstOfMonth(today) - 1 : today;
    const extras = script.isStill ? [] : extraBookings(login, visits);
    const oldest = monthsBefore(day, HISTORY_MONTHS);
    const base =
      script.rowCount === null
        ? fromLife(lifeOf(script.person), day, oldest)
        : fromStream(script.person, script.rowCount, day);
    const others = calendarAccountsOf(script.person).map((account) => calendarStatement(account, day, oldest));
    return { accounts: withExtras(base, extras, day), others, servedFrom: oldest };
  };
};

type Accounts = Readonly<Record<AccountId, AccountStatement>>;

const eachAccount = (make: (id: AccountId) => AccountStatement): Accounts => ({
  checking: make('checking'),
  savings: make('savings'),
  card: make('card'),
  loan: make('loan'),
  investment: make('investment'),
});

const fromLife = (life: Life, day: Day, oldest: Day): Accounts => {
  const bookings = life.until(day);
  return eachAccount((id) => {
    const rows = rowsAt(bookings[id], day);
    const cents = OPENING_CENTS[id] + sumOf(rows, 'posted');
    const shown = rows.filter((row) => row.day >= oldest).toSorted((a, b) => b.day - a.day);
    return { cents, pendingCents: sumOf(rows, 'pending'), rows: listed(shown) };
  });
};

const fromStream = (person: string, rowCount: number, day: Day): Accounts =>
  eachAccount((id) => ({ ...streamOf(person, id, rowCount, day + 1), pendingCents: 0 }));

const withExtras = (base: Accounts, extras: readonly Extra[], day: Day): Accounts =>
  eachAccount((id) => {
    const rows = rowsAt(
      extras.filter(({ account }) => account === id).map(({ booking }) => booking),
      day,
    ).toSorted((a, b) => b.day - a.day);
    if (rows.length === 0) return base[id];
    return {
      cents: base[id].cents + sumOf(rows, 'posted'),
      pendingCents: base[id].pendingCents + sumOf(rows, 'pending'),
      rows: joined(listed(rows), base[id].rows),
    };
  });

/** Rows of two sources; a page may show an older row before a younger one, as those of real banks do. */
const joined = (first: Rows, second: Rows): Rows => ({
  length: first.length + second.length,
  at: (index) => (index < first.length ? first.at(index) : second.at(index - first.length)),
  since: (from) => joined(first.since(from), second.since(from)),
});

const rowsAt = (bookings: readonly Booking[], day: Day): readonly BankRow[] =>
  bookings.map((booking) => rowAt(booking, day)).filter((row) => row !== null);

const sumOf = (rows: readonly BankRow[], status: BankRow['status']): number =>
  rows.reduce((sum, row) => (row.status === status ? sum + row.cents : sum), 0);

interface Extra {
  readonly account: AccountId;
  readonly booking: Booking;
}

/** What a refresh finds new: money sent to a friend, groceries, and a dinner that is still pending. */
const extraBookings = (login: string, visits: Visits): readonly Extra[] => {
  const seed = seedOf(login);
  return [...visits].flatMap(([day, count]) =>
    Array.from({ length: count }, (_, n): readonly Extra[] => {
      const drawn = draw(seed, day, n, 11);
      const sent = { cents: -100 * between(drawn, 5, 60), description: 'ZELLE PAYMENT TO R NGUYEN' };
      const groceries = spend(GROCER, day, drawn, 'posted');
      const dinner = { ...spend(RESTAURANT, day, drawn, 'pending'), postDay: day + 1, isDropped: false };
      return [
        { account: 'checking', booking: bookingOn(day, `checking-${day.toString(36)}-v${n}`, sent) },
        { account: 'card', booking: bookingOn(day, `card-${day.toString(36)}-v${n}g`, groceries) },
        { account: 'card', booking: bookingOn(day, `card-${day.toString(36)}-v${n}d`, dinner) },
      ];
    }).flat(),
  );
};

/** Narrows text from a path. */
export const accountIdOf = (text: string): AccountId | null => ACCOUNT_IDS.find((id) => id === text) ?? null;

/** The login whose rows give, on any day, reason for every kind of beat that data of a bank can cause. */
const OWNER = 'sandbox-beats';

export const calendarAccountsOf = (person: string): readonly CalendarAccount[] =>
  person === OWNER ? [...SPENDING_ACCOUNTS, ...SAVINGS_AND_DEBTS] : [];
