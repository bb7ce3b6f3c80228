import { createRounding } from '../../kit/exact-decimal.ts';
import { PROOF_ROWS_MAX } from '../columns/money-facts.ts';
import { type BalanceStep, directedBy, proveBalances } from './balance.ts';
import { HEAD_ROWS_MAX } from './find-table.ts';
import { hasSign } from './number.ts';
import type { CsvRecord } from './records.ts';
import { currencyOfRow } from './row.ts';
import { amountOf, numberIn } from './row-amount.ts';
import { type AmountVariant, columnOf, type RowReading, textOf } from './row-reading.ts';

/** Rows may have lines before them. */
const RECORDS_TRIED_MAX = HEAD_ROWS_MAX + PROOF_ROWS_MAX;

/** As an earlier release read amounts. */
export const PLAIN: AmountVariant = { fee: 0, isPlaced: false, outLines: null };

/**
 * How the amounts of one file are read where its mapping leaves that open: as its running balance proves it, else as the
 * mapping says it. So a fee comes off in a file whose balances say so, and not in the next one whose amounts are net.
 */
export const chooseVariant = (records: readonly CsvRecord[], reading: RowReading): AmountVariant => {
  const [usual = reading.variant, ...others] = variantsOf(records, reading);
  if (columnOf(reading, 'balance') === null) return usual;
  const outLines = outLinesOf(records, { ...reading, variant: usual });
  if (outLines !== null) return { ...usual, outLines };
  if (others.length === 0) return usual;
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
  return places.flatMap((isPlaced) => fees.map((fee) => ({ ...PLAIN, fee, isPlaced })));
};

/** Fees are written as what goes out, with a sign or without. */
const feesOf = (records: readonly CsvRecord[], reading: RowReading): readonly AmountVariant['fee'][] => {
  const isSigned = records
    .slice(0, RECORDS_TRIED_MAX)
    .some(
      ({ cells }) =>
        /^[(\s]*[-\u2212]/.test(textOf(cells, reading, 'fee')) && /[1-9]/.test(textOf(cells, reading, 'fee')),
    );
  return isSigned ? [1, 0, -1] : [-1, 0, 1];
};

/** Null where amounts have signs, or something else says their direction. */
const outLinesOf = (records: readonly CsvRecord[], reading: RowReading): ReadonlySet<number> | null => {
  const { edition, sign } = reading.mapping;
  const amount = columnOf(reading, 'amount');
  if (edition === undefined || sign !== 'negative_is_out' || amount === null) return null;
  if (records.some(({ cells }) => hasSign(cells[amount] ?? ''))) return null;
  const stepsOf = new Map<string, LineStep[]>();
  for (const step of stepsIn(records, reading)) {
    const own = stepsOf.get(step.owner) ?? [];
    own.push(step);
    stepsOf.set(step.owner, own);
  }
  const directed = [...stepsOf.values()].map((steps) => ({ steps, moved: directedBy(steps) }));
  if (directed.every(({ moved }) => moved === null)) return null;
  return new Set(
    directed.flatMap(({ steps, moved }) => steps.filter((_, at) => (moved?.[at] ?? 0n) < 0n).map(({ line }) => line)),
  );
};

interface LineStep extends BalanceStep {
  readonly line: number;
  /** Whose row it is. */
  readonly owner: string;
}

/** The rows that have an amount and a balance. */
const stepsIn = (records: readonly CsvRecord[], reading: RowReading): readonly LineStep[] => {
  const trial = { ...reading, rounding: createRounding() };
  return records.flatMap((record) => {
    const { cells, line } = record;
    const currencyCode = currencyOfRow(textOf(cells, trial, 'currency'), trial.mapping);
    const amount = amountOf(record, trial, currencyCode);
    const balance = numberIn(cells, trial, { field: 'balance', currencyCode });
    if (amount?.kind !== 'amount' || balance?.kind !== 'amount') return [];
    return [{ line, owner: textOf(cells, trial, 'account'), signedMinor: amount.minor, balanceMinor: balance.minor }];
  });
};

const countAdding = (records: readonly CsvRecord[], reading: RowReading): number =>
  proveBalances(stepsIn(records.slice(0, RECORDS_TRIED_MAX), reading)).adding;
