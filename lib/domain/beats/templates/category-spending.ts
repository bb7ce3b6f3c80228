import { UNCATEGORIZED } from '../../category.ts';
import type { Guid } from '../../guid.ts';
import { firstDayOf, monthOf } from '../../monthly-balance.ts';
import type { FoundTransaction } from '../../transaction.ts';
import { amountWords, wholeUnits } from '../amount-words.ts';
import { linksToRows, newestFirst } from '../beat-links.ts';
import type { BeatScene, BeatTemplate } from '../beat-template.ts';
import { beatText } from '../beat-text.ts';
import { percentOf, roundedQuotient } from '../rounding.ts';
import { rowsOfMonth, spendingByCategory, sumOf } from '../spending.ts';

const COMPARED_MONTHS = 3;
const GROWTH_UNITS_MIN = 50;
const GROWTH_PERCENT_MIN = 20n;

/** Much more spent on a category this month than usually by the same day. */
export const categorySpending: BeatTemplate = {
  name: 'CategorySpending',
  find: (scene) => {
    const month = monthOf(scene.today);
    const now = spentByToday(scene, month);
    const before = Array.from({ length: COMPARED_MONTHS }, (_, back) => spentByToday(scene, month - 1 - back));
    const count = BigInt(COMPARED_MONTHS);
    return [...now].flatMap(([guid, rows]) => {
      const [newest] = rows.toSorted(newestFirst);
      const total = sumOf(rows);
      const sum = before.reduce((all, one) => all + sumOf(one.get(guid) ?? []), 0n);
      const growth = total * count - sum;
      const isMarked =
        sum > 0n &&
        growth >= wholeUnits(GROWTH_UNITS_MIN, scene.currencyCode) * count &&
        100n * growth >= GROWTH_PERCENT_MIN * sum;
      if (guid === UNCATEGORIZED || newest === undefined || !isMarked) return [];
      const { name } = scene.categories.find(guid);
      const words = (minor: bigint): string => amountWords(minor, scene.currencyCode);
      const hasBudget = scene.budgets.some(({ categoryGuid }) => categoryGuid === guid);
      return [
        {
          key: [guid, firstDayOf(month)],
          activeOn: newest.transaction.date,
          ...beatText(
            `You spend more on ${name}`,
            `You have spent ${words(total)} on ${name} this month, ${percentOf(growth, sum)}% more than the ${words(
              roundedQuotient(sum, count),
            )} you usually spend by this day.`,
            hasBudget ? null : `Set a budget for ${name}`,
          ),
          categoryGuids: [guid],
          ...linksToRows(rows),
        },
      ];
    });
  },
};

/** What was spent in a month up to today's day of the month. */
const spentByToday = (scene: BeatScene, month: number): ReadonlyMap<Guid<'CAT'>, readonly FoundTransaction[]> =>
  spendingByCategory(
    rowsOfMonth(scene, month).filter(({ transaction }) => transaction.date.slice(-2) <= scene.today.slice(-2)),
  );
