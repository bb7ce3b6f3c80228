import { monthOf } from '../../kernel/calendar.ts';
import { payeeText } from '../payee-text.ts';
import type { PlanningRow } from '../planning-row.ts';
import { groupKeyOf, type SteadyText, steadyText } from './group-key.ts';

/** The rows of one payee and their key. */
export type PayeeGroup = readonly [key: string, rows: readonly PlanningRow[]];

/**
 * Rows by payee. The name of a month is left out of a text, as in `Rent March`, where the months of the payee's rows follow
 * their dates; April Smith and June Smith are two payees.
 */
export const payeeGroups = (rows: Iterable<PlanningRow>): readonly PayeeGroup[] => {
  const textOf = rememberedTexts();
  const groups = new Map<string, PlanningRow[]>();
  for (const row of rows) {
    const key = groupKeyOf(row.transaction, textOf(row).wordsOfEachMonth);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].flatMap((group): readonly PayeeGroup[] => {
    const named = group[1]
      .map((row) => ({ row, months: textOf(row).months }))
      .filter(({ months }) => months.length > 0);
    if (named.length === 0 || followDates(named)) return [group];
    return [...Map.groupBy(group[1], (row) => groupKeyOf(row.transaction, textOf(row).words))];
  });
};

/** A bill may name the month before its own or after it, and a payment be two months late. */
const MONTHS_OFF_MAX = 2;
/** Of names of people that are months, fewer do by chance. */
const FOLLOWING_SHARE_MIN = 0.75;
const MONTHS_A_YEAR = 12;

const followDates = (named: readonly { readonly row: PlanningRow; readonly months: readonly number[] }[]): boolean => {
  const following = named.filter(({ row, months }) => {
    const ofRow = monthOf(row.transaction.date) % MONTHS_A_YEAR;
    return months.some((month) => {
      const apart = Math.abs(month - ofRow);
      return Math.min(apart, MONTHS_A_YEAR - apart) <= MONTHS_OFF_MAX;
    });
  });
  return following.length >= FOLLOWING_SHARE_MIN * named.length;
};

const OF_MERCHANT: SteadyText = { words: '', wordsOfEachMonth: '', months: [] };

/** Most texts come many times, and to clean one takes longer than all else about its row. */
const rememberedTexts = (): ((row: PlanningRow) => SteadyText) => {
  const known = new Map<string, SteadyText>();
  return ({ transaction }) => {
    if (transaction.merchantGuid !== null) return OF_MERCHANT;
    const of = `${transaction.type} ${transaction.feedDescription}`;
    const text = known.get(of) ?? steadyText(payeeText(transaction));
    known.set(of, text);
    return text;
  };
};
