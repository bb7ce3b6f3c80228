import type { FoundAccount } from '../../../accounts/account.ts';
import { currencyOf } from '../../../accounts/account-view.ts';
import { addDays } from '../../../kernel/calendar.ts';
import { balanceHistory } from '../balance-history.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToAccount, RECENT_DAYS } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords } from '../beat-words.ts';
import { isOpenCreditCard } from '../credit-cards.ts';

/** A card that is paid off every month gives no reason to celebrate. */
const LOOKBACK_DAYS = 56;

/** A credit card ended a recent day at zero, after eight weeks with a debt on every day. */
export const celebrateCreditCardPayoff: BeatTemplate = {
  name: 'CelebrateCreditCardPayoff',
  find: (context) => context.accounts.filter(isOpenCreditCard).flatMap((card) => payoffsOf(card, context)),
};

const payoffsOf = (card: FoundAccount, context: BeatContext): readonly BeatDraft[] => {
  const balances = balanceHistory(card, context, RECENT_DAYS + LOOKBACK_DAYS) ?? [];
  return balances.slice(0, RECENT_DAYS + 1).flatMap((ending, daysAgo) => {
    const before = balances.slice(daysAgo + 1, daysAgo + 1 + LOOKBACK_DAYS);
    const [owed = 0n] = before;
    if (ending !== 0n || before.some((minor) => minor <= 0n)) return [];
    return [draftOf(card, owed, addDays(context.today, -daysAgo), context)];
  });
};

const draftOf = (card: FoundAccount, owedMinor: bigint, paidOn: string, context: BeatContext): BeatDraft => {
  const { account } = card;
  const owed = amountWords(owedMinor, currencyOf(account));
  const payments = context.rows.filter(
    ({ accountGuid, transaction: { type, status, postedOn, date } }) =>
      accountGuid === account.guid && status === 'POSTED' && type === 'CREDIT' && (postedOn ?? date) === paidOn,
  );
  return {
    key: [account.guid, paidOn],
    activeOn: paidOn,
    ...beatText(
      'Your credit card is paid off',
      `${accountNameOf(context, account.guid)} went from ${owed} owed to a balance of zero on ${dayWords(paidOn)}. Well done.`,
      'See the card',
    ),
    ...linksToAccount(account.guid),
    transactionGuids: payments.map(({ transaction }) => transaction.guid),
  };
};
