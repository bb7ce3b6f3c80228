import { dayOfInstant } from '../../../lib/domain/kernel/calendar.ts';
import { type CalendarDay, calendarOf, type Day } from './day.ts';
import { COFFEE, MERCHANTS, type Merchant, ONLINE_SHOP, SUBSCRIPTIONS } from './merchants.ts';
import { between, draw, pick, seedOf } from './random.ts';
import { type Booking, type BookingFields, bookingOn } from './row.ts';

export const ACCOUNT_IDS = ['checking', 'savings', 'card', 'loan', 'investment'] as const;
export type AccountId = (typeof ACCOUNT_IDS)[number];

/**
 * The history of every login begins here, however much of it a refresh shows. Balances are the sum of all rows since; rows
 * depend on the date alone and never move.
 */
export const LIFE_BEGINS: Day = dayOfInstant(Date.UTC(2023, 0, 1));

/** Cents on the first day. Debts (card, loan) are negative here: everything is seen from the holder. */
export const OPENING_CENTS: Readonly<Record<AccountId, number>> = {
  checking: 520_000,
  savings: 200_000,
  card: 0,
  loan: -3_200_000,
  investment: 1_250_000,
};

/** A life that is made day by day and kept, because later days depend on earlier ones (card bills, interest). */
export interface Life {
  /** Everything up to and including that day, oldest first. */
  readonly until: (today: Day) => Readonly<Record<AccountId, readonly Booking[]>>;
}

const LOAN_MONTHLY_RATE = 0.0045;
const SAVINGS_MONTHLY_RATE = 0.0034;
const LOAN_PAYMENT_CENTS = 38_940;
const SAVINGS_TRANSFER_CENTS = 30_000;
const CONTRIBUTION_CENTS = 15_000;
/** Below this balance nothing is saved. */
const SAVING_FLOOR_CENTS = 300_000;
const SWEEP_ABOVE_CENTS = 750_000;
const SWEEP_STEP_CENTS = 10_000;
const SATURDAY = 6;

/** What has happened on each account so far, and what it came to. */
interface Books {
  readonly bookings: Readonly<Record<AccountId, readonly Booking[]>>;
  readonly balances: Readonly<Record<AccountId, number>>;
  /** Cents, by calendar month. */
  readonly cardSpentByMonth: ReadonlyMap<number, number>;
  readonly add: (account: AccountId, day: Day, slot: string, fields: BookingFields) => void;
}

const createBooks = (): Books => {
  const bookings: Record<AccountId, Booking[]> = { checking: [], savings: [], card: [], loan: [], investment: [] };
  const balances = { ...OPENING_CENTS };
  const cardSpentByMonth = new Map<number, number>();

  const add = (account: AccountId, day: Day, slot: string, fields: BookingFields): void => {
    const booking = bookingOn(day, `${account}-${day.toString(36)}-${slot}`, fields);
    bookings[account].push(booking);
    if (booking.isDropped) return;
    balances[account] += booking.cents;
    if (account === 'card' && booking.cents !== 0 && slot !== 'payment') {
      const { month } = calendarOf(booking.postDay);
      cardSpentByMonth.set(month, (cardSpentByMonth.get(month) ?? 0) - booking.cents);
    }
  };

  return { bookings, balances, cardSpentByMonth, add };
};

const save = (books: Books, day: Day, cents: number): void => {
  books.add('checking', day, 'save', { cents: -cents, description: 'TRANSFER TO SAVINGS' });
  books.add('savings', day, 'in', { cents, description: 'TRANSFER FROM CHECKING' });
};

/** Keeps a good earner's checking account from growing for ever. */
const sweep = (books: Books, day: Day): void => {
  const surplusCents = books.balances.checking - SWEEP_ABOVE_CENTS;
  if (surplusCents >= SWEEP_STEP_CENTS) save(books, day, surplusCents - (surplusCents % SWEEP_STEP_CENTS));
};

const withdrawCash = (books: Books, seed: number, day: Day): void => {
  const drawn = draw(seed, day, 3);
  books.add('checking', day, 'atm', {
    cents: -2_000 * between(drawn, 2, 5),
    description: 'ATM WITHDRAWAL 004512 CONGRESS AVE',
  });
  if (drawn % 5 === 0) books.add('checking', day, 'fee', { cents: -300, description: 'NON-NETWORK ATM FEE' });
};

const payLoan = (books: Books, day: Day): void => {
  const interestCents = Math.round(-books.balances.loan * LOAN_MONTHLY_RATE);
  if (interestCents <= 0) return;
  const paidCents = Math.min(LOAN_PAYMENT_CENTS, interestCents - books.balances.loan);
  books.add('loan', day, 'interest', { cents: -interestCents, description: 'INTEREST CHARGED' });
  books.add('loan', day, 'payment', { cents: paidCents, description: 'PAYMENT RECEIVED - THANK YOU' });
  books.add('checking', day, 'loan', { cents: -paidCents, description: 'HILL COUNTRY AUTO FINANCE LOAN PYMT' });
};

const contribute = (books: Books, day: Day): void => {
  books.add('investment', day, 'in', { cents: CONTRIBUTION_CENTS, description: 'CONTRIBUTION RECEIVED' });
  books.add('checking', day, 'invest', { cents: -CONTRIBUTION_CENTS, description: 'TRIBUTARY BROKERAGE ACH TRANSFER' });
};

const writeCheck = (books: Books, day: Day, month: number): void => {
  const checkNumber = String(1_001 + month - calendarOf(LIFE_BEGINS).month);
  books.add('checking', day, 'check', { cents: -12_000, description: `CHECK ${checkNumber}`, checkNumber });
};

const payCard = (books: Books, day: Day, month: number): void => {
  const billCents = books.cardSpentByMonth.get(month - 1) ?? 0;
  if (billCents <= 0) return;
  books.add('card', day, 'payment', {
    cents: billCents,
    description: 'AUTOPAY PAYMENT - THANK YOU',
    postDay: day + 1,
    isLinked: true,
  });
  books.add('checking', day, 'card', { cents: -billCents, description: 'SANDBOX BANK CARD AUTOPAY' });
};

const bill = (books: Books, day: Day, slot: string, due: BookingFields & Pick<Booking, 'merchantCategoryCode'>): void =>
  books.add('checking', day, slot, { ...due, cents: -due.cents });

type DayOfMonth = (day: Day, month: number) => void;

/** What falls due on which day of the month. */
const monthlyOf = (books: Books, seed: number): ReadonlyMap<number, DayOfMonth> => {
  const rent = {
    cents: between(draw(seed, 2), 128_000, 152_000),
    description: 'OAKWOOD APTS RENT WEB PMTS 7F2K1',
    merchantCategoryCode: 6513,
  };
  const power = { description: 'CITY OF AUSTIN UTILITIES DES:BILL PMT', merchantCategoryCode: 4900 };
  const net = { cents: 6_999, description: 'GRANDE COMMUNICATIONS INTERNET AUTOPAY', merchantCategoryCode: 4899 };
  const phone = { cents: 8_500, description: 'VERIZON WIRELESS PAYMENTS', merchantCategoryCode: 4814 };
  return new Map<number, DayOfMonth>([
    [1, (day) => bill(books, day, 'rent', rent)],
    [2, (day) => (books.balances.checking < SAVING_FLOOR_CENTS ? undefined : save(books, day, SAVINGS_TRANSFER_CENTS))],
    [6, (day) => withdrawCash(books, seed, day)],
    [8, (day, month) => bill(books, day, 'power', { ...power, cents: powerBillCents(seed, month) })],
    [10, (day) => payLoan(books, day)],
    [12, (day) => bill(books, day, 'net', net)],
    [16, (day) => contribute(books, day)],
    [18, (day) => bill(books, day, 'phone', phone)],
    [21, (day, month) => writeCheck(books, day, month)],
    [22, (day) => withdrawCash(books, seed, day)],
    [25, (day, month) => payCard(books, day, month)],
    [27, (day) => sweep(books, day)],
  ]);
};

const cardDay = (books: Books, seed: number, day: Day, { month, dayOfMonth, weekday }: CalendarDay): void => {
  for (const { description, merchantCategoryCode, cents, dayOfMonth: due } of SUBSCRIPTIONS) {
    if (due === dayOfMonth)
      books.add('card', day, `sub${due}`, { cents: -cents, description, merchantCategoryCode, postDay: day + 1 });
  }
  if (dayOfMonth === 9) {
    // Two coffees, one after the other: two real rows, and not one that was sent twice.
    books.add('card', day, 'twin1', spend(COFFEE, day, draw(seed, day, 4), 'posted'));
    books.add('card', day, 'twin2', spend(COFFEE, day, draw(seed, day, 4), 'posted'));
  }
  const orderCents = between(draw(seed, month, 5), ONLINE_SHOP.centsMin, ONLINE_SHOP.centsMax);
  if (dayOfMonth === 13)
    books.add('card', day, 'order', { ...spend(ONLINE_SHOP, day, 0, 'posted'), cents: -orderCents });
  if (dayOfMonth === 19) {
    books.add('card', day, 'refund', {
      cents: orderCents,
      description: 'AMZN MKTP US REFUND AMZN.COM/BILL WA',
      merchantCategoryCode: 5942,
    });
  }
  const isWeekend = weekday === 0 || weekday === SATURDAY;
  const purchases = between(draw(seed, day, 6), isWeekend ? 2 : 1, isWeekend ? 4 : 2);
  for (let n = 0; n < purchases; n += 1) {
    const drawn = draw(seed, day, 7, n);
    books.add('card', day, `buy${n}`, spend(pick(drawn, MERCHANTS), day, draw(seed, day, 8, n), 'pending'));
  }
};

const savingsDay = (books: Books, day: Day, { dayOfMonth, daysInMonth }: CalendarDay): void => {
  if (dayOfMonth !== daysInMonth) return;
  books.add('savings', day, 'interest', {
    cents: Math.round(books.balances.savings * SAVINGS_MONTHLY_RATE),
    description: 'INTEREST PAID',
  });
};

const investmentDay = (books: Books, day: Day, { month, dayOfMonth, daysInMonth }: CalendarDay): void => {
  if (month % 3 !== 2) return;
  if (dayOfMonth === 20) {
    books.add('investment', day, 'dividend', {
      cents: Math.round(books.balances.investment * 0.004),
      description: 'DIVIDEND VTI',
    });
  }
  if (dayOfMonth === daysInMonth) {
    books.add('investment', day, 'fee', {
      cents: -Math.round(books.balances.investment * 0.0005),
      description: 'ADVISORY FEE',
    });
  }
};

export const createLife = (person: string): Life => {
  const seed = seedOf(person);
  const books = createBooks();
  const monthly = monthlyOf(books, seed);
  const payrollCents = between(draw(seed, 1), 250_000, 310_000);
  let next = LIFE_BEGINS;

  const checkingDay = (day: Day, calendar: CalendarDay): void => {
    if (isPayday(calendar)) {
      const description = 'ACME ROBOTICS PAYROLL PPD ID: 9111873004';
      books.add('checking', day, 'pay', { cents: payrollCents, description });
    }
    monthly.get(calendar.dayOfMonth)?.(day, calendar.month);
  };

  return {
    until: (today) => {
      for (; next <= today; next += 1) {
        const calendar = calendarOf(next);
        checkingDay(next, calendar);
        cardDay(books, seed, next, calendar);
        savingsDay(books, next, calendar);
        investmentDay(books, next, calendar);
      }
      return books.bookings;
    },
  };
};

/** The 15th and the last day of the month; on a weekend, the Friday before. */
const isPayday = ({ dayOfMonth, daysInMonth, weekday }: CalendarDay): boolean => {
  if (weekday === 0 || weekday === SATURDAY) return false;
  const isOn = (target: number): boolean =>
    dayOfMonth === target || (weekday === 5 && dayOfMonth < target && target - dayOfMonth <= 2);
  return isOn(15) || isOn(daysInMonth);
};

/** Summers cost more for cooling; one month in four the bill is far from its usual height. */
const powerBillCents = (seed: number, month: number): number => {
  const summerCents = 2_400 * Math.max(0, 3 - Math.abs((month % 12) - 7));
  const usualCents = 8_400 + summerCents + between(draw(seed, month, 9), 0, 1_600);
  if ((month + seed) % 4 !== 0) return usualCents;
  return Math.round(usualCents * (draw(seed, month, 10) % 2 === 0 ? 1.7 : 0.62));
};

/** A card purchase: shown at once as pending, posted a day or two later, unless it is asked to post at once. */
export const spend = (merchant: Merchant, day: Day, drawn: number, begins: 'pending' | 'posted'): BookingFields => {
  const cents = between(drawn, merchant.centsMin, merchant.centsMax);
  const shared = {
    description: merchant.description,
    merchantCategoryCode: merchant.merchantCategoryCode,
    isInternational: merchant.isInternational ?? false,
  };
  if (begins === 'posted') return { ...shared, cents: -cents };
  const tipCents = merchant.settles === 'tip' ? Math.round((cents * between(drawn >>> 5, 15, 22)) / 100) : 0;
  return {
    ...shared,
    cents: -(cents + tipCents),
    pendingCents: merchant.settles === 'pump' ? -100 : -cents,
    postDay: day + between(drawn >>> 3, 1, 2),
    isLinked: (drawn >>> 7) % 2 === 0,
    isDropped: (drawn >>> 9) % 40 === 0,
  };
};
