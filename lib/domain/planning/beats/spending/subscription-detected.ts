import { addDays } from '../../../kernel/calendar.ts';
import type { Recurrence } from '../../payments/recurrence.ts';
import type { RepeatingTransaction } from '../../repeating/repeating-transaction.ts';
import { type BeatTemplate, linksToAccount, RECENT_DAYS } from '../beat-template.ts';
import { amountWords, beatText, dayWords, nameWords } from '../beat-words.ts';

const EVERY: Readonly<Record<Recurrence, string>> = {
  EVERY_WEEK: 'every week',
  EVERY_OTHER_WEEK: 'every other week',
  TWICE_A_MONTH: 'twice a month',
  EVERY_MONTH: 'every month',
  EVERY_OTHER_MONTH: 'every other month',
  EVERY_QUARTER: 'every quarter',
  EVERY_SIX_MONTHS: 'every six months',
  EVERY_YEAR: 'every year',
};

/** Charges that it takes to recognise a subscription: more where it comes often and may be a habit. */
const CHARGES_MIN: Readonly<Record<Recurrence, number>> = {
  EVERY_WEEK: 4,
  EVERY_OTHER_WEEK: 4,
  TWICE_A_MONTH: 5,
  EVERY_MONTH: 3,
  EVERY_OTHER_MONTH: 3,
  EVERY_QUARTER: 3,
  EVERY_SIX_MONTHS: 2,
  EVERY_YEAR: 2,
};

/** A subscription whose charges have just come often enough to be known for one. */
export const subscriptionDetected: BeatTemplate = {
  name: 'SubscriptionDetected',
  find: (context) =>
    context.repeating.flatMap((subscription) => {
      const { kind, type, amountMinor, currencyCode, recurrence, predictedOn } = subscription;
      const knownOn = knownSince(subscription);
      const isRecent = knownOn !== null && knownOn >= addDays(context.today, -RECENT_DAYS);
      if (kind !== 'SUBSCRIPTION' || type !== 'DEBIT' || !isRecent) return [];
      const payee = nameWords(subscription.description);
      return [
        {
          key: [subscription.merchantGuid ?? subscription.guid],
          activeOn: knownOn,
          ...beatText(
            `Subscription found: ${payee}`,
            `${payee} charges ${amountWords(amountMinor, currencyCode)} ${EVERY[recurrence]}. Next is expected around ${dayWords(
              predictedOn,
            )}.`,
          ),
          ...linksToAccount(subscription.accountGuid),
          categoryGuids: [subscription.categoryGuid],
          merchantGuids: subscription.merchantGuid === null ? [] : [subscription.merchantGuid],
          transactionGuids: subscription.occurrences.map(({ transactionGuid }) => transactionGuid),
        },
      ];
    }),
};

const knownSince = ({ occurrences, recurrence }: RepeatingTransaction): string | null =>
  occurrences.at(-CHARGES_MIN[recurrence])?.date ?? null;
