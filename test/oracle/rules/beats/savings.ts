import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import type { MadeUpAccount } from '../../made-up/user.ts';
import { countedSum } from '../counted.ts';
import { DEBTS } from '../goals.ts';
import { balanceOn, onlyOf } from './balances.ts';
import { type BeatInput, countWord, dayWord, type ExpectedBeat, firstDaySince, moneyWord, units } from './beat.ts';
import { monthAgo, spendingIn } from './months.ts';

const AMOUNTS = [500, 1_000, 2_500, 5_000];
const MONTHS = [1, 3, 6];
const DAYS_OF_NEWS = 30;

interface Step {
  readonly minor: bigint;
  /** What the sentence says besides the amount. */
  readonly besides: readonly string[];
}

const stepsOf = (input: BeatInput): readonly Step[] => {
  const spent = [1, 2, 3].flatMap((ago) => spendingIn(input, monthAgo(input.today, ago)));
  const ofMonth = countedSum(spent) / 3n;
  const inMonths = MONTHS.map((count) => ({ minor: ofMonth * BigInt(count), besides: [countWord(count)] }));
  const inUnits = AMOUNTS.map((count) => ({ minor: units(count, input.currency), besides: [] }));
  return [...inUnits, ...(ofMonth <= 0n ? [] : inMonths)];
};

/** Accounts for emergencies that reached a milestone lately. */
export const milestoneBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const chosen = input.user.goals.filter(({ metaType }) => metaType === 'EMERGENCY_FUND').map(({ account }) => account);
  return input.accounts
    .filter(({ name, type, currency }) => chosen.includes(name) && !DEBTS.includes(type) && currency === input.currency)
    .flatMap((account) => milestonesOf(account, input));
};

const milestonesOf = (account: MadeUpAccount, input: BeatInput): readonly ExpectedBeat[] => {
  const own = onlyOf(account.name, input);
  const byDay = new Map<string, Step>();
  for (const step of stepsOf(input)) {
    const day = reachedOn((at) => balanceOn(account, own, at) >= step.minor, input);
    if (day !== null && (byDay.get(day)?.minor ?? 0n) < step.minor) byDay.set(day, step);
  }
  return [...byDay].map(([day, { minor, besides }]) => ({
    ...{ template: 'EmergencySavingsMilestoneReached', subject: `${account.name} ${day}` },
    facts: [account.name, moneyWord(minor, input.currency), ...besides, dayWord(day)],
  }));
};

/** The day on which it became so for the first time and for good, if that was lately. */
const reachedOn = (isReachedOn: (day: string) => boolean, { today }: BeatInput): string | null => {
  if (!isReachedOn(today)) return null;
  let day = today;
  while (day >= addDays(today, -DAYS_OF_NEWS) && isReachedOn(addDays(day, -1))) day = addDays(day, -1);
  if (day < addDays(today, -DAYS_OF_NEWS)) return null;
  for (let before = firstDaySince(today); before < day; before = addDays(before, 1)) {
    if (isReachedOn(before)) return null;
  }
  return day;
};

/** Since when accounts are there that have been there from the beginning: longer than any beat looks back. */
const LONG_AGO = '2000-01-01';
const DAYS_SHOWN = 90;

const firstOpened = (accounts: readonly MadeUpAccount[]): string =>
  accounts.map(({ openedOn }) => openedOn ?? LONG_AGO).toSorted()[0] ?? LONG_AGO;

/** Users with savings and without an account for emergencies. */
export const chooseBeats = ({ accounts, user, today }: BeatInput): readonly ExpectedBeat[] => {
  const savings = accounts.filter(({ type, isClosed }) => type === 'SAVINGS' && !isClosed);
  const [fullest] = savings.toSorted((a, b) => (a.balance < b.balance ? 1 : -1));
  const isChosen = user.goals.some(({ metaType }) => metaType === 'EMERGENCY_FUND');
  if (fullest === undefined || isChosen || firstOpened(savings) < addDays(today, -DAYS_SHOWN)) return [];
  const facts = [fullest.name, 'one'];
  return [{ template: 'DesignateEmergencySavingsAccount', subject: today.slice(0, 7), facts }];
};

export const firstBeats = ({ accounts, rows, today }: BeatInput): readonly ExpectedBeat[] => {
  if (rows.length === 0 || firstOpened(accounts) < addDays(today, -DAYS_OF_NEWS)) return [];
  return [{ template: 'IntroduceInsights', subject: today.slice(0, 7), facts: [countWord(accounts.length)] }];
};
