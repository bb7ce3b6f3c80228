import { accountNameOf } from '../account-name.ts';
import { amountWords } from '../amount-words.ts';
import { linksToRow } from '../beat-links.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { beatText } from '../beat-text.ts';
import { dayWords } from '../date-words.ts';
import { isOfDispute } from '../dispute-words.ts';
import { postedNews } from '../news.ts';

/** A credit that says it comes of a disputed charge; once a transaction. */
export const chargeDisputeRefund: BeatTemplate = {
  name: 'ChargeDisputeRefund',
  find: (scene) =>
    postedNews(scene).flatMap((row) => {
      const { accountGuid, transaction } = row;
      if (transaction.type !== 'CREDIT' || !isOfDispute(transaction)) return [];
      const amount = amountWords(transaction.amountMinor, transaction.currencyCode);
      return [
        {
          key: [transaction.guid],
          activeOn: transaction.date,
          ...beatText(
            'Money back from a disputed charge',
            `${amount} came back to ${accountNameOf(scene, accountGuid)} on ${dayWords(transaction.date)} for a charge you disputed. It may be provisional until the dispute is settled.`,
            'See the transaction',
          ),
          ...linksToRow(row),
        },
      ];
    }),
};
