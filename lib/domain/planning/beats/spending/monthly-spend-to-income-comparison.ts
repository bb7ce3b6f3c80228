import { firstDayOf, monthOf } from '../../../kernel/calendar.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { amountWords, beatText, monthWords } from '../beat-words.ts';
import { countedSum, isIncome, isSpending, rowsOfMonth } from '../context-rows.ts';
import { shareOf } from '../figures.ts';

/** How much of last month's income was spent. */
export const monthlySpendToIncomeComparison: BeatTemplate = {
  name: 'MonthlySpendToIncomeComparison',
  find: (context) => {
    const month = monthOf(context.today) - 1;
    const rows = rowsOfMonth(context, month);
    const income = countedSum(rows.filter(isIncome));
    const spent = countedSum(rows.filter(isSpending));
    if (income <= 0n || spent <= 0n) return [];
    const name = monthWords(firstDayOf(month));
    const words = (minor: bigint): string => amountWords(minor, context.currencyCode);
    return [
      {
        key: [firstDayOf(month)],
        activeOn: firstDayOf(month + 1),
        ...beatText(
          spent > income ? `In ${name} you spent more than came in` : `What you spent of your income in ${name}`,
          `In ${name} you spent ${words(spent)}, which is ${shareOf(spent, income, 100n)}% of your income of ${words(income)}.`,
        ),
      },
    ];
  },
};
