import { type CalendarAccount, type CalendarRow, describeChecking, monthly } from './calendar-account.ts';
import type { CalendarDay, Day } from './day.ts';
import { type NonEmpty, pick } from './random.ts';

/** Accounts whose rows give reason, on any day, for a beat about spending. */

const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] = [1, 2, 3, 4, 5];

const paid = (cents: number, description: string): CalendarRow => ({ cents: -cents, description });

/** A subscription of digital media. */
const subscribed = (cents: number, description: string): CalendarRow => ({
  ...paid(cents, description),
  merchantCategoryCode: 5815,
});

/** Bills that come so often that on any day one of them is due within three. */
const WEEKLY_BILLS: ReadonlyMap<number, CalendarRow> = new Map([
  [MONDAY, paid(1_200, 'BLUEBONNET ELECTRIC PREPAID')],
  [WEDNESDAY, paid(1_400, 'HILLSIDE WATER PREPAID')],
  [FRIDAY, paid(1_100, 'CANYON NATURAL GAS PREPAID')],
]);
const WORKDAYS: ReadonlySet<number> = new Set([MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]);
const COFFEE: CalendarRow = { ...paid(425, 'SQ *BLUE OWL COFFEE AUSTIN TX'), merchantCategoryCode: 5814 };
const ABROAD: CalendarRow = {
  ...paid(840, 'PRET A MANGER 288 LONDON GB'),
  merchantCategoryCode: 5814,
  isInternational: true,
};

/**
 * A second bill of two merchants in turn. It is much lower than the first one, which is on another account and never
 * changes.
 */
const oddBill = (month: number): CalendarRow =>
  month % 2 === 0 ? paid(4_499, 'GRANDE COMMUNICATIONS INTERNET AUTOPAY') : paid(6_000, 'VERIZON WIRELESS PAYMENTS');

/** A price that climbs by a dollar for five months and then begins anew; of two, one always climbs. */
const CLIMB_MONTHS = 6;
const climbing = (description: string, month: number): CalendarRow =>
  subscribed(1_000 + 100 * (month % CLIMB_MONTHS), description);

/** Subscriptions that end after three charges; there are so many that none comes twice in a year. */
const TRIAL_MONTHS = 3;
const TRIALS: NonEmpty<string> = [
  'ALPINE',
  'BIRCH',
  'CORAL',
  'DUNE',
  'EMBER',
  'FJORD',
  'GROVE',
  'HAZEL',
  'INDIGO',
  'JUNIPER',
  'KELP',
  'LAGOON',
  'MAPLE',
  'NECTAR',
  'OPAL',
];
const trials = (month: number): readonly CalendarRow[] =>
  Array.from({ length: TRIAL_MONTHS }, (_, age) => subscribed(799, `${pick(month - age, TRIALS)} READER SUBSCRIPTION`));

/** Payees that send microdeposits, in turn; a year passes before one comes again. */
const LINKERS: NonEmpty<string> = [
  'AMBER',
  'BASIN',
  'CEDAR',
  'DELTA',
  'EAGLE',
  'FALCON',
  'GLACIER',
  'HARBOR',
  'ISLAND',
  'JASPER',
  'KESTREL',
  'LARK',
];
const linking = (month: number, cents: number): CalendarRow => ({
  cents,
  description: `${pick(month, LINKERS)} PAY ACCTVERIFY`,
});

/** In turns, each costs four times as much in one month of four. */
const SEASONAL: readonly string[] = ['PAWS PET SUPPLIES', 'SUNNY DAYCARE', 'RIVER CHARITY DONATION', 'TIDY HAIR SALON'];
const seasonal = (month: number): readonly CalendarRow[] =>
  SEASONAL.map((description, place) => paid(month % SEASONAL.length === place ? 24_000 : 6_000, description));

const monthlyRows = ({ month, dayOfMonth }: CalendarDay): readonly CalendarRow[] => {
  switch (dayOfMonth) {
    case 1:
      return seasonal(month);
    case 2:
      return [{ cents: 94_500, description: 'BAYOU STUDIOS PAYROLL' }];
    case 3:
      return [paid(1_200, 'MONTHLY MAINTENANCE FEE')];
    case 4:
      return [climbing('LANTERN VIDEO SUBSCRIPTION', month)];
    case 10:
      return [paid(15_000, 'CAPITAL ONE CREDIT CARD PAYMENT')];
    case 12:
      return [climbing('THICKET RADIO SUBSCRIPTION', month + CLIMB_MONTHS / 2)];
    case 14:
      return trials(month);
    case 15:
      return [ABROAD];
    case 17:
      return [linking(month, 12)];
    case 18:
      return [linking(month, 31)];
    case 26:
      return [oddBill(month)];
    default:
      return [];
  }
};

const dailyRows = (_: Day, calendar: CalendarDay): readonly CalendarRow[] => {
  const bill = WEEKLY_BILLS.get(calendar.weekday);
  return [
    ...(WORKDAYS.has(calendar.weekday) ? [COFFEE] : []),
    ...(bill === undefined ? [] : [bill]),
    ...monthlyRows(calendar),
  ];
};

/**
 * An account that holds 60 dollars most of the time. A bill of 900 comes a day before the income that pays it; what is left
 * above 60 is moved away. Of two such accounts, one is always low, and one always waits for its bill.
 */
const narrow = (
  account: Pick<CalendarAccount, 'id' | 'describe'>,
  bill: string,
  income: string,
  billOn: number,
): CalendarAccount => ({
  ...account,
  openingCents: 6_000,
  on: monthly(
    [billOn, -90_000, bill],
    [billOn + 1, 94_000, income],
    [billOn + 2, -4_000, 'TRANSFER TO DAILY CHECKING'],
  ),
});

export const SPENDING_ACCOUNTS: readonly CalendarAccount[] = [
  { id: 'daily', openingCents: 250_000, on: dailyRows, describe: describeChecking('Daily Checking', '2200411102') },
  narrow(
    { id: 'narrow', describe: describeChecking('Rent Checking', '2200411110') },
    'MEADOW VIEW APTS RENT PAYMENT',
    'HARBOR DENTAL PAYROLL',
    5,
  ),
  narrow(
    { id: 'tight', describe: describeChecking('Insurance Checking', '2200411128') },
    'CEDAR MUTUAL HOME INSURANCE',
    'NORTHSIDE SCHOOL PAYROLL',
    20,
  ),
];
