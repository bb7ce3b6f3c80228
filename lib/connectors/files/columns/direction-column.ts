import { isNegativeNumber, isNothing } from '../csv/number.ts';
import { directionOf } from '../csv/words.ts';
import { areNameless, type BestOf, type SeenColumn, type Taken, takeBest } from './seen-column.ts';

/** Whether all cells say a direction. A dash is one only beside a plus. */
export const isDirection = ({ tally }: SeenColumn): boolean =>
  tally.filled > 0 &&
  [...tally.texts].every((text) => directionOf(text) !== null) &&
  ![...tally.texts].every(isNothing);

interface DirectionFacts {
  readonly best: BestOf;
  readonly rows: readonly (readonly string[])[];
}

/** Words beside amounts that have no sign, or whose signs say something else than the words, where no balance proves either. */
export const takeDirection = (columns: readonly SeenColumn[], taken: Taken, { best, rows }: DirectionFacts): void => {
  const amount = columns.findIndex((column) => taken.get(column) === 'amount');
  if (amount === -1) return;
  const isRight = needsDirection(taken)
    ? isDirection
    : (column: SeenColumn) => isDirection(column) && isContradicted(columns.indexOf(column), amount, rows);
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

/** Amounts without any sign. */
const needsDirection = (taken: Taken): boolean =>
  [...taken].some(([column, field]) => field === 'amount' && column.tally.negatives === 0);

/**
 * Whether all directions are one word that may mean something else: a letter, such as `D`, which is debit, and Slovene credit; or
 * any word without a name above it, which may be the kind of a card or a status.
 */
export const isWordAlone = (columns: readonly SeenColumn[], taken: Taken): boolean =>
  columns.some(
    (column) =>
      taken.get(column) === 'direction' &&
      column.tally.texts.size === 1 &&
      (areNameless(columns) || [...column.tally.texts].every((text) => /^\p{L}$/u.test(text))),
  );

/** Letters that no language has for a direction, in a column with such a name, beside amounts without a sign. */
export const hasUnreadLetters = (taken: Taken, best: BestOf): boolean =>
  needsDirection(taken) &&
  ![...taken.values()].includes('direction') &&
  best('direction', ({ tally: { texts } }) => texts.size <= 2 && [...texts].every((text) => /^\p{L}$/u.test(text))) !==
    null;
