import { typeOf } from '../../../accounts/account-view.ts';
import { earliestOf, firstDayOf, latestOf, monthOf } from '../../../kernel/calendar.ts';
import type { Guid } from '../../../kernel/guid.ts';
import { type BeatTemplate, linksToRows } from '../beat-template.ts';
import { amountWords, beatText } from '../beat-words.ts';
import { countedSum, isWithin, sumOf } from '../context-rows.ts';

const WINDOW_DAYS = 90;
const FINANCE_CHARGE: Guid<'CAT'> = 'CAT-e41dc326-deac-443c-a755-437a7c64e033';
const MONTHS_PER_QUARTER = 3;

/** What credit cards cost in interest over the last 90 days; once a quarter. */
export const creditCardInterestSummary: BeatTemplate = {
  name: 'CreditCardInterestSummary',
  find: (context) => {
    const { accounts, currencyCode, rows, today } = context;
    const cards = new Set(
      accounts.filter(({ account }) => typeOf(account) === 'CREDIT_CARD').map(({ account }) => account.guid),
    );
    const found = rows.filter(
      ({ accountGuid, category, transaction }) =>
        cards.has(accountGuid) &&
        category.guid === FINANCE_CHARGE &&
        transaction.status === 'POSTED' &&
        transaction.currencyCode === currencyCode &&
        isWithin(transaction.date, context, WINDOW_DAYS),
    );
    const totalMinor = countedSum(found);
    if (totalMinor <= 0n) return [];
    const charges = found.filter(({ transaction }) => transaction.type === 'DEBIT');
    const refundedMinor = sumOf(charges) - totalMinor;
    const quarter = Math.floor(monthOf(today) / MONTHS_PER_QUARTER);
    const quarterOn = firstDayOf(quarter * MONTHS_PER_QUARTER);
    const firstOn = earliestOf(today, ...charges.map(({ transaction }) => transaction.date));
    const words = (minor: bigint): string => amountWords(minor, currencyCode);
    const times = charges.length === 1 ? 'one charge' : `${charges.length} charges`;
    const less = refundedMinor === 0n ? '' : `, less ${words(refundedMinor)} that came back`;
    return [
      {
        key: [quarterOn],
        activeOn: latestOf(firstOn, quarterOn),
        ...beatText(
          'What your credit cards cost in interest',
          `In the last ${WINDOW_DAYS} days you paid ${words(totalMinor)} of credit card interest in ${times}${less}. Paying the whole balance by its due date avoids it.`,
          'See the charges',
        ),
        categoryGuids: [FINANCE_CHARGE],
        ...linksToRows(found),
      },
    ];
  },
};
