import { lastDayOfMonth } from '../../made-up/due-days.ts';
import { topOf } from '../../made-up/payees.ts';
import { type BeatInput, type ExpectedBeat, moneyWord, monthWord } from './beat.ts';

/** Less of a budget is no news. */
const USED_PERCENT = 25n;

export const budgetBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const { user, today, currency } = input;
  const daysOver = BigInt(today.slice(8));
  const days = BigInt(lastDayOfMonth(today).slice(8));
  return user.budgets.flatMap(({ category, amount }): readonly ExpectedBeat[] => {
    const spent = input.budgetTotals.get(category) ?? 0n;
    const isUsed = spent * 100n > amount * USED_PERCENT && spent * days > amount * daysOver;
    if (topOf(category) === 'Income' || amount === 0n || !isUsed) return [];
    const [all, allowed, off] = [spent, amount, spent > amount ? spent - amount : amount - spent].map((minor) =>
      moneyWord(minor, currency),
    );
    const month = monthWord(today);
    const facts = spent > amount ? [all, month, off, allowed] : [all, allowed, month, off];
    const inTitle = spent > amount ? '' : `${(spent * 100n) / amount}%`;
    return [{ template: 'CategoryBudget', subject: category, facts: facts.map(String), inTitle }];
  });
};
