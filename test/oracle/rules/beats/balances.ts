import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { bankDayOf } from '../../made-up/bank-rows.ts';
import type { MadeUpAccount } from '../../made-up/user.ts';
import { DEBTS } from '../goals.ts';
import { type BeatInput, dayWord, type ExpectedBeat, moneyWord, shareWord, units } from './beat.ts';

const CLOSE_PERCENT = 75n;
const WARNING_PERCENT = 20n;
const ALERT_PERCENT = 30n;

/** Beats about credit cards that are used much. */
export const cardBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const { accounts, today, currency } = input;
  const cards = accounts.filter(({ type, isClosed, limit }) => type === 'CREDIT_CARD' && !isClosed && limit !== null);
  const close = cards.flatMap((card): readonly ExpectedBeat[] => {
    const limit = card.limit ?? 0n;
    if (card.balance * 100n < limit * CLOSE_PERCENT) return [];
    const money = (minor: bigint): string => moneyWord(minor, card.currency);
    const left = limit > card.balance ? [money(limit - card.balance)] : [];
    const facts = [card.name, money(card.balance), money(limit), shareWord(card.balance, limit), ...left];
    return [{ template: 'CreditCardCloseToLimit', subject: card.name, facts }];
  });
  const limits = cards.reduce((sum, { limit }) => sum + (limit ?? 0n), 0n);
  const owedOn = (day: string): bigint => cards.reduce((sum, card) => sum + balanceOn(card, input, day), 0n);
  const owed = owedOn(today);
  const reaches = (percent: bigint, minor: bigint): boolean => minor * 100n >= limits * percent;
  if (limits === 0n || !reaches(WARNING_PERCENT, owed)) return close;
  // After an alert there is no warning in the same month.
  for (let day = `${today.slice(0, 7)}-01`; day < today; day = addDays(day, 1)) {
    if (!reaches(ALERT_PERCENT, owed) && reaches(ALERT_PERCENT, owedOn(day))) return close;
  }
  const facts = [moneyWord(owed, currency), moneyWord(limits, currency), shareWord(owed, limits, 30), '30%'];
  return [...close, { template: 'CreditUtilization', subject: today.slice(0, 7), facts }];
};

const LOW_UNITS = 100;
/** A beat is shown for so long after the day since which it holds. */
const DAYS_SHOWN = 90;

export const lowBalanceBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  input.accounts.flatMap((account): readonly ExpectedBeat[] => {
    if (!['CHECKING', 'SAVINGS', 'PREPAID'].includes(account.type) || account.isClosed) return [];
    const low = units(LOW_UNITS, account.currency);
    if (account.balance >= low) return [];
    const since = lowSince(account, input, low);
    if (since === null) return [];
    const facts = [
      account.name,
      moneyWord(account.balance, account.currency),
      moneyWord(low, account.currency),
      dayWord(since),
    ];
    return [{ template: 'LowAccountBalances', subject: account.name, facts }];
  });

/** The day since which the balance is low; null where it was low on every day that rows tell of. */
const lowSince = (account: MadeUpAccount, input: BeatInput, low: bigint): string | null => {
  for (let ago = 0; ago <= DAYS_SHOWN; ago += 1) {
    if (balanceOn(account, input, addDays(input.today, -ago - 1)) >= low) return addDays(input.today, -ago);
  }
  return null;
};

/** The same with the rows of one account only, which is quicker where many days are asked for. */
export const onlyOf = (account: string, input: BeatInput): BeatInput => ({
  ...input,
  balanceRows: input.balanceRows.filter((row) => row.account === account),
});

/** What an account held, or was owed on it, at the end of a day: backwards from its balance by its posted rows. */
export const balanceOn = (
  { name, balance, currency, type }: MadeUpAccount,
  { balanceRows, today }: BeatInput,
  day: string,
): bigint => {
  let changes = 0n;
  for (const row of balanceRows) {
    if (row.account !== name || row.currency !== currency || row.postedOn > today) continue;
    if (bankDayOf(row) <= day) continue;
    changes += row.isCredit === DEBTS.includes(type) ? -row.minor : row.minor;
  }
  return balance - changes;
};

const STEPS = [100n, 75n, 50n, 25n];

/** For so long after it was reached, a part of a goal is news. */
const DAYS_OF_NEWS = 30;

export const goalBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  input.user.goals.flatMap(({ account: name, amount }): readonly ExpectedBeat[] => {
    const account = input.accounts.find((one) => one.name === name);
    if (account === undefined) return [];
    const currentOn = (day: string): bigint => {
      const balance = balanceOn(account, input, day);
      return DEBTS.includes(account.type) ? amount - balance : balance;
    };
    const current = currentOn(input.today);
    const step = STEPS.find((one) => current * 100n >= amount * one);
    if (step === undefined || !isNews((day) => currentOn(day) * 100n >= amount * step, input)) return [];
    const money = [current, amount].map((one) => moneyWord(one, account.currency));
    const inTitle = step === 100n ? '' : `${step}%`;
    return [{ template: 'GoalProgress', subject: name, inTitle, facts: [name, ...money, shareWord(current, amount)] }];
  });

/** Whether it became so within the last days, or the goal was made in them. */
const isNews = (isReachedOn: (day: string) => boolean, { user, today }: BeatInput): boolean => {
  let since = today;
  while (since > (user.readOn[0] ?? '') && isReachedOn(addDays(since, -1))) since = addDays(since, -1);
  return since >= addDays(today, -DAYS_OF_NEWS);
};
