import { dayOf } from '../../../kernel/calendar.ts';
import { type BeatTemplate, linksToRow, linksToRows, newestFirst, RECENT_DAYS } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords, nameWords, wholeUnits } from '../beat-words.ts';

const APART_DAYS_MAX = 3;
const DEPOSITS_MIN = 2;
/** More of them are no test of an account. */
const DEPOSITS_MAX = 4;

const LISTED = new Intl.ListFormat('en-GB');

/** Two to four deposits of less than one unit from a new sender, and nothing else from it. */
export const microDeposit: BeatTemplate = {
  name: 'MicroDeposit',
  find: (context) => {
    const deposits = context.rows.filter(
      ({ transaction: { type, amountMinor, merchantGuid, currencyCode, date } }) =>
        type === 'CREDIT' &&
        amountMinor > 0n &&
        merchantGuid === null &&
        currencyCode === context.currencyCode &&
        date <= context.today,
    );
    const bySender = Map.groupBy(deposits, ({ accountGuid, transaction: { description } }) =>
      JSON.stringify([accountGuid, description]),
    );
    return [...bySender.values()].flatMap((rows) => {
      const sorted = rows.toSorted(newestFirst);
      const [newest, oldest] = [sorted[0], sorted.at(-1)];
      if (newest === undefined || oldest === undefined || rows.length < DEPOSITS_MIN || rows.length > DEPOSITS_MAX)
        return [];
      const { date, description, currencyCode } = newest.transaction;
      const isTest =
        rows.every(({ transaction }) => transaction.amountMinor < wholeUnits(1, currencyCode)) &&
        dayOf(date) - dayOf(oldest.transaction.date) <= APART_DAYS_MAX &&
        dayOf(context.today) - dayOf(date) <= RECENT_DAYS;
      if (!isTest) return [];
      const amounts = sorted.map(({ transaction }) => amountWords(transaction.amountMinor, currencyCode)).toReversed();
      return [
        {
          key: [oldest.transaction.guid],
          activeOn: date,
          ...beatText(
            'Small test deposits arrived',
            `${nameWords(description)} sent ${LISTED.format(amounts)} to ${accountNameOf(context, newest.accountGuid)} by ${dayWords(
              date,
            )}: somebody is linking this account. If it is not you, tell your bank.`,
          ),
          ...linksToRow(newest),
          ...linksToRows(rows),
        },
      ];
    });
  },
};
