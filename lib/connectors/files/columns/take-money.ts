import type { ColumnField } from '../../../domain/imports/import-mapping.ts';
import { isNothing } from '../csv/number.ts';
import { mayTellAccounts } from './account-columns.ts';
import type { ColumnTally } from './column-tally.ts';
import { isDirection } from './direction-column.ts';
import { hasWordOf, isKnownHeader, rankOf } from './header-words.ts';
import { isUnproved, proveMoney } from './money-columns.ts';
import type { MoneyFacts, ProvedMoney } from './money-facts.ts';
import { withoutProof } from './net-amount.ts';
import { areNameless, type BestOf, hasDates, hasNumbers, type SeenColumn, type Taken } from './seen-column.ts';

/** A dash alone is how some banks write nothing. */
const hasNumbersOrNothing = (column: SeenColumn): boolean =>
  hasNumbers(column) || [...column.tally.texts].every(isNothing);

/** One column of amounts where each row has one, else debits and credits; and the columns of the balance and of fees. */
export const takeMoney = (columns: readonly SeenColumn[], taken: Taken, headers: Headers, bestOf: BestOf): void => {
  takeAmounts(taken, bestOf);
  const [other] = columns.filter(
    (column) => !taken.has(column) && hasNumbers(column) && !hasDates(column) && isBalance(headers.get(column) ?? ''),
  );
  const balance = bestOf('balance', hasNumbers) ?? other;
  if (balance !== undefined) taken.set(balance, 'balance');
  const fee = bestOf('fee', hasNumbers);
  if (fee !== null) taken.set(fee, 'fee');
};

type Headers = ReadonlyMap<SeenColumn, string>;

/** A longer name that only the bank has, such as `Saldo efter bogføring`. */
const isBalance = (header: string): boolean => !isKnownHeader(header) && hasWordOf('balance', header);

const takeAmounts = (taken: Taken, bestOf: BestOf): void => {
  const [net, gross] = [bestOf('net', hasNumbers), bestOf('gross', hasNumbers)];
  const named = bestOf('amount', hasNumbers) ?? net ?? gross;
  const amount = net !== null && gross !== null ? net : named;
  const debit = bestOf('debit', hasNumbersOrNothing);
  const credit = bestOf('credit', (column) => column !== debit && hasNumbersOrNothing(column));
  if (debit !== null && credit !== null) {
    const paired = debit.tally.numbers + credit.tally.numbers;
    if (amount === null || amount === debit || amount === credit || amount.tally.numbers < paired) {
      taken.set(debit, 'debit').set(credit, 'credit');
      return;
    }
  }
  if (amount !== null) taken.set(amount, 'amount');
};

const MONEY = ['amount', 'debit', 'credit', 'fee', 'balance'] as const;
const PROVED = [...MONEY, 'direction', 'account'] as const;

interface TableFacts {
  readonly headers: Headers;
  readonly rows: readonly (readonly string[])[];
}

const factsOf = (columns: readonly SeenColumn[], taken: Taken, { headers, rows }: TableFacts): MoneyFacts => {
  const at = (field: ColumnField): number | null => indexOf(columns, (column) => taken.get(column) === field);
  const named = (meaning: 'gross' | 'net'): number | null =>
    indexOf(columns, (column) => hasNumbers(column) && rankOf(meaning, headers.get(column) ?? '') !== null);
  const indexesOf = (isRight: (column: SeenColumn) => boolean): readonly number[] =>
    columns.flatMap((column, index) => (!taken.has(column) && isRight(column) ? [index] : []));
  return {
    rows,
    account: at('account'),
    accounts: at('account') === null ? indexesOf((column) => mayTellAccounts(column, columns)) : [],
    named: {
      amount: at('amount'),
      debit: at('debit'),
      credit: at('credit'),
      fee: at('fee'),
      balance: at('balance'),
      gross: named('gross'),
      net: named('net'),
    },
    columns: moneyOf(columns, taken),
    directions: indexesOf(isDirection),
  };
};

interface TakenMoney {
  readonly proved: ProvedMoney | null;
  /** A person has to say what the columns mean. */
  readonly isUnsure: boolean;
}

/** The columns of money are those from which the balances follow; without balances, those of their names or cells. */
export const takeProved = (columns: readonly SeenColumn[], taken: Taken, { headers, rows }: TableFacts): TakenMoney => {
  const facts = factsOf(columns, taken, { headers, rows });
  const proved = proveMoney(facts);
  const money = proved ?? { ...withoutProof(facts), direction: null, account: null };
  const fields: readonly ColumnField[] = proved === null ? MONEY : PROVED;
  for (const column of columns) if (fields.some((field) => field === taken.get(column))) taken.delete(column);
  for (const field of PROVED) {
    const column = columns[money[field] ?? -1];
    if (column !== undefined) taken.set(column, field);
  }
  const free = columns.filter((column, index) => !taken.has(column) && index !== facts.named.fee);
  const isGuess = proved === null && takeMoneyByCells(columns, free, taken, rows);
  return { proved, isUnsure: isGuess || isUnproved(facts, proved) };
};

const indexOf = (columns: readonly SeenColumn[], isRight: (column: SeenColumn) => boolean): number | null => {
  const found = columns.findIndex(isRight);
  return found === -1 ? null : found;
};

/** Columns that may have money: those with such names, then those whose numbers have decimals, then all others. */
const moneyOf = (columns: readonly SeenColumn[], taken: Taken): readonly number[] => {
  const rankOfColumn = (column: SeenColumn): number =>
    MONEY.some((field) => field === taken.get(column)) ? 0 : isCounting(column.tally) ? 2 : 1;
  return columns
    .map((column, index) => ({ column, index }))
    .filter(
      ({ column }) => hasNumbers(column) && (rankOfColumn(column) === 0 || (!taken.has(column) && !hasDates(column))),
    )
    .toSorted((a, b) => rankOfColumn(a.column) - rankOfColumn(b.column))
    .map(({ index }) => index);
};

/** Where words do not help: a column is taken when no other one could be meant. Whether a person has to say that it is. */
const takeMoneyByCells = (
  columns: readonly SeenColumn[],
  free: readonly SeenColumn[],
  taken: Taken,
  rows: readonly (readonly string[])[],
): boolean => {
  if ([...taken.values()].some((field) => field === 'amount' || field === 'debit')) return false;
  const numbers = free.filter((column) => !hasDates(column) && hasNumbers(column));
  const withDecimals = numbers.filter(({ tally }) => !isCounting(tally));
  const isNameless = areNameless(columns);
  const cellsOf = (column: SeenColumn): readonly string[] => rows.map((cells) => cells[columns.indexOf(column)] ?? '');
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
const wholeAmounts = (
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

/** Of so many times more rows in one of two columns, most went out. */
const SHARE_OF_DEBITS = 3;

/** How cards write a payment of their holder, which came in. */
const THANKS =
  /\b(?:thank[ -]you|danke|merci|gracias|obrigad[oa]|grazie|bedankt|tack|takk|tak for|kiitos|dziekujemy)\b/i;
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
      (cells) => !isNothing(cells[column] ?? '') && cells.some((cell) => THANKS.test(cell.slice(0, TEXT_LENGTH_MAX))),
    );
  const [isOneIn, isOtherIn] = [isThanked(one), isThanked(other)];
  const isKnown = isOneIn !== isOtherIn;
  const isUsual = isSignedAlone(first, second) || (!isSignedAlone(second, first) && hasMoreRows(first, second));
  const [debit, credit] = (isKnown ? isOtherIn : isUsual) ? [first, second] : [second, first];
  taken.set(debit, 'debit').set(credit, 'credit');
  return !isKnown && !isSignedAlone(debit, credit) && debit.tally.numbers < credit.tally.numbers * SHARE_OF_DEBITS;
};

const isSignedAlone = ({ tally: one }: SeenColumn, { tally: other }: SeenColumn): boolean =>
  one.negatives > 0 && one.positives === 0 && other.negatives === 0;

const hasMoreRows = ({ tally: one }: SeenColumn, { tally: other }: SeenColumn): boolean => one.numbers >= other.numbers;

/** Whole numbers without a sign, as numbers of checks and of branches are. */
const isCounting = ({ points, commas, eithers, negatives }: ColumnTally): boolean =>
  points + commas + eithers + negatives === 0;
