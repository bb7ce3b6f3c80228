import { currencyOf } from '../../../accounts/account-view.ts';
import { addDays, dayOf, firstDayOf, monthOf } from '../../../kernel/calendar.ts';
import { balanceHistory, daysHolding } from '../balance-history.ts';
import type { BeatContext, BeatTemplate } from '../beat-template.ts';
import { amountWords, beatText } from '../beat-words.ts';
import { type LimitedCard, limitedCards, reachesPercent } from '../credit-cards.ts';
import { shareOf } from '../figures.ts';

const WARNING_PERCENT = 20n;
const ALERT_PERCENT = 30n;
/** Only so many cards count, those held longest. */
const CARDS_MAX = 15;

/**
 * How much of all credit limits is used: a warning, or an alert instead of it, each at most once a month. After an alert
 * there is no warning in the same month.
 */
export const creditUtilization: BeatTemplate = {
  name: 'CreditUtilization',
  find: (context) => {
    const cards = usedCards(context);
    const limitMinor = cards.reduce((sum, card) => sum + card.limitMinor, 0n);
    if (limitMinor === 0n) return [];
    const owed = owedByDay(cards, context);
    const [owedMinor = 0n] = owed;
    const reaches = (percent: bigint) => (ending: bigint) => reachesPercent(ending, limitMinor, percent);
    const isAlert = reaches(ALERT_PERCENT)(owedMinor);
    if (!isAlert && owed.some(reaches(ALERT_PERCENT))) return [];
    const days = daysHolding(owed, reaches(isAlert ? ALERT_PERCENT : WARNING_PERCENT));
    if (days === null) return [];
    const share = shareOf(owedMinor, limitMinor, ALERT_PERCENT, 100n);
    const ofLimit = `${amountWords(owedMinor, context.currencyCode)} of ${amountWords(limitMinor, context.currencyCode)}`;
    return [
      {
        key: [isAlert ? 'alert' : 'warning', context.today.slice(0, 'YYYY-MM'.length)],
        activeOn: addDays(context.today, -days),
        ...beatText(
          isAlert ? 'You use a lot of your credit' : 'Your credit use is rising',
          `You owe ${ofLimit} that your credit cards allow: ${share}%. Lenders like to see less than ${ALERT_PERCENT}%.`,
          'See your cards',
        ),
        primaryAccountGuid: null,
        accountGuids: cards.map(({ found }) => found.account.guid),
      },
    ];
  },
};

const usedCards = ({ accounts, currencyCode }: BeatContext): readonly LimitedCard[] =>
  limitedCards(accounts)
    .filter(({ found }) => currencyOf(found.account) === currencyCode)
    .toSorted((a, b) => a.found.account.createdAt - b.found.account.createdAt || order(a, b))
    .slice(0, CARDS_MAX);

const order = (a: LimitedCard, b: LimitedCard): number => (a.found.account.guid < b.found.account.guid ? -1 : 1);

/** What all cards together owed at the end of each day of this month, today first. */
const owedByDay = (cards: readonly LimitedCard[], context: BeatContext): readonly bigint[] => {
  const days = dayOf(context.today) - dayOf(firstDayOf(monthOf(context.today)));
  const histories = cards.map(({ found }) => balanceHistory(found, context, days) ?? []);
  return Array.from({ length: days + 1 }, (_, daysAgo) =>
    histories.reduce((sum, balances) => sum + (balances[daysAgo] ?? 0n), 0n),
  );
};
