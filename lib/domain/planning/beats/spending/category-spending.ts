import { UNCATEGORIZED } from '../../../categories/category.ts';
import { earliestOf, firstDayOf, latestOf, monthOf } from '../../../kernel/calendar.ts';
import type { Guid } from '../../../kernel/guid.ts';
import type { PlanningRow } from '../../planning-row.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToRows, newestFirst } from '../beat-template.ts';
import { amountWords, beatText, dayWords, nameWords, wholeUnits } from '../beat-words.ts';
import { rowsOfMonth, spendingByCategory, sumOf } from '../context-rows.ts';
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
    const before = spendingByCategory(
      compared.flat().filter((row) => dayOfMonth(row) <= context.today.slice(-2) && row.transaction.amountMinor > 0n),
    );
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
  const [total, count] = [sumOf(rows), BigInt(COMPARED_MONTHS)];
  const growthOver = (sum: bigint): bigint => total * count - sum;
  const sumByToday = sumOf(before);
  const isMarked =
    growthOver(sumByToday) >= wholeUnits(GROWTH_UNITS_MIN, context.currencyCode) * count &&
    100n * growthOver(sumByToday) >= GROWTH_PERCENT_MIN * sumByToday;
  if (guid === UNCATEGORIZED || newest === undefined || sumByToday === 0n || !isMarked) return [];
  // The figures are those of the day of the newest row, or of the first day with earlier spending: so they do not change
  // from day to day.
  const { date } = newest.transaction;
  const day = latestOf(date.slice(-2), earliestOf(context.today.slice(-2), ...before.map(dayOfMonth)));
  const sum = sumOf(before.filter((row) => dayOfMonth(row) <= day));
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

const dayOfMonth = ({ transaction }: PlanningRow): string => transaction.date.slice(-2);
