import { dateOf } from '../../../lib/domain/kernel/calendar.ts';
import { type CalendarAccount, describeChecking, monthly } from './calendar-account.ts';
import { calendarOf, type Day } from './day.ts';
import { decimal, dollars } from './json.ts';

/** A card that is owed on for two months, paid off, and used again the next day. Two such cards take turns. */
const CYCLE_DAYS = 60;
const TRIP_CENTS = 30_000;

const payoffCard = (id: string, name: string, number: string, offsetDays: number): CalendarAccount => ({
  id,
  // Both cards are owed on when the history begins.
  openingCents: -TRIP_CENTS,
  on: (day) => {
    const place = (day - offsetDays) % CYCLE_DAYS;
    if (place === 0) return [{ cents: TRIP_CENTS, description: 'PAYMENT THANK YOU' }];
    return place === 1
      ? [{ cents: -TRIP_CENTS, description: 'LONE STAR AIRWAYS AUSTIN TX', merchantCategoryCode: 4511 }]
      : [];
  },
  describe: (cents) => ({
    type: 'credit_card',
    name,
    number,
    balance: dollars(-cents),
    credit_limit: dollars(300_000),
    apr: decimal(1_999, 2),
    insurance: 'not_insured',
  }),
});

const firstOfNextMonth = (day: Day): Day => {
  const { dayOfMonth, daysInMonth } = calendarOf(day);
  return day + daysInMonth - dayOfMonth + 1;
};

/** Accounts whose rows give reason, on any day, for a beat about debts, savings or deposits. */
export const SAVINGS_AND_DEBTS: readonly CalendarAccount[] = [
  {
    id: 'household',
    openingCents: 310_000,
    on: monthly(
      [3, 81_200, 'SSA TREAS 310 XXSOC SEC'],
      [5, 64_000, 'IRS TREAS 310 TAX REF'],
      [6, -200_000, 'RIVERSIDE HOMES RENT PAYMENT'],
      [11, 8_650, 'MOBILE DEPOSIT REF 118204'],
      [17, 75_000, 'TREADWELL ESTATE SETTLEMENT'],
      [24, -28_850, 'TRANSFER TO EMERGENCY FUND'],
    ),
    describe: describeChecking('Household Checking', '2200418811'),
  },
  {
    id: 'emergency',
    openingCents: 40_000,
    on: monthly([24, 28_850, 'TRANSFER FROM HOUSEHOLD'], [25, -28_850, 'TRANSFER TO ROOF REPAIR']),
    describe: (cents) => ({
      type: 'savings',
      name: 'Emergency Fund',
      number: '2200418829',
      balance: dollars(cents),
      available: dollars(cents),
      apy: decimal(408, 2),
      insurance: 'insured',
    }),
  },
  {
    id: 'college',
    openingCents: 900_000,
    on: monthly([4, 15_000, 'CONTRIBUTION RECEIVED'], [14, -7_500, 'QUALIFIED WITHDRAWAL TUITION']),
    describe: (cents) => ({
      type: 'investment',
      subtype: 'plan_529',
      name: 'College Savings Plan (529)',
      number: '5290071',
      balance: dollars(cents),
      insurance: 'not_insured',
    }),
  },
  {
    id: 'health',
    openingCents: 120_000,
    on: monthly([7, 12_000, 'EMPLOYER HSA CONTRIBUTION'], [20, -9_000, 'COPAY HILL COUNTRY CLINIC']),
    describe: (cents) => ({
      type: 'savings',
      subtype: 'hsa',
      name: 'Health Savings Account',
      number: '7750113',
      balance: dollars(cents),
      insurance: 'insured',
    }),
  },
  {
    id: 'fullcard',
    openingCents: -820_000,
    on: monthly(
      [8, -4_200, 'GADGET WORLD ONLINE'],
      [9, 4_200, 'DISPUTE PROVISIONAL CREDIT'],
      [15, -14_350, 'INTEREST CHARGE ON PURCHASES'],
      [16, 14_350, 'PAYMENT THANK YOU'],
    ),
    describe: (cents) => ({
      type: 'credit_card',
      name: 'Everything Card',
      number: '4400118830',
      balance: dollars(-cents),
      credit_limit: dollars(1_000_000),
      minimum_payment: dollars(20_500),
      apr: decimal(2_499, 2),
      insurance: 'not_insured',
    }),
  },
  payoffCard('tripcard', 'Blue Sky Card', '4400118848', 0),
  payoffCard('tourcard', 'Open Road Card', '4400118855', CYCLE_DAYS / 2),
  {
    id: 'studentloan',
    openingCents: -500_000,
    on: () => [],
    describe: (cents, day) => ({
      type: 'loan',
      name: 'Student Loan',
      number: '8800553',
      balance: dollars(-cents),
      minimum_payment: dollars(9_500),
      interest_rate: decimal(475, 2),
      payment_due_on: dateOf(firstOfNextMonth(day)),
      payment_due_day: 1,
      insurance: 'not_insured',
    }),
  },
];
