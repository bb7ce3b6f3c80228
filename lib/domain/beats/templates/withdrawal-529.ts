import { accountNameOf } from '../account-name.ts';
import { amountWords } from '../amount-words.ts';
import { linksToRow } from '../beat-links.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { beatText } from '../beat-text.ts';
import { dayWords } from '../date-words.ts';
import { isEducationPlan } from '../education-plan.ts';
import { postedNews } from '../news.ts';

/** Money taken out of a 529 plan; once a transaction. */
export const withdrawal529: BeatTemplate = {
  name: 'Withdrawal529',
  find: (scene) => {
    const plans = new Map(scene.accounts.filter(isEducationPlan).map((found) => [found.account.guid, found]));
    return postedNews(scene).flatMap((row) => {
      const { accountGuid, transaction } = row;
      const plan = plans.get(accountGuid);
      if (plan === undefined || transaction.type !== 'DEBIT') return [];
      const amount = amountWords(transaction.amountMinor, transaction.currencyCode);
      return [
        {
          key: [transaction.guid],
          activeOn: transaction.date,
          ...beatText(
            'You took money out of your 529 plan',
            `${amount} left ${accountNameOf(scene, plan.account.guid)} on ${dayWords(transaction.date)}. Keep the receipts: only what pays for education stays free of tax.`,
            'See the transaction',
          ),
          ...linksToRow(row),
        },
      ];
    });
  },
};
