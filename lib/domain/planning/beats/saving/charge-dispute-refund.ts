import { containsPhrase, wordsOf } from '../../../transactions/enrich/phrases.ts';
import type { Transaction } from '../../../transactions/transaction.ts';
import { type BeatTemplate, draftOfRow } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords } from '../beat-words.ts';
import { newPostedRowsOf } from '../context-rows.ts';

const mentionsDispute = containsPhrase([
  'DISPUTE',
  'DISPUTED',
  'PROVISIONAL CREDIT',
  'PROV CREDIT',
  'PROV CR',
  'CHARGEBACK',
  'CHARGE BACK',
  'FRAUD CREDIT',
  'FRAUD REFUND',
  'CLAIM CREDIT',
]);

/** Whether a row says that it comes of a disputed charge. */
export const isOfDispute = ({ feedDescription }: Pick<Transaction, 'feedDescription'>): boolean =>
  mentionsDispute(wordsOf(feedDescription));

/** A credit for a disputed charge; once per transaction. */
export const chargeDisputeRefund: BeatTemplate = {
  name: 'ChargeDisputeRefund',
  find: (context) =>
    newPostedRowsOf(context, 'CREDIT')
      .filter(({ transaction }) => isOfDispute(transaction))
      .map((row) => {
        const { amountMinor, currencyCode, date } = row.transaction;
        return draftOfRow(
          row,
          beatText(
            'Money back from a disputed charge',
            `${amountWords(amountMinor, currencyCode)} came back to ${accountNameOf(context, row.accountGuid)} on ${dayWords(date)} for a charge you disputed. It may be provisional until the dispute is settled.`,
            'See the transaction',
          ),
        );
      }),
};
