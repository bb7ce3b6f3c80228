import { addDays, dayOf, weekdayOf } from '../../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../../made-up/payees.ts';
import type { MadeUpRow } from '../../made-up/user.ts';
import { isSpending } from '../counted.ts';
import { type BeatInput, dayWord, type ExpectedBeat, moneyWord, payeeWord, rowsSince, units } from './beat.ts';

const DAYS_OF_NEWS = 30;
const DAYS_APART = 3;

/** Two to four credits below one unit of a sender that is no merchant, and nothing else of it. */
export const testDepositBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const senders = new Map<string, MadeUpRow[]>();
  for (const row of rowsSince(input)) {
    if (!row.isCredit || row.merchant !== null || row.minor === 0n) continue;
    const sender = `${row.account} ${row.text}`;
    senders.set(sender, [...(senders.get(sender) ?? []), row]);
  }
  return [...senders.values()].flatMap((rows) => {
    const days = rows.map(({ on }) => on).toSorted();
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const isSmall = rows.every(({ minor, currency }) => minor < units(1, currency));
    const isNear = first >= addDays(last, -DAYS_APART) && last >= addDays(input.today, -DAYS_OF_NEWS);
    const [row] = rows;
    if (row === undefined || rows.length < 2 || rows.length > 4 || !isSmall || !isNear) return [];
    const amounts = rows
      .toSorted((a, b) => (a.on === b.on ? Number(a.minor - b.minor) : a.on < b.on ? -1 : 1))
      .map(({ minor, currency }) => moneyWord(minor, currency));
    const subject = rows
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
    return [
      { template: 'MicroDeposit', subject, facts: [payeeWord(row.text), ...amounts, row.account, dayWord(last)] },
    ];
  });
};

const SMALL_UNITS = 15;
const SMALL_COUNT = 5;
const MONDAY = 1;

/** Small purchases of the last week that is over. */
export const smallPurchaseBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const { today, currency } = input;
  let monday = today;
  while (weekdayOf(dayOf(monday)) !== MONDAY) monday = addDays(monday, -1);
  const [from, to] = [addDays(monday, -7), addDays(monday, -1)];
  const small = input.rows.filter(
    (row) =>
      row.on >= from &&
      row.on <= to &&
      row.currency === currency &&
      !row.isCredit &&
      isSpending(row) &&
      row.minor > 0n &&
      row.minor < units(SMALL_UNITS, currency),
  );
  if (small.length < SMALL_COUNT) return [];
  const money = (minor: bigint): string => moneyWord(minor, currency);
  const sum = small.reduce((total, { minor }) => total + minor, 0n);
  const facts = [String(small.length), money(units(SMALL_UNITS, currency)), dayWord(from), dayWord(to), money(sum)];
  return [{ template: 'WeeklySmallPurchasesSummary', subject: today.slice(0, 7), facts }];
};

/** Well-known institutions of the made-up texts. */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  'Capital One': /\bCAPITAL ONE\b/,
  Robinhood: /\bROBINHOOD\b/,
  Vanguard: /\bVANGUARD\b/,
  Chase: /\bCHASE BANK\b/,
};

/** Money that is moved to or from an institution without an account. */
export const elsewhereBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  Object.entries(ELSEWHERE).flatMap(([institution, pattern]) => {
    const isKnown = input.accounts.some(({ name }) => name.includes(institution));
    const moves = rowsSince(input).filter(
      ({ category, text }) => ['Transfer', 'Investments'].includes(topOf(category)) && pattern.test(text.toUpperCase()),
    );
    const isNews = moves.some(({ on }) => on >= addDays(input.today, -DAYS_OF_NEWS));
    if (isKnown || moves.length < 2 || !isNews) return [];
    return [{ template: 'DiscoveredAccount', subject: institution, facts: ['one'] }];
  });
