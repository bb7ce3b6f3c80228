import type { Guid } from '../../kernel/guid.ts';
import type { RepeatingTransaction } from './repeating-transaction.ts';

/**
 * The rows that belong to what recurs, so small that every list of transactions can look them up: of each guid its last
 * five bytes, which are random, sorted, in base64. Of 800 rows and 10,000 others one is taken for another once in 100,000
 * users.
 */
export type RecurringRows = string;

const TAIL_BYTES = 5;
const TAIL_DIGITS = 2 * TAIL_BYTES;

const tailOf = (guid: Guid<'TRN'>): string => guid.slice(-TAIL_DIGITS);

export const recurringRowsOf = (found: readonly RepeatingTransaction[]): RecurringRows => {
  const tails = found.flatMap(({ occurrences }) => occurrences.map(({ transactionGuid }) => tailOf(transactionGuid)));
  return Buffer.from([...new Set(tails)].sort().join(''), 'hex').toString('base64');
};

/** Whether a row recurs; null while nothing was computed for its user. */
export type Recurs = (guid: Guid<'TRN'>) => boolean | null;

export const recursAmong = (rows: RecurringRows | null): Recurs => {
  if (rows === null) return () => null;
  const digits = Buffer.from(rows, 'base64').toString('hex');
  const tails = new Set<string>();
  for (let at = 0; at < digits.length; at += TAIL_DIGITS) tails.add(digits.slice(at, at + TAIL_DIGITS));
  return (guid) => tails.has(tailOf(guid));
};
