import type { ColumnField } from '../../../domain/imports/import-mapping.ts';
import type { ColumnTally } from './column-tally.ts';
import { type MoneyFacts, type ProvedMoney, proveMoney, withoutProof } from './money-columns.ts';
import { type BestOf, hasDates, hasNumbers, type SeenColumn, type Taken } from './seen-column.ts';

const hasNumbersOrNothing = (column: SeenColumn): boolean =>
  column.tally.numbers === column.tally.filled || hasNumbers(column);

/** One column of amounts where each row has one, else debits and credits. */
export const takeMoney = (taken: Taken, bestOf: BestOf): void => {
  const amount = bestOf('amount', hasNumbers);
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

/** The columns of money are those from which the balances follow; without balances, those of their names or cells. */
export const takeProved = (
  columns: readonly SeenColumn[],
  taken: Taken,
  rows: readonly (readonly string[])[],
): ProvedMoney | null => {
  const at = (field: ColumnField): number | null => {
    const found = columns.findIndex((column) => taken.get(column) === field);
    return found === -1 ? null : found;
  };
  const facts: MoneyFacts = {
    rows,
    account: at('account'),
    named: { amount: at('amount'), debit: at('debit'), credit: at('credit'), fee: at('fee'), balance: at('balance') },
    columns: moneyOf(columns, taken),
  };
  const proved = proveMoney(facts);
  const money = proved ?? withoutProof(facts);
  for (const column of columns) if (MONEY.some((field) => field === taken.get(column))) taken.delete(column);
  for (const field of MONEY) {
    const column = columns[money[field] ?? -1];
    if (column !== undefined) taken.set(column, field);
  }
  if (proved === null) takeMoneyByCells(columns, taken, rows);
  return proved;
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

/** Where words do not help: a column is taken when no other one could be meant. */
const takeMoneyByCells = (columns: readonly SeenColumn[], taken: Taken, rows: readonly (readonly string[])[]): void => {
  if ([...taken.values()].some((field) => field === 'amount' || field === 'debit')) return;
  const [first, second, ...others] = columns.filter(
    (column) => !taken.has(column) && !hasDates(column) && hasNumbers(column) && !isCounting(column.tally),
  );
  if (first === undefined || others.length > 0) return;
  if (second === undefined) taken.set(first, 'amount');
  else if (columns.every(({ name }) => name === '')) takePairByCells([first, second], columns, taken, rows);
};

/** Two columns of which each row has one: more rows go out than come in, and what goes out stands first. */
const takePairByCells = (
  [first, second]: readonly [SeenColumn, SeenColumn],
  columns: readonly SeenColumn[],
  taken: Taken,
  rows: readonly (readonly string[])[],
): void => {
  const [one, other] = [columns.indexOf(first), columns.indexOf(second)];
  if (!rows.every((cells) => ((cells[one] ?? '') === '') !== ((cells[other] ?? '') === ''))) return;
  const [debit, credit] = first.tally.numbers >= second.tally.numbers ? [first, second] : [second, first];
  taken.set(debit, 'debit').set(credit, 'credit');
};

/** Whole numbers without a sign, as numbers of checks and of branches are. */
const isCounting = ({ points, commas, eithers, negatives }: ColumnTally): boolean =>
  points + commas + eithers + negatives === 0;
