import { topLevelIn } from '../../../categories/category.ts';
import { categoryKindsOf } from '../../../transactions/transaction-kind.ts';
import { type BeatTemplate, draftOfRow } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords, nameWords, wholeUnits } from '../beat-words.ts';
import { newDebits } from '../context-rows.ts';

const LARGE_ABOVE_UNITS = 500;

/** A large payment that is no transfer between own accounts. */
export const largeTransactions: BeatTemplate = {
  name: 'LargeTransactions',
  find: (context) =>
    newDebits(context)
      .filter(
        ({ category, transaction: { type, amountMinor } }) =>
          categoryKindsOf(topLevelIn(category), type).isExpense &&
          amountMinor > wholeUnits(LARGE_ABOVE_UNITS, context.currencyCode),
      )
      .map((row) => {
        const { date, amountMinor, currencyCode, description } = row.transaction;
        const amount = amountWords(amountMinor, currencyCode);
        return draftOfRow(
          row,
          beatText(
            `Large payment of ${amount}`,
            `${amount} went to ${nameWords(description)} from ${accountNameOf(context, row.accountGuid)} on ${dayWords(date)}.`,
          ),
        );
      }),
};
