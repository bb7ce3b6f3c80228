import { monthsAfter } from '../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../made-up/payees.ts';
import type { AccountType, MadeUpUser } from '../made-up/user.ts';
import { type Figures, put } from './figures.ts';
import type { Reading } from './reading.ts';

/** What is owed: a balance of these is a debt. */
export const DEBTS: readonly AccountType[] = ['LOAN', 'CREDIT_CARD', 'LINE_OF_CREDIT', 'CHECKING_LINE_OF_CREDIT'];
const CENTURY_MONTHS = 1_200n;

/** What the top level of the budgets leaves for goals each month; null while no income is budgeted. */
const profileOf = ({ budgets }: MadeUpUser) => {
  const tops = budgets.filter(({ category }) => topOf(category) === category);
  const sumOf = (isIncome: boolean): bigint =>
    tops.filter(({ category }) => (category === 'Income') === isIncome).reduce((sum, { amount }) => sum + amount, 0n);
  const income = sumOf(true);
  const expenses = sumOf(false);
  const left = income > expenses ? income - expenses : 0n;
  return { income, expenses, estimated: income === 0n ? null : left };
};

export const goalFigures = (reading: Reading, figures: Figures): void => {
  const { user, currency, today } = reading;
  const { income, expenses, estimated } = profileOf(user);
  put(figures, 'profile income', income);
  put(figures, 'profile expenses', expenses);
  put(figures, 'profile estimated', estimated);
  put(figures, 'profile set', user.contribution);
  put(figures, 'profile uses estimated', user.contribution === null);
  const contribution = user.contribution ?? estimated ?? 0n;
  const missing = new Map<string, bigint>();
  for (const { account: name, amount, metaType } of user.goals) {
    // While its account does not count, the last known balance stays; those of made-up accounts never move.
    const account = user.accounts.find((one) => one.name === name);
    if (account === undefined) throw new Error(`the goal of ${name} has no account`);
    const isDebt = DEBTS.includes(account.type);
    const current = isDebt ? amount - account.balance : account.balance;
    const isComplete = current >= amount;
    const track = isDebt ? 'PAYOFF' : metaType;
    const counts = !isComplete && account.currency === currency;
    if (counts) missing.set(track, (missing.get(track) ?? 0n) + amount - current);
    const months = contribution > 0n ? ((missing.get(track) ?? 0n) + contribution - 1n) / contribution : null;
    const isKnown = counts && months !== null && months <= CENTURY_MONTHS;
    put(figures, `goal ${name} current`, current);
    put(figures, `goal ${name} is complete`, isComplete);
    put(figures, `goal ${name} reached on`, isKnown ? monthsAfter(today, Number(months)) : null);
  }
};
