import { dayOf, firstDayOf, monthOf } from '../../kernel/calendar.ts';
import type { PlanningRow } from '../planning-row.ts';
import type { PlanningView } from '../planning-view.ts';
import { type RecurringRows, type Recurs, recursAmong } from '../repeating/recurring-rows.ts';
import type { RepeatingTransaction } from '../repeating/repeating-transaction.ts';
import { amountsApart, DAYS_OFF_MAX, isAlike, payeeOf, payeesOf } from './payee.ts';
import { dueDaysBetween } from './payment-rhythm.ts';
import type { ScheduledPayment } from './scheduled-payment.ts';

/** What was found to repeat, and which rows belong to it. */
export interface Recurring {
  readonly repeating: readonly RepeatingTransaction[];
  readonly recurring: RecurringRows | null;
}

export interface PaidDates {
  /** Whether one of the payments stands for the row. */
  readonly standsFor: (row: PlanningRow) => boolean;
  readonly isPaid: (payment: ScheduledPayment, date: string) => boolean;
}

/**
 * The dates of the payments that are paid, as far back as the view reaches, each with one row. A row pays one date: of
 * those that it may pay, the one that it fits best.
 */
export const paidDatesOf = (
  view: Pick<PlanningView, 'rows' | 'rowsFrom' | 'today'>,
  payments: readonly ScheduledPayment[],
  { repeating, recurring }: Recurring,
): PaidDates => {
  const sources = new Map<string, RepeatingTransaction>(repeating.map((one) => [one.guid, one]));
  const dues = payments.map((payment) => dueOf(payment, sources.get(payment.repeatingGuid ?? ''), view));
  const byPayee = Map.groupBy(
    dues.flatMap((due) => [...due.payees].map((payee) => ({ due, payee }))),
    ({ payee }) => payee,
  );
  const recurs = recursAmong(byPayee.size === 0 ? null : recurring);
  const paid = new Map<string, Paid>();
  for (const row of byPayee.size === 0 ? [] : view.rows) {
    const ofPayee = new Set(payeesOf(row.transaction).flatMap((payee) => byPayee.get(payee) ?? []));
    const best = bestOf([...ofPayee].flatMap(({ due }) => datesPaidBy(row, due, recurs)));
    if (best === null) continue;
    const other = paid.get(keyOf(best.payment, best.day));
    paid.set(keyOf(best.payment, best.day), bestOf(other === undefined ? [best] : [best, other]) ?? best);
  }
  const rows = new Set([...paid.values()].map(({ row }) => row));
  return { standsFor: (row) => rows.has(row), isPaid: (payment, date) => paid.has(keyOf(payment, dayOf(date))) };
};

const keyOf = ({ guid }: ScheduledPayment, day: number): string => `${guid} ${day}`;

/** What the rows of a payment look like. */
interface Due {
  readonly payment: ScheduledPayment;
  readonly payees: ReadonlySet<string>;
  readonly amounts: readonly bigint[];
  /** Day numbers. */
  readonly days: readonly number[];
}

/** A payment that its user changed also has the payee, the days and the amount of what it was made from. */
const dueOf = (
  payment: ScheduledPayment,
  source: RepeatingTransaction | undefined,
  { rowsFrom, today }: Pick<PlanningView, 'rowsFrom' | 'today'>,
): Due => {
  const [first, last] = [dayOf(rowsFrom), dayOf(firstDayOf(monthOf(today) + 1)) - 1 + DAYS_OFF_MAX];
  const faces = source === undefined ? [payment] : [payment, { ...source, occursOn: source.predictedOn }];
  return {
    payment,
    payees: new Set(faces.map(payeeOf)),
    amounts: faces.map(({ amountMinor }) => amountMinor),
    days: [...new Set(faces.flatMap((face) => dueDaysBetween(face, first, last)))],
  };
};

interface Paid {
  readonly row: PlanningRow;
  readonly payment: ScheduledPayment;
  readonly day: number;
  readonly isAlike: boolean;
  readonly daysOff: number;
  readonly minorOff: bigint;
}

/** A row may pay dates near its own if its amount is like that of the payment, or if it recurs, as after a rise of the price. */
const datesPaidBy = (row: PlanningRow, { payment, amounts, days }: Due, recurs: Recurs): readonly Paid[] => {
  const { amountMinor, currencyCode, date, guid } = row.transaction;
  const isLike = amounts.some((amount) => isAlike(amountMinor, amount));
  if (currencyCode !== payment.currencyCode || !(isLike || recurs(guid) === true)) return [];
  const minorOff = amountsApart(amountMinor, payment.amountMinor);
  return days
    .map((day) => ({ row, payment, day, isAlike: isLike, daysOff: Math.abs(day - dayOf(date)), minorOff }))
    .filter(({ daysOff }) => daysOff <= DAYS_OFF_MAX);
};

const bestOf = (paid: readonly Paid[]): Paid | null => paid.toSorted(byFit)[0] ?? null;

/** Amounts that are alike come first, then the nearest days, then the nearest amounts, then what is earlier. */
const byFit = (a: Paid, b: Paid): number =>
  Number(b.isAlike) - Number(a.isAlike) ||
  a.daysOff - b.daysOff ||
  compare(a.minorOff, b.minorOff) ||
  a.day - b.day ||
  compare(a.row.transaction.date, b.row.transaction.date) ||
  compare(a.payment.guid, b.payment.guid) ||
  compare(a.row.transaction.guid, b.row.transaction.guid);

const compare = <T extends bigint | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
