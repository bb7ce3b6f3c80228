import type { AccountStatement } from './account-statement.ts';
import { type CalendarDay, calendarOf, type Day } from './day.ts';
import { dollars, type Json } from './json.ts';
import { LIFE_BEGINS } from './life.ts';
import { type BankRow, listed } from './row.ts';

/** An account whose rows follow from the calendar alone, so that its last month looks alike on any day. */
export interface CalendarAccount {
  readonly id: string;
  /** Cents when its life began; debts are negative. */
  readonly openingCents: number;
  /** What is posted on a day. */
  readonly on: (day: Day, calendar: CalendarDay) => readonly CalendarRow[];
  /** The fields of its answer at the end of a day. */
  readonly describe: (cents: number, day: Day) => { readonly [key: string]: Json };
}

export interface CalendarRow {
  readonly cents: number;
  readonly description: string;
  /** ISO 18245. */
  readonly merchantCategoryCode?: number;
  readonly isInternational?: true;
}

export interface CalendarStatement extends AccountStatement {
  readonly account: CalendarAccount;
  readonly day: Day;
}

/** What is posted on the same days of every month. No day past the 28th: some months have none. */
export const monthly = (
  ...due: readonly (readonly [dayOfMonth: number, cents: number, description: string])[]
): CalendarAccount['on'] => {
  const rows = new Map(due.map(([dayOfMonth, cents, description]) => [dayOfMonth, { cents, description }]));
  return (_, { dayOfMonth }) => {
    const row = rows.get(dayOfMonth);
    return row === undefined ? [] : [row];
  };
};

export const describeChecking = (name: string, number: string): CalendarAccount['describe'] => {
  return (cents) => ({
    type: 'checking',
    name,
    number,
    balance: dollars(cents),
    available: dollars(cents),
    insurance: 'insured',
  });
};

export const calendarStatement = (account: CalendarAccount, day: Day, oldest: Day): CalendarStatement => {
  const rows: BankRow[] = [];
  let cents = account.openingCents;
  for (let at = LIFE_BEGINS; at <= day; at += 1) {
    for (const [index, row] of account.on(at, calendarOf(at)).entries()) {
      cents += row.cents;
      if (at >= oldest) rows.push(bankRow(account, at, index, row));
    }
  }
  return { account, day, cents, pendingCents: 0, rows: listed(rows.toReversed()) };
};

const bankRow = (account: CalendarAccount, day: Day, index: number, row: CalendarRow): BankRow => ({
  id: `${account.id}-${day.toString(36)}-${index}`,
  pendingId: null,
  status: 'posted',
  cents: row.cents,
  description: row.description,
  memo: null,
  day,
  postedDay: day,
  checkNumber: null,
  merchantCategoryCode: row.merchantCategoryCode ?? null,
  isInternational: row.isInternational ?? false,
});
