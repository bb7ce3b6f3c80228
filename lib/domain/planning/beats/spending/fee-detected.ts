import { topLevelIn } from '../../../categories/category.ts';
import { categoryKindsOf } from '../../../transactions/transaction-kind.ts';
import { accountNameOf } from '../account-name.ts';
import { amountWords } from '../amount-words.ts';
import { draftOfRow } from '../beat-links.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { beatText } from '../beat-text.ts';
import { dayWords } from '../date-words.ts';
import { newDebits } from '../new-rows.ts';

/** A fee that an account was charged. */
export const feeDetected: BeatTemplate = {
  name: 'FeeDetected',
  find: (scene) =>
    newDebits(scene)
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
            `${accountNameOf(scene, fee.accountGuid)} was charged ${amount} on ${dayWords(date)}: ${description}.`,
          ),
        );
      }),
};
