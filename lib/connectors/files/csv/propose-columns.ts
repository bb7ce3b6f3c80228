import type { ColumnField, MappedColumn } from '../../../domain/imports/import-mapping.ts';
import { accountColumnOf } from './account-columns.ts';
import { currencyOfWord } from './currency-sign.ts';
import { plainHeader, rankingOf } from './header-words.ts';
import type { ProvedMoney } from './money-columns.ts';
import { isNegativeNumber } from './number.ts';
import { isBalance, isFee } from './role-words.ts';
import { type BestOf, hasDates, hasNumbers, type SeenColumn, type Taken } from './seen-column.ts';
import { takeDates } from './take-dates.ts';
import { takeMoney, takeProved } from './take-money.ts';
import { type TextColumn, type TextFacts, takeTexts } from './text-columns.ts';
import { directionOf } from './words.ts';

export interface ColumnsProposed {
  readonly columns: readonly MappedColumn[];
  /** The columns of money that the running balance proves; null where it proves nothing. */
  readonly proved: ProvedMoney | null;
}

export interface SeenTable {
  readonly columns: readonly SeenColumn[];
  readonly hasHeader: boolean;
  /** The cells of the first rows. */
  readonly rows: readonly (readonly string[])[];
}

/** What each column brings, by its name, its cells and the running balance. What is not clear stays open. */
export const proposeColumns = ({ columns, hasHeader, rows }: SeenTable): ColumnsProposed => {
  const taken: Taken = new Map();
  const headers = new Map(columns.map((column) => [column, hasHeader ? plainHeader(column.name) : '']));
  const rankOf = rankingOf([...headers.values()]);
  const best = bestBy(columns, taken, (field, column) => rankOf(field, headers.get(column) ?? ''));
  takeDates(columns, taken, (column) => headers.get(column) ?? '', best);
  const account = accountColumnOf(columns, taken, headers);
  if (account !== null) taken.set(account, 'account');
  takeMoney(taken, best);
  takeBalance(columns, taken, { headers, best });
  const proved = takeProved(columns, taken, rows);
  takeOthers(columns, taken, { headers, best, proved, rows });
  takeTexts(textsOf(columns, headers, rankOf), taken, textFactsOf(columns, taken, rows));
  return { columns: columns.map((column) => ({ name: column.name, field: taken.get(column) ?? null })), proved };
};

interface Named {
  readonly headers: ReadonlyMap<SeenColumn, string>;
  readonly best: BestOf;
}

const hasText = ({ tally }: SeenColumn): boolean => tally.filled > 0 && tally.dates < tally.filled;
const hasAll = ({ tally }: SeenColumn, isRight: (text: string) => boolean): boolean =>
  tally.filled > 0 && [...tally.texts].every(isRight);

/** The column that is free and has the better name for a field. */
const bestBy =
  (
    columns: readonly SeenColumn[],
    taken: Taken,
    rankOf: (field: ColumnField, column: SeenColumn) => number | null,
  ): BestOf =>
  (field, isRight) => {
    const ranked = columns
      .filter((column) => !taken.has(column) && isRight(column))
      .map((column) => ({ column, rank: rankOf(field, column) }))
      .filter(({ rank }) => rank !== null);
    return ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0]?.column ?? null;
  };

const takeBest = (taken: Taken, best: BestOf, field: ColumnField, isRight: (column: SeenColumn) => boolean): void => {
  const column = best(field, isRight);
  if (column !== null) taken.set(column, field);
};

const takeBalance = (columns: readonly SeenColumn[], taken: Taken, { headers, best }: Named): void => {
  const [other] = columns.filter(
    (column) => !taken.has(column) && hasNumbers(column) && !hasDates(column) && isBalance(headers.get(column) ?? ''),
  );
  const balance = best('balance', hasNumbers) ?? other;
  if (balance !== undefined) taken.set(balance, 'balance');
  const [fee] = columns.filter(
    (column) => !taken.has(column) && hasNumbers(column) && isFee(headers.get(column) ?? ''),
  );
  if (fee !== undefined) taken.set(fee, 'fee');
};

interface Proved extends Named {
  readonly proved: ProvedMoney | null;
  readonly rows: readonly (readonly string[])[];
}

const takeOthers = (columns: readonly SeenColumn[], taken: Taken, { best, proved, rows }: Proved): void => {
  const isCurrency = (column: SeenColumn): boolean => hasAll(column, (text) => currencyOfWord(text) !== null);
  takeBest(taken, best, 'currency', isCurrency);
  takeDirection(columns, taken, { best, isOpen: proved === null, rows });
  takeBest(taken, best, 'check_number', ({ tally }) => tally.dates === 0);
  takeBest(taken, best, 'external_id', (column) => column.isUnique && !hasDates(column));
  takeBest(taken, best, 'status', (column) => hasText(column) && !hasNumbers(column));
  if ([...taken.values()].includes('currency') || columns.some(({ name }) => name !== '')) return;
  const [only, ...others] = columns.filter((column) => !taken.has(column) && isCurrency(column));
  if (only !== undefined && others.length === 0) taken.set(only, 'currency');
};

interface DirectionFacts {
  readonly best: BestOf;
  /** The running balance does not say what the signs mean. */
  readonly isOpen: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** Words beside amounts that have no sign, or whose signs say something else than the words. */
const takeDirection = (columns: readonly SeenColumn[], taken: Taken, { best, isOpen, rows }: DirectionFacts): void => {
  const amount = columns.findIndex((column) => taken.get(column) === 'amount');
  if (amount === -1) return;
  const isRight = needsDirection(taken)
    ? isDirection
    : (column: SeenColumn) => isOpen && isDirection(column) && isContradicted(columns.indexOf(column), amount, rows);
  takeBest(taken, best, 'direction', isRight);
  if ([...taken.values()].includes('direction')) return;
  const [only, ...others] = columns.filter((column) => !taken.has(column) && isRight(column));
  if (only !== undefined && others.length === 0) taken.set(only, 'direction');
};

/** Words for a purpose as much as for a direction: a payment goes out of an account, and comes into that of a card. */
const OF_PURPOSE = /^(?:payment|purchase|charge|sale|deposit|withdrawal|refund|return)$/i;

const isContradicted = (word: number, amount: number, rows: readonly (readonly string[])[]): boolean => {
  const seen = new Set<string>();
  let isOther = false;
  for (const cells of rows) {
    const [text, number] = [cells[word] ?? '', cells[amount] ?? ''];
    if (OF_PURPOSE.test(text)) return false;
    const direction = directionOf(text);
    if (direction === null || !/[1-9]/.test(number)) continue;
    seen.add(direction);
    isOther ||= isNegativeNumber(number) !== (direction === 'out');
  }
  return isOther && seen.size > 1;
};

const textsOf = (
  columns: readonly SeenColumn[],
  headers: ReadonlyMap<SeenColumn, string>,
  rankOf: ReturnType<typeof rankingOf>,
): readonly TextColumn[] =>
  columns.map((column) => {
    const header = headers.get(column) ?? '';
    return { column, header, descriptionRank: rankOf('description', header), memoRank: rankOf('memo', header) };
  });

const textFactsOf = (columns: readonly SeenColumn[], taken: Taken, rows: readonly (readonly string[])[]): TextFacts => {
  const cellIn = (cells: readonly string[], field: ColumnField): string =>
    cells[columns.findIndex((column) => taken.get(column) === field)] ?? '';
  const isThere = (number: string): boolean => /[1-9]/.test(number);
  return {
    rows,
    indexOf: (column) => columns.indexOf(column),
    directionOfRow: (cells) => {
      const word = directionOf(cellIn(cells, 'direction'));
      if (word !== null) return word;
      if (isThere(cellIn(cells, 'debit'))) return 'out';
      if (isThere(cellIn(cells, 'credit'))) return 'in';
      const amount = cellIn(cells, 'amount');
      return isThere(amount) ? (isNegativeNumber(amount) ? 'out' : 'in') : null;
    },
  };
};

/** Amounts without any sign. */
const needsDirection = (taken: Taken): boolean =>
  [...taken].some(([column, field]) => field === 'amount' && column.tally.negatives === 0);

const isDirection = (column: SeenColumn): boolean => hasAll(column, (text) => directionOf(text) !== null);
