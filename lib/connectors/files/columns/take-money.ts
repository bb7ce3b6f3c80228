import type { ColumnField } from '../../../domain/imports/import-mapping.ts';
import { isNothing } from '../csv/number.ts';
import { mayTellAccounts } from './account-columns.ts';
import { isCounting } from './column-tally.ts';
import { isDirection } from './direction-column.ts';
import { hasWordOf, isKnownHeader, rankOf } from './header-words.ts';
import { hasPartner, mayHideBalance } from './hidden-money.ts';
import { takeMoneyByCells } from './money-by-cells.ts';
import { isUnproved, proveMoney } from './money-columns.ts';
import type { MoneyFacts, ProvedMoney } from './money-facts.ts';
import { withoutProof } from './net-amount.ts';
import { type BestOf, hasDates, hasNumbers, type SeenColumn, type Taken } from './seen-column.ts';

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
  const isPartOfPair = hasPartner(columns, taken, { headers, rows });
  const isBalanceOpen = proved === null && mayHideBalance(columns, taken, rows);
  return { proved, isUnsure: isGuess || isPartOfPair || isBalanceOpen || isUnproved(facts, proved) };
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
