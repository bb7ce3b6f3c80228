import { UNCATEGORIZED } from '../../../categories/category.ts';
import { firstDayOf, monthOf } from '../../../kernel/calendar.ts';
import type { Guid } from '../../../kernel/guid.ts';
import type { PlanningRow } from '../../planning-row.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToRows, newestFirst } from '../beat-template.ts';
import { amountWords, beatText, dayWords, nameWords, wholeUnits } from '../beat-words.ts';
import { countedSum, rowsOfMonth, spendingByCategory } from '../context-rows.ts';
import { percentOf, roundedQuotient } from '../figures.ts';

const COMPARED_MONTHS = 3;
const GROWTH_UNITS_MIN = 50;
const GROWTH_PERCENT_MIN = 20n;

/** Much more spent on a category this month than usually by the same day. */
export const categorySpending: BeatTemplate = {
  name: 'CategorySpending',
  find: (context) => {
    const month = monthOf(context.today);
    const compared = Array.from({ length: COMPARED_MONTHS }, (_, back) => rowsOfMonth(context, month - 1 - back));
    const before = spendingByCategory(compared.flat().filter((row) => dayOfMonth(row) <= context.today.slice(-2)));
    return [...spendingByCategory(rowsOfMonth(context, month))].flatMap(([guid, rows]) =>
      draftOf(guid, rows, before.get(guid) ?? [], context),
    );
  },
};

const draftOf = (
  guid: Guid<'CAT'>,
  rows: readonly PlanningRow[],
  before: readonly PlanningRow[],
  context: BeatContext,
): readonly BeatDraft[] => {
  const [newest] = rows.toSorted(newestFirst);
  if (guid === UNCATEGORIZED || newest === undefined) return [];
  const [total, count] = [countedSum(rows), BigInt(COMPARED_MONTHS)];
  const growthOver = (sum: bigint): bigint => total * count - sum;
  const isMarked = (sum: bigint): boolean =>
    growthOver(sum) >= wholeUnits(GROWTH_UNITS_MIN, context.currencyCode) * count &&
    100n * growthOver(sum) >= GROWTH_PERCENT_MIN * sum;
  const { date } = newest.transaction;
  const sumBy = (day: string): bigint => countedSum(before.filter((row) => dayOfMonth(row) <= day));
  // The figures are those of the day of the newest row, or of the first day after it by which something was spent before:
  // so they do not change from day to day.
  const day = [dayOfMonth(newest), ...daysAfter(newest, before)].find((one) => sumBy(one) > 0n) ?? '';
  const [sum, sumByToday] = [sumBy(day), countedSum(before)];
  if (sum <= 0n || sumByToday <= 0n || !isMarked(sum) || !isMarked(sumByToday)) return [];
  const name = nameWords(context.categories.find(guid).name);
  const words = (minor: bigint): string => amountWords(minor, context.currencyCode);
  const hasBudget = context.budgets.some(({ categoryGuid }) => categoryGuid === guid);
  return [
    {
      key: [guid, firstDayOf(monthOf(date))],
      activeOn: date,
      ...beatText(
        `You spend more on ${name}`,
        `By ${dayWords(`${date.slice(0, -2)}${day}`)} you had spent ${words(total)} on ${name}, ${percentOf(growthOver(sum), sum)}% more than the ${words(roundedQuotient(sum, count))} you usually have by then.`,
        hasBudget ? null : `Set a budget for ${name}`,
      ),
      categoryGuids: [guid],
      ...linksToRows(rows),
    },
  ];
};

/** The days of the month after that of a row on which one of the others came. */
const daysAfter = (row: PlanningRow, others: readonly PlanningRow[]): readonly string[] =>
  [...new Set(others.map(dayOfMonth))].filter((day) => day > dayOfMonth(row)).toSorted();

const dayOfMonth = ({ transaction }: PlanningRow): string => transaction.date.slice(-2);
