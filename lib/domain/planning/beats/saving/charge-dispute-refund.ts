import { accountNameOf } from '../account-name.ts';
import { amountWords } from '../amount-words.ts';
import { draftOfRow } from '../beat-links.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { beatText } from '../beat-text.ts';
import { dayWords } from '../date-words.ts';
import { isOfDispute } from '../dispute-words.ts';
import { newPostedRowsOf } from '../new-rows.ts';

/** A credit that says it comes of a disputed charge; once a transaction. */
export const chargeDisputeRefund: BeatTemplate = {
  name: 'ChargeDisputeRefund',
  find: (scene) =>
    newPostedRowsOf(scene, 'CREDIT')
      .filter(({ transaction }) => isOfDispute(transaction))
      .map((row) => {
        const { amountMinor, currencyCode, date } = row.transaction;
        return draftOfRow(
          row,
          beatText(
            'Money back from a disputed charge',
            `${amountWords(amountMinor, currencyCode)} came back to ${accountNameOf(scene, row.accountGuid)} on ${dayWords(date)} for a charge you disputed. It may be provisional until the dispute is settled.`,
            'See the transaction',
          ),
        );
      }),
};
