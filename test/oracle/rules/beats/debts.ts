import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../../made-up/payees.ts';
import { countedSum } from '../counted.ts';
import { DEBTS } from '../goals.ts';
import { balanceOn, onlyOf } from './balances.ts';
import { type BeatInput, countWord, dayWord, type ExpectedBeat, moneyWord } from './beat.ts';
import { isOfDispute } from './rows.ts';

const DAYS_OF_NEWS = 30;
const DEBT_DAYS = 56;

/** Cards that were owed on for eight weeks and came to zero. */
export const payoffBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  input.accounts
    .filter(({ type, isClosed }) => type === 'CREDIT_CARD' && !isClosed)
    .flatMap((card): readonly ExpectedBeat[] => {
      const own = onlyOf(card.name, input);
      const owedOn = (day: string): bigint => balanceOn(card, own, day);
      return daysBefore(input.today, DAYS_OF_NEWS)
        .filter((day) => owedOn(day) === 0n)
        .filter((day) => daysBefore(addDays(day, -1), DEBT_DAYS - 1).every((before) => owedOn(before) > 0n))
        .map((day) => ({
          ...{ template: 'CelebrateCreditCardPayoff', subject: card.name },
          facts: [card.name, moneyWord(owedOn(addDays(day, -1)), card.currency), dayWord(day)],
        }));
    });

/** A day and so many days before it. */
const daysBefore = (day: string, count: number): readonly string[] =>
  Array.from({ length: count + 1 }, (_, ago) => addDays(day, -ago));

const INTEREST_DAYS = 90;

export const interestBeats = ({ accounts, rows, today, currency }: BeatInput): readonly ExpectedBeat[] => {
  const cards = accounts.filter(({ type }) => type === 'CREDIT_CARD').map(({ name }) => name);
  const all = rows
    .filter(({ account, category }) => cards.includes(account) && category === 'Finance Charge')
    .filter((row) => row.currency === currency && row.postedOn <= today)
    .filter(({ on }) => on <= today && on >= addDays(today, -INTEREST_DAYS));
  const sum = countedSum(all);
  const [refunds, charges] = [true, false].map((wanted) => all.filter(({ isCredit }) => isCredit === wanted));
  const back = -countedSum(refunds ?? []);
  if (sum <= 0n) return [];
  const facts = [String(INTEREST_DAYS), moneyWord(sum, currency), countWord(charges?.length ?? 0)];
  if (back > 0n) facts.push(moneyWord(back, currency));
  return [{ template: 'CreditCardInterestSummary', subject: today.slice(0, 7), facts }];
};

const PAID_DAYS = 30;

/** Debts that are due, and on which nothing was paid. */
export const dueDebtBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  input.accounts.flatMap(({ name, type, isClosed, balance, currency, dueOn, paidOn }): readonly ExpectedBeat[] => {
    if (!DEBTS.includes(type) || isClosed || balance <= 0n || dueOn === null || dueOn <= input.today) return [];
    // One that was hidden has reached the account, once it is posted.
    const moved = input.balanceRows.filter(({ postedOn }) => postedOn <= input.today);
    const payments = [...input.rows, ...moved]
      .filter(({ account, isCredit, merchant }) => account === name && isCredit && merchant === null)
      .filter((row) => topOf(row.category) !== 'Income' && !isOfDispute(row))
      .map(({ on }) => on);
    const isPaid = [...payments, paidOn ?? ''].some(
      (day) => day <= input.today && day >= addDays(input.today, -PAID_DAYS),
    );
    if (isPaid) return [];
    const facts = [name, dayWord(dueOn), String(PAID_DAYS), moneyWord(balance, currency)];
    return [{ template: 'DebtPaymentReminder', subject: name, facts }];
  });
