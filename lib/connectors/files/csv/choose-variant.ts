import { createRounding } from '../../kit/exact-decimal.ts';
import { type BalanceStep, proveBalances } from './balance.ts';
import { PROOF_ROWS_MAX } from './money-columns.ts';
import type { CsvRecord } from './records.ts';
import { currencyOfRow } from './row.ts';
import { type AmountVariant, amountOf, numberIn } from './row-amount.ts';
import { columnOf, type RowReading, textOf } from './row-reading.ts';

/**
 * How the amounts of one file are read where its mapping leaves that open: as its running balance proves it, else as the
 * mapping says it. So a fee comes off in a file whose balances say so, and not in the next one whose amounts are net.
 */
export const chooseVariant = (records: readonly CsvRecord[], reading: RowReading): AmountVariant => {
  const [usual = reading.variant, ...others] = variantsOf(records, reading);
  if (others.length === 0 || columnOf(reading, 'balance') === null) return usual;
  const counted = [usual, ...others].map((variant) => ({
    variant,
    adding: countAdding(records, { ...reading, variant }),
  }));
  const [best] = counted.toSorted((a, b) => b.adding - a.adding);
  return best?.variant ?? usual;
};

/** The usual one first. */
const variantsOf = (records: readonly CsvRecord[], reading: RowReading): readonly AmountVariant[] => {
  const fees = columnOf(reading, 'fee') === null ? ([0] as const) : feesOf(records, reading);
  const { edition, sign } = reading.mapping;
  const isPlaceable = edition !== undefined && (sign === 'by_word' || columnOf(reading, 'credit') !== null);
  const places = isPlaceable ? [true, false] : [false];
  return places.flatMap((isPlaced) => fees.map((fee) => ({ fee, isPlaced })));
};

/** Fees are written as what goes out, with a sign or without. */
const feesOf = (records: readonly CsvRecord[], reading: RowReading): readonly AmountVariant['fee'][] => {
  const isSigned = records
    .slice(0, PROOF_ROWS_MAX)
    .some(
      ({ cells }) =>
        /^[(\s]*[-\u2212]/.test(textOf(cells, reading, 'fee')) && /[1-9]/.test(textOf(cells, reading, 'fee')),
    );
  return isSigned ? [1, 0, -1] : [-1, 0, 1];
};

const countAdding = (records: readonly CsvRecord[], reading: RowReading): number => {
  const trial = { ...reading, rounding: createRounding() };
  const steps: BalanceStep[] = [];
  for (const { cells } of records) {
    if (steps.length === PROOF_ROWS_MAX) break;
    const currencyCode = currencyOfRow(textOf(cells, trial, 'currency'), trial.mapping);
    const amount = amountOf(cells, trial, currencyCode);
    const balance = numberIn(cells, trial, { field: 'balance', currencyCode });
    if (amount?.kind !== 'amount' || balance?.kind !== 'amount') continue;
    steps.push({ signedMinor: amount.minor, balanceMinor: balance.minor });
  }
  return proveBalances(steps).adding;
};
