import { accountNameOf } from '../account-name.ts';
import { amountWords, wholeUnits } from '../amount-words.ts';
import { linksToRow } from '../beat-links.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { beatText } from '../beat-text.ts';
import { dayWords } from '../date-words.ts';
import { newsDebits } from '../news-rows.ts';
import { isSpending } from '../spending.ts';

const LARGE_ABOVE_UNITS = 500;

/** A large payment that is no transfer between own accounts. */
export const largeTransactions: BeatTemplate = {
  name: 'LargeTransactions',
  find: (scene) =>
    newsDebits(scene)
      .filter(
        (row) => isSpending(row) && row.transaction.amountMinor > wholeUnits(LARGE_ABOVE_UNITS, scene.currencyCode),
      )
      .map((row) => {
        const { guid, date, amountMinor, currencyCode, description } = row.transaction;
        const amount = amountWords(amountMinor, currencyCode);
        return {
          key: [guid],
          activeOn: date,
          ...beatText(
            `Large payment of ${amount}`,
            `${amount} went to ${description} from ${accountNameOf(scene, row.accountGuid)} on ${dayWords(date)}.`,
          ),
          ...linksToRow(row),
        };
      }),
};
