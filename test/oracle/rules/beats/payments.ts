import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { dueDaysBetween } from '../../made-up/due-days.ts';
import { nameOf, type Scheduled } from '../scheduled.ts';
import { type BeatInput, dayWord, type ExpectedBeat, moneyWord, payeeWord } from './beat.ts';

const SOON_DAYS = 3;

export const upcomingBeats = ({ payments, today }: BeatInput): readonly ExpectedBeat[] =>
  payments
    .filter(({ isCredit, kind }) => !isCredit && ['BILL', 'ENTERED'].includes(kind))
    .filter(({ next }) => next > today && next <= addDays(today, SOON_DAYS))
    .map((one) => ({
      ...{ template: 'UpcomingBill', subject: nameOf(one) },
      facts: [moneyWord(one.minor, one.currency), payeeWord(one.payee), dayWord(one.next)],
    }));

/** How far ahead an income is looked for, and how far payments count without one. */
const INCOME_DAYS = 31;
const NO_INCOME_DAYS = 7;

export const overdraftBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const open = input.accounts.filter(({ type, isClosed }) => type === 'CHECKING' && !isClosed);
  return open.flatMap(({ name, currency, balance }): readonly ExpectedBeat[] => {
    const own = input.payments.filter(
      (one) => one.currency === currency && (one.account === name || (one.account === null && open.length === 1)),
    );
    const income = own
      .filter(({ isCredit, kind }) => isCredit && ['INCOME', 'ENTERED'].includes(kind))
      .flatMap((one) => datesUntil(one, addDays(input.today, 1), addDays(input.today, INCOME_DAYS)))
      .toSorted()[0];
    const until = income === undefined ? addDays(input.today, NO_INCOME_DAYS) : addDays(income, -1);
    const due = own
      .filter(({ isCredit }) => !isCredit)
      .map((one) => ({ one, dates: datesUntil(one, input.today, until) }));
    const count = due.reduce((sum, { dates }) => sum + dates.length, 0);
    const total = due.reduce((sum, { one, dates }) => sum + one.minor * BigInt(dates.length), 0n);
    if (count === 0 || total <= balance) return [];
    const last =
      due
        .flatMap(({ dates }) => dates)
        .toSorted()
        .at(-1) ?? '';
    const facts = [
      ...[name, moneyWord(balance, currency)],
      ...(count === 1 ? [] : [String(count)]),
      ...[moneyWord(total, currency), dayWord(income ?? last), moneyWord(total - balance, currency)],
    ];
    return [{ template: 'OverdraftWarning', subject: name, facts }];
  });
};

const datesUntil = ({ calendar, next }: Scheduled, today: string, until: string): readonly string[] => {
  if (calendar === null) return next >= today && next <= until ? [next] : [];
  return dueDaysBetween(calendar, next >= today ? next : today, until);
};
