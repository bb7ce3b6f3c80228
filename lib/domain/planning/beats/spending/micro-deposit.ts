import { dayOf } from '../../../kernel/calendar.ts';
import type { PlanningRow } from '../../planning-row.ts';
import { type BeatTemplate, linksToRow, linksToRows, newestFirst, RECENT_DAYS } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords, nameWords, wholeUnits } from '../beat-words.ts';

const APART_DAYS_MAX = 3;
const DEPOSITS_MIN = 2;
/** More of them are no test of an account. */
const DEPOSITS_MAX = 4;

const LISTED = new Intl.ListFormat('en-GB');

const oldestThenLeast = ({ transaction: a }: PlanningRow, { transaction: b }: PlanningRow): number => {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.amountMinor < b.amountMinor ? -1 : 1;
};

/** Two to four deposits of less than one unit from a new sender, and nothing else from it. */
export const microDeposit: BeatTemplate = {
  name: 'MicroDeposit',
  find: (context) => {
    const deposits = context.rows.filter(
      ({ transaction: { type, amountMinor, merchantGuid, date } }) =>
        type === 'CREDIT' && amountMinor > 0n && merchantGuid === null && date <= context.today,
    );
    const bySender = Map.groupBy(deposits, ({ accountGuid, transaction: { description } }) =>
      JSON.stringify([accountGuid, description]),
    );
    return [...bySender.values()].flatMap((rows) => {
      const sorted = rows.toSorted(newestFirst);
      const [newest, oldest] = [sorted[0], sorted.at(-1)];
      if (newest === undefined || oldest === undefined || rows.length < DEPOSITS_MIN || rows.length > DEPOSITS_MAX)
        return [];
      const { date, description } = newest.transaction;
      const isTest =
        rows.every(({ transaction }) => transaction.amountMinor < wholeUnits(1, transaction.currencyCode)) &&
        dayOf(date) - dayOf(oldest.transaction.date) <= APART_DAYS_MAX &&
        dayOf(context.today) - dayOf(date) <= RECENT_DAYS;
      if (!isTest) return [];
      const amounts = rows
        .toSorted(oldestThenLeast)
        .map(({ transaction: { amountMinor, currencyCode } }) => amountWords(amountMinor, currencyCode));
      return [
        {
          key: [oldest.transaction.guid],
          activeOn: date,
          ...beatText(
            'Small test deposits arrived',
            `${nameWords(description)} sent ${LISTED.format(amounts)} to ${accountNameOf(context, newest.accountGuid)} by ${dayWords(
              date,
            )}: somebody may be linking this account. If it is not you, tell your bank.`,
          ),
          ...linksToRow(newest),
          ...linksToRows(rows),
        },
      ];
    });
  },
};
