import { dayOf } from '../../../kernel/calendar.ts';
import type { Guid } from '../../../kernel/guid.ts';
import type { PlanningRow } from '../../planning-row.ts';
import type { RepeatingTransaction } from '../../repeating/repeating-transaction.ts';
import { type BeatDraft, type BeatTemplate, draftOfRow, newestFirst } from '../beat-template.ts';
import { amountWords, beatText, dayWords, nameWords, wholeUnits } from '../beat-words.ts';
import { newDebits } from '../context-rows.ts';
import { medianTwice, roundedQuotient } from '../figures.ts';

/** A charge that came sooner is another purchase; after a longer time the subscription is a new one. */
const PREVIOUS_DAYS_MIN = 20;
const PREVIOUS_DAYS_MAX = 400;
/** The usual price is the median of so many charges before. */
const USUAL_CHARGES = 3;
const INCREASE_UNITS_MIN = 1;
const INCREASE_PERCENT_MIN = 3n;
/** A charge counts as an expected one that is due within so many days of it. */
const EXPECTED_WITHIN_DAYS = 5;

/** The first charge of a subscription at a higher price. */
export const subscriptionPriceIncrease: BeatTemplate = {
  name: 'SubscriptionPriceIncrease',
  find: (context) => {
    const posted = context.rows.filter(({ transaction: { status, type } }) => status === 'POSTED' && type === 'DEBIT');
    const history: History = {
      known: context.repeating.filter(({ kind, type }) => kind === 'SUBSCRIPTION' && type === 'DEBIT'),
      byMerchant: Map.groupBy(posted.toSorted(newestFirst), ({ transaction }) => transaction.merchantGuid),
    };
    return newDebits(context)
      .filter(({ transaction }) => transaction.status === 'POSTED')
      .flatMap((charge) => draftOf(charge, history));
  },
};

interface History {
  readonly known: readonly RepeatingTransaction[];
  /** Posted debits, newest first. */
  readonly byMerchant: ReadonlyMap<Guid<'MCH'> | null, readonly PlanningRow[]>;
}

interface Charge {
  readonly date: string;
  readonly amountMinor: bigint;
}

const draftOf = (charge: PlanningRow, history: History): readonly BeatDraft[] => {
  const { date, amountMinor, currencyCode } = charge.transaction;
  const earlier = chargesBefore(charge, history).filter((one) => one.date < date);
  const [previous] = earlier;
  const usualTwice = medianTwice(earlier.slice(0, USUAL_CHARGES).map((one) => one.amountMinor));
  if (previous === undefined || usualTwice === null) return [];
  const age = dayOf(date) - dayOf(previous.date);
  const increaseTwice = 2n * amountMinor - usualTwice;
  const isIncrease =
    age >= PREVIOUS_DAYS_MIN &&
    age <= PREVIOUS_DAYS_MAX &&
    previous.amountMinor < amountMinor &&
    increaseTwice >= 2n * wholeUnits(INCREASE_UNITS_MIN, currencyCode) &&
    100n * increaseTwice >= INCREASE_PERCENT_MIN * usualTwice;
  if (!isIncrease) return [];
  const usualMinor = roundedQuotient(usualTwice, 2n);
  const payee = nameWords(charge.transaction.description);
  const words = (minor: bigint): string => amountWords(minor, currencyCode);
  return [
    draftOfRow(
      charge,
      beatText(
        `${payee} costs more`,
        `${payee} charged ${words(amountMinor)} on ${dayWords(date)}, ${words(amountMinor - usualMinor)} more than the ${words(usualMinor)} it usually takes.`,
      ),
    ),
  ];
};

/**
 * Earlier charges of the same subscription, newest first: those of the repeating transaction that the charge belongs to;
 * else those of a repeating transaction of the merchant that was due about then, because a much dearer charge does not
 * belong to it at once; for a merchant without repeating transactions, all its charges.
 */
const chargesBefore = ({ transaction: charge }: PlanningRow, { known, byMerchant }: History): readonly Charge[] => {
  const own = known.find(({ occurrences }) => occurrences.some((one) => one.transactionGuid === charge.guid));
  if (own !== undefined) return own.occurrences;
  if (charge.merchantGuid === null || !charge.kinds.isSubscription) return [];
  const ofMerchant = known.filter(({ merchantGuid }) => merchantGuid === charge.merchantGuid);
  if (ofMerchant.length > 0) return ofMerchant.find((one) => isDueAbout(one, charge.date))?.occurrences ?? [];
  return (byMerchant.get(charge.merchantGuid) ?? [])
    .filter(({ transaction }) => transaction.currencyCode === charge.currencyCode)
    .map(({ transaction }) => transaction);
};

const isDueAbout = ({ predictedOn }: RepeatingTransaction, date: string): boolean =>
  Math.abs(dayOf(predictedOn) - dayOf(date)) <= EXPECTED_WITHIN_DAYS;
