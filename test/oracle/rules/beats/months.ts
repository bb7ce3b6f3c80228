import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../../made-up/payees.ts';
import type { MadeUpRow } from '../../made-up/user.ts';
import { countedMinor, countedSum, isSpending } from '../counted.ts';
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

/** The first day of the month so many months before that of a day. */
export const monthAgo = (today: string, ago: number): string => {
  let first = `${today.slice(0, 7)}-01`;
  for (let one = 0; one < ago; one += 1) first = `${addDays(first, -1).slice(0, 7)}-01`;
  return first;
};

export const rowsIn = ({ rows, currency }: BeatInput, month: string): readonly MadeUpRow[] =>
  rows.filter((row) => row.on.startsWith(month.slice(0, 7)) && row.currency === currency);

export const spendingIn = (input: BeatInput, month: string): readonly MadeUpRow[] =>
  rowsIn(input, month).filter(isSpending);

export const incomeIn = (input: BeatInput, month: string): bigint =>
  countedSum(rowsIn(input, month).filter(({ category }) => topOf(category) === 'Income'));

/** What the last month's income was spent on. */
export const incomeBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const last = monthAgo(input.today, 1);
  const income = incomeIn(input, last);
  const spending = countedSum(spendingIn(input, last));
  if (income <= 0n || spending <= 0n) return [];
  const money = (minor: bigint): string => moneyWord(minor, input.currency);
  const facts = [monthWord(last), money(spending), shareWord(spending, income), money(income)];
  return [{ template: 'MonthlySpendToIncomeComparison', subject: input.today.slice(0, 7), facts }];
};

/** Rows of no category are none that most was spent on. */
const NO_CATEGORY = 'Uncategorized';

export const largestCategoryBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const last = monthAgo(input.today, 1);
  const sums = new Map<string, bigint>();
  for (const row of spendingIn(input, last)) {
    const top = topOf(row.category);
    if (top !== NO_CATEGORY) sums.set(top, (sums.get(top) ?? 0n) + countedMinor(row));
  }
  const most = [...sums.values()].reduce((largest, sum) => (sum > largest ? sum : largest), 0n);
  const largest = [...sums].filter(([, sum]) => sum > 0n && sum === most);
  return largest.map(([top, spent]) => {
    const before = [2, 3, 4].map((ago) =>
      countedSum(spendingIn(input, monthAgo(input.today, ago)).filter(({ category }) => topOf(category) === top)),
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
const DAYS = Array.from({ length: 31 }, (_, before) => String(before + 1).padStart(2, '0'));

export const dearerCategoryBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const { today, currency } = input;
  const spending = spendingIn(input, today).filter(({ on }) => on <= today);
  return [...new Set(spending.map(({ category }) => topOf(category)))].flatMap((top): readonly ExpectedBeat[] => {
    const isIn = ({ category }: MadeUpRow): boolean => topOf(category) === top;
    const rows = spending.filter(isIn);
    const spent = countedSum(rows);
    const before = [1, 2, 3].flatMap((ago) => spendingIn(input, monthAgo(today, ago)).filter(isIn));
    const sumUntil = (day: string): bigint => countedSum(before.filter(({ on }) => on.slice(8) <= day));
    const usual = sumUntil(today.slice(8));
    const isDearer = (than: bigint): boolean => {
      const more = spent * 3n - than;
      return than > 0n && more >= units(DEARER_UNITS, currency) * 3n && more * 5n >= than;
    };
    const lastOn =
      rows
        .map(({ on }) => on.slice(8))
        .toSorted()
        .at(-1) ?? '';
    const day = DAYS.find((one) => one >= lastOn && sumUntil(one) > 0n) ?? '';
    const sum = sumUntil(day);
    if (top === NO_CATEGORY || !isDearer(usual) || !isDearer(sum)) return [];
    const facts = [
      dayWord(`${today.slice(0, 8)}${day}`),
      moneyWord(spent, currency),
      percentWord(spent * 3n - sum, sum),
    ];
    return [{ template: 'CategorySpending', subject: top, facts: [...facts, meanWord(sum, currency)] }];
  });
};
