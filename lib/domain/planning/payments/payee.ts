import type { ScheduledPayment } from './scheduled-payment.ts';

type Paid = Pick<ScheduledPayment, 'type' | 'merchantGuid' | 'description'>;

/** By what rows of the payment are known: its merchant, or its description where it has none. */
export const payeeOf = ({ type, merchantGuid, description }: Paid): string =>
  `${type} ${merchantGuid ?? wordsOf(description)}`;

/** A row with a merchant is known by its description too. */
export const payeesOf = (row: Paid): readonly string[] =>
  row.merchantGuid === null ? [payeeOf(row)] : [payeeOf(row), payeeOf({ ...row, merchantGuid: null })];

const wordsOf = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
