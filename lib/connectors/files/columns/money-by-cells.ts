import { isNothing } from '../csv/number.ts';
import { isCounting } from './column-tally.ts';
import { areNameless, cellsIn, hasDates, hasNumbers, type SeenColumn, type Taken } from './seen-column.ts';

/** Where words do not help: a column is taken when no other one could be meant. Whether a person has to say that it is. */
export const takeMoneyByCells = (
  columns: readonly SeenColumn[],
  free: readonly SeenColumn[],
  taken: Taken,
  rows: readonly (readonly string[])[],
): boolean => {
  if ([...taken.values()].some((field) => field === 'amount' || field === 'debit')) return false;
  const numbers = free.filter((column) => !hasDates(column) && hasNumbers(column));
  const withDecimals = numbers.filter(({ tally }) => !isCounting(tally));
  const isNameless = areNameless(columns);
  const cellsOf = cellsIn(columns, rows);
  const [first, second, ...others] =
    withDecimals.length === 0 && isNameless ? wholeAmounts(numbers, cellsOf) : withDecimals;
  if (first === undefined || others.length > 0) return false;
  const partner = second ?? (isNameless ? partnerOf(first, numbers, cellsOf) : undefined);
  if (partner === undefined) taken.set(first, 'amount');
  else if (isNameless) return takePairByCells([first, partner], columns, taken, rows);
  return false;
};

/** Where a column has nothing, another one may have what came in. */
const partnerOf = (
  first: SeenColumn,
  numbers: readonly SeenColumn[],
  cellsOf: (column: SeenColumn) => readonly string[],
): SeenColumn | undefined => {
  const own = cellsOf(first);
  return numbers.find(
    (column) => column !== first && cellsOf(column).every((cell, at) => isNothing(cell) !== isNothing(own[at] ?? '')),
  );
};

/**
 * Columns of amounts of a currency without decimals, such as yen. Numbers of banks and branches may begin with 0, counts of
 * instalments are small, and a column that repeats another one is none of its own.
 */
export const wholeAmounts = (
  numbers: readonly SeenColumn[],
  cellsOf: (column: SeenColumn) => readonly string[],
): readonly SeenColumn[] => {
  const seen = new Set<string>();
  return numbers.filter((column) => {
    const cells = cellsOf(column);
    const isRepeated = seen.has(cells.join(' '));
    seen.add(cells.join(' '));
    return !isRepeated && cells.some((cell) => /\d{3}/.test(cell)) && !cells.some((cell) => /^0\d/.test(cell));
  });
};

const THANKS = '(?:thank[ -]you|danke|merci|gracias|obrigad[oa]|grazie|bedankt|tack|takk|tak for|kiitos|dziekujemy)';
const PAYMENT = '(?:payment|(?:ein)?zahlung|paiement|pago|pagamento|(?:in|inn|ind)?betal(?:n)?ing|maksu|wplat[ae])';
/** How cards write a payment of their holder, which came in. Thanks of others stand elsewhere in a text, or after `card payment`. */
const THANKED = new RegExp(
  String.raw`(?<!^card )\b(?:${PAYMENT}\W{1,4}${THANKS}|${THANKS}[^\d]{1,20}${PAYMENT})\b`,
  'i',
);
const TEXT_LENGTH_MAX = 200;

/** Two columns of which each row has one: what is negative went out, and more rows go out than come in. */
const takePairByCells = (
  [first, second]: readonly [SeenColumn, SeenColumn],
  columns: readonly SeenColumn[],
  taken: Taken,
  rows: readonly (readonly string[])[],
): boolean => {
  const [one, other] = [columns.indexOf(first), columns.indexOf(second)];
  if (!rows.every((cells) => isNothing(cells[one] ?? '') !== isNothing(cells[other] ?? ''))) return false;
  const isThanked = (column: number): boolean =>
    rows.some(
      (cells) => !isNothing(cells[column] ?? '') && cells.some((cell) => THANKED.test(cell.slice(0, TEXT_LENGTH_MAX))),
    );
  const [isOneIn, isOtherIn] = [isThanked(one), isThanked(other)];
  const isThanksKnown = isOneIn !== isOtherIn;
  const isSigned = isSignedAlone(first, second) || isSignedAlone(second, first);
  const isUsual = isSigned ? isSignedAlone(first, second) : isThanksKnown ? isOtherIn : hasMoreRows(first, second);
  const [debit, credit] = isUsual ? [first, second] : [second, first];
  taken.set(debit, 'debit').set(credit, 'credit');
  // Some cards write what came in as negative; most rows went out. Not so in an account of a business.
  return isSigned ? debit.tally.negatives < credit.tally.positives : !isThanksKnown;
};

const isSignedAlone = ({ tally: one }: SeenColumn, { tally: other }: SeenColumn): boolean =>
  one.negatives > 0 && one.positives === 0 && other.negatives === 0;

const hasMoreRows = ({ tally: one }: SeenColumn, { tally: other }: SeenColumn): boolean => one.numbers >= other.numbers;
