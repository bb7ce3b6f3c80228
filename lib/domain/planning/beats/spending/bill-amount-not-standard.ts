import { guidsNamed } from '../../../categories/category.ts';
import { monthsBefore } from '../../../kernel/calendar.ts';
import type { PlanningRow } from '../../planning-row.ts';
import { type BeatDraft, type BeatTemplate, draftOfRow } from '../beat-template.ts';
import { amountWords, beatText, dayWords, nameWords, wholeUnits } from '../beat-words.ts';
import { newDebits, sumOf } from '../context-rows.ts';
import { medianTwice, percentOf, roundedQuotient } from '../figures.ts';

const BILLS = guidsNamed('Bills & Utilities', 'Internet', 'Mobile Phone', 'Utilities');
const HISTORY_MONTHS = 4;
/** The bill itself and those it is compared with. */
const BILLS_MIN = 3;
const CHANGE_UNITS_MIN = 10;
const CHANGE_PERCENT_MIN = 10n;
/** With so many earlier bills it is known how much they usually differ. */
const SPREAD_BILLS_MIN = 4;
/** Three standard deviations, which the median absolute deviation times 1.4826 estimates; in ten-thousandths. */
const SPREADS_E4 = 3n * 14_826n;

/** A bill far from the mean of those of the four months before it. */
export const billAmountNotStandard: BeatTemplate = {
  name: 'BillAmountNotStandard',
  find: (context) => {
    const alike = Map.groupBy(context.rows.filter(isBill), whichBill);
    return newDebits(context)
      .filter((row) => isBill(row) && row.transaction.status === 'POSTED')
      .flatMap((bill) => draftOf(bill, alike.get(whichBill(bill)) ?? []));
  },
};

const isBill = ({ transaction: { amountMinor, merchantGuid, type }, category }: PlanningRow): boolean =>
  type === 'DEBIT' && amountMinor > 0n && merchantGuid !== null && BILLS.has(category.guid);

const whichBill = ({ transaction: { currencyCode, merchantGuid }, category }: PlanningRow): string =>
  JSON.stringify([merchantGuid, category.guid, currencyCode]);

const draftOf = (bill: PlanningRow, alike: readonly PlanningRow[]): readonly BeatDraft[] => {
  const { date, amountMinor, currencyCode } = bill.transaction;
  const from = monthsBefore(date, HISTORY_MONTHS);
  const earlier = alike.filter(({ transaction }) => transaction.date >= from && transaction.date < date);
  if (earlier.length + 1 < BILLS_MIN || !isFarOff(amountMinor, earlier, currencyCode)) return [];
  const [sum, count] = [sumOf(earlier), BigInt(earlier.length)];
  const apart = amountMinor * count - sum;
  const [level, difference] = apart < 0n ? ['lower', 'less'] : ['higher', 'more'];
  const payee = nameWords(bill.transaction.description);
  const words = (minor: bigint): string => amountWords(minor, currencyCode);
  return [
    draftOfRow(
      bill,
      beatText(
        `${payee}: ${level} than usual`,
        `You paid ${payee} ${words(amountMinor)} on ${dayWords(date)}, ${percentOf(absolute(apart), sum)}% ${difference} than your recent average of ${words(roundedQuotient(sum, count))}.`,
      ),
    ),
  ];
};

const isFarOff = (amountMinor: bigint, earlier: readonly PlanningRow[], currencyCode: string): boolean => {
  const count = BigInt(earlier.length);
  const sum = sumOf(earlier);
  const timesApart = absolute(amountMinor * count - sum);
  return (
    sum > 0n &&
    timesApart >= wholeUnits(CHANGE_UNITS_MIN, currencyCode) * count &&
    100n * timesApart >= CHANGE_PERCENT_MIN * sum &&
    !isWithinSpread(
      amountMinor,
      earlier.map(({ transaction }) => transaction.amountMinor),
    )
  );
};

/**
 * Whether the amount is within the usual spread of the bills. False where most of the bills are equal, because there is no
 * spread then.
 */
const isWithinSpread = (amountMinor: bigint, amounts: readonly bigint[]): boolean => {
  const median = medianTwice(amounts);
  if (median === null || amounts.length < SPREAD_BILLS_MIN) return false;
  const spread = medianTwice(amounts.map((amount) => absolute(2n * amount - median))) ?? 0n;
  return spread > 0n && absolute(2n * amountMinor - median) * 20_000n <= SPREADS_E4 * spread;
};

const absolute = (minor: bigint): bigint => (minor < 0n ? -minor : minor);
