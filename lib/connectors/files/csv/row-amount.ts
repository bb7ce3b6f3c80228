import { scaleOf } from '../../../domain/kernel/money.ts';
import { isNothing, readNumber } from './number.ts';
import type { CsvRecord } from './records.ts';
import { columnOf, faulty, type MoneyField, type RowFault, type RowReading, textOf } from './row-reading.ts';
import { directionOf } from './words.ts';

export interface RowAmount {
  readonly kind: 'amount';
  readonly minor: bigint;
}

/** What came in, or negative what went out; null when the row has no amount. */
export const amountOf = (
  { cells, line }: CsvRecord,
  reading: RowReading,
  currencyCode: string,
): RowAmount | RowFault | null => {
  const gross = grossOf(cells, reading, currencyCode);
  const isOut = gross?.kind === 'amount' && reading.variant.outLines?.has(line) === true;
  const moved = isOut ? { ...gross, minor: -gross.minor } : gross;
  if (moved === null || moved.kind === 'fault' || reading.variant.fee === 0) return moved;
  const fee = numberIn(cells, reading, { field: 'fee', currencyCode });
  if (fee?.kind === 'fault') return fee;
  return { kind: 'amount', minor: moved.minor + BigInt(reading.variant.fee) * (fee?.minor ?? 0n) };
};

const grossOf = (cells: readonly string[], reading: RowReading, currencyCode: string): RowAmount | RowFault | null => {
  const numberOf = (field: 'amount' | 'debit' | 'credit') => numberIn(cells, reading, { field, currencyCode });
  const amount = numberOf('amount');
  if (amount !== null) return amount.kind === 'fault' ? amount : signed(amount.minor, cells, reading);
  const [debit, credit] = [numberOf('debit'), numberOf('credit')];
  if (debit?.kind === 'fault') return debit;
  if (credit?.kind === 'fault') return credit;
  if (debit === null && credit === null) return null;
  const [out, into] = [debit?.minor ?? 0n, placed(credit?.minor ?? 0n, reading)];
  return { kind: 'amount', minor: reading.mapping.sign === 'by_column' ? into - out : into + out };
};

const signed = (minor: bigint, cells: readonly string[], reading: RowReading): RowAmount | RowFault => {
  const { sign } = reading.mapping;
  if (sign !== 'by_word') return { kind: 'amount', minor: sign === 'positive_is_out' ? -minor : minor };
  const direction = directionOf(textOf(cells, reading, 'direction'));
  if (direction === null) return faulty('direction.unknown', columnOf(reading, 'direction'));
  const moved = placed(minor, reading);
  return { kind: 'amount', minor: direction === 'out' ? -moved : moved };
};

const placed = (minor: bigint, { variant }: RowReading): bigint => (variant.isPlaced && minor < 0n ? -minor : minor);

interface NumberPlace {
  readonly field: MoneyField;
  readonly currencyCode: string;
}

/** In minor units. A number that is finer than them is rounded half to even, and counted. */
export const numberIn = (
  cells: readonly string[],
  reading: RowReading,
  { field, currencyCode }: NumberPlace,
): RowAmount | RowFault | null => {
  const text = textOf(cells, reading, field);
  if (isNothing(text)) return null;
  const number = readNumber(text, reading.otherMarks.get(field) ?? reading.mapping.decimal);
  if (number === null) return faulty('number.malformed', columnOf(reading, field));
  if (number.isAmbiguous && number.scale > scaleOf(currencyCode)) {
    return faulty('number.ambiguous', columnOf(reading, field));
  }
  return { kind: 'amount', minor: reading.rounding.minorOf(number, currencyCode) };
};
