import { dayOf } from '../../kernel/calendar.ts';
import type { PlannedTransaction } from '../planning-row.ts';
import { steadyText } from '../repeating/group-key.ts';
import type { ScheduledPayment } from './scheduled-payment.ts';

type Paid = Pick<ScheduledPayment, 'type' | 'merchantGuid' | 'description'>;

/**
 * What identifies the payee of a payment or row: the merchant, or where there is none what stays the same in the description
 * from one payment to the next.
 */
export const payeeOf = ({ type, merchantGuid, description }: Paid): string =>
  `${type} ${merchantGuid ?? steadyText(description).wordsOfEachMonth}`;

/** A row with a merchant is recognised by its description too. */
export const payeesOf = (row: Paid): readonly string[] =>
  row.merchantGuid === null ? [payeeOf(row)] : [payeeOf(row), payeeOf({ ...row, merchantGuid: null })];

/** Banks book around weekends and holidays. */
export const DAYS_OFF_MAX = 5;
/** Bills of one payee differ from month to month. */
const PERCENT_OFF_MAX = 25n;

/** Whether the row may be the payment made on one of its due dates. */
export const matchesPayment = (
  row: PlannedTransaction,
  payment: ScheduledPayment,
  dueDates: readonly string[],
): boolean =>
  row.currencyCode === payment.currencyCode &&
  isAlike(row.amountMinor, payment.amountMinor) &&
  payeesOf(row).includes(payeeOf(payment)) &&
  dueDates.some((date) => Math.abs(dayOf(date) - dayOf(row.date)) <= DAYS_OFF_MAX);

export const isAlike = (amountMinor: bigint, expectedMinor: bigint): boolean =>
  amountsApart(amountMinor, expectedMinor) * 100n <= expectedMinor * PERCENT_OFF_MAX;

export const amountsApart = (a: bigint, b: bigint): bigint => (a < b ? b - a : a - b);
