import { currencyOf } from '../../../accounts/account-view.ts';
import { addDays, dayOf, firstDayOf, monthOf } from '../../../kernel/calendar.ts';
import { balanceHistory, daysHolding } from '../balance-history.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToAccount } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText } from '../beat-words.ts';
import { type LimitedCard, limitedCards, reachesPercent } from '../credit-cards.ts';
import { shareOf } from '../figures.ts';

const CLOSE_PERCENT = 75n;

/** A card owes three quarters of its limit or more; once per card and month. */
export const creditCardCloseToLimit: BeatTemplate = {
  name: 'CreditCardCloseToLimit',
  find: (context) => limitedCards(context.accounts).flatMap((card) => closeToLimit(card, context)),
};

const closeToLimit = ({ found, balanceMinor, limitMinor }: LimitedCard, context: BeatContext): readonly BeatDraft[] => {
  const { today } = context;
  const daysOfMonth = dayOf(today) - dayOf(firstDayOf(monthOf(today)));
  const days = daysHolding(balanceHistory(found, context, daysOfMonth) ?? [], (ending) =>
    reachesPercent(ending, limitMinor, CLOSE_PERCENT),
  );
  if (days === null) return [];
  const { account } = found;
  const [name, currencyCode] = [accountNameOf(context, account.guid), currencyOf(account)];
  const owed = `${amountWords(balanceMinor, currencyCode)} of ${amountWords(limitMinor, currencyCode)}`;
  const left = limitMinor - balanceMinor;
  const rest = left > 0n ? `${amountWords(left, currencyCode)} is left to spend` : 'nothing is left to spend';
  return [
    {
      key: [account.guid, today.slice(0, 'YYYY-MM'.length)],
      activeOn: addDays(today, -days),
      ...beatText(
        'Your credit card is close to its limit',
        `${name} stands at ${owed}, ${shareOf(balanceMinor, limitMinor, 100n)}% of its limit; ${rest}.`,
        'Make a payment',
      ),
      ...linksToAccount(account.guid),
    },
  ];
};
