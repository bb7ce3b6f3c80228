import { addDays, mondayOf } from '../../../kernel/calendar.ts';
import { type BeatTemplate, linksToRows } from '../beat-template.ts';
import { amountWords, beatText, dayWords, wholeUnits } from '../beat-words.ts';
import { isSpending, newDebits, sumOf } from '../context-rows.ts';

/** What costs less is a small purchase. */
export const SMALL_BELOW_UNITS = 15;
const PURCHASES_MIN = 5;

/** What many small purchases of the last full week, from Monday to Sunday, come to. */
export const weeklySmallPurchasesSummary: BeatTemplate = {
  name: 'WeeklySmallPurchasesSummary',
  find: (context) => {
    const { currencyCode } = context;
    const end = mondayOf(context.today);
    const start = addDays(end, -7);
    const limit = wholeUnits(SMALL_BELOW_UNITS, currencyCode);
    const small = newDebits(context).filter(
      (row) =>
        isSpending(row) &&
        row.transaction.amountMinor < limit &&
        row.transaction.date >= start &&
        row.transaction.date < end,
    );
    if (small.length < PURCHASES_MIN) return [];
    const sum = amountWords(sumOf(small), currencyCode);
    return [
      {
        key: [start],
        activeOn: end,
        ...beatText(
          `Small purchases came to ${sum}`,
          `${small.length} purchases under ${amountWords(limit, currencyCode)} from ${dayWords(start)} to ${dayWords(
            addDays(end, -1),
          )} came to ${sum}.`,
        ),
        ...linksToRows(small),
      },
    ];
  },
};
