import { budgetTotals } from '../rules/budgets.ts';
import { type Reading, readingOf } from '../rules/reading.ts';
import { type Amounts, monthsCompared, SPENT_ON, sumOfMinor } from './amounts.ts';
import type { HostedUser } from './bring-user.ts';

/** What was spent on each category and came in, from the made-up rows alone. */
export const rightSpending = ({ user, planAccounts }: HostedUser, today: string, currency: string): Amounts => {
  const reading: Reading = { ...readingOf(user, today), currency };
  const amounts = new Map<string, bigint>();
  for (const month of monthsCompared(today)) {
    const { spending, totals } = ofMonth(reading, month);
    for (const [category, minor] of totals) amounts.set(`${month} ${category}`, minor);
    amounts.set(`${month} spending`, spending);
  }
  const soFar = reading.rows.filter(({ on }) => on <= today);
  for (const [category, minor] of ofMonth({ ...reading, rows: soFar }, today).totals) {
    amounts.set(`${category} up to today`, minor);
  }
  const planned = reading.rows.filter(({ account }) => planAccounts.has(account));
  const { spending, totals } = ofMonth({ ...reading, rows: planned }, today);
  amounts.set('planned spending', spending);
  amounts.set('planned income', totals.get('Income') ?? 0n);
  return amounts;
};

const ofMonth = (reading: Reading, month: string) => {
  const totals = budgetTotals({ ...reading, today: `${month.slice(0, 7)}-01` });
  return { totals, spending: sumOfMinor(SPENT_ON.map((name) => totals.get(name) ?? 0n)) };
};
