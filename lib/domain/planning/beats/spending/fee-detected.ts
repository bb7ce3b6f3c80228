import { topLevelIn } from '../../../categories/category.ts';
import { categoryKindsOf } from '../../../transactions/transaction-kind.ts';
import { type BeatTemplate, draftOfRow } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords, nameWords } from '../beat-words.ts';
import { recentRows } from '../context-rows.ts';

/** A fee that an account was charged. */
export const feeDetected: BeatTemplate = {
  name: 'FeeDetected',
  find: (context) =>
    recentRows(context, 'DEBIT')
      .filter(
        ({ transaction, category }) =>
          transaction.kinds.isOverdraftFee || categoryKindsOf(topLevelIn(category), transaction.type).isFee,
      )
      .map((fee) => {
        const { date, amountMinor, currencyCode, description } = fee.transaction;
        const amount = amountWords(amountMinor, currencyCode);
        return draftOfRow(
          fee,
          beatText(
            `You paid a fee of ${amount}`,
            `${accountNameOf(context, fee.accountGuid)} was charged ${amount} on ${dayWords(date)}: ${nameWords(description)}.`,
          ),
        );
      }),
};
