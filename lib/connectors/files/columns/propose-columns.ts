import type { ColumnField, MappedColumn } from '../../../domain/imports/import-mapping.ts';
import type { HeaderMeaning } from '../../../domain/imports/words/language-words.ts';
import { NO_CURRENCY, scaleOf } from '../../../domain/kernel/money.ts';
import { currencyOfWord } from '../csv/currency-sign.ts';
import { isNegativeNumber } from '../csv/number.ts';
import { directionOf } from '../csv/words.ts';
import { accountColumnOf, mayHaveAccounts } from './account-columns.ts';
import { hasUsualSigns } from './column-tally.ts';
import { hasUnreadLetters, isWordAlone, takeDirection } from './direction-column.ts';
import { plainHeader, rankingOf } from './header-words.ts';
import type { ProvedMoney } from './money-facts.ts';
import { areNameless, type BestOf, hasDates, rowsIn, type SeenColumn, type Taken, takeBest } from './seen-column.ts';
import { isStatusUnsure, takeStatus } from './status-column.ts';
import { dayNumbersBeside, takeDates } from './take-dates.ts';
import { takeMoney, takeProved } from './take-money.ts';
import { takeTexts } from './text-columns.ts';
import type { TextColumn, TextFacts } from './text-facts.ts';

export interface ColumnsProposed {
  readonly columns: readonly MappedColumn[];
  /** The columns of money that the running balance proves; null where it proves nothing. */
  readonly proved: ProvedMoney | null;
  /** A person has to say what the columns mean, or that they mean this. */
  readonly isUnsure: boolean;
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
  const isDayOpen = takeDates({ columns, rows }, taken, (column) => headers.get(column) ?? '', best);
  const account = accountColumnOf(columns, taken, headers);
  if (account !== null) taken.set(account, 'account');
  const days = dayNumbersBeside({ columns, rows }, taken);
  takeMoney(columns, taken, headers, (field, isRight) => best(field, (column) => !days.has(column) && isRight(column)));
  const { proved, isUnsure } = takeProved(columns, taken, { headers, rows });
  // Balances that follow in all rows are those of one account.
  const isOne = proved?.isWhole === true && proved.account === null;
  const isAccountGuess = !isOne && takeAccountByCells(columns, taken, headers);
  const isOpen = isDayOpen || isUnsure || isAccountGuess;
  const isGuess = takeOthers(columns, taken, { headers, best, proved, rows });
  const isAsked =
    isOpen ||
    isGuess ||
    (proved === null && isWordAlone(columns, taken)) ||
    hasUnreadLetters(taken, best) ||
    isStatusUnsure({ columns, taken, rows });
  const isTextGuess = takeTexts(
    textsOf(columns, headers, rankOf),
    taken,
    textFactsOf(columns, taken, { rows, proved }),
  );
  return {
    columns: columns.map((column) => ({ name: column.name, field: taken.get(column) ?? null })),
    proved,
    isUnsure: isAsked || isTextGuess,
  };
};

/** A column of numbers of accounts may be that of the other side: somebody has to say it. */
const takeAccountByCells = (
  columns: readonly SeenColumn[],
  taken: Taken,
  headers: ReadonlyMap<SeenColumn, string>,
): boolean => {
  const known = columns.find((column) => taken.get(column) === 'account');
  if (known !== undefined && known.tally.texts.size > 1) return false;
  const found = columns.find(
    (column) => !taken.has(column) && mayHaveAccounts(column, headers.get(column) ?? '', columns),
  );
  if (found === undefined) return false;
  if (known !== undefined) taken.delete(known);
  taken.set(found, 'account');
  return true;
};

interface Named {
  readonly headers: ReadonlyMap<SeenColumn, string>;
  readonly best: BestOf;
}

const hasAll = ({ tally }: SeenColumn, isRight: (text: string) => boolean): boolean =>
  tally.filled > 0 && [...tally.texts].every(isRight);

/** The column that is free and has the better name for a field. */
const bestBy =
  (
    columns: readonly SeenColumn[],
    taken: Taken,
    rankOf: (field: HeaderMeaning, column: SeenColumn) => number | null,
  ): BestOf =>
  (field, isRight) => {
    const ranked = columns
      .filter((column) => !taken.has(column) && isRight(column))
      .map((column) => ({ column, rank: rankOf(field, column) }))
      .filter(({ rank }) => rank !== null);
    return ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0]?.column ?? null;
  };

interface Proved extends Named {
  readonly proved: ProvedMoney | null;
  readonly rows: readonly (readonly string[])[];
}

const takeOthers = (columns: readonly SeenColumn[], taken: Taken, { best, proved, rows }: Proved): boolean => {
  const filled = rowsIn(columns);
  const isCurrency = (column: SeenColumn): boolean => hasAll(column, (text) => currencyOfWord(text) !== null);
  takeBest(taken, best, 'currency', isCurrency);
  // Words that the balances have not proved say something else than the balances do.
  if (proved === null) takeDirection(columns, taken, { best, rows });
  takeBest(taken, best, 'check_number', ({ tally }) => tally.dates === 0);
  takeBest(taken, best, 'external_id', (column) => column.isUnique && !hasDates(column));
  const isStatusGuess = takeStatus({ columns, taken, best, rows });
  if ([...taken.values()].includes('currency') || !areNameless(columns)) return isStatusGuess;
  // Of rows in another currency, a column beside the amount has the currency that was paid in.
  const [only, ...others] = columns.filter(
    (column) => !taken.has(column) && isCurrency(column) && column.tally.filled === filled,
  );
  if (only !== undefined && others.length === 0 && !isOfWholeAmounts(only, taken)) taken.set(only, 'currency');
  return isStatusGuess;
};

/** Amounts without decimals may be in another currency than one that has decimals. */
const isOfWholeAmounts = ({ tally: { texts } }: SeenColumn, taken: Taken): boolean =>
  [...texts].some((text) => scaleOf(currencyOfWord(text) ?? NO_CURRENCY) > 0) &&
  [...taken].every(([{ tally }, field]) => field !== 'amount' || tally.points + tally.commas === 0);

const textsOf = (
  columns: readonly SeenColumn[],
  headers: ReadonlyMap<SeenColumn, string>,
  rankOf: ReturnType<typeof rankingOf>,
): readonly TextColumn[] =>
  columns.map((column) => {
    const header = headers.get(column) ?? '';
    return { column, header, descriptionRank: rankOf('description', header), memoRank: rankOf('memo', header) };
  });

const textFactsOf = (
  columns: readonly SeenColumn[],
  taken: Taken,
  { rows, proved }: Pick<Proved, 'rows' | 'proved'>,
): TextFacts => {
  const cellIn = (cells: readonly string[], field: ColumnField): string =>
    cells[columns.findIndex((column) => taken.get(column) === field)] ?? '';
  const isThere = (number: string): boolean => /[1-9]/.test(number);
  const tally = columns.find((column) => taken.get(column) === 'amount')?.tally;
  // Where neither signs nor balances say it, a person has to say what amounts mean.
  const sign = proved?.sign ?? (tally !== undefined && hasUsualSigns(tally) ? 'negative_is_out' : null);
  const out = sign === 'negative_is_out' ? true : sign === 'positive_is_out' ? false : null;
  return {
    rows,
    indexOf: (column) => columns.indexOf(column),
    directionOfRow: (cells) => {
      const word = directionOf(cellIn(cells, 'direction'));
      if (word !== null) return word;
      if (isThere(cellIn(cells, 'debit'))) return 'out';
      if (isThere(cellIn(cells, 'credit'))) return 'in';
      const amount = cellIn(cells, 'amount');
      return out !== null && isThere(amount) ? (isNegativeNumber(amount) === out ? 'out' : 'in') : null;
    },
  };
};
