import type { BeatTemplate } from '../beat-template.ts';
import { isOfDispute } from '../dispute-words.ts';
import { postedNews } from '../news.ts';
import { accountText, amountText, dateText } from '../wording.ts';

/** A credit that says it comes of a disputed charge; once a transaction. */
export const chargeDisputeRefund: BeatTemplate = {
  name: 'ChargeDisputeRefund',
  find: (scene) =>
    postedNews(scene).flatMap(({ accountGuid, transaction }) => {
      const found = scene.accounts.find(({ account }) => account.guid === accountGuid);
      if (found === undefined || transaction.type !== 'CREDIT' || !isOfDispute(transaction)) return [];
      const amount = amountText(transaction.amountMinor, transaction.currencyCode);
      return [
        {
          key: [transaction.guid],
          activeOn: transaction.date,
          title: 'Money back from a disputed charge',
          description: `${amount} came back to ${accountText(found)} on ${dateText(transaction.date)} for a charge you disputed. It may be provisional until the dispute is settled.`,
          microTitle: `${amount} back from a dispute`,
          microDescription: `${accountText(found)} was credited ${amount}.`,
          microCallToAction: 'See the transaction',
          primaryAccountGuid: accountGuid,
          primaryTransactionGuid: transaction.guid,
          accountGuids: [accountGuid],
          transactionGuids: [transaction.guid],
        },
      ];
    }),
};
