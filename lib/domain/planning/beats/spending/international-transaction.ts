import { accountNameOf } from '../account-name.ts';
import { amountWords } from '../amount-words.ts';
import { draftOfRow } from '../beat-links.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { beatText } from '../beat-text.ts';
import { dayWords } from '../date-words.ts';
import { newDebits } from '../new-rows.ts';

/** A payment abroad. */
export const internationalTransaction: BeatTemplate = {
  name: 'InternationalTransaction',
  find: (scene) =>
    newDebits(scene)
      .filter(({ transaction }) => transaction.isInternational === true)
      .map((row) => {
        const { date, amountMinor, currencyCode, description } = row.transaction;
        return draftOfRow(
          row,
          beatText(
            `Paid abroad: ${description}`,
            `${description} charged ${accountNameOf(scene, row.accountGuid)} ${amountWords(
              amountMinor,
              currencyCode,
            )} abroad on ${dayWords(date)}.`,
          ),
        );
      }),
};
