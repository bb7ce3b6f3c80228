import { topLevelIn } from '../../../categories/category.ts';
import { TRANSFER } from '../../../transactions/transaction-kind.ts';
import { type BeatTemplate, linksToRow, linksToRows, newestFirst } from '../beat-template.ts';
import { amountWords, beatText, dayWords, nameWords } from '../beat-words.ts';
import { newPostedRowsOf } from '../context-rows.ts';

/** The same amount taken by one merchant from one account more than once on one day. */
export const duplicatePayment: BeatTemplate = {
  name: 'DuplicatePayment',
  find: (context) => {
    const payments = newPostedRowsOf(context, 'DEBIT').filter(
      ({ transaction: { merchantGuid, parentGuid }, category }) =>
        merchantGuid !== null && parentGuid === null && topLevelIn(category) !== TRANSFER,
    );
    const alike = Map.groupBy(
      payments,
      ({ accountGuid, transaction: { date, amountMinor, currencyCode, merchantGuid } }) => {
        const parts = [accountGuid, merchantGuid, date, String(amountMinor)];
        // Beats in the user's currency have keys without it, so that none of those that are stored comes back as new.
        return JSON.stringify(currencyCode === context.currencyCode ? parts : [...parts, currencyCode]);
      },
    );
    return [...alike].flatMap(([key, rows]) => {
      const [first, ...others] = rows.toSorted(newestFirst);
      if (first === undefined || others.length === 0) return [];
      const { amountMinor, currencyCode, date } = first.transaction;
      const times = others.length === 1 ? 'twice' : `${rows.length} times`;
      const payee = nameWords(first.transaction.description);
      return [
        {
          // The amount is part of what makes these rows alike, so it is part of the key.
          key: [key],
          activeOn: date,
          ...beatText(
            `Paid ${times}? ${payee}`,
            `${payee} charged ${amountWords(amountMinor, currencyCode)} ${times} on ${dayWords(date)}. Check that each of them is yours.`,
          ),
          ...linksToRow(first),
          ...linksToRows(rows),
        },
      ];
    });
  },
};
