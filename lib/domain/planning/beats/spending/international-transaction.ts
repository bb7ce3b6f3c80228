import { type BeatTemplate, draftOfRow } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords, nameWords } from '../beat-words.ts';
import { recentRows } from '../context-rows.ts';

/** A payment abroad. */
export const internationalTransaction: BeatTemplate = {
  name: 'InternationalTransaction',
  find: (context) =>
    recentRows(context, 'DEBIT')
      .filter(({ transaction }) => transaction.isInternational === true)
      .map((row) => {
        const { date, amountMinor, currencyCode } = row.transaction;
        const payee = nameWords(row.transaction.description);
        return draftOfRow(
          row,
          beatText(
            `Paid abroad: ${payee}`,
            `${payee} charged ${accountNameOf(context, row.accountGuid)} ${amountWords(
              amountMinor,
              currencyCode,
            )} abroad on ${dayWords(date)}.`,
          ),
        );
      }),
};
