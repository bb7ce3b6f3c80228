import { topLevelIn } from '../../../categories/category.ts';
import { dayOf, firstDayOf, monthOf } from '../../../kernel/calendar.ts';
import type { Budget } from '../../budgets/budget.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToRows, newestFirst } from '../beat-template.ts';
import { amountWords, beatText, monthWords, nameWords } from '../beat-words.ts';
import { rowsOfMonth } from '../context-rows.ts';

/** A budget is used up faster than its month passes; once for each quarter of the budget. */
export const categoryBudget: BeatTemplate = {
  name: 'CategoryBudget',
  find: (context) => context.budgets.flatMap((budget) => draftOf(budget, context)),
};

const draftOf = (budget: Budget, context: BeatContext): readonly BeatDraft[] => {
  const { guid, categoryGuid, amountMinor, transactionTotalMinor: spent, currencyCode } = budget;
  const category = context.categories.find(categoryGuid);
  const tier = amountMinor > 0n ? tierOf(100n * spent, amountMinor) : null;
  if (tier === null || category.isIncome || !isAheadOfMonth(spent, amountMinor, context.today)) return [];
  const name = nameWords(category.name);
  const month = monthOf(context.today);
  const rows = rowsOfMonth({ ...context, currencyCode }, month)
    .filter((row) => row.category.guid === categoryGuid || topLevelIn(row.category) === categoryGuid)
    .toSorted(newestFirst);
  const words = (minor: bigint): string => amountWords(minor, currencyCode);
  const percent = (100n * spent) / amountMinor;
  return [
    {
      key: [guid, firstDayOf(month), tier],
      activeOn: rows[0]?.transaction.date ?? firstDayOf(month),
      ...beatText(
        spent > amountMinor ? `${name} is over budget` : `${percent}% of your ${name} budget is used`,
        spent > amountMinor
          ? `You spent ${words(spent)} on ${name} in ${monthWords(context.today)}, ${words(
              spent - amountMinor,
            )} more than your budget of ${words(amountMinor)}.`
          : `You spent ${words(spent)} of the ${words(amountMinor)} that your ${name} budget allows in ${monthWords(
              context.today,
            )}; ${spent === amountMinor ? 'nothing' : words(amountMinor - spent)} is left.`,
      ),
      categoryGuids: [categoryGuid],
      ...linksToRows(rows),
    },
  ];
};

/** The quarter of the budget that has been used; null in the first one. */
const tierOf = (hundredfold: bigint, amountMinor: bigint): string | null => {
  if (hundredfold > 100n * amountMinor) return 'over';
  if (hundredfold >= 75n * amountMinor) return '75';
  if (hundredfold >= 50n * amountMinor) return '50';
  return hundredfold > 25n * amountMinor ? '25' : null;
};

const isAheadOfMonth = (spent: bigint, amountMinor: bigint, today: string): boolean => {
  const days = dayOf(firstDayOf(monthOf(today) + 1)) - dayOf(firstDayOf(monthOf(today)));
  return spent * BigInt(days) > amountMinor * BigInt(Number(today.slice(-2)));
};
