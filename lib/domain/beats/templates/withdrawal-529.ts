import type { BeatTemplate } from '../beat-template.ts';
import { isEducationPlan } from '../education-plan.ts';
import { postedNews } from '../news.ts';
import { accountText, amountText, dateText } from '../wording.ts';

/** Money taken out of a 529 plan; once a transaction. */
export const withdrawal529: BeatTemplate = {
  name: 'Withdrawal529',
  find: (scene) => {
    const plans = new Map(scene.accounts.filter(isEducationPlan).map((found) => [found.account.guid, found]));
    return postedNews(scene).flatMap(({ accountGuid, transaction }) => {
      const plan = plans.get(accountGuid);
      if (plan === undefined || transaction.type !== 'DEBIT') return [];
      const amount = amountText(transaction.amountMinor, transaction.currencyCode);
      return [
        {
          key: [transaction.guid],
          activeOn: transaction.date,
          title: 'You took money out of your 529 plan',
          description: `${amount} left ${accountText(plan)} on ${dateText(transaction.date)}. Keep the receipts: only what pays for education stays free of tax.`,
          microTitle: `${amount} out of your 529 plan`,
          microDescription: `${accountText(plan)} paid out ${amount}.`,
          microCallToAction: 'See the transaction',
          primaryAccountGuid: accountGuid,
          primaryTransactionGuid: transaction.guid,
          accountGuids: [accountGuid],
          transactionGuids: [transaction.guid],
        },
      ];
    });
  },
};
