import { scaleOf } from '../../../domain/kernel/money.ts';
import { readNumber } from './number.ts';
import { columnOf, faulty, type RowFault, type RowReading, textOf } from './row-reading.ts';
import { directionOf } from './words.ts';

export interface RowAmount {
  readonly kind: 'amount';
  readonly minor: bigint;
}

/** What came in, or negative what went out; null when the row has no amount. */
export const amountOf = (
  cells: readonly string[],
  reading: RowReading,
  currencyCode: string,
): RowAmount | RowFault | null => {
  const numberOf = (field: 'amount' | 'debit' | 'credit') => numberIn(cells, reading, { field, currencyCode });
  const amount = numberOf('amount');
  if (amount !== null) return amount.kind === 'fault' ? amount : signed(amount.minor, cells, reading);
  const [debit, credit] = [numberOf('debit'), numberOf('credit')];
  if (debit?.kind === 'fault') return debit;
  if (credit?.kind === 'fault') return credit;
  if (debit === null && credit === null) return null;
  const [out, into] = [debit?.minor ?? 0n, credit?.minor ?? 0n];
  return { kind: 'amount', minor: reading.mapping.sign === 'by_column' ? into - out : into + out };
};

const signed = (minor: bigint, cells: readonly string[], reading: RowReading): RowAmount | RowFault => {
  const { sign } = reading.mapping;
  if (sign !== 'by_word') return { kind: 'amount', minor: sign === 'positive_is_out' ? -minor : minor };
  const direction = directionOf(textOf(cells, reading, 'direction'));
  if (direction === null) return faulty('direction.unknown', columnOf(reading, 'direction'));
  return { kind: 'amount', minor: direction === 'out' ? -minor : minor };
};

/** A dash alone is how some banks write nothing. */
const NO_NUMBER = /^[-\u2212\u2013\u2014]?$/;

interface NumberPlace {
  readonly field: 'amount' | 'debit' | 'credit' | 'balance';
  readonly currencyCode: string;
}

/** In minor units. A number that is finer than them is rounded half to even, and counted. */
export const numberIn = (
  cells: readonly string[],
  reading: RowReading,
  { field, currencyCode }: NumberPlace,
): RowAmount | RowFault | null => {
  const text = textOf(cells, reading, field);
  if (NO_NUMBER.test(text)) return null;
  const number = readNumber(text, reading.mapping.decimal);
  if (number === null) return faulty('number.malformed', columnOf(reading, field));
  if (number.isAmbiguous && number.scale > scaleOf(currencyCode)) {
    return faulty('number.ambiguous', columnOf(reading, field));
  }
  return { kind: 'amount', minor: reading.rounding.minorOf(number, currencyCode) };
};
