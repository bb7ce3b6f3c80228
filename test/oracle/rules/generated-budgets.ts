import { monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { scaleOf } from '../../../lib/domain/kernel/money.ts';
import { topOf } from '../made-up/payees.ts';
import { spentOn } from './budgets.ts';
import { type Figures, put } from './figures.ts';
import type { Reading } from './reading.ts';

const NEVER = ['Gifts & Donations', 'Investments', 'Pets', 'Transfer'];

/** What the user's budgets would be if they were generated on this day. */
export const generatedFigures = ({ user, rows, today, currency }: Reading, figures: Figures): void => {
  const [last = [], lastButOne = []] = [1, 2].map((ago) => {
    const month = monthsBefore(today, ago).slice(0, 7);
    return rows.filter((row) => row.currency === currency && row.on.startsWith(month));
  });
  const unit = 10n ** BigInt(scaleOf(currency));
  const amounts = new Map(user.budgets.map(({ category, amount }) => [category, amount]));
  const tops = new Set(last.map(({ category }) => topOf(category)).filter((top) => !NEVER.includes(top)));
  for (const top of tops) {
    if (!lastButOne.some(({ category }) => topOf(category) === top)) continue;
    const sum = spentOn(top, [...last, ...lastButOne]);
    let amount = 0n;
    while (amount * 2n < sum) amount += unit;
    const under = user.budgets
      .filter(({ category }) => category !== top && topOf(category) === top)
      .reduce((total, one) => total + one.amount, 0n);
    amounts.set(top, amount > under ? amount : under);
  }
  for (const [category, amount] of amounts) put(figures, `generated budget ${category}`, amount);
};
