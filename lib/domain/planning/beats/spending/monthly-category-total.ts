import { UNCATEGORIZED } from '../../../categories/category.ts';
import { firstDayOf, monthOf } from '../../../kernel/calendar.ts';
import { type BeatContext, type BeatTemplate, linksToRows } from '../beat-template.ts';
import { amountWords, beatText, monthWords, nameWords } from '../beat-words.ts';
import { countedSum, rowsOfMonth, spendingByCategory } from '../context-rows.ts';
import { percentOf, roundedQuotient } from '../figures.ts';

const COMPARED_MONTHS = 3;

/** What most of last month's money was spent on, and how that compares with the three months before. */
export const monthlyCategoryTotal: BeatTemplate = {
  name: 'MonthlyCategoryTotal',
  find: (context) => {
    const month = monthOf(context.today) - 1;
    const [top] = [...spendingByCategory(rowsOfMonth(context, month))]
      .filter(([guid]) => guid !== UNCATEGORIZED)
      .map(([guid, rows]) => ({ guid, rows, total: countedSum(rows) }))
      .toSorted((a, b) => (a.total === b.total ? (a.guid < b.guid ? -1 : 1) : a.total < b.total ? 1 : -1));
    if (top === undefined || top.total <= 0n) return [];
    const category = nameWords(context.categories.find(top.guid).name);
    const name = monthWords(firstDayOf(month));
    const words = (minor: bigint): string => amountWords(minor, context.currencyCode);
    return [
      {
        key: [top.guid, firstDayOf(month)],
        activeOn: firstDayOf(month + 1),
        ...beatText(
          `${category} was your largest expense in ${name}`,
          `In ${name} you spent ${words(top.total)} on ${category}${comparison(top.total, monthsBefore(context, month, top.guid), words)}.`,
        ),
        categoryGuids: [top.guid],
        ...linksToRows(top.rows),
      },
    ];
  },
};

/** What was spent on a category in each of the months before. */
const monthsBefore = (context: BeatContext, month: number, guid: string): readonly bigint[] =>
  Array.from({ length: COMPARED_MONTHS }, (_, back) => {
    const found = [...spendingByCategory(rowsOfMonth(context, month - 1 - back))].find(([one]) => one === guid);
    return found === undefined ? 0n : countedSum(found[1]);
  });

/** Empty where one of the months had no such spending, or more came back: the mean would mislead. */
const comparison = (total: bigint, months: readonly bigint[], words: (minor: bigint) => string): string => {
  if (months.some((sum) => sum <= 0n)) return '';
  const sum = months.reduce((all, one) => all + one, 0n);
  const mean = words(roundedQuotient(sum, BigInt(COMPARED_MONTHS)));
  const apart = total * BigInt(COMPARED_MONTHS) - sum;
  const percent = percentOf(apart < 0n ? -apart : apart, sum);
  const asMuch = apart === 0n ? 'as much as' : 'about as much as';
  if (percent === 0n) return `, ${asMuch} in the three months before (${mean} a month)`;
  return `, ${percent}% ${apart < 0n ? 'less' : 'more'} than in the three months before (${mean} a month)`;
};
