import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../../made-up/payees.ts';
import type { MadeUpRow } from '../../made-up/user.ts';
import { isSpending } from './balances.ts';
import {
  type BeatInput,
  dayWord,
  type ExpectedBeat,
  moneyWord,
  monthWord,
  percentWord,
  shareWord,
  units,
} from './beat.ts';

export const sumOf = (rows: readonly MadeUpRow[]): bigint => rows.reduce((sum, { minor }) => sum + minor, 0n);

/** The first day of the month so many months before that of a day. */
export const monthAgo = (today: string, ago: number): string => {
  let first = `${today.slice(0, 7)}-01`;
  for (let one = 0; one < ago; one += 1) first = `${addDays(first, -1).slice(0, 7)}-01`;
  return first;
};

export const rowsIn = ({ rows, currency }: BeatInput, month: string): readonly MadeUpRow[] =>
  rows.filter((row) => row.on.startsWith(month.slice(0, 7)) && row.currency === currency);

export const spendingIn = (input: BeatInput, month: string): readonly MadeUpRow[] =>
  rowsIn(input, month).filter(({ category, isCredit }) => isSpending(category, isCredit));

export const incomeIn = (input: BeatInput, month: string): bigint =>
  sumOf(rowsIn(input, month).filter(({ category, isCredit }) => isCredit && topOf(category) === 'Income'));

/** What the last month's income was spent on. */
export const incomeBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const last = monthAgo(input.today, 1);
  const income = incomeIn(input, last);
  const spending = sumOf(spendingIn(input, last));
  if (income === 0n || spending === 0n) return [];
  const money = (minor: bigint): string => moneyWord(minor, input.currency);
  const facts = [monthWord(last), money(spending), shareWord(spending, income), money(income)];
  return [{ template: 'MonthlySpendToIncomeComparison', subject: input.today.slice(0, 7), facts }];
};

/** Rows of no category are none that most was spent on. */
const NO_CATEGORY = 'Uncategorized';

export const largestCategoryBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const last = monthAgo(input.today, 1);
  const sums = new Map<string, bigint>();
  for (const { category, minor } of spendingIn(input, last)) {
    if (topOf(category) === NO_CATEGORY) continue;
    sums.set(topOf(category), (sums.get(topOf(category)) ?? 0n) + minor);
  }
  const most = [...sums.values()].reduce((largest, sum) => (sum > largest ? sum : largest), 0n);
  const largest = [...sums].filter(([, sum]) => sum === most);
  return largest.map(([top, spent]) => {
    const before = [2, 3, 4].map((ago) =>
      sumOf(spendingIn(input, monthAgo(input.today, ago)).filter(({ category }) => topOf(category) === top)),
    );
    const sum = before.reduce((total, one) => total + one, 0n);
    const facts = [monthWord(last), moneyWord(spent, input.currency)];
    const compared = before.every((one) => one > 0n) ? comparison(spent, sum, input.currency) : [];
    const isOptional = largest.length > 1;
    return { template: 'MonthlyCategoryTotal', subject: top, facts: [...facts, ...compared], isOptional };
  });
};

/** A third of the sum of three months, to the nearest smallest unit. */
const meanWord = (sum: bigint, currency: string): string => moneyWord((sum * 2n + 3n) / 6n, currency);

const comparison = (spent: bigint, sum: bigint, currency: string): readonly string[] => {
  const off = spent * 3n > sum ? spent * 3n - sum : sum - spent * 3n;
  const percent = percentWord(off, sum);
  return [...(percent === '0%' ? [] : [percent]), 'three', meanWord(sum, currency)];
};

const DEARER_UNITS = 50;

export const dearerCategoryBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const { today, currency } = input;
  const spending = spendingIn(input, today).filter(({ on }) => on <= today);
  return [...new Set(spending.map(({ category }) => topOf(category)))].flatMap((top): readonly ExpectedBeat[] => {
    const isIn = ({ category }: MadeUpRow): boolean => topOf(category) === top;
    const rows = spending.filter(isIn);
    const spent = sumOf(rows);
    const before = [1, 2, 3].flatMap((ago) => spendingIn(input, monthAgo(today, ago)).filter(isIn));
    const sumUntil = (day: string): bigint => sumOf(before.filter(({ on }) => on.slice(8) <= day));
    const usual = sumUntil(today.slice(8));
    const more = spent * 3n - usual;
    if (top === NO_CATEGORY || usual === 0n || more < units(DEARER_UNITS, currency) * 3n || more * 5n < usual)
      return [];
    const lastOn =
      rows
        .map(({ on }) => on.slice(8))
        .toSorted()
        .at(-1) ?? '';
    const firstBefore = before.map(({ on }) => on.slice(8)).toSorted()[0] ?? '';
    const day = [lastOn, firstBefore].toSorted()[1] ?? '';
    const sum = sumUntil(day);
    const facts = [
      dayWord(`${today.slice(0, 8)}${day}`),
      moneyWord(spent, currency),
      percentWord(spent * 3n - sum, sum),
    ];
    return [{ template: 'CategorySpending', subject: top, facts: [...facts, meanWord(sum, currency)] }];
  });
};
