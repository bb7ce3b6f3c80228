import { dayOf, monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../made-up/payees.ts';
import type { AccountType, MadeUpRow, MadeUpUser } from '../made-up/user.ts';
import { type Figures, put } from './figures.ts';
import { type Reading, readingOf } from './reading.ts';
import { datesInMonth, nameOf, type Scheduled } from './scheduled.ts';

/** Each row goes to the first item that takes it. */
interface Item {
  readonly name: string;
  readonly planned: bigint | null;
  readonly takes: (row: MadeUpRow) => boolean;
  /** Whether credits are subtracted. */
  readonly isNet: boolean;
}

const SPENT_FROM: readonly AccountType[] = ['CHECKING', 'CREDIT_CARD', 'PREPAID', 'CASH'];
const MONTHS_OF_SAVINGS = 5;

const monthOfDay = (day: string): string => day.slice(0, 7);

/** Names of the accounts that a plan takes on the day on which it is made. */
const accountsOfPlan = (user: MadeUpUser): readonly string[] => {
  const { accounts, rows, today } = readingOf(user, user.readOn[0] ?? '');
  const since = `${monthOfDay(monthsBefore(today, MONTHS_OF_SAVINGS))}-01`;
  const isUsed = (name: string): boolean =>
    rows.some((row) => row.account === name && !row.isCredit && row.on >= since);
  return accounts
    .filter(({ type, name }) => SPENT_FROM.includes(type) || (type === 'SAVINGS' && isUsed(name)))
    .map(({ name }) => name);
};

export const planFigures = (reading: Reading, payments: readonly Scheduled[], figures: Figures): void => {
  const names = accountsOfPlan(reading.user);
  const open = reading.accounts.filter(({ isClosed, name }) => !isClosed && names.includes(name));
  const inMain = reading.rows.filter(({ currency }) => currency === reading.currency);
  const rows = inMain.filter(({ account }) => open.some(({ name }) => name === account));
  const thisMonth = rows.filter(({ on }) => monthOfDay(on) === monthOfDay(reading.today));
  const left = new Set(thisMonth);
  const items = itemsOf(reading, payments, rows);
  put(figures, 'items', items.length);
  for (const item of items) {
    const taken = [...left].filter(item.takes);
    for (const row of taken) left.delete(row);
    const sum = taken.reduce((total, { isCredit, minor }) => total + (item.isNet && isCredit ? -minor : minor), 0n);
    put(figures, `item ${item.name} planned`, item.planned);
    put(figures, `item ${item.name} actual`, sum);
    put(figures, `item ${item.name} rows`, taken.length);
  }
};

/** In the order in which they take rows. */
const itemsOf = (
  { user, today, currency }: Reading,
  payments: readonly Scheduled[],
  rows: readonly MadeUpRow[],
): readonly Item[] => {
  const due = payments.filter(
    (one) => !one.isCredit && one.currency === currency && datesInMonth(one, today).length > 0,
  );
  const narrowFirst = user.items.toSorted((a, b) => Number(a.isTop) - Number(b.isTop));
  const own = narrowFirst.map((item): Item => {
    const isIncome = topOf(item.category) === 'Income';
    const isIn = ({ category }: MadeUpRow): boolean => (item.isTop ? topOf(category) : category) === item.category;
    const takes = (row: MadeUpRow): boolean => isIn(row) && (row.isCredit || !isIncome);
    return {
      name: `own ${item.category}`,
      planned: item.planned,
      takes,
      isNet: !isIncome,
    };
  });
  const ofIncome = ({ isCredit, category }: MadeUpRow): boolean => isCredit && topOf(category) === 'Income';
  // Money that comes in without a category may be a deposit, so it lowers no spending.
  const ofOther = ({ category, isCredit }: MadeUpRow): boolean =>
    !['Income', 'Transfer', 'Investments', ...(isCredit ? ['Uncategorized'] : [])].includes(topOf(category));
  const income = meanIncome(rows.filter(ofIncome), today);
  return [
    ...due.map((payment) => recurringItem(payment, today)),
    ...own,
    { name: 'INCOME', planned: income, takes: ofIncome, isNet: false },
    { name: 'OTHER_EXPENSE', planned: null, takes: ofOther, isNet: true },
  ];
};

/** How far a row may be from a due date, and its amount from that of the payment. */
const DAYS_OFF = 5;
const QUARTER = 4n;

const recurringItem = (payment: Scheduled, today: string): Item => {
  const dates = datesInMonth(payment, today);
  const isOf = (row: MadeUpRow): boolean =>
    payment.hasMerchant ? row.merchant === payment.payee : row.text === payment.payee;
  const isNear = ({ on }: MadeUpRow): boolean => dates.some((date) => Math.abs(dayOf(date) - dayOf(on)) <= DAYS_OFF);
  const isAlike = ({ minor }: MadeUpRow): boolean => {
    const off = minor > payment.minor ? minor - payment.minor : payment.minor - minor;
    return off * QUARTER <= payment.minor;
  };
  return {
    name: `RECURRING_EXPENSE ${nameOf(payment)}`,
    planned: payment.minor * BigInt(dates.length),
    takes: (row) => !row.isCredit && isOf(row) && isNear(row) && isAlike(row),
    isNet: false,
  };
};

/** Of the two full months before, those that had any. */
const meanIncome = (rows: readonly MadeUpRow[], today: string): bigint | null => {
  const sums: bigint[] = [];
  for (const ago of [1, 2]) {
    const month = monthOfDay(monthsBefore(today, ago));
    const ofMonth = rows.filter(({ on }) => monthOfDay(on) === month);
    const sum = ofMonth.reduce((total, { minor }) => total + minor, 0n);
    if (sum > 0n) sums.push(sum);
  }
  return sums.length === 0 ? null : sums.reduce((sum, one) => sum + one, 0n) / BigInt(sums.length);
};
