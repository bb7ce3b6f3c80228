import type { FoundAccount } from '../../account.ts';
import { currencyOf } from '../../account-view.ts';
import { addDays } from '../../calendar.ts';
import { balanceHistory } from '../balance-history.ts';
import { type BeatDraft, type BeatScene, type BeatTemplate, NEWS_DAYS } from '../beat-template.ts';
import { isOpenCreditCard } from '../credit-cards.ts';
import { accountText, amountText, dateText } from '../wording.ts';

/** Cards that are paid off every month have reason to celebrate none of them. */
const LOOKBACK_DAYS = 56;

/** A credit card that was owed money on every day of the eight weeks before ended a day of late at zero. */
export const celebrateCreditCardPayoff: BeatTemplate = {
  name: 'CelebrateCreditCardPayoff',
  find: (scene) => scene.accounts.filter(isOpenCreditCard).flatMap((card) => payoffsOf(card, scene)),
};

const payoffsOf = (card: FoundAccount, scene: BeatScene): readonly BeatDraft[] => {
  const balances = balanceHistory(card, scene, NEWS_DAYS + LOOKBACK_DAYS) ?? [];
  return balances.slice(0, NEWS_DAYS + 1).flatMap((ending, daysAgo) => {
    const before = balances.slice(daysAgo + 1, daysAgo + 1 + LOOKBACK_DAYS);
    const [owed = 0n] = before;
    if (ending !== 0n || owed <= 0n || before.includes(0n)) return [];
    return [draftOf(card, owed, addDays(scene.today, -daysAgo), scene)];
  });
};

const draftOf = (card: FoundAccount, owedMinor: bigint, paidOn: string, { rows }: BeatScene): BeatDraft => {
  const { account } = card;
  const owed = amountText(owedMinor, currencyOf(account));
  const payments = rows.filter(
    ({ accountGuid, transaction: { type, status, postedOn, date } }) =>
      accountGuid === account.guid && status === 'POSTED' && type === 'CREDIT' && (postedOn ?? date) === paidOn,
  );
  return {
    key: [account.guid, paidOn],
    activeOn: paidOn,
    title: 'Your credit card is paid off',
    description: `You paid the last ${owed} on ${accountText(card)} and reached a balance of zero on ${dateText(paidOn)}. Well done.`,
    microTitle: 'Card paid off',
    microDescription: `${accountText(card)}: ${owed} paid, nothing left to pay.`,
    microCallToAction: 'See the card',
    primaryAccountGuid: account.guid,
    accountGuids: [account.guid],
    transactionGuids: payments.map(({ transaction }) => transaction.guid),
  };
};
