import { currencyInNumber } from '../csv/currency-sign.ts';
import { type DateFormat, mayBeDate, mayBeDayNumber } from '../csv/date-formats.ts';
import { decimalEvidenceOf, hasSign, isNegativeNumber } from '../csv/number.ts';

/** What the cells of one column have in common. */
export interface ColumnTally {
  /** Cells that are not empty. */
  filled: number;
  /** Cells that are a date in one of `formats`. */
  dates: number;
  /** Formats in which all dates so far can be read; all of them before the first date. */
  formats: readonly DateFormat[];
  /** Cells that are the number of a day, as Excel counts them. */
  dayNumbers: number;
  numbers: number;
  negatives: number;
  positives: number;
  /** Positive numbers that say so, as with a plus. */
  plusses: number;
  /** Numbers that show their decimal mark, and those that could be read with either. */
  points: number;
  commas: number;
  eithers: number;
  /** Currencies that stand beside numbers, and letters that are none, up to `UNITS_MAX`. */
  readonly currencies: Set<string>;
  readonly units: Set<string>;
  /** Different texts, up to `TEXTS_MAX`: columns of words have only a few. */
  readonly texts: Set<string>;
  textLength: number;
}

const TEXTS_MAX = 20;
/** Money has one. More letters before numbers are those of references, as in `TX-4711` and `R4712`. */
const UNITS_MAX = 2;
/** Longer texts are not words of a list. */
const TEXT_LENGTH_MAX = 24;

export const createTally = (formats: readonly DateFormat[]): ColumnTally => ({
  filled: 0,
  dates: 0,
  formats,
  dayNumbers: 0,
  numbers: 0,
  negatives: 0,
  positives: 0,
  plusses: 0,
  points: 0,
  commas: 0,
  eithers: 0,
  currencies: new Set(),
  units: new Set(),
  texts: new Set(),
  textLength: 0,
});

/** `latest`: a later date is the misreading of an earlier one. */
export const addCell = (tally: ColumnTally, cell: string, latest: string): void => {
  if (cell === '') return;
  tally.filled += 1;
  tally.textLength += cell.length;
  if (tally.texts.size < TEXTS_MAX) tally.texts.add(cell.slice(0, TEXT_LENGTH_MAX));
  addDate(tally, cell, latest);
  if (mayBeDayNumber(cell, latest)) tally.dayNumbers += 1;
  addNumber(tally, cell);
};

const addDate = (tally: ColumnTally, cell: string, latest: string): void => {
  if (!mayBeDate(cell)) return;
  const formats = tally.formats.filter(({ read }) => {
    const date = read(cell);
    return date !== null && date <= latest;
  });
  if (formats.length === 0) return;
  tally.dates += 1;
  tally.formats = formats;
};

const addNumber = (tally: ColumnTally, cell: string): void => {
  const evidence = decimalEvidenceOf(cell);
  if (evidence === null) return;
  tally.numbers += 1;
  if (evidence === '.') tally.points += 1;
  else if (evidence === ',') tally.commas += 1;
  else if (evidence === 'either') tally.eithers += 1;
  if (isNegativeNumber(cell)) tally.negatives += 1;
  else if (/[1-9]/.test(cell)) {
    tally.positives += 1;
    if (hasSign(cell)) tally.plusses += 1;
  }
  const currency = currencyInNumber(cell);
  if (currency !== null) tally.currencies.add(currency);
  else addUnit(tally, cell);
};

const addUnit = ({ units }: ColumnTally, cell: string): void => {
  const [unit] = /\p{L}{1,3}(?=[^\p{L}]*\d)/u.exec(cell) ?? [];
  if (unit !== undefined && units.size < UNITS_MAX) units.add(unit);
};

/** Whether some cells are numbers, and not references that begin with letters of their own. */
export const hasNumbersIn = ({ numbers, units }: ColumnTally): boolean => numbers > 0 && units.size < UNITS_MAX;

/** Whether a column can be one of days by their numbers: it has no other dates, and little else. */
export const hasDayNumbers = ({ dates, dayNumbers, filled }: ColumnTally): boolean =>
  dates === 0 && dayNumbers > 0 && dayNumbers >= filled / 2;

/**
 * Whether the signs of amounts say their direction: most have one, and not more than half of these are a plus, which cards
 * write before their charges.
 */
export const hasUsualSigns = ({ negatives, plusses, positives }: ColumnTally): boolean =>
  negatives > 0 && plusses <= negatives && positives - plusses <= negatives + plusses;

/** Whole numbers without a sign, as numbers of checks and of branches are. */
export const isCounting = ({ points, commas, eithers, negatives }: ColumnTally): boolean =>
  points + commas + eithers + negatives === 0;
