import { addDays, dayOf } from '../../../../lib/domain/kernel/calendar.ts';
import type { MadeUpRow, Rhythm } from '../../made-up/user.ts';
import { type BeatInput, dayWord, type ExpectedBeat, moneyWord, payeeWord, rowsSince, units } from './beat.ts';

const DAYS_OF_NEWS = 30;
/** So many charges make a subscription known. */
const CHARGES: Readonly<Record<Rhythm, number>> = {
  EVERY_WEEK: 4,
  EVERY_OTHER_WEEK: 4,
  TWICE_A_MONTH: 5,
  EVERY_MONTH: 3,
  EVERY_OTHER_MONTH: 3,
  EVERY_QUARTER: 3,
  EVERY_SIX_MONTHS: 2,
  EVERY_YEAR: 2,
};

const EVERY: Readonly<Record<Rhythm, string>> = {
  EVERY_WEEK: 'every week',
  EVERY_OTHER_WEEK: 'every other week',
  TWICE_A_MONTH: 'twice',
  EVERY_MONTH: 'every month',
  EVERY_OTHER_MONTH: 'every other month',
  EVERY_QUARTER: 'every quarter',
  EVERY_SIX_MONTHS: 'every six month',
  EVERY_YEAR: 'every year',
};

/** The charges of a subscription, newest first. */
const chargesOf = (ids: readonly string[], { rows }: BeatInput): readonly MadeUpRow[] =>
  rows.filter(({ id }) => ids.includes(id)).toSorted((a, b) => (a.on < b.on ? 1 : -1));

export const foundBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  input.subscriptions.flatMap((one): readonly ExpectedBeat[] => {
    const oldestFirst = chargesOf(one.rowIds, input).toReversed();
    const known = oldestFirst[CHARGES[one.rhythm] - 1];
    if (known === undefined || known.on < addDays(input.today, -DAYS_OF_NEWS)) return [];
    const facts = [payeeWord(one.payee), moneyWord(one.minor, one.currency), EVERY[one.rhythm], dayWord(one.next)];
    const isOptional = input.subscriptions.filter(({ payee }) => payee === one.payee).length > 1;
    return [{ template: 'SubscriptionDetected', subject: one.payee, facts, isOptional }];
  });

const AGE = { least: 20, most: 400 };
const USUAL_CHARGES = 3;
const DUE_DAYS = 5;

/** Charges of subscriptions at a higher price. */
export const dearerBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  rowsSince(input)
    .filter((row) => !row.isCredit && row.currency === input.currency && row.postedOn <= input.today)
    .filter(({ on }) => on >= addDays(input.today, -DAYS_OF_NEWS))
    .flatMap((row): readonly ExpectedBeat[] => {
      const earlier = earlierCharges(row, input).filter(({ on }) => on < row.on);
      const [last] = earlier;
      if (last === undefined) return [];
      const usual = medianOf(earlier.slice(0, USUAL_CHARGES).map(({ minor }) => minor));
      const age = dayOf(row.on) - dayOf(last.on);
      const isDue = age >= AGE.least && age <= AGE.most && last.minor < row.minor;
      const twiceMore = row.minor * 2n - usual.twice;
      if (!isDue || twiceMore < units(2, row.currency) || twiceMore * 100n < usual.twice * 3n) return [];
      const money = (minor: bigint): string => moneyWord(minor, row.currency);
      const price = (usual.twice + 1n) / 2n;
      const facts = [payeeWord(row.text), money(row.minor), dayWord(row.on), money(row.minor - price), money(price)];
      return [{ template: 'SubscriptionPriceIncrease', subject: row.id, facts }];
    });

const medianOf = (amounts: readonly bigint[]): { readonly twice: bigint } => {
  const sorted = amounts.toSorted((a, b) => (a < b ? -1 : 1));
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0n;
  return { twice: upper + (sorted.length % 2 === 1 ? upper : (sorted[half - 1] ?? 0n)) };
};

/** Earlier charges that a charge is compared with, newest first. */
const earlierCharges = (row: MadeUpRow, input: BeatInput): readonly MadeUpRow[] => {
  const own = input.subscriptions.find(({ rowIds }) => rowIds.includes(row.id));
  if (own !== undefined) return chargesOf(own.rowIds, input);
  if (row.merchant === null || !row.isSubscription) return [];
  const others = input.subscriptions.filter(({ payee }) => payee === row.merchant);
  if (others.length > 0) {
    const due = others.find(({ next }) => Math.abs(dayOf(next) - dayOf(row.on)) <= DUE_DAYS);
    return due === undefined ? [] : chargesOf(due.rowIds, input);
  }
  return rowsSince(input)
    .filter((one) => one.merchant === row.merchant && !one.isCredit && one.currency === row.currency)
    .filter(({ postedOn }) => postedOn <= input.today)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
};
